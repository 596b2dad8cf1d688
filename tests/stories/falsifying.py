"""Keeping the case in which a generated test failed, so that it can be opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec

from hypothesis import note
from hypothesis.errors import HypothesisException

from genogram_app.model.text_form import write_case

OUT = Path(__file__).parents[2] / "out"
P = ParamSpec("P")


def kept_when_it_fails(rule: Callable[P, None]) -> Callable[P, None]:
    """Write the case as it was before a step that fails; the shortest way to the failure is written last.

    The rule is one of a machine that has a `session`.
    """

    @wraps(rule)
    def watched(*args: P.args, **kwargs: P.kwargs) -> None:
        machine: Any = args[0]
        before = machine.session.document
        try:
            rule(*args, **kwargs)
        except HypothesisException:
            raise
        except Exception:
            OUT.mkdir(exist_ok=True)
            place = OUT / "falsifying.case.json"
            place.write_text(write_case(before), encoding="utf-8")
            note(f"The case before the step that failed is in {place}.")
            raise

    return watched
