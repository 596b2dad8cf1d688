from __future__ import annotations

from genogram_app.edit.comparing import Chosen, Compared
from genogram_app.edit.rewording import Rewording
from genogram_app.model.evidence import Account
from genogram_app.model.people import BackgroundFact

FIELDS: Chosen = {
    "identity": (Compared("identity", ("known", "known"), 0), 0),
    "birth": (Compared("birth", ("1994", "1995"), 0), 0),
    "death": (Compared("death", ("2020", None), 0), 0),
    "background.religion": (
        Compared(
            "background.religion",
            (BackgroundFact(state="stated", value="Sikh"), BackgroundFact(state="stated", value="None")),
            0,
        ),
        0,
    ),
}
WORDS = Rewording("a", "b", FIELDS, {"u2": (1, 2)})


def reworded(**fields: object) -> Account:
    return WORDS.of(Account.model_validate({"id": "e1", "fact": "b", **fields}))


def test_what_supported_the_other_value_disputes_the_chosen_one() -> None:
    said = reworded(field="birth", quote="b. 1995")
    assert (said.says, said.value, said.quote) == ("disputes", "1995", "b. 1995")
    assert reworded(field="background.religion").value == "None"


def test_what_disputed_the_other_value_for_the_chosen_one_supports_it() -> None:
    assert reworded(field="birth", says="disputes", value="1994") == Account(id="e1", fact="b", field="birth")


def test_an_account_of_what_was_not_known_stays_as_it_is() -> None:
    for fields in (
        {"field": "death"},
        {},
        {"field": "birth", "says": "withdrawn"},
        {"fact": "a", "field": "birth"},
    ):
        account = Account.model_validate({"id": "e1", "fact": "b", **fields})
        assert WORDS.of(account) is account


def test_an_account_of_a_stage_follows_it() -> None:
    assert reworded(fact="u2", field="stages.1.to").field == "stages.2.to"
    assert reworded(fact="u2", field="stages.7.to").field == "stages.7.to"
    assert reworded(fact="u2", field="stages").field == "stages"
