"""Which handles stand round a person or a couple, and what each adds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership
from genogram_app.ui.shortcuts import KEYS, native

Role = Literal["mother", "father", "parent", "partner", "sibling", "child"]
Side = Literal["above left", "above", "above right", "left", "right", "below", "middle"]

GESTURES: dict[Role, str] = {
    "mother": "add-mother",
    "father": "add-father",
    "parent": "add-parent",
    "partner": "add-partner",
    "sibling": "add-sibling",
    "child": "add-child",
}
"""The window's action that a click on a handle triggers."""
_ADDS: dict[Role, str] = {
    "mother": "Add the mother of {name}",
    "father": "Add the father of {name}",
    "parent": "Add another parent or a carer of {name}",
    "partner": "Add a partner of {name}",
    "sibling": "Add a sibling of {name}",
    "child": "Add a child of {name}",
}


@dataclass(frozen=True, slots=True)
class Handle:
    """One handle: whose it is (a person or a partnership), what it adds, where it stands.

    `adds` says what a click does; `tip` tells its keys too, and that it can be dragged.
    """

    owner: str
    role: Role
    side: Side
    adds: str
    tip: str

    @property
    def gesture(self) -> str:
        """The name of the window's action that does what a click on it does."""
        return GESTURES[self.role]


def handles_of(document: Document, item_id: str) -> tuple[Handle, ...]:
    """Return the handles of a person or a partnership; none for anything else.

    Where a mother or father is stated already, the handle is for another parent or a carer.
    """
    item = document.find(item_id)
    if isinstance(item, Partnership):
        names = " and ".join(display_name(document.person(i)) for i in item.partners)
        return (_handle(item.id, "child", "middle", names),)
    if not isinstance(item, Person):
        return ()
    name = display_name(item)
    sides: tuple[tuple[Role, Side], ...] = (
        *_above(document, item.id),
        ("sibling", "left"),
        ("partner", "right"),
        ("child", "below"),
    )
    return tuple(_handle(item.id, role, side, name) for role, side in sides)


def _above(document: Document, child: str) -> tuple[tuple[Role, Side], ...]:
    parents = [
        document.person(k.parent)
        for k in document.parentage
        if k.child == child and k.kind == "birth" and k.certainty != "disproved"
    ]
    sexes = {parent.sex for parent in parents}
    if len(parents) > 1 or {"female", "male"} <= sexes:
        return (("parent", "above"),)
    mother: Role = "parent" if "female" in sexes else "mother"
    father: Role = "parent" if "male" in sexes else "father"
    return ((mother, "above left"), (father, "above right"))


def _handle(owner: str, role: Role, side: Side, name: str) -> Handle:
    asked = KEYS.get(GESTURES[role])
    keys = native(asked) if asked else ""
    words = _ADDS[role].format(name=name)
    tip = f"{words} ({keys})" if keys else words
    return Handle(owner, role, side, words, f"{tip}. Drag it onto somebody to join them instead.")
