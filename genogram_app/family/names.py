"""What people are called on a drawing and in a sentence, without inventing anything."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.model.people import Person

_UNBORN = {
    "pregnancy": "Unborn child",
    "pregnancy_loss": "Pregnancy loss",
    "miscarriage": "Miscarriage",
    "termination": "Termination of pregnancy",
    "stillbirth": "Stillborn child",
}


def display_name(person: Person) -> str:
    """Return the name, else the label, else a description such as "Unnamed woman"."""
    return _said(person.name) or _said(person.label) or description(person)


def shown_name(person: Person, *, names: bool = True) -> str:
    """Return what a drawing calls somebody: the display name or, where `names` are not shown, no name.

    Then a label stays, and the description of somebody who has no name; empty when all that could be said is
    the name.
    """
    if names:
        return display_name(person)
    name, label = _said(person.name), _said(person.label)
    if label and label.casefold() != (name or "").casefold():
        return label
    return "" if name else description(person)


def in_a_row(words: Sequence[str]) -> str:
    """Return words as a sentence lists them: "Isla, Kelly and Dean"."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def description(person: Person) -> str:
    """Return what can be said of somebody who has neither name nor label."""
    if person.kind != "person":
        return _UNBORN[person.kind]
    if person.count:
        return _several(person, person.count)
    if person.identity == "unknown":
        return {"female": "Unknown female", "male": "Unknown male"}.get(person.sex, "Unknown person")
    words = {"female": "woman", "male": "man"} if _adult(person) else {"female": "female", "male": "male"}
    return f"Unnamed {words.get(person.sex, 'person')}"


def _several(person: Person, count: int) -> str:
    """What can be said of several people drawn as one: "3 unnamed females"."""
    known = "unknown" if person.identity == "unknown" else "unnamed"
    return f"{count} {known} {({'female': 'females', 'male': 'males'}).get(person.sex, 'people')}"


def _adult(person: Person) -> bool:
    # Once an adult, always an adult; a girl of the time of the review may not be one now.
    return any(age.unit == "years" and age.value >= 18 for age in person.ages)


def _said(text: str | None) -> str | None:
    return text.strip() or None if text else None
