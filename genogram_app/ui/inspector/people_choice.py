"""Choosing one of the case's people or households in a form."""

from __future__ import annotations

from genogram_app.edit.items import replace_item
from genogram_app.edit.session import Edit
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.ui.inspector.editors import ChoiceField
from genogram_app.ui.words import Choices


class PeopleField(ChoiceField):
    """One of the people of the case."""

    def __init__(self) -> None:
        """Offer nobody until a document is shown."""
        super().__init__(())

    def offer_people(self, document: Document) -> None:
        """Offer what the document holds."""
        self.offer(people(document))


class PlaceField(PeopleField):
    """One of the households of the case, or why there is none to name."""

    def offer_people(self, document: Document) -> None:
        """Offer what the document holds."""
        self.offer((*households(document), *_NOWHERE))


_NOWHERE: Choices = (("?not_known", "Whereabouts not known"), ("?missing", "Missing"))


def place_of(_: Document, residence: Residence) -> str:
    """Return what PlaceField shows for a residence."""
    return residence.household or f"?{residence.whereabouts}"


def change_place(residence: Residence, place: str) -> Edit:
    """Return the edit that moves a residence to what was chosen in PlaceField."""
    named = not place.startswith("?")
    changed = residence.replace(
        household=place if named else None, whereabouts=None if named else place.removeprefix("?")
    )
    return replace_item(changed, label="Change household")


def people(document: Document) -> Choices:
    """Return (id, name) of everybody in the case, in file order."""
    return tuple((person.id, display_name(person)) for person in document.people)


def households(document: Document) -> Choices:
    """Return (id, name) of every household, in file order."""
    return tuple((home.id, home.label or home.address or "Household") for home in document.households)
