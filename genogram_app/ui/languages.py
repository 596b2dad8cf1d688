"""Which languages the interface speaks, and how one is chosen."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from genogram_app.drawing.resources import resource
from genogram_app.ui.menus import Actions
from genogram_app.ui.settings import Settings

Language: TypeAlias = Literal["system", "en", "cy"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
"""What can be chosen: that of the computer, English, Welsh."""
_KEPT = "view/language"


def language_of(settings: Settings) -> Language:
    """Return the language last chosen; at first that of the computer."""
    remembered = settings.text_of(_KEPT)
    return next((language for language in LANGUAGES if language == remembered), "system")


def speak(language: Language, application: QCoreApplication) -> None:
    """Let the program speak a language from now on: what was made before keeps its words.

    Qt's own words follow as far as Qt has been translated.
    """
    code = QLocale.system().name() if language == "system" else language
    short = code.partition("_")[0]
    if short == "en" or short not in LANGUAGES:
        return
    own = str(resource(f"translations/genogram_{short}.qm"))
    qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{short}.qm"
    for file in (qt, own):
        translator = QTranslator(application)
        if translator.load(file):
            application.installTranslator(translator)


def connect_languages(actions: Actions, settings: Settings, window: QWidget) -> None:
    """Let the actions show and choose the language for the next start."""
    group = QActionGroup(window)
    for language in LANGUAGES:
        action = actions[f"language-{language}"]
        group.addAction(action)
        action.setChecked(language == language_of(settings))
        action.triggered.connect(lambda _=False, chosen=language: settings.set_text(_KEPT, chosen))
