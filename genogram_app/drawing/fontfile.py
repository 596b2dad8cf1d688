"""What a font file says of its characters: which glyph shows one, and how wide it is."""

from __future__ import annotations

import struct
from array import array
from dataclasses import dataclass
from pathlib import Path
from sys import byteorder


@dataclass(frozen=True, slots=True)
class FontFile:
    """The measures of one TrueType font, in font units.

    `glyphs` are glyph numbers by code point; `advances` are widths by glyph number. `descent` is the depth
    below the baseline, positive.
    """

    units_per_em: int
    ascent: int
    descent: int
    cap_height: int
    glyphs: dict[int, int]
    advances: tuple[int, ...]

    def glyph(self, character: str) -> int:
        """Return the number of the glyph that shows a character; 0, the empty box, when there is none."""
        return self.glyphs.get(ord(character), 0)

    def advance(self, character: str) -> int:
        """Return how far a character moves the pen, in font units."""
        return self.advances[self.glyph(character)]


def read_font(path: Path) -> FontFile:
    """Read the measures of a TrueType font.

    Only the five tables that hold them are read, because loading fontTools for it would hold up the first
    window by a tenth of a second. Source: OpenType specification 1.9, tables cmap (format 4), head,
    hhea, hmtx and OS/2.

    Raises:
        ValueError: when the file has no Unicode character map of format 4.
    """
    data = path.read_bytes()
    tables = _tables(data)
    hhea = tables["hhea"]
    ascent, descent = struct.unpack_from(">hh", data, hhea + 4)
    (metrics,) = struct.unpack_from(">H", data, hhea + 34)
    (glyph_count,) = struct.unpack_from(">H", data, tables["maxp"] + 4)
    return FontFile(
        units_per_em=struct.unpack_from(">H", data, tables["head"] + 18)[0],
        ascent=ascent,
        descent=-descent,
        cap_height=struct.unpack_from(">h", data, tables["OS/2"] + 88)[0],
        glyphs=_character_map(data, tables["cmap"]),
        advances=_advances(data, tables["hmtx"], metrics, glyph_count),
    )


def _tables(data: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * i) for i in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in records}


def _words(data: bytes, offset: int, count: int) -> array[int]:
    words = array("H", data[offset : offset + 2 * count])
    if byteorder == "little":
        words.byteswap()
    return words


def _advances(data: bytes, hmtx: int, metrics: int, glyph_count: int) -> tuple[int, ...]:
    widths = tuple(_words(data, hmtx, 2 * metrics)[::2])
    # The glyphs after the last metric share its width.
    return widths + widths[-1:] * (glyph_count - metrics)


def _character_map(data: bytes, cmap: int) -> dict[int, int]:
    table = _format_4(data, cmap)
    (segments,) = struct.unpack_from(">H", data, table + 6)
    segments //= 2
    words = _words(data, table, struct.unpack_from(">H", data, table + 2)[0] // 2)
    ends, starts = 7, 8 + segments
    glyphs: dict[int, int] = {}
    for segment in range(segments):
        first, last = words[starts + segment], words[ends + segment]
        delta = words[starts + segments + segment]
        at = starts + 2 * segments + segment
        for code in range(first, min(last, 0xFFFE) + 1):
            if not words[at]:
                glyph = (code + delta) & 0xFFFF
            elif raw := words[at + words[at] // 2 + code - first]:
                glyph = (raw + delta) & 0xFFFF
            else:
                continue
            if glyph:
                glyphs[code] = glyph
    return glyphs


def _format_4(data: bytes, cmap: int) -> int:
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    for i in range(count):
        platform, _, offset = struct.unpack_from(">HHL", data, cmap + 4 + 8 * i)
        if platform in (0, 3) and struct.unpack_from(">H", data, cmap + offset)[0] == 4:
            return cmap + int(offset)
    raise ValueError("The font has no Unicode character map of format 4.")
