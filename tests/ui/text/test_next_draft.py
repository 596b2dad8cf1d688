from __future__ import annotations

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.edit.findings import explaining
from genogram_app.edit.text_links import link_words
from genogram_app.edit.texts import replace_text
from genogram_app.model.case import Dismissal
from genogram_app.model.evidence import Account
from genogram_app.ui.text.next_draft import what_moved
from genogram_app.ui.text.strips import Noted
from tests.ui.conftest import family


def noted(quote: str, reason: str | None = "Known") -> Noted:
    return Noted(Finding("rule", "note", "Odd.", evidence=(Evidence("n1", 0, len(quote), quote),)), reason)


def test_what_moved_and_what_was_lost_is_told_for_each_kind() -> None:
    quotes = ("Wren lived with Odette Tarlow.", "lived with Odette")
    accounts = tuple(
        Account(id=f"e{i}", fact="p1", document="n1", quote=q, start=0, end=len(q))
        for i, q in enumerate(quotes, 1)
    )
    document = family().replace(accounts=accounts)
    for edit in (link_words("n1", "Wren", "p1"), link_words("n1", "Odette Tarlow", "p2")):
        document = edit.change(document)
    after = replace_text("n1", "She came. Wren was seen.").change(document)
    told = what_moved(document, after, "n1", (noted("Wren"), noted("lived with"), noted("x", None)))
    assert told == (
        "2 quotations are not in the new draft. Their words are kept with their accounts.",
        "What was said by hand of 1 wording still holds.",
        "1 wording of which something was said by hand is not in the new draft.",
        "1 explained finding stays explained.",
        "The sentence of 1 explained finding is not in the new draft.",
    )


def test_where_nothing_hung_on_the_text_nothing_is_told() -> None:
    after = replace_text("n1", "Another.").change(family())
    assert what_moved(family(), after, "n1", ()) == ()


def test_an_explanation_that_went_along_is_told_to_be_checked_not_to_be_lost() -> None:
    edit = replace_text("n1", "Wren lives with them.")
    given = Dismissal(finding="new", reason="Known", earlier=True)
    after = explaining(edit, (given,)).change(family())
    assert what_moved(family(), after, "n1", (noted("lived with"),)) == (
        "1 explained finding quotes a sentence that has changed a little: check it.",
    )
