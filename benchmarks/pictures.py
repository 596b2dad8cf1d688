"""Invented cases that are hard to draw so that a stranger can read them, each told in a few lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.cases import case_of
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.fields import PartnershipStatus, Sex
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Mark, Person, Status
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership, Stage

_SEX: dict[str, Sex] = {"m": "male", "f": "female", "u": "not_known"}
_STAGE: dict[str, PartnershipStatus] = {
    "m": "married",
    "cp": "civil_partnership",
    "e": "engaged",
    "lt": "cohabiting",
    "rel": "living_apart",
    "c": "casual",
    "k": "not_known",
    "s": "separated",
    "d": "divorced",
    "w": "widowed",
}
_DAY = "2023-11-03"


def told(
    people: str, couples: str = "", children: str = "", homes: str = "", *, subject: str = "c1", **more: Any
) -> Document:
    """Return a case told in lines, each with its parts behind commas.

    Args:
        people: `id sex Name, birth, death`.
        couples: `one two, m 2010, s 2015`: the stages with their years.
        children: `mother+father > a b, kind, certainty`.
        homes: `Address 1: a b, overnights c`.
        subject: the children under review.
        more: other lists of the document.
    """
    groups = [_couple(n, *_parts(line)) for n, line in enumerate(_lines(couples))]
    links = [link for n, line in enumerate(_lines(children)) for link in _children(n, *_parts(line))]
    places = list(enumerate(line.partition(":") for line in _lines(homes)))
    return Document(
        case=CaseInfo(title="Child C", subjects=tuple(subject.split()), prepared_on=_DAY),
        people=tuple(_person(*_parts(line)) for line in _lines(people)),
        partnerships=tuple(groups),
        parentage=tuple(links),
        households=tuple(Household(id=f"home{n}", label=label) for n, (label, _, _) in places),
        residences=tuple(stay for n, (_, _, who) in places for stay in _stays(f"home{n}", who)),
        **more,
    )


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _parts(line: str) -> list[str]:
    return [part.strip() for part in line.split(",")]


def _person(who: str, birth: str = "", death: str = "") -> Person:
    person, sex, name = who.split(" ", 2)
    return Person(id=person, sex=_SEX[sex], name=name, birth=birth or None, death=death or None)


def _couple(number: int, who: str, *stages: str) -> Partnership:
    one, two = who.split()
    begun = [stage.split() for stage in stages]
    return Partnership(
        id=f"u{number}",
        partners=(one, two),
        stages=tuple(Stage(status=_STAGE[s[0]], from_=s[1] if len(s) > 1 else None) for s in begun),
    )


def _children(number: int, who: str, kind: Any = "birth", certainty: Any = "stated") -> list[Parentage]:
    parents, _, below = who.partition(">")
    return [
        Parentage(
            id=f"k{number}{parent}{child}",
            child=child,
            parent=parent,
            kind=kind or "birth",
            certainty=certainty,
        )
        for child in below.split()
        for parent in parents.strip().split("+")
    ]


def _stays(home: str, who: str) -> list[Residence]:
    lives, *others = _parts(who)
    told: list[tuple[Any, str]] = [("lives", person) for person in lives.split()]
    for other in others:
        pattern, *people = other.split()
        told += [(pattern, person) for person in people]
    return [
        Residence(
            id=f"s{home}{person}", person=person, household=home, pattern=pattern, from_="2022", to=".."
        )
        for pattern, person in told
    ]


def births() -> Document:
    """Twins of three kinds, triplets, losses, a stillbirth and a pregnancy under one couple."""
    told_of = told(
        """a m Dean Hollis, 1980
        b f Kerry-Anne Hollis, 1982
        c1 m Ashley, 2008
        c2 f Bailey, 2008
        c3 f Casey, 2010
        c4 f Devon, 2010
        c5 m Ellis, 2013
        c6 m Frankie, 2013
        c7 f Georgie, 2016-03-02
        c8 f Harper, 2016-03-02
        c9 m Indigo, 2016-03-02, 2016-03-19""",
        "a b, lt 2005, m 2007, s 2018, m 2020",
        "b+a > c1 c2 c3 c4 c5 c6 c7 c8 c9",
    )
    unborn = (
        Person(id="l1", kind="miscarriage", death="2006"),
        Person(id="l2", kind="stillbirth", sex="female", death="2012-05"),
        Person(id="l3", kind="termination", death="2019"),
        Person(id="l4", kind="pregnancy", due="2024-02"),
    )
    links = [link for n, person in enumerate(unborn) for link in _children(50 + n, f"b+a > {person.id}")]
    return told_of.replace(
        people=(*told_of.people, *unborn),
        parentage=(*told_of.parentage, *links),
        births=(
            MultipleBirth(id="m1", children=("c1", "c2"), zygosity="identical"),
            MultipleBirth(id="m2", children=("c3", "c4"), zygosity="fraternal"),
            MultipleBirth(id="m3", children=("c5", "c6")),
            MultipleBirth(id="m4", children=("c7", "c8", "c9")),
        ),
    )


def carers() -> Document:
    """A child with birth, foster, kinship, guardian and adoptive lines; a donor and a surrogate."""
    return told(
        """m f Mother, 1990
        d m Father, 1988
        g f Maternal grandmother, 1962
        f1 f Foster carer 1
        f2 m Foster carer 2
        a1 f Adoptive mother, 1979
        a2 f Second adoptive mother, 1981
        do m Donor
        su f Surrogate
        c1 f Child C, 2012-09-04
        c2 m Half-sibling 1, 2019-05
        c3 f Sibling 2, 2014""",
        """d m, rel 2010, lt 2011, s 2013
        f1 f2, m 2001
        a1 a2, cp 2011""",
        """m+d > c1 c3
        g > m
        f1+f2 > c1, foster
        g > c3, guardian
        a1+a2 > c1, adoptive
        a1 > c2
        do > c2, donor
        su > c2, surrogate""",
        """Adoptive home: a1 a2 c1 c2
        Maternal grandmother's home: g c3
        Foster placement of Child C and Sibling 2: f1 f2""",
    )


def doubts() -> Document:
    """Two possible fathers, an unknown father, an alleged couple, every certainty, marks and statuses."""
    told_of = told(
        """m f Mother, 1992
        p1 m Adult 1, 1985
        p2 m Adult 2, 1990~
        p3 m Unknown male 1
        c1 m Child C, 2020-02-11
        c2 f Half-sibling 1, 2016
        c3 f Half-sibling 2, 2014
        gm f Grandmother, 1960
        gf m Grandfather, 1958, 2019""",
        """p1 m, lt 2019, s 2021
        p2 m, rel 2018
        gf gm, m 1980, w 2019""",
        """m > c1
        p1 > c1, birth, disputed
        p2 > c1, birth, alleged
        m > c2
        p3 > c2, birth, suspected
        m > c3
        gm+gf > m""",
        "Address 1: m c1 c2 c3, overnights p1, visits p2",
        kin=(
            Kin(id="r1", person="p3", relative="m", term="cousin", certainty="alleged"),
            Kin(id="r2", person="gm", relative="p1", term="great-aunt"),
        ),
        bonds=(
            Bond(id="b1", from_person="p1", to_person="m", kind="violence", directed=True),
            Bond(
                id="b2",
                from_person="p2",
                to_person="m",
                kind="controlling",
                directed=True,
                certainty="alleged",
            ),
            Bond(id="b3", from_person="gm", to_person="c1", kind="caring", directed=True),
            Bond(id="b4", from_person="gm", to_person="p2", kind="conflict"),
            Bond(id="b5", from_person="c3", to_person="c1", kind="close"),
        ),
    )
    statuses = (
        Status(code="CIN", from_="2020-05", to="2021-02"),
        Status(code="CPP", detail="neglect", from_="2021-02"),
        Status(code="ICO", from_="2023-09", stage="proposed"),
    )
    marks = (Mark(code="SM", certainty="suspected"), Mark(code="MH"), Mark(code="DA-v"))
    people = [
        p.replace(statuses=statuses) if p.id == "c1" else p.replace(marks=marks) if p.id == "m" else p
        for p in told_of.people
    ]
    return told_of.replace(people=tuple(people))


def partners() -> Document:
    """A mother with four partners, one of them twice, and a father with two other families."""
    return told(
        """m f Mother, 1985-07-12
        p1 m Father of Half-sibling 1, 1980
        p2 m Father, 1983-01-30
        p3 m Mother's partner 3, 1990
        p4 m Mother's current partner
        w1 f Father's first wife
        w2 f Father's new partner, 1996
        c1 f Child C, 2012-11-21
        h1 m Half-sibling 1, 2005
        h2 f Half-sibling 2, 2016-02
        h3 m Half-sibling 3, 2003
        h4 f Half-sibling 4, 2019
        h5 f Half-sibling 5, 2021""",
        """p1 m, rel 2004, lt c. 2004, s 2006
        p2 m, lt 2009, m 2010, s 2013, m 2014, d 2015
        p3 m, c 2015
        p4 m, k
        p2 w1, m 2001, d 2008
        p2 w2, e 2018, m 2019""".replace("lt c. 2004", "lt 2004~"),
        """m+p1 > h1
        m+p2 > c1
        m+p3 > h2
        p2+w1 > h3
        p2+w2 > h4 h5""",
        """Address 1: m c1 h2, overnights p4
        Father's home: p2 w2 h4 h5, part_time c1
        Address 3: p3""",
    )


def stages() -> Document:
    """Couples in every stage beside one another."""
    told_stages = (
        "m 2001", "cp 2006", "e 2020", "lt 2019", "rel 2021", "c 2018", "k", "lt 2010, s 2012",
        "m 1999, s 2004, d 2006", "m 1990, w 2015", "lt 2008, s 2010, lt 2011, s 2014, lt 2016",
    )  # fmt: skip
    men = "\n".join(f"x{n} m Adult {2 * n + 1}, {1960 + n}" for n in range(len(told_stages)))
    women = "\n".join(f"y{n} f Adult {2 * n + 2}, {1962 + n}" for n in range(len(told_stages)))
    couples = "\n".join(f"x{n} y{n}, {stage}" for n, stage in enumerate(told_stages))
    return told(f"{men}\n{women}", couples, "x0+y0 > x9\nx1+y1 > y9", subject="x9")


def homes() -> Document:
    """Four households, one child with two homes, somebody who sleeps here and there."""
    return told(
        """m f Mother, 1990
        d m Father, 1988
        sd m Stepfather, 1985
        sm f Stepmother, 1992
        gm f Maternal grandmother, 1961
        gf m Maternal grandfather, 1959
        u m Maternal uncle 1, 1995
        c1 f Child C, 2013
        c2 m Sibling 1, 2011
        c3 f Half-sibling 1, 2019
        c4 m Half-sibling 2, 2020
        c5 m Step-sibling 1, 2010
        fr m Friend of the uncle""",
        """d m, m 2010, d 2016
        sd m, lt 2017
        d sm, lt 2018
        gf gm, m 1985""",
        """m+d > c1 c2
        sd+m > c3
        d+sm > c4
        sm > c5
        gf+gm > m u""",
        """Mother's home: m sd c1 c2 c3
        Father's home: d sm c4 c5 c1 c2
        Grandparents' home: gm gf c3, part_time u
        Supported lodgings: u fr, overnights c2""",
    )


def names() -> Document:
    """Long double-barrelled names, and names in Greek, Cyrillic and Vietnamese."""
    return told(
        """m f Alexandrina Featherstonehaugh-Cholmondeley, 1990-10-19
        d m Christopher Montgomery-Wolstenholme, 1988-12-03, 2021-01-30
        g f Αικατερίνη Παπαδοπούλου, 1961
        o m Владислав Константинопольский, 1959
        v f Nguyễn Thị Bích Phượng, 1992
        c1 f Half Sibling 1, 2010-10-19
        c2 m MGM 2, 2012-12-12
        c3 m Great-great-grandmother of Child AG 1, 2014-11-28""",
        """d m, m 2009, s 2015
        o g, m 1985
        d v, lt 2016""",
        """m+d > c1 c2
        d+v > c3
        o+g > m""",
        """Temporary accommodation with shared facilities: m c1
        Home: v c3""",
    )


def alone() -> Document:
    """One person, the subject, who died."""
    return told("c1 f Child C, 2020-01-02, 2023-10-30")


def nobody() -> Document:
    """A case in which nobody is entered yet."""
    return Document(case=CaseInfo(title="Child C"))


def twenty_five() -> Document:
    """Three generations, 25 people, four homes, five couples."""
    return told(
        """gm f Maternal grandmother, 1955-03
        gf m Maternal grandfather, 1952, 2019-06-30
        pm f Paternal grandmother, 1958
        pf m Paternal grandfather, 1950
        sf m Step-grandfather
        m f Mother, 1986-05-14
        d m Father, 1984
        ex m Father of Half-sibling 1, 1983
        pa m Mother's partner, 1990~
        au f Maternal aunt 1, 1980
        au2 m Husband of maternal aunt 1
        un m Maternal uncle 1, 1989
        pu m Paternal uncle 1, 1987
        pa2 f Paternal aunt 1, 1992
        w2 f Father's new partner, 1991
        c1 f Child C, 2015-02-11
        c2 m Sibling 1, 2012-10
        c3 f Sibling 2, 2013-12
        c4 m Half-sibling 1, 2006
        c5 f Half-sibling 2, 2020-01
        c6 m Half-sibling 3, 2021-08
        c7 f Half-sibling 4, 2019
        k1 m Cousin 1, 2004
        k2 f Cousin 2, 2008
        nb f Neighbour""",
        """gf gm, m 1978, w 2019
        sf gm, lt 2021
        pf pm, m 1982, s 1995, d 1998
        ex m, rel 2004, lt 2005, s 2008
        d m, lt 2011, m 2012, s 2016, d 2018
        pa m, rel 2018, lt 2019
        d w2, lt 2018
        au2 au, m 2002""",
        """gm+gf > m au un
        pf+pm > d pu pa2
        m+ex > c4
        m+d > c1 c2 c3
        m+pa > c5 c6, birth, stated
        d+w2 > c7
        au+au2 > k1 k2""",
        """Address 1: m pa c1 c3 c5 c6, overnights un
        Father's home: d w2 c7 c2, part_time c1
        Grandmother's home: gm sf c4
        Address 4: au au2 k1 k2""",
        kin=(Kin(id="r1", person="nb", relative="gm", term="godmother"),),
    )


def sixty() -> Document:
    """Sixty people in four generations, five homes."""
    return case_of(60)


CASES: tuple[Callable[[], Document], ...] = (
    births,
    carers,
    doubts,
    partners,
    stages,
    homes,
    names,
    alone,
    nobody,
    twenty_five,
    sixty,
)
"""Every case, in the order of printing."""
