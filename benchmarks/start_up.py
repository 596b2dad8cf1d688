"""How long the program takes from the start of its process to the first painted window.

Prints seconds for the empty window, the window with the sample, and a bare QMainWindow: cold (the files of
Python, of its packages and of the program are first put out of the system's cache, as far as it allows) and
warm (median and worst of the others). Targets: 1.5 s cold, 0.8 s warm for the empty case.
Run: python -m benchmarks.start_up [runs]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.targets import verdict

BARE = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
application.processEvents()
print(f"{time.time() - float(os.environ['GENOGRAM_TIME_TO_WINDOW']):.3f}", flush=True)
"""
CASES = {
    "bare QMainWindow": ["-c", BARE],
    "empty case": ["-m", "genogram_app"],
    "sample case": ["-m", "genogram_app", "sample"],
}
TARGET = "empty case"
COLD, WARM = 1.5, 0.8
"""The most seconds that the empty case may take."""


def seconds(arguments: list[str]) -> float:
    """Start one process and return how long it says that its window took."""
    environment = {**os.environ, "GENOGRAM_TIME_TO_WINDOW": str(time.time())}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.setdefault("DISPLAY", ":0")  # the sample opens a window only where there is a screen
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return float(done.stdout.split()[-1])


def forget_files() -> None:
    """Put the files that a start reads out of the system's cache."""
    for root in (Path(sys.prefix), Path(sys.base_prefix) / "lib", Path(__file__).parents[1] / "genogram_app"):
        for path in root.rglob("*"):
            if path.is_file():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main() -> None:
    """Measure every case and print a line for each."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    print(f"{'':18}{'cold':>8}{'median':>8}{'worst':>8}   seconds")
    found: dict[str, tuple[float, float]] = {}
    for name, arguments in CASES.items():
        forget_files()
        cold, *others = (seconds(arguments) for _ in range(runs + 1))
        found[name] = cold, statistics.median(others)
        print(f"{name:18}{cold:8.3f}{found[name][1]:8.3f}{max(others):8.3f}")
    print(verdict(f"{TARGET}, cold", found[TARGET][0], COLD, " s"))
    print(verdict(f"{TARGET}, warm", found[TARGET][1], WARM, " s"))


if __name__ == "__main__":
    main()
