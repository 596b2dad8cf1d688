"""The words that phrases are made of, and what each of them means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from genogram_app.model.fields import (
    BondKind,
    Certainty,
    HouseholdKind,
    ParentageKind,
    PartnershipStatus,
    ResidenceBasis,
    ResidencePattern,
    Sex,
    StageManner,
    Zygosity,
)
from genogram_app.model.status_terms import STATUS_TERMS

T = TypeVar("T")
How = Literal["parent", "child", "partner", "sibling", "full", "half", "twin", "grandparent", "kin"]


@dataclass(frozen=True, slots=True)
class Relation:
    """What a word for a relative says: how they are related, the sex it says, and what more.

    `side` is the sex of the parent through whom a grandparent is one.
    """

    how: How
    sex: Sex | None = None
    kind: ParentageKind = "birth"
    term: str = ""
    stage: StageWords | None = None
    side: Sex | None = None
    zygosity: Zygosity = "not_known"
    several: bool = False


@dataclass(frozen=True, slots=True)
class StageWords:
    """What a word says of a couple at a time."""

    status: PartnershipStatus
    manner: StageManner | None = None


@dataclass(frozen=True, slots=True)
class BondWords:
    """What a word says of how two people are with each other."""

    kind: BondKind
    directed: bool = False
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Living:
    """How somebody lives at a place, and how that is known."""

    pattern: ResidencePattern = "lives"
    basis: ResidenceBasis = "actual"


def _each(table: Mapping[str, T]) -> dict[str, T]:
    """A table whose keys list several wordings, as one with a key for each."""
    return {wording: value for wordings, value in table.items() for wording in wordings.split(", ")}


_SEXED: tuple[tuple[str, str, str, Relation], ...] = (
    (
        "mother, mum, mam, mom, birth mother",
        "father, dad, birth father",
        "parent, birth parent",
        Relation("parent"),
    ),
    ("adoptive mother", "adoptive father", "adoptive parent, adopter", Relation("parent", kind="adoptive")),
    ("foster mother", "foster father", "foster carer, foster parent", Relation("parent", kind="foster")),
    (
        "stepmother, step mother, stepmum",
        "stepfather, step father, stepdad",
        "step parent, stepparent",
        Relation("parent", kind="step"),
    ),
    ("", "", "kinship carer, family and friends carer", Relation("parent", kind="kinship_care")),
    ("", "", "special guardian, guardian", Relation("parent", kind="guardian")),
    ("egg donor", "sperm donor", "donor", Relation("parent", kind="donor")),
    ("surrogate mother, surrogate", "", "", Relation("parent", kind="surrogate")),
    ("", "", "carer", Relation("parent", kind="not_known")),
    ("daughter, girl, baby girl", "son, boy, baby boy", "child, baby", Relation("child")),
    ("adopted daughter", "adopted son", "adopted child", Relation("child", kind="adoptive")),
    ("foster daughter", "foster son", "foster child", Relation("child", kind="foster")),
    (
        "stepdaughter, step daughter",
        "stepson, step son",
        "stepchild, step child",
        Relation("child", kind="step"),
    ),
    ("sister", "brother", "sibling", Relation("sibling")),
    ("full sister", "full brother", "full sibling", Relation("full")),
    ("half sister", "half brother", "half sibling", Relation("half")),
    ("twin sister", "twin brother", "twin, triplet", Relation("twin")),
    ("", "", "identical twin, identical triplet", Relation("twin", zygosity="identical")),
    ("", "", "fraternal twin, non identical twin", Relation("twin", zygosity="fraternal")),
    ("girlfriend", "boyfriend", "partner", Relation("partner", stage=StageWords("not_known"))),
    ("wife", "husband", "spouse", Relation("partner", stage=StageWords("married"))),
    ("", "", "civil partner", Relation("partner", stage=StageWords("civil_partnership"))),
    ("fiancée, fiancee", "fiancé, fiance", "", Relation("partner", stage=StageWords("engaged"))),
    (
        "ex girlfriend, former girlfriend, ex wife, former wife",
        "ex boyfriend, former boyfriend, ex husband, former husband",
        "ex partner, former partner, ex",
        Relation("partner", stage=StageWords("separated")),
    ),
    (
        "maternal grandmother, mgm",
        "maternal grandfather, mgf",
        "maternal grandparent",
        Relation("grandparent", side="female"),
    ),
    (
        "paternal grandmother, pgm",
        "paternal grandfather, pgf",
        "paternal grandparent",
        Relation("grandparent", side="male"),
    ),
    ("grandmother, gran, nan, grandma", "grandfather, grandad, grandpa", "grandparent", Relation("kin")),
    ("great grandmother", "great grandfather", "great grandparent", Relation("kin")),
    ("granddaughter", "grandson", "grandchild", Relation("kin")),
    ("aunt, auntie, aunty", "uncle", "", Relation("kin")),
    ("maternal aunt", "maternal uncle", "", Relation("kin")),
    ("paternal aunt", "paternal uncle", "", Relation("kin")),
    ("great aunt", "great uncle", "", Relation("kin")),
    ("niece", "nephew", "", Relation("kin")),
    ("stepsister, step sister", "stepbrother, step brother", "step sibling", Relation("kin")),
    ("foster sister", "foster brother", "foster sibling", Relation("kin")),
    ("", "", "cousin, first cousin, second cousin", Relation("kin")),
    ("mother in law", "father in law", "", Relation("kin")),
    ("sister in law", "brother in law", "", Relation("kin")),
    ("daughter in law", "son in law", "", Relation("kin")),
    ("godmother", "godfather", "godparent", Relation("kin")),
)
_SHORT_TERMS = {
    "mgm": "maternal grandmother",
    "mgf": "maternal grandfather",
    "pgm": "paternal grandmother",
    "pgf": "paternal grandfather",
}
_HYPHENS = ("half ", "step ", "great ", "ex ", "non ")


def _plural(words: str) -> str:
    if words.endswith("child"):
        return f"{words}ren"
    if words.endswith(" in law"):
        return f"{words.removesuffix(' in law')}s in law"
    if words.endswith("wife"):
        return f"{words[:-2]}ves"
    return f"{words[:-1]}ies" if words.endswith("baby") else f"{words}s"


def _term(words: str) -> str:
    """A relation as it is written: with hyphens where usage has them."""
    if words in _SHORT_TERMS:
        return _SHORT_TERMS[words]
    for prefix in _HYPHENS:
        if words.startswith(prefix):
            return f"{prefix.strip()}-{words.removeprefix(prefix)}"
    return words.replace(" in law", "-in-law")


def _relations() -> dict[str, Relation]:
    found: dict[str, Relation] = {}
    for female, male, either, relation in _SEXED:
        for wordings, sex in ((female, "female"), (male, "male"), (either, None)):
            for words in filter(None, wordings.split(", ")):
                own = {name: getattr(relation, name) for name in Relation.__dataclass_fields__}
                own |= {"sex": sex, "term": _term(words)}
                found[words] = Relation(**own)
                found.setdefault(_plural(words), Relation(**{**own, "several": True}))
    return found


RELATIONS: Mapping[str, Relation] = _relations()
"""Words for relatives, in small letters and without hyphens."""

STAGES: Mapping[str, StageWords] = _each(
    {
        "married, marriage, marry": StageWords("married"),
        "forced marriage, forced to marry": StageWords("married", "forced"),
        "civil partnership, civil partners, in a civil partnership": StageWords("civil_partnership"),
        "engaged, engagement": StageWords("engaged"),
        "cohabiting, cohabit, cohabited, cohabitation, live together as a couple": StageWords("cohabiting"),
        "living apart, together living apart": StageWords("living_apart"),
        "casual, casual relationship, in a casual relationship": StageWords("casual"),
        "couple, a couple, partners, relationship, in a relationship, together, dating": StageWords(
            "not_known"
        ),
        "separated, separate, separation, split up, split": StageWords("separated"),
        "judicially separated, judicial separation": StageWords("separated", "judicial"),
        "divorced, divorce": StageWords("divorced"),
        "annulled, annulment, marriage annulled": StageWords("divorced", "annulled"),
        "widowed": StageWords("widowed"),
    }
)
LASTING: frozenset[PartnershipStatus] = frozenset({"cohabiting", "living_apart", "casual", "not_known"})
"""What a couple is for a time; the others begin on a day."""
BONDS: Mapping[str, BondWords] = _each(
    {
        "close": BondWords("close"),
        "very close": BondWords("very_close"),
        "distant": BondWords("distant"),
        "cut off, cut off from, estranged, estranged from": BondWords("cut_off"),
        "contact resumed, in contact again": BondWords("contact_resumed"),
        "conflict, in conflict": BondWords("conflict"),
        "hostile, hostility": BondWords("hostile"),
        "close conflict, close and in conflict": BondWords("close_conflict"),
        "very close conflict, very close and in conflict": BondWords("very_close_conflict"),
        "contact, in contact": BondWords("contact"),
        "supervised contact, in supervised contact": BondWords("contact", detail="supervised"),
        "indirect contact, in indirect contact": BondWords("contact", detail="indirect"),
        "controlling, controls, controlled, control": BondWords("controlling", directed=True),
        "violence, violent, domestic violence": BondWords("violence", directed=True),
        "emotional abuse, emotionally abusive, emotionally abuses, emotionally abused": BondWords(
            "emotional_abuse", directed=True
        ),
        "physical abuse, physically abusive, physically abuses, physically abused": BondWords(
            "physical_abuse", directed=True
        ),
        "sexual abuse, sexually abusive, sexually abuses, sexually abused": BondWords(
            "sexual_abuse", directed=True
        ),
        "neglect, neglectful, neglects, neglected": BondWords("neglect", directed=True),
        "cares for, caring for, cared for, caring": BondWords("caring", directed=True),
        "supports, support, supportive, supported": BondWords("support", directed=True),
    }
)
LIVING: Mapping[str, Living] = _each(
    {
        "live, lives, lived, living, resides, resided, resident": Living(),
        "reported to live, reportedly lives, reportedly lived": Living(basis="reported"),
        "reported to stay overnight, reportedly stays overnight, reportedly stayed overnight": Living(
            "overnights", "reported"
        ),
        "reported to visit, reportedly visits, reportedly visited": Living("visits", "reported"),
        "ordered to live": Living(basis="ordered"),
        "to live, planned to live, plans to live": Living(basis="planned"),
        "offered, declines, declined": Living(basis="offered_declined"),
        "lives part time, live part time, lived part time": Living("part_time"),
        "stays overnight, stay overnight, stayed overnight, overnights": Living("overnights"),
        "visits, visit, visited, visiting": Living("visits"),
        "stays, stay, stayed, staying": Living("not_known"),
    }
)
MOVES = frozenset({"moves", "moved", "move"})
LEAVES = frozenset(
    {
        "leaves",
        "left",
        "leave",
        "moves out of",
        "moved out of",
        "move out of",
        "no longer at",
        "not at",
        "no longer lives at",
    }
)
PLACED = frozenset({"placed", "is placed", "was placed", "placement"})
UNSEEN: Mapping[str, Literal["not_known", "missing"]] = _each(
    {
        "whereabouts not known, whereabouts unknown, whereabouts": "not_known",
        "missing, goes missing, went missing": "missing",
    }
)
HOMES: Mapping[str, HouseholdKind] = _each(
    {
        "own home": "own_home",
        "relative's home, home of a relative": "relative",
        "friend's home, home of a friend": "friend",
        "temporary accommodation, temporary": "temporary",
        "hostel": "hostel",
        "refuge, women's refuge": "refuge",
        "hospital": "hospital",
        "foster home, foster care, foster placement": "foster",
        "residential home, children's home": "residential",
        "prison, custody": "custody",
        "street, streets": "street",
    }
)
CERTAINTIES: Mapping[str, Certainty] = _each(
    {
        "alleged, allegedly, putative": "alleged",
        "suspected": "suspected",
        "disputed": "disputed",
        "established, confirmed": "established",
        "stated": "stated",
        "disproved, not": "disproved",
    }
)
SURE = {word: certainty for word, certainty in CERTAINTIES.items() if word != "not"}
"""The words of certainty that can stand behind a statement."""


def _as_compared(words: str) -> str:
    return words.replace("-", " ").replace("(", "").replace(")", "").casefold()


STATUSES: Mapping[str, tuple[str, ...]] = {
    term.code: tuple(dict.fromkeys((_as_compared(term.words), *term.said))) for term in STATUS_TERMS
}
"""The wordings of each legal or care status, the full one first."""
MARKS: Mapping[str, tuple[str, ...]] = {
    "DA-v": ("victim of domestic abuse", "domestic abuse victim", "da victim", "dv victim"),
    "DA-p": (
        "perpetrator of domestic abuse",
        "domestic abuse perpetrator",
        "da perpetrator",
        "dv perpetrator",
    ),
    "MH": ("mental ill health", "mental health", "mental illness"),
    "SM": ("substance misuse", "drug misuse", "drug use"),
    "AL": ("alcohol misuse", "alcohol"),
    "LD": ("learning disability", "learning disabled"),
    "D": ("disabled", "complex health needs"),
    "PH": ("physical illness",),
    "CJ": ("offending", "in custody", "criminal convictions"),
    "CE": ("care experienced", "care leaver"),
}
"""The wordings of each concern or need, the full one first."""
HARMS = frozenset(
    f"{kind} {harm}" for kind in ("emotional", "physical", "sexual") for harm in ("abuse", "harm")
) | {"neglect", "significant harm", "financial abuse"}
"""What a status may be for without a word that announces it."""
STATUS_CODES: Mapping[str, str] = {w: code for code, wordings in STATUSES.items() for w in wordings}
MARK_CODES: Mapping[str, str] = {w: code for code, wordings in MARKS.items() for w in wordings}
BACKGROUND: Mapping[str, str] = {
    "ethnicity": "ethnicity",
    "first language": "first_language",
    "religion": "religion",
    "disability": "disability",
    "neurodivergence": "neurodivergence",
    "immigration status": "immigration_status",
}
BACKGROUND_STATES: Mapping[str, str] = {
    "not stated": "not_stated",
    "not asked": "not_asked",
    "declined": "declined",
    "withheld": "withheld",
    "not applicable": "not_applicable",
}
IS = frozenset({"is", "are", "was", "were", "is now", "are now", "has", "have", "is on", "are on", "on"})
ARTICLES = frozenset({"the", "a", "an"})
ONGOING = frozenset({"ongoing", "continuing", "present", "date", "now"})
STOPS = frozenset({"of", "and", "from", "since", "until", "till", "to", "in", "at", "with", "through", "as"})
"""Small words at which a name ends."""
LONGEST = 6
"""Wordings have at most so many words."""
NAME_STOPS = frozenset(
    {
        *(word for word in STAGES if word not in ("together", "couple", "partners")),
        *BONDS,
        *LIVING,
        *MOVES,
        *LEAVES,
        *PLACED,
        *UNSEEN,
        *SURE,
        *STATUS_CODES,
        *MARK_CODES,
        *BACKGROUND,
        *RELATIONS,
        *IS,
        *STOPS,
        "not known",
    }
)
"""Everything before which a name ends."""
