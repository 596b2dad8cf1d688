"""Icons: small line drawings, tinted with the text colour of the palette."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QImageReader, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QToolBar

from genogram_app.drawing.resources import resource

_NAME = "iconName"
_EDGE = "iconEdge"
SCALE = "textScale"
"""The property of the application that says how much larger than usual its text is; icons follow it."""
SIZES = (16, 24, 32, 48)
"""Edge lengths in pixels at which every icon is drawn: menus and bars, at single and double density."""


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """Return the icon of `resources/icons/{name}.svg`, tinted; by default like the text of buttons."""
    if colour is None:
        colour = QGuiApplication.palette().color(QPalette.ColorRole.ButtonText)
    return _tinted(name, colour.name())


def dress(thing: QAction | QAbstractButton, name: str) -> None:
    """Give an action or a button its icon, so that `retint` finds it again."""
    thing.setProperty(_NAME, name)
    thing.setIcon(icon(name))
    if isinstance(thing, QAbstractButton):
        _fit(thing)


def _fit_all(root: QObject) -> None:
    things: tuple[QToolBar | QAbstractButton, ...] = (
        *root.findChildren(QToolBar),
        *(
            button
            for button in root.findChildren(QAbstractButton)
            if not isinstance(button.parent(), QToolBar)
        ),
    )
    for thing in things:
        _fit(thing)


def _fit(thing: QToolBar | QAbstractButton) -> None:
    """What a thing's icon measured at first is kept, so that it never grows twice."""
    usual = thing.property(_EDGE) or thing.iconSize().width()
    scale = text_scale()
    if scale != 1.0 or thing.property(_EDGE):
        thing.setProperty(_EDGE, usual)
        thing.setIconSize(QSize(round(usual * scale), round(usual * scale)))


def text_scale() -> float:
    """Return how much larger than usual the program's text is."""
    application = QGuiApplication.instance()
    return float((application.property(SCALE) if application else None) or 1.0)


def retint(root: QObject) -> None:
    """Tint every icon below an object anew, and fit it to the text, after either has changed."""
    _fit_all(root)
    things: tuple[QAction | QAbstractButton, ...] = (
        *root.findChildren(QAction),
        *root.findChildren(QAbstractButton),
    )
    for thing in things:
        name = thing.property(_NAME)
        if isinstance(name, str):
            thing.setIcon(icon(name))


def application_icon() -> QIcon:
    """Return the icon of the program."""
    found = QIcon()
    for size in (*SIZES, 128):
        found.addPixmap(_pixmap(_svg("genogram"), size))
    return found


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str) -> QIcon:
    found, drawing = QIcon(), _svg(name).replace("currentColor", colour)
    for size in SIZES:
        found.addPixmap(_pixmap(drawing, size))
    return found


@lru_cache(maxsize=64)
def _svg(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def _pixmap(svg: str, size: int) -> QPixmap:
    data = QByteArray(svg.encode())
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return QPixmap.fromImage(reader.read())
