"""Where a quotation stands in its text, as people cite it: page and paragraph."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"(?:^|[\n\f])[ \t]*(\d{1,3}(?:\.\d{1,3}){1,4})\.?[ \t]")
_PAGE = "\f"


def cited(text: str, start: int) -> str:
    """Return where an offset of a text is: "page 12, paragraph 3.4"; empty where the text has neither.

    Pages are parted by form feeds; a paragraph goes by the last number at the beginning of a line.
    """
    before = text[: start + 1]
    pages = f"page {before.count(_PAGE) + 1}" if _PAGE in text else ""
    line_end = text.find("\n", start)
    numbers = _NUMBER.findall(text[: line_end if line_end >= 0 else len(text)])
    paragraph = f"paragraph {numbers[-1]}" if numbers else ""
    return ", ".join(part for part in (pages, paragraph) if part)
