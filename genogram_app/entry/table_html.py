"""The cells of the tables in HTML, as Word, Excel and browsers put them on the clipboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import islice

from genogram_app.entry.table_grid import MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS, Grid, grid

_SILENT = frozenset({"style", "script", "head", "title", "xml", "del", "template"})
_BREAKS = frozenset({"br", "p", "div", "li", "tr"})
_LONGEST_TAG = 20_000
_AT_ONCE = 5_000
_STYLE = re.compile(r"<(style|script)\b", re.I)
_STYLE_END = re.compile(r"</(?:style|script)", re.I)
_ENOUGH = MOST_ROWS + 50
"""Rows after which nothing more is read; some of those before may be empty."""


def grid_of_html(html: str) -> Grid | None:
    """Return the rows of all tables in the HTML, one after the other; None when there is none.

    A cell over several columns is followed by empty ones; one over several rows stands in each of them. Words
    of a table within a cell belong to the cell. What Word marks as deleted is left out.
    """
    if "<table" not in html[:MOST_CHARACTERS].lower():
        return None
    reader = _Tables()
    pieces = _pieces(html[:MOST_CHARACTERS])
    while some := "".join(islice(pieces, _AT_ONCE)):
        reader.feed(some)
        if len(reader.rows) > _ENOUGH:
            break
    reader.close()
    reader.end()
    more = len(reader.rows) > _ENOUGH or len(html) > MOST_CHARACTERS
    return grid(reader.rows, more=more)


def _pieces(html: str) -> Iterator[str]:
    """The text and tags of HTML, one by one, without comments, declarations, scripts and style sheets.

    The parser's time grows with the square of what it is given when a comment or a tag never ends.
    """
    place, end = 0, -1
    while (start := html.find("<", place)) >= 0:
        if start > place:
            yield html[place:start]
        opening = html[start + 1 : start + 2]
        passed = _passed_over(html, start)
        if passed:
            place = passed
            continue
        if end < start:
            end = html.find(">", start)
            end = len(html) if end < 0 else end
        is_tag = end < min(len(html), start + _LONGEST_TAG) and (opening.isalpha() or opening == "/")
        place = end + 1 if is_tag else start + 1
        yield html[start:place] if is_tag else "&lt;"
    yield html[place:]


def _passed_over(html: str, start: int) -> int:
    """Where a comment, a declaration or a style sheet ends that begins at a place; 0 for an ordinary tag."""
    if _STYLE.match(html, start):
        found = _STYLE_END.search(html, start + 1)
        return found.start() if found else len(html)
    if html[start + 1 : start + 2] not in ("!", "?"):
        return 0
    closing = "-->" if html.startswith("<!--", start) else ">"
    end = html.find(closing, start)
    return len(html) if end < 0 else end + len(closing)


class _Tables(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._depth = 0
        self._silent: list[str] = []
        self._cell: list[str] | None = None
        self._spans = (1, 1)
        self._hanging: dict[int, tuple[str, int]] = {}

    def end(self) -> None:
        """Take up a cell that nothing closed."""
        self._end_cell()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag == "table":
            self._depth += 1
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self._begin_row()
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
            self._cell = []
            found = dict(attrs)
            self._spans = min(_span(found.get("colspan")), MOST_COLUMNS), _span(found.get("rowspan"))
        elif tag in _BREAKS or tag in ("td", "th"):
            self._say("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        elif tag == "table":
            if self._depth == 1:
                self._end_cell()
                self._hanging.clear()
            self._depth = max(0, self._depth - 1)
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()
            if tag == "tr":
                self._fill_hanging()
        elif tag in _BREAKS:
            self._say("\n")

    def handle_data(self, data: str) -> None:
        # Line ends within the HTML are where Word wrapped it, not where the text breaks.
        self._say(data.replace("\r", " ").replace("\n", " "))

    def _say(self, text: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(text)

    def _begin_row(self) -> None:
        self.rows.append([])

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        text, self._cell = "".join(self._cell), None
        if not self.rows:
            self._begin_row()
        self._fill_hanging()
        row, (across, down) = self.rows[-1], self._spans
        column = len(row)
        if column >= MOST_COLUMNS:
            return
        row.extend([text, *[""] * (across - 1)][: max(0, MOST_COLUMNS - column)])
        if down > 1:
            for i in range(across):
                self._hanging[column + i] = (text if i == 0 else "", down - 1)

    def _fill_hanging(self) -> None:
        """Put cells that hang down from rows above into the places that are next."""
        row = self.rows[-1] if self.rows else []
        while (below := self._hanging.get(len(row))) is not None and len(row) < MOST_COLUMNS:
            text, left = below
            if left > 1:
                self._hanging[len(row)] = (text, left - 1)
            else:
                del self._hanging[len(row)]
            row.append(text)


def _span(value: str | None) -> int:
    text = (value or "").strip()
    return min(max(int(text), 1), MOST_ROWS) if text.isascii() and text.isdigit() and len(text) < 5 else 1
