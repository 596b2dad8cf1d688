from __future__ import annotations

import subprocess
import sys

LOADED = """
import sys
import genogram_app.app.before_qt
print([name for name in sys.modules if name.startswith(("PySide6", "shapely", "networkx", "reportlab"))])
"""


def test_nothing_of_qt_and_nothing_slow_is_loaded_before_qt() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
