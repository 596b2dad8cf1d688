from datetime import date

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import find_unions
from genogram_app.layout.geometry import Extent
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Status
from genogram_app.notation.style import STYLE
from genogram_app.picture.frame import Frame, Framing, widest
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import draw
from tests.small_families import family, person


def frame(document: Document, options: PictureOptions | None = None) -> Frame:
    graph = FamilyGraph(document)
    return Framing().frame(graph, find_unions(graph), options or PictureOptions(), STYLE, {})


def test_everybody_has_the_room_that_they_need_on_any_date() -> None:
    child = person(
        "son",
        name="Al",
        birth="2010-03-04",
        statuses=(Status(code="CIN", from_="2012", to="2013"), Status(code="CPP", from_="2014")),
    )
    stays = (Residence(id="s", person="son", household="h", pattern="visits", from_="2019"),)
    document = family(child, households=(Household(id="h", label="Aunt's home"),), residences=stays)
    room = frame(document).request.extents["son"]
    for year in range(2009, 2026):
        for box in draw(document, PictureOptions(at=date(year, 7, 1))).layout.boxes:
            assert box.extent == room


def test_households_that_are_not_shown_take_no_room() -> None:
    stays = (Residence(id="s", person="son", household="h", pattern="visits", from_="2019"),)
    document = family(person("son", name="Al"), households=(Household(id="h"),), residences=stays)
    shown = frame(document).request.extents["son"]
    hidden = frame(document, PictureOptions(households=False)).request.extents["son"]
    assert hidden.label_height < shown.label_height


def test_somebody_of_whom_nothing_is_stated_has_room() -> None:
    assert frame(family(people="dad")).request.extents["dad"].symbol_width > 0


def test_homes_of_the_frame_only_say_who_stands_together() -> None:
    assert not frame(family(people="dad")).request.outlined


def test_the_widest_room_is_enough_for_each() -> None:
    assert widest((Extent(1, 5, 3, 4, 2), Extent(2, 4, 6, 1, 2))) == Extent(2, 5, 6, 4, 2)
