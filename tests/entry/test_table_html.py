from __future__ import annotations

import time

import pytest

from genogram_app.entry.table_grid import MOST_ROWS
from genogram_app.entry.table_html import grid_of_html

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument>
<w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin:0cm;} -->
</style></head>
<body lang=EN-GB><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=301 valign=top><p class=MsoNormal><b>Name<o:p></o:p></b></p></td>
  <td width=301 colspan=2><p class=MsoNormal><b>Relationship<o:p></o:p></b></p></td>
  <td><p class=MsoNormal>Address</p></td></tr>
 <tr style='mso-yfti-irow:1'>
  <td><p class=MsoNormal>Kelly <span class=SpellE>Shaw</span><o:p>&nbsp;</o:p></p></td>
  <td><p class=MsoNormal>Mother</p></td><td><p class=MsoNormal>12/3/94</p></td>
  <td rowspan=2><p class=MsoNormal>2 Low Lane<br>
  Norwich</p></td></tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td><p class=MsoNormal>Isla<del>Ann</del> Shaw</p></td><td><p class=MsoNormal>Subject
  child</p></td><td><p class=MsoNormal>3/2/21</p></td></tr>
</table><!--EndFragment--></body></html>"""


def rows(html: str) -> tuple[tuple[str, ...], ...] | None:
    found = grid_of_html(html)
    return found.rows if found else None


def test_a_table_of_word_is_read_without_its_styles() -> None:
    assert rows(WORD) == (
        ("Name", "Relationship", "", "Address"),
        ("Kelly Shaw", "Mother", "12/3/94", "2 Low Lane\nNorwich"),
        ("Isla Shaw", "Subject child", "3/2/21", "2 Low Lane\nNorwich"),
    )


def test_a_table_of_excel_is_read() -> None:
    html = (
        "<table><col width=64><tr height=20><td>Kelly&nbsp;Shaw</td><td align=right>34405</td></tr></table>"
    )
    assert rows(html) == (("Kelly Shaw", "34405"),)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<table><tr><td>a<td>b<tr><td>c<td>d", (("a", "b"), ("c", "d"))),
        (
            "<table><tr><td>a<table><tr><td>in</td></tr></table></td><td>b</td></tr></table>",
            (("a\nin", "b"),),
        ),
        ("<table><tr><td>a</td></tr></table><p>x</p><table><tr><td>b</td></tr></table>", (("a",), ("b",))),
        ("<TABLE><TR><TH>a &amp; b</TH></TR></TABLE>", (("a & b",),)),
        ("<table><tr><td>1 < 2</td></tr></table>", (("1 < 2",),)),
        ("<table><tr><td rowspan=x colspan=-3>a</td></tr></table>", (("a",),)),
        ("<p>no table</p>", None),
        ("<table></table>", None),
        ("<!--<table><tr><td>a</td></tr></table>-->", None),
    ],
)
def test_untidy_html_keeps_its_words(html: str, expected: tuple[tuple[str, ...], ...] | None) -> None:
    assert rows(html) == expected


def test_a_very_long_table_is_answered_soon() -> None:
    begun = time.process_time()
    found = grid_of_html("<table>" + "<tr><td>Isla</td><td>sister</td></tr>" * 10_000 + "</table>")
    assert found
    assert (len(found.rows), found.more) == (MOST_ROWS, True)
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("junk", ["<!--", "<![", "<td a='", "&#", "<style>"])
def test_html_that_never_ends_is_answered_soon(junk: str) -> None:
    begun = time.process_time()
    grid_of_html("<table>" + junk * 200_000)
    assert time.process_time() - begun < 2
