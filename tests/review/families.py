"""Three invented families, complete as their texts tell of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin, Parentage, Partnership, Stage
from genogram_app.narrative.text import Narrative, read_narrative

TEXTS = Path(__file__).parent / "texts"


def text(name: str) -> Narrative:
    """A text that stands beside the tests."""
    return read_narrative(name, (TEXTS / f"{name}.txt").read_text(encoding="utf-8"))


def without(document: Document, person: str) -> Document:
    """The same case as somebody would have drawn it who left one person out."""
    return document.replace(
        people=tuple(p for p in document.people if p.id != person),
        partnerships=tuple(u for u in document.partnerships if person not in u.partners),
        parentage=tuple(k for k in document.parentage if person not in (k.child, k.parent)),
        kin=tuple(r for r in document.kin if person not in (r.person, r.relative)),
    )


def _people(female: str, male: str, unnamed: Iterable[Person]) -> tuple[Person, ...]:
    women = [Person(id=n.lower().replace(" ", "-"), name=n, sex="female") for n in female.split(", ")]
    men = [Person(id=n.lower().replace(" ", "-"), name=n, sex="male") for n in male.split(", ")]
    return (*women, *men, *unnamed)


def _case(
    people: tuple[Person, ...], subject: str, parents: str, couples: str, kin: str = "", **fields: Any
) -> Document:
    """`parents` is "child: parent parent; …", `couples` "one + other; one - other" (over) and so on."""
    return Document(
        people=people,
        case=CaseInfo(subjects=(subject,)),
        parentage=tuple(_parentage(parents)),
        partnerships=tuple(_couple(pair.strip()) for pair in couples.split(";")),
        kin=tuple(_kin(entry.strip()) for entry in kin.split(";") if entry),
        **fields,
    )


def _parentage(parents: str) -> Iterable[Parentage]:
    for entry in parents.split(";"):
        child, _, names = entry.strip().partition(": ")
        for parent in names.split():
            yield Parentage(id=f"{child}<{parent}", child=child, parent=parent, kind="birth")


def _couple(pair: str) -> Partnership:
    one, sign, other = pair.split()
    status: Any = "separated" if sign == "-" else "cohabiting"
    return Partnership(id=f"{one}+{other}", partners=(one, other), stages=(Stage(status=status),))


def _kin(entry: str) -> Kin:
    person, term, relative = entry.split()
    return Kin(id=f"{person}={relative}", person=person, relative=relative, term=term)


def _unnamed(person: str, sex: Any, label: str | None = None, **fields: Any) -> Person:
    return Person(id=person, sex=sex, label=label, **{"identity": "unnamed", **fields})


HARBOUR = _case(
    _people(
        "Corinna Vane, Maud Vane, Isolde, Sabine, Elowen, Winifred, Tamsin",
        "Pip, Lorcan, Hector Vane, Rufus Thorne, Gareth, Kit, Barnaby",
        (
            _unnamed("gareths-mother", "female"),
            _unnamed("lost", "not_known", kind="miscarriage"),
            _unnamed("stairs", "male", "man on the stairs, 9 February 2021", identity="unknown"),
        ),
    ),
    "pip",
    "pip: corinna-vane rufus-thorne; lorcan: corinna-vane gareth; corinna-vane: maud-vane hector-vane; "
    "isolde: maud-vane hector-vane; elowen: rufus-thorne sabine; gareth: gareths-mother; "
    "lost: corinna-vane; barnaby: kit",
    "corinna-vane - rufus-thorne; rufus-thorne + sabine; corinna-vane - gareth; corinna-vane + kit; "
    "maud-vane + hector-vane",
    "winifred sister maud-vane",
)

QUARRY = _case(
    (
        Person(id="t", label="Child T", sex="female"),
        Person(id="u", label="Child U", sex="male"),
        Person(id="s1", label="Sibling 1", sex="female"),
        Person(id="mother", label="Mother", sex="female"),
        Person(id="father", label="Father", sex="male"),
        Person(id="a", label="Adult A", sex="male"),
        Person(id="b", label="Adult B", sex="female"),
        Person(id="c", label="Adult C", sex="male"),
        _unnamed("mothers-mother", "female"),
        _unnamed("bs-son", "male"),
        _unnamed("s1-father", "male", identity="unknown"),
        _unnamed("ex-wife", "female"),
        _unnamed("son1", "male"),
        _unnamed("son2", "male"),
        _unnamed("asleep", "male", "man asleep at Address 2", identity="unknown"),
    ),
    "t",
    "t: mother father; u: mother father; s1: mother s1-father; mother: a mothers-mother; bs-son: b; "
    "son1: father ex-wife; son2: father ex-wife",
    "mother + father; a + b; father - ex-wife",
    "c brother father; asleep cousin father",
)

ORCHARD = _case(
    _people(
        "Philippa, Ingrid, Odette, Keziah, Juno, Marguerite, Bronwen, Hedda",
        "Desmond, Lionel, Tobias, Neil, Jasper, Felix, Horace, Alistair",
        (
            _unnamed("neils-daughter", "female"),
            _unnamed("marguerites-mother", "female"),
            _unnamed("horaces-wife", "female"),
            _unnamed("alistairs-sister", "female"),
            _unnamed("bloke", "male", "man at the college gate", identity="unknown"),
            _unnamed("van", "male", "stranger in a grey van", identity="unknown"),
        ),
    ),
    "philippa",
    "philippa: ingrid lionel; jasper: philippa neil; felix: philippa neil; juno: jasper keziah; "
    "neils-daughter: neil odette; marguerite: desmond marguerites-mother",
    "ingrid + tobias; philippa - neil; neil + odette; jasper + keziah; philippa - desmond; "
    "horace + horaces-wife; philippa + alistair; desmond - marguerites-mother",
    "horace brother desmond; hedda sister ingrid; alistairs-sister sister alistair",
)
FAMILIES = {"harbour": HARBOUR, "quarry": QUARRY, "orchard": ORCHARD}
