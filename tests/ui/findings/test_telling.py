from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.claims.claim import Died, Said
from genogram_app.narrative.stance import Stance
from genogram_app.ui.findings.telling import drawn, more_quoted, quotations, said_by
from tests.ui.conftest import family


def test_a_quotation_says_its_page_and_paragraph() -> None:
    text = TextDocument(id="n1", title="Draft 2", text="One.\f3.4 Wren\nwas seen.")
    document = family().replace(documents=(text,))
    finding = Finding("rule", "gap", "…", evidence=(Evidence("n1", 9, 22, "Wren\nwas seen."),))
    (quotation,) = quotations(document, finding)
    assert (quotation.words, quotation.where) == ("Wren was seen.", "Draft 2, page 2, paragraph 3.4")


def test_of_many_quotations_the_first_are_shown_and_the_others_counted() -> None:
    finding = Finding("rule", "gap", "…", evidence=tuple(Evidence("n1", n, n + 1, "W") for n in range(9)))
    assert (len(quotations(family(), finding)), more_quoted(finding)) == (6, 3)


def test_who_says_it_and_how_surely_is_told() -> None:
    claims = tuple(
        Died(Said("n1", 0, 4, (0, 9), stance), "p1", None)
        for stance in (Stance(), Stance("alleged", speaker="p3"), Stance("reported"), Stance(denied=True))
    )
    finding = Finding("rule", "gap", "…", claims=claims)
    assert said_by(family(), finding) == (
        "Alleged; said by Piers Quill.",
        "As it was reported.",
        "Said not to be so.",
    )


def test_what_is_drawn_is_told_with_its_dates() -> None:
    finding = Finding("rule", "gap", "…", facts=("u1", "s1", "gone"))
    assert drawn(family(), finding) == (
        "Odette Tarlow and Piers Quill: cohabiting, from 2020, until 2023",
        "Wren Tarlow: Address 1, from March 2022",
    )
