"""Entries of a key that call somebody by whose relative they are: "Father of Child A – lived with Mother".

Such an entry is read as "Father of Child A: father of Child A; lived with Mother": what somebody is called
tells the relation, and the entry need not say it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.narrative.family_lists import Change
from genogram_app.narrative.lexicon import kin_word

_NAME = r"[A-Z][\w-]*(?: [A-Z0-9][\w-]*){0,2}"
_HEAD = re.compile(
    rf"^(?:(?P<of>[A-Z][a-z-]+) of (?P<whose>{_NAME})|(?P<owner>{_NAME})'s (?P<term>[A-Z][a-z-]+))"
    r"(?: \([^()\n]{1,30}\))?(?P<mark> ?(?::|[–=] )[ \t]*)(?=[a-z]|(?P<again>[A-Z][a-z-]+) of )",
    re.MULTILINE,
)

_DESCRIBED = re.compile(r"an? ")


def relations_in_heads(text: str) -> Iterator[Change]:
    """Yield the relations that the heads of entries say, to be read behind them."""
    for head in _HEAD.finditer(text):
        term = (head["of"] or head["term"]).lower()
        kin = kin_word(term)
        if head["again"]:
            if kin_word(head["again"].lower()):
                # "Father of Zed: Father of Zed and Kit" calls him so and then says whose father he is.
                yield *head.span("again"), head["again"].lower()
        elif kin is not None and not kin[2]:
            # "Father of Zed, aged 30" would be the age of Zed.
            mark = "," if _DESCRIBED.match(text, head.end()) else ";"
            yield *head.span("mark"), f": {term} of {head['whose'] or head['owner']}{mark} "
