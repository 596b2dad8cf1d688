"""Two invented families that use most of the notation."""

from __future__ import annotations

from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Mark, Person, Status
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership, Stage


def orchard() -> Document:
    """A mother, two partners, twins, a loss, an unknown man, and a father who is only alleged."""
    return Document(
        case=CaseInfo(
            title="Child Q",
            subjects=("p1",),
            incident=Incident(kind="serious_injury", date="2022-11-03"),
            prepared_by="A. Author",
            author_role="independent",
            prepared_on="2023-06-01",
        ),
        people=(
            Person(
                id="p1",
                name="Robin",
                label="Child Q",
                sex="male",
                birth="2020-02-11",
                statuses=(
                    Status(code="CIN", from_="2020-05", to="2021-02"),
                    Status(code="CPP", detail="neglect", from_="2021-02"),
                ),
            ),
            Person(
                id="p2",
                name="Wren",
                sex="female",
                birth="1995",
                marks=(Mark(code="SM", certainty="suspected"),),
            ),
            Person(id="p3", name="Heath", sex="male", birth="1990~"),
            Person(id="p4", name="Bryony", sex="female", birth="2014-06-01"),
            Person(id="p5", name="Moss", sex="male", birth="2014-06-01"),
            Person(id="p6", name="Ash", sex="male", death="2019-08"),
            Person(id="p7", label="Unknown male", sex="male", identity="unknown"),
            Person(id="p8", kind="miscarriage", death="2018"),
            Person(id="p9", name="Fern", sex="female"),
        ),
        partnerships=(
            Partnership(
                id="u1",
                partners=("p6", "p2"),
                stages=(Stage(status="married", from_="2012"), Stage(status="widowed", from_="2019-08")),
            ),
        ),
        parentage=(
            Parentage(id="k1", child="p4", parent="p2", kind="birth"),
            Parentage(id="k2", child="p4", parent="p6", kind="birth"),
            Parentage(id="k3", child="p5", parent="p2", kind="birth"),
            Parentage(id="k4", child="p5", parent="p6", kind="birth"),
            Parentage(id="k5", child="p8", parent="p2", kind="birth"),
            Parentage(id="k6", child="p8", parent="p6", kind="birth"),
            Parentage(id="k7", child="p1", parent="p2", kind="birth"),
            Parentage(id="k8", child="p1", parent="p3", kind="birth", certainty="alleged"),
        ),
        births=(MultipleBirth(id="m1", children=("p4", "p5")),),
        kin=(Kin(id="r1", person="p9", relative="p2", term="aunt"),),
        households=(Household(id="h1", label="Address 1"), Household(id="h2", label="Address 2")),
        residences=(
            Residence(id="s1", person="p1", household="h1", from_="2020-02", to=".."),
            Residence(id="s2", person="p2", household="h1", from_="2019", to=".."),
            Residence(id="s3", person="p4", household="h1", from_="2019", to=".."),
            Residence(id="s4", person="p5", household="h1", from_="2019", to="..", pattern="part_time"),
            Residence(id="s5", person="p7", household="h1", from_="2022", to="..", pattern="overnights"),
            Residence(id="s6", person="p9", household="h2", from_="2010", to=".."),
            Residence(id="s7", person="p3", household="h1", from_="2022", to="..", basis="offered_declined"),
        ),
        bonds=(
            Bond(
                id="b1",
                from_person="p3",
                to_person="p2",
                kind="controlling",
                directed=True,
                certainty="alleged",
            ),
        ),
    )


def harbour() -> Document:
    """A child adopted by two women, a foster carer, a divorce, a pregnancy."""
    return Document(
        case=CaseInfo(title="Child H", subjects=("p1",), review_period="2020-01-01/2021-12-31"),
        people=(
            Person(
                id="p1",
                label="Child H",
                sex="female",
                birth="2012-09",
                statuses=(Status(code="AO", from_="2016"),),
            ),
            Person(id="p2", label="Mother", sex="female"),
            Person(id="p3", label="Father", sex="male"),
            Person(id="p4", label="Adoptive mother", sex="female"),
            Person(id="p5", label="Second adoptive mother", sex="female"),
            Person(id="p6", label="Foster carer", sex="not_known"),
            Person(id="p7", kind="pregnancy", due="2022-03"),
            Person(id="p8", label="Grandparent", gender="non-binary"),
        ),
        partnerships=(
            Partnership(
                id="u1",
                partners=("p3", "p2"),
                stages=(
                    Stage(status="married", from_="2010"),
                    Stage(status="separated", from_="2013"),
                    Stage(status="divorced", from_="2015"),
                ),
            ),
            Partnership(
                id="u2", partners=("p4", "p5"), stages=(Stage(status="civil_partnership", from_="2011"),)
            ),
        ),
        parentage=(
            Parentage(id="k1", child="p1", parent="p2", kind="birth"),
            Parentage(id="k2", child="p1", parent="p3", kind="birth"),
            Parentage(id="k3", child="p1", parent="p4", kind="adoptive", from_="2016"),
            Parentage(id="k4", child="p1", parent="p5", kind="adoptive", from_="2016"),
            Parentage(id="k5", child="p1", parent="p6", kind="foster", from_="2014", to="2016"),
            Parentage(id="k6", child="p7", parent="p2", kind="birth"),
            Parentage(id="k7", child="p2", parent="p8", kind="not_known"),
        ),
    )


def many(size: int) -> Document:
    """So many people: couples with five children each, every eldest child the parent of the next five."""
    people = tuple(
        Person(id=f"p{n}", name=f"Sibling {n}", sex="female" if n % 2 else "male", birth=f"{1950 + n}-04")
        for n in range(size)
    )
    heads = [0, *range(1, size, 5)]
    links = [
        (child, head)
        for place, head in enumerate(heads[: (size + 4) // 5])
        for child in range(1 + 5 * place, min(6 + 5 * place, size))
    ]
    return Document(
        case=CaseInfo(title="Child M", subjects=(f"p{size - 1}",), prepared_on="2023-06-01"),
        people=people,
        parentage=tuple(
            Parentage(id=f"k{child}", child=f"p{child}", parent=f"p{head}", kind="birth")
            for child, head in links
        ),
        households=(Household(id="h1", label="Address 1"),),
        residences=tuple(
            Residence(id=f"s{n}", person=f"p{n}", household="h1", from_="2000", to="..")
            for n in range(1, min(6, size))
        ),
    )


def moved() -> Document:
    """Isla, who moved from Norfolk to Suffolk on 3 May 2022."""
    homes = Household(id="h1", label="Address 1", area="Norfolk"), Household(id="h2", area="Suffolk")
    stays = (
        Residence(id="s1", person="isla", household="h1", from_="2019", to="2022-05-03"),
        Residence(id="s2", person="isla", household="h2", from_="2022-05-03"),
    )
    child = Person(id="isla", name="Isla", label="Child K", birth="2018")
    return Document(people=(child,), households=homes, residences=stays, case=CaseInfo(subjects=("isla",)))
