"""The forms of facts that join people with one another or with homes."""

from __future__ import annotations

from functools import partial
from typing import get_args

from genogram_app.model import fields
from genogram_app.model.relations import Stage
from genogram_app.ui.inspector.editors import ChoiceField, LineField
from genogram_app.ui.inspector.people_choice import (
    PeopleField,
    PlaceField,
    TicksField,
    change_place,
    place_of,
)
from genogram_app.ui.inspector.records import New
from genogram_app.ui.inspector.specs import FieldSpec, Section, Today
from genogram_app.ui.inspector.stages import StagesField
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.words import CERTAINTIES, YES_NO, choices, word

CERTAINTY = FieldSpec("certainty", "Certainty", partial(ChoiceField, CERTAINTIES), "How sure this is")
_NEW_STAGES: New = tuple((word(s, "status"), Stage(status=s)) for s in get_args(fields.PartnershipStatus))


def yes_or_no() -> ChoiceField:
    """Return a field for what is so or not."""
    return ChoiceField(((True, "Yes"), (False, "No")))


def partnership(today: Today) -> tuple[Section, ...]:
    """Return the form of a partnership, with its stages."""
    stages = (
        FieldSpec("status", "Status", partial(ChoiceField, choices(fields.PartnershipStatus, "status"))),
        FieldSpec(
            "manner",
            "Set apart",
            partial(ChoiceField, choices(fields.StageManner, none="—")),
            "What sets this stage apart from others, if anything does",
        ),
        *period(today),
    )
    return (
        Section("", (CERTAINTY,)),
        Section(
            "Stages, earliest first",
            (FieldSpec("stages", "", lambda: StagesField(stages, _NEW_STAGES), wide=True),),
        ),
    )


def parentage(today: Today) -> tuple[Section, ...]:
    """Return the form of a parentage."""
    return _one(
        FieldSpec("parent", "Parent", PeopleField),
        FieldSpec("child", "Child", PeopleField),
        FieldSpec("kind", "Kind", partial(ChoiceField, choices(fields.ParentageKind))),
        *period(today),
        FieldSpec("parental_responsibility", "Parental responsibility", partial(ChoiceField, YES_NO)),
        CERTAINTY,
    )


def multiple_birth(_: Today) -> tuple[Section, ...]:
    """Return the form of a multiple birth."""
    return _one(
        FieldSpec("zygosity", "Kind", partial(ChoiceField, choices(fields.Zygosity))),
        FieldSpec("children", "Born together", TicksField, wide=True),
    )


def kin(_: Today) -> tuple[Section, ...]:
    """Return the form of a relation whose path is not known."""
    return _one(
        FieldSpec("person", "Person", PeopleField),
        FieldSpec("term", "is the", partial(LineField, "e.g. great-aunt", empty="")),
        FieldSpec("relative", "of", PeopleField),
        CERTAINTY,
    )


def bond(today: Today) -> tuple[Section, ...]:
    """Return the form of how two people are with each other."""
    return _one(
        FieldSpec("from_person", "Person", PeopleField),
        FieldSpec("kind", "is", partial(ChoiceField, choices(fields.BondKind))),
        FieldSpec("to_person", "with or to", PeopleField),
        FieldSpec("directed", "One way only", yes_or_no),
        *period(today),
        FieldSpec("detail", "Detail", partial(LineField, "e.g. supervised")),
        CERTAINTY,
    )


def residence(today: Today) -> tuple[Section, ...]:
    """Return the form of a residence."""
    return _one(
        FieldSpec("person", "Person", PeopleField),
        FieldSpec("place", "Household", PlaceField, get=place_of, change=change_place),
        *period(today),
        FieldSpec("pattern", "How", partial(ChoiceField, choices(fields.ResidencePattern))),
        FieldSpec("basis", "Basis", partial(ChoiceField, choices(fields.ResidenceBasis))),
        CERTAINTY,
    )


def period(today: Today) -> tuple[FieldSpec, FieldSpec]:
    """Return the fields for the beginning and the end of something."""
    bound = partial(DateField, today, bound=True)
    return FieldSpec("from_", "From", bound), FieldSpec(
        "to", "To", bound, "A date, or “still” when it continues"
    )


def _one(*specs: FieldSpec) -> tuple[Section, ...]:
    return (Section("", specs),)
