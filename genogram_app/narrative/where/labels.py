"""Where a text names a household of the drawing by its label, or the area in which one is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.homes import Household
from genogram_app.narrative.places import AREA, Place, PlaceExpression
from genogram_app.narrative.text import Narrative, in_small_letters

_PROPER = re.compile(
    r"\d|(?<!^)\b[A-Z]|^[A-Z].*\b(?:[Hh]ouse|[Hh]ostel|[Hh]ospital|[Ll]odge|[Cc]ourt|[Cc]lose|[Rr]oad|"
    r"[Ss]treet)\b"
)
_WORDS = re.compile(r"(?P<name>[A-Z][a-z]{3,})(?P<kind>(?: [a-z]+){0,2})")
_THE_ONLY = re.compile(
    r"(?:[Tt]he )?(?P<words>(?:[A-Za-z][a-z-]+ )?(?P<noun>bungalow|cottage|farm|farmhouse|smallholding|croft|"
    r"houseboat|caravan|maisonette|bedsit|unit|annexe|lodgings|hotel|guest house|boarding house)|"
    r"[A-Z][a-z-]+ (?:flat|house|accommodation))"
)
"""Labels that only say what a home is, by which one may be called that is the only one of its kind."""
_ANOTHER = r"(?! (?:next|opposite|of|belonging|below|above|behind|across|down|up) )(?![-'])"
_NUMBER = re.compile(r"(?:\b(?:at|to|from|in|of|on|left|leaves?|leaving)|,) (?P<number>\d{1,3}[a-z]? )$")
"""What stands before a street by which a home is labelled without its number."""
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
_REACH = 120
"""In letters: as far before an area the words for living there begin, at most."""
_MORE = 4
"""In letters: by how much the words of an area may stand further apart than by one space, and one behind."""
_NOWHERE_NEAR = ("abroad", "overseas", "out of ")
"""How areas begin before which nothing stands: "lives abroad"."""
_OWNED = re.compile(r"['’]s? |\b(?:of|with)\b")
_SAINT_OR_FOUNDER = re.compile(
    r"(?:\d{1,3}[a-z]? )?(?:[A-Z]\w+\.? )*(?P<owner>[A-Z]\w+)['’]s? (?:[A-Z]\w+ )*"
    r"(?:Street|Road|Lane|Close|Avenue|Terrace|Row|Court|Drive|Crescent|Gardens|Grove|Hill|Yard|Way|Walk|"
    r"Buildings|Mews|Hospital|Infirmary|Hospice|Lodge)"
)
"""A name with an owner in it of whom nobody thinks: "Pitman's Row", "St Botolph's Hospital"."""
_HOSPITAL = re.compile(r"(?P<short>\w.* (?:General|Royal|Memorial|District|Cottage|Victoria)) Hospital")
"""A hospital that is called "Tollerby General" as well."""


def labels(narrative: Narrative, graph: FamilyGraph) -> Iterator[PlaceExpression]:
    """Yield where the labels of households stand, in small or capital letters."""
    streets = Counter(_street(household.label) for household in graph.document.households)
    for household in graph.document.households:
        label = (household.label or "").replace("’", "'")
        if not (_tells_apart(label, graph) or _is_a_name(label, narrative, graph)):
            yield from _only_one(household, narrative, graph)
            continue
        street = _street(label)
        # "12 Elder Close" may be "Elder Close" further on, where it is the only home there.
        forms = (label, street) if street and streets[street] == 1 else (label, *_shorter(label))
        for match in _standing(forms, narrative):
            start = _with_number(narrative.plain, match.start(), label)
            said = narrative.plain[start : match.end()]
            yield PlaceExpression(start, match.end(), Place(household.id, said, household.kind))


def _with_number(plain: str, start: int, label: str) -> int:
    """Where a street with its number begins, of which the label has only the street."""
    number = None if any(map(str.isdigit, label)) else _NUMBER.search(plain, max(0, start - 12), start)
    return number.start("number") if number else start


def _only_one(household: Household, narrative: Narrative, graph: FamilyGraph) -> Iterator[PlaceExpression]:
    """Yield where a text says "the bungalow" of the only home that is labelled so."""
    label = _THE_ONLY.fullmatch(household.label or "")
    if label is None:
        return
    noun = label["noun"] or label["words"].lower()
    if sum(noun in (other.label or "").lower() for other in graph.document.households) > 1:
        return
    # "Booked into homeless unit": a note leaves out "the".
    no_article = r"|\ban? |(?<=\binto )|(?<=\bat )" if label["noun"] and " " in label["words"] else ""
    the_home = rf"(?:\bthe (?:same |family )?{no_article}){_words(label['words'].lower())}\b{_ANOTHER}"
    for match in re.finditer(the_home, narrative.plain):
        yield PlaceExpression(match.start(), match.end(), Place(household.id, match.group(), household.kind))


def _standing(forms: Sequence[str], narrative: Narrative) -> Iterator[re.Match[str]]:
    """Where one of several labels stands, tried only where its first word does."""
    pattern = re.compile("|".join(map(_pattern, forms)))
    text, reached = in_small_letters(narrative), 0
    for at in sorted(at for form in forms for at in _places(form.lower().split()[0], text)):
        if at >= reached and (match := pattern.match(narrative.plain, at)):
            reached = match.end()
            yield match


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def areas(narrative: Narrative, graph: FamilyGraph) -> Iterator[PlaceExpression]:
    """Yield where a text says in which area of the drawing somebody lives: "lives in Eastvale"."""
    names = dict.fromkeys(h.area for h in graph.document.households if h.area and h.area.strip())
    for name in names:
        to = "" if name.startswith(_NOWHERE_NEAR) else "(?:in|to|at) "
        pattern = re.compile(rf"{_LIVES}\b[^.;]{{0,60}}? {to}({_words(name)})(?!\w)")
        reached = 0
        for at in _places(name.split()[0], narrative.plain):
            for match in pattern.finditer(narrative.plain, max(reached, at - _REACH), at + len(name) + _MORE):
                said, reached = match.group(1), match.end()
                if not _INSTITUTION.match(narrative.plain, reached):
                    yield PlaceExpression(match.start(1), reached, Place(None, said, key=AREA + name))


def homes_of_kind(graph: FamilyGraph, *kinds: str) -> tuple[Household, ...]:
    """Return the households of some kinds, in file order."""
    return tuple(h for h in graph.document.households if h.kind in kinds)


def _street(label: str | None) -> str:
    """The street of a label with a number or "flat in", where that is more than one word; else nothing."""
    if inside := _IN_A_STREET.fullmatch(label or ""):
        return inside[1]
    numbered = re.fullmatch(r"\d{1,3}[a-z]? (\w[\w'’]+(?: [\w'’]+)+)", label or "")
    return numbered[1] if numbered else ""


def _shorter(label: str) -> tuple[str, ...]:
    """What a hospital is called for short, if it is called so."""
    hospital = _HOSPITAL.fullmatch(label)
    return (hospital["short"],) if hospital else ()


def _tells_apart(label: str, graph: FamilyGraph) -> bool:
    """Whether a label is a name: "prison" or "foster placement of Tilly" only says what it is."""
    if not _OWNED.search(label):
        return bool(_PROPER.search(label))
    named = _SAINT_OR_FOUNDER.fullmatch(label)
    people = (person.name or "" for person in graph.document.people) if named else ()
    return named is not None and not any(named["owner"] in name.split() for name in people)


def _is_a_name(label: str, narrative: Narrative, graph: FamilyGraph) -> bool:
    """Whether a label is the name of a house, as "Fernlea" or "Hexwold prison".

    The text has its first word only with a capital letter, also within a sentence.
    """
    name = _WORDS.fullmatch(label)
    if (
        name is None
        or label.split()[0] not in narrative.plain
        or f" {name['name'].lower()} " in narrative.plain
    ):
        return False
    named = {word for person in graph.document.people for word in (person.name or "").split()}
    areas_named = {household.area for household in graph.document.households}
    if name["name"] in named or label in areas_named:
        return False
    kind = rf"(?i:{re.escape(name['kind'])})"
    found = [m.end() for m in re.finditer(rf"(?<=[a-z,] ){name['name']}{kind}\b", narrative.plain)]
    return bool(found) and not any(_INSTITUTION.match(narrative.plain, end) for end in found)


def _pattern(label: str) -> str:
    """A pattern for a label, in small or capital letters."""
    return rf"(?<!\w)(?i:{_words(label)})(?!\w)"


def _words(label: str) -> str:
    return r"\s+".join(map(re.escape, label.split()))
