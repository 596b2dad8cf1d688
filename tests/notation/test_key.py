"""The key is set in columns of its width, in order, and nothing in it overlaps."""

from __future__ import annotations

from itertools import pairwise

import pytest

from genogram_app.drawing.primitives import Primitive, Text
from genogram_app.notation.key import PADDING, TEXT_SIZE, KeyBlock, KeyGroups
from genogram_app.notation.key_entries import key_entries
from genogram_app.notation.tags import MEANINGS, Tag
from genogram_app.notation.used import Used
from tests.notation.seen import extent, words

ENTRIES = key_entries(Used(tags=tuple(Tag(code, code) for code in MEANINGS), kin=("alleged",)))


def whole(columns: int) -> KeyBlock:
    groups = KeyGroups(ENTRIES, 128.0)
    return groups.framed(0, len(groups), columns)


def entries_of(block: KeyBlock) -> tuple[Primitive, ...]:
    """What stands inside the frame and its name."""
    return block.items[2:]


@pytest.mark.parametrize("columns", [1, 2, 4, 6])
def test_a_key_takes_the_room_it_was_measured_to_take(columns: int) -> None:
    block = whole(columns)
    area = extent(entries_of(block))
    assert area.right <= block.width - PADDING + 0.01
    assert area.left >= PADDING - 2
    assert area.top >= PADDING - 2
    assert area.bottom <= block.height - PADDING + 2


def test_more_columns_make_a_lower_key() -> None:
    heights = [whole(columns).height for columns in (1, 2, 4, 6)]
    assert all(above > below for above, below in pairwise(heights))


def test_a_heading_is_never_parted_from_its_first_entry() -> None:
    items = entries_of(whole(4))
    texts = [item for item in items if isinstance(item, Text) and item.size == TEXT_SIZE]
    for heading, first in pairwise(texts):
        if heading.bold and heading.anchor == "start":
            assert first.origin[0] >= heading.origin[0]
            assert 0 < first.origin[1] - heading.origin[1] < 30


def test_every_word_of_the_key_is_there() -> None:
    drawn = "".join("".join(words(whole(3).items)).split())
    assert all("".join(entry.words.split()) in drawn for entry in ENTRIES)


def test_an_empty_key_takes_no_room() -> None:
    assert KeyGroups((), 128.0).area() == 0


def test_a_frame_goes_round_the_key_and_its_name() -> None:
    block = whole(4)
    area = extent(block.items)
    assert area.left >= -0.5
    assert area.right <= block.width + 0.5
    assert area.bottom <= block.height + 0.5
    assert "Key" in words(block.items)


def test_groups_can_stand_in_blocks_that_hold_everything_once() -> None:
    groups = KeyGroups(ENTRIES, 128.0)
    middle = len(groups) // 2
    parts = groups.framed(0, middle, 1), groups.framed(middle, len(groups), 2)
    said = sorted(word for part in parts for word in words(part.items) if word != "Key, continued")
    assert said == sorted(words(whole(1).items))


def test_a_block_takes_the_size_that_was_told() -> None:
    groups = KeyGroups(ENTRIES, 128.0)
    block = groups.framed(0, len(groups), 3)
    width, height = groups.size(0, len(groups), 3)
    assert block.width <= width + 0.01
    assert block.height == pytest.approx(height)
    assert groups.area() == pytest.approx((groups.size(0, len(groups), 1)[1] - 2 * PADDING) * 128.0)


def test_letters_in_samples_can_be_read_as_well() -> None:
    sizes = [item.size for item in whole(3).items if isinstance(item, Text)]
    assert min(sizes) >= TEXT_SIZE


def test_nothing_sticks_out_of_a_narrow_column_but_is_broken() -> None:
    used = Used(tags=tuple(Tag(code, code) for code in MEANINGS), bonds=(("violence", "stated"),))
    groups = KeyGroups(key_entries(used), 90.0)
    block = groups.framed(0, len(groups), 1)
    assert extent(block.items).right <= block.width + 0.5
