"""Proposals as a list: grouped by what they would add, with their words, certainty, quotation and place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genogram_app.checks.finding import Evidence
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.citation import cited
from genogram_app.review.proposals.proposal import Proposal, ProposalKind
from genogram_app.ui.translated import tr
from genogram_app.ui.words import word

if TYPE_CHECKING:
    # What drafts a case reads texts; the window opens before it is loaded.
    from genogram_app.review.drafting.steps import Drafted

GROUPS: Mapping[str, tuple[str, tuple[ProposalKind, ...]]] = {
    "people": ("People", ("person", "unnamed")),
    "parents": ("Parents", ("parentage",)),
    "couples": ("Couples", ("partnership",)),
    "homes": ("Homes", ("home",)),
    "dates": ("Dates and ages", ("date", "age")),
    "statuses": ("Statuses", ("status",)),
    "others": ("Other facts", ("sex", "kin", "account", "subject")),
}
"""The groups in their order: the words, and which kinds of proposals they hold."""
_GROUP_OF = {kind: name for name, (_, kinds) in GROUPS.items() for kind in kinds}
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Row:
    """One proposal as it is listed.

    `people` are those on the drawing, or of the draft, whom it is about or adds; `place` says where its
    first sentence stands.
    """

    key: str
    proposal: Proposal
    people: tuple[str, ...]
    place: str
    rejected: bool = False

    @property
    def evidence(self) -> Evidence:
        """The sentence that is shown."""
        return self.proposal.evidence[0]


@dataclass(frozen=True, slots=True)
class Block:
    """Proposals of one group."""

    name: str
    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which proposals are listed: those that hold these words, of this person, as certain as this."""

    words: str = ""
    person: str = ""
    certainty: str = ""
    rejected: bool = False

    @property
    def everything(self) -> bool:
        """Whether nothing is filtered out."""
        return not (self.words.strip() or self.person or self.certainty)


def rows_of(found: Drafted, document: Document) -> tuple[Row, ...]:
    """Return a row for every proposal that has a sentence, the rejected ones last."""
    return tuple(_rows(found, document))


def _rows(found: Drafted, document: Document) -> Iterator[Row]:
    several = len(document.documents) > 1
    for step in found.steps:
        proposal = step.proposal
        if proposal.evidence:
            added = tuple(i for i in step.new if i.startswith("p"))
            people = tuple(dict.fromkeys((*added, *proposal.people)))
            yield Row(step.key, proposal, people, place_of(document, proposal.evidence[0], titled=several))
    for key, proposal in found.left_out:
        if proposal.evidence:
            place = place_of(document, proposal.evidence[0], titled=several)
            yield Row(key, proposal, proposal.people, place, rejected=True)


def place_of(document: Document, evidence: Evidence, *, titled: bool) -> str:
    """Return where a sentence stands: the text's title where there are several, the page and paragraph."""
    text = document.find(evidence.document)
    if not isinstance(text, TextDocument):
        return ""
    parts = [text.title or tr("Untitled text")] if titled else []
    return ", ".join(filter(None, (*parts, cited(text.text, evidence.start))))


def blocks(rows: Sequence[Row], wanted: Wanted) -> tuple[Block, ...]:
    """Group the rows that are wanted, in the order of the groups."""
    shown = [row for row in rows if _is_wanted(row, wanted)]
    found = []
    for name, (words, _) in GROUPS.items():
        own = tuple(row for row in shown if _GROUP_OF[row.proposal.kind] == name)
        if own:
            found.append(Block(name, f"{tr(words)} ({len(own)})", own))
    return tuple(found)


def words_of(row: Row) -> str:
    """Return what a row says: what would be drawn, how certain it is and where it stands, the sentence."""
    second = ", ".join(filter(None, (certainty_words(row), row.place)))
    return f"{row.proposal.words}\n{second}\n“{_shortened(row.evidence.quote)}”"


def certainty_words(row: Row) -> str:
    """Return how certain a proposal is, and whether it was rejected."""
    certainty = word(row.proposal.certainty)
    return tr("Rejected; {certainty}").format(certainty=certainty) if row.rejected else certainty


def _is_wanted(row: Row, wanted: Wanted) -> bool:
    content = f"{row.proposal.words} {row.evidence.quote}".casefold()
    return (
        (wanted.rejected or not row.rejected)
        and (not wanted.person or wanted.person in row.people)
        and (not wanted.certainty or wanted.certainty == row.proposal.certainty)
        and all(part in content for part in wanted.words.casefold().split())
    )


def _shortened(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
