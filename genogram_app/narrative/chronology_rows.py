"""Rows of a chronology whose cells only spaces part, as a PDF gives them: how each is read as sentences.

"12.01.2019 HV Mother was seen" is read as "12.01.2019. HV. Mother was seen".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.model.date_words import MONTHS

_MONTH = rf"(?:{'|'.join(name[:3] for name in MONTHS)})[a-z]*\.?"
_DATE = (
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[/-]\d{4}|"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH} \d{{4}}"
)
_SOURCE = (
    r"HV|GP|SW|CSC?|CSS|LA|ED|EDT|A&E|NHS(?: 111)?|MASH|CAMHS|YO[TS]|IDVA|MARAC|CAFCASS|Cafcass|Police|"
    r"Hospital|Housing|School|Nursery|Pre-?school|Midwi(?:fe|fery|ves)|Maternity|Ambulance|Probation|"
    r"Health(?: [Vv]isit(?:or|ors|ing))?|"
    r"(?:Adult |Children'?s )?[Ss]ocial (?:[Cc]are|[Ww]ork(?:er)?|[Ss]ervices)|"
    r"Children'?s (?:[Ss]ervices|[Cc]entre)|(?:Family |Crown |Magistrates'? )?Court|Refuge|Prison|College|"
    r"Mental [Hh]ealth|Early [Hh]elp|Education|Paediatrics|Family [Ss]upport|Landlord|Hostel"
)
_ROW = re.compile(
    rf"^(?P<date>{_DATE})(?P<after>[ \t]+(?:[–|][ \t]+)?)"
    rf"(?:(?P<source>{_SOURCE})(?P<behind>[ \t]+(?:[–|][ \t]+)?))?(?=[A-Z\"'])",
    re.MULTILINE,
)
_LEAST = 3
"""So many rows make a chronology."""


def rows_of_chronologies(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is read for the spaces between the cells of such rows: half-open offsets, and the words."""
    rows = list(_ROW.finditer(text))
    for row in rows if len(rows) >= _LEAST else ():
        if row.start():
            yield row.start() - 1, row.start(), "\n\n"
        yield *row.span("after"), ". "
        if row["source"]:
            yield *row.span("behind"), ". "
