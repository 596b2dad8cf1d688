from __future__ import annotations

from genogram_app.edit.findings import dismiss
from genogram_app.edit.session import Session
from genogram_app.ui.text.looks import LINES
from genogram_app.ui.text.pane import NarrativePane
from tests.ui.text.reading_pane import TEXT


def lines(pane: NarrativePane) -> dict[str, set[object]]:
    found: dict[str, set[object]] = {}
    for one in pane.area.extraSelections():
        found.setdefault(one.cursor.selectedText(), set()).add(one.format.underlineStyle())
    return found


def test_every_mention_has_the_line_of_what_became_of_it(read_pane: NarrativePane) -> None:
    found = lines(read_pane)
    assert found["Wren"] == {LINES["linked"]}
    assert any(LINES["not_drawn"] in styles for said, styles in found.items() if "Delyth" in said)
    assert found["Dr Orr"] == {LINES["not_family"]}


def test_a_state_that_is_switched_off_is_not_marked_and_not_walked_to(read_pane: NarrativePane) -> None:
    for switch in read_pane.marking.legend.switches.values():
        switch.setChecked(False)
    assert read_pane.area.extraSelections() == []
    assert read_pane.marking.next_open(1) is None


def test_the_tip_of_a_mention_says_who_it_is(read_pane: NarrativePane) -> None:
    tip = read_pane.marking.tip_at(TEXT.index("Odette") + 2)
    assert tip.startswith("“Odette Tarlow” means Odette Tarlow.")
    assert read_pane.marking.tip_at(TEXT.index("lived")) == ""


def test_the_next_mention_of_whoever_is_selected_goes_round(read_pane: NarrativePane) -> None:
    first, second = TEXT.index("Wren"), TEXT.index("Wren", 10)
    read_pane.area.go_to(first)
    found = read_pane.marking.next_of(("p1",), -1)
    assert found is not None
    assert found[0] >= second


def test_only_what_is_in_sight_is_painted(read_pane: NarrativePane, session: Session) -> None:
    from genogram_app.edit.texts import set_text

    session.do(set_text("n1", "Wren left.\n" * 2000))
    assert len(read_pane.marking.words) >= 2000
    assert len(read_pane.area.extraSelections()) < 100


def test_a_finding_stands_where_it_is_quoted_and_says_when_it_is_explained(
    read_pane: NarrativePane, session: Session
) -> None:
    start, _, noted = next(one for one in read_pane.marking.noted if "Delyth" in one[2].finding.message)
    assert start == noted.finding.evidence[0].start
    session.do(dismiss((noted.finding.key,), "A neighbour"))
    explained = [n for _, _, n in read_pane.marking.noted if n.reason is not None]
    assert [n.finding.key for n in explained] == [noted.finding.key]
    assert "Explained: A neighbour" in explained[0].words
