"""A sign of somebody in the home or beside the family of whom nothing is told is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.men import signs_not_found
from tests.narrative.telling import family, graph
from tests.review.passages.drawn import redrawn


def found(text: str) -> list[Finding]:
    return list(signs_not_found(graph(), passages_of([read_against(read_narrative("n", text), graph())])))


def test_a_sign_is_quoted() -> None:
    (finding,) = found("A man's coat was hanging in the hall at Address 1.")
    assert (finding.rule, finding.severity) == ("somebody-not-found", "unclear")
    assert finding.message == "The text tells of “man's coat”; nobody on the drawing is known to be meant."
    assert [e.quote for e in finding.evidence] == ["A man's coat was hanging in the hall at Address 1."]


@pytest.mark.parametrize(
    "text",
    [
        "Robin talked about the man with the beard who stays at night.",
        "A male voice was heard in the background when Callie was telephoned.",
        "Callie's lodger was at home during the visit.",
        "Callie's new man was present during the home visit.",
        "Callie had been seeing somebody she met online.",
        "A youth of about seventeen was living at Address 1.",
        "Callie told the midwife that she had a new partner but would not say who he was.",
        "Callie said that Kit's father was another man.",
        "A cousin of Owen's had moved in with Callie.",
        "A woman who gave no name opened the door at Address 1.",
        "An unknown woman was looking after Robin.",
        "The tenancy of Address 1 listed a second occupant.",
        "Robin said at nursery that the big man had shouted. Nobody asked who that was.",
        "Callie was seeing somebody but would not say who.",
        "A neighbour told of a young fella in a van. He has never been traced.",
    ],
)
def test_voices_lodgers_and_new_partners_are_signs(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "There were no signs of a man's clothing in the home.",
        "Nobody asked whether a new partner was living in the home.",
        "A visit might have shown a man's boots in the hall.",
        "Callie had a lodger at home. His name was Owen Platt.",
        "Callie's new partner, Owen Platt, was at home.",
        "Professionals should ask about a new partner in the home.",
        "Callie did not recognise the male voice on the advertisement.",
        "An unknown male answered the door at Address 1.",
        "Callie told a friend that Owen was staying at Address 1.",
        "A friend reported that somebody was asleep.",
        "Callie had a cousin who lived in Eastvale.",
        "Callie would not say who had hit her.",
        "A friend of the school asked what had been known. It was not recorded.",
        "Callie was a woman who knew her own mind.",
    ],
)
def test_what_is_denied_supposed_explained_or_asked_already_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("label", ["Lodger", "Unknown man"])
def test_a_sign_may_be_of_somebody_drawn_without_a_name(label: str) -> None:
    case = family().model_dump(by_alias=True, exclude_unset=True)
    drawn = {"id": "x9", "label": label, "identity": "unnamed", "sex": "male"}
    of = redrawn(case | {"people": (*case["people"], drawn)})
    told = read_against(read_narrative("n", "Callie's lodger was at home during the visit."), of)
    assert list(signs_not_found(of, passages_of([told]))) == []
