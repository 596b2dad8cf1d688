"""The key lists what is used, and nothing else but the four basic marks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from genogram_app.notation.households import HomeLook
from genogram_app.notation.key_entries import key_entries
from genogram_app.notation.parentage import ChildLine
from genogram_app.notation.partnerships import NOT_A_COUPLE, CoupleLine
from genogram_app.notation.persons import Symbol
from genogram_app.notation.shading import Shade
from genogram_app.notation.style import Notation
from genogram_app.notation.tags import Tag
from genogram_app.notation.used import Used

BASIC = {"male", "female", "solid", "dashed"}
U = (30.0, 30.0)


def ids(**used: Any) -> set[str]:
    return {entry.id for entry in key_entries(Used(**used))}


def test_square_circle_solid_and_dashed_are_always_explained() -> None:
    assert ids() == BASIC


@pytest.mark.parametrize(
    ("used", "added"),
    [
        ({"symbols": (Symbol("square", U, subject=True),)}, {"subject"}),
        ({"symbols": (Symbol("diamond", U, question=True),)}, {"sex-unknown"}),
        ({"symbols": (Symbol("diamond", U),)}, {"neither"}),
        ({"symbols": (Symbol("square", U, identified=False, question=True),)}, {"not-identified-square"}),
        ({"symbols": (Symbol("circle", U, dead=True, inside="41"),)}, {"died", "age"}),
        ({"symbols": (Symbol("pregnancy", U),)}, {"pregnancy"}),
        ({"symbols": (Symbol("loss", (15, 15), dead=True),)}, {"loss"}),
        ({"symbols": (Symbol("termination", (15, 15), dead=True),)}, {"termination"}),
        ({"symbols": (Symbol("circle", (16, 16), dead=True, stillborn=True),)}, {"stillbirth"}),
        ({"symbols": (Symbol("circle", U, adopted=True),)}, {"adopted"}),
        ({"couples": (CoupleLine("dot"),)}, {"casual"}),
        ({"couples": (CoupleLine("sparse", question=True),)}, {"couple-unknown"}),
        ({"couples": (CoupleLine("uncertain", question=True, doubted=True),)}, {"couple-doubted"}),
        ({"couples": (CoupleLine("solid", slashes=2),)}, {"divorced"}),
        ({"couples": (CoupleLine("dash", slashes=1, on_off=True),)}, {"on-off"}),
        ({"couples": (CoupleLine("solid", tag="FM"),)}, {"forced"}),
        ({"couples": (CoupleLine("dot", tag="NC"),)}, {"non-consensual"}),
        ({"couples": (CoupleLine("solid", manners=("annulled",)),)}, {"letters"}),
        ({"couples": (CoupleLine("dot", manners=("undisclosed",)),)}, {"casual"}),
        ({"symbols": (Symbol("square", U, shades=(Shade("left"),)),)}, {"shade-left"}),
        (
            {"symbols": (Symbol("square", U, shades=(Shade("lower", suspected=True),)),)},
            {"shade-lower-suspected"},
        ),
        ({"years_above": True}, {"years-above"}),
        ({"footnotes": ((1, "A very long name"),)}, {"footnote-1"}),
        ({"couples": (CoupleLine("solid", slashes=1, resumed=True),)}, {"parted", "resumed"}),
        ({"couples": (CoupleLine("solid", letters=("married",)),)}, {"letters"}),
        ({"couples": (CoupleLine("solid", of_blood=True),)}, {"of-blood"}),
        ({"couples": (CoupleLine("solid", number="1"),)}, {"numbered"}),
        ({"couples": (NOT_A_COUPLE,)}, {"co-parents"}),
        ({"couples": (CoupleLine("solid", holds=False),)}, {"later"}),
        ({"children": (ChildLine("solid"),)}, {"birth"}),
        ({"children": (ChildLine("dot", kind="foster"),)}, {"foster"}),
        ({"children": (ChildLine("dot", kind="foster", holds=False),)}, {"care-ended"}),
        ({"children": (ChildLine("uncertain", question=True, doubtful=("p2",)),)}, {"child-doubted"}),
        ({"children": (ChildLine("dashdot", kind="guardian"),)}, {"care"}),
        ({"births": ("not_known",)}, {"twins"}),
        ({"kin": ("stated",)}, {"kin"}),
        ({"kin": ("alleged",)}, {"kin", "kin-doubted"}),
        ({"homes": (HomeLook("A"),)}, {"household"}),
        ({"homes": (HomeLook("A", main=True),)}, {"household-main"}),
        ({"homes": (HomeLook("A", uncertain=True),)}, {"household-uncertain"}),
        ({"homes": (HomeLook("A", rhythm=1),)}, {"household", "household-rhythm"}),
        ({"homes": (HomeLook("A", parted=True),)}, {"household", "household-parts"}),
        ({"stays": ("visits",)}, {"tether"}),
        ({"bonds": (("hostile", "stated"),)}, {"bond-hostile"}),
        ({"bonds": (("neglect", "suspected"),)}, {"bond-neglect", "bond-suspected"}),
        ({"tags": (Tag("CIN", "CIN"),)}, {"tag-CIN"}),
        ({"tags": (Tag("CIN", "CIN", ended=True),)}, {"tag-CIN", "tag-ended"}),
        ({"tags": (Tag("SM?", "SM"),)}, {"tag-SM", "tag-doubted"}),
        ({"tags": (Tag("XYZ", "XYZ"),)}, set()),
    ],
)
def test_what_is_used_is_explained_and_nothing_more(used: Any, added: set[str]) -> None:
    assert ids(**used) == BASIC | added


def test_each_entry_stands_once() -> None:
    symbol = Symbol("square", U, subject=True)
    found = [entry.id for entry in key_entries(Used(symbols=(symbol, replace(symbol, inside="7"), symbol)))]
    assert len(found) == len(set(found))


def test_the_key_says_which_style_it_follows() -> None:
    words = {e.id: e.words for e in key_entries(Used(notation=Notation("write_enough")))}
    assert "living together" in words["solid"]
    assert words["solid"] != {e.id: e.words for e in key_entries(Used())}["solid"]
