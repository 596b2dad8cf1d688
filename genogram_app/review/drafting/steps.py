"""A draft step by step: what texts would add to a case, in the order in which one thing leads to another."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from genogram_app.edit.ids import retired
from genogram_app.edit.repointing import refers_to
from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document, Item
from genogram_app.model.evidence import Account
from genogram_app.model.values import value_object
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import Narrative
from genogram_app.review.drafting.report_date import proposed_date
from genogram_app.review.drafting.subjects import proposed_subjects
from genogram_app.review.proposals.proposal import Proposal
from genogram_app.review.proposals.proposals import proposals

MOST_ROUNDS = 24
_STATED = ("established", "stated")
_SOMEBODYS_HOME = re.compile(r"’s home\b")
_RELATIONS = ("parentage", "partnership", "kin")
_FACTS = ("sex", "parentage", "partnership", "date", "age", "status")


@value_object
class Step:
    """A proposal that was accepted for trial.

    `before` is the case that it was made for, and `after` that case with it. `new` and `changed` are the
    ids of items that it adds and changes, but for accounts. `needs` are the keys of steps before it, without
    which it says nothing. `key` stays the same while the same is proposed for the same words, whatever ids
    people get.
    """

    key: str
    proposal: Proposal
    before: Document
    after: Document
    new: tuple[str, ...]
    changed: tuple[str, ...]
    needs: tuple[str, ...]


@value_object
class Drafted:
    """What texts would add to `base`, and `document`, the case with all of it.

    `left_out` are the proposals that somebody rejected, by their keys.
    """

    base: Document
    document: Document
    steps: tuple[Step, ...] = ()
    left_out: tuple[tuple[str, Proposal], ...] = ()

    def with_needs(self, keys: Collection[str]) -> tuple[Step, ...]:
        """Return the steps with these keys and those that they need, in order."""
        by_key = {step.key: step for step in self.steps}
        wanted: set[str] = set()
        waiting = [key for key in keys if key in by_key]
        while waiting:
            key = waiting.pop()
            if key not in wanted:
                wanted.add(key)
                waiting += (needed for needed in by_key[key].needs if needed in by_key)
        return tuple(step for step in self.steps if step.key in wanted)

    def leaning_on(self, key: str) -> tuple[Step, ...]:
        """Return the steps that would go with the one of this key."""
        gone = {key}
        for step in self.steps:
            if gone & set(step.needs):
                gone.add(step.key)
        return tuple(step for step in self.steps if step.key in gone and step.key != key)


def drafted(
    document: Document,
    narratives: Sequence[Narrative],
    rejected: Collection[str] = (),
    *,
    progress: Callable[[int, int], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Drafted | None:
    """Return everything that texts say and a case lacks; None when stopped.

    What is drawn is never changed for it. `progress` is told how many of how many steps are done, after each
    reading of the texts.
    """
    trial = _Trial(document, narratives, rejected)
    for step in range(MOST_ROUNDS):
        if should_stop is not None and should_stop():
            return None
        more = trial.further()
        if progress is not None:
            progress(step + 1, MOST_ROUNDS)
        if not more:
            break
    return trial.result()


def key_of(proposal: Proposal) -> str:
    """Return a short name of a proposal that does not depend on the ids of people who are not drawn yet."""
    said = [" ".join(e.quote.split()) for e in proposal.evidence[:1]]
    words = proposal.words.split()
    # Who of two comes first depends on who was drawn first.
    words = sorted(words) if proposal.kind in ("partnership", "kin") else words
    content = "\x1f".join([proposal.kind, *words, *said])
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def replayed(document: Document, step: Step) -> Document | None:
    """Return the case with a step; None where people or homes would not get the ids that others rely on.

    Raises:
        EditRefused: where the case says it already or says otherwise.
    """
    if document is step.before:
        # So all that is drafted is drawn at once, however much it is.
        return step.after
    if step.new and all(document.find(i) is not None for i in step.new):
        return document
    changed = step.proposal.edit.change(document)
    if set(_added(document, changed)) == set(step.new):
        return changed
    numbers = document.view.last_numbers
    reserved = retired(document, (item.id for _, item in step.before.items()))
    roomy = document.replace(view=document.view.replace(last_numbers=reserved))
    changed = step.proposal.edit.change(roomy)
    if set(_added(roomy, changed)) != set(step.new):
        return None
    return changed.replace(view=changed.view.replace(last_numbers=numbers))


class _Trial:
    """A case that grows by one accepted proposal after the other."""

    def __init__(
        self, document: Document, narratives: Sequence[Narrative], rejected: Collection[str]
    ) -> None:
        self._base, self._document = document, document
        self._narratives, self._rejected = narratives, frozenset(rejected)
        self._steps: list[Step] = []
        self._left_out: dict[str, Proposal] = {}
        self._made_by: dict[str, str] = {}

    def result(self) -> Drafted:
        return Drafted(self._base, self._document, tuple(self._steps), tuple(self._left_out.items()))

    def further(self) -> bool:
        """Read the texts once more and accept the proposals of the first stage that has any.

        Return whether there was any, and so may be more.
        """
        self._accept(proposed_date(self._document, self._narratives))
        graph = build_graph(self._document)
        found = proposals(self._document, [read_against(n, graph) for n in self._narratives])
        for belongs in _STAGES:
            if self._accept(filter(belongs, found)):
                if not self._document.case.subjects:
                    self._accept(proposed_subjects(self._narratives, self._document.people))
                return True
        return False

    def _accept(self, found: Iterable[Proposal]) -> bool:
        """Accept what is neither rejected nor refused; return whether there was anything."""
        begun = self._document
        taken = {step.key for step in self._steps}
        learned: set[str] = set()
        for proposal in found:
            key = key_of(proposal)
            # Whom "she" means is read again once the text has said of which sex somebody is.
            if key in taken or (proposal.kind in _RELATIONS and learned & {*proposal.people}):
                continue
            if key in self._rejected:
                self._left_out[key] = proposal
                continue
            try:
                changed = proposal.edit.change(self._document)
            except EditRefused:
                continue
            if changed is not self._document:
                learned.update(proposal.people if proposal.kind == "sex" else ())
                self._take(key, proposal, changed)
        return self._document is not begun

    def _take(self, key: str, proposal: Proposal, changed: Document) -> None:
        before, self._document = self._document, changed
        differing = tuple(_differing(before, changed))
        touched = {i for item in differing for i in self._made_by if refers_to(item, i) or item.id == i}
        touched.update(i for i in proposal.people if i in self._made_by)
        needs = tuple(dict.fromkeys(self._made_by[i] for i in touched))
        facts = [item for item in differing if not isinstance(item, Account)]
        new = tuple(item.id for item in facts if before.find(item.id) is None)
        others = tuple(item.id for item in facts if before.find(item.id) is not None)
        self._steps.append(Step(key, proposal, before, changed, new, others, needs))
        self._made_by.update(dict.fromkeys(new, key))


def _differing(before: Document, after: Document) -> Iterator[Item]:
    """The items of a case that it did not hold so before."""
    return (item for _, item in after.items() if before.find(item.id) is not item)


def _added(before: Document, after: Document) -> tuple[str, ...]:
    new = (i for i in _differing(before, after) if not isinstance(i, Account))
    return tuple(item.id for item in new if before.find(item.id) is None)


def _named(proposal: Proposal) -> bool:
    """People and homes with names of their own."""
    return proposal.kind in ("person", "home") and not proposal.people


def _of_one(proposal: Proposal) -> bool:
    """Of which sex and when born somebody is, which tells whom "she" can mean."""
    return proposal.kind in ("sex", "date") and proposal.certainty in _STATED


def _sure(proposal: Proposal) -> bool:
    """What the text says as a fact of people who are drawn, but for where they lived."""
    return proposal.kind in _FACTS and proposal.certainty in _STATED


def _kin(proposal: Proposal) -> bool:
    return proposal.kind == "kin" and proposal.certainty in _STATED


def _in_a_role(proposal: Proposal) -> bool:
    """Relatives who are called by what they are: "Mother", "MGM"."""
    return proposal.kind == "person" and bool(proposal.people) and proposal.certainty in _STATED


def _described(proposal: Proposal) -> bool:
    return proposal.kind == "unnamed" and bool(proposal.people) and proposal.certainty in _STATED


def _doubtful(proposal: Proposal) -> bool:
    return proposal.kind in ("parentage", "partnership", "kin")


def _stranger(proposal: Proposal) -> bool:
    return proposal.kind == "unnamed" and not proposal.people


def _home_by_name(proposal: Proposal) -> bool:
    """Stays at homes that are not only somebody's: they can tell which home somebody's is."""
    return _home(proposal) and not _SOMEBODYS_HOME.search(proposal.words)


def _home(proposal: Proposal) -> bool:
    return proposal.kind == "home"


_STAGES: Sequence[Callable[[Proposal], bool]] = (
    _named,
    _of_one,
    _sure,
    _in_a_role,
    _kin,
    _described,
    _doubtful,
    _home_by_name,
    _home,
    _stranger,
)
"""In which order proposals are accepted: what tells people apart comes before what is said of them."""
