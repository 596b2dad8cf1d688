"""Where the files that come with the program are: fonts, icons, samples."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of a file or folder that comes with the program, such as `fonts/OFL.txt`.

    Looked for in a frozen bundle, in an installed package and in a checkout, in this order.

    Raises:
        FileNotFoundError: when the installation is incomplete.
    """
    for root in _roots():
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"The installation is incomplete: {name} is missing. Install Genogram again.")


def _roots() -> tuple[Path, ...]:
    package = Path(__file__).resolve().parent.parent
    installed = (package / "resources", package.parent / "resources")
    bundle = getattr(sys, "_MEIPASS", None)
    return (
        (Path(bundle) / "resources", Path(bundle) / "genogram_app" / "resources", *installed)
        if bundle
        else installed
    )
