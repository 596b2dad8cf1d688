"""Invented reports with known answers: planted errors found, false alarms, and what a draft gets right.

`python -m benchmarks.reports [NAME…] [--drafts] [--show]`; each folder of `benchmarks/reports` holds a text
and the complete case that it tells, with an account for every fact. The writers had not seen the grammar.
With `--drafts` the texts are drafted from and the drafts are held against the cases.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.draft_scores import KINDS, Score, scores
from benchmarks.planting import Case, Planted, bare, planted
from genogram_app.checks.finding import Finding
from genogram_app.model.text_form import from_content
from genogram_app.narrative.text import Narrative, read_narrative
from genogram_app.review.drafting.draft import draft
from genogram_app.review.findings import review

REPORTS = Path(__file__).parent / "reports"
_FALSE = ("contradiction", "omission")


def main() -> None:
    """Print a line for each report, then the figures for each kind of error, or of fact."""
    show = "--show" in sys.argv
    wanted = {name for name in sys.argv[1:] if not name.startswith("-")}
    if "--drafts" in sys.argv:
        _drafts(wanted, show=show)
    else:
        _checks(wanted, show=show)


def _reports(wanted: set[str]) -> Iterator[tuple[str, str, Case]]:
    """The wanted reports, or all: name, text and case."""
    for folder in sorted(path.parent for path in REPORTS.glob("*/case.json")):
        if not wanted or folder.name in wanted:
            case: Case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
            yield folder.name, (folder / "narrative.txt").read_text(encoding="utf-8"), case


def _checks(wanted: set[str], *, show: bool) -> None:
    found: Counter[str] = Counter()
    put: Counter[str] = Counter()
    alarms = unclear = words = 0
    for name, text, case in _reports(wanted):
        narrative = read_narrative("report", text)
        clean = _findings(bare(case), narrative)
        false = [f for f in clean if f.severity in _FALSE]
        hits = misses = 0
        for error in planted(case):
            hit = _finds(error, clean, narrative)
            put[error.kind] += 1
            found[error.kind] += hit
            hits, misses = hits + hit, misses + (not hit)
            if show and not hit:
                print(f"  missed {error.kind}: {text[slice(*error.proofs[0])]!r}")
        for finding in false if show else ():
            print(f"  alarm {finding.severity} {finding.rule}: {finding.message}")
        number = len(text.split())
        again = [f for f in clean if f.severity == "unclear"]
        unclear += len(again)
        for finding in again if show else ():
            print(f"  to look at again {finding.rule}: {finding.message}")
        alarms, words = alarms + len(false), words + number
        print(f"{name:16} {number:6} words  found {hits}/{hits + misses}  false alarms {len(false)}")
    for kind in sorted(put):
        print(f"  {kind:26} {found[kind]:4}/{put[kind]}")
    if words:
        rate = found.total() / put.total()
        print(f"all: found {rate:.3f}, false alarms {1000 * alarms / words:.2f} per 1,000 words, ", end="")
        print(f"to look at again {1000 * unclear / words:.2f}")


def _drafts(wanted: set[str], *, show: bool) -> None:
    of_kinds: dict[str, list[Score]] = {kind: [] for kind in KINDS}
    for name, text, case in _reports(wanted):
        drafted = draft(text)
        if drafted is None:
            continue
        found = scores(from_content(case), drafted)
        for kind in KINDS:
            of_kinds[kind].append(found[kind])
            for said in found[kind].missed if show else ():
                print(f"  missed {kind}: {said}")
            for said in found[kind].wrong if show else ():
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
