"""Whether a name of the drawing is somebody else's here: "the other Callie", "Ms Finch, the manager"."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.narrative.lexicon import TITLES, words
from genogram_app.narrative.people.names.outsiders import of_that_name_too
from genogram_app.narrative.people.names.professionals import ROLES
from genogram_app.narrative.tokens import Token

_BESIDE = words(
    """neighbour neighbours friend friends colleague colleagues classmate pupil coach employer landlord
    landlady lodger tenant stranger councillor mp"""
)
_OFFICES = words("manager teacher headteacher head gp nurse midwife solicitor worker officer visitor chair")
_ELSEWHERE = words("of in another")
"""Both words behind a role that is no name of the drawing's: "Mother of another family"."""
_FURTHEST = 5


def is_namesake(tokens: Sequence[Token], first: int, last: int, *, longer: bool) -> bool:
    """Return whether a name, from its first to its last token, is here that of somebody else.

    `longer` says that the text gives it a surname that is not on the drawing.
    """
    before = [t.lower for t in tokens[max(0, first - 2) : first]]
    if before[-1:] == ["another"] or before[-2:] == ["the", "other"]:
        return True
    if of_that_name_too(tokens, first) or _ELSEWHERE.issuperset(t.lower for t in tokens[last + 1 : last + 3]):
        return last + 2 < len(tokens)
    article, noun = _described(tokens, last)
    if longer:
        return bool(noun & (_BESIDE | ROLES)) and article != ""
    titled = tokens[first].lower.rstrip(".") in TITLES
    return titled and article == "the" and bool(noun & _OFFICES)


def _described(tokens: Sequence[Token], last: int) -> tuple[str, frozenset[str]]:
    """The article and the words of what stands between commas or brackets behind a name."""
    if last + 2 >= len(tokens) or tokens[last + 1].text not in (",", "("):
        return "", frozenset()
    said: list[str] = []
    for token in tokens[last + 2 : last + 2 + _FURTHEST]:
        if token.kind != "word":
            break
        said.append(token.lower)
    if not said or said[0] not in ("a", "an", "the", "her", "his", "their"):
        return "", frozenset()
    return said[0], frozenset(said[1:])
