"""A mother and a child who move, a man who comes, and a relative who is far away."""

from __future__ import annotations

from datetime import date

from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage

BIRTH, MOVE, INCIDENT = date(2021, 2, 3), date(2023, 3, 1), date(2023, 6, 27)


def movers() -> Document:
    """Isla is born, moves with her mother, and dies; a man begins to stay with them."""
    stays = (
        ("mum", "h1", "2019", "2023-03-01", "lives"),
        ("kid", "h1", "2021-02-03", "2023-03-01", "lives"),
        ("mum", "h2", "2023-03-01", "..", "lives"),
        ("kid", "h2", "2023-03-01", "2023-06-27", "lives"),
        ("man", "h2", "2023-05-10", None, "overnights"),
        ("far", "h3", "2000", "..", "lives"),
    )
    death = Incident(kind="death", date=INCIDENT.isoformat())
    isla = Person(id="kid", name="Isla", label="Child I", birth="2021-02-03", death="2023-06-27")
    return Document(
        case=CaseInfo(title="Isla", subjects=("kid",), incident=death),
        people=(
            isla,
            Person(id="mum", name="Kelly Shaw", label="Mother", sex="female"),
            Person(id="man", name="Dean Price", label="Adult 1", sex="male"),
            Person(id="far", name="Ann Shaw", sex="female"),
        ),
        parentage=(Parentage(id="k1", child="kid", parent="mum", kind="birth"),),
        households=tuple(Household(id=h, label=f"Address {h[1]}") for h in ("h1", "h2", "h3")),
        residences=tuple(
            Residence.model_validate(
                {"id": f"s{n}", "person": p, "household": h, "from": f, "to": t, "pattern": how}
            )
            for n, (p, h, f, t, how) in enumerate(stays)
        ),
    )
