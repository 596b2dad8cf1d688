"""Whom a review is about: the child, or the adults, under review."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Evidence
from genogram_app.edit.people import set_subject
from genogram_app.family.names import display_name
from genogram_app.model.people import Person
from genogram_app.narrative.text import Narrative
from genogram_app.review.evidence import quoted
from genogram_app.review.proposals.proposal import Proposal

_OPENING = 8000
"""Within so many characters a review says whom it is about."""
_NAME = "<name>"
_HARM = "deaths?|murders?|homicides?|killings?|serious injury|injury|injuries|neglect|abuse|serious harm"
_ABOUT = (
    "is about|relates? to|concern(?:s|ing)|consider(?:s|ing)|examin(?:es|ing)|in respect of|of|into|"
    "regarding|after|following|to|worked with"
)
_LIFE = f"(?: (?:{_HARM}|circumstances|case|life|lives|care|story)(?: [a-z]+){{0,3}}? (?:of|to))"
_REVIEW = "(?:this|the) (?:[a-z]+ )?re(?:view|port)"
_TITLED = "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? )?"
_SOMEBODY = (
    "(?:(?:siblings|twins|brothers|sisters)|(?:an?|the|one|two|three|four|five|six)(?: [a-z-]+){0,3}? "
    "(?:child(?:ren)?|siblings?|brothers?|sisters?|boys?|girls?|bab(?:y|ies)|infants?|twins|teenagers?|"
    "young (?:person|people)|wom[ae]n|m[ae]n|couple))(?:,| called| named|:| –)?"
)
"""Words for those under review before their names: "four children:", "a baby boy called"."""
_HERE = "(?:here|below|throughout|hereafter|in this re(?:view|port)|for the purposes of this report)"
_CALLED = (
    "(?:(?:she|he|they|child|children|boys?|girls?|baby|infant|teenager|woman|man|victim|subject)"
    f" (?:(?:will be|is|are|was|has been) )?(?:{_HERE} )?(?:(?:known|called|referred to) "
    f"(?:(?:only|simply) )?{_HERE}(?: as)?|given the (?:name|pseudonym)(?: of)?)|"
    "(?:we|i|report|review) (?:(?:will|shall|have) )?call(?:s|ed)? "
    "(?:her|him|them|the (?:boys?|girls?|child|children|baby|woman|man))|"
    "(?:child(?:ren)?|boys?|girls?|bab(?:y|ies)|infant|twins|woman|man),? (?:who|whom|which|that) "
    f"(?:it|we|i|{_REVIEW})(?: shall| will| has| have)? calls?(?:ed)?)"
)
"""How a review says what it calls somebody of whom it has told: "the girl is known here as"."""
_NAMED_SO = (
    "(?:she|he|they|child|children|boys?|girls?|baby) (?:is|are|will be) (?:called|(?:known|referred to) as)"
)
_DECLARED = (
    (
        f"{_NAME}(?: \\([^()\n]{{1,20}}\\)|: aged [^;.\n]{{1,20}};)? ?[:,;–-]? ?"
        f"\\(?(?:is |was )?(?:the )?subjects?(?: of {_REVIEW}| child)?(?= ?[,;.:–)\n-]|$)"
    ),
    f"(?:subjects? (?:of|in) {_REVIEW}|subject child(?:ren)?)(?: is| are|:|,| –)*(?: {_SOMEBODY})? {_NAME}",
)
"""How a review or its key says in so many words who its subject is."""
_SUBJECTS = re.compile(r"\bsubjects of (?:this|the) (?:[a-z]+ )?re(?:view|port)", re.IGNORECASE)
_OLD = "[a-z0-9-]+ (?:years|months|weeks|days) (?:old|of age)"
_AT_THE_CENTRE = (
    f"(?:child(?:ren)?|boy|girl|baby|adult|woman|man) at the (?:centre|heart) of {_REVIEW} (?:is|are|will be|"
    f"has been|have been)(?: called| named| known as| given the name(?: of)?)? {_NAME}"
)
_SAID = (
    (6, f"{_NAME}[:,–-]? (?:is |was )?the victim|the (?:deceased|victim)(?: is| was|:|,| –)* {_NAME}"),
    (5, _AT_THE_CENTRE),
    (5, f"re(?:view|port)[^.]{{0,60}}? (?:{_ABOUT})(?: the)?{_LIFE}?(?: {_SOMEBODY})? {_NAME}"),
    (5, f"relation(?:ship)?s? to {_NAME}(?=[.\n;])"),
    (5, f"{_NAME}['’]s (?:{_HARM})[^.\n]{{0,60}} (?:reason|occasion|cause) (?:for|of) {_REVIEW}"),
    (4, f"(?:{_HARM}) (?:of|to|sustained by|suffered by) (?:an? [a-z -]+, )?{_NAME}"),
    (3, f"{_CALLED} {_NAME}"),
    (3, f"{_NAMED_SO} {_NAME}[^.\n]{{0,40}} {_HERE}"),
    (3, f"{_NAME} \\((?:not (?:his|her|their) real name|a pseudonym)"),
    (2, f"{_NAME}(?:,? then| was|, who was|,)? (?:aged|[a-z]+ when|{_OLD})"),
    (2, f"{_NAME} (?:died|collapsed|was (?:killed|murdered|found|admitted|born|stabbed|shot|pronounced))"),
)
"""How a review says whom it is about, and how much each way weighs."""
_ANY_NAME = r"(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z0-9])[\w'’-]*){0,2}"
_TITLE_WORD = rf"\b(?:review|report|inquiry|learning|{_HARM}|sar|dhr|lcspr|cspr|scr|cpr|darr)s?\b"
_YOUNG = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)"
_ASIDE = rf"(?: ?\([^()\n]{{1,40}}\))?(?:,? (?:then |now )?aged [^,.;\n]{{1,20}},?|, (?:then )?{_YOUNG},?)?"
_AND = (
    r"(?:,? (?:and|&)|,)"
    r"(?: (?:his|her|their) (?:[a-z]+ ){0,2}?(?:half-)?(?:brother|sister|sibling|twin)s?,?)? "
)
_LISTED = f"(?:{_ANY_NAME}{_ASIDE}{_AND})*?"
_HARMED = (
    r",? (?:were|had been|had both been)(?: [a-z]+){0,2}? (?:found|killed|murdered|taken|removed|injured|"
    r"harmed|admitted|discovered|neglected|abused)\b"
)
"""What was done to those named side by side before it."""
_ELDERS = r",? (?:his|her|their) (?:[a-z]+ )?(?:mother|father|parents)\b"
_CODED = re.compile(r"(?:Child|Baby|Infant|Young Person) [A-Z]{1,2}")
_CODE_WEIGHS = 2
_TITLE_LINE = (
    rf"(?:.*{_TITLE_WORD}(?:.*[:–-] ?|.*\b(?:of|to|about|into|concerning|regarding) ))?{_LISTED}"
    rf"[\"']?{_NAME}[\"']?(?:(?:,|,? and) {_ANY_NAME})*(?: ?[:–-].*{_TITLE_WORD}.*|['’]s story)?"
)
_TITLE_WEIGHS = 5
_ENOUGH = 2
_LONGEST_TITLE = 120


def proposed_subjects(narratives: Sequence[Narrative], people: Sequence[Person]) -> Iterator[Proposal]:
    """Propose to mark those whom the first text that says so names as its subjects."""
    by_id = {person.id: person for person in people}
    for narrative in narratives:
        found = subjects_of(narrative, people)
        for person in found:
            words = f"Say that the review is about {display_name(by_id[person])}"
            evidence = (_first_naming(narrative, by_id[person]),)
            yield Proposal("subject", words, (person,), evidence, "stated", set_subject(person, on=True))
        if found:
            return


def _first_naming(narrative: Narrative, person: Person) -> Evidence:
    """The sentence, or the line, in which somebody is named first."""
    found = re.search(_forms(person), narrative.plain, re.IGNORECASE)
    start, end = found.span() if found else (0, 0)
    sentence = narrative.sentence_at(start)
    if sentence is not None:
        start, end = sentence.start, sentence.end
    return quoted(narrative, *narrative.original(start, end))


def subjects_of(narrative: Narrative, people: Sequence[Person]) -> tuple[str, ...]:
    """Return the ids of those whom the beginning of a review names as its subjects, the surest first.

    There are several only where they are named side by side, and none where nothing says whom it is about.
    """
    opening = narrative.plain[:_OPENING]
    named = ((p.id, _forms(p)) for p in people if p.kind == "person" and p.identity != "unnamed")
    forms = {p: form for p, form in named if form and re.search(form, opening, re.IGNORECASE)}
    declared = tuple(p for p, form in forms.items() if any(_said(d, form, opening) for d in _DECLARED))
    if declared:
        several = _SUBJECTS.search(opening) is not None
        others = (p for p in forms if several and p not in declared)
        return (*declared, *(p for p in others if _beside(opening, forms[declared[0]], forms[p])))
    coded = {p.id for p in people if _CODED.fullmatch(p.label or "")}
    scores = {p: _score(opening, form) + _CODE_WEIGHS * (p in coded) for p, form in forms.items()}
    first = max(scores, key=lambda person: scores[person], default=None)
    if first is None or scores[first] < _ENOUGH:
        return ()
    return (first, *(p for p in forms if p != first and _beside(opening, forms[first], forms[p])))


def _forms(person: Person) -> str:
    """The person's names as a pattern."""
    said = dict.fromkeys(n for n in (person.name, person.label, *person.aliases) if n)
    return rf"{_TITLED}[\"']?(?:{'|'.join(re.escape(n) for n in said)})\b[\"']?" if said else ""


def _score(opening: str, form: str) -> int:
    return sum(_weights(opening, form))


def _weights(opening: str, form: str) -> Iterator[int]:
    for weight, pattern in _SAID:
        if _said(pattern, form, opening):
            yield weight
    title = re.compile(_TITLE_LINE.replace(_NAME, form), re.IGNORECASE)
    lines = opening[: _OPENING // 4].split("\n")
    if any(len(line) < _LONGEST_TITLE and title.fullmatch(line.strip()) for line in lines):
        yield _TITLE_WEIGHS


def _said(pattern: str, form: str, opening: str) -> bool:
    start = "" if pattern.startswith(_NAME) else r"\b"
    return bool(re.search(start + pattern.replace(_NAME, form), opening, re.IGNORECASE))


def _beside(opening: str, first: str, other: str) -> bool:
    """Whether somebody is named in a row with the subject where the review says whom it is about."""
    pair = (
        f"{_LISTED}(?:{first}{_ASIDE}{_AND}{_LISTED}{other}|{other}{_ASIDE}{_AND}{_LISTED}{first})"
        f"(?!{_ASIDE}{_ELDERS})"
    )
    called = f"(?:{_CALLED}|{_NAMED_SO})"
    about = (
        rf"\b(?:review|report|subjects|{_HARM})\b(?:[^.\n]{{0,80}}?(?:[:,–-]| (?:{_ABOUT}|{_HARM}|is|are))"
        rf"(?: {_SOMEBODY})?)? {pair}|^(?:[^.\n]{{0,60}}[:–-] )?{pair}\s*$|"
        rf"{called} {pair}|{pair}{_ASIDE}{_HARMED}"
    )
    return bool(re.search(about, opening[: _OPENING // 2], re.MULTILINE | re.IGNORECASE))
