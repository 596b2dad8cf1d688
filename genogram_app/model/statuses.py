"""Which statuses a nation has, for which categories a plan is made, and what a code means."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from genogram_app.model.status_term import Nation, StatusTerm
from genogram_app.model.status_terms import STATUS_TERMS

CATEGORIES: Mapping[str, str] = MappingProxyType(
    {
        "neglect": "N",
        "physical abuse": "P",
        "emotional abuse": "E",
        "sexual abuse": "S",
        "financial abuse": "F",
        "more than one category": "M",
    }
)
"""The categories of a protection plan or of the register, and the letter that each adds to the code."""
_ALSO = {"physical": "P", "emotional": "E", "sexual": "S", "multiple": "M", "multiple categories": "M"}
_ONLY: Mapping[str, Nation] = {"financial abuse": "wales"}
_BY_CODE = {term.code: term for term in STATUS_TERMS}


def term_of(code: str) -> StatusTerm | None:
    """Return what is known of a code; None for one of somebody's own."""
    return _BY_CODE.get(code)


def terms_in(nation: Nation) -> tuple[StatusTerm, ...]:
    """Return the statuses that a nation has, in the order in which they are offered."""
    return tuple(term for term in STATUS_TERMS if nation in term.law)


def categories_in(nation: Nation) -> tuple[str, ...]:
    """Return the categories for which a child may be on a plan or on the register of a nation."""
    return tuple(words for words in CATEGORIES if _ONLY.get(words, nation) == nation)


def category_letter(detail: str | None) -> str | None:
    """Return the letter of the category that a detail names, such as N for neglect; None for other words."""
    words = (detail or "").strip().casefold()
    return CATEGORIES.get(words) or _ALSO.get(words)


def boxed_code(code: str, detail: str | None) -> str:
    """Return what stands in the box of a status: its code, with the letter of the category of a plan."""
    term, letter = term_of(code), category_letter(detail)
    return f"{code}-{letter}" if term and term.has_category and letter else code


def _meanings() -> dict[str, str]:
    found: dict[str, str] = {}
    for term in STATUS_TERMS:
        found[term.code] = term.words
        if term.has_category:
            words = term.words.removeprefix("on the ")
            found |= {f"{term.code}-{letter}": f"{words}: {of}" for of, letter in CATEGORIES.items()}
    return found


MEANINGS: Mapping[str, str] = MappingProxyType(_meanings())
"""What each code means, for the key, with and without a category; one that is not here stands for itself."""
