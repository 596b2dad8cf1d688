"""Lists of a family, one person to a line or a sentence: how each is read as an entry of a key.

"Callie Marden, mother, DOB 4.5.94" and "Callie (mother, 29)" are read as "Callie: mother; aged 29";
"Mother – Callie (29)" as "Robin's mother is Callie; aged 29", where the list says that Robin is the subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, TypeAlias

from genogram_app.narrative.lexicon import LINE_ABBREVIATIONS, MODIFIERS, kin_word, words
from genogram_app.narrative.not_names import NO_NAMES

Kind: TypeAlias = Literal["name", "relation", "subject", "age", "date", "other"]
Change: TypeAlias = tuple[int, int, str]
"""What is read for a part of a text: half-open offsets, and the words."""

_LONGEST = 160
_LEAST = 3
"""So many lines one after the other make a list."""
_LEAD = re.compile(r"[ \t]*(?:(?:[•▪●◦*–]|\(?[a-z]\)|\d{1,2}(?:\.\d{1,2})*[.)]?)[ \t]+)?")
_KEY = re.compile(r"[^,;:]+: [^:;]+;")
"""An entry that is one of a key as it stands, as rows of tables are."""
_BETWEEN = re.compile(r"[ \t]*(?:[,;:\t()]|(?<=\s)–(?=\s)|\. )[ \t,;:–(]*|[ \t]*[.;)]?[ \t]*$")
_NAME = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][\w'-]*\.?(?: (?:[A-Z][\w'-]*\.?|\d{1,2})){0,3}")
_OF = re.compile(r"(?P<head>.+?) (?:of|to) (?:[A-Z][\w'-]*|the |mother|father|\d| |,|and )+")
_OF_ONE = re.compile(r"(?P<head>.+?) of (?P<owner>[A-Z][\w'-]*(?: [A-Z][\w'-]*)*)")
_OWNED = re.compile(r"(?:[\w -]+'s?) (?P<head>.+)")
_SIDE = re.compile(
    r" (?:\((?:on )?(?:his |her |their |the )?"
    r"(?:(?:maternal|paternal)(?: side)?|(?:mother|father)'s(?: side)?|same (?:mother|father))\)|"
    r"(?:on|through) (?:his|her|their|the) (?:mother|father)(?:'s side)?)"
)
"""What a relation may be followed by: "half-brother (father's side)"."""
_SUBJECT = re.compile(
    r"(?:the )?(?:subject(?: child)?(?: of (?:the|this) review)?|index child|child subject|focus child)",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\d{1,3}(?:[ -](?:years?|yrs?|months?|mths?|weeks?|wks?|days?)(?:[ -]old)?)?(?: at death)?"
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d")
_PIECES = re.compile(r"(?<=[.;])(?=\s+[A-Z])")
_BIRTH = re.compile(r"(?:d\.?o\.?b\.?|date of birth|b\.)[ :]*(?=\d)", re.IGNORECASE)
_BEFORE: dict[Kind, str] = {"age": "aged ", "date": "born "}
_IN_FULL = {
    code: f"{'maternal' if side == 'female' else 'paternal'} grand{'mother' if sex == 'female' else 'father'}"
    for code, ((_, side), (_, sex)) in LINE_ABBREVIATIONS.items()
}
_NO_RELATION = words("baby child boy girl infant newborn twin")


@dataclass(frozen=True, slots=True)
class _Part:
    start: int
    end: int
    said: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class _Line:
    """An entry: where it begins, with its number or bullet, and ends; and its parts."""

    start: int
    end: int
    parts: tuple[_Part, ...]

    @property
    def order(self) -> tuple[Kind, ...]:
        """What stands first and second: a name and a relation, or the other way round."""
        first = tuple(part.kind for part in self.parts[:2])
        return ("name", "relation") if first[:1] == ("name",) else ("relation", "name")


def entries_of_keys(text: str) -> tuple[Change, ...]:
    """Return what is read for the separators of lists of a family, in order."""
    lines = (line for line in _lines(text))
    found: list[Change] = []
    for is_entry, run in groupby(lines, key=lambda line: line is not None):
        entries = [line for line in run if line is not None]
        if is_entry and len(entries) >= _LEAST:
            found += _changes(entries)
    return tuple(found)


def _lines(text: str) -> Iterator[_Line | None]:
    """Every line, or part of one up to a full stop, that is not empty: an entry of a list, or None."""
    at = 0
    for line in text.split("\n"):
        within = tuple(_within(line, at))
        if len(within) - within.count(None) > 1:
            yield from within
        elif line.strip():
            yield _entry(line, at) if len(line) <= _LONGEST else None
        at += len(line) + 1


def _within(line: str, at: int) -> Iterator[_Line | None]:
    """The entries that follow one another in a line: "Mother: Callie (29). Father: Aaron, 31."."""
    start = 0
    for piece in _PIECES.split(line):
        yield _entry(piece, at + start) if len(piece) <= _LONGEST else None
        start += len(piece)


def _entry(line: str, at: int) -> _Line | None:
    lead = _LEAD.match(line)
    start = lead.end() if lead else 0
    if not start and _KEY.match(line):
        return None
    parts: list[tuple[int, int, str]] = []
    kept = _SIDE.sub(lambda side: "x" * len(side.group()), line)
    for separator in _BETWEEN.finditer(kept, start):
        said = line[start : separator.start()]
        if said:
            parts.append((at + start, at + separator.start(), said))
        start = separator.end()
    if not _is_entry([said for _, _, said in parts[:3]]):
        return None
    return _Line(at, at + len(line), tuple(_Part(*part, _kind(part[2])) for part in parts))


def _is_entry(first: Sequence[str]) -> bool:
    """Whether the first parts of a line are a name and a relation; most lines are told by the first one."""
    relations: tuple[Kind, ...] = ("relation", "subject")
    kind = _kind(first[0]) if len(first) > 1 else "other"
    if kind == "name":
        # "Callie (29), mother" has the age before the relation.
        second = _kind(first[1])
        aged = second in ("age", "date") and len(first) > 2
        return second in relations or (aged and _kind(first[2]) in relations)
    return kind in relations and _kind(first[1]) == "name"


def _kind(said: str) -> Kind:
    if _SUBJECT.fullmatch(said):
        return "subject"
    if _AGE.fullmatch(said):
        return "age"
    if _DATE.fullmatch(said):
        return "date"
    if _is_relation(said):
        return "relation"
    named = _NAME.fullmatch(said) and not any(word in NO_NAMES for word in said.split())
    return "name" if named else "other"


def _is_relation(told: str) -> bool:
    """Whether words are a kin term with what belongs to it: "maternal aunt", "Robin's father's partner"."""
    said = _SIDE.sub("", told)
    if said in _IN_FULL:
        return True
    inner = _OF.fullmatch(said) or _OWNED.fullmatch(said)
    head = inner.group("head").lower() if inner else said.lower()
    for size in (3, 2, 1):
        term = " ".join(head.split()[-size:])
        if kin_word(term) and term not in _NO_RELATION:
            return all(word in MODIFIERS or word == "the" for word in head.split()[:-size])
    return False


def _changes(entries: Sequence[_Line]) -> Iterator[Change]:
    subjects = {_subject(line) for line in entries} - {""}
    owner = next(iter(subjects)) if len(subjects) == 1 else ""
    for line in entries:
        if line.order == ("name", "relation"):
            yield from _named_first(line)
        elif owner or _of(line.parts[0].said):
            yield from _related_first(line, owner)


def _subject(line: _Line) -> str:
    """The name of the subject, in the line that says so."""
    kinds = [part.kind for part in line.parts]
    if "subject" not in kinds[:3]:
        return ""
    return next(part.said for part in line.parts if part.kind == "name")


def _named_first(line: _Line) -> Iterator[Change]:
    yield line.start, line.parts[0].start, ""
    for n, (part, following) in enumerate(zip(line.parts, line.parts[1:], strict=False)):
        mark = ":" if n == 0 else ";" if following.kind in ("relation", "subject") else ","
        yield _joined(part, following, mark)
        if following.kind == "relation":
            yield following.start, following.end, _written_out(following.said)
    yield line.parts[-1].end, line.end, ".\n"


def _related_first(line: _Line, owner: str) -> Iterator[Change]:
    related, name, *others = line.parts
    yield line.start, related.end, _described(related, owner)
    yield related.end, name.start, " is "
    for part, following in zip((name, *others), others, strict=False):
        yield _joined(part, following, ",")
    yield line.parts[-1].end, line.end, ".\n"


def _described(related: _Part, owner: str) -> str:
    """How a sentence begins that says who is in this relation to the subject or to somebody named."""
    said = _written_out(related.said)
    one = _OF_ONE.fullmatch(said)
    if one:
        return f"{one['owner']}'s {one['head']}"
    return f"The {said}" if related.kind == "subject" or _of(said) else f"{owner}'s {said}"


def _joined(part: _Part, following: _Part, mark: str) -> Change:
    """What is read between two parts, with "aged" and "born" where the second one leaves them out."""
    told = _BIRTH.match(following.said)
    before = "born " if told else _BEFORE.get(following.kind, "")
    return part.end, following.start + (told.end() if told else 0), f"{mark} {before}"


def _of(said: str) -> bool:
    """Whether a relation says itself whose it is: "father of Robin"."""
    return _OF.fullmatch(said) is not None


def _written_out(relation: str) -> str:
    """A relation in full, its kin term in small letters: "MGM", "Maternal Aunt", "Robin's Mother"."""
    if relation in _IN_FULL:
        return _IN_FULL[relation]
    return re.sub(r"[A-Z][\w-]*", lambda match: _lowered(match.group()), relation)


def _lowered(word: str) -> str:
    small = word.lower()
    return small if small in MODIFIERS or kin_word(small) or small == "the" else word
