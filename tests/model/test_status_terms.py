"""Every status says in which nation it exists and under which law."""

from __future__ import annotations

from genogram_app.model.status_term import NATIONS
from genogram_app.model.status_terms import STATUS_TERMS

CODES = [term.code for term in STATUS_TERMS]


def test_no_code_is_used_twice() -> None:
    assert len(CODES) == len(set(CODES))


def test_no_wording_means_two_statuses() -> None:
    wordings = [w for term in STATUS_TERMS for w in {term.words.casefold(), term.code.casefold(), *term.said}]
    assert len(wordings) == len(set(wordings))


def test_every_status_belongs_to_a_nation() -> None:
    assert all(term.law and set(term.law) <= set(NATIONS) for term in STATUS_TERMS)


def test_what_ends_a_status_is_another_status_of_one_of_its_nations() -> None:
    by_code = {term.code: term for term in STATUS_TERMS}
    for term in STATUS_TERMS:
        for code in term.ended_by:
            assert code != term.code
            assert set(by_code[code].law) & set(term.law), (term.code, code)
