"""A marriage makes "Mrs Osier" of a wife, and "Mr and Mrs Osier" of the two."""

from __future__ import annotations

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership, Stage
from genogram_app.narrative.people.names.gazetteer import build_gazetteer

NED = Person(id="ned", name="Ned Osier", sex="male")
IVY = Person(id="ivy", name="Ivy", sex="female")
ADA = Person(id="ada", name="Ada", sex="female")


def married(wife: str, *then: PartnershipStatus) -> Partnership:
    stages = tuple(Stage(status=status) for status in ("married", *then))
    return Partnership(id=f"u-{wife}", partners=("ned", wife), stages=stages)


def called(form: str, *unions: Partnership) -> tuple[str, ...]:
    document = Document(people=(NED, IVY, ADA), partnerships=unions)
    return build_gazetteer(build_graph(document)).exact.get(tuple(form.split()), ())


def test_a_wife_without_a_surname_has_her_husbands() -> None:
    assert called("Mrs Osier", married("ivy")) == ("ivy",)
    assert called("Mr and Mrs Osier", married("ivy")) == ("ned", "ivy")


def test_the_wife_of_now_is_meant_and_no_former_one() -> None:
    assert called("Mr and Mrs Osier", married("ada", "divorced"), married("ivy")) == ("ned", "ivy")


def test_of_a_marriage_that_is_over_the_wife_keeps_the_name_while_there_is_no_other() -> None:
    assert called("Mrs Osier", married("ada", "divorced")) == ("ada",)
