"""When phrases that stand together are one: "Kit, his younger brother," and "Callie and Aaron"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.people.clauses import (
    PREPOSITIONS,
    clause_start,
    verb_between,
    verb_follows,
    verb_like,
)
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.tokens import Token

Listed: TypeAlias = Callable[[int], list[Reference]]
"""What reads the phrases that begin at a token: one, or those of a list."""
_ENDS = frozenset(",.;:)–")
_NOMINATIVE = frozenset({"he", "she", "they"})
_PLURAL_VERBS = frozenset({"were", "are", "have", "both", "each", "all", "who", "live", "do", "share"})
_JOINED_WHOLE = frozenset({"between", "both", "of", "parents", "children", "siblings"})


def one_of_two(said: Sequence[Reference], kin: Reference, last: int) -> Reference:
    """Return the phrase for one person that a name and a description of a relative make together."""
    name = said[0] if said[1] is kin else said[1]
    people = name.people or (() if name.absent else kin.people)
    candidates = tuple(p for p in name.candidates if p in kin.candidates) or name.candidates
    if not people and len(candidates) == 1:
        people = candidates
    return replace(
        name,
        first=said[0].first,
        last=last,
        people=people,
        candidates=candidates or people,
        absent="" if people else name.absent or kin.absent,
        term=kin.term,
        sex=kin.sex,
        owners=kin.owners,
        modifiers=kin.modifiers,
        parts=tuple(said),
        possible=() if people or name.absent else name.possible or kin.possible,
        possible_owners=kin.possible_owners,
    )


def several(parts: Sequence[Reference], first: int, last: int, kin: Reference | None = None) -> Reference:
    """Return the phrase for several people that a list makes; `kin` is what all of them are said to be."""
    flat = tuple(p for part in parts for p in _parts(part))
    known = all(part.meant for part in parts)
    people = tuple(dict.fromkeys(p for part in parts for p in part.meant)) if known else ()
    candidates = tuple(dict.fromkeys(p for part in parts for p in part.people or part.candidates))
    group = Reference(first, last, "group", people, plural=True, candidates=candidates, parts=flat)
    if kin is None:
        return group
    return replace(
        group,
        term=kin.term,
        sex=kin.sex,
        owners=kin.owners,
        modifiers=kin.modifiers,
        number=kin.number or len(people),
    )


def _parts(part: Reference) -> Sequence[Reference]:
    """What a phrase of a list adds to it: each of several, but "her sons, Kit and Ray" as one phrase."""
    return part.parts if part.plural and part.parts and not part.term else (part,)


def is_name(reference: Reference) -> bool:
    """Return whether a phrase is a name or a code, by itself."""
    return reference.kind in ("name", "code") and not reference.plural and not reference.term


def is_kin(reference: Reference) -> bool:
    """Return whether a phrase says whose relative somebody is, and nothing more."""
    return bool(reference.term) and not reference.parts


def closes(tokens: Sequence[Token], i: int) -> bool:
    """Return whether an aside ends before a token."""
    return i >= len(tokens) or tokens[i].text in _ENDS or tokens[i].opens_line


def closed_at(tokens: Sequence[Token], last: int) -> int:
    """Return the last token of an apposition: its closing comma where the sentence goes on."""
    i = last + 1
    if i + 1 < len(tokens) and tokens[i].text == ",":
        goes_on = verb_follows(tokens, i + 1) or tokens[i + 1].lower in ("and", "&")
        return i if goes_on else last
    return last


def couple_told(beside: Reference) -> tuple[str, ...] | None:
    """Return both of "his wife, Ann" or "the couple", whose son "their son" behind it is; else None.

    Nobody is returned where one of the two is not certain.
    """
    if beside.plural:
        return beside.people if len(beside.people) == 2 else None
    kin = kin_word(beside.term) if beside.term else None
    if kin is None or kin[0] != "partner":
        return None
    both = len(beside.owners) == 1 and len(beside.people) == 1
    return (*beside.owners, *beside.people) if both else ()


def stranger_beside(tokens: Sequence[Token], i: int) -> tuple[str, ...] | None:
    """Return nobody where "his" follows a whole name that is none of the drawing's, and "and"; else None.

    `i` is the token of "his": in "Paul Osier and his wife" she is the wife of nobody spoken of before.
    """
    named = i > 2 and tokens[i - 1].text in ("and", "&") and tokens[i - 2].capital and tokens[i - 3].capital
    return () if named else None


def is_list(tokens: Sequence[Token], parts: Sequence[Reference], start: int) -> bool:
    """Return whether phrases with "and" between them are one list, not the ends of two clauses.

    `start` is the first token of the sentence.
    """
    first, last = parts[0].first, parts[-1].last
    if any(_comma_and(tokens, part) for part in parts[:-1]) and len(parts) == 2:
        return False
    before = tokens[first - 1] if first > start else None
    began = clause_start(tokens, first, start)
    opens = not verb_between(tokens, began, first)
    if opens and (before is None or before.lower not in PREPOSITIONS):
        return True
    if tokens[parts[-1].first].lower in _NOMINATIVE:
        return False
    if before is not None and before.lower in _JOINED_WHOLE:
        return True
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is None or after.lower in _PLURAL_VERBS:
        return True
    return not (verb_like(after) or verb_follows(tokens, last + 1))


def _comma_and(tokens: Sequence[Token], part: Reference) -> bool:
    following = [t.lower for t in tokens[part.last + 1 : part.last + 3]]
    return following in ([",", "and"], [",", "&"])
