"""Invented reports with known answers: planted errors found, false alarms, and what a draft gets right.

`python -m benchmarks.reports [NAME…] [--show]`; each folder of `benchmarks/reports` holds a text and the
complete case that it tells, with an account for every fact. The writers had not seen the grammar.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.planting import Case, Planted, bare, planted
from genogram_app.checks.finding import Finding
from genogram_app.model.text_form import from_content
from genogram_app.narrative.text import Narrative, read_narrative
from genogram_app.review.findings import review

REPORTS = Path(__file__).parent / "reports"
_FALSE = ("contradiction", "omission")


def main() -> None:
    """Print a line for each report, then the figures for each kind of error."""
    show = "--show" in sys.argv
    wanted = {name for name in sys.argv[1:] if not name.startswith("-")}
    found: Counter[str] = Counter()
    put: Counter[str] = Counter()
    alarms = words = 0
    for folder in sorted(path.parent for path in REPORTS.glob("*/case.json")):
        if wanted and folder.name not in wanted:
            continue
        case: Case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
        text = (folder / "narrative.txt").read_text(encoding="utf-8")
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
        alarms, words = alarms + len(false), words + number
        print(f"{folder.name:16} {number:6} words  found {hits}/{hits + misses}  false alarms {len(false)}")
    for kind in sorted(put):
        print(f"  {kind:26} {found[kind]:4}/{put[kind]}")
    if words:
        rate = found.total() / put.total()
        print(f"all: found {rate:.3f}, false alarms {1000 * alarms / words:.2f} per 1,000 words")


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
