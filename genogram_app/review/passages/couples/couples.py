"""Couples of whom a text seems to tell who are not drawn, and drawn ones of whom none seems to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.born import born_span
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.family.stages import ENDED as OVER
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership
from genogram_app.narrative.claims.couples.partner_words import said_of_couple
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.people.references import Reference
from genogram_app.review.passages.couples.words import COUPLE, PARTNER, Scene, Scenes, closest, goes_on
from genogram_app.review.passages.looking import look_again, unsourced
from genogram_app.review.passages.passage import Passage

_MARRIED = frozenset({"married", "civil_partnership", "divorced", "widowed", "engaged"})
_WEDDED = re.compile(
    r"\b(?:(?:were|was|got|get|are|be|been|being|soon|they|and) (?:later |then |first |also )?"
    r"(?:re-?)?married|"
    r"married (?:in|on|at|again|each other|when|the|him|her)|"
    r"(?:their|his|her) (?:wedding|marriage|engagement)|"
    r"became engaged|got engaged|(?:were|was|are) engaged|announced (?:\w+ )?engagement|tied the knot|nikah|"
    r"husband|wife|widow(?:er|ed)?)\b"
)
"""What is said of a marriage or an engagement."""
_TOGETHER = re.compile(
    r"\b(?:(?:the|a|as a) couple|in a relationship|partners?|"
    r"(?:beg[au]n|formed|started|entered) (?:a|his|her|their) (?:\w+ )?relationship|"
    r"boyfriend|girlfriend|fianc\w+|(?:going|went) out with|dating|seeing each other|"
    r"cohabit\w+|(?:lived|living|moved in|set up home) together)\b"
)
"""What is said of a couple, married or not."""
_NOT_ONE = re.compile(
    r"\b(?:never (?:been )?(?:married|a couple|in a)|not (?:been )?(?:married|a couple|in a)|"
    r"unmarried|single|(?:no|neither(?: an?)?|nor(?: an?)?|without an?|never had an?) (?:current |present )?"
    r"(?:partner|relationship|boyfriend|girlfriend|wife|husband|spouse)|"
    r"partner agenc\w+|safeguarding partner\w*)\b"
)
_PRESENT = re.compile(r"\b(?:is|are|has|have|lives?|now|currently)\b")
_NOT_PRESENT = re.compile(r"\b(?:was|were|had|then|did)\b")
_NEW = re.compile(r"\b(?:new|current|present) (?P<noun>partner|boyfriend|girlfriend|husband|wife|fianc\w+)\b")
_SEXES = {"boyfriend": "male", "husband": "male", "fiancé": "male", "girlfriend": "female", "wife": "female"}
_HINTS = (
    *("marri", "wed", "engage", "husband", "wife", "widow", "knot", "nikah", "couple", "relationship"),
    *("partner", "friend", "fianc", "dating", "seeing", "out with", "cohabit", "together", "spouse", "lover"),
    *("bride", "groom", "ex"),
)
"""Pieces of words of which one stands in whatever is said of a partner; quicker to look for than those."""
_YEAR = 366
_GROWN = 15 * _YEAR
"""In days: how old the youngest is who may have a partner."""
_AT_MOST = 4


def couples_seeming_left_out(scenes: Scenes) -> Iterator[Finding]:
    """Yield a finding for each few people near whom passages seem to tell of a couple that is not drawn."""
    graph = scenes.graph
    found: dict[Sequence[str], list[Passage]] = {}
    for scene in scenes.all:
        if scene.own and _may_speak_of_partners(scene.passage):
            people = _of_undrawn(graph, scene)
            if people and not scene.passage.says(_NOT_ONE):
                found.setdefault(people, []).append(scene.passage)
    for people, about in found.items():
        names = in_a_row([display_name(graph.person(p)) for p in people])
        message = (
            f"The text seems to speak of a couple beside the names of {names}; the drawing joins no such two."
            if len(people) > 1
            else f"The text seems to speak of a partner of {names}; the drawing has no such partner."
        )
        yield look_again("couple-seems-left-out", message, people, (), about)


def couples_not_found(scenes: Scenes) -> Iterator[Finding]:
    """Yield a finding for each drawn couple of whom no passage tells, while some speak of partners."""
    graph = scenes.graph
    asked, claimed = unsourced(graph.document), scenes.claimed
    for couple in graph.document.partnerships:
        if couple.id not in asked or couple.certainty == "disproved":
            continue
        if frozenset(couple.partners) in claimed:
            continue
        told = scenes.near(couple)
        if any(_bears_out(graph, couple, near, scene.passage) for near, scene in told):
            continue
        about = [(_weight(couple, s.passage), s) for _, s in told if s.passage.says(PARTNER)]
        if about:
            names = " and ".join(display_name(graph.person(p)) for p in couple.partners)
            yield look_again(
                "couple-not-found",
                f"The drawing joins {names} as a couple; no passage seems to speak of the two as one.",
                couple.partners,
                (couple.id,),
                closest(about),
            )


def _may_speak_of_partners(passage: Passage) -> bool:
    words = passage.words
    return any(hint in words for hint in _HINTS)


def _of_undrawn(graph: FamilyGraph, scene: Scene) -> Sequence[str]:
    """The people near whom a passage seems to tell of a couple that is not drawn; nobody where it is."""
    for reference in _each(scene.passage.line.references):
        people = _by_word(graph, reference)
        if people:
            return people
    return _by_new_partner(graph, scene.passage) or _by_what_is_said(graph, scene)


def _by_new_partner(graph: FamilyGraph, passage: Passage) -> Sequence[str]:
    """The one person who has a new partner now by a passage, and no partner at present by the drawing."""
    new = _NEW.search(passage.words)
    now = passage.says(_PRESENT) and not passage.says(_NOT_PRESENT)
    if new is None or len(passage.people) != 1 or not now:
        return ()
    (who,) = passage.people
    sex = _SEXES.get(new["noun"], "any")
    partners = [p for u in graph.partnerships_of(who) if goes_on(u) for p in u.partners if p != who]
    return () if any(_is_of(graph.person(p), sex) for p in partners) else (who,)


def _by_what_is_said(graph: FamilyGraph, scene: Scene) -> Sequence[str]:
    """Those near whom two were married or together by a passage, of whom no drawn couple can be meant."""
    wedded = scene.passage.says(_WEDDED)
    together = len(scene.around) > 1 and scene.passage.says(_TOGETHER)
    if not (wedded or together) or not any(may_be_grown(graph, person) for person in scene.own):
        return ()
    couples = dict.fromkeys(u for person in scene.around for u in graph.partnerships_of(person))
    if any(_may_be_meant(couple, scene, wedded=wedded) for couple in couples):
        return ()
    return graph.in_file_order(scene.passage.people or scene.around)[:_AT_MOST]


def may_be_grown(graph: FamilyGraph, person: str) -> bool:
    """Return whether somebody may have been old enough for a partner by the time of the report."""
    written = span_of(graph.document.case.prepared_on).latest
    born = born_span(graph.person(person)).earliest
    return born is None or written is None or (written - born).days >= _GROWN


def _each(references: Collection[Reference]) -> Iterator[Reference]:
    for reference in references:
        yield reference
        yield from _each(reference.parts)


def _by_word(graph: FamilyGraph, reference: Reference) -> Sequence[str]:
    """Whom a word for a partner joins who are not drawn as joined."""
    kin = kin_word(reference.term) if reference.term else None
    if kin is None or kin[0] != "partner" or kin[2] or reference.plural:
        return ()
    said = said_of_couple(reference.term, reference.modifiers)
    owners = [o for o in (reference.owners or reference.possible_owners) if o in graph.rank]
    # "Kit's father is called Mother's partner here": a child has none.
    owners = [owner for owner in owners if may_be_grown(graph, owner)]
    who = [p for p in reference.people if p in graph.rank]
    if said is None or not (owners or who):
        return ()
    married = said[0] in _MARRIED
    couples = [u for one in (who or owners) for u in graph.partnerships_of(one)]
    if any(_fits(graph, u, owners, who, reference.sex, married=married) for u in couples):
        return ()
    return graph.in_file_order({*owners, *who})[:_AT_MOST]


def _fits(
    graph: FamilyGraph,
    couple: Partnership,
    owners: Sequence[str],
    who: Sequence[str],
    sex: str,
    *,
    married: bool,
) -> bool:
    """Whether a drawn couple may be the one that a word for a partner means."""
    if married and not _may_be_married(couple):
        return False
    if who and owners:
        return any(set(couple.partners) == {one, other} for one in who for other in owners)
    return bool(who) or any(
        _is_of(graph.person(p), sex)
        for one in owners
        if one in couple.partners
        for p in couple.partners
        if p != one
    )


def _is_of(person: Person, sex: str) -> bool:
    return sex == "any" or person.sex in (sex, "not_known")


def _may_be_married(couple: Partnership) -> bool:
    return not couple.stages or any(s.status in (*_MARRIED, "not_known") for s in couple.stages)


def _may_be_meant(couple: Partnership, scene: Scene, *, wedded: bool) -> bool:
    """Whether a passage may speak of a drawn couple: of both or one of them, of its kind, and at its time."""
    if scene.closeness(*couple.partners) is None or (wedded and not _may_be_married(couple)):
        return False
    times = scene.passage.times
    return not times or any(time.overlaps(_period(couple)) for time in times)


def _period(couple: Partnership) -> Span:
    """From a year before the first drawn stage of a couple to a year after it was over."""
    stages = couple.stages
    begun = span_of(stages[0].from_).earliest if stages else None
    ends = [s.from_ for s in stages if s.status in OVER] or [s.to for s in stages[-1:]]
    over = span_of(ends[-1]).latest if ends and ends[-1] not in (None, OPEN) else None
    return Span(begun, over).widened(_YEAR)


def _bears_out(graph: FamilyGraph, couple: Partnership, near: int, passage: Passage) -> bool:
    """Whether a passage may tell that a drawn couple is or was one."""
    if near < 2:
        return near == 0 or passage.says(COUPLE)
    unnamed = any(not (graph.person(p).name or "").strip() for p in couple.partners)
    return unnamed and passage.says(PARTNER)


def _weight(couple: Partnership, passage: Passage) -> int:
    """How much less telling a passage is: it names one of the two beside a word for a partner."""
    return int(passage.people.isdisjoint(couple.partners))
