"""The page says what it shows, for which date, by whom and from what."""

from __future__ import annotations

from datetime import date

from genogram_app.model.case import CaseInfo
from genogram_app.model.evidence import Source
from genogram_app.notation.title import (
    foot_height,
    foot_items,
    foot_lines,
    subtitle,
    title_block,
)
from tests.notation.seen import extent, words


def test_the_date_stands_under_the_title() -> None:
    assert subtitle(date(2023, 6, 27), households=True) == "Family and household as at 27 June 2023"
    assert subtitle(None, households=False) == "Family, no date chosen"
    assert subtitle(None, households=False, period="whole period") == "Family, whole period"
    assert (
        subtitle(date(2023, 6, 30), households=True, period="whole period (2022 to 2023)")
        == "Family and household, whole period (2022 to 2023), ages as at its end"
    )


def test_the_title_block_stays_within_its_room() -> None:
    case = CaseInfo(title="A very long title of a review " * 6, reference="LCSPR 2024/3")
    block = title_block(case, "Family as at 2020", "CONFIDENTIAL", (30.0, 30.0), 500.0)
    area = extent(block.items)
    assert area.right <= 530.6
    assert area.bottom <= 30 + block.height


def test_title_and_date_stand_on_one_line_where_there_is_room() -> None:
    case = CaseInfo(title="Child Q", reference="LCSPR 2024/3")
    wide = title_block(case, "Family as at 2020", "CONFIDENTIAL", (30.0, 30.0), 500.0)
    narrow = title_block(case, "Family as at 2020", "CONFIDENTIAL", (30.0, 30.0), 250.0)
    assert wide.height < narrow.height
    for block, width in ((wide, 500.0), (narrow, 250.0)):
        area = extent(block.items)
        assert area.right <= 30 + width + 0.6
        assert area.bottom <= 30 + block.height
        assert {"Family as at 2020", "CONFIDENTIAL"} <= set(words(block.items))


def test_a_case_without_a_title_is_a_genogram() -> None:
    assert "Genogram" in words(title_block(CaseInfo(), "x", "", (0, 0), 300).items)


def test_the_marking_is_left_out_when_there_is_none() -> None:
    assert len(title_block(CaseInfo(), "x", "", (0, 0), 300).items) == 2


def test_the_foot_says_who_prepared_it_and_how_to_read_the_lines() -> None:
    case = CaseInfo(prepared_by="A. Author", author_role="independent", prepared_on="2024-03-01")
    (line,) = foot_lines(case, (), "mcgoldrick", 800)
    assert line.startswith("Page prepared by A. Author (independent author) on 1 March 2024.")
    assert "solid line = married" in line


def test_only_open_sources_that_arrived_are_named() -> None:
    sources = (
        Source(id="d1", title="Police report"),
        Source(id="d2", title="Mother's letter", use="not_usable"),
        Source(id="d3", title="Court bundle", use="restricted"),
        Source(id="d4", title="School record", state="requested"),
    )
    (line,) = foot_lines(CaseInfo(), sources, "mcgoldrick", 800)
    assert "Sources: Police report." in line
    assert "letter" not in line
    assert "bundle" not in line
    assert "School" not in line


def test_the_foot_takes_the_height_it_was_measured_to_take() -> None:
    lines = ("one", "two")
    assert extent(foot_items(lines, (0.0, 100.0), 400.0)).bottom <= 100 + foot_height(lines) + 0.01


def test_the_foot_gives_up_sources_before_it_grows_high() -> None:
    sources = tuple(Source(id=f"d{n}", title=f"Report of agency number {n} to the panel") for n in range(9))
    lines = foot_lines(CaseInfo(), sources, "mcgoldrick", 800)
    assert len(lines) <= 2
    assert "more." in " ".join(lines)


def test_notes_come_first_in_the_foot() -> None:
    (line,) = foot_lines(CaseInfo(), (), "mcgoldrick", 800, ("5 people are not shown.",))
    assert line.startswith("5 people are not shown.")


def test_the_sheet_has_its_number_clear_of_the_foot() -> None:
    lines = foot_lines(CaseInfo(title="x" * 300), (), "mcgoldrick", 400)
    items = foot_items(lines, (20.0, 0.0), 400.0, "Page 2 of 4")
    assert "Page 2 of 4" in words(items)
    number = extent(items[-1:])
    assert number.right <= 420.01
    assert all(extent((item,)).right < number.left for item in items[:-1])
