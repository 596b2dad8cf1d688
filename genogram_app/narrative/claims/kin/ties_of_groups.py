"""What is said of "all three", of "both" and of "they": whose children they are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from genogram_app.family.siblings import siblings_of
from genogram_app.narrative.claims.kin.ties import IS, NO_NOUN, OF_LIST, OWNER, Tie, in_quotes, said_by
from genogram_app.narrative.claims.kin.words import OPENINGS, TERM, read_kin_term
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Rules, fits, people_of, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.numbers import number_of

_GROUP = r"(?:(?P<all>(?:all|the) {num}|both)(?: of them)?(?: children| siblings| boys| girls)?|{they:G})"
_THEY = Rules(
    rule("they", rf"{_GROUP} {IS}(?:the )?{TERM} (?:of|to) {OF_LIST}", OPENINGS),
    rule("they", rf"{_GROUP} {IS}(?:the )?{OWNER} {TERM}{NO_NOUN}", OPENINGS),
)


def ties_of_groups(line: Line, telling: Telling) -> Iterator[Tie]:
    """What is said of "all three" and of "they": the children of the family, or those listed just before."""
    for fit in fits(_THEY, line):
        term, said = read_kin_term(fit.said("kin")), said_by(fit, telling)
        if term is None or said is None or not term.plural or in_quotes(telling, fit):
            continue
        named = fit.people("they")
        people = named if len(named) > 1 else _listed_before(line, telling)
        people = people or _children_of_the_family(fit.said("all"), telling)
        owners = fit.people("of") or fit.people("by")
        if people and owners and not set(people) & set(owners):
            yield Tie(people, owners, term, said)


def _listed_before(line: Line, telling: Telling) -> tuple[str, ...]:
    """Whoever the sentences directly before are about, one each, as in a list of people."""
    found: list[str] = []
    sentences = telling.narrative.sentences
    at = bisect_left(sentences, line.sentence.start, key=lambda s: s.start)
    for sentence in reversed(sentences[:at]):
        entry = telling.bare.get(sentence.start)
        if sentence.paragraph != line.sentence.paragraph or entry is None:
            break
        if not entry.text.startswith("P") or entry.text.split()[1:2] != [":"]:
            break
        people = people_of(entry.references[0])
        if len(people) != 1:
            return ()
        found.insert(0, people[0])
    return tuple(found) if len(found) > 1 else ()


def _children_of_the_family(said: str, telling: Telling) -> tuple[str, ...]:
    """The subject child with brothers and sisters, where there are as many as "all three" says."""
    subjects = telling.graph.document.case.subjects
    number = 2 if said == "both" else number_of(said.split()[-1]) if said else None
    if len(subjects) != 1 or number is None:
        return ()
    siblings = [s for s in siblings_of(telling.graph, subjects[0]) if s.kind not in ("step", "foster")]
    children = (*subjects, *(s.person for s in siblings))
    return children if len(children) == number else ()
