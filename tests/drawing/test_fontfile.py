from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from genogram_app.drawing.fontfile import read_font
from genogram_app.drawing.fonts import font_path


def _source(bold: bool) -> TTFont:
    return TTFont(BytesIO(font_path(bold).read_bytes()), lazy=True)


@pytest.mark.parametrize("bold", [False, True])
def test_every_advance_is_the_one_fonttools_reads(bold: bool) -> None:
    source = _source(bold)
    metrics = source["hmtx"].metrics
    font = read_font(font_path(bold))
    expected = {code: metrics[name][0] for code, name in source.getBestCmap().items()}
    assert {code: font.advances[glyph] for code, glyph in font.glyphs.items()} == expected


@pytest.mark.parametrize("bold", [False, True])
def test_heights_are_the_ones_fonttools_reads(bold: bool) -> None:
    source = _source(bold)
    font = read_font(font_path(bold))
    assert (font.units_per_em, font.ascent, -font.descent, font.cap_height) == (
        source["head"].unitsPerEm,
        source["hhea"].ascent,
        source["hhea"].descent,
        source["OS/2"].sCapHeight,
    )


def test_glyph_numbers_are_the_ones_fonttools_reads() -> None:
    source = _source(bold=False)
    assert read_font(font_path()).glyphs == {c: source.getGlyphID(n) for c, n in source.getBestCmap().items()}


def test_an_unknown_character_is_the_empty_box() -> None:
    assert read_font(font_path()).glyph("漢") == 0


def test_a_font_without_a_usable_character_map_is_refused(tmp_path: Path) -> None:
    font = bytearray(font_path().read_bytes())
    at = font.index(b"cmap", 12)
    cmap = int.from_bytes(font[at + 8 : at + 12], "big")
    font[cmap + 2 : cmap + 4] = b"\0\0"
    (tmp_path / "odd.ttf").write_bytes(font)
    with pytest.raises(ValueError, match="format 4"):
        read_font(tmp_path / "odd.ttf")
