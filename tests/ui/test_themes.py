from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import genogram_app.ui
from genogram_app.narrative.people.states import WordsState
from genogram_app.ui.canvas.overlay import marking_colour
from genogram_app.ui.contrast import MARKS, WORDS, contrast
from genogram_app.ui.quick_entry_line import TINT
from genogram_app.ui.severity_marks import DARK, LIGHT
from genogram_app.ui.text.looks import MENTION, QUOTED, SELECTED, STATES, state_colour
from genogram_app.ui.themes import THEMES, Theme, palette_of, renew_styled

OWN = tuple(theme for theme in THEMES if theme != "system")
ROLE, GROUP = QPalette.ColorRole, QPalette.ColorGroup
ON_GROUNDS = (
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.Text, ROLE.Window),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.PlaceholderText, ROLE.Window),
    (ROLE.Link, ROLE.Base),
    (ROLE.Link, ROLE.Window),
    (ROLE.LinkVisited, ROLE.Base),
    (ROLE.BrightText, ROLE.Base),
)
EDGES = (
    (ROLE.Highlight, ROLE.Window),
    (ROLE.Highlight, ROLE.Base),
    (ROLE.Highlight, ROLE.Button),
    (ROLE.Accent, ROLE.Base),
    (ROLE.Mid, ROLE.Window),
    (ROLE.Mid, ROLE.Base),
    (ROLE.Mid, ROLE.Button),
)
RESTING = ((ROLE.WindowText, ROLE.Window), (ROLE.Text, ROLE.Base), (ROLE.ButtonText, ROLE.Button))


def lacking(
    theme: Theme,
    pairs: tuple[tuple[QPalette.ColorRole, QPalette.ColorRole], ...],
    least: float,
    group: QPalette.ColorGroup = GROUP.Active,
) -> dict[str, float]:
    palette = palette_of(theme)
    found = {
        f"{over.name} on {under.name}": contrast(palette.color(group, over), palette.color(group, under))
        for over, under in pairs
    }
    return {pair: ratio for pair, ratio in found.items() if ratio < least}


@pytest.mark.parametrize("theme", OWN)
def test_words_can_be_read(theme: Theme) -> None:
    assert lacking(theme, ON_GROUNDS, WORDS) == {}


@pytest.mark.parametrize("theme", OWN)
def test_edges_and_the_focus_can_be_seen(theme: Theme) -> None:
    assert lacking(theme, EDGES, MARKS) == {}


@pytest.mark.parametrize("theme", OWN)
def test_what_is_not_to_be_had_can_still_be_made_out(theme: Theme) -> None:
    assert lacking(theme, RESTING, MARKS, GROUP.Disabled) == {}


@pytest.mark.parametrize("theme", OWN)
def test_marks_of_severity_can_be_read_on_their_ground(theme: Theme) -> None:
    palette = palette_of(theme)
    marks = LIGHT if palette.color(ROLE.Base).lightness() > 128 else DARK
    grounds = palette.color(ROLE.Base), palette.color(ROLE.AlternateBase)
    low = [name for name, c in marks.items() for g in grounds if contrast(QColor(c), g) < WORDS]
    assert low == []


def mixed(over: QColor, under: QColor, alpha: int) -> QColor:
    pairs = zip(over.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple of four
    return QColor(*((one * alpha + other * (255 - alpha)) // 255 for one, other in pairs))


@pytest.mark.parametrize("theme", OWN)
@pytest.mark.parametrize("alpha", [MENTION, QUOTED, SELECTED, TINT])
def test_words_can_be_read_where_they_are_tinted(theme: Theme, alpha: int) -> None:
    palette = palette_of(theme)
    ground = mixed(palette.color(ROLE.Highlight), palette.color(ROLE.Base), alpha)
    assert contrast(palette.color(ROLE.Text), ground) >= WORDS


@pytest.mark.parametrize("theme", OWN)
@pytest.mark.parametrize("state", STATES)
def test_words_of_every_state_can_be_read_and_their_line_seen(
    qtbot: QtBot, theme: Theme, state: WordsState
) -> None:
    before = QApplication.palette()
    palette = palette_of(theme)
    QApplication.setPalette(palette)
    try:
        ink, ground = state_colour(state, palette), palette.color(ROLE.Base)
    finally:
        QApplication.setPalette(before)
    assert all(
        contrast(palette.color(ROLE.Text), mixed(ink, ground, alpha)) >= WORDS
        for alpha in (MENTION, SELECTED)
    )
    assert contrast(ink, mixed(ink, ground, MENTION)) >= MARKS


@pytest.mark.parametrize("theme", OWN)
def test_what_marks_the_selection_shows_on_the_white_paper(theme: Theme) -> None:
    assert contrast(marking_colour(palette_of(theme)), QColor("#ffffff")) >= MARKS


def test_the_systems_theme_changes_no_colour(qtbot: QtBot) -> None:
    assert palette_of("system").resolveMask() == 0


def literal_colours() -> Iterator[str]:
    """Every colour that is written out in the window's code, with its module."""
    for path in sorted(Path(str(genogram_app.ui.__path__[0])).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "#" in node.value:
                words = node.value.replace(";", " ").split()
                yield from (f"{path.stem} {w}" for w in words if QColor.isValidColorName(w) and w[0] == "#")


def test_no_other_module_has_colours_of_its_own() -> None:
    known = {f"severity_marks {colour}" for colour in (*LIGHT.values(), *DARK.values())}
    own = {found for found in literal_colours() if not found.startswith("themes ")}
    assert own - known == {"overlay #1a5fb4"}
    assert contrast(QColor("#1a5fb4"), QColor("#ffffff")) >= MARKS


def test_what_has_a_style_sheet_takes_up_the_colours_of_a_new_theme(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    button = QPushButton("Leanne", room)
    button.setStyleSheet("text-align: left;")
    room.show()
    before = QApplication.palette()
    try:
        QApplication.setPalette(palette_of("dark"))
        renew_styled(room)
        assert button.palette().color(ROLE.ButtonText) == palette_of("dark").color(ROLE.ButtonText)
        assert button.styleSheet() == "text-align: left;"
    finally:
        QApplication.setPalette(before)
