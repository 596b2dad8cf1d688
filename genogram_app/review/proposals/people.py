"""People of whom a text speaks and who are not on the drawing: each with how they are joined to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from genogram_app.checks.finding import Evidence
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.edit.people import stated_birth_parents
from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.fields import Certainty, Identity, PersonKind, Sex
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin, Parentage, Partnership, Stage
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import LINE_ABBREVIATIONS, TITLES, SexOfTerm, kin_word, words
from genogram_app.narrative.people.clauses import CONJUNCTIONS, verb_like
from genogram_app.narrative.people.kin.missing import NOBODY_KNOWN, MissingRelative, missing_relative
from genogram_app.narrative.people.mentions import Mention
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.times.numbers import number_of
from genogram_app.narrative.tokens import tokenise
from genogram_app.review.evidence import sentences_of
from genogram_app.review.people_named import only_a_friend
from genogram_app.review.proposals.basis import Facts, refuse_said, with_accounts
from genogram_app.review.proposals.proposal import Proposal, ProposalKind
from genogram_app.review.unnamed_men import left_out

_SEXES: dict[SexOfTerm, Sex] = {"female": "female", "male": "male", "any": "not_known"}
_MOST_SENTENCES = 3
_UNBORN = "Unborn baby"
_TITLED = 2
"""Words of a surname with its title."""
_OF_AGE = 16
_AGED = re.compile(r",? (?:who (?:is|was) |then |now )?(?:aged |\()?(?P<age>[a-z]+|\d{1,2})\b")
_ARTICLE = re.compile(r"^(?:an?|the|one|some) ", re.IGNORECASE)
_INTRODUCED = re.compile(
    r"\b(?:an?|another) (?:[\w-]+ ){0,2}(?:girl|boy|baby|child|woman|man|son|daughter),\s+$", re.IGNORECASE
)
_INDEFINITE = re.compile(r"(?:an?|another|one) ", re.IGNORECASE)
_OF_SOMEBODY = re.compile(r"\s+of\s+(?:the\s+)?(?:unborn\s+)?(?:baby|child)\b", re.IGNORECASE)
_TAKEN_FOR = re.compile(r"\b(?:took|mistook|taken|mistaken) (?:[\w'’]+ ){0,3}for\s$")
_SIDED = re.compile(r"(?:Maternal|Paternal) [A-Z]")
"""How a role begins that tells the side of the family: "Maternal Grandmother"."""
_CALLED_SO = re.compile(r"(?:Father|Mother) of [A-Z]")
"""A parent who is called so as by a name: "Father of Sibling 1"."""
_BY_PRONOUN = re.compile(r"(?:his|her|their) ", re.IGNORECASE)
_UNKNOWN = words("unknown unidentified unfamiliar stranger untraced mystery")
_KEYED = re.compile(
    rf"\b(?:{'|'.join(LINE_ABBREVIATIONS)})\b(?: ?[(:=–-] ?|,? (?:is |was )?(?=the ))(?:the )?\w+ (?:of|to)\b"
)
_LOSSES: dict[str, PersonKind] = {
    "miscarriage": "miscarriage",
    "stillbirth": "stillbirth",
    "termination": "termination",
    "unborn baby": "pregnancy",
}


@value_object
class _Missing:
    """Somebody who is not on the drawing: all places that speak of them with their words, names first."""

    known_by: str
    said: tuple[tuple[Mention, str], ...]
    evidence: tuple[Evidence, ...]

    @property
    def mentions(self) -> tuple[Mention, ...]:
        return tuple(mention for mention, _ in self.said)

    @property
    def first(self) -> Mention:
        return self.said[0][0]


def missing_people(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Proposal]:
    """Propose everybody of the family whom the texts name, call by a code or describe, one by one."""
    for reading in readings:
        found = list(_missing(reading))
        called = Counter(_title_and_surname(missing.known_by) for missing in found)
        whole = _whole_names(missing.known_by for missing in found if not _is_child(reading, missing))
        for missing in found:
            if _surname_alone(missing.known_by) in whole or missing.known_by in called:
                # "Mr Pike" is Ivo Pike once he is drawn, or one of the Mr Pikes of whom the text tells.
                continue
            if missing.first.how == "kin" or missing.first.how == "role":
                yield from _relative(graph, missing)
            elif missing.first.how == "code":
                yield from _coded(graph, missing)
            elif not only_a_friend([(reading.narrative, m) for m in missing.mentions]):
                yield from _named(graph, missing, called)
    yield from _strangers(graph, readings)


def _surname_alone(name: str) -> str:
    """The surname of "Mr Pike"; nothing for other names."""
    said = name.split()
    return said[1] if len(said) == _TITLED and said[0].lower().rstrip(".") in TITLES else ""


def _whole_names(names: Iterable[str]) -> frozenset[str]:
    """The surnames of names with a forename and without a title."""
    said = (name.split() for name in names)
    return frozenset(
        w[-1] for w in said if len(w) > 1 and w[0].lower().rstrip(".") not in TITLES and w[-1].isalpha()
    )


def _is_child(reading: Reading, missing: _Missing) -> bool:
    """Whether somebody is told of as a child, who is not called "Mr Pike"."""
    text = reading.narrative.text
    for mention, _ in missing.said:
        aged = _AGED.match(text, mention.end)
        age = number_of(aged["age"]) if aged else None
        kin = kin_word(mention.head) if mention.how == "kin" else None
        if (age is not None and age < _OF_AGE) or (kin is not None and kin[0] in ("child", "grandchild")):
            return True
    return False


def _missing(reading: Reading) -> Iterator[_Missing]:
    found: dict[str, list[Mention]] = {}
    for mention in reading.mentions:
        if mention.how == "role" and _OF_SOMEBODY.match(reading.narrative.text, mention.end):
            # "Father of baby: Neil" is no role by which somebody is called.
            continue
        if _TAKEN_FOR.search(reading.narrative.text[max(0, mention.start - 40) : mention.start]):
            # "She took him for her sister's boyfriend": that there was one nobody says.
            continue
        if mention.absent and mention.known_by and mention.how != "unnamed_man":
            found.setdefault(mention.known_by, []).append(mention)
    for known_by, mentions in found.items():
        mentions.sort(key=lambda mention: (mention.how not in ("name", "code"), mention.how != "role"))
        evidence = sentences_of(reading.narrative, mentions)[:_MOST_SENTENCES]
        said = tuple((m, _words(reading.narrative.text, m)) for m in mentions)
        yield _Missing(known_by, said, evidence)


def _words(text: str, mention: Mention) -> str:
    """The words of a mention; with "a girl," before them they tell of somebody new, as "a sister" does."""
    introduced = _INTRODUCED.search(text[max(0, mention.start - 60) : mention.start])
    return f"{introduced[0] if introduced else ''}{text[mention.start : mention.end]}"


def _coded(graph: FamilyGraph, missing: _Missing) -> Iterator[Proposal]:
    """People with codes: several where the drawing has too few for all codes of a group.

    "MGM" tells by itself whose mother she is, unless the text's own key has it mean another's.
    """
    keyed = any(_KEYED.search(e.quote) for e in missing.evidence)
    if missing.first.head in LINE_ABBREVIATIONS and missing_relative(missing.known_by) and not keyed:
        yield from _relative(graph, missing)
        return
    codes = dict.fromkeys(m.head for m in missing.mentions if m.how == "code")
    plain = {code.casefold(): code for code in codes if not code.isupper()}
    for code in dict.fromkeys(plain.get(code.casefold(), code) for code in codes):
        yield _proposal(missing, Person(id="-", label=code, sex=_sex(missing, code)))


def _named(graph: FamilyGraph, missing: _Missing, called: Mapping[str, int]) -> Iterator[Proposal]:
    """Somebody with a name; a couple's name is the names of two.

    "Mr Owen Osier" is drawn by his name, and also called Mr Osier unless another of those `called` so is.
    """
    for name in _names(missing.known_by):
        if name != missing.first.head or not _called_already(graph.document, name):
            titled = _title_and_surname(name)
            aliases = (titled,) if titled and called[titled] == 1 else ()
            whole = name.partition(" ")[2] if titled else name
            yield _proposal(missing, Person(id="-", name=whole, aliases=aliases, sex=_sex(missing, name)))


def _title_and_surname(name: str) -> str:
    """What somebody with a title, a forename and a surname is called without the forename; else nothing."""
    words = name.split()
    titled = len(words) > 2 and words[0].lower().rstrip(".") in TITLES and not {"and", "&"} & {*words}
    return f"{words[0]} {words[-1]}" if titled else ""


def _names(name: str) -> tuple[str, ...]:
    """The names in one: "Mr and Mrs Deeks" are Mr Deeks and Mrs Deeks."""
    first, _, second = name.replace(" & ", " and ").partition(" and ")
    if not second:
        return (name,)
    surname = second.rpartition(" ")[2]
    return (f"{first} {surname}", second)


def _sex(missing: _Missing, said: str) -> Sex:
    """The sex that the words say: by a title, or by each kin term by which the same person is described."""
    title = TITLES.get(said.split()[0].lower().rstrip("."))
    if title is not None:
        return _SEXES[title]
    sexes = {m.sex for m in missing.mentions} - {"any"}
    return _SEXES[next(iter(sexes))] if len(sexes) == 1 else "not_known"


def _called_already(document: Document, name: str) -> bool:
    return any(name in (p.name, p.label, *p.aliases) for p in document.people)


def _proposal(missing: _Missing, person: Person) -> Proposal:
    called = display_name(person)

    def change(document: Document) -> tuple[Document, Facts]:
        if _called_already(document, called):
            raise EditRefused("This person is on the drawing already.")
        new = next_id(document, "people")
        return added(document, "people", person.replace(id=new)), (new,)

    words = f"Add {called}"
    edit = with_accounts(words, change, missing.evidence)
    return Proposal("person", words, (), missing.evidence, "stated", edit)


def _relative(graph: FamilyGraph, missing: _Missing) -> Iterator[Proposal]:
    """Somebody without a name who is described as a relative, joined to whoever has the relative."""
    told = missing_relative(missing.known_by)
    if told is not None and told.relation == "pregnancy" and told.owner == NOBODY_KNOWN:
        yield _stranger(Person(id="-", label=_UNBORN, identity="unnamed", kind="pregnancy"), missing.evidence)
    if told is None or graph.document.find(told.owner) is None:
        return
    if told.relation == "grandparent" and _SIDED.match(missing.said[0][1]):
        # "Maternal Grandmother" is the mother's mother once the mother is drawn.
        return
    told = _as_partner(graph, missing, told)
    person = _described(graph, missing, told)
    owner = display_name(graph.person(told.owner))
    words = f"Add {person.label}" if owner in (person.label or "") else f"Add {person.label} of {owner}"

    def change(document: Document) -> tuple[Document, Facts]:
        if any(person.label == p.label for p in document.people):
            raise EditRefused("This person is on the drawing already.")
        new = next_id(document, "people")
        document, facts = _joined(added(document, "people", person.replace(id=new)), new, told, missing)
        return document, (new, *facts)

    edit = with_accounts(words, change, missing.evidence)
    kind: ProposalKind = "unnamed" if person.identity == "unnamed" else "person"
    certainty: Certainty = "not_known" if _perhaps_drawn(graph, missing, told) else "stated"
    yield Proposal(kind, words, (told.owner,), missing.evidence, certainty, edit)


def _as_partner(graph: FamilyGraph, missing: _Missing, told: MissingRelative) -> MissingRelative:
    """A parent who is spoken of only as a partner: nothing says whose children the two have."""
    words_said = (kin_word(m.head) for m in missing.mentions)
    if told.relation != "parent" or any(kin is None or kin[0] != "partner" for kin in words_said):
        return told
    others = [p for p in graph.parents_of(told.owner) if graph.person(p).sex != _SEXES[told.sex]]
    return MissingRelative(others[0], "partner", told.sex) if len(others) == 1 else told


def _perhaps_drawn(graph: FamilyGraph, missing: _Missing, told: MissingRelative) -> bool:
    """Whether the relative may be somebody who is drawn and not yet joined to the owner, or another's.

    "A daughter" tells of somebody new, and so does a role by itself, such as "Mother".
    """
    if any(m.how == "role" or _INDEFINITE.match(said) for m, said in missing.said):
        return False
    if sum(bool(_CALLED_SO.match(said)) for _, said in missing.said) > 1:
        return False
    if told.relation not in ("parent", "partner", "pregnancy"):
        return True
    if graph.person(told.owner).sex == "not_known" and all(
        _BY_PRONOUN.match(said) for _, said in missing.said
    ):
        return True
    if told.relation != "parent":
        return False
    step = {*graph.parents_of(told.owner, {"step"})}
    partners = {p for other in graph.parents_of(told.owner) for p in graph.partners_of(other)} - step
    return any(graph.person(p).sex in (_SEXES[told.sex], "not_known") for p in partners)


def _described(graph: FamilyGraph, missing: _Missing, told: MissingRelative) -> Person:
    """The person as described: "Mr Orrell's mother", a role such as "Mother", or an unborn child."""
    owner = display_name(graph.person(told.owner))
    head = missing.first.head
    if told.relation == "pregnancy":
        return Person(
            id="-", label=f"{head} of {owner}", identity="unnamed", kind=_LOSSES.get(head, "pregnancy")
        )
    if missing.first.how == "role":
        said = missing.said[0][1]
        label = said if _SIDED.match(said) else head.capitalize()
        return Person(id="-", label=label, sex=_SEXES[missing.first.sex])
    if head in LINE_ABBREVIATIONS:
        return Person(id="-", label=head, sex=_SEXES[told.sex])
    identity: Identity = "unnamed"
    return Person(id="-", label=f"{owner}'s {head}", sex=_SEXES[missing.first.sex], identity=identity)


def _joined(document: Document, new: str, told: MissingRelative, missing: _Missing) -> tuple[Document, Facts]:
    """The document with the relation that makes somebody the owner's relative, and its id."""
    owner, relation = told.owner, told.relation
    if relation in ("parent", "child", "pregnancy"):
        child, parent = (owner, new) if relation == "parent" else (new, owner)
        if relation == "parent" and len(stated_birth_parents(document, owner)) > 1:
            raise EditRefused("Both parents are drawn.")
        parentage = Parentage(id=next_id(document, "parentage"), child=child, parent=parent, kind="birth")
        return added(document, "parentage", parentage), (parentage.id,)
    if relation == "step parent":
        step = Parentage(id=next_id(document, "parentage"), child=owner, parent=new, kind="step")
        return added(document, "parentage", step), (step.id,)
    if relation == "partner":
        couple = Partnership(
            id=next_id(document, "partnerships"), partners=(owner, new), stages=(Stage(status="not_known"),)
        )
        return added(document, "partnerships", couple), (couple.id,)
    said = missing.said[0][1]
    term = said.lower() if _SIDED.match(said) else missing.first.head
    kin = Kin(id=next_id(document, "kin"), person=new, relative=owner, term=term)
    return added(document, "kin", kin), (kin.id,)


def _strangers(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Proposal]:
    """Men, and others in the home, whom the texts tell of without a name."""
    for man in left_out(graph, readings):
        identity: Identity = "unknown" if _UNKNOWN & words(man.told.lower()) else "unnamed"
        label = _ARTICLE.sub("", _phrase(man.told, man.mention))
        stranger = Person(
            id="-",
            label=f"{label[0].upper()}{label[1:]}",
            sex=_SEXES[man.mention.sex],
            identity=identity,
        )
        yield _stranger(stranger, man.evidence)


def _phrase(told: str, mention: Mention) -> str:
    """The words that describe a man, without those that say what he did."""
    behind = (t for t in tokenise(told) if t.start >= mention.end - mention.start)
    clause = next((t for t in behind if verb_like(t) or t.lower in CONJUNCTIONS), None)
    return told[: clause.start].rstrip() if clause else told


def _stranger(stranger: Person, evidence: tuple[Evidence, ...]) -> Proposal:
    def change(document: Document) -> tuple[Document, Facts]:
        alike = (p.replace(id="-", ages=()) == stranger for p in document.people)
        refuse_said(said=any(alike))
        new = next_id(document, "people")
        return added(document, "people", stranger.replace(id=new)), (new,)

    label = f"Add {stranger.label}"
    edit = with_accounts(label, change, evidence[:_MOST_SENTENCES])
    return Proposal("unnamed", label, (), evidence, "stated", edit)
