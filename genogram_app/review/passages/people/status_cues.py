"""The words by which texts speak of a legal or care status: its own names, and what may mean it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from genogram_app.model.statuses import term_of
from genogram_app.model.values import value_object


@value_object
class StatusCue:
    """Words that name a status, and words that may mean it as well as others."""

    names: re.Pattern[str]
    may_mean: re.Pattern[str]


_PLAN = r"plans?\b|conferences?\b|icpc|rcpc|regist\w+|categor\w+|stepped|step-down|escalat\w+|core group"
_CARE = (
    r"care|carers?|foster\w*|accommodat\w+|looked[ -]after|lac|cla|proceedings|court|remov\w+|voluntar\w+|"
    r"agreement|corporate parent\w*|parental responsibility|section 20|s\.? ?20|placed|placement"
)
_COURT = rf"orders?|court|proceedings|hearing|judge|sheriff|granted|panel|{_CARE}"
_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "EH": (r"early help|caf|team around|taf|eha", "support|plans?"),
        "CIN": (
            r"child(?:ren)? in need|child-in-need|cin|chin|section 17|s\.? ?17",
            rf"in need|family support|{_PLAN}",
        ),
        "CASP": (r"care and support|casp", _PLAN),
        "s47": (r"section 47|s\.? ?47|child protection enquir\w+", "enquir\\w+|investigat\\w+|strategy"),
        "PBA": (r"pre-?birth assessment", "pre-?birth|unborn"),
        "PBP": (r"pre-?birth", "unborn|plans?"),
        "CPP": (r"child(?:ren)?(?:'s)? protection|cp plans?|cpps?", _PLAN),
        "CPR": (r"regist(?:er|ers|ered|ration)|de-?regist\w+|cpr", rf"{_PLAN}|child protection"),
        "PLO": (r"pre-?proceedings|public law outline|plo|letter before", "proceedings|legal|court"),
        "s20": (r"section 20|s\.? ?20|voluntar\w+|accommodat\w+", _CARE),
        "s76": (r"section 76|s\.? ?76|voluntar\w+|accommodat\w+", _CARE),
        "s25": (r"section 25|s\.? ?25|voluntar\w+|accommodat\w+", _CARE),
        "Art21": (r"article 21|voluntar\w+|accommodat\w+", _CARE),
        "PP": (
            r"police protection|protective custody|section 46|s\.? ?46|powers of protection|police powers",
            r"police|protection|remov\w+",
        ),
        "EPO": (r"emergency protection|epos?", r"emergency|orders?|remov\w+|court"),
        "CPO": (r"child protection orders?|cpos?", r"emergency|orders?|remov\w+|sheriff|court"),
        "ICO": (r"interim care orders?|icos?|interim orders?", _COURT),
        "CO": (r"(?<!interim )(?:full |final )?care orders?|(?<!i)cos?", _COURT),
        "ISO": (r"interim supervision", _COURT),
        "SO": (r"(?<!interim )supervision", _COURT),
        "ESO": (r"education supervision", _COURT),
        "ICSO": (r"interim compulsory supervision|icsos?|interim orders?", _COURT),
        "CSO": (r"(?<!interim )(?:compulsory )?supervision|(?<!i)csos?", _COURT),
        "Perm": (r"permanence|permanent", _COURT),
        "PO": (r"placement orders?|placed for adoption|adopt\w+", _COURT),
        "FO": (r"freeing|freed", _COURT),
        "AO": (r"adopt(?:ed|ion|ive|ers?|ing)?", _COURT),
        "SGO": (r"special guardian\w*|sgos?", rf"guardian\w*|{_COURT}"),
        "CAO": (
            r"arrangements? orders?|children'?s? arrangements|caos?|order(?:ed)? [^.;]{0,25}that \w+ liv\w+",
            rf"residence|lives? with|{_COURT}",
        ),
        "RO": (r"residence orders?|residency", rf"residence|{_COURT}"),
        "KCO": (r"kinship care", rf"kinship|{_COURT}"),
        "LAC": (
            r"looked[ -]after|lac|cla|(?:in|into|of|from|left|entered) care|in the care of|foster\w*",
            _CARE,
        ),
        "PF": (r"privately foster\w*|private foster\w*", "foster\\w*"),
        "UASC": (r"unaccompanied|asylum|uasc", "refugee|looked after"),
        "NMO": (r"non-?molestation|nmos?|injunction", r"molest\w*|restrain\w*|orders?|court"),
        "FMPO": (r"forced marriage|fmpos?", "orders?|court"),
        "LPA": (r"power of attorney|lpas?", "attorney"),
        "RestO": (r"restraining orders?", r"restrain\w*|orders?|court"),
        "OccO": (r"occupation orders?", r"occupation|orders?|court"),
        "DVPO": (r"domestic (?:violence|abuse) protection|dvp[on]s?|dap[on]s?", r"protection|orders?"),
        "s42": (r"section 42|s\.? ?42|safeguarding adults? enquir\w+", r"safeguarding|enquir\w+"),
        "MHA2": (r"section 2|s\.? ?2|sectioned|detained|mental health act|mha", r"detain\w*|section\w*"),
        "MHA3": (r"section 3|s\.? ?3|sectioned|detained|mental health act|mha", r"detain\w*|section\w*"),
        "CTO": (r"treatment orders?|ctos?", r"orders?"),
        "DoLS": (r"dols|deprivation of liberty|(?:standard|urgent) authorisation", r"authoris\w+|liberty"),
    }
)  # fmt: skip
_SAME = {"CLA": "LAC"}


@cache
def status_cue(code: str) -> StatusCue:
    """Return the words for a code; those of the code itself where it is somebody's own."""
    term = term_of(code)
    own = _own_words(term.words if term else code)
    names, others = _WORDS.get(_SAME.get(code, code), (own, own))
    return StatusCue(re.compile(rf"\b(?:{names})\b"), re.compile(rf"\b(?:{names}|{others})\b"))


def has_own_words(code: str) -> bool:
    """Return whether a code is in no list of words, so that only its own can speak of it."""
    return _SAME.get(code, code) not in _WORDS


def _own_words(code: str) -> str:
    """The words of a code that stand in texts: of "guardianship (MHA)" what is before the law."""
    return re.escape(re.split(r" ?\(| under ", code.lower())[0]) or re.escape(code.lower())


_NAMES = "|".join(dict.fromkeys(names for names, _ in _WORDS.values()))
NAMED = re.compile(rf"\b(?:{_NAMES})\b")
"""Words that name one status or another."""
ANY_STATUS = re.compile(rf"\b(?:{_NAMES}|orders?|plans?|regist\w+)\b")
"""Words that speak of a status, whether or not they say which."""
