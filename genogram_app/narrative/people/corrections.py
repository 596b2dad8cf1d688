"""Where words of a text mean somebody because a person has said so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from genogram_app.model.case import TextLink
from genogram_app.model.values import value_object
from genogram_app.narrative.text import Narrative, read_narrative


@value_object
class Corrected:
    """Words that were linked by hand: first and last token, and what was said of them."""

    first: int
    last: int
    link: TextLink


def corrected(narrative: Narrative, links: Iterable[TextLink]) -> tuple[Corrected, ...]:
    """Return the places of a text that were linked by hand, in order, none within another.

    What was said of one sentence goes before what was said of the whole text, longer words before shorter
    ones. A sentence that has been rewritten since is left as the program reads it.
    """
    own = [link for link in links if link.document == narrative.document]
    own.sort(key=lambda link: (link.sentence is None, -len(link.words)))
    taken: set[int] = set()
    found: list[Corrected] = []
    for link in own:
        for place in _places(narrative, link):
            tokens = set(range(place.first, place.last + 1))
            if not tokens & taken:
                taken |= tokens
                found.append(place)
    return tuple(sorted(found, key=lambda place: place.first))


def _places(narrative: Narrative, link: TextLink) -> Iterator[Corrected]:
    said = r"\s+".join(re.escape(word) for word in _plain(link.words).split())
    sentence = None if link.sentence is None else _plain(link.sentence)
    for match in re.finditer(rf"(?<!\w){said}(?!\w)", narrative.plain):
        around = narrative.sentence_at(match.start())
        if sentence is not None and (
            around is None or " ".join(narrative.plain[around.start : around.end].split()) != sentence
        ):
            continue
        first = bisect_left(narrative.tokens, match.start(), key=lambda token: token.start)
        last = bisect_left(narrative.tokens, match.end(), key=lambda token: token.start) - 1
        if first <= last:
            yield Corrected(first, last, link)


def _plain(words: str) -> str:
    """Words with the quotation marks and spaces of a text that is read."""
    return " ".join(read_narrative("", words).plain.split())
