"""A contradiction rests on words that can mean nobody else."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding, Severity
from genogram_app.narrative.claims.claim import Lives
from genogram_app.review.facts.certain_reading import as_sure_as_read
from tests.narrative.telling import reading


def severities(text: str, severity: Severity = "contradiction") -> set[Severity]:
    read = reading(text)
    stays = [claim for claim in read.claims if isinstance(claim, Lives)]
    assert stays
    found = [Finding("rule", severity, claim.person, claims=(claim,)) for claim in stays]
    return {finding.severity for finding in as_sure_as_read([read], found)}


@pytest.mark.parametrize(
    "text",
    [
        "Kit moved to Address 2 in May 2022.",
        "Callie and her mother moved to Address 2 in May 2022.",
        "Callie was tired. She moved to Address 2 in May 2022.",
        "Callie's eldest child moved to Address 2 in May 2022.",
    ],
)
def test_names_and_words_for_one_person_alone_are_certain(text: str) -> None:
    assert severities(text) == {"contradiction"}


def test_words_that_could_mean_others_are_something_to_look_at_again() -> None:
    text = "Callie moved her two younger children to Address 2 in May 2022."
    assert severities(text) == {"unclear"}
    assert severities(text, "omission") == {"unclear"}
    assert severities(text, "gap") == {"gap"}


def test_what_rests_on_no_claim_is_left_as_it_is() -> None:
    finding = Finding("rule", "omission", "Somebody is missing.", ("kit",))
    assert list(as_sure_as_read([], [finding])) == [finding]
