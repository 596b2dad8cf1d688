"""What accounts say of two that are now one, so that each speaks of the same value as before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from genogram_app.edit.comparing import Chosen, Side, is_known
from genogram_app.model.evidence import Account
from genogram_app.model.people import BackgroundFact

_NAMES = ("name", "label")


@dataclass(frozen=True, slots=True)
class Rewording:
    """Rewords accounts: of fields on which two differed, and of stages that stand at other places now.

    `stages` has, by the id of each partnership, the new places of its stages.
    """

    kept: str
    gone: str
    fields: Chosen
    stages: Mapping[str, tuple[int, ...]]

    def of(self, account: Account) -> Account:
        """Return the account as it reads afterwards."""
        if account.fact in (self.kept, self.gone):
            return self._of_field(account)
        steps = (account.field or "").split(".")
        places = self.stages.get(account.fact, ())
        if len(steps) > 1 and steps[0] == "stages" and steps[1].isdecimal() and int(steps[1]) < len(places):
            return account.replace(field=".".join([steps[0], str(places[int(steps[1])]), *steps[2:]]))
        return account

    def _of_field(self, account: Account) -> Account:
        """What supported a value that was not chosen disputes the other now; a name lives on as an alias."""
        said, side = self.fields.get(account.field or "", (None, 0))
        own: Side = 0 if account.fact == self.kept else 1
        if said is None or not said.differs or own == side or not is_known(said.values[own]):
            return account
        mine, theirs = _plain(said.values[own]), _plain(said.values[side])
        if account.says == "supports" and account.value is None:
            if said.field in _NAMES and "identity" in self.fields:
                return account.replace(field="aliases")
            return account.replace(says="disputes", value=mine)
        if account.says == "disputes" and account.value == theirs:
            return account.replace(says="supports", value=None)
        return account


def _plain(value: Any) -> Any:
    """A value as an account gives it."""
    return value.value or value.state if isinstance(value, BackgroundFact) else value
