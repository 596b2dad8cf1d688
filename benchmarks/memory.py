"""How much memory the open window takes: resident megabytes with an empty case and with the sample.

The target is 200 MB with the sample. Run: python -m benchmarks.memory
"""

from __future__ import annotations

import os
import subprocess
import sys

from benchmarks.targets import verdict

TARGET = 200.0
MEASURE = """
import sys
import psutil
from PySide6.QtCore import QSettings
from genogram_app.app.clock import SystemClock
from genogram_app.app.main import begin, make_application, make_window
from genogram_app.ui.dialogs import QtDialogs
from genogram_app.ui.settings import Settings
application = make_application()
window = make_window(Settings(QSettings()), QtDialogs(), SystemClock())
window.show()
begin(window, [], sample=sys.argv[1] == "sample")
application.processEvents()
while window.desk.reviewer.busy():
    application.processEvents()
window.select(tuple(p.id for p in window.session.document.people[:1]))
application.processEvents()
print(psutil.Process().memory_info().rss / 1e6, flush=True)
"""


def main() -> None:
    """Print a line for each case."""
    taken = 0.0
    for case in ("empty", "sample"):
        done = subprocess.run(
            [sys.executable, "-c", MEASURE, case],
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        if done.returncode:
            raise SystemExit(done.stderr)
        taken = float(done.stdout)
        print(f"{case:8}{taken:8.0f} MB")
    print(verdict("the window with the sample", taken, TARGET, " MB"))


if __name__ == "__main__":
    main()
