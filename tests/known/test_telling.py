from __future__ import annotations

from datetime import date

from genogram_app.known.projection import as_known
from genogram_app.known.telling import fact_words, told
from genogram_app.known.viewpoint import ESTABLISHED, Viewpoint
from tests.known.families import account, case

VIEW = Viewpoint(("a1",), date(2023, 6, 30))


def test_what_is_only_possibly_known_is_named() -> None:
    document = case(account("s3", "d4"))
    assert told(document, as_known(document, VIEW))[0] == (
        "Possibly recorded only later: Dean Price and the home of Dean Price."
    )


def test_what_was_held_otherwise_is_named() -> None:
    document = case(account("s3", says="disputes", field="pattern", value="visits"))
    assert "Held otherwise than the review has it: the home of Dean Price." in told(
        document, as_known(document, VIEW)
    )


def test_what_no_agency_recorded_is_counted() -> None:
    document = case(account("p4"))
    assert told(document, as_known(document, VIEW)) == ("9 facts of the case are in no agency’s record.",)


def test_with_hindsight_there_is_nothing_to_tell() -> None:
    document = case()
    assert told(document, as_known(document, ESTABLISHED)) == ()


def test_a_relation_is_called_by_whom_it_joins() -> None:
    assert fact_words(case(), "u1") == "the partnership of Odette Tarlow and Piers Quill"
