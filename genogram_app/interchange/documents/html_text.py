"""The text of a document that comes as HTML: paragraphs, lists, tables, footnotes."""

from __future__ import annotations

from html.parser import HTMLParser

from genogram_app.interchange.documents.blocks import one_line, paragraphs, table

_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div"})
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BACK = "↑"


def text_of_html(html: str) -> str:
    """Return the text of a simple HTML document; footnote marks become raised numbers."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return paragraphs([*reader.blocks, *reader.rest()])


class _Reader(HTMLParser):
    """Collects blocks; a table, with whatever is nested in it, is one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._words: list[str] = []
        self._tables: list[list[list[str]]] = []
        self._raised = 0
        self._lists: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - its parent's
        if tag in _BLOCKS:
            self._end_block()
            if tag == "li" and self._lists[-1:] == ["ul"]:
                self._words.append("• ")
        elif tag in ("ul", "ol"):
            self._lists.append(tag)
        elif tag == "table":
            self._end_block()
            self._tables.append([])
        elif tag == "tr" and self._tables:
            self._tables[-1].append([])
        elif tag == "sup":
            self._raised += 1
        elif tag == "br":
            self._words.append("\n" if not self._tables else " ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_block()
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag in ("td", "th") and self._tables and self._tables[-1]:
            self._tables[-1][-1].append("".join(self._taken()))
        elif tag == "table" and self._tables:
            self._end_table()
        elif tag == "sup" and self._raised:
            self._raised -= 1

    def handle_data(self, data: str) -> None:
        if data.strip() == _BACK:
            return
        if self._raised:
            data = data.strip("[]").translate(_RAISED)
        self._words.append(data)

    def rest(self) -> list[str]:
        """The words that no block has closed."""
        return ["".join(self._taken())]

    def _end_block(self) -> None:
        if self._tables:
            self._words.append(" ")
        elif said := "".join(self._taken()).strip():
            self.blocks.append("\n".join(one_line(line) for line in said.split("\n")))

    def _end_table(self) -> None:
        rows = table(self._tables.pop())
        if self._tables:
            # A table within a cell stays in that cell, its rows as sentences of their own.
            self._words.append(rows.replace("\n", "; ").replace("\t", ", "))
        else:
            self.blocks.append(rows)

    def _taken(self) -> list[str]:
        words, self._words = self._words, []
        return words
