"""Where a text says that somebody is another's relative: "his brother, Kit", "Kit is Robin's brother"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from genogram_app.narrative.claims.claim import Said
from genogram_app.narrative.claims.kin_words import OPENINGS, TERM, KinTerm, read_kin_term
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rule, fits, people_of, rule
from genogram_app.narrative.lines import Line

OWNER = r"(?:{of:L} 's|{by:X})"
"""Whose relative: "Kerry's", "Kerry and Daniel's", "their"."""
OF_LIST = (
    r"(?P<of>[PG]\d+(?:(?: , and| ,| and| &)(?: of| to)?(?: both| all)? [PG]\d+)*)(?! 's| and [PG]\d+ 's)"
)
"""Whoever stands behind "of": "of Kit, of Robin and of Tess"."""
_HEDGE = (
    r"(?:(?:not|never|also|now|in fact|actually|therefore|thus|probably|possibly|really|indeed|still|however|"
    r"said|believed|thought|understood|reported|alleged|known|assumed|considered|presumed|found|confirmed|"
    r"shown|proved|proven|recorded|named|described|identified|registered|established|suspected|stated|"
    r"to|be|have|been|as|by|,|currently|both|all|in law|legally|biologically|or|may|might|could|"
    r"by [^,.;]{0,30}?) )*?"
)
_IS = (
    r"(?:is|was|are|were|became|becomes|remained|remains|has been|had been|have been|being|to be|as) "
    rf"{_HEDGE}"
)
_THE = r"(?:the |an? |one of the |one of )?"
_CLOSED = r"(?= [,.;:)(–?!]| who\b| whom\b| whose\b| and X| but\b|$)"
_NO_NOUN = (
    r"(?! 's| figure| figures| house| home| address| flat| side| family| and [PG]\d+ 's| of |"
    r" to [PGX]\d| or )"
)
_CALLED = r"(?:an? (?:[a-z-]+ ){0,3}(?:man|woman|boy|girl|person|male|female) )?(?:called |named |known as )?"
_BESIDE = rf"(?:(?:, an? (?:[a-z-]+ )?(?:boy|girl|son|daughter|baby|child) )?(?P<gap>, |\( |– |){_CALLED})"

_RULES: tuple[Rule, ...] = tuple(
    rule(name, pattern, OPENINGS)
    for name, pattern in (
        ("named after", rf"{OWNER} {TERM} {_BESIDE}{{who:L}}(?! 's)"),
        (
            "named before",
            rf"{{who:L}} (?:, |\( |– |, who {_IS}|\( who {_IS}){_THE}{OWNER} {TERM}{_NO_NOUN}{_CLOSED}",
        ),
        ("named before", rf"{{who:L}} (?:, |\( |– |, who {_IS}){_THE}{TERM} (?:of|to) {OF_LIST}"),
        ("key", rf"{{who:L}} (?::|=|–) (?:[^.:]*?(?:;|,| and) )?{_THE}{TERM} (?:of|to) {OF_LIST}"),
        ("key", rf"{{who:L}} (?::|=|–) (?:[^.:]*?(?:;|,| and) )?{OWNER} {TERM}{_NO_NOUN}{_CLOSED}"),
        ("is", rf"{{who:L}} {_IS}{_THE}{OWNER} {TERM}{_NO_NOUN}"),
        ("is", rf"{{who:L}} {_IS}{_THE}{TERM} (?:of|to) {OF_LIST}"),
        ("reversed", rf"{OWNER} {TERM} {_IS}{_CALLED}{{who:L}}(?! 's){_CLOSED}"),
        ("reversed", rf"{TERM} (?:of|to) {OF_LIST} {_IS}{_CALLED}{{who:L}}(?! 's){_CLOSED}"),
        ("of, named", rf"{TERM} (?:of|to) {OF_LIST} (?:,|\() {{who:L}}(?! 's)(?= [,)])"),
        ("the", rf"the {TERM} (?P<gap>, |\( |– ){{who:P}}(?! 's){_CLOSED}"),
        ("key of the child", rf"{{who:P}} (?::|–|=|\() (?:[^.:]*?; )?(?:the )?{TERM}(?= [.;,)]|$)"),
    )
)
_AMONG = (
    rule("are", rf"{{who:L}} {_IS}(?:the )?{TERM}(?! of | to [PGX]| 's)", OPENINGS),
    rule("are", rf"{{who:L}} (?:,|\() who {_IS}(?:the )?{TERM}(?! of | to [PGX]| 's)", OPENINGS),
)
_MARKS = re.compile(r"[PG]\d+")
_QUOTED = re.compile(r"\"[^\"]*\"|(?<!\w)'(?! s\b)[^']*(?:\w'\w[^']*)*'(?!\w)")


@dataclass(frozen=True, slots=True)
class Tie:
    """People who are said to be somebody's relatives: whose (`owners`), by which term, where and how."""

    people: tuple[str, ...]
    owners: tuple[str, ...]
    term: KinTerm
    said: Said


def ties(line: Line, telling: Telling) -> Iterator[Tie]:
    """Yield every relation that a sentence states by a kin term, with the people on both sides known.

    For relatives of one another ("Kit and Tess are half-siblings") both sides are the same people.
    """
    for fit in fits(_RULES, line):
        term, said = read_kin_term(fit.said("kin")), telling.said(fit)
        if term is None or said is None or in_quotes(telling, fit):
            continue
        people, owners = _people(fit, term), _owners(fit, telling)
        if people and owners and not set(people) & set(owners):
            yield Tie(people, owners, term, _doubted(said, term))
    for fit in fits(_AMONG, line):
        term, said = read_kin_term(fit.said("kin")), telling.said(fit)
        if term is None or said is None or not term.plural or in_quotes(telling, fit):
            continue
        people = fit.people("who")
        if len(people) > 1 and term.relation in ("sibling", "half sibling", "cousin"):
            yield Tie(people, people, term, said)


def in_quotes(telling: Telling, fit: Fit) -> bool:
    """Return whether somebody else's words, in quotation marks, say it, in whole or in part."""
    start, end = fit.plain_span()
    sentence = fit.line.sentence
    text = telling.narrative.plain[sentence.start : sentence.end]
    return any(
        m.start() + sentence.start < end and start < m.end() + sentence.start for m in _QUOTED.finditer(text)
    )


def _people(fit: Fit, term: KinTerm) -> tuple[str, ...]:
    """Of whom the term is said: for one relative the name next to the term."""
    marks = _MARKS.findall(fit.said("who"))
    if term.plural or len(marks) == 1:
        people = fit.people("who")
        return people if term.plural or len(people) == 1 else ()
    if fit.rule.name in ("named before", "key"):
        return people_of(fit.line.references[int(marks[-1][1:])]) if marks[-1][0] == "P" else ()
    if fit.rule.name == "named after" and not fit.said("gap") and marks[0][0] == "P":
        return people_of(fit.line.references[int(marks[0][1:])])
    return ()


def _owners(fit: Fit, telling: Telling) -> tuple[str, ...]:
    if fit.rule.name in ("the", "key of the child"):
        subjects = telling.graph.document.case.subjects
        return subjects if len(subjects) == 1 else ()
    return fit.people("of") or fit.people("by")


def _doubted(said: Said, term: KinTerm) -> Said:
    """What "putative" and "alleged" before a term say of it."""
    if not term.doubtful or not said.stance.plain:
        return said
    return replace(said, stance=replace(said.stance, sureness="alleged"))
