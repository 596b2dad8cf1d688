"""Drafting: an empty drawing checked against a text, every proposal accepted, until the text has no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from genogram_app.edit.people import set_subject
from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import build_graph
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import Narrative, read_narrative
from genogram_app.review.drafting.subjects import subjects_of
from genogram_app.review.proposals.proposal import Proposal
from genogram_app.review.proposals.proposals import proposals

_MOST_ROUNDS = 24
_TEXT = "n1"
_STATED = ("established", "stated")
_FACTS = ("sex", "parentage", "partnership", "date", "age", "status")


def draft(
    text: str,
    title: str = "",
    *,
    progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Document | None:
    """Return a case with everything that a text says, each fact with the sentence; None when stopped.

    `progress` is told how many of how many steps are done, after each reading of the text.
    """
    narrative = read_narrative(_TEXT, text)
    source = TextDocument(id=_TEXT, title=title or None, text=text)
    document = Document(case=CaseInfo(title=title), documents=(source,))
    for step in range(_MOST_ROUNDS):
        if should_stop is not None and should_stop():
            return None
        document, more = _further(document, narrative)
        if progress is not None:
            progress(step + 1, _MOST_ROUNDS)
        if not more:
            break
    return document


def _further(document: Document, narrative: Narrative) -> tuple[Document, bool]:
    """Read the text once more and accept the proposals of the first stage that has any.

    Also return whether there may be more: what comes last tells nothing new of anybody else.
    """
    found = proposals(document, (read_against(narrative, build_graph(document)),))
    for belongs in _STAGES:
        changed = _accepted(document, filter(belongs, found))
        if changed is not document:
            return _with_subjects(changed, narrative), belongs is not _stranger
    return document, False


def _accepted(document: Document, found: Iterable[Proposal]) -> Document:
    for proposal in found:
        try:
            document = proposal.edit.change(document)
        except EditRefused:
            continue
    return document


def _with_subjects(document: Document, narrative: Narrative) -> Document:
    if document.case.subjects:
        return document
    for person in subjects_of(narrative, document.people):
        document = set_subject(person, on=True).change(document)
    return document


def _named(proposal: Proposal) -> bool:
    """People and homes with names of their own."""
    return proposal.kind in ("person", "home") and not proposal.people


def _sure(proposal: Proposal) -> bool:
    """What the text says as a fact of people who are drawn, but for where they lived."""
    return proposal.kind in _FACTS and proposal.certainty in _STATED


def _kin(proposal: Proposal) -> bool:
    return proposal.kind == "kin" and proposal.certainty in _STATED


def _described(proposal: Proposal) -> bool:
    described = proposal.kind in ("person", "unnamed") and bool(proposal.people)
    return described and proposal.certainty in _STATED


def _doubtful(proposal: Proposal) -> bool:
    return proposal.kind in ("parentage", "partnership", "kin")


def _stranger(proposal: Proposal) -> bool:
    return proposal.kind == "unnamed" and not proposal.people


def _home(proposal: Proposal) -> bool:
    return proposal.kind == "home"


_STAGES: Sequence[Callable[[Proposal], bool]] = (
    _named,
    _sure,
    _kin,
    _described,
    _doubtful,
    _home,
    _stranger,
)
"""In which order proposals are accepted: what tells people apart comes before what is said of them."""
