"""Which legal and care statuses a sentence names: "child protection plans (CPPs)", "section 20", "an EPO"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from genogram_app.model.statuses import CATEGORIES
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.lines import Line

_SECTION = r"(?:section|sect|sec|s|ss|§)(?: \.)?"
_BY_THE_STATE = r"(?: by the (?:local authority|council))?"
_ACT = r"(?: \( ?\w+ \))*(?: (?:of|,) (?:the )?children (?:\([^)]*\) )?(?:act|order)(?: \d{4})?)?"
_MENTAL_HEALTH = r"(?:of )?(?:the )?(?:mental health act|mha)(?: ,? ?\d{4})?"
_DETAINED = (
    "(?:(?<=detained under )|(?<=admitted under )|(?<=sectioned under )|(?<=detention under )|"
    "(?<=placed on a )|(?<=placed on ))"
)
_IN_NEED = r"child(?:ren)? in need (?:\( ?\w+ \) )?(?:plans?|status)"
_TO_DO = (
    r" (?:for (?:all |both |each of )*[PG]\d+(?:(?: ,| and| , and) [PG]\d+)* (?:all |both )?(?:'s? |"
    r"to (?!(?:be|become|remain) (?:made |placed )?(?:subject|on ))|(?:return|mov|go|com|liv|stay)ing )|"
    r"(?:was|is|had been) (?:now |then |always )?(?:that|for|to) )"
)
"""Behind a plan that is only what somebody means to do: "a plan for Tess to move to her aunt's"."""
_PHRASES: tuple[tuple[str, str], ...] = (
    ("CIN", rf"{_IN_NEED}|child-in-need plans?|(?:chin|cin) plans?"),
    ("CPP", r"(?:child|children)(?:-| )protection (?:\( ?\w+ \) )?plans?|cp plans?|cpps?"),
    ("CPR", r"(?:child(?:-| )protection|cp|at[- ]risk) register"),
    ("CASP", r"care and support plans?"),
    ("EH", r"early help plans?"),
    ("s47", rf"{_SECTION} 47 (?:enquir(?:y|ies)|investigations?)|s47 (?:enquir(?:y|ies)|investigations?)"),
    ("PBP", r"pre-birth plans?"),
    ("PLO", r"pre-proceedings|public law outline|plo"),
    ("s20", rf"(?:{_SECTION} 20|s20){_ACT}(?: agreements?| accommodation| arrangements?)?"),
    ("s76", rf"(?:{_SECTION} 76|s76){_ACT}(?: agreements?| accommodation| arrangements?)?"),
    ("Art21", rf"(?:article|art) 21{_ACT}"),
    ("s25", rf"(?:{_SECTION} 25|s25){_ACT}(?! (?:secure|order))"),
    ("PP", (r"(?:emergency )?police protection|(?:emergency |police )*powers of (?:police )?protection|"
           rf"(?:police )?powers under {_SECTION} 46{_ACT}|{_SECTION} 46{_ACT}|(?<=under )police powers")),
    ("EPO", r"emergency protection orders?|epos?"),
    ("CPO", r"child protection orders?"),
    ("ICSO", r"interim compulsory supervision orders?|icsos?"),
    ("CSO", r"compulsory supervision orders?|csos?"),
    ("ICO", r"interim care orders?|icos?"),
    ("ISO", r"interim supervision orders?"),
    ("ESO", r"education supervision orders?"),
    ("KCO", r"kinship care orders?"),
    ("CO", rf"(?:full |final |{_SECTION} 31 |s31 )?care orders?"),
    ("SO", r"(?<!youth )(?<!community )(?<!intensive )(?<!suspended )supervision orders?"),
    ("Perm", r"permanence orders?"),
    ("PO", r"placement orders?"),
    ("FO", r"freeing orders?"),
    ("SGO", r"special guardianship(?: orders?)?|sgos?"),
    ("CAO", r"(?:child|children|children 's) arrangements? orders?|lives? with orders?|caos?"),
    ("RO", r"residence orders?"),
    ("AO", r"adoption orders?"),
    ("UASC", r"unaccompanied asylum-seeking child(?:ren)?|uasc"),
    ("NMO", r"non-molestation orders?|nmos?"),
    ("FMPO", r"forced marriage protection orders?|fmpos?"),
    ("LPA", r"lasting power of attorney"),
    ("RestO", r"restraining orders?"),
    ("OccO", r"occupation orders?"),
    ("DVPO", r"domestic (?:violence|abuse) protection (?:orders?|notices?)|dvp[on]s?|dap[on]s?"),
    ("s42", (rf"(?:{_SECTION} 42|s42) (?:safeguarding )?(?:enquir(?:y|ies)|investigations?)|"
            rf"(?:safeguarding )?enquir(?:y|ies) under (?:{_SECTION} 42|s42)|"
            r"safeguarding adults? enquir(?:y|ies)")),
    ("MHA2", rf"{_SECTION} 2 {_MENTAL_HEALTH}|{_DETAINED}{_SECTION} 2"),
    ("MHA3", rf"{_SECTION} 3 {_MENTAL_HEALTH}|{_DETAINED}{_SECTION} 3"),
    ("CTO", r"(?:community|compulsory) treatment orders?|ctos?"),
    ("DoLS", (r"(?:(?:standard|urgent) )?(?:dols?|deprivation of liberty(?: safeguards?)?(?: \( dols \))?) "
             r"(?:(?:standard|urgent) )?(?:authorisations?|orders?)|deprivation of liberty safeguards?|"
             r"dols|(?:standard|urgent) authorisations?")),
    ("LAC", (r"voluntarily accommodated|"
            rf"(?:(?<=became )|(?<=ceased to be ))looked[- ]after{_BY_THE_STATE}(?! by)|"
            rf"looked[- ]after{_BY_THE_STATE}(?: child(?:ren)?)?"
            r"(?! (?:by|her|his|him|them|it|the|at|while|during|overnight|on|well|properly|P\d+|G\d+))|"
            r"lac|in local authority care|"
            r"(?:in|into) (?:the )?care of the (?:local authority|council)|"
            r"into care|in care(?! of)|(?<=entered )care|(?<=left )care")),
    ("PF", r"privately fostered|private fostering(?: arrangements?)?"),
    ("CIN", r"child(?:ren)? in need(?! of)|(?<=down to )(?:cin|chin)"),
    ("", rf"plans?(?!{_TO_DO})|orders?|register"),
)  # fmt: skip
"""Codes and how they are written,
the longer wordings first; what is called a plan or an order alone has no code."""
_INSTITUTION = (
    r"(?! (?:of (?:help|support|services|protection)|conferences?|meetings?|reviews?|enquir(?:y|ies)|"
    r"investigations?|process(?:es)?|procedures?|chairs?|teams?|social|visits?|visiting|core|assessments?|"
    r"services?|work|workers?|hearings?|threshold|criteria|concerns?|panel|polic(?:y|ies)|framework|"
    r"guidance|training|nurses?|system|arrangements? for|case conferences?|"
    r"to(?! (?:an? )?(?:child|children|cp|cin|interim|full|care|special) ))\b)"
)
_STATUS = re.compile(
    r"(?<!\S)(?:"
    + "|".join(f"(?P<n{n}>(?:{pattern}){_INSTITUTION})" for n, (_, pattern) in enumerate(_PHRASES))
    + r")(?: \( ?[^() ]{2,6}(?: plans?| orders?)? \))?(?!\S)"
)
_ANY_WORD = words(
    """plan plans order orders register section sect sec s s20 s76 s25 s47 art article protection plo
    need cin chin powers pre-proceedings epo epos ico icos icso icsos cso csos sgo sgos cao caos cpp cpps uasc
    guardianship nmo nmos fmpo fmpos attorney dols dol liberty mental mha dvpo dvpos dvpn dvpns dapo
    dapos cto ctos accommodated authorisation authorisations enquiry enquiries looked looked-after lac care
    fostered fostering outline"""
)
_HARM = {
    "neglect": "neglect",
    "physical": "physical abuse",
    "emotional": "emotional abuse",
    "sexual": "sexual abuse",
    "financial": "financial abuse",
}
_CATEGORY = re.compile(r"(?<!\S)(?:neglect|(?:physical|emotional|sexual|financial) (?:abuse|harm))(?!\S)")


@value_object
class StatusPhrase:
    """A status that is named: its code; none where it is only called a plan, an order or the register."""

    code: str
    said: str

    @property
    def several(self) -> bool:
        """Whether it is said of more than one ("plans")."""
        return self.said.split(" (")[0].endswith("s")


def with_statuses(line: Line) -> tuple[Line, tuple[StatusPhrase, ...]]:
    """Return a line with the marks S0, S1 ... in the place of the statuses it names, and these."""
    if not _ANY_WORD & line.words:
        return line, ()
    found = list(_STATUS.finditer(line.text))
    phrases = tuple(StatusPhrase(_PHRASES[_number(m)][0], m.group()) for m in found)
    if not phrases:
        return line, ()
    said, spans = zip(*_pieces(line, found), strict=True)
    return replace(line, text=" ".join(said), spans=spans), phrases


def categories_in_words(text: str) -> str:
    """Return the categories of harm that words name: "neglect and emotional abuse"; empty for none."""
    found = dict.fromkeys(_HARM[m.group().split()[0]] for m in _CATEGORY.finditer(text))
    if not found and re.search(r"\b(?:multiple|more than one|two) categor", text):
        return list(CATEGORIES)[-1]
    return " and ".join(found)


def _number(match: re.Match[str]) -> int:
    return int((match.lastgroup or "n0")[1:])


def _pieces(line: Line, found: list[re.Match[str]]) -> Iterator[tuple[str, tuple[int, int]]]:
    """The words and marks of a line, with one mark for each status, and where each is in the plain text."""
    units = list(zip(line.text.split(" "), line.spans, strict=True))
    at = 0
    for mark, match in enumerate(found):
        first, last = line.unit_at(match.start()), line.unit_at(match.end())
        yield from units[at:first]
        yield f"S{mark}", (line.spans[first][0], line.spans[last][1])
        at = last + 1
    yield from units[at:]
