"""Generated cases for property tests: documents with every list and every field, references in order."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, Literal, TypeVar, get_args

from hypothesis import strategies as st

from genogram_app.model.case import CaseInfo, Dismissal, Incident, View
from genogram_app.model.dates import DateError, read
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Agency, Contact, Source, TextDocument
from genogram_app.model.fields import (
    AgeUnit,
    AuthorRole,
    BackgroundState,
    BondKind,
    Certainty,
    HouseholdKind,
    Identity,
    IncidentKind,
    ParentageKind,
    PartnershipStatus,
    PersonKind,
    Proceedings,
    ResidenceBasis,
    ResidencePattern,
    Says,
    Seen,
    Sex,
    SourceKind,
    SourceState,
    SourceUse,
    StageManner,
    StatusStage,
    Whereabouts,
    Zygosity,
)
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Age, Background, BackgroundFact, Mark, Person, Status
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership, Stage

T = TypeVar("T")

NAMES = ("Wren Hollis", "Ms Tamsin Oake", "Adult 1", "Sibling 2", "Child Q", "Zoë O’Dwyer", "Babá", "李梅")
TERMS = ("great-aunt", "sister", "cousin", "maternal grandmother", "uncle by marriage", "second mum", "aunt")
STATUS_CODES = ("CPP", "CIN", "s20", "ICO", "CO", "SGO", "LPA")
MARK_CODES = ("DA-v", "DA-p", "SM-a", "MH", "LD", "CE")


@cache
def any_of(choices: Any) -> st.SearchStrategy[Any]:
    """One of the values of a `Literal`."""
    return st.sampled_from(get_args(choices))


@cache
def mostly(value: str, choices: Any) -> st.SearchStrategy[Any]:
    """The value, or one of a `Literal`."""
    return st.sampled_from((value,) * len(get_args(choices)) + get_args(choices))


@cache
def maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """What the strategy gives, or None."""
    return st.none() | strategy


@cache
def lists(strategy: st.SearchStrategy[T], most: int) -> st.SearchStrategy[tuple[T, ...]]:
    """A tuple of at most so many."""
    return st.lists(strategy, max_size=most).map(tuple)


@cache
def texts(most: int = 24) -> st.SearchStrategy[str]:
    """Any text a person may type or paste."""
    return st.sampled_from(NAMES) | st.text(max_size=most)


@cache
def days(first: int = 1930, last: int = 2026) -> st.SearchStrategy[str]:
    """A full date between two years."""
    ordinals = st.integers(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal())
    return ordinals.map(lambda ordinal: date.fromordinal(ordinal).isoformat())


@cache
def points() -> st.SearchStrategy[str]:
    """A date that names one day, month, season or year, perhaps about or uncertain."""
    forms = st.sampled_from([(length, mark) for length in (10, 7, 4, 0) for mark in ("", "", "~", "?", "%")])
    return st.builds(_point, days(), forms)


def _point(day: str, form: tuple[int, str]) -> str:
    length, mark = form
    season = f"{day[:4]}-{21 + int(day[5:7]) % 4}"
    return (day[:length] if length else season) + mark


@cache
def dates() -> st.SearchStrategy[str]:
    """A date in any form that a case may hold."""
    forms = st.sampled_from(("{}", "[..{}]", "[{}..]", "../{}", "{}/"))
    bounded = st.builds(lambda form, point: form.format(point), forms, points())
    return points() | bounded | st.builds(_between, points(), points())


def _between(first: str, second: str) -> str:
    try:
        return read(f"{first}/{second}").text
    except DateError:
        return f"{second}/{first}"


@cache
def bounds() -> st.SearchStrategy[str]:
    """The beginning or end of a period."""
    return dates() | st.just("..")


@cache
def people(person_id: str) -> st.SearchStrategy[Person]:
    """A person with the id, or several people drawn as one."""
    fact = maybe(st.builds(BackgroundFact, state=any_of(BackgroundState), value=maybe(texts())))
    person = st.builds(
        Person,
        id=st.just(person_id),
        name=maybe(texts()),
        aliases=lists(texts(), 2),
        label=maybe(texts()),
        sex=any_of(Sex),
        gender=maybe(texts()),
        identity=any_of(Identity),
        kind=mostly("person", PersonKind),
        birth=maybe(dates()),
        death=maybe(dates()),
        due=maybe(dates()),
        ages=lists(st.builds(Age, value=st.integers(0, 90), unit=any_of(AgeUnit), at=maybe(dates())), 2),
        background=st.builds(Background, **dict.fromkeys(Background.model_fields, fact)),
        statuses=lists(_statuses(), 2),
        marks=lists(_marks(), 2),
        notes=texts(),
    )
    return st.builds(_with_count, person, maybe(st.integers(2, 20)))


def _with_count(person: Person, count: int | None) -> Person:
    """Several people drawn as one, if they have been born."""
    return person.replace(count=count) if person.kind == "person" else person


@cache
def relatives(person_id: str) -> st.SearchStrategy[Person]:
    """A person with the id, of whom no more is said than a family question needs."""
    age = st.builds(Age, value=st.integers(0, 90), unit=any_of(AgeUnit), at=maybe(dates()))
    return st.builds(
        Person,
        id=st.just(person_id),
        name=maybe(st.sampled_from(NAMES)),
        sex=any_of(Sex),
        identity=mostly("known", Identity),
        kind=mostly("person", PersonKind),
        birth=maybe(dates()),
        death=maybe(dates()),
        ages=st.just(()) | st.tuples(age),
    )


@cache
def _statuses() -> st.SearchStrategy[Status]:
    return st.builds(
        Status,
        code=st.sampled_from(STATUS_CODES),
        detail=maybe(texts()),
        area=maybe(texts()),
        from_=maybe(bounds()),
        to=maybe(bounds()),
        stage=any_of(StatusStage),
    )


@cache
def _marks() -> st.SearchStrategy[Mark]:
    return st.builds(
        Mark,
        code=st.sampled_from(MARK_CODES),
        from_=maybe(bounds()),
        to=maybe(bounds()),
        certainty=any_of(Certainty),
    )


@st.composite
def documents(draw: st.DrawFn, max_people: int = 8, *, min_people: int = 0) -> Document:
    """A whole case: any list may be empty, any field hold any value; nobody is their own ancestor."""
    ids = draw(_ids(min_people, max_people))
    parts: dict[str, Any] = {"people": tuple([draw(people(i)) for i in ids])}
    parts |= draw(_relations(ids)) | draw(_homes(ids))
    parts |= draw(_agencies_and_sources(ids, parts["households"]))
    parts["documents"] = draw(_texts())
    facts = [item.id for items in parts.values() for item in items]
    parts["accounts"] = draw(_accounts(facts, parts)) if facts else ()
    return Document(case=draw(_case_info(ids)), view=draw(_view(ids)), **parts)


@st.composite
def families(draw: st.DrawFn, max_people: int = 8, *, min_people: int = 1) -> Document:
    """A case of nothing but people, how they are related and where they live; quicker than `documents`."""
    ids = draw(_ids(min_people, max_people))
    parts: dict[str, Any] = {"people": tuple([draw(relatives(i)) for i in ids])}
    parts |= draw(_relations(ids)) | draw(_homes(ids))
    return Document(case=CaseInfo(subjects=ids[-1:]), **parts)


@cache
def _ids(fewest: int, most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.integers(fewest, most).map(lambda count: tuple(f"p{i}" for i in range(1, count + 1)))


@st.composite
def _case_info(draw: st.DrawFn, ids: tuple[str, ...]) -> CaseInfo:
    return CaseInfo(
        title=draw(texts()),
        reference=draw(maybe(texts())),
        subjects=draw(_some(ids, 2)),
        incident=draw(maybe(st.builds(Incident, kind=any_of(IncidentKind), date=maybe(dates())))),
        review_period=draw(maybe(dates())),
        prepared_by=draw(maybe(texts())),
        author_role=draw(maybe(any_of(AuthorRole))),
        prepared_on=draw(maybe(dates())),
        proceedings=draw(any_of(Proceedings)),
    )


@st.composite
def _view(draw: st.DrawFn, ids: tuple[str, ...]) -> View:
    coordinate = st.floats(-5000, 5000, allow_nan=False)
    return View(
        positions=tuple((i, draw(st.tuples(coordinate, coordinate))) for i in draw(_some(ids, 3))),
        order=draw(_some(ids, 6)),
        dismissed=draw(lists(st.builds(Dismissal, finding=texts(), reason=texts()), 2)),
    )


def _some(ids: tuple[str, ...], most: int) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of the ids, each once."""
    if not ids:
        return st.just(())
    return st.lists(st.sampled_from(ids), unique=True, max_size=most).map(tuple)


def _pairs(ids: tuple[str, ...], most: int) -> st.SearchStrategy[tuple[tuple[str, str], ...]]:
    """Some pairs of different people, the same pair perhaps twice."""
    if len(ids) < 2:
        return st.just(())
    person = st.sampled_from(ids)
    return lists(st.tuples(person, person).filter(lambda pair: pair[0] != pair[1]), most)


@st.composite
def _relations(draw: st.DrawFn, ids: tuple[str, ...]) -> dict[str, Any]:
    partnerships = tuple(
        Partnership(
            id=f"u{i}", partners=pair, stages=draw(lists(_stages(), 3)), certainty=draw(any_of(Certainty))
        )
        for i, pair in enumerate(draw(_pairs(ids, len(ids))), start=1)
    )
    kin = tuple(
        Kin(
            id=f"r{i}",
            person=person,
            relative=relative,
            term=draw(st.sampled_from(TERMS) | texts()),
            certainty=draw(any_of(Certainty)),
        )
        for i, (person, relative) in enumerate(draw(_pairs(ids, 2)), start=1)
    )
    return {
        "partnerships": partnerships,
        "parentage": draw(_parentages(ids, partnerships)),
        "births": draw(_births(ids)),
        "kin": kin,
        "bonds": draw(_bonds(ids)),
    }


@cache
def _stages() -> st.SearchStrategy[Stage]:
    return st.builds(
        Stage,
        status=any_of(PartnershipStatus),
        from_=maybe(bounds()),
        to=maybe(bounds()),
        manner=maybe(any_of(StageManner)),
    )


@st.composite
def _parentages(
    draw: st.DrawFn, ids: tuple[str, ...], partnerships: tuple[Partnership, ...]
) -> tuple[Parentage, ...]:
    """Parents and children such that parents stand before their children in some order of everybody."""
    order = draw(st.permutations(ids))
    kind = mostly("birth", ParentageKind)
    in_couple = draw(st.lists(st.booleans(), min_size=len(ids), max_size=len(ids)))
    facts: list[Parentage] = []
    for place, child in enumerate(order):
        couples = [u.partners for u in partnerships if set(u.partners) <= set(order[:place])]
        parents = draw(st.sampled_from(couples)) if couples and in_couple[place] else ()
        more = draw(_some(tuple(order[:place]), 3))
        shared = draw(kind)
        facts += [
            Parentage(
                id=f"k{len(facts) + i}",
                child=child,
                parent=parent,
                kind=shared if parent in parents else draw(kind),
                from_=draw(maybe(bounds())),
                to=draw(maybe(bounds())),
                parental_responsibility=draw(maybe(st.booleans())),
                certainty=draw(mostly("stated", Certainty)),
            )
            for i, parent in enumerate(dict.fromkeys((*parents, *more)), start=1)
        ]
    return tuple(facts)


@st.composite
def _births(draw: st.DrawFn, ids: tuple[str, ...]) -> tuple[MultipleBirth, ...]:
    children = draw(_some(ids, 3))
    if len(children) < 2:
        return ()
    return (MultipleBirth(id="m1", children=children, zygosity=draw(any_of(Zygosity))),)


@st.composite
def _bonds(draw: st.DrawFn, ids: tuple[str, ...]) -> tuple[Bond, ...]:
    return tuple(
        Bond(
            id=f"b{i}",
            from_person=one,
            to_person=other,
            kind=draw(any_of(BondKind)),
            directed=draw(st.booleans()),
            from_=draw(maybe(bounds())),
            to=draw(maybe(bounds())),
            certainty=draw(any_of(Certainty)),
            detail=draw(maybe(texts())),
        )
        for i, (one, other) in enumerate(draw(_pairs(ids, 2)), start=1)
    )


@st.composite
def _homes(draw: st.DrawFn, ids: tuple[str, ...]) -> dict[str, Any]:
    count = draw(st.integers(0, 3))
    homes = tuple(
        Household(
            id=f"h{i}",
            label=draw(maybe(texts())),
            kind=draw(any_of(HouseholdKind)),
            address=draw(maybe(texts())),
            area=draw(maybe(texts())),
        )
        for i in range(1, count + 1)
    )
    stays = draw(st.lists(st.sampled_from(ids), max_size=len(ids) + 2)) if ids else []
    return {
        "households": homes,
        "residences": tuple(
            draw(_residence(f"s{i}", person, homes)) for i, person in enumerate(stays, start=1)
        ),
    }


@st.composite
def _residence(draw: st.DrawFn, own_id: str, person: str, homes: tuple[Household, ...]) -> Residence:
    household = draw(st.sampled_from([*(home.id for home in (*homes, *homes)), None]))
    return Residence(
        id=own_id,
        person=person,
        household=household,
        whereabouts=None if household else draw(any_of(Whereabouts)),
        from_=draw(maybe(bounds())),
        to=draw(maybe(bounds())),
        pattern=draw(mostly("lives", ResidencePattern)),
        basis=draw(mostly("actual", ResidenceBasis)),
        certainty=draw(mostly("stated", Certainty)),
    )


@st.composite
def _agencies_and_sources(
    draw: st.DrawFn, ids: tuple[str, ...], homes: tuple[Household, ...]
) -> dict[str, Any]:
    agencies = tuple(
        Agency(id=f"a{i}", name=draw(texts()), area=draw(maybe(texts())))
        for i in range(1, draw(st.integers(0, 2)) + 1)
    )
    one_agency = _one(agencies)
    contacts = tuple(
        Contact(
            id=f"c{i}",
            agency=draw(one_agency),
            people=draw(_some(ids, 2)),
            date=draw(maybe(dates())),
            kind=draw(maybe(texts())),
            seen=tuple((person, draw(any_of(Seen))) for person in draw(_some(ids, 2))),
            household=draw(_one(homes)),
            detail=draw(maybe(texts())),
        )
        for i in range(1, draw(st.integers(0, 2)) + 1)
    )
    sources = tuple(
        Source(
            id=f"d{i}",
            title=draw(texts()),
            agency=draw(one_agency),
            kind=draw(maybe(any_of(SourceKind))),
            date=draw(maybe(dates())),
            state=draw(any_of(SourceState)),
            use=draw(any_of(SourceUse)),
        )
        for i in range(1, draw(st.integers(0, 2)) + 1)
    )
    return {"agencies": agencies, "contacts": contacts, "sources": sources}


def _one(items: tuple[Any, ...]) -> st.SearchStrategy[str | None]:
    return maybe(st.sampled_from([item.id for item in items])) if items else st.none()


@st.composite
def _texts(draw: st.DrawFn) -> tuple[TextDocument, ...]:
    media_type: st.SearchStrategy[Literal["text/plain", "text/markdown"]]
    media_type = st.sampled_from(("text/plain", "text/markdown"))
    return tuple(
        TextDocument(
            id=f"n{i}", title=draw(maybe(texts())), media_type=draw(media_type), text=draw(texts(200))
        )
        for i in range(1, draw(st.integers(0, 2)) + 1)
    )


@st.composite
def _accounts(draw: st.DrawFn, facts: list[str], parts: dict[str, Any]) -> tuple[Account, ...]:
    value = st.none() | texts() | st.booleans() | st.integers(-1000, 1000) | st.floats(-10, 10)
    accounts = []
    for i in range(1, draw(st.integers(0, 3)) + 1):
        start, length = draw(st.integers(0, 200)), draw(st.integers(0, 50))
        accounts.append(
            Account(
                id=f"e{i}",
                fact=draw(st.sampled_from(facts)),
                source=draw(_one(parts["sources"])),
                says=draw(any_of(Says)),
                field=draw(maybe(st.sampled_from(("birth", "from", "term", "certainty")))),
                value=draw(value),
                quote=draw(maybe(texts(60))),
                document=draw(_one(parts["documents"])),
                start=draw(maybe(st.just(start))),
                end=draw(maybe(st.just(start + length))),
                known_on=draw(maybe(dates())),
            )
        )
    return tuple(accounts)
