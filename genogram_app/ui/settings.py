"""What the program remembers between two starts: window, panes, recent files, last folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT = 10
"""How many recent files are remembered."""


class Settings:
    """A small typed face on QSettings."""

    def __init__(self, store: QSettings) -> None:
        """Read and write through the given store."""
        self._store = store

    def bytes_of(self, name: str) -> QByteArray | None:
        """Return remembered bytes, such as the geometry of the window."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else None

    def set_bytes(self, name: str, value: QByteArray) -> None:
        """Remember bytes under a name."""
        self._store.setValue(name, value)

    def text_of(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        value = self._store.value(name, default)
        return value if isinstance(value, str) else default

    def set_text(self, name: str, value: str) -> None:
        """Remember a text under a name."""
        self._store.setValue(name, value)

    def flag_of(self, name: str, *, default: bool) -> bool:
        """Return a remembered choice."""
        return self.text_of(name, "yes" if default else "no") == "yes"

    def set_flag(self, name: str, *, value: bool) -> None:
        """Remember a choice under a name."""
        self.set_text(name, "yes" if value else "no")

    def folder(self) -> Path:
        """Return the folder last used, or the home folder when it has gone."""
        remembered = Path(self.text_of("files/folder") or Path.home())
        return remembered if remembered.is_dir() else Path.home()

    def recent(self) -> tuple[Path, ...]:
        """Return the recent files that still exist, latest first."""
        return tuple(path for path in self.remembered_files() if path.is_file())

    def remembered_files(self) -> tuple[Path, ...]:
        """Return the recent files, latest first, those as well that are not there now."""
        return tuple(map(Path, filter(None, self.text_of("files/recent").split("\n"))))

    def remember_file(self, path: Path) -> None:
        """Put a file at the head of the recent files and remember its folder."""
        self._remember((path, *(other for other in self.remembered_files() if other != path)))
        self.set_text("files/folder", str(path.parent))

    def forget_file(self, path: Path) -> None:
        """Take a file out of the recent files; the file itself stays as it is."""
        self._remember(tuple(other for other in self.remembered_files() if other != path))

    def _remember(self, paths: tuple[Path, ...]) -> None:
        self.set_text("files/recent", "\n".join(map(str, paths[:RECENT])))

    def flush(self) -> None:
        """Write what is remembered to the disk."""
        self._store.sync()
