"""Homes as passages may speak of them: words for living somewhere, and signs of one household."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.family.graph import FamilyGraph, once_for_each_graph
from genogram_app.family.residents import counts, residence_period
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.fields import HouseholdKind
from genogram_app.model.homes import Household, Residence
from genogram_app.review.passages.looking import unsourced
from genogram_app.review.passages.passage import Passage

HOME = re.compile(
    r"\b(?:li(?:ve[sd]?|ving)|stay(?:s|ed|ing)?|mov(?:e|es|ed|ing)|homes?|house|flat|address|resid\w+|tenan\w+|"
    r"rent\w*|household|hostel|refuge|hospital|ward|prison|custody|hmp|remand\w*|foster\w*|plac(?:ed|ement)|"
    r"return\w*|left|leav(?:e|es|ing)|went|gone|came|come|brought|took|taken|go(?:es|ing)?|settled|shar(?:e|es|ed|ing)|"
    r"discharged|released|admitted|slept|sleep(?:s|ing)?|caravan|together|accommodat\w+|homeless\w*|spent|"
    r"nights?|weekends?|visit(?:s|ed|ing)?|died|deaths?|arrested|join(?:s|ed)|remain(?:s|ed)?|"
    r"carers?|separated|split|evicted|detained|sentenced|lodg\w+|adopt\w+|arriv\w+|fetched|collected|kept|"
    r"under (?:one|the same) roof|injur\w+|collapsed|fell|parted|broke (?:down|up)|ceased|stopped|began|"
    r"started|gave up|let|door|bed|bedroom|supervised|contact|took it|had it (?:from|until|for|since))\b"
)
"""Words that may speak of where somebody lives."""
MOVE = re.compile(
    r"\b(?:mov(?:e|es|ed|ing)|plac(?:ed|ement)|return\w*|left|leav(?:e|es|ing)|went|gone|go(?:es|ing)?|came|come|brought|"
    r"took|taken|removed|settled|discharged|released|admitted|accommodated|arrested|remanded|sentenced|"
    r"detained|recalled|join(?:s|ed)|evicted|rehoused|exchanged|swapped|arriv\w+|fetched|collected|fled|separated|split|"
    r"parted|(?:began|started|stopped|ceased) (?:to )?(?:liv|stay|shar)\w+|set up home|home|transferred|"
    r"until|since|ended|lasted|back)\b"
)
"""Words that may speak of the beginning or the end of a stay."""
SETTLED = re.compile(
    r"\b(?:li(?:ve[sd]?|ving)|stay(?:s|ed|ing)?|mov(?:e|es|ed|ing)|homes?|house|flat|address|resid\w+|tenan\w+|"
    r"household|hostel|refuge|hospital|ward|prison|custody|hmp|remand\w*|foster\w*|plac(?:ed|ement)|return\w*|"
    r"discharged|released|admitted|slept|accommodat\w+|nights?|join(?:s|ed)|there|evicted|detained|removed|"
    r"arrested|lodg\w+|carers?|parted|separated|split|room)\b"
)
"""Words that speak of living somewhere even where no time is told."""
COMES = re.compile(
    r"\b(?:moved in(?:to)?|joined|came|arrived|settled|(?:began|started) (?:to )?(?:liv|stay|shar|sleep)\w*|"
    r"t(?:ook|ake) (?:a|it|up|on|over)|was given|went to (?:live|stay|share|lodge)|set up home|admitted|"
    r"bought|returned|came back)\b"
)
"""Words that speak of the beginning of a stay only."""
GOES = re.compile(r"\b(?:moved out|left|ceased|stopped|no longer|evicted|gave up|discharged|released)\b")
"""Words that speak of the end of a stay only."""
SEVERAL_PEOPLE = re.compile(
    r"\b(?:they|them|both|all (?:of them|two|three|four|five|six|seven|eight)|"
    r"the (?:family|household|children)|"
    r"(?:mother|mum|mam|parents) and (?:the )?(?:baby|child|children|boys|girls|twins))\b"
)
"""Words for several people, of whom a sentence need not say who they are."""
_KIND_WORDS: dict[HouseholdKind, str] = {
    "foster": r"foster\w*|carers?|placement|placed|accommodated|looked after|into (?:local authority )?care",
    "hospital": r"hospital|ward|unit|admitted|admission|discharged|detained|inpatient|neonatal|intensive",
    "custody": (
        r"prison|custody|custodial|hmp|jail|gaol|remand\w*|sentence[ds]?|arrested|imprison\w+|released|"
        r"young offenders?|recalled"
    ),
    "residential": r"residential|children's home|unit|placement|placed|care home|secure",
    "refuge": r"refuge|safe house",
    "hostel": r"hostel|supported|shelter|lodgings?",
    "temporary": r"temporary|bed and breakfast|b&b|hotel|emergency accommodation|homeless\w*",
    "street": r"rough|streets?|homeless\w*|car|van|tent|no fixed|sofa[- ]surfing|sleeping",
    "friend": r"friends?(?:'s?)?|sofa|mate(?:'s)?",
}
_GENERIC = re.compile(
    r"houses?|homes?|flats?|rooms?|address|streets?|road|lane|close|with|from|family|their|the|and|mother|father|"
    r"parents|household|accommodation|placements?|carers?|temporary|supported|north|south|east|west|first|"
    r"second|third|fourth|fifth|great|old|new|mrs|miss"
)
_WORD = re.compile(r"[^\W\d_]{3,}")


class Stays:
    """The residences of a drawing, with what in a passage points to each household."""

    def __init__(self, graph: FamilyGraph) -> None:
        """Take the family graph of the drawing."""
        self.document = graph.document
        self._by_person: dict[str, list[Residence]] = {}
        self._by_home: dict[str, list[Residence]] = {}
        for stay in self.document.residences:
            self._by_person.setdefault(stay.person, []).append(stay)
            if stay.household:
                self._by_home.setdefault(stay.household, []).append(stay)
        self._words = {home.id: _signs(home) for home in self.document.households}

    def of(self, person: str) -> Sequence[Residence]:
        """Return every residence of a person, also plans, offers and unknown whereabouts."""
        return self._by_person.get(person, ())

    def asked_about(self) -> Iterator[tuple[Residence, str]]:
        """Yield the residences that count and have no account of their own, each with its household."""
        asked = unsourced(self.document)
        for stay in self.document.residences:
            if stay.household and counts(stay) and stay.id in asked:
                yield stay, stay.household

    def at(self, household: str) -> Sequence[Residence]:
        """Return every residence in a household, also plans and offers."""
        return self._by_home.get(household, ())

    def of_kind(self, kind: HouseholdKind) -> frozenset[str]:
        """Return the households that a text may call a home of some kind; none where there is none of it."""
        homes = self.document.households
        alike = {home.id for home in homes if home.kind in ("other", "not_known")}
        such = {home.id for home in homes if home.kind == kind}
        return frozenset(such | alike) if such else frozenset()

    def in_area(self, area: str) -> frozenset[str]:
        """Return the households that are drawn in an area."""
        areas = ((home.id, home.area or "") for home in self.document.households)
        return frozenset(home for home, drawn in areas if drawn.casefold() == area.casefold())

    def names(self, passage: Passage, household: str) -> bool:
        """Return whether a passage names a household: by its label, or by a word of it."""
        if household in passage.households:
            return True
        words = self._words[household]
        return words is not None and passage.says(words)

    def says_its_kind(self, passage: Passage, household: str) -> bool:
        """Return whether a passage has words for the kind of home that a household is."""
        kind = _KINDS.get(self.document.household(household).kind)
        return kind is not None and passage.says(kind)

    def points_to(self, passage: Passage, household: str, person: str, then: Span | None = None) -> bool:
        """Return whether a passage may mean a household: by its kind, its owner or who else lives there.

        With a time those alone count who may live there `then`.
        """
        if self.says_its_kind(passage, household):
            return True
        spoken = passage.people | passage.possible | {place.of for place in passage.places}
        others = (s for s in self.at(household) if s.person != person and s.person in spoken)
        return any(then is None or self.time_of(stay).overlaps(then) for stay in others)

    def time_of(self, stay: Residence) -> Span:
        """Return the days on which somebody may be in a home."""
        period = residence_period(self.document, stay)
        return Span(period.first_start, period.last_end)

    def moved_with(self, stay: Residence, bound: str) -> Iterator[str]:
        """Yield a person and all who come to or leave the same household on one stated date."""
        yield stay.person
        yield from (s.person for s in self.at(stay.household or "") if bound in (s.from_, s.to))


@once_for_each_graph
def stays_of(graph: FamilyGraph) -> Stays:
    """Return the stays of a drawing, which are sorted once for all that is asked about them."""
    return Stays(graph)


_KINDS = {kind: re.compile(rf"\b(?:{words})(?!\w)") for kind, words in _KIND_WORDS.items()}


def _signs(home: Household) -> re.Pattern[str] | None:
    """A pattern for the words of a household's label and address that few other homes have."""
    said = f"{home.label or ''} {home.address or ''}".replace("’", "'").lower()
    words = [word for word in _WORD.findall(said) if not _GENERIC.fullmatch(word)]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, dict.fromkeys(words)))})(?!\w)") if words else None


def bounds(stays: Sequence[Residence]) -> Iterator[Span]:
    """Yield the stated beginnings and ends of some stays."""
    return (span_of(b) for s in stays for b in (s.from_, s.to) if b not in (None, OPEN))
