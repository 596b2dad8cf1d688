"""The key stands beside or below a family, or in its free corners, never on it."""

from __future__ import annotations

import pytest

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.flattening import flattened
from genogram_app.drawing.primitives import Drawing, Group, Path, Stroke, Text
from genogram_app.drawing.shapes import rectangle
from genogram_app.notation.key_entries import KeyEntry, key_entries
from genogram_app.notation.tags import MEANINGS, Tag
from genogram_app.notation.used import Used
from genogram_app.picture.key_room import LARGEST_SCALE, Family, Room, Setting, best_setting

SHORT = key_entries(Used())
LONG = key_entries(Used(tags=tuple(Tag(code, code) for code in MEANINGS)))
ROOM: Room = (800.0, 480.0)


def blocks(width: float, height: float, *areas: tuple[float, float, float, float]) -> Family:
    """A family that is nothing but rectangles: left, top, width, height."""
    items = tuple(rectangle(*area, Stroke(1.0), "#ffffff") for area in areas)
    return Family(Drawing(0, 0, (Group("person:p1", "", items),)), Bounds(0, 0, width, height))


WIDE = blocks(1000, 200, (0, 0, 1000, 200))
STEPPED = blocks(800, 470, (250, 0, 300, 200), (0, 200, 800, 270))
"""A row of few above a row of many: both upper corners are free."""


def key_areas(setting: Setting) -> list[Bounds]:
    return [Bounds(x, y, x + block.width, y + block.height) for block, (x, y) in setting.keys]


def family_areas(family: Family, setting: Setting) -> list[Bounds]:
    left, top = setting.family_at
    found = []
    for item in family.drawing.groups[0].items:
        assert isinstance(item, Path)
        points = flattened(item)[0].points
        xs, ys = [x * setting.scale + left for x, _ in points], [y * setting.scale + top for _, y in points]
        found.append(Bounds(min(xs), min(ys), max(xs), max(ys)))
    return found


def overlap(one: Bounds, other: Bounds) -> bool:
    return (
        min(one.right, other.right) - max(one.left, other.left) > 0.01
        and min(one.bottom, other.bottom) - max(one.top, other.top) > 0.01
    )


@pytest.mark.parametrize("entries", [SHORT, LONG], ids=["short", "long"])
@pytest.mark.parametrize("family", [WIDE, STEPPED], ids=["wide", "stepped"])
@pytest.mark.parametrize("room", [ROOM, (555.0, 760.0)], ids=["landscape", "portrait"])
def test_the_key_is_on_nothing_and_within_the_room(
    family: Family, entries: tuple[KeyEntry, ...], room: Room
) -> None:
    setting = best_setting(family, entries, room, enough=1.0)
    keys = key_areas(setting)
    for number, key in enumerate(keys):
        assert key.left >= -0.01
        assert key.top >= -0.01
        assert key.right <= room[0] + 0.01
        assert key.bottom <= room[1] + 0.01
        assert not any(overlap(key, area) for area in family_areas(family, setting))
        assert not any(overlap(key, other) for other in keys[number + 1 :])
    assert setting.family_at[0] >= -0.01
    assert setting.family_at[1] >= -0.01


def test_a_free_corner_leaves_the_family_its_size() -> None:
    beside = best_setting(blocks(800, 470, (0, 0, 800, 470)), SHORT, ROOM, enough=1.0)
    corner = best_setting(STEPPED, SHORT, ROOM, enough=1.0)
    assert corner.scale > 1.05 * beside.scale
    assert corner.scale == pytest.approx(1.0)


def test_a_long_key_is_divided_when_the_letters_would_be_too_small_otherwise() -> None:
    entries = LONG[:22]
    divided = best_setting(STEPPED, entries, ROOM, enough=1.0)
    assert len(divided.keys) > 1
    whole = best_setting(STEPPED, entries, ROOM, enough=0.1)
    assert len(whole.keys) == 1
    assert divided.scale > whole.scale


def test_without_a_key_the_family_takes_all_the_room() -> None:
    setting = best_setting(WIDE, (), ROOM, enough=1.0)
    assert setting.keys == ()
    assert setting.scale == pytest.approx(0.8)


def test_a_small_family_is_not_blown_up() -> None:
    assert best_setting(blocks(50, 50, (0, 0, 50, 50)), SHORT, ROOM, enough=1.0).scale == LARGEST_SCALE


def test_the_blocks_hold_the_whole_key() -> None:
    entries = LONG[:22]
    setting = best_setting(STEPPED, entries, ROOM, enough=1.0)
    texts = [item.content for block, _ in setting.keys for item in block.items if isinstance(item, Text)]
    drawn = "".join("".join(texts).split())
    assert all("".join(entry.words.split()) in drawn for entry in entries)
    assert [text for text in texts if text.startswith("Key")] == ["Key", "Key, continued"]
