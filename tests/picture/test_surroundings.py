"""What is remembered of the picture before changes nothing of the next one."""

from __future__ import annotations

import pytest

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.primitives import Drawing, Text
from genogram_app.edit.homes import put_into
from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_child, add_parent, add_partner, add_sibling
from genogram_app.edit.positions import set_positions
from genogram_app.edit.relations import add_bond, add_stage
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit, Session
from genogram_app.interchange.examples import load_example
from genogram_app.model.document import Document
from genogram_app.notation.style import Notation
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter
from genogram_app.picture.standing import NOBODY
from tests.picture.invented import orchard


def edits(document: Document) -> list[Edit]:
    people, home = [p.id for p in document.people], document.households[0].id
    return [
        set_field(people[1], "sex", "intersex"),
        add_stage(document.partnerships[0].id, "divorced", from_="2020"),
        set_field(document.parentage[0].id, "certainty", "alleged"),
        set_field(people[-1], "birth", "1931"),
        set_field(people[0], "name", "A much longer name than before"),
        add_parent(people[1], "female"),
        add_partner(people[-1]),
        add_child((people[2],)),
        add_sibling(people[0], "female"),
        add_bond(people[0], people[1], "hostile"),
        put_into((people[-1],), home),
        set_positions({people[1]: (120.0, 300.0)}),
        remove((people[2],)),
    ]


@pytest.mark.parametrize("family", [orchard(), load_example("three-homes")], ids=["orchard", "three homes"])
def test_a_picture_drawn_after_others_is_the_one_drawn_alone(family: Document) -> None:
    session, painter, options = Session(family), Painter(), PictureOptions(bonds=True, every_home=True)
    standing = painter.draw(session.document, options, NOBODY).standing
    for edit in edits(family):
        session.do(edit)
        alone = Painter().draw(session.document, options, standing)
        again = painter.draw(session.document, options, standing)
        assert again == alone
        standing = again.standing


def test_a_line_that_has_not_changed_is_not_drawn_again() -> None:
    session, painter, options = Session(orchard()), Painter(), PictureOptions()
    before = painter.draw(session.document, options, NOBODY)
    session.do(set_field(session.document.people[0].id, "name", "Another"))
    after = painter.draw(session.document, options, before.standing)
    kept = {id(group) for group in before.drawing.groups}
    same = [group for group in after.drawing.groups if id(group) in kept]
    assert len(same) > len(after.drawing.groups) / 2


def test_words_keep_off_the_years_above_symbols_and_follow_them_when_they_change() -> None:
    session, painter = Session(orchard()), Painter()
    above = PictureOptions(notation=Notation(years_above=True))
    painter.draw(session.document, above, NOBODY)
    for birth in ("1985", "1984-05~", "[..1990]"):
        session.do(set_field("p2", "birth", birth))
        again = painter.draw(session.document, above, NOBODY).drawing
        assert again == Painter().draw(session.document, above, NOBODY).drawing
        years = [area for text, area in _texts(again, "person") if text.anchor != "middle"]
        words = [area for kind in ("partnership", "parentage", "kin") for _, area in _texts(again, kind)]
        assert len(years) > 3
        assert [(year, word) for year in years for word in words if _overlap(year, word)] == []


def _texts(drawing: Drawing, kind: str) -> list[tuple[Text, Bounds]]:
    found = (
        i for g in drawing.groups if g.key.startswith(f"{kind}:") for i in g.items if isinstance(i, Text)
    )
    return [(text, area) for text in found if (area := bounds(text))]


def _overlap(one: Bounds, other: Bounds) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    return across > 0.5 and min(one.bottom, other.bottom) - max(one.top, other.top) > 2.5
