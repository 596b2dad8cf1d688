from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.text_form import CaseError, describe, parse, read_case, to_content, write_case
from tests.strategies import documents


def case(**content: Any) -> str:
    return json.dumps({"format": "genogram-case", "version": 1} | content)


def problem(text: str | bytes) -> str:
    with pytest.raises(CaseError) as refused:
        read_case(text)
    return str(refused.value)


@given(documents(6))
def test_a_case_survives_its_text_form_whole(document: Document) -> None:
    assert read_case(write_case(document)) == document
    assert read_case(write_case(document).encode()) == document


@settings(max_examples=15)
@given(documents(4))
def test_the_same_case_is_always_written_the_same(document: Document) -> None:
    assert write_case(read_case(write_case(document))) == write_case(document)


def test_a_case_file_is_readable_and_says_no_more_than_was_said() -> None:
    document = Document(people=(Person(id="p1", name="Zoë", birth="2021-02"),))
    assert write_case(document) == (
        '{\n  "format": "genogram-case",\n  "version": 1,\n  "people": [\n    {\n      "id": "p1",\n'
        '      "name": "Zoë",\n      "birth": "2021-02"\n    }\n  ]\n}\n'
    )
    assert to_content(Document()) == {"format": "genogram-case", "version": 1}


def test_a_file_from_another_editor_may_begin_with_a_byte_order_mark() -> None:
    assert read_case(b"\xef\xbb\xbf" + case().encode()) == Document()


def test_from_and_to_keep_their_names_in_the_file() -> None:
    text = case(
        people=[{"id": "p1"}],
        households=[{"id": "h1"}],
        residences=[{"id": "s1", "person": "p1", "household": "h1", "from": "2019", "to": ".."}],
    )
    stay = read_case(text).residences[0]
    assert (stay.from_, stay.to) == ("2019", "..")
    assert json.loads(write_case(read_case(text)))["residences"][0]["from"] == "2019"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"people": [{"id": "p1", "shoe_size": 4}]}, "people[0] ('p1').shoe_size: this field is not known"),
        ({"people": [{"name": "Wren"}]}, "people[0].id: this field is missing"),
        (
            {"people": [{"id": "p1", "birth": "2023-02-30"}]},
            "people[0] ('p1').birth: '2023-02-30' names a day",
        ),
        ({"people": [{"id": "p1", "birth": ".."}]}, "people[0] ('p1').birth: '..' can only stand"),
        ({"people": [{"id": "p1", "sex": "woman"}]}, "people[0] ('p1').sex: 'woman' is not one of"),
        ({"people": [{"id": ""}]}, "people[0] ('').id: "),
        ({"people": [{"id": 1}]}, "people[0] (1).id: input should be a valid string, not 1"),
        ({"people": {"id": "p1"}}, "people ('p1'): input should be a valid array, not a group"),
        ({"case": {"incident": {}}}, "case.incident.kind: this field is missing"),
        (
            {"people": [{"id": "p1", "statuses": [{"code": "CPP", "from": "soon"}]}]},
            "people[0] ('p1').statuses[0].from: 'soon' is not a date",
        ),
        ({"people": [{"id": "p1"}, {"id": "p1"}]}, "people (p1): the id 'p1' is already used in people"),
        ({"case": {"subjects": ["p9"]}}, "case.subjects: there is no item with the id 'p9'"),
        ({"pets": []}, "pets: this field is not known"),
        ({"version": "1"}, "version: "),
    ],
)
def test_a_refusal_names_the_id_the_field_and_the_place(content: dict[str, Any], message: str) -> None:
    assert problem(case(**content)).startswith(message)


def test_all_problems_are_told_not_only_the_first() -> None:
    text = case(people=[{"id": "p1", "sex": "x"}, {"id": "p2", "kind": "y"}])
    with pytest.raises(CaseError, match="and 1 more") as refused:
        read_case(text)
    assert [p.split(":")[0] for p in refused.value.problems] == [
        "people[0] ('p1').sex",
        "people[1] ('p2').kind",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1, column 1: not JSON"),
        ("{", "line 1, column 2: not JSON"),
        ("[]", "this is not a case"),
        ("null", "this is not a case"),
        ('{"people": []}', "this is not a case"),
        ('{"format": "gedcom"}', "this is not a case"),
        (case(version=2), "version: written by a newer Genogram"),
        (b"\xff\xfe{", "the file is not UTF-8 text (byte 0)"),
        ('{"format": "genogram-case",\n"version": NaN}', "line 2: NaN is not a value"),
        ('{"format": "genogram-case",\n"version": 1e999}', "line 2: the number '1e999' is too large"),
        ('{"format": "genogram-case", "format": "x"}', "the field 'format' stands twice"),
        ('{"people": [{"id": "p1", "id": "p2"}]}', "the field 'id' stands twice in one object (id 'p2')"),
        ("[" * 100_000, "the file nests lists or objects too deeply"),
        ("9" * 5_000, "line 1: a number of 5000 digits is too large"),
    ],
)
def test_a_text_that_is_no_case_is_refused_in_a_sentence(text: str | bytes, message: str) -> None:
    assert problem(text).startswith(message)


def test_a_refusal_is_one_printable_line_however_the_file_is_made() -> None:
    told = problem(case(people=[{"id": "p1", "a\nb\x1b" * 100: 1}]))
    assert told.isprintable()
    assert len(told) <= 420


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_whatever_the_bytes_they_are_a_case_or_refused_as_one(data: bytes) -> None:
    with pytest.raises(CaseError):
        read_case(data)


def test_a_refused_change_is_described_without_the_machinery() -> None:
    with pytest.raises(ValidationError) as refused:
        Person(id="p1", birth="soon")
    assert describe(refused.value).startswith("'soon' is not a date")


def test_json_is_read_strictly() -> None:
    assert parse('{"a": [1, 2.5, "x", null, true]}') == {"a": [1, 2.5, "x", None, True]}
    with pytest.raises(CaseError):
        parse("{'a': 1}")


def test_a_number_of_people_is_written_only_where_it_is_given() -> None:
    several = Document(people=(Person(id="p1", label="Half-siblings", count=3), Person(id="p2")))
    assert to_content(several)["people"] == [{"id": "p1", "label": "Half-siblings", "count": 3}, {"id": "p2"}]
    assert read_case(write_case(several)) == several
    assert problem(case(people=[{"id": "p1", "count": 1}])).startswith("people[0] ('p1').count")
