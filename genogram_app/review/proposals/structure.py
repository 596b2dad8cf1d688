"""What would mend what is odd about the drawing by itself: dates exchanged, stays within a life, twins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from genogram_app.checks.finding import Finding
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, replaced
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.fields import Sex
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import MultipleBirth, Parentage
from genogram_app.review.proposals.proposal import Proposal, ProposalKind


def mends_of_structure(document: Document, finding: Finding) -> tuple[Proposal, ...]:
    """Return what would mend a finding about the drawing by itself; nothing where more must be asked."""
    mend = _MENDS.get(finding.rule)
    return tuple(mend(document, finding)) if mend else ()


def _exchanged_life(document: Document, finding: Finding) -> Iterator[Proposal]:
    """The dates of birth and death may have been entered the wrong way round."""
    for person in _people(document, finding):
        birth, death = person.birth, person.death
        words = f"Exchange the dates of birth and death of {display_name(person)}"

        def change(
            now: Document, who: str = person.id, old: tuple[object, object] = (birth, death)
        ) -> Document:
            found = now.person(who)
            if (found.birth, found.death) != old:
                raise EditRefused("These dates have changed.")
            return replaced(now, found.replace(birth=found.death, death=found.birth))

        yield _proposal("date", words, (person.id,), change)


def _exchanged_stay(document: Document, finding: Finding) -> Iterator[Proposal]:
    """Beginning and end of a stay may have been entered the wrong way round."""
    for stay in _stays(document, finding):
        words = "Exchange the two dates of the stay"
        yield _on_stay(words, stay, {"from_": stay.to, "to": stay.from_})


def _begun_with_birth(document: Document, finding: Finding) -> Iterator[Proposal]:
    for stay in _stays(document, finding):
        birth = document.person(stay.person).birth
        if birth:
            yield _on_stay(f"Let the stay begin with the birth ({in_words(birth)})", stay, {"from_": birth})


def _ended_with_death(document: Document, finding: Finding) -> Iterator[Proposal]:
    for stay in _stays(document, finding):
        death = document.person(stay.person).death
        if death:
            yield _on_stay(f"Let the stay end with the death ({in_words(death)})", stay, {"to": death})


def _twins(document: Document, finding: Finding) -> Iterator[Proposal]:
    children = finding.people[:2]
    names = in_a_row([display_name(document.person(child)) for child in children])

    def change(now: Document) -> Document:
        if any({*children} <= {*birth.children} for birth in now.births):
            raise EditRefused("The drawing says this already.")
        return added(now, "births", MultipleBirth(id=next_id(now, "births"), children=children))

    yield _proposal("person", f"Record {names} as born together", children, change)


def _parent_not_known(document: Document, finding: Finding) -> Iterator[Proposal]:
    """A parent whom nobody has named has a place on the drawing."""
    noun = "mother" if finding.rule == "no-mother-stated" else "father"
    sex: Sex = "female" if noun == "mother" else "male"
    for child in _people(document, finding):
        label = f"{noun.capitalize()} of {display_name(child)}"

        def change(now: Document, of: str = child.id, label: str = label) -> Document:
            if any(p.label == label for p in now.people):
                raise EditRefused("The drawing says this already.")
            new = next_id(now, "people")
            parent = Person(id=new, label=label, sex=sex, identity="unnamed")
            now = added(now, "people", parent)
            link = Parentage(id=next_id(now, "parentage"), child=of, parent=new, kind="birth")
            return added(now, "parentage", link)

        yield _proposal("unnamed", f"Add the {noun} of {display_name(child)}, not named", (child.id,), change)


def _on_stay(words: str, stay: Residence, dates: Mapping[str, str | None]) -> Proposal:
    def change(now: Document) -> Document:
        found = now.find(stay.id)
        if found != stay:
            raise EditRefused("This stay has changed.")
        return replaced(now, stay.replace(**dates))

    return _proposal("home", words, (stay.person,), change)


def _proposal(
    kind: ProposalKind, words: str, people: tuple[str, ...], change: Callable[[Document], Document]
) -> Proposal:
    return Proposal(kind, words, people, (), "stated", Edit(words, change))


def _people(document: Document, finding: Finding) -> list[Person]:
    return [p for p in map(document.find, finding.people) if isinstance(p, Person)]


def _stays(document: Document, finding: Finding) -> list[Residence]:
    return [s for s in map(document.find, finding.facts) if isinstance(s, Residence)]


_MENDS: Mapping[str, Callable[[Document, Finding], Iterator[Proposal]]] = {
    "death-before-birth": _exchanged_life,
    "end-before-beginning": _exchanged_stay,
    "no-father-stated": _parent_not_known,
    "no-mother-stated": _parent_not_known,
    "residence-before-birth": _begun_with_birth,
    "residence-after-death": _ended_with_death,
    "twins-not-stated": _twins,
}
