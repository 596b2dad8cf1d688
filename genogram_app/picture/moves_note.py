"""How often the children under review moved, as the foot of a page says it."""

from __future__ import annotations

from typing import Protocol

from genogram_app.family.move_counts import count_moves
from genogram_app.family.move_words import counted_sentence, stretch_words
from genogram_app.known.projection import as_known
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.dates import ANY_DAY
from genogram_app.model.document import Document


class Shown(Protocol):
    """What any picture says of itself: whether names are shown, and whose view of the case it is."""

    @property
    def names(self) -> bool:
        """Whether people and areas are named."""

    @property
    def known(self) -> Viewpoint | None:
        """Whose view it is; None for all that the case holds."""


def moves_note(document: Document, options: Shown) -> str:
    """Return the sentences about the moves of each subject child, as far as the picture's view knows them.

    Without names, nobody and no area is named; empty where no subject is in the view.
    """
    seen = document if options.known is None else as_known(document, options.known).document
    counts = [count_moves(seen, child) for child in seen.case.subjects]
    said = [counted_sentence(seen, count, names=options.names) for count in counts]
    if counts and counts[0].stretch != ANY_DAY:
        said = [f"{stretch_words(seen, counts[0])}:", *said]
    return " ".join(said)
