"""The layers of the drawing: what is written and drawn, switched in a small panel or in the menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.ui.menus import Actions, plain_words
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import LAYERS, Layer, ViewOptions

IN_THE_PANEL: tuple[Layer, ...] = (
    "names",
    "ages",
    "dates",
    "tags",
    "households",
    "every_home",
    "bonds",
    "certainty",
)
"""What the panel offers, what is under a symbol first."""


class LayersPanel(QFrame):
    """A tick box for every layer; it stays open until Esc or a click beside it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        """Show the layers as the actions have them, and let the actions follow."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Layers"))
        column = QVBoxLayout(self)
        column.addWidget(QLabel(tr("Show on the drawing and on exported pages:")))
        self.boxes = {layer: _box(actions[layer]) for layer in IN_THE_PANEL}
        for box in self.boxes.values():
            column.addWidget(box)
        again = actions["all-layers"]
        self.again = QPushButton(again.text())
        self.again.setToolTip(again.toolTip())
        self.again.setEnabled(again.isEnabled())
        self.again.clicked.connect(lambda _=False: again.trigger())
        again.enabledChanged.connect(self.again.setEnabled)
        column.addWidget(self.again)

    def show_at(self, place: QPoint) -> None:
        """Open at a point of the screen, or as near as all of it can be seen; ready for the keys."""
        size, seen = self.sizeHint(), self.screen().availableGeometry()
        right, bottom = seen.right() - size.width(), seen.bottom() - size.height()
        self.move(max(min(place.x(), right), seen.left()), max(min(place.y(), bottom), seen.top()))
        self.show()
        self.boxes["names"].setFocus(Qt.FocusReason.PopupFocusReason)


class Layers:
    """Joins the actions of the layers to what the drawing shows, and says when something is hidden."""

    def __init__(self, actions: Actions, options: ViewOptions, bar: QToolBar) -> None:
        """Put the button for the panel into a tool bar."""
        self._actions, self._options, self._bar = actions, options, bar
        self.panel: LayersPanel | None = None
        self._choose = actions["layers"]
        self._tip = self._choose.toolTip()
        bar.addAction(self._choose)
        button = bar.widgetForAction(self._choose)
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._follow()
        for layer in LAYERS:
            actions[layer].toggled.connect(lambda on, name=layer: options.show(name, on=on))
        options.changed.listen(lambda _: self._follow())
        self._choose.triggered.connect(lambda _=False: self._open())
        actions["all-layers"].triggered.connect(lambda _=False: options.show_everything())

    def _follow(self) -> None:
        """Show what is on, and say on the button how much is off."""
        picture, hidden = self._options.picture(), self._options.hidden
        for layer in LAYERS:
            self._actions[layer].setChecked(getattr(picture, layer))
        self._actions["all-layers"].setEnabled(bool(hidden))
        self._choose.setIconText(
            tr("Layers ({number} hidden)").format(number=len(hidden)) if hidden else tr("Layers")
        )
        words = ", ".join(plain_words(self._actions[layer]).lower() for layer in hidden)
        self._choose.setToolTip(
            tr("{tip}. Hidden now: {words}").format(tip=self._tip, words=words) if hidden else self._tip
        )

    def _open(self) -> None:
        """Below the button, or at the bar's end when there is no room for the button."""
        if self.panel is None:
            self.panel = LayersPanel(self._actions, self._bar)
        button = self._bar.widgetForAction(self._choose)
        under = button if button is not None and button.isVisible() else self._bar
        self.panel.show_at(under.mapToGlobal(QPoint(0, under.height())))


def _box(action: QAction) -> QCheckBox:
    box = QCheckBox(action.text())
    box.setToolTip(action.toolTip())
    box.setAccessibleDescription(action.statusTip())
    box.setChecked(action.isChecked())
    box.toggled.connect(action.setChecked)
    action.toggled.connect(box.setChecked)
    return box
