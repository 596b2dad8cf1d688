"""The text form of a case, `.case.json`: lossless, strict, with errors that name the place."""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import Any

from pydantic import ValidationError

from genogram_app.model.document import FORMAT, VERSION, Document
from genogram_app.model.record import has_half_character

SIZE_LIMIT = 200 * 1024 * 1024
"""The largest text that is read, in bytes."""


class CaseError(ValueError):
    """A case that cannot be read; says what is wrong and where.

    Attributes:
        problems: one printable line a problem, each naming its place.
    """

    def __init__(self, problems: list[str]) -> None:
        """Keep the problems; the message is the first of them and the number of the others."""
        problems = [_one_line(problem) for problem in problems]
        self.problems = problems
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        super().__init__(problems[0] + more)


def _one_line(problem: str) -> str:
    """A problem without what a file may have put into it: line ends, control characters, endless names."""
    shown = "".join(character if character.isprintable() else "\ufffd" for character in problem[:401])
    return shown if len(shown) <= 400 else shown[:400] + "…"


def read_case(data: bytes | str) -> Document:
    """Read a case from its text form.

    Raises:
        CaseError: when the text is not JSON or not a case, naming id, field and place.
    """
    return from_content(parse(_decoded(data)))


def write_case(document: Document) -> str:
    """Return the text form of a case: two-space JSON, defaults left out, file order kept."""
    return json.dumps(to_content(document), ensure_ascii=False, indent=2) + "\n"


def from_content(raw: Any) -> Document:
    """Read a case from parsed JSON.

    Raises:
        CaseError: when it is not a case, naming id, field and place.
    """
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise CaseError([f'this is not a case: it does not begin with "format": "{FORMAT}"'])
    version = raw.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise CaseError(
            [f"version: written by a newer Genogram (format {_short(version)}; this one reads {VERSION})"]
        )
    try:
        # Strict validation takes a JSON array for a tuple only when it reads the JSON itself.
        return Document.model_validate_json(json.dumps(raw))
    except ValidationError as error:
        problems = error.errors()
    except RecursionError:
        raise _too_deep() from None
    if problems[0]["type"] == "json_invalid":
        raise _cannot_be_text(raw)
    raise CaseError([_sentence(raw, problem) for problem in problems])


def to_content(document: Document) -> dict[str, Any]:
    """Return a case as JSON values, defaults left out: what `from_content` reads."""
    content = document.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return {"format": FORMAT, "version": VERSION, **content}


def describe(error: ValidationError) -> str:
    """Return the first problem of a refused change as a sentence."""
    return _message(error.errors()[0])


def _decoded(data: bytes | str) -> str:
    if len(data) > SIZE_LIMIT:
        raise CaseError([f"the file is larger than {SIZE_LIMIT // 1024 // 1024} MB, which no case is"])
    if isinstance(data, str):
        return data
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CaseError([f"the file is not UTF-8 text (byte {error.start})"]) from None


def parse(text: str) -> Any:
    """Read JSON strictly: no field twice, no NaN or infinity, no number beyond what can be held.

    Raises:
        CaseError: naming the line and column, or the field, where the text is not such JSON.
    """
    try:
        return _READER.decode(text)
    except json.JSONDecodeError as error:
        raise CaseError([f"line {error.lineno}, column {error.colno}: not JSON ({error.msg})"]) from None
    except _NoNumber as error:
        raise CaseError([f"{_line_of(text, error.text)}{error.problem}"]) from None
    except RecursionError:
        raise _too_deep() from None


class _NoNumber(Exception):
    """A number that no case can hold, as it is written."""

    def __init__(self, text: str, problem: str) -> None:
        super().__init__(problem)
        self.text = text
        self.problem = problem


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise CaseError([f"the field {_short(key)} stands twice in one object{_id_note(dict(pairs))}"])
        found[key] = value
    return found


def _too_deep() -> CaseError:
    return CaseError(["the file nests lists or objects too deeply to be a case"])


def _cannot_be_text(raw: Any) -> CaseError:
    """Say why JSON that Python can read is not JSON to the validator: half a character, or nesting."""
    unread: list[tuple[tuple[int | str, ...], Any]] = [((), raw)]
    while unread:
        loc, value = unread.pop()
        if isinstance(value, str) and has_half_character(value):
            place = _place(raw, loc) or "the outermost object"
            return CaseError([f"{place}: the text holds half a character (a lone surrogate)"])
        if isinstance(value, list):
            unread.extend(((*loc, i), inner) for i, inner in enumerate(value))
        elif isinstance(value, dict):
            unread.extend(((*loc, name), inner) for name, inner in value.items())
            unread.extend((loc, name) for name in value)
    return _too_deep()


def _no_number(text: str) -> None:
    raise _NoNumber(text, f"{text} is not a value that a case can hold")


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise _NoNumber(text, f"the number {_short(text)} is too large to be read")
    return value


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise _NoNumber(text, f"a number of {len(text)} digits is too large to be read") from None


# One reader for all: making one costs more than reading an item of a case file.
_READER = json.JSONDecoder(
    object_pairs_hook=_object, parse_constant=_no_number, parse_float=_finite, parse_int=_whole
)


def _line_of(text: str, number: str) -> str:
    """Where a number first stands outside a string."""
    for match in re.finditer(rf'"(?:[^"\\]|\\.)*"|(?<![\w.+-]){re.escape(number)}(?![\w.])', text):
        if not match[0].startswith('"'):
            return f"line {text.count(chr(10), 0, match.start()) + 1}: "
    return ""


def _id_note(content: Any) -> str:
    return f" (id {_short(content['id'])})" if isinstance(content, dict) and "id" in content else ""


def _sentence(raw: Any, problem: Any) -> str:
    place = _place(raw, problem["loc"])
    return f"{place}: {_message(problem)}" if place else _message(problem)


def _place(raw: Any, loc: tuple[int | str, ...]) -> str:
    """The path to a value with the id of the item it is in: `people[3] (p4).birth`."""
    place, here, named = "", raw, False
    for step in loc:
        if isinstance(step, int):
            place += f"[{step}]"
        elif isinstance(here, dict):
            place += f".{_shown(step)}" if place else _shown(step)
        else:
            continue  # a name that the validator made up, such as the branch of a union
        here = _inside(here, step)
        if not named and isinstance(here, dict) and "id" in here:
            place += f" ({_short(here['id'])})"
            named = True
    return place


def _inside(here: Any, step: int | str) -> Any:
    try:
        return here[step]
    except (KeyError, IndexError, TypeError):
        return None


def _message(problem: Any) -> str:
    kind, text, given = problem["type"], problem["msg"], problem.get("input")
    if kind == "extra_forbidden":
        return "this field is not known"
    if kind == "missing":
        return "this field is missing"
    if kind == "literal_error":
        return f"{_short(given)} is not one of {problem['ctx']['expected']}"
    text = text.removeprefix("Value error, ")
    if kind in ("value_error", "reference"):
        return str(text)
    return f"{text[0].lower()}{text[1:]}, not {_short(given)}"


def _shown(step: str) -> str:
    """A field name as it may stand in a one-line message."""
    name = step if step.isprintable() else repr(step)
    return name if len(name) <= 40 else name[:40] + "…"


def _short(value: Any) -> str:
    """A value as it may stand in a one-line message."""
    if isinstance(value, int) and value.bit_length() > 256:
        return "a very large number"
    if isinstance(value, (dict, list)):
        return "a list" if isinstance(value, list) else "a group of fields"
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:60] + "…"
