"""The phrases of a text that may speak of people, before anybody decides who is meant."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.values import value_object
from genogram_app.narrative.people.corrections import Corrected, corrected
from genogram_app.narrative.people.kin.phrases import KinPhrase, kin_phrases
from genogram_app.narrative.people.kin.ranked_children import ranked_children
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.people.names.aliases import former_codes, names_in
from genogram_app.narrative.people.names.codes import Code, unexplained_codes
from genogram_app.narrative.people.names.gazetteer import Gazetteer, NameMatch
from genogram_app.narrative.people.names.keyed import all_called, keyed_codes
from genogram_app.narrative.people.names.newcomers import Newcomer, newcomers
from genogram_app.narrative.people.names.professionals import professional_tokens
from genogram_app.narrative.people.names.unknown_names import Scene
from genogram_app.narrative.people.unnamed.men import UnnamedMan, unnamed_men
from genogram_app.narrative.people.unnamed.visitors import visitors
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.text import Narrative, once_for_each_text, sentence_of_each
from genogram_app.narrative.times.expressions import SaidInFull, said_in_full, year_of_report


@value_object
class Spotted:
    """A text with its names, codes, kin descriptions, newcomers and unnamed men, each in order.

    `sentences` holds the sentence of each token, `professionals` the tokens that name professionals,
    `corrected` what a person has said some words mean: those are among the others already; `times` are those
    that the text says in full.
    """

    narrative: Narrative
    graph: FamilyGraph
    relatives: Relatives
    gazetteer: Gazetteer
    sentences: tuple[Sentence | None, ...]
    names: tuple[NameMatch, ...]
    codes: tuple[Code, ...]
    phrases: tuple[KinPhrase, ...]
    professionals: frozenset[int]
    newcomers: tuple[Newcomer, ...]
    men: tuple[UnnamedMan, ...]
    corrected: tuple[Corrected, ...]
    times: SaidInFull
    nobody_left: bool
    """Whether everybody of the drawing is called by some name in the text."""


def spot(narrative: Narrative, graph: FamilyGraph) -> Spotted:
    """Return the phrases of a text that may speak of the people of a drawing, or of others like them."""
    tokens, sentences = narrative.tokens, sentence_of_each(narrative)
    by_hand = corrected(narrative, graph.document.view.links)
    named_so = _professionals(narrative)
    gazetteer, matches = names_in(tokens, graph, named_so)
    names = _with_links(matches, by_hand)
    apart = [one for one in by_hand if one.link.person is None]
    unlinked = {i: one.last for one in apart for i in range(one.first, one.last + 1)}
    taken = {**unlinked, **{i: m.last for m in names for i in range(m.first, m.last + 1)}}
    nobody_left = all_called(graph, names)
    keyed = keyed_codes(narrative, taken) if nobody_left else ()
    taken |= {i: c.last for c in keyed for i in range(c.first, c.last + 1)}
    codes = (*keyed, *unexplained_codes(tokens, sentences, {**former_codes(tokens), **taken}))
    coded = {i: c.last for c in codes for i in range(c.first, c.last + 1)}
    named = {**taken, **coded}
    phrases = tuple(
        sorted(
            (*kin_phrases(narrative, named), *ranked_children(narrative, named)), key=lambda one: one.first
        )
    )
    outside = [one for one in apart if one.link.meaning == "not_family"]
    strangers = {i for one in outside for i in range(one.first, one.last + 1)}
    linked = {i for one in by_hand for i in range(one.first, one.last + 1)} - strangers
    professionals = (named_so - linked) | strangers
    homes = {household.label for household in graph.document.households}
    introduced = newcomers(Scene(tokens, taken, professionals, phrases, nobody_left))
    new = tuple(n for n in introduced if n.name not in homes)
    new = (*new, *(_not_drawn(one) for one in apart if one.link.meaning == "not_drawn"))
    named = {**taken, **{i: n.last for n in new for i in range(n.first, n.last + 1)}}
    scene = (tokens, sentences, narrative.plain, named)
    men = (*unnamed_men(*scene), *visitors(*scene))
    return Spotted(
        narrative,
        graph,
        Relatives(graph),
        gazetteer,
        sentences,
        names,
        codes,
        phrases,
        professionals,
        new,
        men,
        by_hand,
        said_in_full(narrative, year_of_report(graph)),
        nobody_left,
    )


@once_for_each_text
def _professionals(narrative: Narrative) -> frozenset[int]:
    return professional_tokens(narrative.tokens)


def _with_links(matches: Sequence[NameMatch], by_hand: Sequence[Corrected]) -> tuple[NameMatch, ...]:
    """The names of a text, with those that a person has said in the place of those that were read."""
    said = {i for one in by_hand for i in range(one.first, one.last + 1)}
    kept = [m for m in matches if not said & set(range(m.first, m.last + 1))]
    new = [NameMatch(o.first, o.last, (o.link.person,), "name") for o in by_hand if o.link.person]
    return tuple(sorted((*kept, *new), key=lambda match: match.first))


def _not_drawn(one: Corrected) -> Newcomer:
    return Newcomer(one.first, one.last, one.link.words)
