from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    "arguments", [["check"], ["render", "x.case.json"], ["--nonsense"], ["layout", "--at"]]
)
def test_a_wrong_command_line_gives_one_line_and_exit_2(run: Run, arguments: list[str]) -> None:
    answer = run(*arguments)
    assert (answer.status, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["layout"],
        ["residents", "--at", "2024-01-01"],
        ["render", "-o", "never.pdf"],
        ["convert", "never.genogram"],
    ],
)
def test_bad_input_gives_one_line_naming_the_place_and_writes_nothing(
    run: Run, broken: Path, arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(broken.parent)
    command, *rest = arguments
    answer = run(command, broken, *rest) if command == "convert" else run(command, *rest, broken)
    assert (answer.status, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1
    assert "broken.case.json" in answer.err
    assert "people[0] ('p1').birth" in answer.err
    assert [p.name for p in broken.parent.iterdir()] == ["broken.case.json"]


def test_a_missing_file_is_named(run: Run, tmp_path: Path) -> None:
    answer = run("check", tmp_path / "absent.case.json")
    assert answer.status == 2
    assert "absent.case.json" in answer.err
    assert "Traceback" not in answer.err


def test_a_good_file_beside_a_bad_one_is_not_answered(run: Run, sample: Path, broken: Path) -> None:
    answer = run("check", sample, broken, "--format", "json")
    assert (answer.status, answer.out) == (2, "")


def test_help_lists_every_subcommand(run: Run) -> None:
    answer = run("--help")
    assert answer.status == 0
    assert "self-test" in answer.out


def test_a_mistyped_subcommand_gives_one_line(run: Run, sample: Path) -> None:
    answer = run("chekc", sample)
    assert (answer.status, answer.out) == (2, "")
    assert "chekc" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_without_a_display_no_window_is_tried(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    answer = run()
    assert answer.status == 2
    assert "no display" in answer.err
