"""Starting the window: application, settings, clock, the case to open."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import genogram_app.app.before_qt  # noqa: F401 - must come before Qt

# isort: split
from PySide6.QtCore import QSettings, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from genogram_app.app.clock import Clock, SystemClock
from genogram_app.app.mishaps import watch
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.render.qt import register_fonts
from genogram_app.ui.appearance import dress_application
from genogram_app.ui.dialogs import Dialogs, QtDialogs
from genogram_app.ui.icons import application_icon
from genogram_app.ui.languages import language_of, speak
from genogram_app.ui.recovery import Recovery
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window

MEASURE = "GENOGRAM_TIME_TO_WINDOW"
"""An environment variable: seconds since the epoch at which the start began; prints how long it took."""


def run(argv: Sequence[str], *, sample: bool = False) -> int:
    """Open the window with the case named on the command line, or the sample; return the exit status."""
    application = make_application()
    settings = Settings(QSettings("Genogram", "Genogram"))
    dress_application(settings)
    speak(language_of(settings), application)
    dialogs = QtDialogs()
    window = make_window(settings, dialogs, SystemClock())
    dialogs.parent = window
    forget = watch(window)
    application.aboutToQuit.connect(keep_against_crashes(window, recovery_folder()).end)
    begin(window, argv, sample=sample)
    collect_rarely()
    if os.environ.get(MEASURE):
        QTimer.singleShot(0, lambda: _report(application))
    try:
        return application.exec()
    finally:
        forget()


def make_application() -> QApplication:
    """Return the one QApplication, named, with its icon and the fonts of the drawing."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Genogram")
    application.setApplicationDisplayName("Genogram")
    application.setDesktopFileName("genogram")
    application.setWindowIcon(application_icon())
    register_fonts()
    return application


def collect_rarely() -> None:
    """Look for circular rubbish less often than Python does by itself.

    An edit makes tens of thousands of small frozen records and drops as many, none of them in circles;
    looking through them every seven hundred took a tenth of the time from an edit to the repainted canvas.
    A check of a long text holds half a million, which are in no circles either and go with the text.
    """
    gc.freeze()
    gc.set_threshold(1_000_000, 20, 20)
    gc.enable()


def make_window(settings: Settings, dialogs: Dialogs, clock: Clock) -> Window:
    """Return a window with an empty case."""
    return Window(Session(Document()), dialogs, settings, clock.today)


def recovery_folder() -> Path:
    """Return where copies of unsaved work are kept: on this computer, in the user's own folder."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(place) / "recovery"


def keep_against_crashes(window: Window, folder: Path) -> Recovery:
    """Keep copies of the window's unsaved work in a folder, and offer what a crash left there."""
    recovery = Recovery(folder, window.session, window.files, window.dialogs, window.tell, window)
    window.starting.recovery = recovery
    return recovery


def begin(window: Window, argv: Sequence[str], *, sample: bool) -> None:
    """Show the window: with the case that was asked for, with the sample, or else with the start page."""
    asked = bool(argv) or sample
    if not asked:
        window.files.begin_closed()  # before the panes are laid out for nothing
    window.show()
    if asked and not _opened(window, argv):
        window.files.close()


def _opened(window: Window, argv: Sequence[str]) -> bool:
    """The sample opens as a case that has no file yet."""
    return window.open_path(Path(argv[0])) if argv else window.files.open_example("three-homes")


def _report(application: QApplication) -> None:
    """Print how long the start took, from the moment that the process began."""
    application.processEvents()
    started = float(os.environ[MEASURE])
    print(f"{time.time() - started:.3f}", flush=True)  # noqa: T201 - asked for through the environment
    application.exit(0)  # not quit(): nothing is to be asked or remembered
