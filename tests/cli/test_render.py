from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from genogram_app.family.branches import branches
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.text_form import write_case
from tests.cli.conftest import Run
from tests.picture.invented import many


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.case.json"
    path.write_text(write_case(many(70)), encoding="utf-8")
    return path


def pages(path: Path) -> list[tuple[int, int]]:
    return [(round(p.mediabox.width), round(p.mediabox.height)) for p in PdfReader(path).pages]


@pytest.mark.parametrize(("suffix", "beginning"), [("pdf", b"%PDF-"), ("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_a_case_becomes_a_picture_of_each_kind(
    run: Run, sample: Path, tmp_path: Path, suffix: str, beginning: bytes
) -> None:
    target = tmp_path / f"picture.{suffix}"
    answer = run("render", sample, "-o", target, "--dpi", "72")
    assert (answer.status, answer.err) == (0, "")
    assert target.read_bytes().startswith(beginning)


def test_a_picture_of_an_unknown_kind_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("render", sample, "-o", tmp_path / "picture.gif")
    assert answer.status == 2
    assert list(tmp_path.iterdir()) == []


def test_a_senseless_resolution_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("render", sample, "-o", tmp_path / "picture.png", "--dpi", "0")
    assert answer.status == 2
    assert "--dpi" in answer.err


@pytest.mark.parametrize(
    ("arguments", "size"),
    [
        (("--paper", "A4", "--portrait"), (595, 842)),
        (("--paper", "A3", "--landscape"), (1191, 842)),
        (("--paper", "a3-portrait"), (842, 1191)),
    ],
)
def test_paper_and_its_turn_are_chosen(
    run: Run, gentle: Path, tmp_path: Path, arguments: tuple[str, ...], size: tuple[int, int]
) -> None:
    assert run("render", gentle, "-o", tmp_path / "a.pdf", *arguments).status == 0
    assert pages(tmp_path / "a.pdf") == [size]


def test_a_paper_that_is_turned_both_ways_is_refused(run: Run, gentle: Path, tmp_path: Path) -> None:
    answer = run("render", gentle, "-o", tmp_path / "a.pdf", "--paper", "a4-portrait", "--landscape")
    assert answer.status == 2
    assert "--landscape" in answer.err


def test_words_too_small_to_read_are_told_with_what_helps(run: Run, large: Path, tmp_path: Path) -> None:
    answer = run("render", large, "-o", tmp_path / "a.pdf")
    assert answer.status == 0
    assert len(pages(tmp_path / "a.pdf")) == 1
    assert "too small to read on A4" in answer.err
    assert "--paper A3" in answer.err
    assert "--tiles" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_tiles_are_pages_of_one_pdf(run: Run, large: Path, tmp_path: Path) -> None:
    answer = run("render", large, "-o", tmp_path / "a.pdf", "--tiles")
    assert (answer.status, answer.err) == (0, "")
    assert len(pages(tmp_path / "a.pdf")) > 2


def test_tiles_of_another_kind_are_numbered_files(run: Run, large: Path, tmp_path: Path) -> None:
    assert run("render", large, "-o", tmp_path / "a.svg", "--tiles").status == 0
    names = sorted(path.name for path in tmp_path.glob("*.svg"))
    assert names == [f"a-{n}.svg" for n in range(1, len(names) + 1)]


def test_a_branch_can_be_left_out(run: Run, large: Path, tmp_path: Path) -> None:
    person = branches(FamilyGraph(many(70)))[0].person
    assert run("render", large, "-o", tmp_path / "a.pdf", "--leave-out", person).status == 0
    said = " ".join(PdfReader(tmp_path / "a.pdf").pages[0].extract_text().split())
    assert "people are not shown" in said


@pytest.mark.parametrize("person", ["nobody", "p69"])
def test_a_branch_that_cannot_be_left_out_is_refused(
    run: Run, large: Path, tmp_path: Path, person: str
) -> None:
    answer = run("render", large, "-o", tmp_path / "a.pdf", "--leave-out", person)
    assert answer.status == 2
    assert "--leave-out" in answer.err
    assert not (tmp_path / "a.pdf").exists()


def test_somebody_who_hides_nobody_is_told(run: Run, large: Path, tmp_path: Path) -> None:
    answer = run("render", large, "-o", tmp_path / "a.pdf", "--paper", "A3", "--leave-out", "p68")
    assert answer.status == 0
    assert "--leave-out p68: leaves nobody out" in answer.err


def test_the_key_can_be_left_out(run: Run, gentle: Path, tmp_path: Path) -> None:
    assert run("render", gentle, "-o", tmp_path / "a.pdf", "--no-key").status == 0
    assert "Birth parent" not in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


def test_the_foot_counts_moves_where_that_is_asked_for(run: Run, gentle: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    assert run("render", gentle, "-o", target, "--moves").status == 0
    assert "moved" in PdfReader(target).pages[0].extract_text()


def test_layers_are_hidden_and_the_page_says_so(run: Run, gentle: Path, tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    assert run("render", gentle, "-o", target, "--hide", "names", "--hide", "ages").status == 0
    words = " ".join(" ".join(p.extract_text() for p in PdfReader(target).pages).split())
    assert "Not shown: names, ages." in words
    assert run("render", gentle, "-o", target, "--hide", "facts").status == 2
