"""Single errors put into a correct drawing, each with the people it is about and the words that prove it.

The proof is the quotation of an account of the fact that is changed: a check that reads the text must
find the error there. What the error is depends on the kind of fact: dates move by three years, people are
left out, take another's place or change sex, lines change kind, plans become homes.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

Case: TypeAlias = dict[str, Any]
LISTS = (
    "people",
    "partnerships",
    "parentage",
    "births",
    "kin",
    "households",
    "residences",
    "bonds",
    "contacts",
)
_SEX = {"female": "male", "male": "female"}


@dataclass(frozen=True, slots=True)
class Planted:
    """A case with one error: its kind, whom a finding must name (or by what name), where the proof is."""

    kind: str
    case: Case
    people: frozenset[str]
    name: str
    proofs: tuple[tuple[int, int], ...]


def bare(case: Case) -> Case:
    """Return the case as somebody would have drawn it: no accounts, sources or texts."""
    drawn = copy.deepcopy(case)
    for name in ("accounts", "sources", "documents"):
        drawn.pop(name, None)
    return drawn


def planted(case: Case) -> Iterator[Planted]:
    """Yield every error that the accounts of a case can prove, one at a time."""
    proofs: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for account in case.get("accounts", ()):
        if account.get("says", "supports") == "supports" and account.get("start") is not None:
            key = account["fact"], account.get("field") or ""
            proofs.setdefault(key, []).append((account["start"], account["end"]))
    for (fact, field), spans in proofs.items():
        found = _find(case, fact)
        if found is None:
            continue
        for kind, change in _errors(case, *found, field):
            broken = bare(case)
            people = frozenset(change(broken, _find(broken, fact)[1]))  # type: ignore[index]  # it is there
            name = _name(found[1]) if kind in ("missing_person", "missing_unknown_male") else ""
            yield Planted(kind, broken, frozenset() if name else people, name, tuple(spans))


Change: TypeAlias = Callable[[Case, Case], list[str]]


def _errors(case: Case, listed: str, item: Case, field: str) -> Iterator[tuple[str, Change]]:
    if listed == "people":
        yield from _of_person(case, item, field)
    elif listed == "parentage" and not field:
        yield from _of_parentage(case, item)
    elif listed == "partnerships":
        yield from _of_partnership(case, item, field)
    elif listed == "residences":
        yield from _of_residence(case, item, field)


def _of_person(case: Case, person: Case, field: str) -> Iterator[tuple[str, Change]]:
    subject = person["id"] in case.get("case", {}).get("subjects", ())
    if field == "birth" and person.get("birth"):
        yield "wrong_birth_or_age", _moved("birth")
    if field == "death" and person.get("death"):
        yield "death_date", _moved("death")
    if field == "sex" and person.get("sex") in _SEX:
        yield "wrong_sex", _flipped
    if re.fullmatch(r"ages\.\d", field):
        yield "wrong_birth_or_age", _aged(int(field[-1]))
    if not field and not subject and person.get("identity", "known") == "known" and _name(person):
        yield "missing_person", _dropped
    if not field and person.get("identity") in ("unknown", "unnamed") and person.get("sex") == "male":
        yield "missing_unknown_male", _dropped
    status = re.fullmatch(r"statuses\.(\d)", field)
    if status and person["statuses"][int(status[1])].get("from"):
        yield "legal_status", _status_moved(int(status[1]))


def _of_parentage(case: Case, line: Case) -> Iterator[tuple[str, Change]]:
    if line.get("kind") != "birth" or line.get("certainty", "stated") not in ("stated", "established"):
        yield from _of_doubt(line)
        return
    other = _somebody_else(case, line["parent"], line["child"])
    if other:
        yield "wrong_parent", _put("parent", other)
    yield "wrong_parentage_kind", _put("kind", "step")


def _of_doubt(line: Case) -> Iterator[tuple[str, Change]]:
    if line.get("certainty") in ("alleged", "suspected", "disproved"):
        yield "certainty_overstated", _put("certainty", "established")


def _of_partnership(case: Case, couple: Case, field: str) -> Iterator[tuple[str, Change]]:
    stages = couple.get("stages") or []
    if not field:
        yield "missing_partnership", _dropped
        one, other = couple["partners"]
        another = _somebody_else(case, other, one)
        if another:
            yield "wrong_partner", _put("partners", [one, another])
    stage = re.fullmatch(r"stages\.(\d)", field)
    if not stage or not int(stage[1]) < len(stages):
        return
    n = int(stage[1])
    if stages[n].get("from"):
        yield "partnership_dates", _stage_moved(n)
    if stages[n].get("status") in ("separated", "divorced", "widowed") and n:
        yield "ended_drawn_as_current", _went_on(n)


def _of_residence(case: Case, stay: Case, field: str) -> Iterator[tuple[str, Change]]:
    if stay.get("basis") == "offered_declined" and not field:
        yield "offer_drawn_as_residence", _put("basis", "actual")
    if stay.get("basis", "actual") not in ("actual", "reported", "ordered") or not stay.get("household"):
        return
    if not field:
        yield "missing_residence", _dropped
        homes = [h["id"] for h in case["households"] if h["id"] != stay["household"]]
        if homes:
            yield "wrong_household_member", _put("household", homes[0])
    if field in ("from", "to") and stay.get(field) not in (None, ".."):
        yield "residence_dates", _moved(field)


def _moved(field: str) -> Change:
    def change(case: Case, item: Case) -> list[str]:
        item[field] = _other_date(item[field])
        return _people(case, item)

    return change


def _put(field: str, value: Any) -> Change:
    def change(case: Case, item: Case) -> list[str]:
        before = _people(case, item)
        item[field] = value
        return [*before, *_people(case, item)]

    return change


def _dropped(case: Case, item: Case) -> list[str]:
    people = _people(case, item)
    _drop(case, item["id"])
    return people


def _flipped(case: Case, person: Case) -> list[str]:
    person["sex"] = _SEX[person["sex"]]
    return _people(case, person)


def _aged(n: int) -> Change:
    def change(case: Case, person: Case) -> list[str]:
        person["ages"][n]["value"] += 4
        if person.get("birth"):
            person["birth"] = None
        return _people(case, person)

    return change


def _status_moved(n: int) -> Change:
    def change(case: Case, person: Case) -> list[str]:
        person["statuses"][n]["from"] = _other_date(person["statuses"][n]["from"])
        person["statuses"][n]["to"] = None
        return _people(case, person)

    return change


def _stage_moved(n: int) -> Change:
    def change(case: Case, couple: Case) -> list[str]:
        moved = {"from": _other_date(couple["stages"][n]["from"]), "to": None}
        couple["stages"] = [couple["stages"][n] | moved]
        return _people(case, couple)

    return change


def _went_on(n: int) -> Change:
    def change(case: Case, couple: Case) -> list[str]:
        couple["stages"] = [*couple["stages"][: n - 1], couple["stages"][n - 1] | {"to": ".."}]
        return _people(case, couple)

    return change


def _other_date(text: str) -> str:
    """The date three years earlier."""
    year = re.search(r"\d{4}", text)
    if year is None:
        return text
    return text.replace(year[0], str(int(year[0]) - 3), 1) if "/" not in text else str(int(year[0]) - 3)


def _somebody_else(case: Case, person: str, beside: str) -> str | None:
    """Somebody of the same sex who has nothing to do with the other person yet."""
    sex = _find(case, person)[1].get("sex")  # type: ignore[index]  # every id is somebody's
    near = {person, beside}
    for line in case.get("parentage", ()):
        if beside in (line["child"], line["parent"]):
            near |= {line["child"], line["parent"]}
    for couple in case.get("partnerships", ()):
        if beside in couple["partners"]:
            near |= set(couple["partners"])
    children = {line["child"] for line in case.get("parentage", ())}
    found = [
        p["id"]
        for p in case["people"]
        if p["id"] not in near and p.get("sex") == sex and _name(p) and p["id"] not in children
    ]
    return found[0] if found else None


def _people(case: Case, item: Case) -> list[str]:
    if any(p["id"] == item["id"] for p in case["people"]):
        return [item["id"]]
    found = [item.get(key) for key in ("person", "child", "parent")]
    return [*(p for p in found if p), *item.get("partners", ())]


def _find(case: Case, ident: str) -> tuple[str, Case] | None:
    return next(((n, i) for n in LISTS for i in case.get(n, ()) if i["id"] == ident), None)


def _drop(case: Case, ident: str) -> None:
    for name in LISTS:
        case[name] = [i for i in case.get(name, ()) if i["id"] != ident]
    for name in LISTS:
        for item in list(case.get(name, ())):
            if item in case[name] and _refers({k: v for k, v in item.items() if k != "id"}, ident):
                _drop(case, item["id"])


def _refers(value: object, ident: str) -> bool:
    """Whether something speaks of an item by its id; the code of a status, such as "s20", is no id."""
    if isinstance(value, dict):
        return any(key == ident or (key != "code" and _refers(part, ident)) for key, part in value.items())
    if isinstance(value, list):
        return any(_refers(part, ident) for part in value)
    return value == ident


def _name(person: Case) -> str:
    return person.get("label") or person.get("name") or ""
