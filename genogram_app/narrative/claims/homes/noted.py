"""Notes of homes that leave out who or what: "Evicted from Address 3. Mum and the boys to MGM, Address 1"."""

from __future__ import annotations

import re
from dataclasses import replace

from genogram_app.narrative.claims.homes.subjects import MARKS
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference

_THEN = r"(?:(?:also|then|now|later|subsequently|again|both|all|still|currently|temporarily|presently) )*"
_NO_SUBJECT = re.compile(
    rf"(?:T\d+ (?:, |: |– )?)?{_THEN}(?=(?:re-?housed|housed|placed|accommodated|evicted|moved|left|fled|"
    r"returned|discharged|admitted|transferred|remanded|relocated|living|staying|lodging|"
    r"taken (?:straight |back )?(?:to|into)|went (?:straight |back )?(?:to|into)|back (?:at|with|in|to)|"
    r"(?:now|still|currently|temporarily) (?:at|with|in)) )"
)
"""What stands before a verb of homes at the head of a note that does not say who."""
_FIRST = re.compile(rf"(?:T\d+ (?:, |: |– )?)?(?P<who>{MARKS})(?= |$)")
_HOME = r"(?:H(?P<{0}>\d+)|[PG]\d+ , H(?P<{0}2>\d+)|[PG]\d+ \( H(?P<{0}3>\d+) \))"
_END = (
    r"(?= ?(?:$|[.;,(–]|and |with |until |till |for (?:the )?(?:now|D\d|time being)|pending |temporarily ))"
)
_GOES = re.compile(rf"{_FIRST.pattern} (?:, )?{_THEN}(?=(?:back )?(?:in)?to {_HOME.format('h')}{_END})")
_STAYS = re.compile(
    rf"{_FIRST.pattern} (?:, )?{_THEN}(?=(?:back )?(?:at|with|in|on) {_HOME.format('h')}{_END})"
)
_NO_HOMES = frozenset({"hospital", "custody"})


def with_what_is_left_out(line: Line, telling: Telling, before: Line | None) -> Line:
    """Return the line of an entry with the people, or the verb, that the note leaves out.

    `before` is the line before it in its entry, of whose people a note without any goes on to tell.
    """
    if telling.of_entry(line) is None:
        return line
    without = _NO_SUBJECT.match(line.text)
    if without and before:
        line = _with_people(line, without.start(), _told_of(before))
    for wording, verb in ((_GOES, "moved"), (_STAYS, "staying")):
        match = wording.match(line.text)
        if match and _is_home(line, match):
            return _with_word(line, match.end(), verb)
    return line


def _is_home(line: Line, match: re.Match[str]) -> bool:
    """Whether the place is one where people live, and no hospital, to which they go and come back."""
    ahead = re.match(
        r"(?:back )?(?:in)?(?:to|at|with|in|on) (?:[PG]\d+ [,(] )?H(\d+)", line.text[match.end() :]
    )
    return ahead is not None and line.places[int(ahead[1])].place.kind not in _NO_HOMES


def _told_of(before: Line) -> tuple[str, ...]:
    """Those of whom a sentence tells, if they are certain."""
    first = _FIRST.match(before.text)
    if first is None:
        return ()
    said = [before.references[int(n)] for n in re.findall(r"[PG](\d+)", first["who"])]
    return tuple(dict.fromkeys(p for r in said for p in r.people)) if all(r.people for r in said) else ()


def _with_people(line: Line, position: int, people: tuple[str, ...]) -> Line:
    """The line with a mark for people whom its words do not name."""
    if not people:
        return line
    plural = len(people) > 1
    group = Reference(0, 0, "group", people, plural=plural, candidates=people)
    mark = f"{'G' if plural else 'P'}{len(line.references)}"
    line = _with_word(line, position, mark)
    return replace(line, words=line.words | {mark[0]}, references=(*line.references, group))


def _with_word(line: Line, position: int, word: str) -> Line:
    """The line with a word more before a position of its text."""
    at = line.unit_at(position)
    units = line.text.split(" ")
    start = line.spans[at][0] if at < len(line.spans) else line.spans[-1][1]
    spans = (*line.spans[:at], (start, start), *line.spans[at:])
    text = " ".join([*units[:at], word, *units[at:]])
    return replace(line, text=text, words=line.words | {word}, spans=spans)
