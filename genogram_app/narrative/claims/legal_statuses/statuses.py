"""What a text says of legal and care statuses: made, held, proposed, refused or ended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.model.fields import StatusStage
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Claim, HasStatus, Said, Who
from genogram_app.narrative.claims.legal_statuses.frames import (
    EXCEPT,
    LEFT_OUT,
    TAKES_OVER,
    TOOK_PLACE,
    WITHOUT_STATUS_WORD,
    frames_of,
)
from genogram_app.narrative.claims.legal_statuses.memory import (
    adult_under_review,
    child_of_the_paragraph,
    children_of_the_family,
    code_of_last,
    kind_of,
    last_end,
    sort_of,
    sorts_of,
    told_here,
    whose,
    without_parents,
)
from genogram_app.narrative.claims.legal_statuses.stages import (
    ADVERBS,
    DETERMINERS,
    ENDED,
    Happened,
    became,
    happened_to,
)
from genogram_app.narrative.claims.legal_statuses.times import Timed, clause_around, ended_after, times_in
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, fits
from genogram_app.narrative.lines import Line
from genogram_app.narrative.status_words import StatusPhrase, categories_in_words, with_statuses
from genogram_app.narrative.times.when import When

_THEY_ENDED = re.compile(
    rf"(?<!\S)(?:those|these|both|it|they|G\d+) (?:was|were|had been) (?:both |all )?{ADVERBS}{ENDED}(?!\S)"
    r"(?! (?:from (?:H\d|[PX]\d|home|hospital|school)|on T\d+ under|under|into care))"
)
_DEFINITE = re.compile(r"(?:(?:^|\s)(?:the|these|those|both|all three|all|this|that|two|three) )+$")
_LINKED = re.compile(
    rf" (?:,|and|then|, and|and then|followed by|, then|, followed by|or|under) {DETERMINERS}$"
)
_OF_SOMEBODY = re.compile(rf"(?<!\S)(?:on|onto|under|subjects? (?:of|to)) {DETERMINERS}$")
_BY_ITSELF = re.compile(
    rf"(?:^|; |^(?:on|in) T\d+ (?:, )?)(?:(?:the|a) (?:[a-z]+ ){{0,3}}?(?:court|judge|magistrates|sheriff) "
    rf"(?:then )?(?:made|granted|issued) )?{DETERMINERS}$"
)
"""What stands before an order of which nobody says whose it is: it is that of the child spoken of."""
_NEITHER = re.compile(r"(?:(?<!\S)(?:neither|none of) (?:of )?)?$")
_NO_PLAN = re.compile(r"(?<!\S)(?:no|any) (?:\S+ )?$")
_MADE_THEN = re.compile(
    r"(?: (?:for|of|in respect of) [PG]\d+)?(?: ,)? (?:which was )?"
    r"(?:made|granted|dated|agreed|issued) (?:on|in|during)? ?T\d"
)
_FREE = re.compile(r" any (?=S\d|\w+ S\d)")
_NEGATED = re.compile(r"\b(?:not|never|no|without|nor)\b")


@value_object
class _Named:
    """A status that a line names: its mark and place, what it is, and the frame that says of whom."""

    mark: str
    start: int
    end: int
    phrase: StatusPhrase
    frame: Fit | None


@value_object
class _Event:
    """What happened to a status, when, and how it is said."""

    said: Said
    code: str
    happened: Happened
    timed: Timed
    detail: str = ""
    area: str = ""
    ended: When | None = None


def statuses(line: Line, telling: Telling) -> Iterator[Claim]:
    """Yield what a sentence says of the statuses of people."""
    marked, phrases = with_statuses(line)
    if phrases:
        yield from _by_name(marked, phrases, telling)
    for fit in fits(WITHOUT_STATUS_WORD, line):
        yield from _by_verb(fit, telling)
    yield from _ended_they(line, telling)
    yield from _left_out(line, telling)


def _by_name(line: Line, phrases: Sequence[StatusPhrase], telling: Telling) -> Iterator[Claim]:
    frames = frames_of(line, phrases)
    before: _Named | None = None
    for match in re.finditer(r"S\d+", line.text):
        mark = match.group()
        named = _Named(mark, *match.span(), phrases[int(mark[1:])], frames.get(mark))
        if named.frame is None and before and _LINKED.fullmatch(line.text[before.end : named.start]):
            named = replace(named, frame=before.frame)
        yield from _claims_of(line, named, before, telling)
        before = named


def _claims_of(line: Line, named: _Named, before: _Named | None, telling: Telling) -> Iterator[Claim]:
    """The claims of one status that a line names."""
    reach = named.frame.match.span() if named.frame else (named.start, named.end)
    clause = clause_around(line, min(reach[0], named.start), max(reach[1], named.end))
    found = happened_to(line.text[slice(*clause)], named.mark)
    takes_over = _takes_over(line, named)
    happened = "made" if takes_over else _happened(line, named, found[0] if found else None)
    if happened is None:
        if named.frame is None and _OF_SOMEBODY.search(line.text[: named.start]):
            _ask(line, named, telling)
        return
    tie = (clause[0] + found[1].start(), clause[0] + found[1].end()) if found else reach
    who = _people(named.frame, telling) or _people_before(line, named, before, happened, telling)
    if takes_over and not who:
        who = _same_people(line, telling, in_sentence=before is not None)
    category = categories_in_words(line.text[slice(*clause)])
    code = _code(named, happened, who, category, telling)
    no_plan = code is None and _NO_PLAN.search(line.text[clause[0] : named.start]) is not None
    said = _said(line, named, happened, tie, telling)
    if said is not None and not who:
        _ask(line, named, telling)
    if said is None or not who:
        return
    if code is None:
        if no_plan and named.frame and said.stance.denied and "plan" in sorts_of(named.phrase):
            yield from (HasStatus(said, person, None, "made") for person in who)
        return
    timed = times_in(line, clause, named.start, happened)
    if timed.at is None and takes_over:
        timed = replace(timed, at=last_end(line, telling, who))
    if timed == Timed() and happened in ("made", "ended"):
        timed = Timed(at=telling.of_entry(line))
    area = _area(telling, line.text[named.end : clause[1]])
    event = _Event(said, code, happened, timed, category, area, ended_after(line, clause[1]))
    yield from _told(without_parents(telling, who, code), event)
    if named.frame:
        yield from _excepted(line, named.frame, event)


def _ask(line: Line, named: _Named, telling: Telling) -> None:
    """Keep that it was not clear whose such a status was: "the plans" may be theirs from here on."""
    sentence = telling.narrative.original(line.sentence.start, line.sentence.end)
    telling.unclear[kind_of(named.phrase)] = sentence[0]


def _takes_over(line: Line, named: _Named) -> bool:
    """Whether a status takes the place of an earlier one."""
    before = re.sub(rf"{DETERMINERS}$", "", line.text[: named.start])
    return bool(TAKES_OVER.search(before) or TOOK_PLACE.match(line.text, named.end))


def _happened(line: Line, named: _Named, said: Happened | None) -> Happened | None:
    frame = named.frame
    then_made = _MADE_THEN.match(line.text, named.end)
    if frame is None or frame.rule.name in ("for", "owner", "same day"):
        return "made" if said == "held" and then_made else said
    if frame.rule.name == "proposed":
        return "proposed"
    if frame.rule.name in ("provided", "decided", "removing", "donor"):
        return "made"
    if frame.rule.name == "breached":
        return "held"
    if frame.rule.name == "there":
        return said or "held"
    if said in ("ended", "proposed", "refused"):
        return said
    begins = named.phrase.said.startswith(("into ", "voluntarily ")) or then_made
    return "made" if begins or became(line.text[frame.match.start() : named.start]) else "held"


def _said(
    line: Line, named: _Named, happened: Happened, tie: tuple[int, int], telling: Telling
) -> Said | None:
    """Where and how it is said, without the words that only tell of whom: "any child" supposes nothing."""
    frame = named.frame
    start, end = tie if frame is None else (min(frame.match.start(), tie[0]), max(named.end, tie[1]))
    if frame is not None and "core" in frame.match.re.groupindex:
        end = max(frame.match.end("core") - 1, tie[1] if frame.rule.name == "for" else 0)
    neither = _NEITHER.search(line.text[:start])
    start -= len(neither[0]) if neither else 0
    words = line.text[start:end]
    free = _FREE.search(words)
    if free and _NEGATED.search(words[: free.start()]):
        end = start + free.start()
    said = telling.said_between(line, *line.plain_span(start, end))
    if said is None:
        return None
    if happened == "refused":
        return replace(said, stance=replace(said.stance, denied=True))
    if happened == "ended" and "no longer" in words:
        return replace(said, stance=replace(said.stance, denied=False))
    return said


def _people(frame: Fit | None, telling: Telling) -> tuple[Who, ...]:
    if frame is None:
        return ()
    if frame.said("all"):
        return children_of_the_family(telling)
    people = _everybody(frame, frame.said("who"))
    return () if _is_couple_of_pronoun(frame, people, telling) else people


def _is_couple_of_pronoun(frame: Fit, people: Sequence[Who], telling: Telling) -> bool:
    """Whether "both of them" seems to mean a couple: an order for two is made for children told of before."""
    reference = frame.reference("who")
    by_pronoun = reference is not None and reference.plural and reference.kind == "pronoun"
    return by_pronoun and len(people) == 2 and people[1] in telling.graph.partners_of(people[0])


def _everybody(fit: Fit, said: str) -> tuple[Who, ...]:
    """Everybody who is certainly meant by marks of a line."""
    found: dict[Who, None] = {}
    for mark in re.findall(r"[PG]\d+", said):
        reference = fit.line.references[int(mark[1:])]
        found.update(dict.fromkeys(reference.people))
        if reference.absent and not reference.people:
            found[f"absent:{reference.absent}"] = None
    return tuple(found)


def _people_before(
    line: Line, named: _Named, before: _Named | None, happened: Happened, telling: Telling
) -> tuple[Who, ...]:
    """Whose status it is where the sentence does not say so again: "the plans were ended"."""
    if named.frame is not None:
        return ()
    if named.phrase.code == "s42":
        return adult_under_review(telling)
    definite = _DEFINITE.search(line.text[: named.start])
    if definite and (happened == "ended" or not named.phrase.code):
        people = whose(telling, named.phrase)
        return people if "both" not in definite.group().split() or len(people) == 2 else ()
    if before is None and happened == "made" and _BY_ITSELF.search(line.text[: named.start]):
        return child_of_the_paragraph(line, telling)
    if before is None or happened != "made" or re.search(r"[PG]\d", line.text[before.end : named.start]):
        return ()
    return _same_people(line, telling, in_sentence=True)


def _same_people(line: Line, telling: Telling, *, in_sentence: bool) -> tuple[Who, ...]:
    """Those of whom a status was told just before: in this sentence, or in this paragraph."""
    here = telling.narrative.original(line.sentence.start, line.sentence.end)
    last = [c for c in told_here(line, telling) if c.said.sentence == here or not in_sentence]
    return tuple(dict.fromkeys(claim.person for claim in last))


def _code(
    named: _Named, happened: Happened, who: Sequence[Who], category: str, telling: Telling
) -> str | None:
    """Which status it is; for "plans" alone the one last told of these people, or that of its category."""
    phrase = named.phrase
    if phrase.code:
        return phrase.code
    told = code_of_last(telling, phrase, who)
    if told and happened in ("ended", "held"):
        return told
    if category and happened in ("made", "held") and not phrase.said.startswith("order"):
        return "CPP" if phrase.said.startswith("plan") else "CPR"
    return None


def _area(telling: Telling, behind: str) -> str:
    """The council named right behind a status, where it is one that the drawing knows."""
    document = telling.graph.document
    known = {h.area for h in document.households} | {s.area for p in document.people for s in p.statuses}
    for area in sorted(filter(None, known)):
        if re.match(
            rf"(?: [^ A-Z;.]+){{0,4}} (?:in|by|with|from) {re.escape(area.casefold())}(?!\S)", behind
        ):
            return area
    return ""


def _told(who: Sequence[Who], event: _Event) -> Iterator[HasStatus]:
    said, timed = event.said, event.timed
    stage: StatusStage = "proposed" if event.happened == "proposed" else "made"
    end = event.ended or timed.until
    for person in who:
        if event.happened == "ended":
            yield HasStatus(said, person, event.code, "ended", timed.at)
            continue
        yield HasStatus(said, person, event.code, stage, timed.at, event.detail, event.area, timed.holds_at)
        if end and event.happened in ("made", "held") and not said.stance.denied:
            yield HasStatus(said, person, event.code, "ended", end)


def _excepted(line: Line, frame: Fit, event: _Event) -> Iterator[HasStatus]:
    """Those whom a sentence takes out again: "all the children but not Kim"."""
    for match in re.finditer(r"[PG]\d+", line.text):
        if EXCEPT.search(line.text[: match.start()]):
            for person in _everybody(frame, match.group()):
                yield HasStatus(_denied(event.said), person, event.code, "made", event.timed.at)


def _denied(said: Said) -> Said:
    return replace(said, stance=replace(said.stance, denied=True))


def _by_verb(fit: Fit, telling: Telling) -> Iterator[Claim]:
    """Adoptions, special guardianships and registrations that are told by what became of people."""
    said = telling.said(fit)
    if said is None:
        return
    code = _CODES.get(fit.rule.name, "CPR")
    clause = clause_around(fit.line, *fit.match.span())
    ended = fit.rule.name == "de-registered"
    timed = times_in(fit.line, clause, fit.match.end(), "ended" if ended else "made")
    detail = categories_in_words(fit.line.text[slice(*clause)]) if fit.rule.name == "registered" else ""
    for person in _everybody(fit, fit.said("who") or fit.said("ward")):
        if not ended:
            yield HasStatus(said, person, code, "made", timed.at, detail)
        elif _was_registered(person, telling):
            yield HasStatus(said, person, code, "ended", timed.at)


_CODES = {"adopted": "AO", "guardian": "SGO", "deprived": "DoLS"}


def _was_registered(person: Who, telling: Telling) -> bool:
    """Whether somebody was said to be on the register: from a school's roll pupils are taken off too."""
    return any(isinstance(c, HasStatus) and (c.person, c.code) == (person, "CPR") for c in telling.told)


def _ended_they(line: Line, telling: Telling) -> Iterator[Claim]:
    """Plans that "were closed" where the words before name them: "..., and those were closed in May"."""
    for match in _THEY_ENDED.finditer(line.text):
        last = [
            c for c in told_here(line, telling) if c.stage == "made" and sort_of(c.code) != "looked_after"
        ]
        at = times_in(line, clause_around(line, *match.span()), match.end(), "ended").at
        said = telling.said_between(line, *line.plain_span(*match.span()))
        if said is not None and at is not None:
            here = told_here(line, telling)
            known = {(c.person, c.code) for c in here if c.stage == "ended" and c.at == at}
            for claim in last:
                if claim.code == last[-1].code and (claim.person, claim.code) not in known:
                    yield HasStatus(said, claim.person, claim.code, "ended", at)


def _left_out(line: Line, telling: Telling) -> Iterator[Claim]:
    """Those of whom the next sentence says that they were not included."""
    for fit in fits(LEFT_OUT, line):
        last = [c for c in told_here(line, telling) if c.stage == "made"]
        said = telling.said(fit)
        if said is None or not last:
            continue
        for person in _everybody(fit, fit.said("who")):
            if person not in {c.person for c in last}:
                yield HasStatus(_denied(said), person, last[0].code, "made", last[0].at)
