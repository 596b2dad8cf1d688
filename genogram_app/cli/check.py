"""What is odd in a case, and what its drawing and a text say differently."""

from __future__ import annotations

import argparse
import json
from typing import Any

from genogram_app.checks.finding import Finding
from genogram_app.cli.cases import read_cases
from genogram_app.cli.narratives import add_narratives, read_narratives
from genogram_app.review.findings import review


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a case (.genogram or .case.json)")
    add_narratives(parser)
    parser.add_argument(
        "--format", choices=["text", "json"], default="text", help="for reading or for programs"
    )


def answer(arguments: argparse.Namespace) -> int:
    """Print the findings of each case that nobody has explained."""
    cases = read_cases(arguments.files)
    narratives = read_narratives(arguments.narrative)
    for name, document in cases:
        explained = {d.finding for d in document.view.dismissed}
        findings = [f for f in review(document, narratives) if f.key not in explained]
        if arguments.format == "json":
            print(json.dumps({"file": name, "findings": [_as_json(f) for f in findings]}, ensure_ascii=False))
        else:
            _print_text(name, findings)
    return 0


def _as_json(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "people": list(finding.people),
        "facts": list(finding.facts),
        "evidence": [
            {"document": e.document, "start": e.start, "end": e.end, "quote": e.quote}
            for e in finding.evidence
        ],
    }


def _print_text(name: str, findings: list[Finding]) -> None:
    print(f"{name}: {len(findings)} finding{'' if len(findings) == 1 else 's'}")
    for finding in findings:
        print(f"  {finding.severity}: {finding.message}")
        for evidence in finding.evidence[:1]:
            print(f"      “{' '.join(evidence.quote.split())}”")
