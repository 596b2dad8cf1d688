"""Which words the interface says, and the file for translators that lists them.

`python -m tests.house.translations` brings `resources/translations/*.ts` up to date: new words are added as
not yet translated, words that nobody says any more are dropped, translations stay. Qt's own collector cannot
do it: it takes the class around a `tr` for the context, and does not see words that stand in tables.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, get_args
from xml.etree import ElementTree as ET

from genogram_app.model import fields
from genogram_app.model.statuses import CATEGORIES, MEANINGS
from genogram_app.ui.action_specs import SPECS
from genogram_app.ui.action_states import STEPS
from genogram_app.ui.commands import WHY
from genogram_app.ui.gestures import GESTURES
from genogram_app.ui.menus import MENUS, SUBMENUS
from genogram_app.ui.tools import BAR_WORDS
from genogram_app.ui.tour_steps import STEPS as TOUR
from genogram_app.ui.translated import CONTEXT
from genogram_app.ui.words import YES_NO, word

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / "resources" / "translations"
LANGUAGES = ("cy",)
_TABLES: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(("LineField", "NotesField", "NamesField", "NumberField", "Section"), (0,)),
    **dict.fromkeys(("DateField", "FieldSpec"), (1,)),
    "Group": (0, 2),
    "_group": (0,),
}
"""Which arguments of these hold words that are translated where they are shown; `hint` always does."""


_WORDS_OF_VALUES = "words.py"
"""The module whose tables are words for the values of the case format."""


class Said(NamedTuple):
    """Words that are said; with a number in them when `counts`."""

    words: str
    counts: bool = False


def said() -> tuple[Said, ...]:
    """Return all words of the interface in alphabetical order, each once."""
    found = {*_tables(), *(each for path in _sources() for each in _in(path))}
    return tuple(sorted(each for each in found if each.words.strip()))


def updated(file: Path) -> str:
    """Return the text of a translators' file with what is said now and the translations it had."""
    before = _translations(file)
    root = ET.Element("TS", version="2.1", language=file.stem.rpartition("_")[2])
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for each in said():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if each.counts else {})
        ET.SubElement(message, "source").text = each.words
        message.append(before.get(each.words, ET.Element("translation", type="unfinished")))
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def files() -> tuple[Path, ...]:
    """Return the translators' files."""
    return tuple(PLACE / f"genogram_{language}.ts" for language in LANGUAGES)


def _translations(file: Path) -> dict[str, ET.Element]:
    if not file.exists():
        return {}
    messages = ET.parse(file).getroot().iter("message")
    found = {(m.findtext("source") or ""): m.find("translation") for m in messages}
    return {words: element for words, element in found.items() if element is not None}


def _tables() -> Iterator[Said]:
    words = (
        *(each for spec in SPECS for each in (spec.words, spec.tip)),
        *(each for gesture in GESTURES for each in (gesture.words, gesture.tip, gesture.needs)),
        *(title for title, _ in (*MENUS, *SUBMENUS.values())),
        *(each for step in TOUR for each in (step.title, step.words)),
        *STEPS.values(),
        *BAR_WORDS.values(),
        *WHY.values(),
        *(words for _, words in YES_NO if words),
        *(meaning[:1].upper() + meaning[1:] for meaning in MEANINGS.values()),
        *CATEGORIES,
        *(
            word(value)
            for kind in vars(fields).values()
            for value in get_args(kind)
            if isinstance(value, str)
        ),
    )
    return (Said(each) for each in words)


def _values() -> Iterator[str]:
    """The values of the case format that have words of their own."""
    kinds = (get_args(kind) for kind in vars(fields).values())
    return (value for kind in kinds for value in kind if isinstance(value, str))


def _sources() -> Iterator[Path]:
    for room in ("ui", "app"):
        yield from sorted((ROOT / "genogram_app" / room).rglob("*.py"))


def _in(path: Path) -> Iterator[Said]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict) and path.name == _WORDS_OF_VALUES:
            yield from (Said(words) for value in node.values for words in _texts(value))
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else ""
        if called == "tr":
            yield from (Said(words) for words in _texts(node.args[0]))
        elif called == "counted":
            yield from (Said(words) for form in node.args[1:3] for words in _texts(form))
            yield from (Said(words, counts=True) for words in _texts(node.args[3]))
        elif called in _TABLES:
            held = [node.args[n] for n in _TABLES[called] if n < len(node.args)]
            held += [k.value for k in node.keywords if k.arg == "hint"]
            yield from (Said(words) for each in held for words in _texts(each))


def _texts(node: ast.expr) -> Iterator[str]:
    """The texts that an expression may be: a literal, one of two, a constant of any module."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.Name) and node.id.isupper() and node.id in _constants():
        yield from sorted(_constants()[node.id])


def _constants() -> dict[str, set[str]]:
    """The texts that modules keep under names in capitals; several may use the same name."""
    if not _KNOWN:
        for path in _sources():
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    name, value = node.targets[0].id, node.value
                    if name.isupper() and isinstance(value, ast.Constant) and isinstance(value.value, str):
                        _KNOWN.setdefault(name, set()).add(value.value)
    return _KNOWN


_KNOWN: dict[str, set[str]] = {}


def main() -> None:
    """Bring the translators' files up to date."""
    for file in files():
        file.write_text(updated(file), encoding="utf-8")


if __name__ == "__main__":
    main()
