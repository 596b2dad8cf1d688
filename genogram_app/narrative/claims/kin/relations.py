"""Who is said to be whose parent, sibling or other relative, and of which sex that makes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from genogram_app.narrative.claims.claim import Claim
from genogram_app.narrative.claims.kin.parentage import parents_said, parents_told
from genogram_app.narrative.claims.kin.several_kinds import ties_of_several_kinds
from genogram_app.narrative.claims.kin.sexes import sexes_listed, sexes_said
from genogram_app.narrative.claims.kin.siblings import (
    called_half,
    children_by_different_parents,
    full_siblings_denied,
    parents_shared,
    siblings_said,
    twins_named,
)
from genogram_app.narrative.claims.kin.ties import ties
from genogram_app.narrative.claims.kin.ties_of_groups import ties_of_groups
from genogram_app.narrative.claims.kin.wider_kin import kin_said, kinship_denied
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line


def relations_said(line: Line, telling: Telling) -> Iterator[Claim]:
    """Yield the relations and sexes that a sentence says, each once; `line` has kin terms as words."""
    found: dict[tuple[object, ...], Claim] = {}
    for claim in _all(line, telling):
        # The same thing can be said by two rules, at places of which one holds the other.
        found.setdefault(_content(claim), claim)
    yield from found.values()


def _content(claim: Claim) -> tuple[object, ...]:
    """What a claim says, wherever and however it is said."""
    return type(claim), *(getattr(claim, field.name) for field in fields(claim) if field.name != "said")


def _all(line: Line, telling: Telling) -> Iterator[Claim]:
    for tie in (*ties(line, telling), *ties_of_groups(line, telling), *ties_of_several_kinds(line, telling)):
        yield from parents_said(tie)
        yield from siblings_said(tie)
        yield from kin_said(tie)
        yield from sexes_said(tie)
    yield from called_half(line, telling)
    yield from parents_told(line, telling)
    yield from parents_shared(line, telling)
    yield from twins_named(line, telling)
    yield from full_siblings_denied(line, telling)
    yield from children_by_different_parents(line, telling)
    yield from kinship_denied(line, telling)
    yield from sexes_listed(line, telling)
