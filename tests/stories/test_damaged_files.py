"""Five hundred damaged files: each gives its case unharmed or a sentence that says what is wrong where."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeAlias

import apsw
import pytest

from genogram_app.interchange.convert import load, save
from genogram_app.model.document import Document
from genogram_app.model.text_form import CaseError, read_case, write_case
from genogram_app.store.checksum import write_checksum

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "three-homes.case.json"

Damage: TypeAlias = Callable[[random.Random, bytes], bytes]
ItemDamage: TypeAlias = Callable[[random.Random, dict[str, Any]], None]


@pytest.fixture(scope="module")
def case() -> Document:
    return read_case(SAMPLE.read_bytes())


@pytest.fixture(scope="module")
def text(case: Document) -> bytes:
    return write_case(case).encode()


@pytest.fixture(scope="module")
def database(case: Document, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("valid") / "case.genogram"
    save(case, path)
    return path.read_bytes()


def outcome(path: Path) -> Document | str:
    """The case in the file or the refusal; asserts that the file and its folder stay as they were."""
    before = (path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir()))
    try:
        found: Document | str = load(path)
    except CaseError as error:
        found = str(error)
        assert found.isprintable(), "a refusal is one line"
        assert len(found) < 500
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(path.parent.iterdir())) == before
    return found


def damaged(damage: Damage, data: bytes, number: int, path: Path) -> Iterator[Document | str]:
    """What becomes of so many files, each damaged in its own way."""
    for seed in range(number):
        path.write_bytes(damage(random.Random(seed), data))
        yield outcome(path)


# What befalls any file.


def truncated(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data) - 2)]


def with_flipped_bits(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 4, 40))):
        changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def with_random_stretch(chance: random.Random, data: bytes) -> bytes:
    size = chance.choice((1, 16, 512, 4096))
    start = chance.randrange(max(1, len(data) - size))
    return data[:start] + chance.randbytes(size) + data[start + size :]


def random_bytes(chance: random.Random, data: bytes) -> bytes:
    return chance.randbytes(chance.choice((1, 15, 16, 100, 512, 4096, 65_536)))


# What a text suffers.


def without_utf_8(chance: random.Random, data: bytes) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + chance.choice((b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\x80")) + data[start:]


def any_item(chance: random.Random, content: dict[str, Any]) -> dict[str, Any]:
    lists = [name for name, value in content.items() if isinstance(value, list)]
    item: dict[str, Any] = chance.choice(content[chance.choice(lists)])
    return item


def in_the_content(change: ItemDamage) -> Damage:
    """Damage done to the parsed JSON."""

    def damage(chance: random.Random, data: bytes) -> bytes:
        content: dict[str, Any] = json.loads(data)
        change(chance, content)
        return json.dumps(content).encode()

    return damage


def in_place_of_a_value(make: Callable[[random.Random], str]) -> Damage:
    """Damage done to the JSON text: something unreadable instead of one item's field."""

    def damage(chance: random.Random, data: bytes) -> bytes:
        content: dict[str, Any] = json.loads(data)
        item = any_item(chance, content)
        item[chance.choice(list(item))] = "HERE"
        return json.dumps(content, indent=1).replace('"HERE"', make(chance)).encode()

    return damage


@in_the_content
def with_wrong_type(chance: random.Random, content: dict[str, Any]) -> None:
    item = any_item(chance, content)
    # No field takes a list of groups of fields with these names.
    item[chance.choice(list(item))] = [{"wrong": chance.choice([None, 7, "x", [], {}])}]


@in_the_content
def with_id_used_twice(chance: random.Random, content: dict[str, Any]) -> None:
    first, second = any_item(chance, content), any_item(chance, content)
    second["id"] = first["id"] if first is not second else content["people"][0]["id"]


@in_the_content
def with_reference_to_nobody(chance: random.Random, content: dict[str, Any]) -> None:
    item = chance.choice(content["parentage"] + content["residences"])
    item[chance.choice([key for key in ("child", "parent", "person") if key in item])] = "nobody"


@in_the_content
def with_unknown_field(chance: random.Random, content: dict[str, Any]) -> None:
    any_item(chance, content)[chance.choice(["surname", "dob\n", "é" * 500, ""])] = 1


def with_key_twice(chance: random.Random, data: bytes) -> bytes:
    keys = list(re.finditer(rb'"(id|name|kind|from|people)": ', data))
    at = chance.choice(keys)
    return data[: at.start()] + at[0] + b"null, " + data[at.start() :]


@in_place_of_a_value
def with_deep_nesting(chance: random.Random) -> str:
    depth, (opened, inner, closed) = 100_000, chance.choice((("[", "", "]"), ('{"a":', "1", "}")))
    return opened * depth + inner + closed * chance.choice((0, depth))


@in_place_of_a_value
def with_number_too_large(chance: random.Random) -> str:
    return chance.choice(("9" * 100_000, "1e999", "-1e999", "NaN", "-Infinity"))


@in_place_of_a_value
def with_half_a_character(chance: random.Random) -> str:
    return chance.choice((r'"Wren \ud83d"', r'["\udc26"]', r'{"\ud83d": 1}'))


TEXT_DAMAGES: dict[str, tuple[int, Damage, str]] = {
    "truncated": (40, truncated, r"line \d+, column \d+|\(byte \d+\)|is not a case"),
    "bit flipped": (
        60,
        with_flipped_bits,
        r"line \d+|\(byte \d+\)|\w+\[\d+\]|\(\w+\)|case|version|stands twice|view",
    ),
    "stretch overwritten": (
        15,
        with_random_stretch,
        r"\(byte \d+\)|line \d+|\w+\[\d+\]|\(\w+\)|case|version",
    ),
    "random bytes": (15, random_bytes, r"\(byte \d+\)|line \d+"),
    "not UTF-8": (15, without_utf_8, r"\(byte \d+\)"),
    "wrong type": (25, with_wrong_type, r"\w+\[\d+\] \('?\w"),
    "id used twice": (
        15,
        with_id_used_twice,
        r"\(\w+\): the id '\w+' is already used in \w+|there is no item|is one of",
    ),
    "reference to nobody": (
        15,
        with_reference_to_nobody,
        r"\(\w+\)\.\w+: there is no item with the id 'nobody'",
    ),
    "unknown field": (15, with_unknown_field, r"\w+\[\d+\] \('\w+'\)\..*: this field is not known"),
    "key twice": (15, with_key_twice, r"the field '\w+' stands twice"),
    "nested deeply": (8, with_deep_nesting, r"nests lists or objects too deeply|line \d+"),
    "number too large": (6, with_number_too_large, r"line \d+: "),
    "half a character": (5, with_half_a_character, r"\w+\[\d+\].*: the text holds half a character"),
    "empty": (1, lambda _chance, _data: b"", r"line 1, column 1"),
}


def test_there_are_two_hundred_and_fifty_damaged_texts() -> None:
    assert sum(number for number, _, _ in TEXT_DAMAGES.values()) == 250


@pytest.mark.parametrize("kind", TEXT_DAMAGES)
def test_a_damaged_text_gives_a_sound_case_or_says_where(kind: str, text: bytes, tmp_path: Path) -> None:
    number, damage, place = TEXT_DAMAGES[kind]
    for found in damaged(damage, text, number, tmp_path / "damaged.case.json"):
        if isinstance(found, Document):  # a letter of a name changed, say, which no text can show
            assert kind in ("bit flipped", "stretch overwritten")
            assert read_case(write_case(found)) == found
        else:
            assert re.search(place, found), found


# What a case file suffers.


def with_page_of_zeros(chance: random.Random, data: bytes) -> bytes:
    start = 4096 * chance.randrange(len(data) // 4096)
    return data[:start] + bytes(4096) + data[start + 4096 :]


def with_pages_swapped(chance: random.Random, data: bytes) -> bytes:
    pages = [data[i : i + 4096] for i in range(0, len(data), 4096)]
    one, other = chance.sample(range(len(pages)), 2)
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def with_flipped_header(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    changed[chance.randrange(100)] ^= 1 << chance.randrange(8)
    return bytes(changed)


def with_more_at_the_end(chance: random.Random, data: bytes) -> bytes:
    return data + chance.randbytes(chance.choice((1, 100, 4096)))


def with_encryption(chance: random.Random, data: bytes) -> bytes:
    return chance.randbytes(len(data))


def by_another_program(*statements: str, mending: float = 0.5) -> Damage:
    """Damage done through SQL; some of the time by somebody who mends the checksum."""

    def damage(chance: random.Random, data: bytes) -> bytes:
        with closing(apsw.Connection(":memory:")) as connection:
            connection.deserialize("main", data)
            connection.execute(chance.choice(statements), {"n": chance.randrange(5)})
            if chance.random() < mending:
                write_checksum(connection)
            return connection.serialize("main")

    return damage


_ONE = "WHERE list = 'people' AND position = :n"
DEEP = "[" * 100_000

DATABASE_DAMAGES: dict[str, tuple[int, Damage, str]] = {
    "truncated": (35, truncated, "it is damaged|it is not a Genogram case file"),
    "bit flipped": (
        85,
        with_flipped_bits,
        "it is damaged: .|another program|is not a Genogram|newer Genogram",
    ),
    "header flipped": (
        30,
        with_flipped_header,
        "it is damaged: .|another program|is not a Genogram|newer Genogram",
    ),
    "stretch overwritten": (20, with_random_stretch, "it is damaged: .|another program|is not a Genogram"),
    "page of zeros": (15, with_page_of_zeros, "it is damaged: .|is not a Genogram"),
    "pages swapped": (15, with_pages_swapped, "it is damaged: .|is not a Genogram"),
    "more at the end": (6, with_more_at_the_end, "it is damaged: ."),
    "random bytes": (6, random_bytes, "is not a Genogram case file"),
    "encrypted": (3, with_encryption, "locked with a password"),
    "wrong type": (
        6,
        by_another_program(f"UPDATE item SET content = json_set(content, '$.birth', 7) {_ONE}"),
        r"people\[\d\] \('\w+'\)\.birth: ",
    ),
    "not JSON": (
        6,
        by_another_program(
            f"UPDATE item SET content = '{{' {_ONE}", f"UPDATE item SET content = '{DEEP}' {_ONE}"
        ),
        r"people \(\w+\): ",
    ),
    "number too large": (
        6,
        by_another_program(
            f"UPDATE item SET content = '{{\"ages\":{'9' * 100_000}}}' {_ONE}",
            f"UPDATE item SET content = '{{\"ages\":1e999}}' {_ONE}",
            f"UPDATE item SET content = '{{\"ages\":NaN}}' {_ONE}",
        ),
        r"people \(\w+\): line 1: ",
    ),
    "not UTF-8": (
        5,
        by_another_program(f"UPDATE item SET content = CAST(x'22ff22' AS TEXT) {_ONE}", mending=0),
        "it is damaged: it holds text that is none, near '\"\ufffd\"'",
    ),
    "reference to nobody": (
        5,
        by_another_program(f"UPDATE item SET id = 'somebody' {_ONE}"),
        r"(case|view|\w+ \(\w+\))\.\w+: there is no item with the id '\w+'",
    ),
    "foreign list": (5, by_another_program(f"UPDATE item SET list = 'guests' {_ONE}"), "'guests'"),
    "text of nothing": (
        1,
        by_another_program("INSERT INTO document_text VALUES('zz', '')"),
        "a text for 'zz'",
    ),
    "empty": (1, lambda _chance, _data: b"", "it is empty"),
}


def test_there_are_two_hundred_and_fifty_damaged_case_files() -> None:
    assert sum(number for number, _, _ in DATABASE_DAMAGES.values()) == 250


@pytest.mark.parametrize("kind", DATABASE_DAMAGES)
def test_a_damaged_case_file_gives_its_case_or_says_what_is_wrong(
    kind: str, case: Document, database: bytes, tmp_path: Path
) -> None:
    number, damage, words = DATABASE_DAMAGES[kind]
    for found in damaged(damage, database, number, tmp_path / "damaged.genogram"):
        if isinstance(found, Document):  # what was hit means nothing, such as a page's free space
            assert found == case
        else:
            assert re.search(words, found), found
