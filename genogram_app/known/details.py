"""One fact with its details as an agency had them recorded: kept, held differently, or not known to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from genogram_app.known.records import Statement, Statements, is_within
from genogram_app.model.dates import read
from genogram_app.model.people import Age, Background, BackgroundFact, Mark, Person, Status
from genogram_app.model.record import Record
from genogram_app.model.relations import Stage

R = TypeVar("R", bound=Record)
Resolve = Callable[[str, Any], dict[str, Any]]
"""Returns what a value that is stated for the field of a name changes of its record."""

_WHO = frozenset({"name", "aliases", "label", "sex", "gender", "identity", "kind", "count"})
"""What says who is meant: it goes with a person whom an agency names in whatever record."""
_ENDS = frozenset({"to", "death"})
_MAIN: dict[type[Record], str] = {Age: "value", Status: "code", Mark: "code", Stage: "status"}
"""What a value is that is stated of a part as a whole, such as `statuses.0`."""
_WEAK = frozenset({"disproved", "disputed"})


@dataclass(slots=True)
class Reading:
    """How one fact was recorded; the lists are paths of details that are not as the review has them.

    `hidden` are not known to the agency, `differently` are as it held them, `possibly` are only possibly
    recorded by the day, and `unclear` were recorded in a way that cannot be drawn.
    """

    statements: Statements
    spoken: frozenset[str]
    by: date | None
    resolve: Resolve
    hidden: list[str] = field(default_factory=list)
    differently: list[str] = field(default_factory=list)
    possibly: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)

    def whole(self, item: R) -> R | None:
        """Return a fact as it was recorded; None where what was recorded cannot be drawn.

        A detail of which some agency speaks is known to those who speak of it; the others go with the whole,
        but of a person who is only named along with something else no more than who is meant.
        """
        inherits = not isinstance(item, Person) or any(not s.only_disputes for s in self._at(""))
        found = self._record(item, "", inherits=inherits)
        if isinstance(found, Person) and "name" in self.hidden and found.identity == "known":
            return _changed(found, {"identity": "unnamed"})
        return found

    def _record(self, record: R, prefix: str, *, inherits: bool) -> R | None:
        held: R | None = record
        for name in type(record).model_fields:
            if held is not None and name != "id":
                goes = inherits or (name in _WHO and isinstance(record, Person))
                held = self._detail(held, name, f"{prefix}{name.rstrip('_')}", inherits=goes)
        return held

    def _detail(self, record: R, name: str, path: str, *, inherits: bool) -> R | None:
        value = getattr(record, name)
        if isinstance(value, Background):
            goes = self._goes(path, inherits=inherits)
            return _changed(record, {name: self._record(value, f"{path}.", inherits=goes)})
        if isinstance(record, Background):
            return _changed(record, {name: self._answer(value, path, inherits=inherits)})
        if isinstance(value, tuple) and any(isinstance(part, Record) for part in value):
            goes = self._goes(path, inherits=inherits)
            parts = [self._part(part, f"{path}.{n}", inherits=goes) for n, part in enumerate(value)]
            return _changed(record, {name: tuple(part for part in parts if part is not None)})
        return self._leaf(record, name, path, inherits=inherits)

    def _answer(self, value: BackgroundFact | None, path: str, *, inherits: bool) -> BackgroundFact | None:
        """What was recorded of a person's background; an agency may have one where the review has none."""
        stated = [s for s in self._at(path) if not s.only_disputes]
        if stated and stated[-1].has_value:
            self.differently.append(path)
            self._note_possibly(path, stated)
            return _changed(BackgroundFact(state="stated"), {"value": str(stated[-1].account.value)})
        return self._part(value, path, inherits=inherits) if value is not None else None

    def _part(self, part: R, path: str, *, inherits: bool) -> R | None:
        """A stage, status, mark, age or background fact: a small fact within a fact."""
        exact = self._at(path)
        known = [s for s in self._within(path) if not s.only_disputes]
        if not known:
            silent = not exact and not self._is_spoken_of(path)
            if silent and inherits and not self._begins_later(part) and not _is_disproved(part):
                return part
            (self.differently if exact else self.hidden).append(path)
            return None
        self._note_possibly(path, known)
        stated = [s for s in exact if not s.only_disputes]
        changed: R | None = part
        if stated and stated[-1].has_value:
            self.differently.append(path)
            changed = _changed(part, {_MAIN.get(type(part), ""): stated[-1].account.value})
        if changed is not None:
            changed = self._record(changed, f"{path}.", inherits=True)
        if changed is None:
            self.unclear.append(path)
        return changed

    def _leaf(self, record: R, name: str, path: str, *, inherits: bool) -> R | None:
        exact = self._at(path)
        stated = [s for s in exact if not s.only_disputes]
        if stated:
            return self._stated(record, name, path, stated)
        if exact:
            self.differently.append(path)
            return _unsaid(record, name)
        if name == "certainty":
            return _changed(record, {name: self._certainty(record, path)})
        if self._goes_along(record, name, path, inherits=inherits):
            return record
        without = _unsaid(record, name)
        if without is not record:
            self.hidden.append(path)
        return without

    def _stated(self, record: R, name: str, path: str, stated: list[Statement]) -> R | None:
        """A detail as the latest account of it says; not known where that cannot be drawn."""
        self._note_possibly(path, stated)
        value = stated[-1].account.value
        if value is None or value == getattr(record, name):
            return record
        changed = _changed(record, self.resolve(name, value))
        (self.unclear if changed is None else self.differently).append(path)
        if changed is not None:
            return changed
        without = _unsaid(record, name)
        return None if without is record and not isinstance(record, Person) else without

    def _goes_along(self, record: Record, name: str, path: str, *, inherits: bool) -> bool:
        """Whether a detail of which the agency does not speak is known with the rest."""
        value = getattr(record, name)
        if name == "birth":
            # Without a birth that is still to come, somebody would be drawn who was not born yet.
            return self._is_later(value) or (inherits and path not in self.spoken)
        return inherits and path not in self.spoken and not (name in _ENDS and self._is_later(value))

    def _certainty(self, record: Any, path: str) -> Any:
        """What the review came to doubt or disprove was a plain statement to whoever recorded it."""
        whole = self._at(path.removesuffix("certainty").removesuffix("."))
        doubted = {s.only_disputes for s in whole}
        if len(doubted) > 1:
            return "disputed"
        return "stated" if record.certainty in _WEAK else record.certainty

    def _at(self, path: str) -> tuple[Statement, ...]:
        return self.statements.get(path, ())

    def _within(self, path: str) -> list[Statement]:
        return [s for other, at in self.statements.items() if is_within(other, path) for s in at]

    def _is_spoken_of(self, path: str) -> bool:
        return any(is_within(other, path) for other in self.spoken)

    def _goes(self, path: str, *, inherits: bool) -> bool:
        """Whether the parts of a list go with it."""
        if any(not s.only_disputes for s in self._at(path)):
            return True
        return inherits and path not in self.spoken

    def _note_possibly(self, path: str, statements: list[Statement]) -> None:
        if all(s.recorded == "possibly" for s in statements):
            self.possibly.append(path)

    def _begins_later(self, part: Record) -> bool:
        return self._is_later(getattr(part, "from_", None)) or self._is_later(getattr(part, "at", None))

    def _is_later(self, stated: str | None) -> bool:
        """Whether a date lies after the day in every reading."""
        first = read(stated).span.earliest if stated else None
        return self.by is not None and first is not None and first > self.by


def _is_disproved(part: Record) -> bool:
    return getattr(part, "certainty", None) == "disproved"


def _unsaid(record: R, name: str) -> R | None:
    """The record without a detail; as it is where there is no word for not knowing it."""
    info = type(record).model_fields[name]
    if "not_known" in get_args(info.annotation):
        return _changed(record, {name: "not_known"})
    empty = not info.is_required() and info.default in (None, (), "")
    return _changed(record, {name: info.default}) if empty else record


def _changed(record: R, changes: dict[str, Any]) -> R | None:
    """The record with changes; the same one when nothing differs, None when they are not allowed."""
    if all(getattr(record, name, None) == value for name, value in changes.items()):
        return record
    try:
        return record.replace(**changes)
    except (ValidationError, TypeError):
        return None
