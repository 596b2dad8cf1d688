"""A drawing as text that a person can read and a test can compare."""

from __future__ import annotations

import json

from genogram_app.drawing.primitives import (
    Close,
    Curve,
    Drawing,
    Group,
    Line,
    Move,
    Path,
    Primitive,
    Step,
    Text,
)


def dump(drawing: Drawing) -> str:
    """Return a drawing as text: a line for the page, each group and each primitive; in 1/100 points."""
    page = f"drawing {_number(drawing.width)} x {_number(drawing.height)} {_quoted(drawing.title)}"
    return "\n".join((page, *(dump_group(group) for group in drawing.groups))) + "\n"


def dump_group(group: Group) -> str:
    """Return one group as text, its primitives indented."""
    return "\n".join(
        (f"{group.key} {_quoted(group.title)}", *(f"  {_primitive(item)}" for item in group.items))
    )


def _primitive(item: Primitive) -> str:
    return _text(item) if isinstance(item, Text) else _path(item)


def _text(text: Text) -> str:
    weight = " bold" if text.bold else ""
    place = f"{_numbers(text.origin)} {text.anchor}"
    return f"text {place} {_number(text.size)}{weight} {text.colour} {_quoted(text.content)}"


def _path(path: Path) -> str:
    words = ["path"]
    if stroke := path.stroke:
        words.append(f"stroke {_number(stroke.width)} {stroke.colour}")
        words.extend([f"dash {_numbers(stroke.dash)}"] if stroke.dash else [])
        words.extend(["round"] if stroke.cap == "round" else [])
    if path.fill:
        words.append(f"fill {path.fill}")
    return " ".join((*words, ":", *(_step(step) for step in path.steps)))


def _step(step: Step) -> str:
    match step:
        case Move():
            return f"M {_numbers(step.to)}"
        case Line():
            return f"L {_numbers(step.to)}"
        case Curve():
            return f"C {_numbers((*step.control1, *step.control2, *step.to))}"
        case Close():
            return "Z"


def _numbers(values: tuple[float, ...]) -> str:
    return " ".join(_number(value) for value in values)


def _number(value: float) -> str:
    # Adding nought turns -0.0 into 0.0.
    return f"{round(value, 2) + 0:.2f}".rstrip("0").rstrip(".")


def _quoted(content: str) -> str:
    return json.dumps(content, ensure_ascii=False)
