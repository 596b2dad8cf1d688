"""Moving house by dragging: what is asked after the drop, and the one edit that the answer makes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from genogram_app.edit.homes import (
    end_residence,
    leave_household,
    put_into,
    some_time_before,
)
from genogram_app.edit.moves import move_residents
from genogram_app.edit.session import Edit, Session
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN
from genogram_app.ui.canvas.dwellings import HomeMove
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.home_question import HomeQuestion
from genogram_app.ui.translated import tr


class HomeMoves(QObject):
    """Asks since or until when, and answers the canvas."""

    def __init__(
        self,
        session: Session,
        canvas: CanvasView,
        do: Callable[[Edit], None],
        tell: Callable[[str], None],
        today: Callable[[], date],
    ) -> None:
        """`do` is called with the edit; `tell` says what of it cannot be seen."""
        super().__init__(canvas)
        self._session, self._canvas, self._do, self._today = session, canvas, do, today
        self._tell = tell
        self._move: HomeMove | None = None
        self.question = HomeQuestion(canvas.viewport(), today)
        self.question.dated.connect(self._take_date)
        self.question.never.connect(self._take_back)
        self.question.only_moved.connect(self._only_move)
        self.question.given_up.connect(self._end)
        canvas.home_wanted.connect(self.ask)
        canvas.redrawn.connect(self.question.give_up)

    def ask(self, move: HomeMove) -> None:
        """Ask about people who were dropped where their home would be another."""
        self._move, change = move, move.change
        who, where = self._names(), self._label(change.household)
        open_ended = not change.leaves or self._is_open()
        if not change.leaves:
            words = f"{who} {self._verb('lives', 'live')} in {where} since:"
        elif open_ended:
            words = f"{who} no longer {self._verb('lives', 'live')} in {where}. Until:"
        else:
            words = f"It is stated already until when {who} lived in {where}."
        place = self._canvas.mapFromScene(move.at)
        self._canvas.hands.show_ghosts(move.people, *move.by)
        self.question.ask(
            place, words, self._note(), self._also(), leaves=change.leaves, open_ended=open_ended
        )

    def _take_date(self, day: str | None) -> None:
        move, also = self._end(), self.question.also.isChecked()
        if move is None:
            return
        people, household = move.change.people, move.change.household
        if move.change.leaves:
            self._do(end_residence(people, household, day or self._unknown_end()))
            return
        before, ended = self._session.document, None if day else self._unknown_end()
        if also:
            self._do(move_residents(people, household, day, ended=ended))
        else:
            self._do(put_into(people, household, day))
        if self._session.document is not before:
            self._say_if_unseen(people, household)

    def _say_if_unseen(self, people: tuple[str, ...], household: str) -> None:
        """An outline holds only those who surely lived there on the date of the drawing."""
        scene = self._canvas.picture_scene
        members = {i for o in scene.outlines if o.household == household for i in o.members}
        outside = [i for i in people if i not in members]
        if outside and scene.day is not None:
            names = in_a_row([display_name(self._session.document.person(i)) for i in outside])
            stand = "stands" if len(outside) == 1 else "stand"
            self._tell(
                tr(
                    "This is kept in the case. {names} {stand} outside the outline because it is not "
                    "certain that they lived there on {in_words}."
                ).format(names=names, stand=stand, in_words=in_words(scene.day.isoformat()))
            )

    def _take_back(self) -> None:
        move = self._end()
        if move is not None:
            self._do(leave_household(move.change.people, move.change.household))

    def _only_move(self) -> None:
        move = self._end()
        if move is not None:
            self._canvas.hands.place(move.people, *move.by)

    def _end(self) -> HomeMove | None:
        """Everybody is where they were; the keys go to the drawing again."""
        move, self._move = self._move, None
        self._canvas.hands.drop_ghosts()
        self._canvas.setFocus()
        return move

    def _unknown_end(self) -> str:
        """Over by the date of the drawing, or by today where the drawing stands for no date."""
        return some_time_before(self._canvas.picture_scene.day or self._today())

    def _note(self) -> str:
        """What it means that the end is not known: the case then says no more than this."""
        if self._move is None or not self._move.change.leaves:
            return ""
        return f"Not known is kept as “{in_words(self._unknown_end())}”."

    def _also(self) -> str:
        """The other homes that may have ended, of those who come."""
        if self._move is None or self._move.change.leaves:
            return ""
        change = self._move.change
        others = dict.fromkeys(
            s.household
            for s in self._session.document.residences
            if s.person in change.people
            and s.household not in (None, change.household)
            and s.to in (None, OPEN)
        )
        labels = " and ".join(self._label(home) for home in others if home is not None)
        return f"They left {labels} then" if labels else ""

    def _is_open(self) -> bool:
        """Whether nothing says yet that any of them left."""
        change = self._move.change if self._move else None
        return change is not None and any(
            s.household == change.household and s.person in change.people and s.to in (None, OPEN)
            for s in self._session.document.residences
        )

    def _people(self) -> tuple[str, ...]:
        return self._move.change.people if self._move else ()

    def _verb(self, one: str, several: str) -> str:
        return one if len(self._people()) == 1 else several

    def _names(self) -> str:
        names = [display_name(self._session.document.person(i)) for i in self._people()]
        return " and ".join(names) if len(names) < 4 else f"{len(names)} people"

    def _label(self, household: str) -> str:
        return self._session.document.household(household).label or "this household"
