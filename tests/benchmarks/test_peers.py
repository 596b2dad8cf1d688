from __future__ import annotations

from benchmarks.peers import COLUMNS, SIZES, chart, not_told_apart, our_row, published, result, whole_peers
from benchmarks.review_families import grow
from genogram_app.drawing.primitives import Text


def test_every_published_row_has_every_number() -> None:
    for program in published()["programs"]:
        assert set(COLUMNS) <= set(program["case"]), program["name"]
        assert set(program["large"]) <= {str(size) for size in SIZES}
        assert program["version"]


def test_our_row_adds_counts_up_and_takes_the_middle_of_lengths() -> None:
    results = [result(grow("case", seed, 12), rounds=1) for seed in (1, 2, 3)]
    row = our_row(results)
    assert set(COLUMNS) <= set(row)
    assert row["crossings"] == sum(r.measures.crossings for r in results)
    assert row["width"] == sorted(r.measures.width for r in results)[1]


def test_the_chart_names_every_program_that_drew_all_families() -> None:
    row = {"crossings": 1, "siblings_out_of_order": 0, "partners_apart": 28}
    words = {t.content for g in chart(row).groups for t in g.items if isinstance(t, Text)}
    assert {p["name"] for p in whole_peers() if not p["yardstick"]} <= words


def test_families_that_cannot_be_told_apart_are_named() -> None:
    results = [result(grow("case", seed), rounds=1) for seed in (14, 15)]
    assert not_told_apart(results) == ["case 15 (P4)"]
