"""Men whom the text tells of without a name and who cannot be anybody on the drawing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.date_words import in_words
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import kin_word, words
from genogram_app.narrative.people.mentions import Mention
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.numbers import number_of
from genogram_app.review.evidence import sentences_of

_ARTICLE = re.compile(r"^(?:an?|the) ")
_WORD = re.compile(r"[A-Za-z]{4,}|\d+")
_EVERYDAY = words(
    """unknown unidentified unnamed male adult about from with that which were been have when said told
    this"""
)
_WORDS_SHOWN = 8
_RIGHT_BEHIND = 160
_ONE_WAS = re.compile(
    r"\b(?:[Oo]ne|[Tt]he (?:first|other|second))(?: of (?:them|the two|these|the men))?,? "
    r"(?:was|is|being|turned out to be|was (?:named|identified) as|gave his name as) (?=[A-Z])"
)
"""How a text says who one of several men was."""
_SAME_MAN = 0.5
"""Two descriptions that share so large a part of their words tell of one man."""


@value_object
class _Told:
    narrative: Narrative
    mention: Mention
    words: frozenset[str]
    around: frozenset[str]

    @property
    def is_definite(self) -> bool:
        """Whether it is said of a man told of before: "the man who opened the door"."""
        text = self.narrative.text[self.mention.start : self.mention.end].lower()
        return text in ("the man", "the male")


@value_object
class LeftOut:
    """A man whom nobody on the drawing can be: as the text first tells of him, and all its sentences."""

    mention: Mention
    told: str
    evidence: tuple[Evidence, ...]


def men_left_out(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find unnamed men whom no unnamed man on the drawing can be: one finding a man."""
    for man in left_out(graph, readings):
        nobody = "Nobody without a name on the drawing can be meant."
        if man.mention.sex == "male" and not man.mention.head.lower().endswith(("men", "males")):
            nobody = "No unnamed man on the drawing can be him."
        message = f"The text says “{man.told}”. {nobody}"
        yield Finding("unnamed-man-left-out", "safety", message, (), (), man.evidence)


def left_out(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[LeftOut]:
    """Yield the unnamed men whom no unnamed man on the drawing can be."""
    told = _merged([_told(r.narrative, m) for r in readings for m in _men(r.mentions)])
    named = {m.person for r in readings for m in r.mentions if m.how in ("name", "unnamed_man")}
    drawn = [man for man in _drawn_unnamed(graph) if man.id not in named]
    said = _drawn_words(graph)
    for group in _without_place(graph, told, drawn):
        first = group[0]
        if not (first.mention.known_by and said & words(first.mention.known_by)):
            evidence = tuple(e for one in group for e in sentences_of(one.narrative, (one.mention,)))
            yield LeftOut(first.mention, _told_words(first), evidence)


def _told_words(told: _Told) -> str:
    """The description with the words that follow it, up to the end of the clause."""
    start, (_, end) = told.mention.start, told.mention.sentence
    following = told.narrative.text[told.mention.end : end]
    clause = re.split(r"[,;:.()]", following)[0].split()[:_WORDS_SHOWN]
    return re.sub(r'["“”]', "", " ".join([*told.narrative.text[start : told.mention.end].split(), *clause]))


def _men(mentions: Sequence[Mention]) -> list[Mention]:
    return [m for m in mentions if m.how == "unnamed_man" and m.absent]


def _told(narrative: Narrative, mention: Mention) -> _Told:
    text, (start, end) = narrative.text, mention.sentence
    paragraph = text[text.rfind("\n", 0, start) + 1 : max(text.find("\n", end), end)]
    return _Told(narrative, mention, _words(text[start:end]), _words(paragraph))


def _words(text: str) -> frozenset[str]:
    return frozenset(w.lower() for w in _WORD.findall(text)) - _EVERYDAY


def _merged(told: list[_Told]) -> list[list[_Told]]:
    """Put together the descriptions of one man."""
    groups: list[list[_Told]] = []
    for one in told:
        same = next((g for g in groups if any(_one_man(one, other) for other in g)), None)
        same = same or (_spoken_of_before(one, groups) if one.is_definite else None)
        if same is None:
            groups.append([one])
        else:
            same.append(one)
    return groups


def _spoken_of_before(one: _Told, groups: list[list[_Told]]) -> list[_Told] | None:
    """The man whom "the man" means: the one of those told of before whose words agree best, or the last."""
    men = [group for group in groups if group[0].mention.sex == "male" and not group[0].mention.known_by]
    return max(reversed(men), key=lambda group: max(len(one.words & n.words) for n in group), default=None)


def _one_man(one: _Told, other: _Told) -> bool:
    """Whether two descriptions are linked by their own words, or agree in most of their sentences' words."""
    if one.mention.known_by or other.mention.known_by:
        return one.mention.known_by == other.mention.known_by
    return _alike(one.words, other.words)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) > _SAME_MAN * max(1, min(len(one), len(other)))


def _drawn_words(graph: FamilyGraph) -> frozenset[str]:
    """The words by which the drawing describes people, such as "lodger" and "friend"."""
    described = [text for p in graph.document.people for text in (p.label or "", p.notes)]
    return frozenset(" ".join([*described, *(k.term for k in graph.document.kin)]).lower().split())


def _drawn_unnamed(graph: FamilyGraph) -> list[Person]:
    """Unnamed people on the drawing, but for children, and parents drawn for their children only.

    Somebody drawn as several is there as often.
    """
    housed = {s.person for s in graph.document.residences}
    return [
        p
        for p in graph.document.people
        if p.kind == "person"
        and p.identity != "known"
        and not graph.parents_of(p.id)
        and (p.id in housed or not graph.children_of(p.id))
        and (p.sex == "male" or not _of_family(graph, p))
        for _ in range(p.number)
    ]


def _of_family(graph: FamilyGraph, person: Person) -> bool:
    """Whether somebody without a name is drawn as a partner, a parent or another relative."""
    called = any(kin_word(word) for word in (person.label or "").split())
    return called or bool(graph.partners_of(person.id) or graph.children_of(person.id))


def _without_place(graph: FamilyGraph, groups: list[list[_Told]], drawn: list[Person]) -> list[list[_Told]]:
    """The men for whom no drawn man is left, when those whose descriptions agree best are taken first."""
    scores = sorted(
        (tuple(-score for score in _agreement(graph, group, person)), g, p)
        for g, group in enumerate(groups)
        for p, person in enumerate(drawn)
        if person.sex == "male" or group[0].mention.sex == "any"
    )
    wanted = [_how_many(group[0]) for group in groups]
    used: set[int] = set()
    for _, g, p in scores:
        if wanted[g] and p not in used:
            wanted[g] -= 1
            used.add(p)
    return [group for group, still in zip(groups, wanted, strict=True) if still]


def _how_many(told: _Told) -> int:
    """How many a phrase tells of: two by "two men" and "several men", but for those named right behind."""
    said = told.mention.head.lower().split()
    if said[-1] not in ("men", "males", "lads", "blokes"):
        return 1
    named = _ONE_WAS.findall(told.narrative.text[told.mention.end : told.mention.end + _RIGHT_BEHIND])
    return max(1, (number_of(said[0]) or 2) - len(named))


def _agreement(graph: FamilyGraph, group: list[_Told], person: Person) -> tuple[int, int, int]:
    """How well a man told of and a man drawn agree: in what they are called, in the sentence, around it."""
    called = {" ".join(words.lower().split()) for words in (person.label, *person.aliases) if words}
    described = _words(" ".join([*called, person.notes, *_stays(graph, person)]))
    return (
        max(_ARTICLE.sub("", one.mention.head.lower()) in called for one in group),
        max(len(described & one.words) for one in group),
        max(len(described & one.around) for one in group),
    )


def _stays(graph: FamilyGraph, person: Person) -> Iterator[str]:
    """Where the person was and since when, in words."""
    for stay in graph.document.residences:
        if stay.person == person.id:
            home = graph.document.find(stay.household or "")
            yield f"{home.label or ''} {in_words(stay.from_)}" if isinstance(home, Household) else ""
