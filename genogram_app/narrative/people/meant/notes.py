"""Whether a note leaves out "the": "Mother and baby discharged", "Parents have separated"."""

from __future__ import annotations

from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.pronouns.discourse import Discourse
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.people.spotting import Spotted
from genogram_app.narrative.times.roughly import Roughly

_BEHIND_DATE = frozenset(":–-")


class Notes:
    """Tells kin terms of one text that stand for "the children" and the like from those that mean nobody."""

    def __init__(self, spotted: Spotted, discourse: Discourse, roughly: Roughly) -> None:
        """Take what was spotted in a text, who has been spoken of, and when its sentences are."""
        self._tokens, self._sentences, self._graph = (
            spotted.narrative.tokens,
            spotted.sentences,
            spotted.graph,
        )
        self._discourse, self._roughly = discourse, roughly

    def leaves_out_the(self, phrase: KinPhrase, beside: Reference | None) -> bool:
        """Return whether a kin term without an owner means people: beside a parent, or opening an entry.

        `beside` is the phrase before it in a list.
        """
        if phrase.indefinite or phrase.owner_kind != "none":
            return False
        small = phrase.relation == "child" and not self._tokens[phrase.head].capital
        if small and beside is not None and len(beside.people) == 1 and not beside.plural:
            return bool(self._graph.children_of(beside.people[0]))
        sentence = self._sentences[phrase.first]
        opens = self._discourse.begins(phrase.first) or self._tokens[phrase.first - 1].text in _BEHIND_DATE
        if sentence is None or not opens:
            return False
        several = phrase.plural and phrase.relation in ("child", "parent")
        return (several or phrase.term == "baby") and self._roughly.is_entry(sentence)
