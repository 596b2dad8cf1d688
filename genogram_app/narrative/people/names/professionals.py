"""People who are not family: professionals, officials, neighbours; and names that are places or agencies."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.narrative.lexicon import kin_word, words
from genogram_app.narrative.tokens import Token, Tokens

TITLES = words(
    """pc dc ds di dci dsu wpc sgt sergeant inspector constable superintendent detective dr doctor prof
    professor judge hhj cllr councillor nurse midwife rev reverend father-confessor sw hv gp po hw cpn
    iro pcso sister-in-charge fsw yot sgc lac wdc cafcass coroner paramedic teacher headteacher
    practitioner consultant paediatrician psychiatrist psychologist chair reviewer"""
)
"""Titles and abbreviations that stand before the name or the number of a professional."""

ROLES = words(
    """midwife midwives nurse nurses doctor gp teacher headteacher tutor lecturer officer officers worker
    workers visitor visitors solicitor barrister judge coroner magistrate manager supervisor
    consultant paediatrician psychiatrist psychologist therapist counsellor pathologist paramedic
    paramedics ambulance constable sergeant inspector detective landlord landlady neighbour neighbours
    witness witnesses author chair reviewer reviewers panel professional professionals practitioner
    practitioners clerk receptionist carer carers childminder employer colleague colleagues employee
    volunteer mentor advocate interpreter guardian-ad-litem driver caretaker shopkeeper passer-by
    vicar priest imam pastor lady caller postman caseworker keyworker warden adviser advisor dentist
    pharmacist radiographer clinician registrar journalist passers-by staff adopters assessor
    surgeon surgeons optician"""
)
"""Nouns for people who are no family; somebody introduced by one of them is left out."""

_SHORTENED = words("dr prof sgt cllr rev insp supt det")
"""Titles that end in a full stop; behind any other word it ends a sentence, or the cell of a table."""

PLACES = words(
    """Street Road Avenue Lane Close Drive House Hospital School Primary Infant Infants Junior Academy
    Council Ward Park Court Centre Surgery Trust Estate Way Crescent Place Terrace Gardens Hill Green
    Nursery College University Police Constabulary Housing Borough District Partnership Partnerships
    Board Clinic Hostel Lodge Station Library Church Mosque Temple Club Hotel Town City Village Square
    Market Community Foundation Services Service Society Association Project Charity Probation Health
    Homes Care High Refuge Cottage Court's Secondary Grange Manor Hall Farm Grove Row Mews Rise View
    Walk Bridge Bay Beach Castle Pier Wood Woods"""
)
"""Capitalised words after a name that make it the name of a place or an organisation."""

PLACE_PREPOSITIONS = words("in at near towards around across outside throughout within")


def professional_tokens(tokens: Tokens) -> frozenset[int]:
    """Return the positions of the tokens that name or number professionals ("PC Adair", "SW4", "HV 2")."""
    found: set[int] = set()
    for i in tokens.capitals:
        token = tokens[i]
        stem = token.lower.rstrip("0123456789")
        if stem in TITLES and stem != token.lower:
            found.add(i)
        elif token.lower in TITLES and _relative_before(tokens, i):
            continue
        elif token.lower in TITLES or (token.lower in ROLES and i and tokens[i - 1].capital):
            found |= {i, *_names_after(tokens, i)}
        elif token.lower in ROLES:
            found.add(i)
    return frozenset(found)


def _relative_before(tokens: Sequence[Token], i: int) -> bool:
    """Whether a title is that of a relative: "her husband, the Reverend Noel Marsh"."""
    before = [t.text for t in tokens[max(0, i - 3) : i]]
    if before[-1:] == ["the"]:
        before.pop()
    return before[-1:] == [","] and len(before) > 1 and kin_word(before[-2]) is not None


def is_place(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether capitalised words are part of the name of a place or an organisation."""
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    before = tokens[first - 1] if first else None
    if after and after.text in PLACES and tokens[last].end + 1 >= after.start:
        return True
    return bool(before and before.text in ("St", "Saint", "Mount", "Lake", "River", "Port"))


def _names_after(tokens: Sequence[Token], i: int) -> set[int]:
    """The tokens after a professional's title that belong to it: a number, a letter or names."""
    found: set[int] = set()
    for j in range(i + 1, min(i + 4, len(tokens))):
        token = tokens[j]
        if token.text == "." and j == i + 1 and tokens[i].lower in _SHORTENED:
            continue
        if not (token.capital or (token.kind == "number" and j == i + 1)):
            break
        found.add(j)
        if token.kind == "number":
            break
    return found
