"""Where a text says that somebody is another's relative: "his brother, Kit", "Kit is Robin's brother"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from genogram_app.family.siblings import siblings_of
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Said
from genogram_app.narrative.claims.kin.words import OPENINGS, TERM, KinTerm, read_kin_term
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, people_of, rule
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.names.titled import may_be_called
from genogram_app.narrative.stance import ASSERTED
from genogram_app.narrative.times.numbers import number_of

OWNER = r"(?:{of:L} 's|{by:X})"
"""Whose relative: "Kerry's", "Kerry and Daniel's", "their"."""
AND_PARTNER = (
    r"(?: (?:X\d+|an?) (?:[a-z-]+ ){0,2}?(?:wife|husband|partner|girlfriend|boyfriend|fiancée?)(?: ,)?)?"
)
"""Between "and" and the second of a couple: "Ray and his late wife, June"."""
OF_LIST = (
    r"(?:the late )?"
    r"(?P<of>[PG]\d+(?:(?: , and| ,| and| &)(?: of| to)?(?: both| all)?"
    rf"{AND_PARTNER}(?: the late)? [PG]\d+)*)"
    r"(?! 's| and [PG]\d+ 's| (?:of|to) [PGX]\d)"
)
"""Whoever stands behind "of": "of Kit, of Robin and of Tess"; not Owen in "of Kit and Tess, Owen of Bea"."""
_HEDGE = (
    r"(?:(?:not|never|also|now|in fact|actually|therefore|thus|probably|possibly|really|indeed|still|however|"
    r"said|believed|thought|rumoured|understood|reported|alleged|known|assumed|considered|presumed|found|"
    r"confirmed|shown|proved|proven|recorded|named|described|identified|registered|established|suspected|"
    r"stated|called|referred|wrongly|mistakenly|incorrectly|falsely|here|throughout|to|be|have|been|as|by|,|"
    r"currently|both|all|in law|legally|biologically|or|may|might|could|"
    r"by [^,.;]{0,30}?) )*?"
)
IS = (
    r"(?:is|was|are|were|became|becomes|remained|remains|has been|had been|have been|being|to be|as|"
    r"(?:appears?|appeared|features?) (?:here |below |throughout )?as) "
    rf"{_HEDGE}"
)
_THE = (
    r"(?:(?:the (?:elder|eldest|older|oldest|younger|youngest|middle|{ord}|last|only)"
    r"(?: (?:child|son|daughter|boy|girl))?|one) of (?:the )?(?=(?:{num} |all )?[a-zPGX])(?! them)|"
    r"the |an? )?"
)
_CLOSED = r"(?= [,.;:)(–?!]| who\b| whom\b| whose\b| and (?![PG]\d+(?!\d| 's (?:is|was)(?!\S)))| but\b|$)"
NO_NOUN = r"(?! 's| figures?| house| home| address| flat| side| family| of | to [PGX]\d| or )"
_CALLED = r"(?:an? (?:[a-z-]+ ){0,3}(?:man|woman|boy|girl|person|male|female) )?(?:called |named |known as )?"
_BESIDE = rf"(?:(?:, an? (?:[a-z-]+ )?(?:boy|girl|son|daughter|baby|child) )?(?P<gap>, |\( |– |){_CALLED})"

ASIDE = r"(?:(?: , [^.;:,]{1,70} ,| \( [^.;:()]{1,70} \)| – [^.;:–]{1,70} –)? )"
"""What can stand between a subject and its verb: ", who was 31," or "(28)", and a space."""

_ALSO = (
    r"(?:(?:(?:[PG]\d+ 's|X\d+) (?:[a-z-]+ ){1,3}|"
    r"(?:[a-z-]+ ){1,3}of [PG]\d+(?:(?: , and| ,| and) [PG]\d+)* )(?:and|,|and also|but) "
    r"(?:the |an? )?)?"
)
"""What the same person is to somebody else, said first: "Callie's sister and Robin's aunt"."""
_WITH = (
    r"(?: (?:by|with|from) (?:(?:[a-z'-]+|X\d+) ){0,4}?(?:, )?{with:P}(?! 's))?"
    r"(?: from (?:years (?:before|earlier)|an? (?:earlier|previous|former|first|past) "
    r"(?:relationship|marriage|partner)))?"
)
_ANCHORED = (
    r"(?:the |(?:^|(?<=[,;(] )|(?<=by )|(?<=with )|(?<=to )|(?<=from )|(?<=and ))(?=maternal|paternal))"
)
_IN_KEY = r"{who:L} (?:\( [^()]{1,40} \) )?(?::|=|–) "
"""An entry of a list of people: "Kit:", "Mother (25 in May) –"."""
_OF = r"(?: , aged [^.;,]{1,30} ,| \( [^().;]{1,30} \))? (?:of|to) "
"""What joins a term to whose relative it makes somebody: "of", or ", aged 12, of"."""
_ROW = r"(?P<who>[PG]\d+(?:(?: , and| ,| and| &) [PG]\d+)+)"
"""Names in a row with nothing between them."""
_ENDED = rf"(?!{_OF})(?= [.;,()]|$)"
_THEIR_CHILDREN = (
    r"(?:both |all )?(?:of )?(?:[PG]\d+ 's|X\d+) (?:{num} )?(?:[a-z-]+ ){0,2}?"
    r"(?:children|sons|daughters|boys|girls|child|son|daughter|baby|eldest|oldest|youngest|{ord}) (?:, |\( )?"
)
_SHUT = r"(?! 's)(?= [,.;)]|$)"
"""Whose father somebody is, told as the children of another: "father of Callie's two sons, Kit and Joe,"."""
_NTH = r"(?:{ord}|only|eldest|oldest|youngest|last)"

_RULES = Rules(
    *(
        rule(name, pattern, OPENINGS)
        for name, pattern in (
            ("named after", rf"{OWNER} {TERM}{_WITH} {_BESIDE}{{who:L}}(?! 's)"),
            (
                "named after",
                (
                    rf"{OWNER} (?:[a-z-]+ ){{1,3}}?(?:, )?(?:[PG]\d+ )?(?:, )?and "
                    rf"{TERM} {_BESIDE}{{who:L}}(?! 's)"
                ),
            ),
            (
                "named before",
                (
                    rf"{{who:L}} (?:, |\( |– |,? ?who {IS}|\( who {IS}){_THE}{_ALSO}{OWNER} {TERM}{_WITH}"
                    rf"{NO_NOUN}{_CLOSED}"
                ),
            ),
            ("named before", rf"{{who:L}} (?:, |\( |– |,? ?who {IS}){_THE}{_ALSO}{TERM} (?:of|to) {OF_LIST}"),
            (
                "named before",
                (
                    rf"{{who:L}} (?:, |\( |– |,? ?who {IS}){_THE}{TERM} (?:of|to) "
                    rf"{_THEIR_CHILDREN}{{of:L}}{_SHUT}"
                ),
            ),
            ("is", rf"{{who:L}}{ASIDE}{IS}{_THE}{TERM} (?:of|to) {_THEIR_CHILDREN}{{of:L}}{_SHUT}"),
            ("in brackets", rf"{{who:P}} \( (?:the )?{OWNER} {TERM}{NO_NOUN}{_CLOSED}"),
            ("in brackets", rf"{{who:P}} \( (?:the )?{TERM} (?:of|to) {OF_LIST}"),
            (
                "key",
                rf"{_IN_KEY}(?:[^.:]*?(?:;|,| and) )?{_THE}{TERM}{_OF}{OF_LIST}",
            ),
            (
                "key",
                rf"{_IN_KEY}(?:[^.:]*?(?:;|,| and) )??{OWNER} {TERM}{NO_NOUN}{_CLOSED}",
            ),
            ("key", rf"^{_IN_KEY}[^.:]*?(?:;|,| and) also {_THE}{TERM} (?:of|to) {OF_LIST}"),
            ("key", rf"^{_IN_KEY}[^.:]*?(?:;|,| and) also {OWNER} {TERM}{NO_NOUN}{_CLOSED}"),
            ("is", rf"{{who:L}}{ASIDE}{IS}{_THE}{OWNER} {TERM}{_WITH}{NO_NOUN}"),
            ("is", rf"{{who:L}}{ASIDE}{IS}{_THE}{TERM} (?:born )?(?:of|to) {OF_LIST}"),
            ("is", rf"{{who:L}}{ASIDE}{IS}{_THE}{_ALSO}(?<=and ){OWNER} {TERM}{NO_NOUN}{_CLOSED}"),
            ("is", rf"{{who:L}}{ASIDE}{IS}{_THE}{_ALSO}(?<=and |the ){TERM} (?:of|to) {OF_LIST}"),
            ("reversed", rf"{OWNER} {TERM}{ASIDE}(?P<part>{IS}{_CALLED}){{who:L}}(?! 's){_CLOSED}"),
            ("reversed", rf"{{by:X}} {TERM} {IS}{_CALLED}{{who:P}}(?= , (?:and )?[PG]\d)"),
            ("reversed", rf"{TERM} (?:of|to) {OF_LIST} {IS}{_CALLED}{{who:L}}(?! 's){_CLOSED}"),
            ("of, named", rf"{TERM} (?:of|to) {OF_LIST} (?:,|\() {{who:L}}(?! 's)(?= [,)])"),
            ("the", rf"{_ANCHORED}{TERM} (?P<gap>, |\( |– |){{who:P}}(?! 's)"),
            ("key of the child", rf"{_ROW} (?P<mark>:|–|=|\() (?:the )?{TERM}{_ENDED}"),
            ("key of the child", rf"{{who:P}} (?P<mark>:|–|=|\() (?:[^.:]*?; )?(?:the )?{TERM}{_ENDED}"),
            (
                "is",
                (
                    rf"{{who:P}}{ASIDE}{IS}(?:the )?(?:[PG]\d+ 's|X\d+) (?:[a-z-]+ ){{0,2}}?{TERM}"
                    rf"(?: ,| and| , and) (?:the )?(?:{{of:P}} 's {_NTH}(?= [,.;)]|$| and)|"
                    rf"{_NTH} (?:of|for) (?:X\d+ [a-z]+ (?:, )?)?(?P<of2>[PG]\d+)(?! 's))"
                ),
            ),
        )
    )
)
_AMONG = Rules(
    rule("are", rf"{{who:L}} {IS}(?:the )?{TERM}(?! of | to [PGX]| 's)", OPENINGS),
    rule("are", rf"{{who:L}} (?:,|\() who {IS}(?:the )?{TERM}(?! of | to [PGX]| 's)", OPENINGS),
)
_ENDS = re.compile(r"(?= [,.;:()–?!]| who\b| whom\b| whose\b| and (?![PG]\d|(?:the|an?|X\d+) )| but\b|$)")
"""What closes a name beside a term; "her father, Ann and the baby" is a list."""
_DOUBT = re.compile(
    r"\b(?:putative|alleged|suspected|supposed|presumed|possible|so-called|not|believed|thought)\b"
)
_FOUND = re.compile(
    r"\b(?:dna|paternity|genetic|blood) test\w*\b.*\b(?:confirm|show|establish|prove|found|reveal)\w*|"
    r"\b(?:court|judge|finding of fact)\b.*\b(?:found|ruled|determined|established|declared)\b",
    re.IGNORECASE | re.DOTALL,
)
_LIKE = re.compile(r"\ban? (?:\w+ )?(?:father|dad|mother|mum|parent|brother|sister|son|daughter) to\b")
_TOGETHER = re.compile(
    r"(?P<one>P\d+) [^.;:,PG]*?(?:with|and) (?P<other>P\d+) (?:, [^.;:,PG]* , )?(?:and |with |had |have )$"
)
_WERE = re.compile(r" were\b")
_SHARED_PARENT = re.compile(
    r"(?: , twin (?:brother |sister )?(?:of|to) [PG]\d+)?(?: ,| \(| –)? "
    r"(?:(?:by|with|of|has|have|having|sharing) )?(?:the )?same "
    r"(?P<which>mother|mum|father|dad)(?= [,.;:)]|$)"
)
"""Behind a sibling's term: which parent the two have in common."""
_SIDES = {"mother": "maternal", "mum": "maternal", "father": "paternal", "dad": "paternal"}
_OF_ANY_CHILD = words("baby boy child girl infant newborn twin lad")
"""Words of a key that say what somebody is, and nobody's: "Sibling 1 – boy, born 3 June 2014"."""
_ENTRY = re.compile(r"(?:.*[.;] )?")
_FIRST_IN_BRACKETS = re.compile(r"[^PGX]*(?:[PG]\d+ \( [^()]*\) (?:, |and |, and )?)*")
_GOES_ON = re.compile(r" (?:, )?and ")
_ANOTHER_TERM = re.compile(rf"(?: , and| and| ,) (?:[a-z]+ )?{TERM}(?= [.,;:)]|$)")
_NAMED_NEXT = re.compile(r" (?:, )?(?:called |named )?[PG]\d+")
_RELATIVE_BEFORE = re.compile(rf"(?:X\d+|'s|the) {TERM} (?:, |is |was )?$")
_MARKS = re.compile(r"[PG]\d+")
_QUOTED = re.compile(r"\"[^\"]*\"|(?<!\w)'(?! s\b)[^']*(?:\w'\w[^']*)*'(?!\w)")


@value_object
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
        term, said = read_kin_term(fit.said("kin")), said_by(fit, telling)
        if term is None or said is None or in_quotes(telling, fit):
            continue
        term = _of_owner(fit, term)
        people, owners = _people(fit, term, telling), _owners(fit, term, telling)
        if people and owners and not set(people) & set(owners) and not _each_their_own(term, people, owners):
            yield Tie(people, owners, _through(fit, term), _presupposed(fit, said))
    for fit in fits(_AMONG, line):
        term, said = read_kin_term(fit.said("kin")), telling.said(fit)
        if term is None or said is None or not term.plural or in_quotes(telling, fit):
            continue
        people = fit.people("who")
        if len(people) > 1 and term.relation in ("sibling", "half sibling", "cousin"):
            yield Tie(people, people, term, said)


def _each_their_own(term: KinTerm, people: tuple[str, ...], owners: tuple[str, ...]) -> bool:
    """Whether several are said to be the mothers or the fathers of several: nobody knows whose each is."""
    one_sex = term.relation == "parent" and term.plural and term.sex != "any"
    return one_sex and len(people) > 1 and len(owners) > 1


def _of_owner(fit: Fit, term: KinTerm) -> KinTerm:
    """The term, where "her twins" are her children: whoever has "a twin" is one of them."""
    owned = bool(fit.said("by")) or "'s" in fit.match.group()
    return replace(term, relation="child") if owned and term.term == "twin" and term.plural else term


def _through(fit: Fit, term: KinTerm) -> KinTerm:
    """The term with the parent whom half-siblings share, where that is said behind it: "(same mother)"."""
    shared = _SHARED_PARENT.match(fit.line.text, fit.match.end("kin"))
    if shared is None or term.side or term.sibling not in ("half", "twin"):
        return term
    return replace(term, side=_SIDES[shared["which"]])


def said_by(fit: Fit, telling: Telling) -> Said | None:
    """Return where and how a rule's words are said; what a test or a court found is said as so.

    A group `part` of the rule is the place, where the rule has one.
    """
    place = fit.plain_span()
    if fit.said("part"):
        place = fit.line.plain_span(*fit.match.span("part"))
    said = telling.said_between(fit.line, *place)
    before = telling.narrative.plain[fit.line.sentence.start : place[0]]
    if said is not None and said.stance.sureness == "reported" and _FOUND.search(before):
        return replace(said, stance=replace(said.stance, sureness="asserted"))
    return said


def in_quotes(telling: Telling, fit: Fit) -> bool:
    """Return whether somebody else's words, in quotation marks, say it, in whole or in part."""
    start, end = fit.plain_span()
    sentence = fit.line.sentence
    text = telling.narrative.plain[sentence.start : sentence.end]
    return any(
        m.start() + sentence.start < end and start < m.end() + sentence.start for m in _QUOTED.finditer(text)
    )


def _people(fit: Fit, term: KinTerm, telling: Telling) -> tuple[str, ...]:
    """Of whom the term is said: for one relative the name next to the term."""
    gap = fit.said("gap")
    if fit.rule.name == "named after" and fit.line.text.endswith("adopted ", 0, fit.match.start()):
        # "They adopted their only child, Kit": theirs by adoption, which is said elsewhere.
        return ()
    if gap == ", " and not _ENDS.match(fit.line.text, fit.match.end()):
        # "In the care of her mother, Kit was well."
        return ()
    marks = _MARKS.findall(fit.said("who"))
    if _LIKE.search(fit.match.group()):
        # "He had been a father to Kit" says what he was like.
        return ()
    if fit.rule.name == "named before" and _between_relatives(fit):
        # "Her mother, Chloe, her father, Neil, …" says of Chloe that she is the mother.
        return ()
    if len(marks) == 1 and marks[0][0] == "P" and _WERE.match(fit.line.text, fit.match.end("who")):
        # "She wished Kit were her son."
        return ()
    if len(marks) > 1 and not term.plural and _ANOTHER_TERM.match(fit.line.text, fit.match.end()):
        # One is the son and the other the daughter, in "Kit and Tess: his son and daughter".
        return ()
    named = fit.line.references[int(marks[0][1:])].first
    if len(marks) == 1 and not may_be_called(telling.narrative.tokens, named, term.sex):
        return ()
    if term.plural or len(marks) == 1:
        # "Her two sons, Kit and Ray, and Owen": he is none of the two.
        most = number_of(fit.said("kin").split()[0]) if fit.rule.name == "named after" else None
        return fit.people("who")[:most] if term.plural or len(fit.people("who")) == 1 else ()
    if fit.rule.name == "named after":
        # "June, her daughter Sylvie, Robin": the daughter stands next to the term. In "her mother, June,
        # Dale and Tess" that is not certain.
        listed = gap and (" and " in fit.said("who") or _GOES_ON.match(fit.line.text, fit.match.end()))
        return people_of(fit.line.references[int(marks[0][1:])]) if marks[0][0] == "P" and not listed else ()
    # "According to June, Dale is …": a comma by itself makes no list for one relative.
    if fit.rule.name in ("named before", "key") or " and " not in fit.said("who"):
        return people_of(fit.line.references[int(marks[-1][1:])]) if marks[-1][0] == "P" else ()
    return ()


def _between_relatives(fit: Fit) -> bool:
    """Whether the name in front belongs to a relative before it, and another name stands behind the term."""
    text, (start, end) = fit.line.text, fit.match.span()
    return bool(_NAMED_NEXT.match(text, end)) and bool(_RELATIVE_BEFORE.search(text[:start]))


def _owners(fit: Fit, term: KinTerm, telling: Telling) -> tuple[str, ...]:
    if fit.rule.name in ("the", "key of the child"):
        return _subject(fit, telling)
    owners = fit.people("of") or fit.people("of2") or fit.people("by") or _couple_before(fit)
    other = fit.person("with") if term.relation == "child" else None
    return (*owners, other) if owners and other is not None else owners


def _couple_before(fit: Fit) -> tuple[str, ...]:
    """The two of "Owen lives with Callie, his girlfriend, and their son, Kit"."""
    by = fit.reference("by")
    together = _TOGETHER.search(fit.line.text[: fit.match.start()]) if by is not None and by.plural else None
    if together is None:
        return ()
    people = [people_of(fit.line.references[int(together[side][1:])]) for side in ("one", "other")]
    return (*people[0], *people[1]) if all(len(p) == 1 for p in people) else ()


def _subject(fit: Fit, telling: Telling) -> tuple[str, ...]:
    """The subject child, where a term without an owner can be meant of no other child."""
    subjects = telling.graph.document.case.subjects
    if len(subjects) != 1:
        return ()
    before = fit.line.text[: fit.match.start()]
    if fit.rule.name == "key of the child":
        if fit.said("kin").split()[-1] in _OF_ANY_CHILD:
            return ()
        begins = _FIRST_IN_BRACKETS if fit.said("mark") == "(" else _ENTRY
        return subjects if begins.fullmatch(before) else ()
    # "The father" may be another child's, where one who has another was spoken of.
    others = [s.person for s in siblings_of(telling.graph, subjects[0]) if s.kind != "full"]
    here = _paragraph_before(fit, telling)
    return () if any(_is_named(telling, other, here) for other in others) else subjects


def _paragraph_before(fit: Fit, telling: Telling) -> str:
    sentence, end = fit.line.sentence, fit.plain_span()[1]
    start = min(s.start for s in telling.narrative.sentences if s.paragraph == sentence.paragraph)
    return telling.narrative.plain[start:end]


def _is_named(telling: Telling, person: str, text: str) -> bool:
    found = telling.graph.person(person)
    names = [*(found.name or "").split()[:1], found.name, found.label, *found.aliases]
    return any(name in text for name in names if name)


def _presupposed(fit: Fit, said: Said) -> Said:
    """Take what stands beside a name as the writer's own words: "he said that his brother, Kit, was out"."""
    beside = fit.rule.name in ("named after", "of, named", "the") or (
        fit.rule.name == "named before" and " who " not in fit.match.group()
    )
    if beside and not _DOUBT.search(fit.match.group()):
        return replace(said, stance=ASSERTED)
    return said
