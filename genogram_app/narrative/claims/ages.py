"""How old a text says that somebody was, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from genogram_app.narrative.claims.age_phrases import AGE, AGE_WORDS, AgeSaid, age_said
from genogram_app.narrative.claims.claim import Aged, Born, Claim, Died, Said, Who
from genogram_app.narrative.claims.listed import PEOPLE, people_listed
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.lines import Line
from genogram_app.narrative.stance import ASSERTED
from genogram_app.narrative.times.numbers import NUMBER
from genogram_app.narrative.times.when import When, when

_WHO = rf"(?P<who>{PEOPLE})"
_AGE = rf"(?P<age>{AGE})"
_ENDS = (
    rf"(?! (?:,|and|, and) (?:{NUMBER}|D\d+)(?!\S))"
    r"(?=$| [.,;:)\]–\"']| (?:when|and|at|in|on|but|by|as|that|with|he|she|they|while|who|during|T\d+|for)"
    r"(?!\S))"
)
"""What may follow an age without "old": not "weeks pregnant", "minutes late", "of the children"."""
_AT = (
    r"(?: ?(?:,)? ?(?:(?:at|on|in|by|as at|as of|during|when)(?: the)?"
    r"(?: time of| date of| start of| end of)?(?: the)? )?{at:T})?"
)
_NOW = r"(?:(?:then|now|by then|by now|still|only|just turned|recently turned|already|herself|himself) )*"
_SAME_CLAUSE = r"(?:(?!(?:when|[,;:()]) )(?![PG]\d)\S+ ){0,8}?"
_STAGES: dict[str, AgeSaid] = {
    "baby": AgeSaid(0, 23, "months"),
    "newborn": AgeSaid(0, 2, "months"),
    "infant": AgeSaid(0, 35, "months"),
    "toddler": AgeSaid(9, 47, "months"),
    "teenager": AgeSaid(13, 19, "years"),
    "child": AgeSaid(0, 17, "years"),
}
_EVENTS = (
    r"left home|left school|left care|moved out|married|gave birth|"
    r"became (?:a |an )?(?:mother|father|parent|pregnant)|"
    r"had (?:her|his) first (?:child|baby)|ran away|died|killed"
)
_BE = r"(?:was|were|is|are|had been|has been)"
_HARMED = r"(?:hurt|injured|harmed|assaulted|attacked|burned|scalded)"
_HAVE = r"(?:had |has )?"
_ASIDE = r"(?: , (?:whose|whom|as|an?|another|the) [^,;:.()]{1,100} ,)"
"""What may stand between somebody and the verb: ", as she is called here,"."""
_NEAR_STAGE = r"(?:(?!(?:when|[;:()]) )(?!P\d)\S+ ){1,9}?"
_RULES = Rules(
    rule("key", rf"^{{who:P}} : (?:[^T]*? )?(?:[;,:|] )(?:aged? )?{_AGE}(?: at the time)? ?[.;]?$"),
    rule(
        "entry",
        rf"^{{who:P}} : (?:P\d+ (?:, |; |of )){{0,2}}(?:an? [a-z-]+ (?:of |, ))?{_NOW}"
        rf"(?:aged? )?{_AGE}{_ENDS}{_AT}",
    ),
    rule("entry", rf"^{{who:P}} (?::|–|=) (?:[a-z ]{{1,30}} , )?P\d+ of {_AGE}{_ENDS}{_AT}", "of"),
    rule("entry", rf"^{{who:P}} ; aged {_AGE}{_ENDS}{_AT}", "aged"),
    rule("key", rf"^{{who:P}} (?::|–|-|\||,) (?:aged? )?(?:: )?{_AGE} ?(?:[.;]?$|;)"),
    rule(
        "be",
        rf"{_WHO}{_ASIDE}? (?:, )?(?:who |(?:him|her)self )?{_BE} (?:both |all )?{_NOW}{_AGE}"
        rf"(?: now)?{_ENDS}{_AT}",
    ),
    rule(
        "turned",
        rf"{{who:P}} (?:, )?(?:who )?{_HAVE}{{adv}}(?:only |just |recently |newly )*(?:turned|reached) "
        rf"(?:the age of )?{_AGE}{_ENDS}{_AT}",
        "turned reached",
    ),
    rule(
        "boy of",
        rf"{{who:P}} (?:was |is |, )(?:still |then |now |only |just )*(?:an? |the )?(?:[a-z-]+ )?"
        rf"(?:boy|girl|child|woman|man|lad|lass|youth|teenager|toddler|baby|infant|schoolgirl|schoolboy|student|"
        rf"pupil|youngster|pensioner|widow|widower) of (?:only |just |about )?{_AGE}{_ENDS}{_AT}",
        "of",
    ),
    rule(
        "aged",
        rf"{_WHO} (?:, |\( |– )?(?:who {_BE} )?{_NOW}aged? (?:: )?{_AGE}(?:{_ENDS}|$){_AT}",
        "aged age",
    ),
    rule("aged", rf"{_WHO} (?:, )?{_BE} (?:both |all )?{_NOW}aged {_AGE}{_AT}", "aged"),
    rule(
        "trade",
        rf"{{who:P}} (?:{_BE} |, )an? (?:(?!(?:when|who|and|for|of|there|here) )[a-z-]+ ){{1,4}}"
        rf"(?:, )?{_NOW}(?:aged )?{_AGE}{_ENDS}",
    ),
    rule("beside", rf"{{who:P}} , (?:herself |himself )?{_NOW}{_AGE}(?= [.,;)]){_AT}"),
    rule(
        "noun",
        r"{who:P} (?:, |is |was |, who (?:is|was) |, then )(?:an? |the )?(?:then )?"
        r"(?P<age>D\d+)",
    ),
    rule("bracket", rf"{{who:P}} \( {_NOW}{_AGE}(?: at the time| now)?{_AT}(?= [),;])"),
    rule(
        "adjective",
        r"(?<!was )(?<!were )(?<!is )(?<!are )(?<!nearly )(?<!only )(?<!just )(?<!about )"
        r"(?P<age>D\d+) (?:called |named |(?:boy|girl|child) , |, )?{who:P}",
    ),
    rule(
        "at",
        r"(?:^|, |and |but )(?:at|by|aged) (?P<age>(?:just |only |barely )?"
        r"(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for)ty(?:-[a-z]+)?|"
        r"1[3-9]|[2-4]\d)) (?:, )?{who:P}(?! (?:'s|years|old)(?!\S))",
    ),
    rule(
        "later",
        rf"{{who:P}} (?:was|is) (?:in|at) [^,;:.()PGT]{{2,30}} , (?:then |now )?aged {_AGE}(?= [.,;)])",
        "aged",
    ),
    rule(
        "noun",
        rf"{{who:P}} (?:, )?{_NEAR_STAGE}as an? (?P<age>D\d+)(?= [.,;)]| (?:in|at|when|by|and)(?!\S)|$)",
        "as",
    ),
    rule("at the age", rf"(?:at|by) (?:the age of|age) {_AGE} (?:, )?{{who:P}}", "age"),
    rule(
        "to the age",
        rf"{{who:P}} (?:, )?{_SAME_CLAUSE}(?:, )?(?:at|by) (?:the age of|age|only) {_AGE}{_ENDS}{_AT}",
        "age only",
    ),
    rule(
        "died aged",
        rf"{{who:P}}{_ASIDE}? (?:, )?(?:who )?{_HAVE}{{adv}}(?:died|passed away|was killed|drowned)"
        rf"(?: {_SAME_CLAUSE}(?:, )?| , )aged (?:just |only |about )?{_AGE}{_ENDS}",
        "aged",
    ),
    rule(
        "having turned",
        r"{who:P} (?:(?!(?:when|who|and|but|[;:()]) )(?![PG]\d)\S+ ){1,9}?(?:, )?having (?:(?:only|just|"
        rf"recently|newly) )*(?:turned|reached) (?:the age of )?{_AGE}{_ENDS}",
        "having",
    ),
    rule(
        "of so many years",
        rf"(?:boy|girl|child|baby|toddler|lad|youth|man|woman) of (?:only |just |about )?{_AGE} "
        r"(?:, )?(?:called |named |known as )?{who:P}",
        "of",
    ),
    rule(
        "did at",
        rf"{{who:P}} (?:had )?(?:{_EVENTS})(?: to {{born:P}})? (?:at|aged) {_AGE}{_ENDS}",
        "at aged",
    ),
    rule("so was", rf"[PG]\d+ (?:was|were) {_NOW}{_AGE} (?:, )?and so (?:was|were) {{who:P}}", "so"),
    rule(
        "and",
        rf"[PG]\d+ (?:was|were) {_NOW}{AGE}{_AT}(?: [a-z]+ [PG]\d+ (?:was|were) \w+)? (?:, )?"
        r"(?:and|but|while) "
        rf"{{who:P}} (?:was )?{_AGE}{_ENDS}",
        "was were",
    ),
    rule(
        "stage",
        rf"{{who:P}} (?:, )?{_NEAR_STAGE}as an? (?:\w+ )?(?P<age>{'|'.join(_STAGES)}) (?:, )?in {{at:T}}",
    ),
)
_LISTED = Rules(
    rule(
        "listed",
        rf"{_WHO} (?:, |\( |– )?(?:who (?:was|were|are) |(?:was|were|are) )?(?:respectively )?{_NOW}"
        rf"(?:aged )?(?P<age>{AGE}(?: , {AGE})*(?: ,)? and {AGE})"
        rf"(?= [.,;)]| respectively| years| when| at| in| on)(?: years old)?(?: respectively)?{_AT}",
        "and",
    )
)
_OTHER_TIMES = words("born since until before after who whose which where had previously earlier later from")
"""Words with which the one time of a sentence may be that of something else than the age."""
_CAME = frozenset({"arrived", "came along"})
_DIED = "died|drowned|was (?:killed|murdered)|passed away"
_EVENT_BEHIND = re.compile(
    rf"(?: years old| years of age)? (?:at the time )?when "
    rf"(?:(?P<mother>P\d+ (?:had(?: had)?|gave birth to) )?(?P<who>P\d+))"
    rf"(?: (?P<event>was born|{_DIED}|was (?:{_HARMED})|{'|'.join(sorted(_CAME))})(?!\S)"
    r"|(?= [.,;)]|$| and))"
)
"""An event by which an age is told: "when Robin was born", "when she had him", "when the baby arrived"."""
_BABY = re.compile(r"\b(?:baby|babies|twins)\b", re.IGNORECASE)
_AT_AN_EVENT = re.compile(r" T(\d+) (?:, )?(?:at|by) (?:the age of|age|only) ")
_IN_PASSING = re.compile(r" (?:, (?:who (?:is|was) |(?:then |now )*aged |D\d)|\( )")
_TODAY = re.compile(r" (?:is|are|now) ")
_WAS_NOW = re.compile(r" (?:(?:was|were|had|turned) (?:\w+ )?now|by now) (?!.* (?:is|are) )")
"""What was so "by now" was so at the time told of."""
_ANY_AGE = AGE_WORDS.union(_STAGES)
"""Of these a sentence must hold one for a rule to be tried."""


def ages(line: Line, telling: Telling) -> Iterator[Claim]:
    """Yield the ages that a sentence states, each once for each person."""
    if _ANY_AGE.isdisjoint(line.words):
        return
    told: set[Who] = set()
    for fit in fits(_LISTED, line):
        for claim in _zipped(fit, telling):
            told.add(claim.person)
            yield claim
    for fit in fits(_RULES, line):
        for claim in _ages(fit, telling):
            if claim.person not in told:
                told.add(claim.person)
                yield claim


def _ages(fit: Fit, telling: Telling) -> Iterator[Aged]:
    said, age = telling.said(fit), _age_in(fit, telling, *fit.match.span("age"))
    if said is None or age is None or said.stance.denied or _of_another(fit):
        return
    if said.stance.sureness == "reported" and _in_passing(fit, telling):
        # "He said that Kit, who was then six, had left": the age is the writer's own word.
        said = replace(said, stance=ASSERTED)
    at = _at(fit, telling, said)
    died = _who_died(fit, telling)
    for who in people_listed(fit, "who") if died is None else died:
        yield Aged(said, who, age.least, age.most, age.unit, at or _at_death(fit, telling, who))


def _of_another(fit: Fit) -> bool:
    """Whether somebody else stands before the age in an entry: "Callie: lives with Ann, aged 30"."""
    if fit.rule.name not in ("key", "entry"):
        return False
    beside = re.search(
        r"(?<!of )(?<!and )P(\d+) (?:, |\( )(?:aged? )?$", fit.line.text[: fit.match.start("age")]
    )
    other = fit.line.references[int(beside[1])].people if beside else ()
    return bool(other) and other != fit.people("who")


def _who_died(fit: Fit, telling: Telling) -> tuple[Who, ...] | None:
    """Whose age it is where the words for a time name somebody: "until June's death at the age of 80"."""
    event = _AT_AN_EVENT.search(fit.match.group()) if fit.rule.name == "to the age" else None
    if event is None:
        return None
    time, tokens = fit.line.times[int(event[1])], telling.narrative.tokens
    named = [r for r in fit.line.references if time.start <= tokens[r.first].start < time.end]
    return tuple(dict.fromkeys(person for r in named for person in r.people)) if named else None


def _in_passing(fit: Fit, telling: Telling) -> bool:
    """Whether an age stands beside somebody: ", who was then six,"."""
    start, _ = fit.plain_span()
    plain = telling.narrative.plain
    return bool(_IN_PASSING.search(fit.match.group())) or (
        plain.startswith("who ", start) and plain[:start].endswith(", ")
    )


def _zipped(fit: Fit, telling: Telling) -> Iterator[Aged]:
    """Give each of several people the age that stands at their place: "aged 7, 6 and 4"."""
    people, said = people_listed(fit, "who"), telling.said(fit)
    start = fit.match.start("age")
    pieces = [m.span() for m in re.finditer(AGE, fit.said("age"))]
    if said is None or len(people) != len(pieces) or len(people) < 2:
        return
    at = _at(fit, telling, said)
    for who, (first, last) in zip(people, pieces, strict=True):
        age = _age_in(fit, telling, start + first, start + last)
        if age is not None:
            yield Aged(said, who, age.least, age.most, age.unit, at)


def _age_in(fit: Fit, telling: Telling, start: int, end: int) -> AgeSaid | None:
    if fit.rule.name == "stage":
        return _STAGES[fit.said("age")]
    first, last = fit.line.plain_span(start, end)
    phrase = " ".join(telling.narrative.plain[first:last].lower().split())
    mark = re.search(r"D(\d+)", fit.line.text[start:end])
    length = fit.line.durations[int(mark[1])] if mark else None
    if fit.rule.name in ("noun", "adjective") and not (length and length.old):
        return None
    return None if phrase == "one" and fit.rule.name == "be" else age_said(phrase, length)


def _at(fit: Fit, telling: Telling, said: Said) -> When | None:
    """When somebody was so old: as said with the age, else the time of the sentence, which may be near it."""
    if fit.said("at"):
        return fit.time("at")
    if fit.rule.name == "key":
        return telling.ages_at
    if event := _at_event(fit, telling):
        return event
    if fit.rule.name == "entry":
        return telling.ages_at
    if not fit.line.times and (row := telling.of_entry(fit.line)):
        return replace(row, inferred=True)
    today = telling.now(fit.line)
    words_said = re.sub(_ASIDE, "", f" {fit.match.group()} ")
    if _TODAY.search(words_said) and not _WAS_NOW.search(words_said):
        return today
    # The time carried from earlier sentences is that of what happened then, not that of an age.
    now = said.on is not None and today is not None and said.on.edtf == today.edtf
    past = re.search(r" (?:was|were|had|been) ", words_said)
    if said.on is not None and ((now and not past) or (fit.line.times and not now)):
        return replace(said.on, inferred=True)
    times = [t.means for t in fit.line.times]
    alone = len(times) == 1 and not fit.line.words & _OTHER_TIMES
    return replace(times[0], inferred=True) if alone and times[0] else None


def _at_event(fit: Fit, telling: Telling) -> When | None:
    """When whoever is named in "when Robin was born" was born or died, or the day before "when" itself."""
    before, after = fit.line.text[: fit.match.start()], fit.line.text[fit.match.end() :]
    told = re.search(r"T(\d+) ,? ?when $", before)
    if told and re.search(r" (?:born|died) ", before):
        return fit.line.times[int(told[1])].means
    if born := fit.person("born") if fit.said("born") else None:
        return _on_record(telling, born, "was born")
    event = _EVENT_BEHIND.match(after)
    if event is None and fit.rule.name == "and":
        event = re.search(r" when (?P<who>P\d+) (?P<event>was born|died)(?!\S)", fit.match.group())
    reference = fit.line.references[int(event["who"][1:])] if event else None
    if event is None or reference is None or len(reference.people) != 1:
        return None
    what = event["event"] or "was born"
    if what in _CAME:
        first, last = telling.narrative.tokens[reference.first], telling.narrative.tokens[reference.last]
        if not _BABY.search(telling.narrative.plain, first.start, last.end):
            return None
        what = "was born"
    return _on_record(telling, reference.people[0], "died" if re.fullmatch(_DIED, what) else what)


def _on_record(telling: Telling, who: Who, event: str) -> When | None:
    """When somebody was born or died, as the text has said by then, or else as the drawing has it."""
    case = telling.graph.document.case
    if event not in ("was born", "died"):
        harmed = case.incident.date if case.incident and who in case.subjects else None
        return when(harmed) if harmed else None
    kind = Born if event == "was born" else Died
    for claim in telling.told:
        if isinstance(claim, kind) and claim.person == who and claim.said.stance.plain and claim.on:
            return claim.on
    person = telling.graph.person(who)
    drawn = person.birth if event == "was born" else person.death
    return when(drawn) if drawn else None


def _at_death(fit: Fit, telling: Telling, who: Who) -> When | None:
    """The day of somebody's death, for "died at the age of nine weeks"."""
    if not re.search(r"\b(?:died|death|killed)\b", fit.match.group()) or who.startswith("absent:"):
        return None
    death = telling.graph.person(who).death
    return when(death) if death else None
