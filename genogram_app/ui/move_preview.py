"""What a move will say of the case, in a sentence or two, before it is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from genogram_app.edit.moves import Stay
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.events import home_name
from genogram_app.family.moves import area_of, same_area
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.text_form import describe
from genogram_app.ui.attempt import sentence
from genogram_app.ui.translated import tr
from genogram_app.ui.words import word


@dataclass(frozen=True, slots=True)
class Preview:
    """What will be said, or why it cannot be."""

    words: str
    possible: bool


def preview(document: Document, edit: Edit, people: tuple[str, ...], stay: Stay) -> Preview:
    """Return what an edit that moves people says of a case; the case stays as it is."""
    try:
        after = edit.change(document)
    except EditRefused as refusal:
        return Preview(str(refusal), possible=False)
    except ValidationError as error:
        return Preview(sentence(describe(error)), possible=False)
    known = {s.id for s in document.residences}
    new = [s for s in after.residences if s.id not in known]
    said = [*_said(document, after, new, stay), *_there_already(document, people, new)]
    return Preview(" ".join(said), possible=True)


def _said(document: Document, after: Document, new: list[Residence], stay: Stay) -> Iterator[str]:
    if not stay.changes_home:
        yield _besides(after, new, stay)
        return
    left = _left(document, after)
    movers = tuple(s.person for s in new)
    where = _place(after, new[0].household)
    if [set(leaving) for leaving in left.values()] == [set(movers)]:
        yield _leave_and_live(document, movers, next(iter(left)), where, new[0].from_)
    else:
        for place, leaving in left.items():
            words = tr("{who} leaves {old}.") if len(leaving) == 1 else tr("{who} leave {old}.")
            yield words.format(who=_names(document, leaving), old=place)
        yield _live(document, movers, where, new[0].from_)
    yield from _crossings(document, after, new)
    if stay.basis != "actual" or stay.certainty not in ("established", "stated"):
        doubt = ", ".join(w.lower() for w in (word(stay.basis), word(stay.certainty)))
        yield tr("This is kept as: {doubt}.").format(doubt=doubt)


def _besides(after: Document, new: list[Residence], stay: Stay) -> str:
    """What is no change of home is told as what it is."""
    how = [word(stay.pattern)] if stay.pattern != "lives" else []
    how += [word(stay.basis)] if stay.basis != "actual" else []
    date = in_words(new[0].from_) if new[0].from_ else tr("a date that is not known")
    words = tr("{who}, at {place} from {date}: {how}. Their homes stay as they are.")
    who = _names(after, [s.person for s in new])
    place = _place(after, new[0].household)
    return words.format(who=who, place=place, date=date, how=", ".join(how).lower())


def _left(document: Document, after: Document) -> dict[str, tuple[str, ...]]:
    """The places that people leave, each with who leaves it."""
    found: dict[str, tuple[str, ...]] = {}
    for before, now in _ended(document, after):
        place = _place(document, before.household)
        found[place] = (*found.get(place, ()), now.person)
    return found


def _ended(document: Document, after: Document) -> Iterator[tuple[Residence, Residence]]:
    for before in document.residences:
        now = after.find(before.id)
        if isinstance(now, Residence) and now.to != before.to and before.pattern in ("lives", "not_known"):
            yield before, now


def _leave_and_live(document: Document, movers: tuple[str, ...], old: str, new: str, on: str | None) -> str:
    one, who = len(movers) == 1, _names(document, movers)
    if on is None:
        words = (
            tr("{who} leaves {old} on a date that is not known, and lives at {new}.")
            if one
            else tr("{who} leave {old} on a date that is not known, and live at {new}.")
        )
        return words.format(who=who, old=old, new=new)
    words = (
        tr("{who} leaves {old} and lives at {new} from {date}.")
        if one
        else tr("{who} leave {old} and live at {new} from {date}.")
    )
    return words.format(who=who, old=old, new=new, date=in_words(on))


def _live(document: Document, movers: tuple[str, ...], new: str, on: str | None) -> str:
    date = in_words(on) if on else tr("a date that is not known")
    words = (
        tr("{who} lives at {new} from {date}.")
        if len(movers) == 1
        else tr("{who} live at {new} from {date}.")
    )
    return words.format(who=_names(document, movers), new=new, date=date)


def _crossings(document: Document, after: Document, new: list[Residence]) -> Iterator[str]:
    there = new[0].household
    to_area = area_of(after, there)
    left = dict.fromkeys(s.household for s, _ in _ended(document, after) if s.household)
    areas = dict.fromkeys(area_of(document, home) for home in left)
    for from_area in areas:
        if from_area is None or to_area is None:
            unknown = there if to_area is None else next(h for h in left if area_of(document, h) is None)
            yield tr("Whether this crosses a boundary is not known: no area is stated for {place}.").format(
                place=home_name(after, unknown or "")
            )
        elif not same_area(from_area, to_area):
            yield tr("This crosses from {from_area} to {to_area}.").format(
                from_area=from_area, to_area=to_area
            )


def _there_already(document: Document, people: tuple[str, ...], new: list[Residence]) -> Iterator[str]:
    moving = {s.person for s in new}
    there = [person for person in people if person not in moving]
    if there:
        words = tr("{who} is there already.") if len(there) == 1 else tr("{who} are there already.")
        yield words.format(who=_names(document, there))


def _names(document: Document, people: Iterable[str]) -> str:
    return in_a_row([display_name(document.person(person)) for person in people])


def _place(document: Document, household: str | None) -> str:
    if household is None:
        return tr("a place that nobody knows")
    area = area_of(document, household)
    return home_name(document, household) + (f" ({area})" if area else "")
