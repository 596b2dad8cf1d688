"""What the ways to build a family share: who of the given case is whom in the built one, writing in place."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QApplication

from benchmarks.input_hands import Hands, Stuck
from benchmarks.input_plan import Addition, Couple, Parenthood, Stay, Step, family_of, stays_by_person
from benchmarks.input_words import person_words, stage_words
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.relations import Partnership
from genogram_app.ui.relatives import PARENT_KINDS, names
from genogram_app.ui.window import Window

KINDS: Mapping[str, str] = dict(PARENT_KINDS)


class Way(ABC):
    """One way to build a family; what it cannot say is kept in `not_built`, in words."""

    name = ""

    def __init__(self, hands: Hands, given: Document) -> None:
        """Build the given family with these hands."""
        self.hands, self.given = hands, given
        self.ids: dict[str, str] = {}
        self.not_built: list[str] = []
        self._before: frozenset[str] = frozenset()

    @property
    def window(self) -> Window:
        """The window that the family is built in."""
        return self.hands.window

    def build(self) -> None:
        """Take every step, and go on behind those that cannot be taken."""
        for step in family_of(self.given):
            self._try(step)
        for stay in self.stays():
            self._try(stay)

    def stays(self) -> tuple[Stay, ...]:
        """Return in which order homes are told."""
        return stays_by_person(self.given)

    def _try(self, step: Step) -> None:
        self.hands.begin(_KIND[type(step)])
        self._before = frozenset(person.id for person in self.window.session.document.people)
        try:
            self._require(step)
            self._take(step)
        except Stuck as stuck:
            self.not_built.append(f"{_told(self.given, step)}: {stuck}")
            self.give_up()

    @abstractmethod
    def add(self, step: Addition) -> None:
        """Add somebody."""

    @abstractmethod
    def couple(self, step: Couple) -> None:
        """Join a couple, and say through which stages they went."""

    @abstractmethod
    def parenthood(self, step: Parenthood) -> None:
        """Join a parent or carer and a child."""

    @abstractmethod
    def stay(self, step: Stay) -> None:
        """Say who lived in a household and when."""

    def give_up(self) -> None:
        """Leave whatever is open, as one does who sees that it leads nowhere."""
        while QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            self.hands.press("Esc")
        if not self.window.canvas.hasFocus():
            self.hands.press("Esc")

    def take_new(self, step: Addition) -> None:
        """Note who is new since the step began."""
        new = [p.id for p in self.window.session.document.people if p.id not in self._before]
        if len(new) != 1:
            raise Stuck(f"{len(new)} people are new")
        self.ids[step.person.id] = new[0]

    def write(self, words: str) -> None:
        """Write into the field that stands open over the drawing, and take it with Enter."""
        field = self.window.naming.field
        if not self.window.naming.active:
            raise Stuck("no field is open to write into")
        self.hands.type(words)
        self.hands.press("Enter")
        if self.window.naming.active:
            said = field.line.accessibleDescription()
            self.hands.press("Esc")
            raise Stuck(f"“{words}” is not understood: {said}")

    def partner_words(self, step: Addition, *, sex_is_said: bool) -> str:
        """Return what is written of somebody new; of a partner also how the couple were together."""
        words = person_words(step.person, sex_is_said=sex_is_said)
        couple = step.relation
        stages = stage_words(couple) if isinstance(couple, Partnership) else ""
        return f"{words}; {stages}" if stages else words

    def of_whom(self, words: str, step: Addition) -> str:
        """Return how the program asks whose child somebody is."""
        document = self.window.session.document
        parents = tuple(self.ids[i] for i in step.of)
        if len(parents) > 1:
            return f"{words} of {names(document, parents)}"
        return f"{words} of {display_name(document.person(parents[0]))}, other parent not known"

    def _require(self, step: Step) -> None:
        missing = [i for i in _people(step) if i not in self.ids]
        if missing:
            raise Stuck(f"{len(missing)} of the people are not there")

    def _take(self, step: Step) -> None:
        match step:
            case Addition():
                self.add(step)
            case Couple():
                self.couple(step)
            case Parenthood():
                self.parenthood(step)
            case Stay():
                self.stay(step)


_KIND: Mapping[type, str] = MappingProxyType(
    {Addition: "person", Couple: "couple", Parenthood: "parentage", Stay: "home"}
)


def _people(step: Step) -> tuple[str, ...]:
    """The people who have to be there before a step."""
    match step:
        case Addition():
            return step.of
        case Couple():
            return step.partnership.partners
        case Parenthood():
            return step.parentage.child, step.parentage.parent
        case Stay():
            return step.people


def _told(given: Document, step: Step) -> str:
    people = (*_people(step), *([step.person.id] if isinstance(step, Addition) else []))
    return f"{_KIND[type(step)]} of {', '.join(display_name(given.person(i)) for i in people)}"
