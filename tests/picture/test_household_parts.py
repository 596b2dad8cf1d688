"""An outline carries its label where it covers nobody."""

from __future__ import annotations

from genogram_app.drawing.primitives import Path, Text
from genogram_app.layout.geometry import Outline
from genogram_app.model.case import CaseInfo
from genogram_app.model.homes import Household as Home
from genogram_app.notation.households import HomeLook
from genogram_app.notation.style import STYLE, Notation, Style
from genogram_app.picture.homes import Household
from genogram_app.picture.household_parts import home_look, household_group, joined_parts, tint_group
from genogram_app.picture.placing import FreeSpace
from tests.small_families import family

RING = ((0.0, 0.0), (200.0, 0.0), (200.0, 100.0), (0.0, 100.0))
NAMES = {"mum": "Kerry", "dad": "Dean"}


def test_the_household_of_a_subject_is_the_main_one() -> None:
    document = family(
        people="mum dad", households=(Home(id="h1", label="A"),), case=CaseInfo(subjects=("mum",))
    )
    assert home_look(document, Household("h1", ("mum",))).main
    assert not home_look(document, Household("h1", ("dad",))).main
    assert not home_look(document, Household("h1", ("mum",), uncertain=True)).main


def test_the_label_leaves_a_taken_place_for_a_free_one() -> None:
    space = FreeSpace()
    space.take((0, -10, 90, 10))
    outline = Outline("h1", ("mum",), (RING,), (5.0, 0.0))
    group = household_group(Household("h1", ("mum",)), HomeLook("Address 1"), outline, NAMES, space, STYLE)
    (label,) = (item for item in group.items if isinstance(item, Text))
    assert label.origin[0] > 90 or label.origin[1] > 10


def test_a_screen_reader_is_told_who_lives_there_and_who_stays() -> None:
    outline = Outline("h1", ("mum",), (RING,), (5.0, 0.0), (("dad", (240.0, 50.0), (200.0, 50.0)),))
    home = Household("h1", ("mum",), (("dad", "overnights"),))
    group = household_group(home, HomeLook("Address 1"), outline, NAMES, FreeSpace(), STYLE)
    assert group.title == "Address 1: Kerry; Dean stays some nights"
    assert "stays some nights" in [item.content for item in group.items if isinstance(item, Text)]


def test_a_tether_never_runs_through_somebody_else() -> None:
    outline = Outline("h1", ("mum",), (RING,), (5.0, 0.0), (("dad", (340.0, 50.0), (200.0, 50.0)),))
    home = Household("h1", ("mum",), (("dad", "overnights"),))
    space = FreeSpace()
    space.take((250.0, 30.0, 280.0, 70.0))
    group = household_group(home, HomeLook("Address 1"), outline, NAMES, space, STYLE)
    texts = {item.content: item.origin for item in group.items if isinstance(item, Text)}
    assert abs(texts["some nights at"][0] - 340.0) < 70
    assert "stays some nights" not in texts


def test_a_border_about_somebody_who_possibly_lives_there_is_broken_and_has_a_question_mark() -> None:
    border = ((200.0, 0.0), (280.0, 0.0), (280.0, 100.0), (200.0, 100.0))
    outline = Outline("h1", ("mum",), (RING,), (5.0, 0.0), possible=("dad",), perhaps=(border,))
    home = Household("h1", ("mum",), possible=("dad",), said=(("mum", "reported"),))
    look = home_look(family(people="mum dad", households=(Home(id="h1", label="Address 1"),)), home, outline)
    group = household_group(home, look, outline, NAMES, FreeSpace(), STYLE)
    assert look.perhaps
    assert group.title == "Address 1: Kerry (reported); perhaps Dean"
    assert "?" in [item.content for item in group.items if isinstance(item, Text)]
    dashes = [item.stroke.dash for item in group.items if isinstance(item, Path) and item.stroke]
    assert STYLE.stroke("sparse").dash in dashes


def test_nobody_who_lives_elsewhere_is_joined_by_a_long_line() -> None:
    outline = Outline("h1", ("mum",), (RING,), (5.0, 0.0), (("dad", (900.0, 50.0), (200.0, 50.0)),))
    home = Household("h1", ("mum",), (("dad", "overnights"),), elsewhere=frozenset({"dad"}))
    group = household_group(home, HomeLook("Address 1"), outline, NAMES, FreeSpace(), STYLE)
    texts = [item.content for item in group.items if isinstance(item, Text)]
    assert "stays some nights" not in texts
    assert "some nights at" in texts


FAR = tuple((x + 600.0, y) for x, y in RING)
APART = Outline("h1", ("mum", "dad"), (RING, FAR), (5.0, 0.0))
LINKED = Outline("h1", ("mum", "dad"), (RING, FAR), (5.0, 0.0), links=(((200.0, 50.0), (600.0, 50.0)),))


def labels(outline: Outline) -> list[Text]:
    home = Household("h1", ("mum", "dad"))
    group = household_group(home, HomeLook("Address 1"), outline, NAMES, FreeSpace(), STYLE)
    return [item for item in group.items if isinstance(item, Text)]


def test_parts_that_nothing_joins_carry_the_same_label() -> None:
    one, other = labels(APART)
    assert one.content == other.content == "Address 1"
    assert {one.origin[0] > 500, other.origin[0] > 500} == {True, False}


def test_parts_that_a_link_joins_carry_one_label() -> None:
    assert len(labels(LINKED)) == 1
    assert joined_parts(LINKED) == ((RING, FAR),)
    assert joined_parts(APART) == ((RING,), (FAR,))


def test_the_label_does_not_stand_on_the_outline_of_another_household() -> None:
    space = FreeSpace()
    crossing = ((-50.0, -40.0), (120.0, -40.0), (120.0, 40.0), (-50.0, 40.0))
    outline = Outline("h1", ("mum",), (RING,), (5.0, 0.0))
    for each in (outline, Outline("h2", ("dad",), (crossing,), (-45.0, -40.0))):
        space.take_outline(each)
    group = household_group(Household("h1", ("mum",)), HomeLook("Address 1"), outline, NAMES, space, STYLE)
    (label,) = (item for item in group.items if isinstance(item, Text))
    assert abs(label.origin[0] - 120.0) > 15 or label.origin[1] > 45


def test_grounds_go_below_all_households_and_only_with_colour() -> None:
    looks = [(HomeLook("A"), APART), (HomeLook("B", number=1), LINKED)]
    assert tint_group(looks, STYLE) == ()
    (group,) = tint_group(looks, Style(notation=Notation(colour=True)))
    assert len(group.items) == 4


def test_a_household_in_parts_is_known_as_one() -> None:
    document = family(people="mum dad", households=(Home(id="h1", label="A"),))
    assert home_look(document, Household("h1", ("mum", "dad")), APART).parted
    assert not home_look(document, Household("h1", ("mum", "dad"))).parted
