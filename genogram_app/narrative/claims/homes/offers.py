"""Where a text says that a home was only offered or planned, and whether it came to nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.narrative.claims.claim import Claim, Lives, Said, is_drawn
from genogram_app.narrative.claims.homes.complements import Complement, complement_of
from genogram_app.narrative.claims.homes.groups import with_their_children
from genogram_app.narrative.claims.homes.offer_wordings import OFFERS
from genogram_app.narrative.claims.homes.outcomes import came_of
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.homes.subjects import MARKS, subject_of
from genogram_app.narrative.claims.homes.verbs import verbs
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, fits
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import AREA, Place
from genogram_app.narrative.scope import states_facts
from genogram_app.narrative.stance import Stance
from genogram_app.narrative.times.when import When

_ORDERED = re.compile(r"(?<!\S)(?:orders?|ordered|directed|provided)(?!\S)")
_NO_HOME_AFTER = re.compile(
    r" (?:to (?!(?:live|stay|H\d|[PG]\d)(?!\S))|"
    r"(?:\w{2,}ed|seen|taken|put|sent|brought|kept|back to|\w+ing)(?!\S))"
)
"""Behind those whom somebody would have or take: to school, or seen by a doctor, is no home."""
_ALL_OF = r"(?:(?:all|both|the) (?:(?:two|three|four|five|six) )?(?:of )?)?"
_THEIR_OWN = frozenset({"have", "would have", "said"})
"""Offers by somebody of their own home, where no other is said."""
_FURTHEST = 3
"""How many sentences of the paragraph behind an offer are looked at for what came of it."""


def offers(lines: Sequence[Line], telling: Telling) -> Iterator[Claim]:
    """Yield homes that were offered or planned, and say whether they came to nothing."""
    reader = _Offers(telling)
    for at, line in enumerate(lines):
        if states_facts(line.sentence):
            behind = [n for n in lines[at + 1 : at + 1 + _FURTHEST] if _same_paragraph(n, line)]
            yield from reader.of_offers(line, behind)
            before = [n for n in lines[max(0, at - _FURTHEST) : at] if _same_paragraph(n, line)]
            places = [_last_place(n, len(n.text)) for n in before]
            yield from reader.of_plans(line, behind, next((p for p in reversed(places) if p), None))


def _same_paragraph(one: Line, other: Line) -> bool:
    return one.sentence.paragraph == other.sentence.paragraph


class _Offers:
    """Finds offers and plans in a line, and what came of them in those behind it."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._homes = Homes(telling.graph)

    def of_offers(self, line: Line, behind: Sequence[Line]) -> Iterator[Lives]:
        """Yield what somebody, or a council, offered."""
        reached = 0
        for fit in sorted(fits(OFFERS, line), key=lambda fit: (fit.match.end(), fit.rule.name == "agree")):
            if fit.match.end() == reached:
                continue
            reached = fit.match.end()
            offered = self._offered_to(fit)
            if offered is not None:
                came_to_nothing = fit.rule.name in ("refused", "would have")
                yield from self._told(
                    line,
                    behind,
                    fit.match.start(),
                    *offered,
                    failed=came_to_nothing,
                    # That a bed was made up, or something hoped for, is no plan of anybody's.
                    only_in_vain=fit.rule.name in ("bed", "hoped", "urge"),
                )

    def of_plans(self, line: Line, behind: Sequence[Line], last: Place | None) -> Iterator[Lives]:
        """Yield moves that were planned: "was to move to", "should live with"."""
        found = verbs(line)
        for at, verb in enumerate(found):
            if verb.act not in ("arrives", "returns", "stays"):
                continue
            subject = subject_of(line.text, verb.start)
            if subject is None or subject.mode != "planned":
                continue
            if " not " in line.text[subject.end : verb.start]:
                continue
            stop = found[at + 1].start if at + 1 < len(found) else len(line.text)
            complement = complement_of(line.text, verb.end, stop)
            who = self._people(line, line.text[subject.start : subject.end])
            place = _place(line, complement, who)
            if place is None and "in" in verb.said:
                place = _last_place(line, subject.start) or last
            ordered = bool(_ORDERED.search(line.text[: subject.start]))
            yield from self._told(line, behind, subject.start, who, place, complement, ordered=ordered)

    def _offered_to(self, fit: Fit) -> tuple[tuple[str, ...], Place | None, Complement] | None:
        """To whom a home was offered, and which."""
        line, end = fit.line, fit.match.end()
        if fit.rule.name == "accepted":
            complement = complement_of(line.text, end, len(line.text))
            return self._people(line, fit.said("who")), _first_home(line, complement), complement
        if fit.rule.name in ("come", "invite", "hoped", "urge"):
            return self._asked_to_come(fit)
        if fit.rule.name == "refused":
            return self._refused(fit)
        objects = re.match(rf"{_ALL_OF}(?P<people>{MARKS})", line.text[end:].lstrip())
        if objects is None:
            return None
        start = end + len(line.text[end:]) - len(line.text[end:].lstrip()) + objects.end()
        complement = complement_of(line.text, start, len(line.text))
        who = self._people(line, objects["people"])
        if _NO_HOME_AFTER.match(line.text[start:]):
            return None
        place = fit.place("home") or _place(line, complement, who)
        if fit.rule.name == "give":
            place = _first_home(line, complement)
            who += tuple(p for mark in _after_for(line.text[start:]) for p in _people(line, mark))
        by = fit.people("by")
        if place is None and by and fit.rule.name in _THEIR_OWN:
            place = Place(None, "offered", of=by[0])
        if fit.rule.name == "said":
            who = self._said_by_another(fit, who)
        return tuple(dict.fromkeys(p for p in who if p not in by)), place, complement

    def _said_by_another(self, fit: Fit, who: tuple[str, ...]) -> tuple[str, ...]:
        """Whom somebody says that they themselves would have, but for their own children."""
        by, themselves = fit.people("by"), fit.people("self")
        if themselves not in ((), by):
            return ()
        return tuple(p for p in who if not (is_drawn(p) and set(by) & set(self._telling.graph.parents_of(p))))

    def _refused(self, fit: Fit) -> tuple[tuple[str, ...], Place | None, Complement] | None:
        """Who turned down which home; a stay in hospital is refused for other reasons."""
        complement = complement_of(fit.line.text, fit.match.end(), len(fit.line.text))
        place = fit.place("home")
        if place is None or place.kind in ("hospital", "custody") or place.key.startswith(AREA):
            return None
        return self._people(fit.line, fit.said("who")), place, complement

    def _asked_to_come(self, fit: Fit) -> tuple[tuple[str, ...], Place | None, Complement] | None:
        """Whom somebody would have come to live somewhere, with them if no other home is said."""
        line, by = fit.line, fit.people("by")
        complement = complement_of(line.text, fit.match.end(), len(line.text))
        who = tuple(p for p in self._people(line, fit.said("who")) if p not in by)
        place = _place(line, complement, who)
        hosts = [line.references[int(mark[1:])] for mark in (*complement.companions, *complement.towards)]
        with_them = any(host.kind == "pronoun" and not host.people for host in hosts)
        invited = fit.rule.name == "invite" and (place is None or not place.household)
        if by and (invited or (place is None and with_them and not complement.homes)):
            place = Place(None, "offered", of=by[0])
        return who, place, complement

    def _people(self, line: Line, marks: str) -> tuple[str, ...]:
        references = [line.references[int(mark)] for mark in re.findall(r"[PG](\d+)", marks)]
        found = [p for r in references for p in with_their_children(self._telling, line, r)]
        return tuple(dict.fromkeys(found))

    def _told(
        self,
        line: Line,
        behind: Sequence[Line],
        start: int,
        who: Sequence[str],
        place: Place | None,
        complement: Complement,
        *,
        ordered: bool = False,
        failed: bool = False,
        only_in_vain: bool = False,
    ) -> Iterator[Lives]:
        if place is None or not who:
            return
        basis, last, end = came_of(line, behind, max(complement.end, start), start)
        if basis == "planned" and only_in_vain:
            return
        if basis == "planned" and (ordered or failed):
            basis = "ordered" if ordered else "offered_declined"
        said = self._said(line, start, last, end)
        when = _first_time(line, start, complement) or said.on
        for person in who:
            if place.of == person:
                continue
            settled = self._homes.settled(place, person, when.span if when else None)
            yield Lives(replace(said, on=None), person, settled, "lives", basis, from_=when)

    def _said(self, line: Line, start: int, last: Line, end: int) -> Said:
        """From the offer to what came of it, which the text itself tells."""
        narrative = self._telling.narrative
        first, _ = line.plain_span(start, start + 1)
        _, stop = last.plain_span(max(0, end - 1), end)
        sentences = narrative.original(line.sentence.start, last.sentence.end)
        on = self._telling.on(line, first, line.sentence.end)
        return Said(narrative.document, *narrative.original(first, stop), sentences, Stance(), on)


def _first_time(line: Line, start: int, complement: Complement) -> When | None:
    for prep, mark in complement.times:
        means = line.times[int(mark[1:])].means
        if means is not None and prep not in ("until", "till", "to"):
            return means
    earlier = re.findall(r"(?<!\S)T(\d+)", line.text[: max(start, complement.end)])
    return line.times[int(earlier[-1])].means if earlier and not complement.times else None


def _first_home(line: Line, complement: Complement) -> Place | None:
    for _, mark in complement.homes:
        place = line.places[int(mark[1:])].place
        if not place.key.startswith(AREA):
            return place
    return None


def _place(line: Line, complement: Complement, who: Sequence[str]) -> Place | None:
    place = _first_home(line, complement)
    for mark in (*complement.companions, *complement.towards):
        others = [p for p in _people(line, mark) if is_drawn(p) and p not in who]
        if place is None and others:
            place = Place(None, f"with {others[0]}", of=others[0])
    return place


def _last_place(line: Line, before: int) -> Place | None:
    found = list(re.finditer(r"(?<!\S)H(\d+)", line.text[:before])) if line.places else []
    return line.places[int(found[-1][1])].place if found else None


def _after_for(text: str) -> list[str]:
    """Those for whom a home was offered: "a flat for herself, Teo and Tilly"."""
    match = re.search(rf" for (?:herself|himself|themselves)?(?: ,| and)? ?(?P<people>{MARKS})", text)
    return re.findall(r"[PG]\d+", match["people"]) if match else []


def _people(line: Line, marks: str) -> tuple[str, ...]:
    found: list[str] = []
    for mark in re.findall(r"[PG]\d+", marks):
        found += line.references[int(mark[1:])].people
    return tuple(dict.fromkeys(found))
