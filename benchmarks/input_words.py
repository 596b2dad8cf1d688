"""What a user types of a person, a couple or a home, in the words that the program reads."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.input_hands import Stuck
from benchmarks.input_plan import SURE, Stay, told_stages
from genogram_app.entry.person_vocabulary import KIND_WORDS, SEX_WORDS
from genogram_app.entry.person_words import read_person
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.people import LOSSES, Person
from genogram_app.model.relations import Partnership, Stage

_NOBODY = {"female": "female", "male": "male"}
_STAGES = {
    "married": "married",
    "civil_partnership": "civil partnership",
    "engaged": "engaged",
    "cohabiting": "cohabiting",
    "living_apart": "living apart",
    "casual": "casual",
    "separated": "separated",
    "divorced": "divorced",
    "widowed": "widowed",
    "not_known": "couple",
}

_LIVING: Mapping[tuple[str, str], str] = {
    ("lives", "actual"): "live at",
    ("lives", "reported"): "reported to live at",
    ("overnights", "reported"): "reported to stay overnight at",
    ("visits", "reported"): "reported to visit",
    ("lives", "ordered"): "ordered to live at",
    ("lives", "planned"): "to live at",
    ("lives", "offered_declined"): "declined at",
    ("part_time", "actual"): "live part time at",
    ("overnights", "actual"): "stay overnight at",
    ("visits", "actual"): "visit",
    ("not_known", "actual"): "stay at",
}


def person_words(person: Person, *, sex_is_said: bool = False) -> str:
    """Return what is typed of somebody new; with `sex_is_said` the way they are added says their sex."""
    return " ".join(part for part in (_who(person), *_said(person, sex_is_said=sex_is_said)) if part)


def quoted(words: str) -> str:
    """Return a name so that it is read as one, in quotes where a word of it means something else."""
    read = read_person(words)
    plain = read.name == words and not read.problems and len(read.pieces) == 1 and "," not in words
    return words if plain else f'"{words}"'


def shown(person: Person) -> str:
    """Return what somebody is called on the drawing, quoted where it has to be."""
    return quoted(display_name(person))


def time_words(start: str | None, end: str | None) -> str:
    """Return from when to when: "from 2019 to May 2021"; empty when nothing is said."""
    begins = f"from {in_words(start)}" if start and start != OPEN else ""
    if end == OPEN:
        return f"{begins} onwards" if begins else "to present"
    return f"{begins} {f'to {in_words(end)}' if end else ''}".strip()


def stage_words(partnership: Partnership) -> str:
    """Return the stages of a couple, empty when none is said: "married from 2019, separated from 2023"."""
    return ", ".join(map(_stage, told_stages(partnership)))


def home_words(case: Document, stay: Stay) -> str:
    """Return homes and times as they are written in place: "Address 1 from 2019 to May 2021; Address 2".

    Raises:
        Stuck: for what has no words there.
    """
    return "; ".join(_home(case, like) for like in stay.homes)


def homes_behind(case: Document, person: Person) -> str:
    """Return somebody's homes as they stand behind their name: "at Address 1 from 2019; at Address 2".

    Empty when there are none, or one of them has no words there.
    """
    homes = [like for like in case.residences if like.person == person.id]
    try:
        words = [_home(case, like) for like in homes]
    except Stuck:
        return ""
    return "; ".join(
        f"at {said}" if living_words(like) == "live at" else said
        for like, said in zip(homes, words, strict=True)
    )


def _home(case: Document, like: Residence) -> str:
    if like.household is None:
        raise Stuck("a time without a household")
    label = home_label(case.household(like.household).label or "")
    how = living_words(like)
    sure = "" if like.certainty in SURE else like.certainty
    words = f"{'' if how == 'live at' else how} {label} {time_words(like.from_, like.to)} {sure}"
    return " ".join(words.split())


def living_words(like: Residence) -> str:
    """Return how somebody lives in a home, in the words that stand before its label.

    Raises:
        Stuck: for what has no words.
    """
    found = _LIVING.get((like.pattern, like.basis))
    if found is None:
        raise Stuck(f"{like.pattern}, {like.basis}")
    return found


def home_label(label: str) -> str:
    """Return the label of a household, quoted unless it is like "Address 1"."""
    word, _, number = label.partition(" ")
    return label if word.isalpha() and number.isdecimal() else f'"{label}"'


def _stage(stage: Stage) -> str:
    return f"{_STAGES[stage.status]} {time_words(stage.from_, stage.to)}".strip()


def _who(person: Person) -> str:
    if person.kind != "person":
        return (
            KIND_WORDS[person.kind] if not person.name else f"{KIND_WORDS[person.kind]} {quoted(person.name)}"
        )
    if person.name:
        return quoted(person.name)
    identity = "unknown" if person.identity == "unknown" else "unnamed"
    return f"{identity} {_NOBODY.get(person.sex, 'person')}"


def _said(person: Person, *, sex_is_said: bool) -> tuple[str, ...]:
    lost = person.kind in LOSSES
    sex = SEX_WORDS.get(person.sex, "")
    sex_word = {"female": "f", "male": "m"}.get(sex, sex) if person.name and not sex_is_said else ""
    return (
        sex_word,
        f'label "{person.label}"' if person.label and not person.name else "",
        f"b {in_words(person.birth)}" if person.birth else "",
        f"{'' if lost else 'd '}{in_words(person.death)}" if person.death else "",
        f"due {in_words(person.due)}" if person.due else "",
    )
