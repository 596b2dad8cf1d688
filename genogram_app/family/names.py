"""What people are called on a drawing and in a sentence, without inventing anything."""

from __future__ import annotations

import re

from genogram_app.model.people import Person

_UNBORN = {
    "pregnancy": "Unborn child",
    "pregnancy_loss": "Pregnancy loss",
    "miscarriage": "Miscarriage",
    "termination": "Termination of pregnancy",
    "stillbirth": "Stillborn child",
}
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "lady", "lord", "rev"})
_NUMBER = re.compile(r"(\d+)")


def display_name(person: Person) -> str:
    """Return the name, else the label, else a description such as "Unnamed woman"."""
    return _said(person.name) or _said(person.label) or description(person)


def short_name(person: Person) -> str:
    """Return the name as a sentence may repeat it: the forename, or title and surname ("Ms Hale")."""
    words = (_said(person.name) or "").split()
    if not words:
        return display_name(person)
    if words[0].rstrip(".").lower() in _TITLES and len(words) > 1:
        return f"{words[0]} {words[-1]}"
    # "Adult 1", "Child K": the number or letter is the name.
    return " ".join(words) if len(words[-1]) == 1 or _NUMBER.search(words[-1]) else words[0]


def description(person: Person) -> str:
    """Return what can be said of somebody who has neither name nor label."""
    if person.kind != "person":
        return _UNBORN[person.kind]
    if person.identity == "unknown":
        return {"female": "Unknown female", "male": "Unknown male"}.get(person.sex, "Unknown person")
    # Once an adult, always an adult; a girl of the time of the review may not be one now.
    adult = any(age.unit == "years" and age.value >= 18 for age in person.ages)
    words = {"female": "woman" if adult else "female", "male": "man" if adult else "male"}
    return f"Unnamed {words.get(person.sex, 'person')}"


def name_key(person: Person) -> tuple[tuple[int, int, str], ...]:
    """Return a key that puts people in order of their names: "Sibling 2" before "Sibling 10"."""
    parts = _NUMBER.split(display_name(person).casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def _said(text: str | None) -> str | None:
    return text.strip() or None if text else None
