"""The statements that a text can make about a family, each with how surely and where it is said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from genogram_app.model.fields import (
    AgeUnit,
    ParentageKind,
    PartnershipStatus,
    ResidenceBasis,
    ResidencePattern,
    StatusStage,
)
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.places import Place
from genogram_app.narrative.stance import ASSERTED, Stance
from genogram_app.narrative.times.when import When

Who: TypeAlias = str
"""The id of a person of the drawing, or, after `ABSENT`, what tells somebody apart who is not on it."""
ABSENT = "absent:"

SiblingKind: TypeAlias = Literal["not_said", "full", "half", "step", "adoptive", "foster", "twin"]


def is_drawn(who: Who) -> bool:
    """Return whether somebody is on the drawing."""
    return not who.startswith(ABSENT)


@value_object
class Said:
    """Where and how something is said: half-open offsets into the original text of a document.

    `start` and `end` hold the shortest part that says it, `sentence` the whole sentence; `on` is the time the
    sentence tells of, where it or the text before it says one.
    """

    document: str
    start: int
    end: int
    sentence: tuple[int, int]
    stance: Stance = ASSERTED
    on: When | None = None


@value_object
class Claim:
    """Something that a text says."""

    said: Said

    @property
    def people(self) -> tuple[Who, ...]:
        """Whom the claim is about, each once."""
        return tuple(dict.fromkeys(_people(self)))


@value_object
class Born(Claim):
    """Somebody was born, at a time."""

    person: Who
    on: When


@value_object
class Died(Claim):
    """Somebody died; `on` is None where the text does not say when."""

    person: Who
    on: When | None


@value_object
class Aged(Claim):
    """Somebody was so old at a time, in units: "about 30" is 29 to 31, "in her sixties" 60 to 69."""

    person: Who
    least: int
    most: int
    unit: AgeUnit
    at: When | None


@value_object
class Older(Claim):
    """Somebody is older than another, by so many months where that is said."""

    person: Who
    younger: Who
    months: int | None = None


@value_object
class IsParent(Claim):
    """Somebody is a parent of a child; `kind` is None where the text does not say which ("father")."""

    parent: Who
    child: Who
    kind: ParentageKind | None = None


@value_object
class AreSiblings(Claim):
    """Two people are siblings; `through` is "maternal", "paternal" or empty."""

    one: Who
    other: Who
    kind: SiblingKind = "not_said"
    through: str = ""


@value_object
class IsKin(Claim):
    """Somebody is another's relative, by a term for neither parent, sibling nor partner."""

    person: Who
    relative_of: Who
    term: str


@value_object
class IsOfSex(Claim):
    """Somebody is female or male."""

    person: Who
    sex: SexOfTerm


PartnershipPhase: TypeAlias = Literal["holds", "began", "ended", "resumed", "never"]


@value_object
class ArePartners(Claim):
    """Two people are, become or cease to be partners; `status` is "not_known" for a plain couple.

    `holds` at `at`: they were partners at that time; `ended` says at the same time that they had been,
    `resumed` that they had parted and came together again.
    """

    one: Who
    other: Who
    status: PartnershipStatus
    phase: PartnershipPhase
    at: When | None = None


@value_object
class Lives(Claim):
    """Somebody lives, stays or is placed somewhere; `from_` and `to` where the text says them.

    With neither, the statement holds at `said.on`. `offered_declined` and `planned` are in `basis`.
    """

    person: Who
    place: Place
    pattern: ResidencePattern = "lives"
    basis: ResidenceBasis = "actual"
    from_: When | None = None
    to: When | None = None


@value_object
class Counts(Claim):
    """Somebody, or a couple together, has so many relatives; `members` are those the text names for it.

    `relation` is a relation of the lexicon ("child", "sibling", "half sibling", "partner"), "full sibling",
    "father" (of the children) or "sibship" (brothers and sisters with the owner). `through` is "maternal",
    "paternal" or empty. With `or_more` the text leaves open whether there are others, with `besides` it
    speaks of another one whom it does not count: "two older children".
    """

    owners: tuple[Who, ...]
    relation: str
    number: int
    sex: SexOfTerm = "any"
    members: tuple[Who, ...] = ()
    through: str = ""
    or_more: bool = False
    besides: bool = False


@value_object
class Ranks(Claim):
    """Somebody comes so far in the order of the parents' children, of `total`; `rank` -1 is the youngest."""

    child: Who
    parents: tuple[Who, ...]
    rank: int
    total: int | None = None
    sex: SexOfTerm = "any"


@value_object
class HasStatus(Claim):
    """Somebody has, gets or loses a status of the register; `code` is None for "no plan at all".

    `at` is when it was made, proposed or ended; `holds_at` a time at which it held, whenever it began.
    """

    person: Who
    code: str | None
    stage: StatusStage
    at: When | None = None
    detail: str = ""
    area: str = ""
    holds_at: When | None = None


def _people(claim: Claim) -> Iterator[Who]:
    for name in ("person", "one", "other", "parent", "child", "younger", "relative_of"):
        if hasattr(claim, name):
            yield getattr(claim, name)
    for name in ("owners", "parents", "members"):
        yield from getattr(claim, name, ())
