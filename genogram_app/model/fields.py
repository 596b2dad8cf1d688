"""The kinds of value that the fields of a case hold."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, StringConstraints

from genogram_app.model.dates import OPEN, read


def _date(text: str) -> str:
    if read(text).text == OPEN:
        raise ValueError("'..' can only stand at the beginning or the end of a period")
    return text


def _bound(text: str) -> str:
    read(text)
    return text


def _pairs(value: Any) -> Any:
    """A JSON object as a tuple of pairs, so that the record holding it stays frozen."""
    if isinstance(value, dict):
        return tuple((k, tuple(v) if isinstance(v, list) else v) for k, v in value.items())
    return value


def _once(people: Any) -> Any:
    if len(set(people)) != len(people):
        raise ValueError("each person stands in it once")
    return people


def _one_each(pairs: Any) -> Any:
    _once([person for person, _ in pairs])
    return pairs


Id = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]
Date = Annotated[str, AfterValidator(_date)]
"""An EDTF date, perhaps partial, perhaps bounded on one side or between two."""
Bound = Annotated[str, AfterValidator(_bound)]
"""The beginning or end of a period: an EDTF date, or `..` for one that continues."""

Certainty = Literal["established", "stated", "alleged", "suspected", "disputed", "disproved", "not_known"]
Sex = Literal["female", "male", "intersex", "not_known"]
Identity = Literal["known", "unnamed", "unknown"]
PersonKind = Literal["person", "pregnancy", "pregnancy_loss", "miscarriage", "termination", "stillbirth"]
AgeUnit = Literal["years", "months", "weeks", "days"]
BackgroundState = Literal["stated", "not_stated", "not_asked", "declined", "withheld", "not_applicable"]
StatusStage = Literal["made", "proposed", "ended"]
PartnershipStatus = Literal[
    "married",
    "civil_partnership",
    "engaged",
    "cohabiting",
    "living_apart",
    "casual",
    "not_known",
    "separated",
    "divorced",
    "widowed",
]
StageManner = Literal["forced", "non_consensual", "undisclosed", "judicial", "annulled"]
"""What sets a stage apart: how it came about (the first three), or by which law it ended (the last two)."""
ParentageKind = Literal[
    "birth", "adoptive", "foster", "step", "kinship_care", "guardian", "donor", "surrogate", "not_known"
]
Zygosity = Literal["identical", "fraternal", "not_known"]
HouseholdKind = Literal[
    "own_home",
    "relative",
    "friend",
    "temporary",
    "hostel",
    "refuge",
    "hospital",
    "foster",
    "residential",
    "custody",
    "street",
    "other",
    "not_known",
]
ResidencePattern = Literal["lives", "part_time", "overnights", "visits", "not_known"]
ResidenceBasis = Literal["actual", "reported", "ordered", "planned", "offered_declined"]
Whereabouts = Literal["not_known", "missing"]
BondKind = Literal[
    "close",
    "very_close",
    "distant",
    "cut_off",
    "contact_resumed",
    "conflict",
    "hostile",
    "close_conflict",
    "very_close_conflict",
    "controlling",
    "violence",
    "emotional_abuse",
    "physical_abuse",
    "sexual_abuse",
    "neglect",
    "caring",
    "support",
    "contact",
    "other",
]
Seen = Literal["seen", "seen_alone", "spoken_to", "not_seen", "not_recorded"]
SourceKind = Literal[
    "record", "chronology", "interview", "parent_report", "family_member", "court", "media", "report"
]
SourceState = Literal["received", "requested", "refused", "lost"]
SourceUse = Literal["open", "restricted", "not_usable"]
Says = Literal["supports", "disputes", "withdrawn"]
IncidentKind = Literal["death", "serious_injury", "suicide", "neglect", "other"]
AuthorRole = Literal["independent", "internal"]
Proceedings = Literal["none", "outstanding", "concluded", "not_stated"]

Coordinate = Annotated[float, Field(ge=-1e6, le=1e6, allow_inf_nan=False)]
Position = tuple[Coordinate, Coordinate]
"""The centre of a symbol in the drawing: x to the right, y downwards, in points."""
SeenByPerson = Annotated[
    tuple[tuple[Id, Seen], ...],
    BeforeValidator(_pairs, json_schema_input_type=dict[str, Seen]),
    AfterValidator(_one_each),
    PlainSerializer(dict, return_type=dict[str, Seen]),
]
"""How each person was seen at a contact: pairs in file order; an object in the case file."""
PositionByPerson = Annotated[
    tuple[tuple[Id, Position], ...],
    BeforeValidator(_pairs, json_schema_input_type=dict[str, tuple[float, float]]),
    AfterValidator(_one_each),
    PlainSerializer(dict, return_type=dict[str, tuple[float, float]]),
]
"""Where people were placed by hand: pairs in file order; an object in the case file."""
PeopleInOrder = Annotated[tuple[Id, ...], AfterValidator(_once)]
"""People as they stand on the drawing, left to right whatever their generation; each once."""
NumberByLetter = Annotated[
    tuple[
        tuple[Annotated[str, StringConstraints(pattern="^[a-z]$")], Annotated[int, Field(ge=1, lt=10**9)]],
        ...,
    ],
    BeforeValidator(_pairs, json_schema_input_type=dict[str, int]),
    AfterValidator(_one_each),
    PlainSerializer(dict, return_type=dict[str, int]),
]
"""The number that belongs to each letter: pairs in file order; an object in the case file."""
