"""Painting SVG: text as glyph outlines with a label to be read aloud, nothing loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from genogram_app.drawing.fonts import baseline_start, font, glyph_path, shown
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
    Stroke,
    Text,
)


def svg_text(drawing: Drawing) -> str:
    """Return the drawing as an SVG 1.1 document, one point to the unit."""
    width, height = _number(drawing.width), _number(drawing.height)
    size = f'width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}"'
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label={_attribute(drawing.title)}>',
        f"<title>{_content(drawing.title)}</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *(line for group in drawing.groups for line in _group(group)),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _group(group: Group) -> Iterator[str]:
    yield f"<g id={_attribute(group.key)}><title>{_content(group.title)}</title>"
    for item in group.items:
        yield _primitive(item)
    yield "</g>"


def _primitive(item: Primitive) -> str:
    return _text(item) if isinstance(item, Text) else _path(item)


def _path(path: Path) -> str:
    fill = path.fill or "none"
    return f'<path d="{_data(path.steps)}" fill="{fill}"{_stroke(path.stroke)}/>'


def _stroke(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    dash = f' stroke-dasharray="{" ".join(map(_number, stroke.dash))}"' if stroke.dash else ""
    cap = ' stroke-linecap="round"' if stroke.cap == "round" else ""
    return (
        f' stroke="{stroke.colour}" stroke-width="{_number(stroke.width)}" stroke-miterlimit="10"{cap}{dash}'
    )


def _text(text: Text) -> str:
    x, y = baseline_start(text)
    scale = text.size / font(text.bold).units_per_em
    return (
        f'<g role="img" aria-label={_attribute(text.content)} fill="{text.colour}" '
        f'transform="translate({_number(x)} {_number(y)}) scale({scale:.6g})">'
        f'<path d="{_glyphs(text)}"/></g>'
    )


def _glyphs(text: Text) -> str:
    measures, x, steps = font(text.bold), 0.0, []
    for character in shown(text.content):
        steps.append(_data(glyph_path(character, text.bold), x))
        x += measures.advance(character)
    return "".join(steps)


def _data(steps: tuple[Step, ...], right: float = 0.0) -> str:
    return "".join(_command(step, right) for step in steps)


def _command(step: Step, right: float) -> str:
    match step:
        case Move(to):
            return f"M{_point(to, right)}"
        case Line(to):
            return f"L{_point(to, right)}"
        case Curve(control1, control2, to):
            return f"C{_point(control1, right)} {_point(control2, right)} {_point(to, right)}"
        case Close():
            return "Z"


def _point(point: tuple[float, float], right: float) -> str:
    return f"{_number(point[0] + right)} {_number(point[1])}"


def _number(value: float) -> str:
    """At most three decimals, and none where there are none."""
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"


def _content(words: str) -> str:
    return escape(shown(words))


def _attribute(words: str) -> str:
    return quoteattr(shown(words))
