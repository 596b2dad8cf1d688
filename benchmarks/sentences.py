"""What the program reads in invented sentences: precision and recall by kind of statement.

`python -m benchmarks.sentences [--show]`; compared with the tables in `benchmarks/statements`. Whom phrases
mean is counted phrase by phrase: precision of those that are linked, recall of those that should be.
"""

from __future__ import annotations

import sys
from collections import Counter

from benchmarks.reference_tables import read_references, reference_rows
from benchmarks.stance_tables import read_stance, stance_rows
from benchmarks.statement_tables import read_row, rows
from benchmarks.time_tables import read_times, time_rows


def main() -> None:
    """Print a line for each kind; with `--show` every row that is read otherwise."""
    right: Counter[str] = Counter()
    read: Counter[str] = Counter()
    said: Counter[str] = Counter()
    silent = kept = total = 0
    for row in rows():
        found = read_row(row)
        total += 1
        silent += not row.says
        kept += not row.says and not found
        for counter, claims in ((right, found & row.says), (read, found), (said, row.says)):
            counter.update(claim.partition("(")[0] for claim in claims)
        if "--show" in sys.argv and found != row.says:
            print(f"{row.table}:{row.line}: {row.sentences}")
            print(f"    says {'; '.join(sorted(row.says)) or 'nothing'}")
            print(f"    read {'; '.join(sorted(found)) or 'nothing'}")
    print(f"{total} rows; {kept} of {silent} that must yield nothing do")
    for kind in sorted(read | said):
        precision = right[kind] / read[kind] if read[kind] else 1.0
        recall = right[kind] / said[kind] if said[kind] else 1.0
        print(f"{kind:14} precision {precision:.3f}  recall {recall:.3f}  ({right[kind]} of {said[kind]})")
    _stances()
    _times()
    _references()


def _stances() -> None:
    """How many parts of sentences are said as surely as the tables say; whether denied and by whom apart."""
    rows = stance_rows()
    read = [read_stance(row) for row in rows]
    whole = sum(found == row.says for found, row in zip(read, rows, strict=True))
    sure = sum(
        found.split(" by ")[0] == row.says.split(" by ")[0] for found, row in zip(read, rows, strict=True)
    )
    print(f"stances: {whole} of {len(rows)} as they should be; {sure} but for who says it")
    if "--show" in sys.argv:
        for found, row in zip(read, rows, strict=True):
            if found != row.says:
                print(f"{row.table}:{row.line}: {row.sentences}\n    says {row.says}\n    read {found}")


def _references() -> None:
    right = linked = meant = 0
    rows = reference_rows()
    for row in rows:
        found = read_references(row)
        pairs = list(zip(found, row.means, strict=True))
        right += sum(one == means and means not in ("unsure", "none") for one, means in pairs)
        linked += sum(one not in ("unsure", "none") for one, _ in pairs)
        meant += sum(means not in ("unsure", "none") for _, means in pairs)
        if "--show" in sys.argv and found != row.means:
            print(f"{row.table}:{row.line}: {row.bracketed}")
            print(f"    means {'; '.join(row.means)}")
            print(f"    read  {'; '.join(found)}")
    print(f"{len(rows)} rows of references: precision {right / linked:.3f}  recall {right / meant:.3f}")


def _times() -> None:
    """In how many rows of the table every time is found and means what it should."""
    rows = time_rows()
    right = sum(read_times(row) == row.says for row in rows)
    print(f"times: {right} of {len(rows)} rows as they should be")


if __name__ == "__main__":
    main()
