"""A family typed into the line for phrases: one Enter for every phrase."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from benchmarks.input_hands import Hands, Stuck
from benchmarks.input_plan import SURE, Addition, Couple, Parenthood, Stay, stays_by_home
from benchmarks.input_ways import Way
from benchmarks.input_words import home_label, living_words, person_words, shown, stage_words, time_words
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.relations import Partnership

_PARENTS: Mapping[str, str] = MappingProxyType(
    {
        "birth": "parent",
        "step": "step-parent",
        "adoptive": "adoptive parent",
        "foster": "foster carer",
        "kinship_care": "kinship carer",
        "guardian": "special guardian",
        "donor": "donor",
        "surrogate": "surrogate",
        "not_known": "carer",
    }
)
_CHILDREN: Mapping[str, str] = MappingProxyType({"female": "daughter", "male": "son"})
_SURE: Mapping[str, str] = MappingProxyType(
    {"alleged": "alleged ", "disputed": "disputed ", "disproved": "not "}
)


class Phrases(Way):
    """Says everything in one line, and looks at what is shown before Enter."""

    name = "quick entry"

    def __init__(self, hands: Hands, given: Document) -> None:
        """Take the keyboard to the line, once."""
        super().__init__(hands, given)
        hands.begin("other")
        hands.press("Ctrl+L")

    def stays(self) -> tuple[Stay, ...]:
        """Home by home: everybody who lived there for the same time in one phrase."""
        return stays_by_home(self.given)

    def add(self, step: Addition) -> None:
        """Say who is new; a partner with the stages of the couple."""
        self._say(self._addition(step))
        self.take_new(step)

    def couple(self, step: Couple) -> None:
        """Say through which stages a couple went, unless that was said with the partner."""
        if step.partnership.certainty not in SURE:
            raise Stuck("a couple in doubt")
        if not step.joined:
            one, other = (self._name(i) for i in step.partnership.partners)
            self._say(self._together(one, other, step.partnership))

    def parenthood(self, step: Parenthood) -> None:
        """Say as what somebody is a parent of somebody."""
        k = step.parentage
        sure = _SURE.get(k.certainty, "")
        self._say(f"{self._name(k.parent)} is {sure}{_PARENTS[k.kind]} of {self._name(k.child)}")

    def stay(self, step: Stay) -> None:
        """Say who lived where and when."""
        self._say(f"{', '.join(map(self._name, step.people))} {self._lived(step.homes[0])}".strip())

    def give_up(self) -> None:
        """Empty the line."""
        self.hands.press("Ctrl+A", "Del")

    def _addition(self, step: Addition) -> str:
        person = step.person
        match step.role:
            case "subject":
                return f"subject child {person_words(person)}"
            case "alone":
                return f"new {person_words(person)}"
            case "mother" | "father":
                return f"{step.role} {person_words(person, sex_is_said=True)} of {self._name(step.of[0])}"
            case "parent":
                kind = getattr(step.relation, "kind", "")
                return f"{_PARENTS[kind]} {person_words(person)} of {self._name(step.of[0])}"
            case "partner":
                couple = step.relation
                words = person_words(person)
                if not isinstance(couple, Partnership):
                    raise Stuck("a partner without a partnership")
                return self._together(self._name(step.of[0]), words, couple)
            case "child":
                said = person.kind == "person" and person.sex in _CHILDREN
                word = _CHILDREN[person.sex] if said else "child" if person.kind == "person" else ""
                of = " and ".join(map(self._name, step.of))
                return f"{word} {person_words(person, sex_is_said=said)} of {of}".strip()

    def _together(self, one: str, other: str, couple: Partnership) -> str:
        stages = stage_words(couple)
        return f"{one} + {other}{f', {stages}' if stages else ''}"

    def _lived(self, like: Residence) -> str:
        when = time_words(like.from_, like.to)
        if like.household is None:
            return f"{'missing' if like.whereabouts == 'missing' else 'whereabouts not known'} {when}"
        sure = "" if like.certainty in SURE else like.certainty
        home = home_label(self.given.household(like.household).label or "")
        return f"{living_words(like)} {home} {when} {sure}"

    def _name(self, person: str) -> str:
        return shown(self.given.person(person))

    def _say(self, phrase: str) -> None:
        """Type a phrase, look at how it is read, and press Enter."""
        entry = self.window.quick_entry
        self.hands.type(phrase)
        if entry.reading.edit is None:
            raise Stuck(f"“{phrase}” is not understood: {entry.preview.words.text()}")
        self.hands.press("Enter")
        if entry.line.toPlainText():
            raise Stuck(f"“{phrase}” was refused")
