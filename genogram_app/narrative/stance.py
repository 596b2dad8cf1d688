"""How a sentence says something: as so, as reported, as believed, as alleged, as denied; and by whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Literal, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.cues import Cue, CueKind, cues_in
from genogram_app.narrative.scope import states_facts
from genogram_app.narrative.sentences import Sentence

Sureness: TypeAlias = Literal[
    "asserted", "reported", "believed", "possible", "alleged", "disproved", "unknown"
]


@value_object
class Stance:
    """How surely something is said, whether it is said not to be so, and who says it (an id or words).

    "disproved" is what the text itself says was untrue or withdrawn; "unknown", that nobody can say.
    """

    sureness: Sureness = "asserted"
    denied: bool = False
    speaker: str = ""

    @property
    def plain(self) -> bool:
        """Whether the text itself says that it is so."""
        return self.sureness == "asserted" and not self.denied


ASSERTED = Stance()

Speakers: TypeAlias = Sequence[tuple[int, int, str]]
"""Who is spoken of in a sentence: half-open offsets into the plain text, and the id of the person."""

_STRONGEST: Sequence[Sureness] = ("disproved", "unknown", "alleged", "possible", "believed", "reported")
_MAIN_CLAUSE_GOES_ON = (
    r"; | but |, (?:al)?though |, while |, whereas |, and (?!that\b|had\b)|, so |"
    r" and (?:(?:then|later|subsequently|so|also) )?(?:moved|went|left|returned|began|started|took|gave "
    r"birth|"
    r"married|became|was (?:placed|admitted|arrested|taken|charged|convicted|sentenced|found)|had (?:a|an) )"
)
_CLAUSE_ENDS = (
    r"[;:,]| but | that | who | which | whom | why | how | what | where | because | although | though | "
    r"when | while | whereas | if |"
    r" so |"
    r" since | before | after | until | and (?:[a-z]+ed|was|were|had|has|is|went|left|took|gave|began|"
    r"then|later) "
)
_SCOPE_ENDS: dict[CueKind, re.Pattern[str]] = {
    "denied": re.compile(_CLAUSE_ENDS),
    "possible": re.compile(_CLAUSE_ENDS.replace(" that |", "").replace("[;:,]", "[;:]|, (?:and|which|who) ")),
    "supposed": re.compile(
        r";| but |, (?:and|although|though|while|who|which|where|when|as|because|so|since) | because | "
        r"although |"
        r" after | since | before (?!they|he|she) |(?<!know)(?<!ask)(?<!out)(?<!consider)(?<!establish) when "
    ),
    "reported": re.compile(_MAIN_CLAUSE_GOES_ON),
}
_OF_THE_WHOLE = re.compile(r"\b(?:if|unless|had|were|whether)\b", re.IGNORECASE)
"""Words that make the whole sentence a supposition, whatever clauses it has."""
_BUT_NEVER = re.compile(
    r",? (?:but|though|although|and) (?:(?:it|this) )?(?:was |has been |had been )?"
    r"(?:never|not|neither)\b[^,;.]{0,50},"
)
"""An aside between "it was suspected" and what was: ", but never confirmed,"."""
_OF_WHOM = re.compile(
    r"(?: [\w'.-]+){1,5},(?P<aside> (?:(?:with|of|by|to|from|for) whom|who|whose|whom)\b[^;]{3,120}?), "
    r"(?:to (?:be|have)|as|that|was|were|is|had)\b"
)
"""An aside about whoever something is believed of: "believed Mr Hale, whom she had met in May, to be"."""
_BEHIND_ENDS = re.compile(r";|(?<!\bas)[.] ")
_OFFICIAL = (
    r"\b(?:DNA|paternity|blood|genetic|court|judge|coroner|jury|tribunal|magistrates?|post-?mortem|inquest|"
    r"pathologist|conference|toxicology|birth certificate|certificate|judgment|hearing)\b[^,;]{0,45}$"
)
_TELLS_NOTHING_OF_IT = re.compile(
    rf"{_OFFICIAL}|\b(?:should|must|may|can) (?:also |again )?be $|"
    r"\b(?:not|never|nobody|no one|neither|nor|without)(?: (?:been|then|yet|always|have))* $|n't $",
    re.IGNORECASE,
)
"""Before a verb of saying: an office that settles it, or nobody who says it ("was never told that")."""
_NO_SPEAKER = re.compile(
    r"(?:appear|seem|must|\w+ly\b(?! (?:said|told|claimed|reported|stated|recorded|named|described|believed|"
    r"thought|gave|informed|maintained)\b)|(?:allegations?|impression|it|true|untrue|false|contrary|on|"
    r"under|of|in|was|is|assumption|suspicions?|view|opinion)\b)",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"(?:records?|notes|files|entries|evidence)\b", re.IGNORECASE)
_NOBODY = frozenset({"it", "there", "this", "that", "which", "what"})
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|be|being|it is|it was)(?: \w+ly| also| not| never| later| first)? $"
)
_BY = re.compile(r" (?:to [^,;.]{1,24} )?by (?P<who>[^,;.]{2,40}?)(?: that| as| to| when| in| on|,|;|\.|$)")
_ACCORDING = re.compile(r"\baccording to (?P<who>[^,;.]{2,40})", re.IGNORECASE)
_OWN_ACCOUNT = re.compile(
    r"\b(?:by|on|in) (?P<who>[\w' ]{2,30}?)(?:'s)? (?:own )?(?:accounts?|words|version)\b", re.I
)
_BETWEEN_SPEAKER_AND_VERB = re.compile(
    r"(?:,[^,]{0,40},)? (?:(?:had|has|have|later|also|then|first|subsequently|always|now|again|both|all|"
    r"never|"
    r"still|did not|does not|initially|repeatedly|once|openly|only|privately|[a-z]+ly) )*$"
)
_SUBJECT = re.compile(
    r"(?:^|[,;:]|\band\b|\bbut\b|\bthat\b|\bwhen\b|\bas\b) ?"
    r"(?P<who>(?:(?:the|a|an|her|his|their|one|two|some|several|other|local) )?[\w'./-]+(?: [\w'/-]+){0,3}?)"
    r"(?: (?:had|has|have|later|also|then|first|subsequently|always|now|again|all|initially|\w+ly))* $",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"(?:(?:[\w'.]+ ){1,4}?)(?:later |subsequently |has since |had since |then |has |since |also |"
    r"afterwards )*"
    r"(?:(?:took|taken|takes) (?:this|it|that|them|the \w+) back|took back (?:this|that|the)|"
    r"(?:retracted|withdrew|withdrawn|recanted) (?:this|it|that|them|the|her|his|what)\b|"
    r"(?:accepted|admitted|acknowledged|said|told \w+) (?:later )?(?:that )?(?:this|it|that) (?:was|had "
    r"been) "
    r"(?:untrue|not true|false|a lie|wrong|not so))"
    r"|(?:this|that|it|the (?:allegation|claim|statement|account|information|entry|record)|neither)s?"
    r"(?: \w+){0,3}? (?:was|were|is|proved|turned out)"
    r"(?: later| subsequently| in fact| found| shown| known| to be| also| soon| then)* "
    r"(?:untrue|not true|false|incorrect|not correct|not the case|not so|wrong|mistaken|a lie|unfounded|"
    r"inaccurate|"
    r"withdrawn|retracted|disproved|true)\b",
    re.IGNORECASE,
)
_NEITHER = re.compile(r"neither\b", re.IGNORECASE)
_SHOWN_NOT_TO_BE = re.compile(
    r"(?:it|testing|(?:a|the|an?other) (?:\w+ )?test|tests|(?:a |the )?DNA \w+)(?: \w+){0,3}? "
    r"(?:shown|showed|proved|proven|established|found|confirmed|transpired|turned out|emerged) that "
    r"(?:he|she|they) (?:is|was|are|were) not[.,;]",
    re.IGNORECASE,
)
"""What the next sentence says where what was held of somebody was shown not to be so."""


def stance_of(
    plain: str, sentence: Sentence, start: int, end: int, speakers: Callable[[], Speakers] = tuple
) -> Stance | None:
    """Return how a part of a sentence is said; None for advice, suppositions and parts that tell no facts.

    `start` and `end` are half-open offsets into the plain text; `speakers` tells who may be the speaker of
    something, which few sentences need.
    """
    text = plain[sentence.start : sentence.end]
    if not states_facts(sentence) or text.endswith("?"):
        return None
    start, end = start - sentence.start, end - sentence.start
    governing = [cue for cue in cues_in(text) if _governs(cue, text, start, end)]
    kinds = {cue.kind for cue in governing}
    if "supposed" in kinds and "unknown" not in kinds:
        return None
    sureness: Sureness = next((kind for kind in _STRONGEST if kind in kinds), "asserted")
    if sureness in ("reported", "believed", "alleged") and _taken_back(plain, sentence):
        sureness = "disproved"
    if sureness == "asserted" and _SHOWN_NOT_TO_BE.match(plain, _after(plain, sentence)):
        sureness = "disproved"
    denied = "denied" in kinds and "unknown" not in kinds
    if any(cue.denies for cue in governing):
        denied = not denied
    if sureness == "asserted" and not denied:
        return ASSERTED
    return Stance(sureness, denied, _speaker(text, sentence.start, governing, speakers()))


def _governs(cue: Cue, text: str, start: int, end: int) -> bool:
    """Whether a cue reaches the part of the sentence."""
    if cue.behind:
        return cue.end > end and not _BEHIND_ENDS.search(text, min(end, cue.start), cue.start)
    if cue.kind == "reported" and _TELLS_NOTHING_OF_IT.search(text, 0, cue.start):
        return False
    if cue.start >= end:
        return False
    if cue.start >= start:
        return True
    if cue.kind == "supposed" and _OF_THE_WHOLE.match(text, cue.start):
        return ";" not in text[cue.end : start]
    aside = _OF_WHOM.match(text, cue.end) if cue.kind in ("believed", "reported") else None
    if aside and aside.start("aside") < end <= aside.end("aside"):
        return False
    ends = _SCOPE_ENDS.get(cue.kind, _SCOPE_ENDS["reported"])
    if _BUT_NEVER.match(text, cue.end):
        return not ends.search(_BUT_NEVER.sub(" ", text[cue.end : start], count=1))
    return not ends.search(text, cue.end, start)


def _taken_back(plain: str, sentence: Sentence) -> bool:
    """Whether the next sentence of the paragraph says that what was said is not so."""
    start = _after(plain, sentence)
    match = _TAKEN_BACK.match(plain, start, start + 120)
    return match is not None and (not match.group().lower().endswith("true") or _says_untrue(match.group()))


def _after(plain: str, sentence: Sentence) -> int:
    """Where the next sentence of the paragraph begins."""
    start = sentence.end
    while start < len(plain) and plain[start] == " ":
        start += 1
    return start


def _says_untrue(words: str) -> bool:
    """Whether words that end in "true" say the opposite: "was not true", "was untrue", "neither was true"."""
    return bool(re.search(r"\b(?:untrue|not true)$", words, re.IGNORECASE) or _NEITHER.match(words))


def _speaker(text: str, offset: int, governing: Sequence[Cue], speakers: Speakers) -> str:
    """Who says it: a person of the drawing, otherwise the words for them; nobody where it is not said."""
    for cue in governing:
        if cue.kind in ("reported", "believed", "alleged", "disproved") and _has_speaker(cue, text):
            for who in _said_by(text, offset, cue, speakers):
                return who
    return ""


def _has_speaker(cue: Cue, text: str) -> bool:
    if cue.behind:
        return cue.kind == "reported"
    return not _NO_SPEAKER.match(text, cue.start) or _OWN_ACCOUNT.match(text, cue.start) is not None


def _said_by(text: str, offset: int, cue: Cue, speakers: Speakers) -> Iterator[str]:
    named = _ACCORDING.match(text, cue.start) or _OWN_ACCOUNT.match(text, cue.start)
    if named is None and _PASSIVE.search(text, 0, cue.start):
        named = _BY.match(text, cue.end)
        if named is None:
            return
    if named is not None:
        within = [
            who
            for s, e, who in speakers
            if named.start("who") <= s - offset and e - offset <= named.end("who")
        ]
        yield within[0] if within else named["who"].strip()
        return
    if _WRITTEN.match(text, cue.start):
        yield text[cue.start : cue.end].split()[0]
        return
    for start, end, who in speakers:
        if cue.behind and cue.start <= start - offset and end - offset <= cue.end:
            yield who
            return
        between = text[max(0, end - offset) : cue.start] if start - offset < cue.start else None
        if between is not None and _BETWEEN_SPEAKER_AND_VERB.fullmatch(between):
            yield who
            return
    subject = _SUBJECT.search(text, max(0, cue.start - 60), cue.start)
    if subject and subject["who"].lower() not in _NOBODY:
        yield subject["who"]
