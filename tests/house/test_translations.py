from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from genogram_app.ui.action_specs import SPECS
from genogram_app.ui.gestures import GESTURES
from genogram_app.ui.menus import MENUS, SUBMENUS
from genogram_app.ui.translated import CONTEXT
from tests.house.translations import files, said, updated


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
def test_translators_have_every_word_that_is_said(file: Path) -> None:
    assert updated(file) == file.read_text(encoding="utf-8"), "run `make translations`"


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
def test_places_in_a_translation_are_those_of_the_english(file: Path) -> None:
    """A place that is misspelt would break the sentence when it is filled."""
    wrong = []
    for message in ET.parse(file).getroot().iter("message"):
        words, told = message.findtext("source") or "", message.findtext("translation") or ""
        if told.strip() and sorted(_places(words)) != sorted(_places(told)):
            wrong.append(words)
    assert wrong == []


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
def test_what_is_translated_is_in_the_file_that_the_program_reads(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for message in ET.parse(file).getroot().iter("message"):
        words, told = message.findtext("source") or "", message.findtext("translation") or ""
        if told.strip():
            assert translator.translate(CONTEXT, words) == told


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
def test_every_word_of_the_menus_is_translated(file: Path) -> None:
    told = {
        message.findtext("source"): message.findtext("translation")
        for message in ET.parse(file).getroot().iter("message")
    }
    words = [title for title, _ in (*MENUS, *SUBMENUS.values())]
    words += [each.words for each in (*SPECS, *GESTURES)]
    assert [each for each in words if not told[each]] == []


def test_what_is_said_is_found_in_calls_and_in_tables() -> None:
    words = {each.words for each in said()}
    assert {"&Save", "Mother", "Findings ({count})", "Foster carer", "&File"} <= words
    assert {each.words for each in said() if each.counts} >= {"%n people"}


def _places(words: str) -> list[str]:
    return [part.partition("}")[0] for part in words.split("{")[1:]]
