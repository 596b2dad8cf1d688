"""When a text says that somebody was born or died, or that they survived."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from genogram_app.narrative.claims.claim import Born, Claim, Died, Said, Who
from genogram_app.narrative.claims.listed import PEOPLE, TIMES, people_listed, times_listed
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.when import When, when

_SAME_CLAUSE = (
    r"(?:(?!(?:when|after|before|until|but|while|where|who|which|since|as|that|having|T\d+|[;:().]) )"
    r"(?!(?:, )?and [PG]\d)\S+ ){0,9}?"
)
"""Words between a verb and its date that begin no clause of their own."""
_AT = r"(?:(?:on|in|during|at) (?:the )?)?"
_WHO = rf"(?P<who>{PEOPLE})"
_ASIDE = r"(?: , (?:an?|another|the) [a-z -]{1,40} ,| \( [^()]{1,40} \))?"
"""What may stand between somebody and the verb: ", a boy,"."""
_LONG_ASIDE = (
    r"(?: , (?:P\d+|whose|whom|(?:of|about|with|for) whom|as|an?|another|the) [^,;:.()]{1,100} ,"
    r"| , (?:with|by|to|from) whom (?:[^\s;:.()]+ ){3,25}?(?:(?:,|P\d+)(?= ))| \( [^()]{1,60} \))?"
)
"""The same, with others in it: ", who came to live with Callie in 2003,"."""
_ON = rf"(?P<on>{TIMES})"
_BE = r"(?:was|were|is|are|being|(?:had|has|have|having) been)"
_THOUGHT = (
    r"(?:(?:is|are|was|were) {adv}(?:understood|believed|thought|known|said|reported|presumed|recorded|"
    r"assumed) to have )?"
)
_NOT_TO = r"(?<!^to )(?<! , to )(?<! and to )(?<! (?:and|nor) )"
"""To whom somebody is born stands before the verb too: "To Callie was born a son"."""
_NOT_HER_FIRST = (
    r"(?! (?:own|only|first|second|third|fourth|fifth|sixth|next|last|eldest|oldest|youngest|new|baby|child|"
    r"son|daughter|twins?)(?!\S))"
)
"""Behind "gave birth to her" it is not she who was born."""
_NOT_AN_ANNIVERSARY = (
    r"(?<!anniversary of )(?<!anniversary of the )(?<!anniversaries of )(?<!registered )(?<!registered the )"
    r"(?<!registration of )(?<!registration of the )(?<!certificate for )(?<!inquest into )"
    r"(?<!inquest into the )(?<!inquiry into )(?<!inquiry into the )(?<!news of )(?<!news of the )"
    r"(?<!review of )(?<!review of the )(?<!reviewed )(?<!reviewed the )(?<!discussed )(?<!discussed the )"
    r"(?<!informed of )(?<!informed of the )(?<!told of )(?<!told of the )(?<!heard of )(?<!heard of the )"
)
"""What is done about a birth or a death is not done on its day."""
_NEWLY = (
    r"(?:(?:twins?|triplets|an?|the|her|their|own|son|daughter|child|baby|boy|girl|only|first|second|third|"
    r"fourth|fifth|sixth|last|next|youngest|eldest|another|[,:]|P\d+ ,|"
    r"[PGX]\d+(?= (?:own|only|first|second|third|fourth|fifth|sixth|last|next|youngest|eldest|baby) )) )*"
)
"""What may stand before the name of a child that is born: "twins, a daughter,", "her only child,"."""
_FIRST_WHEN = (
    rf"(?:^|(?<=; ))(?:in|on) (?:the )?(?P<on>T\d+)(?: , (?:when|while|as|after) [^,;:.]{{3,80}})? (?:, )?"
    rf"{_NEWLY}{_WHO}{_LONG_ASIDE} (?:, )?"
)
"""A date with which a sentence begins: "In May 2019, when he was three, his brother Kit was born"."""
_NO_OTHER_TIME = r"(?![^;.]*(?<!\S)T\d)"
_BIRTHS = Rules(
    rule("on was born", rf"{_FIRST_WHEN}(?:was|were) {{adv}}born(?! again)(?!\S){_NO_OTHER_TIME}", "born"),
    rule(
        "was born",
        rf"{_NOT_TO}{_WHO}{_LONG_ASIDE} (?:, )?(?:who )?(?:{_BE}|{_THOUGHT}been) (?:not )?{{adv}}born "
        rf"{_SAME_CLAUSE}{_AT}{_ON}",
        "born",
    ),
    rule(
        "born to",
        rf"{_BE} born (?:to (?:[PG]\d+(?: and [PG]\d+)?|both) )?(?:, )?{_AT}{_ON} (?:, )?{_NEWLY}{_WHO}"
        r"(?= [.,;(]| and|$)",
        "born",
    ),
    rule(
        "and another",
        rf"born [^;.]*?T\d+ (?:, )?(?:and|with|followed by|then) {_WHO}{_LONG_ASIDE} (?:, )?{_AT}{_ON}"
        r"(?= [.,;)]|$)",
        "born",
    ),
    *(
        rule(
            f"and {n} more",
            rf"born {_SAME_CLAUSE}{_AT}T\d+"
            rf"(?: (?:, )?(?:and )?{PEOPLE}{_ASIDE} (?:, )?(?:on|in) T\d+){{{n}}} "
            rf"(?:, )?(?:and )?{_WHO}{_ASIDE} (?:, )?(?:on|in) {_ON}(?= [.,;)]| and [PG]|$)",
            "born",
        )
        for n in range(3)
    ),
    rule(
        "born",
        rf"(?<!of )(?<!to )(?<!by ){_WHO} (?:, |\( ?|– )?(?:who (?:was|were) )?(?:born|b \.) "
        rf"{_SAME_CLAUSE}{_AT}{_ON}",
        "born b",
    ),
    rule("key", rf"^{_WHO} (?::|–|;) (?:[^T]*?[;,] )?born {_SAME_CLAUSE}{_AT}{_ON}", "born"),
    rule(
        "date of birth",
        rf"{_WHO} (?:'s )?(?:[,:(–;-] )?(?:[^TPG]*? )?(?:dob|date of birth|d \. o \. b \.?)"
        rf"(?: (?:is|was|:|of|-)(?: (?:given|recorded|noted|shown|stated) as)?)? {_ON}",
        "dob birth d",
    ),
    rule(
        "delivered",
        rf"{_WHO} (?:, )?(?:who )?{_BE} {{adv}}delivered (?!of |(?:\S+ )?to ){_SAME_CLAUSE}{_AT}{_ON}",
        "delivered",
    ),
    rule(
        "gave birth",
        rf"(?:gave birth to|(?:was|were) delivered of) {_NEWLY}{_WHO}{_NOT_HER_FIRST} (?:, )?"
        rf"(?:(?:who|both) (?:was|were )?(?:arrived|born) )?{_SAME_CLAUSE}{_AT}{_ON}",
        "birth delivered",
    ),
    rule(
        "gave birth on",
        rf"gave birth (?:, )?(?:on|in) (?P<on>T\d+) (?:, )?(?:at \S+ )?to {_NEWLY}{_WHO}{_NOT_HER_FIRST}",
        "birth",
    ),
    rule("birth of", rf"{_NOT_AN_ANNIVERSARY}(?:the )?birth of {_WHO} {_SAME_CLAUSE}{_AT}{_ON}", "birth"),
    rule("birth on", rf"{_NOT_AN_ANNIVERSARY}{_WHO} (?:'s )?birth (?:, )?(?:on|in) (?:the )?{_ON}", "birth"),
    rule("when born", rf"{_ON} (?:, )?(?:when|that) {_WHO} was {{adv}}born(?! to)(?!\S)", "born"),
    rule(
        "on gave birth",
        rf"(?:on|in) (?:the )?{_ON} (?:, )?[PG]\d+ (?:(?:had )?(?:gave|given) birth to|(?:was|had been) "
        rf"delivered of) {_NEWLY}{_WHO}(?= [.,;])",
        "birth delivered",
    ),
    rule(
        "arrived",
        rf"{_WHO} , (?:[PGX]\d+ (?:'s )?)?(?:[a-z-]+ ){{0,2}}(?:child|baby|son|daughter|boy|girl) , "
        rf"arrived (?:safely |early |prematurely )?{_AT}{_ON}(?! (?:for|to|with)(?!\S))",
        "arrived",
    ),
    rule("came along", rf"{_WHO} (?:had )?c[ao]me along (?:T\d+ )?(?:, )?{_AT}{_ON}", "along"),
    rule("had on", rf"(?:had|have) (?P<who>[PG]\d+)(?: ,)? (?:on|in) (?:the )?{_ON}", "had have"),
    rule(
        "on had",
        r"(?:on|in) (?:the )?(?P<on>T\d+) (?:, )?[PG]\d+ had (?P<who>[PG]\d+)(?= [.,;])",
        "had",
    ),
)
_HEAD = r"(?:T0 (?::|–|\.|\|) )?"
_OF_THE_DAY = Rules(
    rule("gave birth", rf"^{_HEAD}(?:[PG]\d+|she) gave birth to {_NEWLY}{_WHO}(?= [.,;(]|$)", "birth"),
    rule(
        "born",
        rf"^{_HEAD}{_WHO}{_ASIDE} (?:(?:was|were) )?(?:safely |prematurely )?born(?! to )(?!\S)",
        "born",
    ),
    rule("birth of", rf"^{_HEAD}birth of {_WHO}(?= [.,;(]| (?:at|in|by)(?!\S)|$)", "birth"),
)
"""What an entry of a chronology tells without a time of its own: it was so on the day of the entry."""
_DEAD = (
    r"(?:died(?! (?:inside|down|away|out|off|a death)(?!\S))|passed away|drowned|"
    r"(?:was|were|been) lost (?:at sea|overboard|in action)|perished|"
    r"took (?:his|her|P\d) own life|lost (?:his|her|their|P\d) (?:life|lives)|"
    r"succumbed to (?!(?:the )?(?:pressure|temptation|demands?)(?!\S))\S+|"
    r"(?:was|were|been) {adv}(?:pronounced dead|certified dead|declared dead|"
    r"found dead|killed|murdered|stillborn|fatally \w+))"
)
_OF_AN_ILLNESS = (
    r"(?: after an? (?:[a-z-]+ ){1,3}?(?:illness|battle|struggle|fight|decline)"
    r"(?: (?:with|against) [a-z]+)?)?"
)
_DEATHS = Rules(
    rule(
        "on died",
        rf"{_FIRST_WHEN}(?:had )?{{adv}}{_DEAD}(?!\S){_NO_OTHER_TIME}",
        "died passed drowned life dead killed murdered stillborn fatally lost perished succumbed",
    ),
    rule(
        "died",
        rf"(?<!wished ){_WHO}{_LONG_ASIDE} (?:, )?(?:who )?(?:had |has |have |{_THOUGHT}){{adv}}{_DEAD}"
        rf"(?:{_OF_AN_ILLNESS} {_SAME_CLAUSE}{_AT}{_ON})?",
        "died passed drowned life dead killed murdered stillborn fatally lost perished succumbed",
    ),
    rule(
        "and died",
        rf"^{_WHO} (?:(?!(?:P\d|who |whose |which |that |not ))[^;:.(]){{4,90}}? and "
        rf"(?P<part>){{adv}}{_DEAD} {_SAME_CLAUSE}{_AT}{_ON}",
        "died",
    ),
    rule(
        "death of",
        rf"{_NOT_AN_ANNIVERSARY}(?:the )?(?:death|murder|killing) of {_WHO} {_SAME_CLAUSE}{_AT}{_ON}",
        "death murder killing",
    ),
    rule("death on", rf"{_NOT_AN_ANNIVERSARY}{_WHO} (?:'s )?death (?:, )?(?:on|in) (?:the )?{_ON}", "death"),
    rule("key", rf"^{_WHO} (?::|–|;) (?:[^PG]*?[;,] )?\(? ?{_DEAD} {_AT}{_ON}", "died"),
    rule(
        "lost to",
        rf"[PG]\d+ (?:had |has |have )?{{adv}}lost {{who:P}}(?: ,)? to (?:an? |the )?(?:[a-z-]+ )?"
        rf"(?:cancer|illness|disease|attack|stroke|virus|covid|overdose|suicide|pneumonia|dementia) "
        rf"{_SAME_CLAUSE}{_AT}{_ON}",
        "lost",
    ),
    rule("deceased", rf"{_WHO} (?:, |\( |: )(?:(?:now|since) )?deceased", "deceased"),
)
_RECOVERED = r"{adv}(?:recovered|made an? (?:\w+ )?recovery)"
_LIVING = Rules(
    rule("survived", r"{who:P} (?:had |has )?{adv}survived(?! by)", "survived"),
    rule("recovered", rf"{{who:P}} (?:has|had|and has) {_RECOVERED}", "recovered recovery"),
    rule(
        "has recovered",
        rf"{{who:P}} (?:was|were|spent) (?:(?![PG]\d)\S+ ){{1,8}}?(?:and|but) has {_RECOVERED}",
        "recovered recovery",
    ),
)
_NEWBORN = re.compile(
    r"(?:an?|another|twins?|(?:her|his|their) (?:first|second|third|fourth|fifth|sixth))\b", re.I
)


def births_and_deaths(line: Line, telling: Telling) -> Iterator[Claim]:
    """Yield the births, deaths and survivals of which a sentence tells."""
    told: set[tuple[type[Claim], Who]] = set()
    for kind, rules in ((Born, _BIRTHS), (Died, _DEATHS)):
        for fit in fits(rules, line):
            for claim in _claims(fit, telling, kind):
                if (kind, claim.person) not in told:
                    told.add((kind, claim.person))
                    yield claim
    if (day := telling.of_entry(line)) and not told and not line.times[1:]:
        yield from _born_on(day, line, telling)
    for fit in fits(_LIVING, line):
        yield from _survived(fit, telling)


def _born_on(day: When, line: Line, telling: Telling) -> Iterator[Born]:
    """The births of which an entry of a chronology tells as its own event."""
    if line.times and not line.text.startswith("T0 "):
        return
    for fit in fits(_OF_THE_DAY, line):
        said = telling.said(fit)
        if said is not None:
            yield from (Born(said, person, day) for person in people_listed(fit, "who"))


def _claims(fit: Fit, telling: Telling, kind: type[Born] | type[Died]) -> Iterator[Born | Died]:
    said = _said(fit, telling)
    if said is None or (fit.rule.name in ("had on", "on had") and not _introduced(fit, telling)):
        return
    people, times = people_listed(fit, "who"), times_listed(fit, "on")
    if kind is Died and not fit.said("on"):
        yield from (Died(said, person, None) for person in people)
        return
    # One time is everybody's; several belong to as many people, one to each.
    if len(times) not in (1, len(people)):
        return
    for n, person in enumerate(people):
        on = times[n if len(times) > 1 else 0]
        if on is not None:
            yield kind(said, person, on)


def _said(fit: Fit, telling: Telling) -> Said | None:
    """Where and how it is said; "had no contact and died" denies no death."""
    if fit.rule.name != "and died":
        return telling.said(fit)
    return telling.said_between(fit.line, *fit.line.plain_span(fit.match.start("part"), fit.match.end()))


def _introduced(fit: Fit, telling: Telling) -> bool:
    """Whether "had Wren" tells of a birth: "had a daughter, Wren"."""
    reference = fit.reference("who")
    if reference is None:
        return False
    tokens = telling.narrative.tokens
    start = max(0, reference.first - 1)
    return bool(_NEWBORN.match(" ".join(t.text for t in tokens[start : reference.last + 1]))) or bool(
        _NEWBORN.match(tokens[reference.first].text)
    )


def _survived(fit: Fit, telling: Telling) -> Iterator[Died]:
    """That somebody lived on is a death denied, on the last day on which they are said to be alive."""
    who, said = fit.person("who"), telling.said(fit)
    if who is None or said is None:
        return
    yield Died(_denied(said), who, _alive_on(fit, telling, said))


def _denied(said: Said) -> Said:
    return replace(said, stance=replace(said.stance, denied=True))


def _alive_on(fit: Fit, telling: Telling, said: Said) -> When | None:
    case = telling.graph.document.case
    if " has " in fit.match.group() and case.prepared_on:
        return when(case.prepared_on, inferred=True)
    incident = case.incident.date if case.incident else None
    return said.on or (when(incident, inferred=True) if incident else None)
