"""What a stage of a partnership is called: on the line, in the key, and by a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from genogram_app.model.fields import PartnershipStatus, StageManner
from genogram_app.model.relations import Stage
from genogram_app.notation.years import had_ended, period_words, year_words

ENDINGS: frozenset[PartnershipStatus] = frozenset({"separated", "divorced", "widowed"})
"""Statuses that say how a partnership ended."""
APART: frozenset[PartnershipStatus] = frozenset({"separated", "divorced"})
"""Statuses in which the two had parted."""
LETTERS: dict[PartnershipStatus, str] = {
    "married": "m.",
    "civil_partnership": "CP",
    "engaged": "e.",
    "cohabiting": "LT",
    "living_apart": "Rel",
    "casual": "casual",
    "not_known": "together",
    "separated": "s.",
    "divorced": "d.",
    "widowed": "w.",
}
"""What stands before the year on the line."""
STATUS_WORDS: dict[PartnershipStatus, str] = {
    "married": "married",
    "civil_partnership": "civil partnership",
    "engaged": "engaged",
    "cohabiting": "living together",
    "living_apart": "in a relationship, living apart",
    "casual": "casual relationship",
    "not_known": "together, in what way is not known",
    "separated": "separated",
    "divorced": "divorced",
    "widowed": "widowed",
}
"""The same in full."""
MANNER_LETTERS: dict[StageManner, str] = {
    "forced": "FM",
    "non_consensual": "NC",
    "undisclosed": "undisclosed",
    "judicial": "JS",
    "annulled": "ann.",
}
"""What stands before the year in place of the letters of the status, where the manner goes with it."""
MANNER_WORDS: dict[StageManner, str] = {
    "forced": "forced marriage",
    "non_consensual": "without consent",
    "undisclosed": "undisclosed relationship",
    "judicial": "separated by a court",
    "annulled": "marriage annulled",
}
"""The same in full."""
_BEGINNINGS: frozenset[PartnershipStatus] = frozenset(LETTERS) - ENDINGS
_GOES_WITH: dict[StageManner, frozenset[PartnershipStatus]] = {
    "forced": frozenset({"married"}),
    "non_consensual": _BEGINNINGS,
    "undisclosed": _BEGINNINGS - {"married", "civil_partnership", "engaged", "cohabiting"},
    "judicial": frozenset({"separated"}),
    "annulled": frozenset({"divorced"}),
}


def letters_of(stage: Stage) -> str:
    """Return what stands before the year of a stage: `m.`, `FM`, `m. (undisclosed)`."""
    return _called(stage, LETTERS[stage.status], MANNER_LETTERS)


def spoken(stage: Stage) -> str:
    """Return what a screen reader says of a stage: `married 2015`, `marriage annulled 2016`."""
    return f"{_called(stage, STATUS_WORDS[stage.status], MANNER_WORDS)} {year_words(stage.from_)}".strip()


def _called(stage: Stage, status: str, manners: dict[StageManner, str]) -> str:
    if stage.manner is None:
        return status
    word = manners[stage.manner]
    return word if stage.status in _GOES_WITH[stage.manner] else f"{status} ({word})"


def written(stages: Sequence[Stage], day: date | None = None) -> tuple[str, ...]:
    """Return one phrase a stage, in order: `m. 2015`; and `ended 2020` where only an end is stated."""
    words: list[str] = []
    for stage in stages:
        again = stage.status not in ENDINGS and any(w.startswith(("s.", "d.", "ended")) for w in words)
        words.append(_phrase(stage) + (" again" if again else ""))
    return tuple(word for word in (*words, *_end_words(stages, day)) if word)


def _phrase(stage: Stage) -> str:
    year = year_words(stage.from_)
    if stage.status == "not_known" and stage.manner is None and not year:
        return ""
    return f"{letters_of(stage)} {year}".strip()


def said(stages: Sequence[Stage], day: date | None = None) -> tuple[str, ...]:
    """Return the same in full words."""
    return (*(spoken(stage) for stage in stages), *_end_words(stages, day))


def _end_words(stages: Sequence[Stage], day: date | None) -> tuple[str, ...]:
    last = stages[-1] if stages else None
    if last is None or last.status in ENDINGS or not had_ended(last.to, day):
        return ()
    return (f"ended {year_words(last.to)}".strip(),)


def is_on_off(stages: Sequence[Stage]) -> bool:
    """Return whether two people came together and parted again and again, without a divorce."""
    if any(stage.status == "divorced" for stage in stages):
        return False
    turns = _turns(stages)
    return turns.count(True) >= 2 and turns.count(False) >= 2


def _turns(stages: Sequence[Stage]) -> list[bool]:
    """Together or apart, each time it changed; what ended before the like of it began again lay apart."""
    turns: list[bool] = []
    for place, stage in enumerate(stages):
        together = stage.status not in ENDINGS
        before = stages[place - 1] if place else None
        if turns and turns[-1] and together and before and before.to and before.status == stage.status:
            turns.append(False)
        if not turns or turns[-1] != together:
            turns.append(together)
    last = stages[-1] if stages else None
    if last and last.status not in ENDINGS and had_ended(last.to, None):
        turns.append(False)
    return turns


def on_off_words(stages: Sequence[Stage]) -> tuple[str, ...]:
    """Return what is written on the line of an on-off couple: `LT`, `on/off 2017–21`."""
    first = next(stage for stage in stages if stage.status not in ENDINGS)
    last = stages[-1]
    end = last.from_ if last.status in APART else last.to
    letters = letters_of(first) if first.status != "not_known" else ""
    years = period_words(stages[0].from_, end)
    return tuple(word for word in (letters, f"on/off {years}".strip()) if word)
