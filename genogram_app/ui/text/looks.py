"""How words look by what became of them: a tint and a line of its own for every state, in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QTextCharFormat

from genogram_app.ui.severity_marks import colour
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from genogram_app.narrative.people.states import WordsState

MENTION, QUOTED, SELECTED = 45, 80, 110
"""How strongly text is tinted, of 255: the words on it stay readable in every theme."""
STATES: tuple[WordsState, ...] = ("linked", "not_drawn", "not_family", "unclear")
"""What became of words, in the order of the legend."""

_Line = QTextCharFormat.UnderlineStyle
LINES: dict[WordsState, QTextCharFormat.UnderlineStyle] = {
    "linked": _Line.SingleUnderline,
    "not_drawn": _Line.DashUnderline,
    "not_family": _Line.DotLine,
    "unclear": _Line.WaveUnderline,
}
_SEVERITY: dict[WordsState, str] = {"not_drawn": "safety", "not_family": "note", "unclear": "privacy"}
"""The severity whose colour a state has; linked words have that of what is selected."""
_WIDE, _HIGH = 24, 14


def state_words(state: WordsState) -> str:
    """Return what a state is called."""
    return {
        "linked": tr("Linked"),
        "not_drawn": tr("Not drawn"),
        "not_family": tr("Not family"),
        "unclear": tr("Unclear"),
    }[state]


def state_tip(state: WordsState) -> str:
    """Return what a state means, and what its switch does."""
    return {
        "linked": tr("Words that mean somebody on the drawing. Show or hide their marks."),
        "not_drawn": tr("Words that mean somebody who is not on the drawing. Show or hide their marks."),
        "not_family": tr("Words that mean nobody of the family. Show or hide their marks."),
        "unclear": tr(
            "Words of which it is not clear whom they mean. “She” and “they” are not counted as"
            " left to look at. Show or hide their marks."
        ),
    }[state]


def state_colour(state: WordsState, palette: QPalette) -> QColor:
    """Return the colour of a state in the present scheme."""
    if state == "linked":
        return palette.color(QPalette.ColorRole.Highlight)
    return colour(_SEVERITY[state])


def mention_format(state: WordsState, palette: QPalette, *, strong: bool) -> QTextCharFormat:
    """Return how words look; `strong` are those of somebody who is selected."""
    form = tinted(state_colour(state, palette), SELECTED if strong else MENTION)
    form.setUnderlineStyle(LINES[state])
    form.setUnderlineColor(state_colour(state, palette))
    return form


def quoted_format(palette: QPalette) -> QTextCharFormat:
    """Return how a quotation looks: tinted, with a line above it, since those below say whom words mean."""
    form = tinted(palette.color(QPalette.ColorRole.Highlight), QUOTED)
    form.setFontOverline(True)
    return form


def tinted(ink: QColor, alpha: int) -> QTextCharFormat:
    """Return a ground of a colour through which the theme's own shows."""
    ground = QColor(ink)
    ground.setAlpha(alpha)
    form = QTextCharFormat()
    form.setBackground(ground)
    return form


def sample(state: WordsState, palette: QPalette) -> QIcon:
    """Return a small sample of a state's tint and line."""
    found = QPixmap(_WIDE * 2, _HIGH * 2)
    found.setDevicePixelRatio(2)
    found.fill(Qt.GlobalColor.transparent)
    ink = state_colour(state, palette)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor(ink)
    ground.setAlpha(SELECTED)
    painter.fillRect(QRectF(0, 0, _WIDE, _HIGH), ground)
    _underline(painter, state, ink)
    painter.end()
    return QIcon(found)


def _underline(painter: QPainter, state: WordsState, ink: QColor) -> None:
    line = {
        "linked": Qt.PenStyle.SolidLine,
        "not_drawn": Qt.PenStyle.DashLine,
        "not_family": Qt.PenStyle.DotLine,
        "unclear": Qt.PenStyle.SolidLine,
    }[state]
    painter.setPen(QPen(ink, 2, line))
    if state != "unclear":
        painter.drawLine(QPointF(0, _HIGH - 2), QPointF(_WIDE, _HIGH - 2))
        return
    points = [QPointF(x, _HIGH - 4 + 3 * (x // 3 % 2)) for x in range(0, _WIDE + 1, 3)]
    painter.drawPolyline(points)
