"""Lists of a family, one person to a line or a sentence: how each is read as an entry of a key.

"Callie Marden, mother, DOB 4.5.94" and "Callie (mother, 29)" are read as "Callie: Robin's mother; aged 29",
"Mother – Callie (29)" as "Robin's mother is Callie; aged 29", where the list says that Robin is the subject,
and "Tess, Kit: maternal cousins" as "Tess and Kit are Robin's maternal cousins".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile
from typing import Literal, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.listed_relations import (
    as_description,
    is_of_several,
    is_of_sibling,
    is_relation,
    of_whom,
    without_side,
)
from genogram_app.narrative.not_names import NO_NAMES

Kind: TypeAlias = Literal["name", "names", "relation", "subject", "age", "date", "other"]
Change: TypeAlias = tuple[int, int, str]
"""What is read for a part of a text: half-open offsets, and the words."""

_LONGEST = 160
_LEAST = 3
"""So many lines one after the other make a list."""
_LEAD = re.compile(r"[ \t]*(?:(?:[•▪●◦*–]|\(?[a-z]\)|\d{1,2}(?:\.\d{1,2})*[.)]?)[ \t]+)?")
_PARTED = re.compile(r"[,;:\t()–]|\. ")
"""What stands between the parts of every entry, and in few lines else."""
_TOLD = re.compile(
    r"[^,;:()\t.–]*? (?:was|were|had|has|have|did|would|with|from|by|that|she|he|it|they|as|but|for|not|when|"
    r"said|told|moved|lived|been|after|before) "
)
"""How a line begins that is no entry: with words that neither a name nor a relation has."""
_KEY = re.compile(r"[^,;:]+: [^:;]+;")
"""An entry that is one of a key as it stands, as rows of tables are."""
_CODED = re.compile(r"[^,;:()\t]+ \([A-Z]{1,4}\d{0,2}\) ?: ?\S")
"""An entry that gives a role its code and goes on in words: "Mother (M): mother of S1, aged 28 in 2019"."""
_BETWEEN = re.compile(r"[ \t]*(?:[,;:\t()]|(?<=\s)–(?=\s)|\. )[ \t,;:–(]*|[ \t]*[.;)]?[ \t]*$")
_NAME = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][\w'-]*\.?(?: (?:[A-Z][\w'-]*\.?|\d{1,2})){0,3}")
_AND = re.compile(r" (?:and|&) ")
_SUBJECT = re.compile(
    r"(?:the )?(?:subject(?: child)?(?: of (?:the|this) review)?|index child|child subject|focus child|"
    r"(?:child|baby|infant|boy|girl|young person) (?:who is )?(?:the subject of|at the (?:centre|heart) of|"
    r"about whom|whom) (?:this|the) review(?: (?:is|concerns))?)",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\d{1,3}(?:[ -](?:years?|yrs?|months?|mths?|weeks?|wks?|days?)(?:[ -]old)?)?(?: at death)?"
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d")
_PIECE_ENDS = re.compile(r"[.;](?=\s+[A-Z])")
_BIRTH = re.compile(r"(?:d\.?o\.?b\.?|date of birth|b\.)[ :]*(?=\d)", re.IGNORECASE)
_BEFORE: dict[Kind, str] = {"age": "aged ", "date": "born "}
_RELATIONS: tuple[Kind, ...] = ("relation", "subject")
_WHO: tuple[Kind, ...] = ("name", "names", *_RELATIONS)


@value_object
class _Part:
    start: int
    end: int
    said: str
    kind: Kind
    joins: tuple[Change, ...] = ()
    """What is read between the names of several people."""


@value_object
class _Line:
    """An entry: where it begins, with its number or bullet, and ends; and its parts.

    A line without parts tells of somebody in other words; the list goes on behind it.
    """

    start: int
    end: int
    parts: tuple[_Part, ...] = ()
    stands: bool = False
    """Whether it is an entry of a key as it stands."""

    @property
    def named_first(self) -> bool:
        """Whether a name stands first and a relation second, and not the other way round."""
        return self.parts[0].kind in ("name", "names")


def entries_of_keys(text: str) -> tuple[Change, ...]:
    """Return what is read for the separators of lists of a family, in order."""
    lines = (line for line in _lines(text))
    found: list[Change] = []
    for is_entry, run in groupby(lines, key=lambda line: line is not None):
        entries = [line for line in run if line is not None and line.parts]
        if is_entry and len(entries) >= _LEAST:
            found += _changes(entries)
    return tuple(found)


def _lines(text: str) -> Iterator[_Line | None]:
    """Every line, or part of one up to a full stop, that is not empty: an entry of a list, or None."""
    at = 0
    for line in text.split("\n"):
        within = tuple(_within(line, at))
        if sum(one is not None and bool(one.parts) for one in within) > 1:
            yield from within
        elif line.strip():
            yield _entry(line, at) if len(line) <= _LONGEST else None
        at += len(line) + 1


def _within(line: str, at: int) -> Iterator[_Line | None]:
    """The entries that follow one another in a line: "Mother: Callie (29). Father: Aaron, 31."."""
    start = 0
    for end in (*[match.end() for match in _PIECE_ENDS.finditer(line)], len(line)):
        yield _entry(line[start:end], at + start) if end - start <= _LONGEST else None
        start = end


def _entry(line: str, at: int) -> _Line | None:
    lead = _LEAD.match(line)
    start = lead.end() if lead else 0
    if not _PARTED.search(line, start) or _TOLD.match(line, start):
        return None
    if _CODED.match(line, start):
        return _Line(at, at + len(line))
    stands = not start and _KEY.match(line) is not None
    parts: list[_Part] = []
    for separator in _BETWEEN.finditer(without_side(line), start):
        said = line[start : separator.start()]
        if said:
            parts.append(_Part(at + start, at + separator.start(), said, _kind(said)))
            if parts[0].kind not in _WHO:
                # Most lines are no entry, and their first words tell.
                return None
        start = separator.end()
    parts = _of_several(parts)
    if _is_entry([part.kind for part in parts[:3]]):
        return _Line(at, at + len(line), tuple(parts), stands)
    return _Line(at, at + len(line)) if len(parts) > 1 and parts[0].kind in _WHO else None


def _of_several(parts: list[_Part]) -> list[_Part]:
    """The parts of a line with names in a row as one, where they have one relation: "Tess, Kit: cousins"."""
    related = next((n for n, part in enumerate(parts[:6]) if part.kind == "relation"), None)
    if related is None or not is_of_several(parts[related].said):
        return parts
    if related:
        return [_joined_names(parts[:related]), *parts[related:]] if _all_named(parts[:related]) else parts
    names = list(takewhile(lambda part: part.kind in ("name", "names"), parts[1:]))
    return [parts[0], _joined_names(names), *parts[1 + len(names) :]] if names else parts


def _all_named(parts: Sequence[_Part]) -> bool:
    return all(part.kind in ("name", "names") for part in parts)


def _joined_names(names: Sequence[_Part]) -> _Part:
    """Names in a row as one part, read with "and" before the last one."""
    if len(names) == 1:
        return names[0]
    last = names[-1]
    marks = [", "] * (len(names) - 2) + [", " if last.kind == "names" else " and "]
    pairs = zip(names, names[1:], marks, strict=False)
    joins = tuple((one.end, other.start, mark) for one, other, mark in pairs)
    return _Part(names[0].start, last.end, ", ".join(n.said for n in names), "names", joins)


def _is_entry(kinds: Sequence[Kind]) -> bool:
    """Whether the first parts of a line are a name and a relation; most lines are told by the first one."""
    if len(kinds) < 2 or kinds[0] not in _WHO:
        return False
    if kinds[0] in _RELATIONS:
        return kinds[1] in ("name", "names")
    # "Callie (29), mother" has the age before the relation.
    aged = kinds[0] == "name" and kinds[1] in ("age", "date")
    return kinds[1] in _RELATIONS or (aged and kinds[2:] != [] and kinds[2] in _RELATIONS)


def _kind(said: str) -> Kind:
    if _SUBJECT.fullmatch(said):
        return "subject"
    if _AGE.fullmatch(said):
        return "age"
    if _DATE.fullmatch(said):
        return "date"
    if is_relation(said):
        return "relation"
    if all(_is_name(name) for name in _AND.split(said)):
        return "names" if _AND.search(said) else "name"
    return "other"


def _is_name(said: str) -> bool:
    return bool(_NAME.fullmatch(said)) and not any(word in NO_NAMES for word in said.split())


def _changes(entries: Sequence[_Line]) -> Iterator[Change]:
    subjects = {_subject(line) for line in entries} - {""}
    owner = next(iter(subjects)) if len(subjects) == 1 else ""
    children = tuple(child for line in entries for child in _children(line))
    for line in entries:
        if not line.named_first:
            yield from _related_first(line, owner, children)
        elif line.parts[0].kind == "names":
            yield from _several_first(line, owner, children)
        else:
            yield from _named_first(line, owner, children)


def _subject(line: _Line) -> str:
    """The name of the subject, in the line that says so."""
    kinds = [part.kind for part in line.parts]
    if "subject" not in kinds[:3]:
        return ""
    return next((part.said for part in line.parts if part.kind == "name"), "")


def _children(line: _Line) -> Sequence[str]:
    """The names of the subject, or of brothers and sisters of the subject."""
    told = next(part for part in line.parts if part.kind in _RELATIONS)
    if told.kind == "relation" and not is_of_sibling(told.said):
        return ()
    named = next(part for part in line.parts if part.kind in ("name", "names"))
    return re.split(r", | and | & ", named.said)


def _named_first(line: _Line, owner: str, children: Sequence[str]) -> Iterator[Change]:
    yield line.start, line.parts[0].start, ""
    for n, (part, following) in enumerate(zip(line.parts, line.parts[1:], strict=False)):
        mark = ":" if n == 0 else ";" if following.kind in _RELATIONS else ","
        if not line.stands:
            yield _joined(part, following, mark)
        if following.kind == "relation":
            yield from _related(following, owner, children)
    if not line.stands:
        yield line.parts[-1].end, line.end, ".\n"


def _several_first(line: _Line, owner: str, children: Sequence[str]) -> Iterator[Change]:
    names, related, *others = line.parts
    yield line.start, names.start, ""
    yield from names.joins
    yield names.end, related.start, " are "
    yield from _related(related, owner, children)
    yield from _behind(related, others, line.end)


def _related_first(line: _Line, owner: str, children: Sequence[str]) -> Iterator[Change]:
    related, name, *others = line.parts
    owner = owner if related.kind == "relation" else ""
    said = as_description(related.said, owner, children)
    yield line.start, related.end, said
    yield related.end, name.start, " are " if name.kind == "names" else " is "
    yield from name.joins
    yield from _behind(name, others, line.end)


def _related(part: _Part, owner: str, children: Sequence[str]) -> Iterator[Change]:
    """What is read for a relation; its own words stay where they are."""
    before, said = of_whom(part.said, owner, children)
    if before:
        yield part.start, part.start, before
    yield part.start, part.end, said


def _behind(named: _Part, others: Sequence[_Part], end: int) -> Iterator[Change]:
    for part, following in zip((named, *others), others, strict=False):
        yield _joined(part, following, ",")
    yield (others[-1] if others else named).end, end, ".\n"


def _joined(part: _Part, following: _Part, mark: str) -> Change:
    """What is read between two parts, with "aged" and "born" where the second one leaves them out."""
    told = _BIRTH.match(following.said)
    before = "born " if told else _BEFORE.get(following.kind, "")
    return part.end, following.start + (told.end() if told else 0), f"{mark} {before}"
