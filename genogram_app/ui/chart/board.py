"""The chart with its tools, joined with the case: what is selected, done and shown on either side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit, Session
from genogram_app.family.names import display_name
from genogram_app.known.viewpoint import title_of
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.known_view import Shown
from genogram_app.ui.canvas.announce import announce
from genogram_app.ui.canvas.menu import build_menu
from genogram_app.ui.chart.accessible import ChartTree
from genogram_app.ui.chart.area import ChartArea
from genogram_app.ui.chart.choices import bar_actions, new_bar_actions
from genogram_app.ui.chart.dates_field import DatesField
from genogram_app.ui.chart.ends import place_words, residence_of
from genogram_app.ui.chart.hands import ChartHands
from genogram_app.ui.chart.keys import ChartKeys
from genogram_app.ui.chart.stretch_bar import StretchBar
from genogram_app.ui.chart.switches import Switches
from genogram_app.ui.hindsight import resting_words
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions

_BESIDE = QPoint(14, 18)
"""Pixels from a place of the chart to the words about it."""


class ChartBoard(QWidget):
    """Shows the chart, and takes what hands and keys mean on it to the case."""

    selected = Signal(tuple)
    """The ids of what the user selected."""
    details_wanted = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        options: ViewOptions,
        today: Callable[[], date],
        do: Callable[[Edit], object],
        tell: Callable[[str], None],
    ) -> None:
        """`do` does an edit, `tell` says a sentence to the user."""
        super().__init__()
        self._session, self._options, self._do, self._tell = session, options, do, tell
        self.switches = Switches(settings)
        shown = Shown()
        self.area = ChartArea(lambda: shown.of(session.document, options.picture()), self.chart_options)
        self.hands = ChartHands(self.area, session, do)
        self.keys = ChartKeys(self.area, session, self.hands, do)
        self.tree = ChartTree(self.area, lambda: self.keys.current)
        self.dates = DatesField(self, today)
        self.bar = StretchBar(session, self.area, self.switches)
        self.words, self.whose = QLabel(self.area.viewport()), QLabel()
        self.whose.setWordWrap(True)
        self.for_bars: tuple[QAction, ...] = ()
        self.menu: QMenu | None = None
        self._chosen = self.chart_options()
        self._dress_words()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.whose)
        column.addWidget(self.area, 1)
        self.setFocusProxy(self.area)
        self._connect()
        self.follow_options()
        self.follow_selection()

    def chart_options(self) -> ChartOptions:
        """Return what the chart is to show, apart from its time and size."""
        picture = self._options.picture()
        return replace(
            self.switches.options(), names=picture.names, notation=picture.notation, known=picture.known
        )

    def follow_case(self, _: Document | None = None) -> None:
        """Show the case as it is now."""
        self.dates.give_up()
        self.bar.follow_case()
        self.area.reload()
        self.tree.drawn_anew()
        self.follow_options()

    def follow_selection(self) -> None:
        """Mark what is selected, bring it into sight, and say it to a screen reader."""
        ids = self._session.selection
        keys = [key for item in ids for key in self._keys_of(item)]
        self.area.marks.selected = frozenset(keys)
        first = next(iter(self._keys_of(self.keys.current or "")), None)
        if first is not None and self.isVisible():
            self.area.bring_into_sight(first)
        self.area.viewport().update()
        announce(self.area, self._described(first), aloud=not self.tree.selected_anew())

    def follow_options(self) -> None:
        """Show the date that the canvas shows; draw anew when names or notation are chosen otherwise."""
        document, known = self._session.document, self._options.picture().known
        self.area.marks.shown = self._options.day(document)
        self.whose.setText(title_of(document, known) if known else "")
        self.whose.setVisible(known is not None)
        self.hands.resting = bool(resting_words(self._options))
        chosen = self.chart_options()
        if chosen != self._chosen:
            self._chosen = chosen
            self.area.reload()
        self.area.viewport().update()

    def _connect(self) -> None:
        hands, keys, area = self.hands, self.keys, self.area
        self.switches.changed.connect(self.follow_options)
        for source in (hands.selected, keys.selected):
            source.connect(self.selected.emit)
        hands.day_wanted.connect(self._options.show_at)
        hands.told.connect(self._say)
        hands.new_wanted.connect(self._ask_new)
        keys.told.connect(self._tell_change)
        keys.details_wanted.connect(self.details_wanted.emit)
        keys.remove_wanted.connect(self._remove)
        keys.new_wanted.connect(lambda person: self._ask_new(person, *self._usual_days()))
        keys.dates_wanted.connect(self._ask_dates)
        self.dates.taken.connect(self._do)
        self.dates.closed.connect(self._take_keyboard)
        area.pressed.connect(lambda _: self.dates.finish())
        area.words_at = self._words_at
        area.double_clicked.connect(self._open)
        area.menu_wanted.connect(self._show_menu)

    def _keys_of(self, item: str) -> tuple[str, ...]:
        """What on the chart stands for an item of the case; a household by all its bars."""
        document = self._session.document
        found = document.find(item)
        if isinstance(found, Household):
            return tuple(f"residence:{s.id}" for s in document.residences if s.household == item)
        if isinstance(found, Residence):
            return (f"residence:{item}",)
        if self.area.sight.stack.span(item):
            return (f"person:{item}",)
        titles = self.area.sight.painted().titles
        return tuple(key for key in titles if key.startswith(f"contact:{item}:"))

    def _described(self, key: str | None) -> str:
        if key is None:
            return tr("Nothing on the chart is selected. Tab goes from bar to bar.")
        return self.area.sight.title_of(key)

    def _words_at(self, at: QPointF) -> str:
        key = self.area.sight.key_at(at.x(), at.y())
        return self.area.sight.title_of(key) if key else ""

    def _open(self, event: QMouseEvent) -> None:
        at = event.position()
        ids = self.hands.ids_of(self.area.sight.key_at(at.x(), at.y()))
        if ids:
            self.selected.emit(ids)
            self.details_wanted.emit()

    def _remove(self) -> None:
        residence = residence_of(self._session.document, self.keys.current or "")
        if residence is not None:
            self._do(remove((residence.id,)))

    # Asking

    def _take_keyboard(self, had: bool) -> None:
        """The keyboard goes on with the chart, unless it is elsewhere already."""
        if had:
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_dates(self, item: str) -> None:
        document = self._session.document
        residence = residence_of(document, item)
        if residence is not None:
            who, where = display_name(document.person(residence.person)), place_words(document, residence)
            place = self.area.viewport().mapTo(self, self._place_of(f"residence:{item}"))
            self.dates.ask(residence, f"{who}, {where}", place)

    def _ask_new(self, person: str, first: date, last: date | None) -> None:
        """Ask where, and how, somebody lived in a stretch of time that was drawn or is usual."""
        document = self._session.document
        actions = tuple(new_bar_actions(document, person, first, last))
        self.menu = build_menu(self.area, None, actions, self._do)
        who = display_name(document.person(person))
        words = tr("{who} from {first}").format(who=who, first=in_words(first.isoformat()))
        if last is not None:
            words = tr("{who} from {first} to {last}").format(
                who=who, first=in_words(first.isoformat()), last=in_words(last.isoformat())
            )
        self._pop_up(words, self._place_of(f"person:{person}"))

    def _usual_days(self) -> tuple[date, None]:
        """From the date that the canvas shows, else the middle of what is in sight, to an unknown end."""
        stretch = self.area.stretch
        middle = date.fromordinal(int(stretch.first + stretch.days / 2))
        return self.area.marks.shown or middle, None

    def _show_menu(self, event: QContextMenuEvent) -> None:
        at = QPointF(event.pos())
        sight = self.area.sight
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if not by_key:
            ids = self.hands.ids_of(sight.key_at(at.x(), at.y()))
            if ids != self._session.selection:
                self.selected.emit(ids)
        residence = residence_of(self._session.document, self.keys.current or "")
        if residence is not None:
            day = self._middle_of(residence.id) if by_key else self.hands.day_at(at)
            self._offer_bar(
                residence, day, self._place_of(f"residence:{residence.id}") if by_key else event.pos()
            )
            return
        person = self.keys.current if by_key else sight.lane_at(at.y())
        if person is not None:
            first = self._usual_days()[0] if by_key or at.x() < sight.left else self.hands.day_at(at)
            self._ask_new(person, first, None)

    def _offer_bar(self, residence: Residence, day: date, place: QPoint) -> None:
        document = self._session.document
        self.menu = build_menu(self.area, None, tuple(bar_actions(document, residence, day)), self._do)
        self.menu.addSeparator()
        self.menu.addActions([action for action in self.for_bars if action.isEnabled()])
        typed = self.menu.addAction(tr("Type the dates…\tReturn"))
        typed.triggered.connect(lambda _=False: self._ask_dates(residence.id))
        details = self.menu.addAction(tr("Details…\tCtrl+Return"))
        details.triggered.connect(lambda _=False: self.details_wanted.emit())
        words = self.area.sight.title_of(f"residence:{residence.id}")
        self._pop_up(words, place)

    def _pop_up(self, words: str, place: QPoint) -> None:
        if self.menu is not None:
            self.menu.setAccessibleName(words)
            self.menu.popup(self.area.viewport().mapToGlobal(place))
            first = next((a for a in self.menu.actions() if not a.isSeparator()), None)
            if first is not None:
                self.menu.setActiveAction(first)

    def _middle_of(self, residence: str) -> date:
        """The day in the middle of what is seen of a bar, or the date shown where that is within it."""
        sight, shown = self.area.sight, self.area.marks.shown
        bar = sight.bar(residence)
        if bar is None or (shown is not None and bar.first < shown <= bar.last):
            return shown or self._usual_days()[0]
        first = max(bar.first.toordinal(), int(self.area.stretch.first))
        last = min(bar.last.toordinal(), int(self.area.stretch.last))
        return date.fromordinal(max((first + last) // 2, 1))

    def _place_of(self, key: str) -> QPoint:
        """Where beneath something on the chart fields and menus about it stand, within the view."""
        area, room = self.area.sight.area_of(key), self.area.viewport().rect()
        if area is None:
            return room.center()
        x = max(area.left(), self.area.sight.left)
        return QPoint(min(round(x), room.width()), min(round(area.bottom()) + 2, room.height()))

    # Words

    def _tell_change(self, words: str) -> None:
        """What a key did is said where one looks, and to those who listen."""
        self._tell(words)
        announce(self.area, words)

    def _say(self, words: str) -> None:
        """Words beside the pointer; none hides them."""
        self.words.setText(words)
        self.words.adjustSize()
        viewport = self.area.viewport()
        place = viewport.mapFromGlobal(self.area.cursor().pos()) + _BESIDE
        room = viewport.size() - self.words.size()
        self.words.move(max(0, min(place.x(), room.width())), max(0, min(place.y(), room.height())))
        self.words.setVisible(bool(words))
        if words:
            announce(self.area, words)

    def _dress_words(self) -> None:
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words.setAccessibleName(tr("What letting go would do"))
        self.words.setAutoFillBackground(True)
        self.words.setFrameShape(QLabel.Shape.StyledPanel)
        self.words.setContentsMargins(6, 3, 6, 3)
        self.words.hide()
