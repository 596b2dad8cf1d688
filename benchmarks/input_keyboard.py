"""A family built with the keyboard alone: letters add, arrows and Ctrl+F lead, the rest is typed in place."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMenu

from benchmarks.input_hands import Hands, Stuck
from benchmarks.input_plan import SURE, Addition, Couple, Parenthood, Stay
from benchmarks.input_ways import KINDS, Way
from benchmarks.input_words import home_words, homes_behind, stage_words
from genogram_app.family.graph import build_graph
from genogram_app.family.names import display_name
from genogram_app.family.walking import Way as Direction
from genogram_app.family.walking import next_in_family
from genogram_app.model.document import Document
from genogram_app.ui.canvas.neighbours import DOWN, LEFT, RIGHT, UP, following, in_reading_order, nearest
from genogram_app.ui.command_palette import CommandPalette
from genogram_app.ui.relatives import names

_ARROWS: tuple[tuple[str, Direction, tuple[int, int]], ...] = (
    ("Up", "up", UP),
    ("Down", "down", DOWN),
    ("Left", "left", LEFT),
    ("Right", "right", RIGHT),
)
_CHILD = {"female": ("D", "Daughter"), "male": ("S", "Son")}
_SIBLING = {"female": ("T", "Sister"), "male": ("B", "Brother")}
_PARENT = {"mother": "M", "father": "F", "parent": "R"}


class Keyboard(Way):
    """Selects by arrows and by name, adds by letters, and writes in place."""

    name = "keyboard"

    def __init__(self, hands: Hands, given: Document) -> None:
        """Begin with nobody whose homes were written with their name."""
        super().__init__(hands, given)
        self._settled: set[str] = set()

    def stays(self) -> tuple[Stay, ...]:
        """What was not written with the names, in the order in which Tab goes through the drawing."""
        order = in_reading_order(self.window.canvas.picture_scene.boxes)
        left = [stay for stay in super().stays() if not self._settled.issuperset(stay.people)]
        known = [stay for stay in left if all(i in self.ids for i in stay.people)]
        others = [stay for stay in left if stay not in known]
        return (*sorted(known, key=lambda stay: order.index(self.ids[stay.people[0]])), *others)

    def add(self, step: Addition) -> None:
        """Add somebody by a letter, answer what is asked by its digit, and write who it is."""
        if step.role in ("subject", "alone"):
            self.hands.press("A")
        elif not self._add_to_sibling(step):
            self._go_to(self.ids[step.of[0]])
            self._press_letter(step)
        self.take_new(step)
        said = step.role in ("mother", "father") or (step.role == "child" and self._letter(step) in "DS")
        words, homes = self.partner_words(step, sex_is_said=said), homes_behind(self.given, step.person)
        self.write("; ".join(filter(None, (words, homes))))
        if homes:
            self._settled.add(step.person.id)

    def couple(self, step: Couple) -> None:
        """Join two and write through which stages they went, unless that was written with the partner."""
        if step.partnership.certainty not in SURE:
            raise Stuck("a couple in doubt")
        if step.joined:
            return
        self._select(*(self.ids[i] for i in step.partnership.partners))
        self.hands.press("P")
        self.write(stage_words(step.partnership))

    def parenthood(self, step: Parenthood) -> None:
        """Join a parent or carer and a child."""
        if step.parentage.certainty not in SURE:
            raise Stuck("parentage in doubt")
        self._select(self.ids[step.parentage.parent], self.ids[step.parentage.child])
        self.hands.press("R")
        self.hands.answer(KINDS[step.parentage.kind], by_key=True)

    def stay(self, step: Stay) -> None:
        """Put people into a household for a time."""
        words = home_words(self.given, step)
        self._select(*(self.ids[i] for i in step.people))
        self.hands.press("H")
        self.write(words)

    def _add_to_sibling(self, step: Addition) -> bool:
        """While a child of the same two parents is selected, a sibling is nearer than a parent."""
        document, selected = self.window.session.document, self.window.session.selection
        parents = tuple(k.parent for k in document.parentage if (k.child,) == selected)
        same = len(parents) > 1 and set(parents) == {self.ids[i] for i in step.of}
        sibling = _SIBLING.get(step.person.sex)
        if step.role != "child" or not same or sibling is None or step.person.kind != "person":
            return False
        letter, word = sibling
        self.hands.press(letter)
        if isinstance(QApplication.activePopupWidget(), QMenu):
            self.hands.answer(f"{word}: child of {names(document, parents)}", by_key=True)
        return True

    def _press_letter(self, step: Addition) -> None:
        letter = self._letter(step)
        self.hands.press(letter)
        if not isinstance(QApplication.activePopupWidget(), QMenu):
            return
        if step.role == "child":
            self.hands.answer(self._whose_child(step), by_key=True)
        else:
            kind = getattr(step.relation, "kind", "")
            self.hands.answer(KINDS[kind], by_key=True)

    def _letter(self, step: Addition) -> str:
        if step.role == "partner":
            return "P"
        if step.role == "child":
            if step.person.kind == "pregnancy":
                return "N"
            return _CHILD.get(step.person.sex, ("C", ""))[0] if step.person.kind == "person" else "C"
        return _PARENT[step.role]

    def _whose_child(self, step: Addition) -> str:
        words = {"N": "Unborn child", "C": "Child", "S": "Son", "D": "Daughter"}[self._letter(step)]
        return self.of_whom(words, step)

    def _select(self, first: str, *others: str) -> None:
        self._go_to(first)
        for other in others:
            self._go_to(other, more=True)

    def _go_to(self, person: str, *, more: bool = False) -> None:
        """Go to somebody: one arrow if that leads there, else by their name."""
        before = self.window.session.selection
        wanted = (*before, person) if more else (person,)
        if before == wanted:
            return
        arrow = self._arrow(person, by_place=more)
        if arrow is not None:
            self.hands.press(f"Shift+{arrow}" if more else arrow)
            if self.window.session.selection == wanted:
                return
        self._find(person, more=more)

    def _arrow(self, person: str, *, by_place: bool) -> str | None:
        """The arrow key that leads from the last one selected to somebody, as far as one can see."""
        scene, here = self.window.canvas.picture_scene, self.window.canvas.walk.person
        if here is None or scene.box(here) is None:
            return None
        graph = build_graph(self.window.session.document)
        across = {box.person: box.x for box in scene.boxes}
        for key, way, direction in () if by_place else _ARROWS:
            there = next_in_family(graph, across, here, way) or nearest(scene.boxes, here, direction)
            if there == person:
                return key
        if not by_place and following(scene.boxes, here, 1) == person:
            return "Tab"
        return next(
            (
                f"Ctrl+{key}"
                for key, _, direction in _ARROWS
                if nearest(scene.boxes, here, direction) == person
            ),
            None,
        )

    def _find(self, person: str, *, more: bool) -> None:
        """Type as much of the name as it takes to see it chosen."""
        name = display_name(self.window.session.document.person(person))
        self.hands.press("Ctrl+F")
        found = QApplication.activeModalWidget()
        if not isinstance(found, CommandPalette):
            raise Stuck("nothing asked for a name")
        for letter in name:
            if found.line.text() and _chosen(found) == name:
                break
            self.hands.type(letter)
        for _ in range(found.list.topLevelItemCount()):
            if _chosen(found) == name:
                break
            self.hands.press("Down")
        self.hands.press("Shift+Enter" if more else "Enter")
        if self.window.session.selection[-1:] != (person,):
            raise Stuck(f"{name} was not found")


def _chosen(found: CommandPalette) -> str:
    """What Enter would take."""
    row = found.list.currentItem()
    return row.text(0) if row is not None else ""
