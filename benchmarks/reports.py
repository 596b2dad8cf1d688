"""Invented reports with known answers: planted errors found, false alarms, and what a draft gets right.

Run: python -m benchmarks.reports [NAME…] [--drafts] [--show]. Each folder of `benchmarks/reports` holds a
text and the complete case that it tells, with an account for every fact. The writers had not seen the
grammar; of the reports that are held back its writers have seen no more than the sentences of false alarms,
and so their figures stand apart.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.draft_scores import KINDS, Score, scores
from benchmarks.planting import Case, Planted, bare, planted
from genogram_app.checks.finding import Finding
from genogram_app.model.text_form import from_content
from genogram_app.narrative.text import Narrative, read_narrative
from genogram_app.review.drafting.draft import draft
from genogram_app.review.findings import review

REPORTS = Path(__file__).parent / "reports"
HELD_BACK = frozenset(
    {
        "arun",
        "marlpit-lane",
        "mrs-ellery-and-sons",
        "quarry-side",
        "stonegate",
        "tansy-court",
        "the-garrods",
    }
)
"""Reports of which nobody who works on the grammar has read more than the sentences of false alarms."""
_FALSE = ("contradiction", "omission")


def main() -> None:
    """Print a line for each report, then the figures for each kind of error, or of fact."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="reports to read; all without any")
    parser.add_argument("--drafts", action="store_true", help="draft from the texts instead of checking them")
    parser.add_argument("--show", action="store_true", help="print every miss and every false alarm")
    wanted = parser.parse_args()
    run = _drafts if wanted.drafts else _checks
    run(set(wanted.names), show=wanted.show)


def _reports(wanted: set[str]) -> Iterator[tuple[str, str, Case]]:
    """The wanted reports, or all: name, text and case."""
    for folder in sorted(path.parent for path in REPORTS.glob("*/case.json")):
        if not wanted or folder.name in wanted:
            case: Case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
            yield folder.name, (folder / "narrative.txt").read_text(encoding="utf-8"), case


@dataclass(frozen=True, slots=True)
class _Checked:
    """What the check made of a report: its planted errors, and what it said of the correct drawing."""

    name: str
    words: int
    put: Counter[str]
    found: Counter[str]
    alarms: int
    unclear: int


def _checks(wanted: set[str], *, show: bool) -> None:
    done: list[_Checked] = []
    for name, text, case in _reports(wanted):
        one = _check(name, text, case, show=show and name not in HELD_BACK)
        done.append(one)
        hits, put = one.found.total(), one.put.total()
        print(f"{name:16} {one.words:6} words  found {hits}/{put}  false alarms {one.alarms}", flush=True)
    for kind in sorted({kind for one in done for kind in one.put}):
        print(f"  {kind:26} {sum(o.found[kind] for o in done):4}/{sum(o.put[kind] for o in done)}")
    _print_rates("held back", [one for one in done if one.name in HELD_BACK])
    _print_rates("opened", [one for one in done if one.name not in HELD_BACK])


def _check(name: str, text: str, case: Case, *, show: bool) -> _Checked:
    narrative = read_narrative("report", text)
    clean = _findings(bare(case), narrative)
    one = _Checked(
        name,
        len(text.split()),
        Counter(),
        Counter(),
        sum(f.severity in _FALSE for f in clean),
        sum(f.severity == "unclear" for f in clean),
    )
    for error in planted(case):
        one.put[error.kind] += 1
        if _finds(error, clean, narrative):
            one.found[error.kind] += 1
        elif show:
            print(f"  missed {error.kind}: {text[slice(*error.proofs[0])]!r}")
    for finding in clean if show else ():
        if finding.severity in (*_FALSE, "unclear"):
            said = "to look at again" if finding.severity == "unclear" else f"alarm {finding.severity}"
            print(f"  {said} {finding.rule}: {finding.message}")
    return one


def _print_rates(label: str, checked: Sequence[_Checked]) -> None:
    if not checked:
        return
    words = sum(one.words for one in checked) / 1000
    rate = sum(one.found.total() for one in checked) / sum(one.put.total() for one in checked)
    alarms, unclear = sum(one.alarms for one in checked), sum(one.unclear for one in checked)
    print(
        f"{label}: found {rate:.3f}; per 1,000 words false alarms {alarms / words:.2f}, "
        f"to look at again {unclear / words:.2f}"
    )


def _drafts(wanted: set[str], *, show: bool) -> None:
    of_kinds: dict[str, list[Score]] = {kind: [] for kind in KINDS}
    for name, text, case in _reports(wanted):
        drafted = draft(text)
        if drafted is None:
            continue
        found, listed = scores(from_content(case), drafted), show and name not in HELD_BACK
        for kind in KINDS:
            of_kinds[kind].append(found[kind])
            for said in found[kind].missed if listed else ():
                print(f"  missed {kind}: {said}")
            for said in found[kind].wrong if listed else ():
                print(f"  wrong {kind}: {said}")
        print(f"{name:16} {'  '.join(_figures(kind, found[kind]) for kind in KINDS)}")
    print(f"{'all':16} {'  '.join(_figures(kind, _together(of_kinds[kind])) for kind in KINDS)}")


def _together(parts: Sequence[Score]) -> Score:
    return Score(sum(s.right for s in parts), sum(s.drafted for s in parts), sum(s.told for s in parts))


def _figures(kind: str, score: Score) -> str:
    return (
        f"{kind} P {score.precision:.2f} R {score.recall:.2f} F1 {score.f1:.2f} ({score.right}/{score.told})"
    )


def _findings(case: Case, narrative: Narrative) -> Sequence[Finding]:
    return review(from_content(case), [narrative])


def _finds(error: Planted, clean: Sequence[Finding], narrative: Narrative) -> bool:
    known = {_key(finding) for finding in clean}
    new = [f for f in _findings(error.case, narrative) if _key(f) not in known]
    return any(_about(f, error) and _proves(f, error) for f in new)


def _key(finding: Finding) -> tuple[object, ...]:
    return finding.rule, frozenset(finding.people), frozenset((e.start, e.end) for e in finding.evidence)


def _about(finding: Finding, error: Planted) -> bool:
    if error.people:
        return not error.people.isdisjoint(finding.people)
    said = " ".join([finding.message, *(e.quote for e in finding.evidence)]).lower()
    return error.name.lower() in said


def _proves(finding: Finding, error: Planted) -> bool:
    return any(e.start < end and start < e.end for e in finding.evidence for start, end in error.proofs)


if __name__ == "__main__":
    main()
