from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from genogram_app.ui.settings import RECENT, Settings


def test_what_is_remembered_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = str(tmp_path / "remembered.ini")
    first = Settings(QSettings(file, QSettings.Format.IniFormat))
    first.set_bytes("window/geometry", QByteArray(b"abc"))
    first.set_flag("view/bonds", value=True)
    first.flush()
    again = Settings(QSettings(file, QSettings.Format.IniFormat))
    assert again.bytes_of("window/geometry") == QByteArray(b"abc")
    assert again.flag_of("view/bonds", default=False)


def test_recent_files_are_latest_first_each_once(settings: Settings, tmp_path: Path) -> None:
    first, second = tmp_path / "a.genogram", tmp_path / "b, c.genogram"
    for path in (first, second):
        path.touch()
    for path in (first, second, first):
        settings.remember_file(path)
    assert settings.recent() == (first, second)


def test_recent_files_that_have_gone_are_left_out(settings: Settings, tmp_path: Path) -> None:
    settings.remember_file(tmp_path / "gone.genogram")
    assert settings.recent() == ()


def test_only_so_many_recent_files_are_remembered(settings: Settings, tmp_path: Path) -> None:
    for number in range(RECENT + 3):
        path = tmp_path / f"{number}.genogram"
        path.touch()
        settings.remember_file(path)
    assert len(settings.recent()) == RECENT


def test_a_folder_that_has_gone_gives_way_to_the_home_folder(settings: Settings, tmp_path: Path) -> None:
    settings.set_text("files/folder", str(tmp_path / "gone"))
    assert settings.folder() == Path.home()


def test_a_file_that_is_not_there_now_stays_remembered_until_it_is_forgotten(
    settings: Settings, tmp_path: Path
) -> None:
    gone, there = tmp_path / "gone.genogram", tmp_path / "there.genogram"
    there.touch()
    settings.remember_file(gone)
    settings.remember_file(there)
    assert settings.remembered_files() == (there, gone)
    settings.forget_file(gone)
    assert settings.remembered_files() == (there,)
