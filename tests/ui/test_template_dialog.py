from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.interchange.templates import TEMPLATES, load_template
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.template_dialog import TemplateDialog


@pytest.fixture
def begun() -> list[Document]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, begun: list[Document]) -> TemplateDialog:
    def begin(document: Document) -> bool:
        begun.append(document)
        return len(begun) > 1

    found = TemplateDialog(PictureOptions(), begin)
    qtbot.addWidget(found)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    found.open()
    return found


def test_each_template_is_shown_with_its_picture_and_its_use(dialog: TemplateDialog) -> None:
    for template in TEMPLATES:
        assert dialog.chosen() == template
        assert dialog.use.text() == template.use
        shown = dialog.preview.accessibleDescription()
        assert all(p.label in shown for p in load_template(template.name).people if p.label)
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)


def test_the_page_stays_when_the_open_case_is_not_left(dialog: TemplateDialog, begun: list[Document]) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert begun == [load_template(TEMPLATES[1].name)] * 2
