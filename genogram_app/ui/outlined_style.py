"""Fusion with edges that can be seen: fields, buttons and boxes are outlined, and twice as strongly in focus.

Fusion draws edges a little darker than the window, which on a dark ground is nothing to go by.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

_Element = QStyle.PrimitiveElement
_EDGED = frozenset(
    {
        _Element.PE_FrameLineEdit,
        _Element.PE_PanelButtonCommand,
        _Element.PE_IndicatorCheckBox,
        _Element.PE_IndicatorRadioButton,
        _Element.PE_IndicatorItemViewItemCheck,
        _Element.PE_FrameFocusRect,
        _Element.PE_Frame,
    }
)
_ROUND = 2.0


class OutlinedStyle(QProxyStyle):
    """Draws what Fusion draws, and an edge of the palette's middle colour, or of the focus."""

    def __init__(self) -> None:
        """Draw over Fusion."""
        super().__init__("Fusion")

    def drawPrimitive(  # noqa: N802 - Qt's name
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw an element and its edge."""
        super().drawPrimitive(element, option, painter, widget)
        if element in _EDGED and not option.rect.isEmpty():
            _edge(element, option, painter)


def _edge(element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
    focused = element is _Element.PE_FrameFocusRect or bool(option.state & QStyle.StateFlag.State_HasFocus)
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    role = QPalette.ColorRole.Highlight if focused and enabled else QPalette.ColorRole.Mid
    width = 2.0 if focused and enabled else 1.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(role), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    area = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    if element is _Element.PE_IndicatorRadioButton:
        painter.drawEllipse(area)
    else:
        painter.drawRoundedRect(area, _ROUND, _ROUND)
    painter.restore()
