"""What a screen reader says of each thing in a drawing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from genogram_app.family.names import description, display_name, shown_name
from genogram_app.model.date_words import in_words
from genogram_app.model.fields import BondKind, Certainty, ParentageKind, Sex
from genogram_app.model.people import LOSSES, Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth
from genogram_app.notation.ages import shown_age
from genogram_app.notation.births import ZYGOSITY_WORDS
from genogram_app.notation.bond_looks import LOOKS
from genogram_app.notation.doubt import WORDS
from genogram_app.notation.partnerships import CoupleLine
from genogram_app.notation.tags import MEANINGS, PERHAPS, Tag
from genogram_app.notation.years import had_happened

_SEX: dict[Sex, str] = {
    "female": "female",
    "male": "male",
    "intersex": "intersex",
    "not_known": "sex not known",
}
_SEX_OF_SEVERAL: dict[Sex, str] = {**_SEX, "not_known": "sexes differ or are not known"}
_PARENT: dict[ParentageKind, str] = {
    "birth": "child",
    "adoptive": "adopted child",
    "foster": "foster child",
    "step": "stepchild",
    "kinship_care": "child in the care",
    "guardian": "child under the guardianship",
    "donor": "child by donation",
    "surrogate": "child by surrogacy",
    "not_known": "child, in what way is not known,",
}


def person_sentence(
    person: Person,
    day: date | None,
    *,
    subject: bool = False,
    names: bool = True,
    dates: bool = True,
    ages: bool = True,
    tags: Sequence[Tag] = (),
    perhaps: Sequence[str] = (),
) -> str:
    """Return who a person is: "Under review: Isla Carter (Child K), female, born 2021, aged 2 years".

    Several people are told as such: "Half-siblings, 3 people, drawn as one, female".
    Names, dates, ages and tags that the drawing does not show are not said either. `perhaps` is what is not
    settled of their life on the day.
    """
    name = called(person, names=names)
    if names and person.name and person.label and person.label != person.name:
        name = f"{name} ({person.label})"
    died = "death dated" if "perhaps dead" in perhaps else "died"
    told = _facts(person, day, dates=dates, ages=ages, died=died)
    parts = [name, *told, *perhaps, *(_tag_words(tag) for tag in tags)]
    return ("Under review: " if subject else "") + ", ".join(part for part in parts if part)


def called(person: Person, *, names: bool = True) -> str:
    """Return what somebody is called in a sentence, where names are shown or not."""
    return shown_name(person, names=names) or "name not shown"


def _facts(
    person: Person, day: date | None, *, dates: bool, ages: bool, died: str = "died"
) -> tuple[str, ...]:
    if person.kind == "pregnancy":
        due = f"due {in_words(person.due)}" if dates and person.due else ""
        return _unless_named(person, "pregnancy"), due
    if person.kind in LOSSES:
        loss = _unless_named(person, description(person).lower())
        return loss, in_words(person.death) if dates else ""
    had_died = person.death is not None and had_happened(person.death, day)
    age = shown_age(person, day) if ages else None
    return (
        f"{person.count} people, drawn as one" if person.count else "",
        "not identified" if person.identity == "unknown" else "",
        person.gender or (_SEX_OF_SEVERAL if person.count else _SEX)[person.sex],
        f"born {in_words(person.birth)}" if dates and person.birth else "",
        _death(person, died, dates=dates) if had_died else "",
        f"aged {age.words}" if age else "",
    )


def _death(person: Person, died: str, *, dates: bool) -> str:
    """When somebody died, or that they did; nothing but a date where it is not settled."""
    return f"{died} {in_words(person.death)}" if dates else died if died == "died" else ""


def _tag_words(tag: Tag) -> str:
    """A status or concern in full: "care order (ended)"."""
    said = (
        "ended" if tag.ended else "",
        "proposed" if tag.proposed else "",
        "alleged or suspected" if tag.text.removesuffix(PERHAPS).endswith("?") else "",
        "perhaps, on this date" if tag.perhaps else "",
    )
    notes = ", ".join(word for word in said if word)
    words = MEANINGS.get(tag.code, tag.code)
    return f"{words} ({notes})" if notes else words


def _unless_named(person: Person, words: str) -> str:
    return "" if words in display_name(person).casefold() else words


def couple_sentence(names: Sequence[str], look: CoupleLine) -> str:
    """Return who the two are to each other: "Kerry and Daniel: married 2015, separated 2019"."""
    together = " and ".join(names)
    if not look.related:
        return (
            f"{together}: parents of a child, no relationship stated"
            if len(names) > 1
            else f"Children of {together}"
        )
    words = (
        *(look.said or ("couple, in what way is not known",)),
        *(("on and off",) if look.on_off else ()),
        *(("related by blood",) if look.of_blood else ()),
    )
    return f"{together}: {', '.join(words)}"


def child_sentence(child: str, parents: Sequence[str], kind: ParentageKind, words: Sequence[str]) -> str:
    """Return whose child somebody is: "Isla: child of Kerry and Daniel (paternity alleged)"."""
    note = f" ({', '.join(words)})" if words else ""
    return f"{child}: {_PARENT[kind]} of {' and '.join(parents)}{note}"


def kin_sentence(kin: Kin, person: str, relative: str) -> str:
    """Return a relation as it was stated: "Verna: great-aunt of Idris (alleged)"."""
    return f"{person}: {kin.term} of {relative}{_doubt(kin.certainty)}"


def birth_sentence(birth: MultipleBirth, names: Sequence[str]) -> str:
    """Return who was born together."""
    return f"{', '.join(names)}: born together, {ZYGOSITY_WORDS[birth.zygosity]}"


def household_sentence(label: str, members: Sequence[str], others: Sequence[str], *, uncertain: bool) -> str:
    """Return who is in a household: "Address 1: Isla, Kerry; Dean stays some nights"."""
    doubt = ", not certain" if uncertain else ""
    return "; ".join((f"{label}{doubt}: {', '.join(members)}", *others))


def bond_sentence(bond: Bond, one: str, other: str) -> str:
    """Return how two people are with each other: "Dean to Kerry: controlling or coercive (alleged)"."""
    joined = f"{one} to {other}" if bond.directed else f"{one} and {other}"
    detail = f", {bond.detail}" if bond.detail else ""
    return f"{joined}: {_bond_words(bond.kind)}{detail}{_doubt(bond.certainty)}"


def _bond_words(kind: BondKind) -> str:
    words = LOOKS[kind].words
    return words[0].lower() + words[1:]


def _doubt(certainty: Certainty) -> str:
    return f" ({WORDS[certainty]})" if WORDS[certainty] else ""
