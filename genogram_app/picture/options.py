"""What a picture shows, as chosen by the person who looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from genogram_app.known.viewpoint import Viewpoint
from genogram_app.notation.style import PLAIN, KeyStyle, Notation


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """The choices for one picture.

    `at` is the date that the picture stands for; None takes the one that the case suggests. `names`, `ages`,
    `dates` (of birth and death) and `tags` (statuses and concerns) are left out where not wanted. Without
    `certainty` the words for doubts are left out; the marks of doubt never are. Bonds are off unless asked
    for, because they belong on a separate layer. `notation` says which conventions are followed. Where no
    date was chosen, everybody is in one home unless `every_home` asks for all of them. With `two_rows` a
    sibship that is very wide stands in two rows. At the people in `ends` the picture ends: whoever is joined
    to the subjects only through them is left out, which the picture says. With `known` it shows what some
    agencies knew, or says that it is what the review established. With `whole_period` no date is drawn but
    everybody and every home there was.
    """

    at: date | None = None
    households: bool = True
    bonds: bool = False
    ages: bool = True
    dates: bool = True
    tags: bool = True
    notation: Notation = PLAIN
    every_home: bool = False
    two_rows: bool = False
    names: bool = True
    certainty: bool = True
    ends: tuple[str, ...] = ()
    known: Viewpoint | None = None
    whole_period: bool = False

    @property
    def key_style(self) -> KeyStyle:
        """What solid and broken couple lines mean."""
        return self.notation.key_style

    @property
    def not_shown(self) -> str:
        """What a page says of what it leaves out of everybody, in a sentence or two; empty for nothing."""
        layers = (
            (self.names, "names"),
            (self.ages, "ages"),
            (self.dates, "dates of birth and death"),
            (self.households, "households"),
            (self.tags, "statuses and concerns"),
        )
        hidden = ", ".join(words for shown, words in layers if not shown)
        sentences = (
            f"Not shown: {hidden}." if hidden else "",
            "" if self.certainty else "What is in doubt is marked, without a word for how certain it is.",
        )
        return " ".join(filter(None, sentences))
