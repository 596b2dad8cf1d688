from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.picture.options import PictureOptions
from genogram_app.ui.drawing_preview import DrawingPreview
from tests.ui.conftest import family


def test_a_case_is_shown_as_large_as_the_room_allows(qtbot: QtBot) -> None:
    preview = DrawingPreview()
    qtbot.addWidget(preview)
    preview.resize(200, 200)
    preview.show_case(family(), PictureOptions())
    preview.show()
    small = preview.pixmap().width()
    assert small <= 200
    preview.resize(600, 600)
    assert preview.pixmap().width() > small
    assert preview.pixmap().height() <= 600


def test_a_screen_reader_hears_who_is_drawn(qtbot: QtBot) -> None:
    preview = DrawingPreview()
    qtbot.addWidget(preview)
    preview.show_case(family(), PictureOptions())
    assert "Wren Tarlow" in preview.accessibleDescription()
