"""Plans and orders of which the text tells otherwise than the drawing, or which the drawing leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.people import Person, Status
from genogram_app.model.statuses import MEANINGS, category_letter, term_of
from genogram_app.narrative.claims.claim import HasStatus, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.times.when import When
from genogram_app.review.evidence import MOST_QUOTED, quoted

_LEVELS = ("plan", "register")
_ORDERS = ("order", "home", "adoption", "emergency", "agreement", "protection")
_NOT_DRAWN = ("help", "enquiry", "proceedings", "adult")
"""What a drawing need not show: it changes nothing about where a child stands in law."""
_BETWEEN_ADULTS = ("RestO", "OccO", "DVPO")
"""Orders between adults, which a drawing may have and need not."""
_LEEWAY = timedelta(days=366)
_IN_CARE = ("LAC", "CLA")
_REGISTERED = ("CPP", "CPR")
_CARE = ("order", "agreement", "emergency", "adoption", "looked_after")
"""Somebody in care may be drawn with the order instead."""


@dataclass(slots=True)
class _Told:
    """What the texts say of the statuses of one person, with the reading that each claim is from."""

    claims: list[tuple[Reading, HasStatus]] = field(default_factory=list)

    def stated(self, code: str, stage: str = "made") -> list[HasStatus]:
        """The claims the text itself makes of a status, none of them a denial."""
        return [c for _, c in self.claims if c.code == code and c.stage == stage and c.said.stance.plain]


def statuses_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find statuses that the text tells otherwise than they are drawn, and those that are not drawn."""
    told: dict[str, _Told] = {}
    for reading in readings:
        for claim in reading.claims:
            if isinstance(claim, HasStatus) and is_drawn(claim.person):
                told.setdefault(claim.person, _Told()).claims.append((reading, claim))
    records = any(person.statuses for person in graph.document.people)
    unrecorded: list[tuple[Reading, HasStatus]] = []
    for person_id, of_person in told.items():
        person = graph.person(person_id)
        seen: set[tuple[str, str]] = set()
        for reading, claim in of_person.claims:
            finding = _held_against(graph, person, reading, claim, of_person)
            if finding is None:
                continue
            if finding.severity == "omission" and not records:
                unrecorded.append((reading, claim))
            elif (finding.rule, claim.code or "") not in seen or finding.severity == "contradiction":
                seen.add((finding.rule, claim.code or ""))
                yield finding
    if unrecorded:
        yield _note(unrecorded)


def _note(unrecorded: Sequence[tuple[Reading, HasStatus]]) -> Finding:
    """One note for a drawing that does without statuses."""
    codes = dict.fromkeys(_words(claim.code) for _, claim in unrecorded)
    evidence = dict.fromkeys(quoted(r.narrative, *claim.said.sentence) for r, claim in unrecorded)
    message = f"The text speaks of {in_a_row(list(codes))}; the drawing shows no plans or orders."
    claims = tuple(claim for _, claim in unrecorded)
    people = tuple(dict.fromkeys(claim.person for claim in claims))
    return Finding("statuses-not-drawn", "note", message, people, (), tuple(evidence)[:MOST_QUOTED], claims)


def _held_against(
    graph: FamilyGraph, person: Person, reading: Reading, claim: HasStatus, told: _Told
) -> Finding | None:
    """What is to be said of one claim; None where it agrees, or nothing can be said."""
    stance = claim.said.stance
    if stance.sureness != "asserted":
        return None
    if stance.denied:
        found = _denied(person, reading, claim)
    elif claim.stage == "proposed":
        found = _only_proposed(person, claim, told)
    elif claim.stage == "ended":
        found = _ended(person, claim, told)
    else:
        found = _made(graph, person, claim, told)
    if found is None:
        return None
    rule, message = found
    severity: Severity = "omission" if rule == "status-left-out" else "contradiction"
    if claim.at is not None and claim.at.inferred and severity == "contradiction":
        severity = "unclear"
    evidence = (quoted(reading.narrative, *claim.said.sentence),)
    return Finding(rule, severity, message, (person.id,), (), evidence, (claim,))


def _denied(person: Person, reading: Reading, claim: HasStatus) -> tuple[str, str] | None:
    """A status that the text says somebody did not have, and which is drawn for that time."""
    said = reading.narrative.text[claim.said.start : claim.said.end].casefold()
    time = claim.at or claim.holds_at
    for status in person.statuses:
        denied = status.code in _same(claim.code) if claim.code else _sort(status.code) in _LEVELS
        if not denied or status.stage == "proposed":
            continue
        if time is not None:
            if not _within(time, status):
                continue
        elif "never" not in said.split() and not said.startswith("no "):
            continue
        when = f" {in_words(claim.at.edtf)}" if claim.at else ""
        message = (
            f"The text says that {display_name(person)} did not have {_words(claim.code)}{when}; "
            f"the drawing shows {_drawn(status)}."
        )
        return "status-denied", message
    return None


def _within(time: When, status: Status) -> bool:
    """Whether the whole of a time lies in the period that a status is drawn for."""
    from_, to = span_of(status.from_), span_of(None if status.to == OPEN else status.to)
    if status.from_ is None or from_.latest is None or time.span.latest is None:
        return False
    if status.to is None:
        return from_.overlaps(time.span)
    begun = from_.earliest is not None and from_.earliest <= time.span.latest
    return begun and (to.latest is None or time.span.earliest is None or time.span.earliest <= to.latest)


def _only_proposed(person: Person, claim: HasStatus, told: _Told) -> tuple[str, str] | None:
    """A status that is drawn as made, of which the text only says that it was proposed."""
    if told.stated(claim.code or "") or told.stated(claim.code or "", "ended"):
        return None
    same = [s for s in person.statuses if s.code in _same(claim.code)]
    if not same or any(s.stage == "proposed" for s in same):
        return None
    matching = [s for s in same if s.from_ is None or (claim.at and span_of(s.from_).overlaps(claim.at.span))]
    if not matching:
        return None
    message = (
        f"The text says that {_words(claim.code)} for {display_name(person)} was proposed"
        f"{_on(claim.at)}; the drawing shows {_drawn(matching[0])} as made."
    )
    return "status-only-proposed-in-text", message


def _ended(person: Person, claim: HasStatus, told: _Told) -> tuple[str, str] | None:
    """A status that ended at another time than is drawn, or that is drawn as going on."""
    same = [s for s in person.statuses if s.code in _same(claim.code) and s.stage != "proposed"]
    stated = [s for s in same if s.to is not None]
    if not same or len(stated) < len(same):
        return None
    if any(s.to != OPEN and (claim.at is None or _agrees(claim.at, s.to)) for s in same):
        return None
    if len(same) > len(told.stated(claim.code or "", "ended")) and any(s.to != OPEN for s in same):
        return None
    if all(s.to == OPEN for s in same) and _made_again(claim, told):
        return None
    status = same[0]
    goes_on = "goes on" if status.to == OPEN else f"ended {in_words(status.to)}"
    message = (
        f"The text says that {_words(claim.code)} for {display_name(person)} ended{_on(claim.at)}; "
        f"the drawing says that it {goes_on}."
    )
    return "status-end-differs", message


def _made_again(claim: HasStatus, told: _Told) -> bool:
    """Whether the text tells more beginnings of a status than ends, or one after this end."""
    made = {c.at.edtf for c in told.stated(claim.code or "") if c.at}
    later = any(
        c.at and claim.at and claim.at.span.is_before(c.at.span) for c in told.stated(claim.code or "")
    )
    return later or (len(made) > 1 and claim.at is None)


def _made(graph: FamilyGraph, person: Person, claim: HasStatus, told: _Told) -> tuple[str, str] | None:
    """A status that was made: drawn otherwise, or another one in its place, or not at all."""
    if claim.code is None:
        return None
    same = [s for s in person.statuses if s.code in _same(claim.code)]
    if not same:
        return _another(graph, person, claim, told)
    name, words = display_name(person), _words(claim.code)
    made = [s for s in same if s.stage != "proposed"]
    if not made:
        said = f"The text says that {words} for {name} was made{_on(claim.at)}"
        return "status-stage-differs", f"{said}; the drawing shows it as proposed."
    if claim.holds_at and not any(_may_hold(claim.holds_at, s) for s in made):
        message = (
            f"The text says that {name} had {words} {in_words(claim.holds_at.edtf)}; "
            f"the drawing shows {_drawn(made[0])}."
        )
        return "status-dates-differ", message
    dated = [s for s in made if claim.at is None or _agrees(claim.at, s.from_)]
    if not dated:
        return _other_date(person, claim, made, told)
    return _other_details(name, claim, dated)


def _may_hold(time: When, status: Status) -> bool:
    from_, to = span_of(status.from_), span_of(None if status.to == OPEN else status.to)
    whole = Span(from_.earliest, to.latest)
    return whole.overlaps(time.span)


def _agrees(time: When, drawn: str | None) -> bool:
    """Whether a time may be a drawn one; one that was worked out may be a year from what is meant."""
    span = span_of(drawn)
    if not time.inferred or span.overlaps(time.span):
        return span.overlaps(time.span)
    first, last = time.span.earliest, time.span.latest
    wide = Span(first and first - _LEEWAY, last and last + _LEEWAY)
    return span.overlaps(wide)


def _other_date(
    person: Person, claim: HasStatus, made: Sequence[Status], told: _Told
) -> tuple[str, str] | None:
    """A status of another date than is drawn; one more than are drawn, where the text tells of several."""
    assert claim.at is not None
    dates = [c.at for c in told.stated(claim.code or "") if c.at]
    free = [s for s in made if not any(_agrees(at, s.from_) for at in dates)]
    name, words = display_name(person), _words(claim.code)
    if not free:
        return "status-left-out", (
            f"The text says that {words} for {name} was made {in_words(claim.at.edtf)}; "
            f"the drawing does not have this one."
        )
    return "status-date-differs", (
        f"The text says that {words} for {name} was made {in_words(claim.at.edtf)}; "
        f"the drawing says {in_words(free[0].from_)}."
    )


def _other_details(name: str, claim: HasStatus, dated: Sequence[Status]) -> tuple[str, str] | None:
    """The same status for another category of harm, or of another council."""
    said = {category_letter(part) for part in claim.detail.split(" and ")} - {None}
    drawn = [s for s in dated if s.detail]
    if said and drawn and len(drawn) == len(dated):
        letters = [_letters(s) for s in drawn]
        if all(letter and not letter & said and "M" not in letter | said for letter in letters):
            return "status-category-differs", (
                f"The text says that {_words(claim.code)} for {name} was made for {claim.detail}; "
                f"the drawing says {drawn[0].detail}."
            )
    areas = [s.area for s in dated if s.area]
    if claim.area and len(areas) == len(dated) and not any(_alike(claim.area, area) for area in areas):
        return "status-area-differs", (
            f"The text says that {_words(claim.code)} for {name} was made in {claim.area}; "
            f"the drawing says {areas[0]}."
        )
    return None


def _letters(status: Status) -> set[str]:
    parts = (status.detail or "").replace(",", " and ").split(" and ")
    return {letter for part in parts if (letter := category_letter(part))}


def _alike(one: str, other: str) -> bool:
    one, other = one.casefold(), other.casefold()
    return one in other or other in one


def _another(graph: FamilyGraph, person: Person, claim: HasStatus, told: _Told) -> tuple[str, str] | None:
    """Another status drawn in the place of one that the text tells of; otherwise one that is left out."""
    code = claim.code or ""
    term = term_of(code)
    if term is None or term.sort in _NOT_DRAWN or code in _BETWEEN_ADULTS:
        return None
    name, words = display_name(person), _words(code)
    for status in person.statuses:
        drawn = term_of(status.code)
        if drawn is None or claim.at is None or claim.at.inferred or status.from_ is None:
            continue
        alike = any(term.sort in sorts and drawn.sort in sorts for sorts in (_LEVELS, _ORDERS))
        if alike and not _supported(status, told) and _same_day(claim.at, status.from_):
            return "status-differs", (
                f"The text says that {words} for {name} was made {in_words(claim.at.edtf)}; "
                f"the drawing shows {_drawn(status)}."
            )
    if code in _IN_CARE and any(_sort(s.code) in _CARE for s in person.statuses):
        return None
    if term.sort == "protection" and _drawn_with_another(graph, person, claim):
        return None
    if code == "AO" and any(k.kind == "adoptive" for k in graph.parentages_as_child(person.id)):
        return None
    if code in _IN_CARE and not claim.at:
        return None
    return "status-left-out", (
        f"The text says that {name} had {words}{_on(claim.at)}; it is not on the drawing."
    )


def _drawn_with_another(graph: FamilyGraph, person: Person, claim: HasStatus) -> bool:
    """Whether an order that keeps one person from another is drawn with the other of them."""
    return any(
        status.code == claim.code and (claim.at is None or _agrees(claim.at, status.from_))
        for other in graph.document.people
        for status in other.statuses
        if other.id != person.id
    )


def _supported(status: Status, told: _Told) -> bool:
    """Whether the text tells of a drawn status too, so that it stands for itself."""
    stated = [*told.stated(status.code), *told.stated(status.code, "proposed")]
    return any(c.at is None or _agrees(c.at, status.from_) for c in stated)


def _same_day(time: When, drawn: str) -> bool:
    return span_of(drawn).overlaps(time.span)


def _same(code: str | None) -> tuple[str, ...]:
    """The codes that stand for the same as one: a child looked after; a child on the register has a plan."""
    return next((codes for codes in (_IN_CARE, _REGISTERED) if code in codes), (code or "",))


def _sort(code: str) -> str:
    term = term_of(code)
    return term.sort if term else ""


def _words(code: str | None) -> str:
    """A status in words, with its article: "an interim care order"."""
    words = MEANINGS.get(code or "", code or "plan")
    if words.startswith(
        ("on ", "looked", "privately", "voluntary", "police", "pre-proceedings", "child looked")
    ):
        return f"“{words}”"
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _drawn(status: Status) -> str:
    """A drawn status in words, with its dates."""
    ends = [f"from {in_words(status.from_)}" if status.from_ else ""]
    ends.append(f"to {in_words(status.to)}" if status.to and status.to != OPEN else "")
    return " ".join([_words(status.code), *filter(None, ends)])


def _on(time: When | None) -> str:
    return f" {in_words(time.edtf)}" if time else ""
