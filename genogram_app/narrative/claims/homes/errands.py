"""Whether words of going, staying and being put tell only of an errand, a call or a thing, and of no home."""

from __future__ import annotations

import re

from genogram_app.narrative.claims.homes.verbs import HOME_WORD, Verb
from genogram_app.narrative.lines import Line
from genogram_app.narrative.text import Narrative

_NEAR = r"(?:(?!(?:and|but|or|who|where|when|after|before|[;:.]) )\S+ ){0,8}?"
"""Words behind a verb that are still of its clause."""
_ON_FOOT = (
    r"(?:left|leaves?|leaving|came|comes|went|goes|return(?:ed|s)|arrived|stay(?:ed|s)|remain(?:ed|s)|"
    r"visit\w*)"
)
_CLOCK = (
    r"(?:at|until|till|by|around|after|before) (?:(?:about|around|approximately|just|after|before|nearly) )*"
    r"(?:noon|midnight|midday|lunch ?time|tea ?time|bed ?time|breakfast|half past \S+|"
    r"(?:a )?quarter (?:to|past) \S+|\d{1,2}[:.]\d\d(?: ?[ap]m)?|\d{1,2} ?(?:am|pm|a \. m|p \. m)|\d{4} "
    r"(?:hrs|hours)|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
    r"(?= (?:o'clock|in the (?:morning|afternoon|evening)|at night|on T\d|that "
    r"(?:morning|evening|night|day))))"
)
_HOURS = (
    r"(?:for|until|till) (?:(?:about|around|nearly|almost|over|just|only|some|most of|at least) )*"
    r"(?:(?:an?|one|two|three|four|five|six|several|few|half|the|\d+|couple|of) )*"
    r"(?:hours?|minutes?|evening|morning|afternoon|tea|lunch|dinner|supper|breakfast|bedtime|meal|drink)(?!\S)"
)
_CALLERS = r"(?:until|till) (?:the )?(?:police|ambulance|paramedics|officers|taxi|bus|social worker)(?!\S)"
_FOR_THINGS = (
    r"(?:to (?:collect|fetch|pick|get|see|visit|speak|talk|check|feed|clean|view|inspect|measure|decorate)|"
    r"for (?:(?:the|an?|some|his|her|their|P\d+|G\d+|T\d+) )?(?:'s )?(?:\S+ )?(?:party|things|belongings|"
    r"clothes|keys?|post|letters|mail|tools|medicine|"
    r"purse|wallet|phone|coat|bags?|toys|tea|lunch|dinner|supper|meal|visit|meeting|funeral|wedding|"
    r"birthday|appointment|contact|interview|medication|barbecue|day|evening|afternoon)|"
    r"from (?:the |an? )?(?:\S+ )?(?:work|school|nursery|college|shops?|town|court|pub|park|party|walk|"
    r"outing|holiday|"
    r"clinic|meeting))(?!\S)"
)
_LIVES_ON = re.compile(r"\b(?:to live|for good|permanently|lived|living)\b")
_USED_TO = re.compile(r"(?<!\S)used to $")
"""Before "come" and "go": whoever did so again and again called there, and went away."""
_ERRANDS = re.compile(
    r"(?:(?:went|gone|took|taken|brought|came|sent) (?:\S+ ){0,6}?(?:to (?:"
    rf"(?:the|a|an|his|her)(?! (?:\S+ )?{HOME_WORD}(?!\S))|"
    r"school|nursery|tea|see|view|inspect|collect|visit|college|work|speak|ask|look|get|help|fetch|say|talk|tell|"
    r"find|pick)(?!\S)|"
    r"from (?:school|nursery|work))"
    # At a time of the day, for some hours, for something left behind.
    rf"|{_ON_FOOT} {_NEAR}(?:{_CLOCK}|{_HOURS}|{_CALLERS})(?!\S)"
    r"|(?:went|came|goes|comes|go|come) (?:round |over |up |down )*to H\d+ "
    r"(?:each|every|most|some) (?:\S+ )?(?:morning|afternoon|evening|day|week)s?(?!\S)"
    r"|(?:went|came|goes|comes) (?:round |over |up |down )*to H\d+ (?:(?:on|in) )?(?:T\d+ )?and "
    r"(?:found|saw|met|spoke|discovered|collected|confronted|shouted|rang|knocked|assessed|fetched|threatened|assaulted)(?!\S)"
    r"|stay(?:ed|s)? (?:\S+ ){0,4}?when(?:ever)? [PG]\d+ visit"
    rf"|{_ON_FOOT} [^;.]{{0,60}}? and (?:\S+ )?(?:stayed|remained|waited|sat) {_HOURS}"
    rf"|(?:return(?:ed|s)|(?:came|went) back|came|went home|took|takes|taken) {_NEAR}{_FOR_THINGS}"
    r"|(?:collected|fetched|took|taken|brought|drove) [^;.]{0,80}? for the (?:day|afternoon|evening|"
    r"morning)(?!\S)"
    # In a room, in handcuffs, in a class.
    r"|(?:placed|moved|put) (?:[PG]\d+ )?(?:(?:back|down|up) )?(?:in|into|on|to) "
    r"(?:(?:an?|the|another|P\d+|T\d+) )?"
    r"(?:(?!foster|special|secure|short)\S+ )?(?:handcuffs|restraints|position|class|set|group(?! home)|"
    r"table|queue|school|nursery|playgroup|list|cot|cupboard|bath|chair|box(?! room)|bag|"
    r"isolation|rota|course|"
    r"programme|team)(?!\S)"
    r"|spen\w+ [^;.]{0,40}?(?<= )(?!liv|stay|sleep|lodg)[a-z]+ing (?:with|at|in) "
    r"|spen\w+ (?:much|some|part|(?:an? )?(?:lot|good deal|great deal|good part|large part)) of "
    r"(?:(?:the|each|every|P\d+) )*(?:T\d+|day|spring|summer|autumn|winter|holidays?|year) "
    r"|(?:went|came|goes|comes) (?:round |over |up |down )*to H\d+ (?:and|to) (?:mind|look|help|cook|clean|"
    r"sit|sat|babys[ia]t|care|watch|do|did|wait|knock|repair|mend|fix|decorat|paint)\w*(?! with)"
    r"|(?:left|leaves?|leaving) H\d+ (?:(?:early|late|again) )?(?:for (?:work|school|college|nursery|church|"
    r"town|the (?:shops?|school|station|airport)|an? (?:appointment|walk|meeting|holiday))|"
    r"(?:each|every) \S+)(?!\S)"
    r"|(?:walked|ran|cycled|drove) (?:(?:over|round|across|down|up|out|all the way) )*to (?!live|stay)"
    r"|(?:bought|rented) H\d+ (?:an?|some|new) "
    r")"
)
"""What is read from a verb onwards: somebody calls, is fetched or is put somewhere, and lives elsewhere."""
_ONLY_THERE = re.compile(
    r"(?:was|were|is|are|been) (?:\S+ ){0,2}?(?:(?!liv|stay|resid|lodg|sleep|board|shar|be)[a-z]+ing|seen|"
    r"found|arrested|interviewed|(?:on|from) (?:an? )?(?:\S+ )?(?:holiday|trip|outing)|friends|close|"
    r"in touch|in contact|in love|out|busy|happy|angry|familiar|employed|treated|taught|enrolled|known|"
    r"welcome|listed|popular|expected|wanted|insured|needed)(?!\S)"
    r"|(?:was|were|is|been) registered at H\d+ with (?:\S+ ){1,3}?(?:gp|dentist|school|surgery|practice)"
    r"|(?:was|were|is|been) registered at H\d+ for (?:[PX]\d+ )?(?:benefits|council tax|post|voting|credit)"
    # At work there.
    r"|(?:was|were|is|are|been) (?:at|in) H\d+ (?:[^;.]{0,30} )?(?:, )?(?:first |now |then )?as (?:an?|the) "
    r"(?!(?:\S+ )?(?:lodger|tenant|resident|guest|boarder|patient|in-patient|inpatient|prisoner|pupil)(?!\S))"
    r"|(?:was|were|is|been) (?:an?|the) (?!(?:\S+ )?(?:lodger|tenant|resident|guest|boarder|patient|"
    r"in-patient|inpatient|prisoner|inmate|pupil)(?!\S))\S+ (?:\S+ )?(?:at|in|for) H\d"
)
_WITH = re.compile(r"(?:was|were|is|are|been) (?P<words>(?:(?!H\d|there )\S+ ){1,3}?)with [PG]\d")
_OF_A_TIE = re.compile(
    r"(?:\S+ (?:(?!and |but |H\d|[PG]\d+ (?!'s?(?!\S)|[a-z]))\S+ ){0,5}?(?:in|on|at|into|under) "
    r"(?:(?!with )\S+ ){0,3}?(?:relationship|terms|"
    r"touch|contact|disputes?|war|odds|conflict|love|correspondence|communication|agreement|partnership|"
    r"league|business|trouble)|"
    r"(?:remain|stay)\S* (?:(?:very|quite|rather|more) )?(?:angry|close|closer|friendly|friends|furious|"
    r"upset|"
    r"involved|popular|patient|cross|firm|honest|away)|"
    r"settled (?:[PGX]\d+ |the |an? )?(?:\S+ )?(?:disputes?|differences|debts?|scores?|arguments?|"
    r"matters?|rows?)) "
    r"with "
)
"""How people are with one another, wherever they live: "remained on good terms with her mother"."""
_STILL = re.compile(
    r"(?:(?:then|now|still|also|again|once|more|all|both|only|just|not|never|back|home|at|mainly|mostly|usually|"
    r"by|, |T\d+|D\d+|on|in|since|until|for|(?:foster |kinship |temporary |respite )?(?:care|placement)|"
    r"safe|settled|alone|together|here|first|present|(?!(?:un)?friendly)[a-z]+ly) )*"
)
"""What may part "was" from those with whom somebody was, and leave it a stay."""
_NEXT_DOOR = re.compile(
    r" (?:just |right |almost |also |then )*(?:next door|across the (?:road|street|landing|hall)|"
    r"over the road|(?:a few|two|three|some) doors (?:away|down|along)|round the corner|opposite|close|near) "
    r"(?:to |from )?[PG]\d+ at H\d"
)
"""Behind a verb of living: the home that is named is a neighbour's."""
_ON_HOLIDAY = re.compile(rf"\S+ {_NEAR}on (?:an? )?(?:\S+ )?(?:holiday|trip|outing)(?!\S)")
_AT_AN_HOUR = re.compile(
    r"\b(?:(?:that|(?:the|on the) (?:same|next|following)) (?:morning|afternoon|evening)\b|"
    r"the (?:late |early )?(?:morning|afternoon|evening) of\b|\d ?[ap]\.?m\b)",
    re.IGNORECASE,
)
"""In a sentence of people brought to a house at an hour of a day: that says nothing of how long they stay."""
_BEHIND_AN_OBJECT = re.compile(
    r" ?(?:$|[^a-z' ]|(?:to|into|in|from|back|home|with|out|away|there|over|on|at|and|for|by|under|after|as|"
    r"away|straight|directly|together|all|both|again|then|overnight|off|up|until|while|when|"
    r"or|but|[a-z]+ly) )"
)
"""What follows those whom somebody takes along; a noun there is a thing of theirs: "moved his van"."""


def is_errand(line: Line, verb: Verb) -> bool:
    """Return whether nobody comes to live or stay anywhere, whatever the verb says elsewhere."""
    text = line.text
    if verb.act == "stays" and _NEXT_DOOR.match(text, verb.end):
        return True
    if _LIVES_ON.search(text, verb.start, verb.start + 120):
        return False
    if verb.act == "arrives" and _USED_TO.search(text, 0, verb.start):
        return True
    if _ERRANDS.match(text, verb.start) or _ON_HOLIDAY.match(text, verb.start):
        return not _to_stay(verb, text)
    if _OF_A_TIE.match(text, verb.start):
        return True
    if verb.act != "is":
        return False
    return _ONLY_THERE.match(text, verb.start) is not None or _is_otherwise_with(text, verb)


def _is_otherwise_with(text: str, verb: Verb) -> bool:
    """Whether words part "was" from "with her mother" that make it no stay: "was in a relationship with"."""
    match = _WITH.match(text, verb.start)
    return match is not None and not _STILL.fullmatch(match["words"])


def is_call(narrative: Narrative, line: Line, verb: Verb) -> bool:
    """Return whether people are only taken somewhere at an hour: "that evening she brought them to Kit's"."""
    if not verb.said.startswith(("took", "takes", "brought", "brings")) or _LIVES_ON.search(line.text):
        return False
    return _AT_AN_HOUR.search(narrative.plain, line.sentence.start, line.sentence.end) is not None


def takes_people(text: str, end: int) -> bool:
    """Return whether those behind a verb of taking end at a place and no thing of theirs follows."""
    return _BEHIND_AN_OBJECT.match(text, end) is not None


def _to_stay(verb: Verb, text: str) -> bool:
    """Whether somebody goes or is brought in order to stay."""
    goes = verb.said.startswith(("went", "gone", "took", "taken", "brought", "came"))
    return goes and " to stay" in text[verb.start :]
