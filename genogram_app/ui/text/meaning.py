"""Whom words of a text mean, and how that was understood, in words for the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.document import Document
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from genogram_app.narrative.people.references import Reference
    from genogram_app.narrative.people.states import Words


def meaning(document: Document, words: Words, said: str) -> str:
    """Return who is meant by the words `said`, how that was understood, and who else can be meant."""
    names = named(document, words.people)
    if words.state == "linked":
        first = tr("“{words}” means {names}.").format(words=said, names=in_a_row(names))
    elif words.state == "not_drawn":
        first = tr("“{words}” means somebody who is not on the drawing.").format(words=said)
    elif words.state == "not_family":
        first = tr("“{words}” means nobody of the family.").format(words=said)
    else:
        first = tr("It is not clear whom “{words}” means.").format(words=said)
    return "\n".join(part for part in (first, _how(document, words), _others(document, words)) if part)


def named(document: Document, ids: tuple[str, ...]) -> list[str]:
    """Return what people are called, each once; those who are not on the drawing are left out."""
    there = {p.id: display_name(p) for p in document.people}
    return [there[i] for i in dict.fromkeys(ids) if i in there]


def _how(document: Document, words: Words) -> str:
    if words.how == "corrected":
        return tr("This was said by hand.")
    relation = _relation(document, words.reference)
    if relation:
        return relation
    return {
        "name": tr("Understood by the name."),
        "role": tr("Understood by the role."),
        "code": tr("Understood by the code."),
        "kin": tr("Understood by the relationship."),
        "pronoun": tr("Understood by who is spoken of before."),
        "possessive": tr("Understood by who is spoken of before."),
        "group": tr("Understood as a group."),
        "description": tr("Understood by the description."),
        "unnamed_man": tr("A man without a name."),
        "professional": tr("Understood as somebody who works with the family, or another’s name."),
    }[words.how]


def _relation(document: Document, reference: Reference | None) -> str:
    """Words such as brother of Robin, where a relationship to somebody who is known is said."""
    owners = named(document, reference.owners) if reference is not None else []
    if reference is None or not reference.term or not owners:
        return ""
    return tr("Understood as {term} of {names}.").format(term=reference.term, names=in_a_row(owners))


def _others(document: Document, words: Words) -> str:
    others = named(document, tuple(i for i in words.candidates if i not in words.people))
    if not others:
        return ""
    if words.state == "linked":
        return tr("It could also be {names}.").format(names=" or ".join(others))
    return tr("It can be {names}.").format(names=" or ".join(others))
