from __future__ import annotations

from datetime import date

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group
from genogram_app.interchange.examples import Example, load_example
from genogram_app.notation.key_entries import KeyEntry
from genogram_app.notation.key_samples import HEIGHT, WIDTH
from genogram_app.picture.chart.chart import ChartPainter, scale_of
from genogram_app.picture.chart.key import chart_key
from genogram_app.picture.chart.look import Canvas
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.scale import TimeScale
from tests.picture.chart.test_bars import YEAR, chart, stay


def entries(name: Example = "on-the-move") -> tuple[KeyEntry, ...]:
    document, options = load_example(name), ChartOptions()
    return chart_key(ChartPainter().lanes(document, options), Canvas(scale_of(document, options)))


def test_the_key_explains_what_is_shown_and_nothing_else() -> None:
    found = chart(stay("s1", "h1", "2022-02-01", "2022-11-01"))
    assert [entry.id for entry in chart_key(found.lanes, Canvas(found.scale))] == ["lived"]


def test_a_home_that_never_came_about_is_explained_as_none() -> None:
    found = chart(stay("s1", "h1", "2022-02-01", "2022-11-01", basis="offered_declined"))
    (entry,) = chart_key(found.lanes, Canvas(found.scale))
    assert entry.words == "Offered and declined: no home"


def test_what_is_outside_the_time_shown_is_not_explained() -> None:
    found = chart(stay("s1", "h1", "2022-02-01", "2022-11-01"), options=YEAR)
    later = TimeScale(date(2023, 1, 1), date(2023, 2, 1), 600.0, 100.0)
    assert chart_key(found.lanes, Canvas(later)) == ()


def test_samples_have_room_in_the_key() -> None:
    for entry in entries():
        area = bounds(Group("", "", entry.sample))
        if area is not None:
            assert area.height <= HEIGHT + 4.0, entry.id
            assert area.right <= WIDTH / 2 + 7.0, entry.id


def test_statuses_are_explained_by_their_codes() -> None:
    assert any(entry.id.startswith("code-") and ": " in entry.words for entry in entries())
