"""One of each mark that the notation has, for the sheet that shows them all."""

from __future__ import annotations

from typing import get_args

from genogram_app.model.fields import (
    BondKind,
    Identity,
    PartnershipStatus,
    PersonKind,
    Sex,
    StageManner,
    Zygosity,
)
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership, Stage
from genogram_app.notation.households import STAY_WORDS, HomeLook
from genogram_app.notation.parentage import PATTERNS, ChildLine
from genogram_app.notation.partnerships import NOT_A_COUPLE, CoupleLine, couple_line
from genogram_app.notation.persons import Symbol, symbol_of
from genogram_app.notation.shading import HALF_WORDS, Shade
from genogram_app.notation.style import STYLE, KeyStyle, Notation
from genogram_app.notation.tags import MEANINGS, Tag
from genogram_app.notation.used import Used

_ON_AND_OFF = (
    Stage(status="cohabiting", from_="2017"),
    Stage(status="separated", from_="2018"),
    Stage(status="cohabiting", from_="2019"),
    Stage(status="separated", from_="2021"),
)
_RESUMED = (Stage(status="married"), Stage(status="separated"), Stage(status="married"))
_STATUS_OF: dict[StageManner, PartnershipStatus] = {
    "forced": "married",
    "non_consensual": "not_known",
    "undisclosed": "casual",
    "judicial": "separated",
    "annulled": "divorced",
}


def every_mark(notation: Notation) -> Used:
    """Return what a drawing would use that used everything."""
    return Used(
        notation=notation,
        symbols=_symbols(notation),
        couples=_couples(notation.key_style),
        children=(
            *(ChildLine(pattern, kind=kind) for kind, pattern in PATTERNS.items()),
            ChildLine("uncertain", doubtful=("p",)),
            ChildLine("dot", kind="foster", holds=False),
        ),
        births=get_args(Zygosity),
        kin=("stated", "alleged"),
        homes=(
            HomeLook("Address 1"),
            HomeLook("Address 1", main=True),
            HomeLook("Address 2", uncertain=True),
            HomeLook("Address 3", rhythm=1),
            HomeLook("Address 4", parted=True),
        ),
        stays=tuple(STAY_WORDS),
        bonds=(*((kind, "stated") for kind in get_args(BondKind)), ("conflict", "suspected")),
        tags=_tags(),
        years_above=notation.years_above,
    )


def _symbols(notation: Notation) -> tuple[Symbol, ...]:
    people = [
        Person(id="p", sex=sex, identity=identity, kind=kind)
        for kind in get_args(PersonKind)
        for sex in get_args(Sex)
        for identity in get_args(Identity)
    ]
    found = [symbol_of(person, STYLE) for person in people]
    someone = Person(id="p", sex="female")
    found += [symbol_of(Person(id="p", sex=sex, count=3), STYLE) for sex in get_args(Sex)]
    found += [symbol_of(someone, STYLE, subject=True, dead=True, adopted=True, age="7")]
    found += [symbol_of(someone, STYLE, perhaps_dead=True)]
    if notation.shading:
        shades = [Shade(half, suspected) for half in HALF_WORDS for suspected in (False, True)]
        found += [symbol_of(someone, STYLE, shades=(shade,)) for shade in shades]
    return tuple(found)


def _couples(key_style: KeyStyle) -> tuple[CoupleLine, ...]:
    one_stage = [Stage(status=status) for status in get_args(PartnershipStatus)]
    set_apart = [Stage(status=_STATUS_OF[manner], manner=manner) for manner in get_args(StageManner)]
    histories = [*((stage,) for stage in (*one_stage, *set_apart)), _RESUMED, _ON_AND_OFF]
    looks = [couple_line(_couple(*stages), None, key_style) for stages in histories]
    alleged = couple_line(_couple(Stage(status="married")).replace(certainty="alleged"), None, key_style)
    special = CoupleLine("solid", of_blood=True, number="1"), CoupleLine("solid", holds=False)
    return (*looks, alleged, *special, NOT_A_COUPLE)


def _couple(*stages: Stage) -> Partnership:
    return Partnership(id="u", partners=("a", "b"), stages=stages)


def _tags() -> tuple[Tag, ...]:
    # The letters of the categories mean the same on a plan as on the register.
    plain = [Tag(code, code) for code in MEANINGS if not code.startswith("CPR-")]
    perhaps = Tag("CIN (?)", "CIN", perhaps=True)
    return (
        *plain,
        Tag("CIN", "CIN", ended=True),
        Tag("ICO", "ICO", proposed=True),
        perhaps,
        Tag("SM?", "SM"),
    )
