"""Invented cases of any size, as full of facts as a long review: the same case for the same size."""

from __future__ import annotations

from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, TextDocument
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person, Status
from genogram_app.model.relations import Parentage, Partnership, Stage

CHILDREN = 4
HOMES = 5
SENTENCE = "She told the health visitor that he had moved out in April; no one asked where he went. "


def case_of(size: int) -> Document:
    """Return a case of so many people in some four generations.

    Every couple has four children, two of whom found couples of their own; the five youngest couples live
    with their children, after an earlier address; every fact has an account; the report has sixty pages.
    """
    couples, children = _tree(size)
    partnerships = tuple(_partnership(n, couple) for n, couple in enumerate(couples))
    parentage = tuple(
        Parentage(id=f"k{child}-{parent}", child=f"p{child}", parent=f"p{parent}", kind="birth")
        for couple, own in zip(couples, children, strict=True)
        for child in own
        for parent in couple
    )
    # Who has founded a couple lives with it and no longer with their parents.
    home_of = {
        person: home
        for home, (couple, own) in enumerate(list(zip(couples, children, strict=True))[-HOMES:])
        for person in (*own, *couple)
    }
    residences = tuple(stay for person, home in home_of.items() for stay in _stays(person, home))
    facts = [u.id for u in partnerships] + [k.id for k in parentage] + [s.id for s in residences]
    return Document(
        case=CaseInfo(title="Sixty", subjects=(f"p{size - 1}",), prepared_on="2024-03-01"),
        people=tuple(_person(number) for number in range(size)),
        partnerships=partnerships,
        parentage=parentage,
        households=tuple(
            Household(id=f"h{n}", label=f"Address {n + 1}", kind="own_home") for n in range(2 * HOMES)
        ),
        residences=residences,
        accounts=tuple(
            Account(id=f"e-{fact}", fact=fact, quote=SENTENCE, document="n1", start=0, end=len(SENTENCE))
            for fact in facts
        ),
        documents=(TextDocument(id="n1", title="Overview report", text=SENTENCE * 2_000),),
    )


def _tree(size: int) -> tuple[list[tuple[int, int]], list[list[int]]]:
    """Couples and their children, by number, from the founder on."""
    couples: list[tuple[int, int]] = []
    children: list[list[int]] = []
    line, count = [0], 1
    while count < size:
        head, partner = line.pop(0), count
        own = list(range(count + 1, min(count + 1 + CHILDREN, size)))
        couples.append((head, partner))
        children.append(own)
        count += 1 + len(own)
        line.extend(own[:2])
    return couples, children


def _person(number: int) -> Person:
    return Person(
        id=f"p{number}",
        name=f"Hollis {number} Marsh",
        aliases=(f"Hollis {number}",),
        sex="male" if number % 3 else "female",
        birth=f"{1940 + number}-06",
        statuses=(Status(code="CPP", detail="neglect", from_="2023-01"),) if number > 40 else (),
        notes="Known to three agencies.",
    )


def _partnership(number: int, couple: tuple[int, int]) -> Partnership:
    stages = (Stage(status="married", from_="1999", to="2010"), Stage(status="divorced", from_="2010"))
    return Partnership(id=f"u{number}", partners=(f"p{couple[0]}", f"p{couple[1]}"), stages=stages)


def _stays(person: int, home: int) -> tuple[Residence, Residence]:
    who, before = f"p{person}", f"h{home + HOMES}"
    return (
        Residence(id=f"s{person}-1", person=who, household=before, from_="2019-03", to="2021-03"),
        Residence(id=f"s{person}-2", person=who, household=f"h{home}", from_="2021-03", to=".."),
    )
