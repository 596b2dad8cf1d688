"""Plain words for what a case holds: statuses, kinds, certainties, codes."""

from __future__ import annotations

from typing import Any, get_args

from genogram_app.model import fields
from genogram_app.ui.translated import tr

_OWN_WORDS = {
    "not_known": "Not known",
    "not_stated": "Not stated",
    "kinship_care": "Kinship carer",
    "guardian": "Special guardian",
    "birth": "Birth parent",
    "adoptive": "Adoptive parent",
    "foster": "Foster carer",
    "step": "Step-parent",
    "donor": "Donor",
    "surrogate": "Surrogate",
    "living_apart": "Together, living apart",
    "casual": "Casual relationship",
    "known": "Known",
    "unnamed": "Known, but not named",
    "unknown": "Unknown: nobody can say who",
    "person": "Born",
    "pregnancy": "Unborn child (pregnancy)",
    "pregnancy_loss": "Pregnancy loss (kind not stated)",
    "own_home": "Own home",
    "relative": "Home of a relative",
    "friend": "Home of a friend",
    "temporary": "Temporary accommodation",
    "foster_home": "Foster home",
    "residential": "Residential home",
    "custody": "Custody or prison",
    "street": "Sleeping rough",
    "lives": "Lives there",
    "part_time": "Lives there part of the time",
    "overnights": "Stays overnight",
    "visits": "Visits",
    "actual": "Lived there in fact",
    "reported": "Reported",
    "ordered": "Ordered by a court",
    "planned": "Planned only",
    "offered_declined": "Offered and declined",
    "cut_off": "Cut off",
    "close_conflict": "Close and in conflict",
    "violence": "Violent to",
    "controlling": "Controlling of",
    "caring": "Caring for",
    "emotional_abuse": "Emotionally abusive to",
    "physical_abuse": "Physically abusive to",
    "sexual_abuse": "Sexually abusive to",
    "neglect": "Neglectful of",
    "contact": "In contact",
    "contact_resumed": "In contact again, after a break",
    "very_close_conflict": "Very close and in conflict",
    "support": "Important support to",
    "forced": "Forced marriage",
    "non_consensual": "Without consent",
    "undisclosed": "Kept undisclosed",
    "judicial": "Separated by a court",
    "annulled": "Annulled",
    "stated": "Stated",
    "disproved": "Disproved (kept, not drawn)",
}
_WITHIN = {
    "household": {"foster": "Foster home", "other": "Other"},
    "incident": {"neglect": "Serious neglect"},
    "state": {
        "not_applicable": "Does not apply",
        "declined": "Declined to say",
        "not_asked": "Not asked",
        "withheld": "Withheld by an agency",
    },
    "proceedings": {"none": "None"},
    "status": {"not_known": "Status not known"},
    "says": {
        "supports": "Supports what the case says",
        "disputes": "Disputes what the case says",
        "withdrawn": "Has been withdrawn",
    },
    "source": {
        "parent_report": "What a parent said",
        "family_member": "What another relative said",
        "court": "Court papers",
        "media": "News or social media",
        "requested": "Asked for, not received",
        "open": "May be used openly",
        "restricted": "Restricted",
        "not_usable": "Not to be used outside the case",
    },
}

NATION = {
    "england": "England",
    "wales": "Wales",
    "scotland": "Scotland",
    "northern_ireland": "Northern Ireland",
}
MARK_CODES = {
    "DA-v": "Domestic abuse: victim",
    "DA-p": "Domestic abuse: alleged or known to have abused",
    "MH": "Mental ill health",
    "SM": "Substance misuse",
    "AL": "Alcohol misuse",
    "LD": "Learning disability",
    "D": "Disability or complex health",
    "PH": "Physical illness",
    "CJ": "Offending or custody",
    "CE": "Care-experienced",
}
BACKGROUND = {
    "ethnicity": "Ethnicity",
    "first_language": "First language",
    "religion": "Religion",
    "disability": "Disability",
    "neurodivergence": "Neurodivergence",
    "immigration_status": "Immigration status",
}
SEVERITY = {
    "contradiction": ("Contradiction", "Contradictions"),
    "safety": ("Safety", "Safety"),
    "omission": ("Missing from the drawing", "Missing from the drawing"),
    "gap": ("Gap", "Gaps"),
    "unclear": ("Unclear", "Unclear"),
    "privacy": ("Privacy", "Privacy"),
    "note": ("Note", "Notes"),
}
"""One and several findings of a severity."""

Choices = tuple[tuple[Any, str], ...]


def word(value: str, within: str = "") -> str:
    """Return the words for a value of the case format, such as `civil_partnership`."""
    special = _WITHIN.get(within, {}).get(value) or _OWN_WORDS.get(value)
    return tr(special or value.replace("_", " ").capitalize())


def choices(literal: Any, within: str = "", *, none: str | None = None) -> Choices:
    """Return (value, words) for every value of a Literal, led by `none` for no value when it is given."""
    found = tuple((value, word(value, within)) for value in get_args(literal))
    return ((None, none), *found) if none is not None else found


CERTAINTIES = choices(fields.Certainty)
YES_NO: Choices = ((None, "Not stated"), (True, "Yes"), (False, "No"))
