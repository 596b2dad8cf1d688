"""What the program is, under which licence, and what it is made with."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from genogram_app.ui.icons import application_icon
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr

LIBRARIES = (
    ("PySide6-Essentials", "LGPL-3.0 (Qt for Python)"),
    ("shiboken6", "LGPL-3.0 (Qt for Python)"),
    ("pydantic", "MIT"),
    ("pydantic-core", "MIT"),
    ("annotated-types", "MIT"),
    ("typing-extensions", "PSF-2.0"),
    ("typing-inspection", "MIT"),
    ("apsw-sqlite3mc", "zlib and MIT (SQLite is in the public domain)"),
    ("cobble", "BSD-2-Clause"),
    ("mammoth", "BSD-2-Clause"),
    ("networkx", "BSD-3-Clause"),
    ("lxml", "BSD-3-Clause"),
    ("odfdo", "Apache-2.0"),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("python-calamine", "MIT"),
    ("striprtf", "BSD-3-Clause"),
    ("shapely", "BSD-3-Clause (GEOS: LGPL-2.1)"),
    ("numpy", "BSD-3-Clause"),
    ("reportlab", "BSD-3-Clause"),
    ("pillow", "MIT-CMU"),
    ("charset-normalizer", "MIT"),
    ("fonttools", "MIT"),
)
"""Libraries that come with the program, and their licences."""


def program_version() -> str:
    """Return the version of the program."""
    try:
        return version("genogram")
    except PackageNotFoundError:
        return "from a checkout"


def libraries() -> tuple[tuple[str, str, str], ...]:
    """Return (name, version, licence) of every library."""
    return tuple((name, _version(name), licence) for name, licence in LIBRARIES)


def _version(name: str) -> str:
    try:
        return metadata(name)["Version"]
    except PackageNotFoundError:
        return "—"


class AboutDialog(QDialog):
    """Version, licence, libraries and their licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Write it all down."""
        super().__init__(parent)
        self.setWindowTitle(tr("About Genogram"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(64, 64))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = QTextBrowser()
        text.setAccessibleName(tr("About Genogram"))
        text.setHtml(_html())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (picture, text, buttons):
            column.addWidget(part)
        self.resize(comfortable(self, 66, 27))


def _html() -> str:
    rows = "".join(f"<li>{name} {number}: {licence}</li>" for name, number, licence in libraries())
    return (
        f"<h3>Genogram {program_version()}</h3>"
        "<p>Draws who is in a family, who lived with whom and when, and checks the drawing against the "
        "report’s own words.</p>"
        "<p>Works offline: nothing leaves this computer.</p>"
        "<p>Licence: MIT. Font of the drawings: Noto Sans, SIL Open Font License 1.1.</p>"
        f"<p>Made with:</p><ul>{rows}</ul>"
    )
