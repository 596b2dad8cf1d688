"""Where a text names a household of the drawing by its label, or the area in which one is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.homes import Household
from genogram_app.narrative.places import AREA, Place, PlaceExpression
from genogram_app.narrative.text import Narrative, in_small_letters

_PROPER = re.compile(
    r"\d|(?<!^)\b[A-Z]|^[A-Z].*\b(?:[Hh]ouse|[Hh]ostel|[Hh]ospital|[Ll]odge|[Cc]ourt|[Cc]lose|[Rr]oad|"
    r"[Ss]treet)\b"
)
_ONE_WORD = re.compile(r"[A-Z][a-z]{3,}")
_INSTITUTION = re.compile(
    r" (?:[A-Z]\w+ )?(?:School|Nursery|Academy|College|Council|Surgery|Police|Primary|Infants)\b"
)
_IN_A_STREET = re.compile(
    r"(?:[Aa] )?(?:[Bb]edsit|[Ff]lat|[Rr]oom|[Hh]ouse|[Ll]odgings|[Mm]aisonette) (?:in|at|on|off) "
    r"((?:[A-Z][\w'’]+ )+(?:Street|Road|Lane|Close|Avenue|Terrace|Row|Court|Drive|Crescent|Gardens|Grove))"
)
_LIVES = (
    r"\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|settled|moved|moving|stay(?:s|ed|ing)?|based|"
    r"remain(?:s|ed|ing)?|lodg(?:es?|ed|ing)|rehoused|relocated|returned|"
    r"(?:took|taken|brought|fetched|collected)(?! (?:up|out|part|place)\b)|"
    r"(?:went|gone|came) (?:back|home)|(?:raised|brought) [^.;,]{1,30}? (?:house|home|flat)|grew up|"
    r"whose home is)"
)
_NOWHERE_NEAR = ("abroad", "overseas", "out of ")
"""How areas begin before which nothing stands: "lives abroad"."""
_OWNED = re.compile(r"['’]s? |\b(?:of|with)\b")


def labels(narrative: Narrative, graph: FamilyGraph) -> Iterator[PlaceExpression]:
    """Yield where the labels of households stand, in small or capital letters."""
    streets = Counter(_street(household.label) for household in graph.document.households)
    for household in graph.document.households:
        label = household.label or ""
        if not (_tells_apart(label) or _is_a_name(label, narrative, graph)) or label.lower().split()[
            0
        ] not in in_small_letters(narrative):
            continue
        street = _street(label)
        # "12 Elder Close" may be "Elder Close" further on, where it is the only home there.
        forms = (label, street) if street and streets[street] == 1 else (label,)
        for match in re.finditer("|".join(map(_pattern, forms)), narrative.plain):
            yield PlaceExpression(
                match.start(), match.end(), Place(household.id, match.group(), household.kind)
            )


def areas(narrative: Narrative, graph: FamilyGraph) -> Iterator[PlaceExpression]:
    """Yield where a text says in which area of the drawing somebody lives: "lives in Eastvale"."""
    names = dict.fromkeys(h.area for h in graph.document.households if h.area and h.area.strip())
    for name in names:
        if name.split()[0] not in narrative.plain:
            continue
        to = "" if name.startswith(_NOWHERE_NEAR) else "(?:in|to|at) "
        pattern = rf"{_LIVES}\b[^.;]{{0,60}}? {to}({_words(name)})(?!\w)"
        for match in re.finditer(pattern, narrative.plain):
            said = match.group(1)
            yield PlaceExpression(match.start(1), match.end(1), Place(None, said, key=AREA + name))


def homes_of_kind(graph: FamilyGraph, *kinds: str) -> tuple[Household, ...]:
    """Return the households of some kinds, in file order."""
    return tuple(h for h in graph.document.households if h.kind in kinds)


def _street(label: str | None) -> str:
    """The street of a label with a number or "flat in", where that is more than one word; else nothing."""
    if inside := _IN_A_STREET.fullmatch(label or ""):
        return inside[1]
    numbered = re.fullmatch(r"\d{1,3}[a-z]? (\w[\w'’]+(?: [\w'’]+)+)", label or "")
    return numbered[1] if numbered else ""


def _tells_apart(label: str) -> bool:
    """Whether a label is a name: "prison" or "foster placement of Tilly" only says what it is."""
    return bool(_PROPER.search(label)) and not _OWNED.search(label)


def _is_a_name(label: str, narrative: Narrative, graph: FamilyGraph) -> bool:
    """Whether a label of one word is the name of a house: the text has it only with a capital letter."""
    if not _ONE_WORD.fullmatch(label) or f" {label.lower()} " in narrative.plain:
        return False
    named = {word for person in graph.document.people for word in (person.name or "").split()}
    areas_named = {household.area for household in graph.document.households}
    if label in named | areas_named:
        return False
    found = [m.end() for m in re.finditer(rf"(?<=[a-z,] ){label}\b", narrative.plain)]
    return bool(found) and not any(_INSTITUTION.match(narrative.plain, end) for end in found)


def _pattern(label: str) -> str:
    """A pattern for a label, in small or capital letters.

    Its first letter stands in front of all else, in both sizes: the search skips what begins otherwise.
    """
    words = _words(label)
    letter = label.lstrip()[0]
    if not (letter.isascii() and letter.isalpha()):
        return rf"(?<!\w)(?i:{words})(?!\w)"
    first = f"[{letter.lower()}{letter.upper()}]"
    return rf"{first}(?<!\w{first})(?i:{words[1:]})(?!\w)"


def _words(label: str) -> str:
    return r"\s+".join(map(re.escape, label.split()))
