"""Phrases that say what kind of home is meant: "foster carers", "a refuge", "bed and breakfast"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.model.fields import HouseholdKind
from genogram_app.narrative.places import Place, PlaceExpression
from genogram_app.narrative.searching import every
from genogram_app.narrative.text import Narrative, once_for_each_text

_SUCH = (
    r"(?:(?:an?|the|another|her|his|their|local|emergency|temporary|short-term|long-term|respite|specialist|"
    r"women's|family|mother's|secure|adult|new|same|different|council|shared|two|three|experienced|"
    r"out-of-area|in-house|agency|kinship|inpatient|psychiatric|acute|mental|health|general|neonatal|"
    r"special|care|private|one-bedroom|two-bedroom|homeless|homelessness|night|single|cheap|"
    r"budget|room in an?|semi-independent|mixed) )*"
)
_KINDS: tuple[tuple[HouseholdKind, tuple[str, ...]], ...] = (
    (
        "foster",
        (
            r"foster carers?(?! said| told| was| were| had| has)",
            r"foster (?:care\b|homes?|placements?|famil(?:y|ies)|parents?)",
        ),
    ),
    ("other", (r"prospective adopters|adopters|adoptive (?:parents|placement|family|home)",)),
    ("refuge", (r"refuge(?: accommodation| place)?",)),
    (
        "temporary",
        (
            r"bed[- ]and[- ]breakfast(?: hotel| accommodation)?|b ?& ?b(?: accommodation)?",
            r"(?:temporary|emergency|interim) (?:accommodation|housing|flat|house)",
            r"hotel(?: room)?|travel lodge|guest house",
        ),
    ),
    (
        "hostel",
        (
            r"hostel(?: accommodation| room| place)?|night shelter",
            r"supported (?:housing|lodgings|accommodation|living)",
        ),
    ),
    (
        "residential",
        (
            r"(?:residential|children's) (?:children's )?(?:home|unit|placement)",
            r"residential care|secure unit",
            r"mother[- ]and[- ]baby (?:unit|placement)|parent[- ]and[- ]child placement",
        ),
    ),
    ("custody", (r"prison|custody|jail|young offenders?'? institution|hmp [a-z]\w+",)),
    (
        "hospital",
        (
            r"(?:hospital|infirmary|hospice)(?! staff| doctor| records?| appointments?| social| nurse)",
            (
                r"(?:(?:paediatric|maternity|children's|postnatal|post-natal|antenatal|surgical|medical) )?"
                r"ward(?! (?:of|staff|round|nurses?|councillors?)\b)"
            ),
            r"(?:neonatal|special care|special care baby|intensive care|high dependency|psychiatric) unit",
        ),
    ),
    ("street", (r"tent|(?:his|her|their|the|a) car\b(?! park)|streets|no fixed (?:abode|address)",)),
    ("friend", (r"friends?(?:'s?)? (?:house|home|flat|sofa|floor|address)",)),
)
_PHRASES = tuple((kind, re.compile(rf"(?<![\w-])(?:{'|'.join(ways)})(?![\w-])")) for kind, ways in _KINDS)
_NO_HOME = re.compile(
    r"\s*(?:register|service|services|worker|workers|agency|agencies|team|teams|panel|system|manager|order|"
    r"trust|officers?|governor|sentence|provider|providers|bed\b|file|log|record|records|keyworker|licence|"
    r"had|has|said|told|reported|noted|recorded|stated|confirmed|rang|called)\b",
    re.IGNORECASE,
)
_SUCH_BEFORE = re.compile(rf"(?<![\w-]){_SUCH}$", re.IGNORECASE)
_LONGEST = 60
_WITH = re.compile(r"\b(?:with|to|from|between|of) $")


@once_for_each_text
def phrases(narrative: Narrative) -> tuple[PlaceExpression, ...]:
    """Return the phrases that say a kind of home; what kind is the key of the place."""
    return tuple(_phrases(narrative))


def _phrases(narrative: Narrative) -> Iterator[PlaceExpression]:
    plain = narrative.plain
    for kind, pattern in _PHRASES:
        for match in every(pattern, narrative, small=True):
            # What stands before is looked at only here: it could begin at every word of the text.
            such = _SUCH_BEFORE.search(plain, max(0, match.start() - _LONGEST), match.start())
            start, end = such.start() if such else match.start(), match.end()
            said = plain[start:end]
            person = "carer" in said.lower() or "adopt" in said.lower()
            if person and not _WITH.search(plain, max(0, start - 8), start):
                continue
            if not _NO_HOME.match(plain, end):
                yield PlaceExpression(start, end, Place(None, said, kind, key=_key(kind, said)))


def _key(kind: HouseholdKind, said: str) -> str:
    return "adopters" if kind == "other" else "mother and baby" if "baby" in said.lower() else kind
