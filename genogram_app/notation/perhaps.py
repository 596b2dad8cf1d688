"""What may or may not have happened by a chosen date: how far, and in which words a drawing says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from genogram_app.family.lives import born_by, died_by, happened_by
from genogram_app.family.periods import Answer
from genogram_app.model.dates import OPEN, stated_span
from genogram_app.model.people import LOSSES, Person
from genogram_app.model.relations import Stage
from genogram_app.notation.stages import letters_of
from genogram_app.notation.years import year_words


def begun_by(start: str | None, day: date) -> Answer:
    """Return whether something had begun; what has no date had, because nothing says that it came later."""
    return "certainly" if start in (None, OPEN) else happened_by(stated_span(start), day)


def ended_by(end: str | None, day: date) -> Answer:
    """Return whether something had ended; nothing says so of what has no end, or an open one."""
    return "no" if end in (None, OPEN) else happened_by(stated_span(end), day)


def may_hold(start: str | None, end: str | None, day: date) -> bool:
    """Return whether it is not settled that a period was going on."""
    over = ended_by(end, day)
    return over != "certainly" and "possibly" in (begun_by(start, day), over)


def life_words(person: Person, day: date) -> tuple[str, ...]:
    """Return what is not settled of somebody's life on a day: "perhaps not yet born", "perhaps dead"."""
    born = born_by(person, day)
    words = []
    if person.kind == "pregnancy":
        due = stated_span(person.due).latest
        if born == "possibly":
            words.append("perhaps born")
        elif person.birth is None and due is not None and due < day:
            words.append("birth not recorded")
    elif born == "possibly":
        words.append("perhaps after this date" if person.kind in LOSSES else "perhaps not yet born")
    if died_by(person, day) == "possibly":
        words.append("perhaps dead")
    return tuple(words)


def period_doubt(start: str | None, end: str | None, day: date) -> str:
    """Return what is not settled of a period on a day: "perhaps not yet", "perhaps ended"; or nothing."""
    if begun_by(start, day) == "possibly":
        return "perhaps not yet"
    return "perhaps ended" if ended_by(end, day) == "possibly" else ""


def settled(stages: Sequence[Stage], day: date) -> tuple[tuple[Stage, ...], tuple[str, ...]]:
    """Return the stages of a couple that had certainly begun, and words about what may have been as well.

    Where the first may have begun it stands for the couple, with words that it may not. An end that is not
    settled is left away, and said.
    """
    kept: list[Stage] = []
    words: list[str] = []
    for stage in stages:
        begun = begun_by(stage.from_, day)
        if begun == "possibly" and kept:
            words.append(f"perhaps {letters_of(stage)} {year_words(stage.from_)}".strip())
        elif begun != "no":
            words += ["perhaps not yet"] if begun == "possibly" else []
            kept.append(stage)
    if kept and kept[-1] is stages[-1] and ended_by(kept[-1].to, day) == "possibly":
        words.append(f"perhaps ended {year_words(kept[-1].to)}".strip())
        kept[-1] = kept[-1].replace(to=None)
    return tuple(kept), tuple(words)
