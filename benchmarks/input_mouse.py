"""A family built with the mouse: handles add and join, names are typed where they are drawn."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QApplication, QMenu, QToolBar, QWidget

from benchmarks.input_hands import Stuck
from benchmarks.input_plan import SURE, Addition, Couple, Parenthood, Stay
from benchmarks.input_ways import KINDS, Way
from benchmarks.input_words import home_words, stage_words
from genogram_app.model.relations import Partnership

_BUTTONS = {
    "mother": "add-mother",
    "father": "add-father",
    "parent": "add-parent",
    "partner": "add-partner",
    "child": "add-child",
}
_ACROSS = (0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)
"""Where along a line one tries to click on it, as shares of its length."""


class Mouse(Way):
    """Clicks handles where they show, and buttons of the palette where the drawing is too small for them."""

    name = "mouse"

    def add(self, step: Addition) -> None:
        """Add somebody with one click, answer what is asked with another, and type who it is."""
        if step.role in ("subject", "alone"):
            self._begin()
        else:
            self._click_handle(step)
            self._answer(step)
        self.take_new(step)
        said = step.role in ("mother", "father")
        self.write(self.partner_words(step, sex_is_said=said))

    def couple(self, step: Couple) -> None:
        """Join two by a drag, then write on their line through which stages they went."""
        if step.partnership.certainty not in SURE:
            raise Stuck("a couple in doubt")
        if step.joined:
            return
        one, other = (self.ids[i] for i in step.partnership.partners)
        self._drag(one, "partner", other)
        stages = stage_words(step.partnership)
        if stages and not self.window.naming.active:
            self._click_line(one, other)
            self.hands.press("Enter")
        if self.window.naming.active:
            self.write(stages)

    def parenthood(self, step: Parenthood) -> None:
        """Drag from the child to the parent, and say as what."""
        k = step.parentage
        if k.certainty not in SURE:
            raise Stuck("parentage in doubt")
        child, parent = self.ids[k.child], self.ids[k.parent]
        role = self._role_above(child, self.given.person(k.parent).sex)
        if role != "parent" and k.kind != "birth":
            self._click_button("add-parent", parent, child)
        else:
            self._drag(child, role, parent)
        if isinstance(QApplication.activePopupWidget(), QMenu):
            self.hands.answer(KINDS[k.kind], by_key=False)
        elif k.kind != "birth":
            raise Stuck(f"{k.kind} was not asked for")

    def stay(self, step: Stay) -> None:
        """Select people, click the palette's household, and write which it is and when."""
        words = home_words(self.given, step)
        first, *others = (self.ids[i] for i in step.people)
        self.hands.click(self._paper, self._place(first))
        for other in others:
            self.hands.click(self._paper, self._place(other), more=True)
        self.hands.click(self.window.palette_pane.buttons["household"])
        self.write(words)

    @property
    def _paper(self) -> QWidget:
        return self.window.canvas.viewport()

    def _begin(self) -> None:
        """The hint on the empty paper, or the palette."""
        hint = self.window.canvas.hint
        self.hands.click(hint if hint.isVisible() else self.window.palette_pane.buttons["add-person"])

    def _click_handle(self, step: Addition) -> None:
        """The person's handle, dragged onto the couple's line for a child of both; else the palette."""
        owners = [self.ids[i] for i in step.of]
        couple = self._couple(*owners) if len(owners) > 1 else None
        if step.person.kind == "pregnancy":
            self._click_button("unborn-child", *owners)
            return
        line = self._line(couple) if couple else None
        place = self._handle(owners[0], step.role)
        if place is None:
            self._click_button(_BUTTONS[step.role], *owners)
        elif line is not None:
            self.hands.drag(self._paper, place, line)
        else:
            self.hands.click(self._paper, place)

    def _answer(self, step: Addition) -> None:
        if not isinstance(QApplication.activePopupWidget(), QMenu):
            return
        if step.role == "child":
            words = "Unborn child" if step.person.kind == "pregnancy" else "Child"
            self.hands.answer(self.of_whom(words, step), by_key=False)
        else:
            self.hands.answer(KINDS[getattr(step.relation, "kind", "")], by_key=False)

    def _click_button(self, name: str, *people: str) -> None:
        """Select people, and click a button of the palette."""
        for index, person in enumerate(people):
            self.hands.click(self._paper, self._place(person), more=index > 0)
        self.hands.click(self.window.palette_pane.buttons[name])

    def _drag(self, one: str, role: str, other: str) -> None:
        """Drag a handle onto somebody; where none shows, select both and click in the palette."""
        self._place(other)
        place, end = self._handle(one, role), self._place(other)
        if place is None:
            self._click_button(_BUTTONS["partner" if role == "partner" else "parent"], other, one)
        else:
            self.hands.drag(self._paper, place, end)

    def _role_above(self, child: str, sex: str) -> str:
        """The handle over somebody that a parent of a sex fits."""
        self.hands.point(self._paper, self._place(child))
        roles = [h.role for h in self.window.canvas.handles.shown if h.owner == child]
        fitting = {"female": "mother", "male": "father"}.get(sex, "parent")
        return next((role for role in (fitting, "parent", "mother", "father") if role in roles), "parent")

    def _handle(self, owner: str, role: str) -> QPoint | None:
        """Where a handle shows when the pointer comes near; None when there is none."""
        self.hands.point(self._paper, self._place(owner))
        handles = self.window.canvas.handles
        found = next((h for h in handles.shown if (h.owner, h.role) == (owner, role)), None)
        if found is None:
            return None
        place = handles.place_of(found)
        return place if self._paper.rect().contains(place) and handles.at(place) == found else None

    def _place(self, person: str) -> QPoint:
        """Where somebody is drawn; out of sight, a click on Fit brings everybody into it."""
        box = self.window.canvas.picture_scene.box(person)
        if box is None:
            raise Stuck("somebody is not drawn")
        return self._seen(QPointF(box.x, box.y))

    def _seen(self, point: QPointF) -> QPoint:
        canvas = self.window.canvas
        if not self._paper.rect().adjusted(4, 4, -4, -4).contains(canvas.mapFromScene(point)):
            bar = self.window.findChild(QToolBar, "tools")
            if not isinstance(bar, QToolBar):
                raise Stuck("there are no tools")
            self.hands.click(bar.widgetForAction(self.window.actions_by_name["fit"]))
        return canvas.mapFromScene(point)

    def _couple(self, one: str, other: str) -> str | None:
        found = (u.id for u in self.window.session.document.partnerships if set(u.partners) == {one, other})
        return next(found, None)

    def _line(self, couple: str) -> QPoint:
        """A place on a couple's line where nothing else is."""
        partnership = self.window.session.document.find(couple)
        if not isinstance(partnership, Partnership):
            raise Stuck("they are not joined")
        canvas = self.window.canvas
        area = QRectF()
        for item in canvas.picture_scene.items_of(couple):
            area = area.united(item.sceneBoundingRect())
        for across in _ACROSS:
            for down in (0.5, 1.0, 0.75, 0.25, 0.0):
                point = area.topLeft() + QPointF(across * area.width(), down * area.height())
                place = self._seen(point)
                if canvas.ids_at(place) == (couple,) and canvas.handles.at(place) is None:
                    return place
        raise Stuck("the line of a couple is hidden")

    def _click_line(self, one: str, other: str) -> None:
        couple = self._couple(one, other)
        if couple is None:
            raise Stuck("they are not joined")
        self.hands.click(self._paper, self._line(couple))
