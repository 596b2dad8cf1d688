from __future__ import annotations

from genogram_app.ui.shortcuts import KEYS, native


def test_all_keys_can_be_written() -> None:
    assert all(native(keys) for name, keys in KEYS.items() if name not in ("new", "open", "remove"))


def test_keys_are_written_as_people_know_them() -> None:
    assert native("Ctrl+Shift+S") == "Ctrl+Shift+S"
