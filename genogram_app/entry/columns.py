"""Which column of a pasted table holds what: by its heading, else by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.entry.table_cells import is_address, is_ethnicity, is_nothing, read_born, read_sex
from genogram_app.entry.table_grid import Grid
from genogram_app.entry.table_relations import ties_of
from genogram_app.model.dates import DateError
from genogram_app.model.typed_dates import typed_date

ColumnKind: TypeAlias = Literal[
    "name",
    "surname",
    "relation",
    "born",
    "death",
    "sex",
    "ethnicity",
    "address",
    "statuses",
    "label",
    "aliases",
    "notes",
    "out",
]
KIND_WORDS: dict[ColumnKind, str] = {
    "name": "Name",
    "surname": "Surname",
    "relation": "Relationship to the child",
    "born": "Date of birth or age",
    "death": "Date of death",
    "sex": "Sex or gender",
    "ethnicity": "Ethnicity",
    "address": "Address",
    "statuses": "Legal and care statuses",
    "label": "Label",
    "aliases": "Other names",
    "notes": "Notes",
    "out": "Leave out",
}
"""What each column can be read as, in words."""

_HEADINGS: dict[ColumnKind, str] = {
    "surname": "surname, last name, family name",
    "name": "name, names, full name, forename, forenames, first name, first names, given name, "
    "family member, "
    "family members, person, member, household member, who, name of family member, name of person, "
    "childs name",
    "relation": "relationship, relation, relationship to child, relationship to the child, "
    "relationship to subject, "
    "relationship to subject child, relation to child, relation to the child, "
    "relationship to index child, role, "
    "relationship to family, family relationship, rel",
    "born": "dob, date of birth, birth date, birthdate, born, birth, age, dob age, age dob, "
    "dob or age, year of birth, "
    "age or dob, date of birth or age, date of birth age, age date of birth, dob edd, dob and age, "
    "age and dob, ages",
    "death": "died, date of death, dod, death, deceased",
    "sex": "sex, gender, m f, sex gender, gender sex, sex m f, gender m f, male female",
    "ethnicity": "ethnicity, ethnic origin, ethnic group, ethnic background, race, "
    "ethnicity and religion, heritage",
    "address": "address, home address, current address, addresses, lives at, living at, where living, "
    "residence, home, "
    "address placement, placement, place of residence, living arrangements, lives with, "
    "address at time, household",
    "statuses": "legal status, care status, legal care status, legal and care status, cp status, cpp, "
    "child protection status, child protection plan, plan, plans, order, orders, legal order, legal orders, "
    "social care status, legal status and placement",
    "label": "label, code, pseudonym, identifier, id, anonymised name, anonymised as, "
    "known in this report as, "
    "known in report as, referred to as, initials, reference, name in report",
    "aliases": "alias, aliases, aka, also known as, other names, known as, other name, previous names, "
    "preferred name",
    "notes": "notes, note, comments, comment, other, other information, additional information, "
    "further information, "
    "remarks, details, information",
}
_KIND_OF = {heading: kind for kind, words in _HEADINGS.items() for heading in words.split(", ")}
_AGE_AT = re.compile(
    r"\b(?:age|aged|ages)\b.*?\b(?:at|in|on|as at|as of|when)\b (.+)|\bage\b.*?\((.+)\)", re.I
)
_MOST_ABOVE = 3
_SAMPLE = 60
_ENOUGH = 0.6


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column is read as, how many rows the headings take, and the date that ages belong to."""

    kinds: tuple[ColumnKind, ...]
    headings: tuple[str, ...]
    first_row: int
    ages_at: str | None = None


def recognise(grid: Grid, today: date) -> Columns:
    """Return what the columns of a table hold, as far as headings or cells say; the rest is notes."""
    row = next((i for i in range(min(_MOST_ABOVE, len(grid.rows))) if _is_heading(grid.rows[i])), None)
    headings = grid.rows[row] if row is not None else ("",) * grid.width
    first = row + 1 if row is not None else 0
    kinds: list[ColumnKind | None] = [kind_of_heading(heading) for heading in headings]
    _name_twice(kinds)
    _by_content(grid.rows[first:], kinds, headings, today)
    return Columns(tuple(kind or "notes" for kind in kinds), headings, first, _ages_at(headings, today))


def kind_of_heading(heading: str) -> ColumnKind | None:
    """Return what a heading says that its column holds."""
    plain = _plain(heading)
    if plain in _KIND_OF:
        return _KIND_OF[plain]
    if re.search(r"\bage\b|\bdob\b|\bdate of birth\b", plain):
        return "born"
    if plain.startswith(("relationship", "relation ")):
        return "relation"
    return None


def _plain(heading: str) -> str:
    words = re.sub(r"['’.*:]", "", heading.casefold())
    return " ".join(re.sub(r"[^a-z]+", " ", words).split())


def _is_heading(row: Sequence[str]) -> bool:
    """Whether a row is one of headings: at least two of them, or all there are, are known."""
    filled = [cell for cell in row if cell]
    known = sum(kind_of_heading(cell) is not None for cell in filled)
    return known >= 2 or (known == 1 == len(row))


def _name_twice(kinds: list[ColumnKind | None]) -> None:
    """Of two columns for the same thing the first is meant; a surname needs a name beside it."""
    seen: set[ColumnKind] = set()
    for i, kind in enumerate(kinds):
        if kind is not None and kind != "notes" and kind in seen:
            kinds[i] = "notes"
        elif kind is not None:
            seen.add(kind)
    if "surname" in kinds and "name" not in kinds:
        kinds[kinds.index("surname")] = "name"


def _by_content(
    rows: Sequence[Sequence[str]], kinds: list[ColumnKind | None], headings: Sequence[str], today: date
) -> None:
    """Give columns without a heading what most of their cells can be read as, the surest first."""
    tests: dict[ColumnKind, Callable[[str], bool]] = {
        "sex": lambda cell: not read_sex(cell).problem,
        "born": lambda cell: not read_born(cell, today, None).problem,
        "relation": lambda cell: bool(ties_of(cell)),
        "ethnicity": is_ethnicity,
        "address": is_address,
        "name": _is_name,
    }
    for kind, holds in tests.items():
        if kind in kinds:
            continue
        shares = [
            (_share([row[i] for row in rows], holds), -i)
            for i, known in enumerate(kinds)
            if known is None and not headings[i]
        ]
        best = max(shares, default=(0.0, 0))
        if best[0] >= _ENOUGH:
            kinds[-best[1]] = kind


def _share(cells: Sequence[str], holds: Callable[[str], bool]) -> float:
    said = [cell for cell in cells[:_SAMPLE] if not is_nothing(cell)]
    return sum(map(holds, said)) / len(said) if said else 0.0


def _is_name(cell: str) -> bool:
    letters = sum(c.isalpha() or c in " '’-.()" for c in cell)
    return bool(cell) and cell[:1].isalpha() and letters >= len(cell) * 0.8 and len(cell) <= 60


def _ages_at(headings: Sequence[str], today: date) -> str | None:
    """The date in a heading such as "Age at June 2017"."""
    for heading in headings:
        match = _AGE_AT.search(heading)
        if match:
            try:
                return typed_date(match[1] or match[2], today=today)
            except DateError:
                continue
    return None
