"""The rules of the house: its map, its floors, its sizes and its words."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from statistics import median

import pytest
from importlinter.cli import lint_imports

from tests.house.code_map import BEGIN, END, FLOORS, code_map
from tests.house.source import PACKAGE, ROOT, functions, modules, tree

MODULE_LINES = 400
FUNCTION_LINES = 50


def test_the_code_map_says_what_the_docstrings_say() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert text.split(BEGIN)[1].split(END)[0] == code_map(), "run: python -m tests.house.code_map"


def test_every_room_stands_on_a_floor() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert rooms == set(FLOORS)


def test_stairs_only_go_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0


def test_a_package_has_no_receptionist() -> None:
    for path in modules():
        if path.name == "__init__.py":
            body = tree(path).body
            assert len(body) == 1, path
            assert ast.get_docstring(tree(path)), path


def test_the_test_tree_mirrors_the_source_tree() -> None:
    missing = [
        str(inside)
        for path in modules()
        if path.name != "__init__.py" and (inside := path.relative_to(PACKAGE)).name != "__main__.py"
        if not (ROOT / "tests" / inside.parent / f"test_{inside.name}").exists()
    ]
    assert missing == []


def test_no_module_is_too_long_to_read() -> None:
    lengths = {str(p.relative_to(ROOT)): len(p.read_text(encoding="utf-8").splitlines()) for p in modules()}
    assert {name: n for name, n in lengths.items() if n > MODULE_LINES} == {}


def test_functions_are_short() -> None:
    lengths = [(n, f"{p.relative_to(ROOT)}:{name}") for p in modules() for name, n in functions(p)]
    counts = sorted(n for n, _ in lengths)
    assert [f"{name} ({n})" for n, name in lengths if n > FUNCTION_LINES] == []
    assert counts[int(len(counts) * 0.9)] <= 25
    assert median(counts) <= 7


def test_the_code_is_formatted_and_linted() -> None:
    for command in (["check"], ["format", "--check"]):
        result = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--quiet", str(ROOT)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert result.returncode == 0, result.stdout + result.stderr


def test_the_types_hold() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_pinned_packages_name_no_place() -> None:
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9.+]+", line), line


def test_qt_is_a_version_that_keeps_its_references() -> None:
    """PySide6 6.12.0 on Python 3.11 loses references to None and aborts after a few thousand calls."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(5_000):
        thing.parent()
    assert sys.getrefcount(None) > before - 1_000
