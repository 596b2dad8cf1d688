"""Findings as a list: which are wanted, which are open, which are explained, and in which groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from genogram_app.checks.finding import SEVERITIES, Finding
from genogram_app.model.case import Dismissal
from genogram_app.ui.findings.words import rule_words
from genogram_app.ui.translated import tr
from genogram_app.ui.words import SEVERITY

BY_SEVERITY, BY_KIND = "severity", "kind"
"""What findings are grouped by."""
OPEN, EXPLAINED, EARLIER = "open", "explained", "earlier"


@dataclass(frozen=True, slots=True)
class Row:
    """One finding as it is listed; `reason` is set when somebody explained it.

    `earlier` says that the explanation was given for an earlier wording and is to be checked.
    """

    finding: Finding
    key: str
    reason: str | None = None
    earlier: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nobody has explained it."""
        return self.reason is None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings are wanted: whatever is empty lets all through; `about` are people who are selected."""

    words: str = ""
    severity: str = ""
    kind: str = ""
    person: str = ""
    text: str = ""
    state: str = ""
    about: tuple[str, ...] | None = None

    @property
    def all(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()

    def lets_through(self, row: Row) -> bool:
        """Return whether a row is wanted."""
        finding = row.finding
        return (
            self.severity in ("", finding.severity)
            and self.kind in ("", rule_words(finding.rule))
            and (not self.person or self.person in finding.people)
            and (not self.text or any(e.document == self.text for e in finding.evidence))
            and (not self.state or (self.state == OPEN) == row.is_open)
            and (self.about is None or not {*self.about}.isdisjoint((*finding.people, *finding.facts)))
            and _holds(finding, self.words)
        )


@dataclass(frozen=True, slots=True)
class Group:
    """Findings under one heading; `name` tells groups apart, `severity` is empty for the explained ones."""

    name: str
    severity: str
    heading: str
    rows: tuple[Row, ...]


def rows_of(findings: Iterable[Finding], dismissed: Sequence[Dismissal]) -> tuple[Row, ...]:
    """Return a row for every finding, in their order."""
    given = {d.finding: d for d in dismissed}
    return tuple(_row(finding, key, given.get(key)) for finding in findings for key in (finding.key,))


def groups(rows: Iterable[Row], wanted: Wanted = Wanted(), by: str = BY_SEVERITY) -> tuple[Group, ...]:
    """Group the rows that are wanted, most pressing first, the explained ones last."""
    found = [row for row in rows if wanted.lets_through(row)]
    ordered = sorted((r for r in found if r.is_open), key=lambda r: SEVERITIES.index(r.finding.severity))
    unsure = tuple(row for row in found if row.earlier)
    explained = tuple(row for row in found if not row.is_open and not row.earlier)
    name_of = _KINDS[by]
    inside: dict[str, list[Row]] = {}
    for row in ordered:
        inside.setdefault(name_of(row.finding), []).append(row)
    return (
        *(
            Group(f"{by}:{n}", r[0].finding.severity, _counted(n, len(r)), tuple(r))
            for n, r in inside.items()
        ),
        *_settled(EARLIER, tr("Explained for an earlier wording"), unsure),
        *_settled(EXPLAINED, tr("Explained"), explained),
    )


def open_count(rows: Iterable[Row]) -> int:
    """Return how many findings nobody has explained yet."""
    return sum(row.is_open for row in rows)


def words_of(row: Row) -> str:
    """Return what a row says: the message, and the reason when it is explained."""
    return f"{row.finding.message}\n{explanation(row)}" if not row.is_open else row.finding.message


def explanation(row: Row) -> str:
    """Return the reason why a finding is as it should be; nothing while nobody gave one."""
    if row.reason is None:
        return ""
    if row.earlier:
        return tr("Explained for an earlier wording, check: {reason}").format(reason=row.reason)
    return tr("Explained: {reason}").format(reason=row.reason)


def _settled(name: str, heading: str, rows: tuple[Row, ...]) -> tuple[Group, ...]:
    return (Group(name, "", _counted(heading, len(rows)), rows),) if rows else ()


def _row(finding: Finding, key: str, given: Dismissal | None) -> Row:
    return Row(finding, key, given.reason, given.earlier) if given else Row(finding, key)


def _counted(heading: str, number: int) -> str:
    return tr("{heading} ({number})").format(heading=heading, number=number)


def _holds(finding: Finding, words: str) -> bool:
    if not words:
        return True
    content = " ".join([finding.message, *(e.quote for e in finding.evidence)]).casefold()
    return all(part in content for part in words.casefold().split())


_KINDS: dict[str, Callable[[Finding], str]] = {
    BY_SEVERITY: lambda finding: tr(SEVERITY[finding.severity][1]),
    BY_KIND: lambda finding: rule_words(finding.rule),
}
