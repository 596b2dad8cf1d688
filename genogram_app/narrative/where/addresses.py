"""The names by which a text tells homes apart: "Address 3", "12 Elder Close", "Larch House, a hostel"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.model.fields import HouseholdKind
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import MONTHS, words
from genogram_app.narrative.text import Narrative, once_for_each_text

_NUMBERED = re.compile(
    r"\b(?P<word>[Aa]ddress|ADDRESS|House|Flat|Property|Household|Placement|Hostel|Home|Residence|Refuge) "
    r"(?P<number>\d{1,2}|[A-HJ-Z])\b(?![/.:]\d|[-’]| (?:year|month|week|bed|people))",
)
_NAMED = re.compile(
    r"\b(?P<name>(?:[A-Z][\w'’]+ ){1,3}(?:House|Lodge|Court|Hall|Hostel|Cottage|View|Villa))"
    r"(?:,| was| is|, which (?:was|is))? an? (?:[a-z-]+ ){0,3}"
    r"(?P<kind>hostel|refuge|children's home|hotel|guest house|mother and baby unit|residential unit)\b"
)
_STREETS = (
    "Street|Road|Avenue|Close|Lane|Drive|Court|Place|Terrace|Gardens?|Way|Crescent|Grove|Brae|Row|Walk|Mews|"
    "Loan|Wynd|Square|Hill|Rise|View|Park|Green|Parade|Buildings|Cottages|Villas|Mount|Gate|Fold|Croft|Yard|"
    "Quay|Wharf|Bank|Brow|Fields?|Meadows?|Heights|Mead"
)
_ENDS = r"(?= ?[.,;:)(\n]| [a-z]|$)"
_WORD = r"[A-Z][\w'’]+"
_STREET = re.compile(
    rf"(?<![\w./:-])(?P<street>\d{{1,3}}[a-z]? (?:{_WORD} ){{1,2}}(?:{_STREETS}))\b|"
    rf"\b(?:at|to|from|left|leaves) (?P<other>\d{{1,3}}[a-z]? (?P<word>{_WORD})(?: (?:y|yr|the|na))? {_WORD})"
    rf"{_ENDS}"
)
_PRISON = re.compile(rf"\b(?:HMP|HMYOI|YOI)(?: ?(?:&|and|/) ?(?:HM)?YOI)? {_WORD}(?: {_WORD})?")
_MOVES = (
    r"(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|stay(?:s|ed|ing)?|mov(?:es?|ed|ing)|returned|placed|settled)"
)
_HOUSE = re.compile(
    rf"\b{_MOVES} (?:[a-z]+ ){{0,4}}?(?:with (?:(?!wh|and (?:he|she|they)\b)[\w'’,-]+ ){{1,8}}?)?"
    rf"(?:(?:at|to|in|into) (?P<house>(?:The )?(?:{_WORD} ){{1,2}}"
    rf"(?:House|Lodge|Cottage|Farm|Villa|Grange|Manor))|"
    rf"at (?P<name>(?!HM|YOI){_WORD} (?P<last>{_WORD}))){_ENDS}"
)
_ON_STREET = re.compile(
    rf"\b(?:{_MOVES}|flat|house|bungalow|maisonette|bedsit|tenancy)"
    r"(?: (?:back|straight|together|with [\w ]{1,30}?)|"
    r"(?: (?!(?:and|but|who|that|went|to|rate|work[a-z]*) )[a-z-]+){1,4}?)?"
    rf" (?:at|to|in|into|on) (?P<road>(?:{_WORD} ){{1,2}}(?:{_STREETS}|Lane)|(?:Heol|Stryd|Ffordd|Lôn|Maes) "
    rf"(?:y |yr )?{_WORD})\b(?! {_WORD})"
)
_DWELLING = r"(?:farm|farmhouse|smallholding|cottage|bungalow|croft|houseboat)"
_CALLED = re.compile(
    rf"\b(?:their|his|her) (?:[a-z-]+ )?{_DWELLING}, (?P<beside>{_WORD}(?: {_WORD})?)(?=[.,;)])|"
    rf"\b(?:{_DWELLING}|house|flat),? (?:called|named) (?P<called>{_WORD}(?: {_WORD})?){_ENDS}|"
    rf"\bat (?P<at>{_WORD}(?: {_WORD})?), (?:an?|their|her|his) "
    rf"(?:(?!(?:by|of|in|near|for|with|to) )[a-z-]+ ){{0,2}}{_DWELLING}\b"
)
"""A home whose name is said beside what it is: "at Larkfield, a smallholding", "their farm, Cefn Coch"."""
_NO_HOMES = words(
    "Hospital Infirmary Centre School College Primary Academy University Hostel Hotel Prison Clinic Unit "
    "Nursery Station Court Council Surgery Ward Street Road Avenue Close Lane Drive"
)
_KINDS: dict[str, HouseholdKind] = {
    "placement": "foster",
    "hostel": "hostel",
    "refuge": "refuge",
    "children's home": "residential",
    "residential unit": "residential",
    "mother and baby unit": "residential",
    "hotel": "temporary",
    "guest house": "temporary",
}


@value_object
class Address:
    """A home with a name of its own: as it is called, its kind, and half-open offsets into the plain text."""

    label: str
    kind: HouseholdKind
    start: int
    end: int


@once_for_each_text
def addresses(narrative: Narrative) -> tuple[Address, ...]:
    """Return every place at which a text calls a home by a name of its own; numbered ones first."""
    return tuple(_addresses(narrative))


def _addresses(narrative: Narrative) -> Iterator[Address]:
    for match in _NUMBERED.finditer(narrative.plain):
        label = f"{match['word'].capitalize()} {match['number']}"
        yield Address(label, _KINDS.get(match["word"].lower(), "not_known"), *match.span())
    for match in _NAMED.finditer(narrative.plain):
        yield Address(match["name"], _KINDS[match["kind"]], *match.span("name"))
    yield from _with_street_or_house(narrative.plain)


def _with_street_or_house(plain: str) -> Iterator[Address]:
    """Homes by number and street, and houses with a name at which somebody lives."""
    for match in _STREET.finditer(plain):
        if not match["word"] or match["word"].lower() not in MONTHS:
            group = "street" if match["street"] else "other"
            yield Address(match[group], "not_known", *match.span(group))
    for match in _PRISON.finditer(plain):
        yield Address(match.group(), "custody", *match.span())
    yield from _without_number(plain)
    for match in _CALLED.finditer(plain):
        group = str(match.lastgroup)
        if match[group].split()[-1] not in _NO_HOMES:
            yield Address(match[group], "not_known", *match.span(group))
    for match in _HOUSE.finditer(plain):
        group = "house" if match["house"] else "name"
        if match["last"] not in _NO_HOMES and not _has_number(plain, match[group]):
            yield Address(match[group], "not_known", *match.span(group))


def _without_number(plain: str) -> Iterator[Address]:
    """Homes that are known by their street alone: nowhere in the text has it a number."""
    for match in _ON_STREET.finditer(plain):
        if not _has_number(plain, match["road"]):
            yield Address(match["road"], "not_known", *match.span("road"))


def _has_number(plain: str, street: str) -> bool:
    """Whether the text elsewhere calls a home by a number in the street, which is then the one meant."""
    return re.search(rf"\d[a-z]? {re.escape(street)}\b", plain) is not None
