"""What a few words say of one person: "Kelly Shaw f b 1994", "unknown male", "unborn child due May 2027"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.edit.items import replaced
from genogram_app.edit.naming import called, present
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.entry.attributes import (
    Stop,
    attribute_at,
    begins_attributes,
    description_at,
    joined,
    name_end,
)
from genogram_app.entry.person_vocabulary import DATE_NAMES, KIND_WORDS, SEX_WORDS
from genogram_app.entry.pieces import Piece, Problem
from genogram_app.entry.tokens import Token, tokens_of
from genogram_app.family.names import description
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.fields import Identity, PersonKind, Sex
from genogram_app.model.people import LOSSES, Age, Person

_ONCE = {"sex": "sex", "label": "label", "kind": "kind", "identity": "identity", **DATE_NAMES}
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class PersonReading:
    """What words say of a person; None and empty where they say nothing. Dates are EDTF.

    `pieces` say what each stretch of the words was read as, `problems` what was not understood and why.
    """

    name: str | None = None
    sex: Sex | None = None
    birth: str | None = None
    death: str | None = None
    due: str | None = None
    ages: tuple[Age, ...] = ()
    identity: Identity | None = None
    kind: PersonKind | None = None
    count: int | None = None
    label: str | None = None
    aliases: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def sentence(self) -> str:
        """What was read, in words: "Kelly Shaw, female, born 1994"."""
        return ", ".join(word for word in (self._who(), *self._facts()) if word)

    @property
    def says_nothing(self) -> bool:
        """Whether the words say nothing of anybody."""
        return not self.pieces

    def _who(self) -> str:
        if self.name or self.kind:
            kind = KIND_WORDS.get(self.kind or "person", "")
            return self.name or kind[:1].upper() + kind[1:]
        return self.label or self._nobody()

    def _nobody(self) -> str:
        if self.identity is None:
            return ""
        return description(
            Person(id="p", sex=self.sex or "not_known", identity=self.identity, count=self.count)
        )

    def _facts(self) -> tuple[str, ...]:
        described = self.identity is not None and not self.name
        return (
            KIND_WORDS.get(self.kind, "") if self.kind and self.name else "",
            SEX_WORDS.get(self.sex, "") if self.sex and not described else "",
            _dated("born", self.birth),
            _dated("" if self.kind in LOSSES else "died", self.death),
            _dated("due", self.due),
            *(_age_in_words(age) for age in self.ages),
            *(f"also known as {alias}" for alias in self.aliases),
            f"labelled {self.label}" if self.label and (self.name or self.kind) else "",
        )


def read_person(words: str, *, today: date | None = None) -> PersonReading:
    """Return what words say of one person; what comes before the first sex, date and so on is the name.

    Words in double quotes are part of the name whatever they say.
    """
    if len(words) > _LONGEST:
        problem = Problem(_LONGEST, len(words), "This is too long for one person.")
        return PersonReading(problems=(problem,))
    tokens = tokens_of(words)
    found, after = person_at(tokens, 0, lambda _: False, today)
    problems = found.problems
    if after < len(tokens):
        rest = tokens[after:]
        problems = (*problems, _not_understood(next((t for t in rest if t.kind != "mark"), rest[0])))
    return _with_problems(found, problems)


def person_at(
    tokens: Sequence[Token], index: int, stop: Stop, today: date | None = None, *, named: bool = True
) -> tuple[PersonReading, int]:
    """Read a person from a token on, up to a stop; return the reading and the index of the first token after.

    Without `named` only attributes are read.
    """
    reader = _Reader(tokens, stop, today)
    reader.read(index, named=named)
    return reader.reading(), reader.after


def describe_person(person_id: str, reading: PersonReading, *, merge_key: str | None = None) -> Edit:
    """Say of a person what was read, in one step; what the words do not say stays as it is.

    Raises (when done):
        EditRefused: when not all of the words were understood, or the person is gone.
    """

    def change(document: Document) -> Document:
        if reading.problems:
            raise EditRefused(reading.problems[0].sentence)
        person = present(document, person_id)
        if not isinstance(person, Person):
            raise EditRefused(f"{called(document, person_id)} is not a person.")
        return replaced(document, described(person, reading))

    return Edit("Describe person", change, merge_key=merge_key)


def described(person: Person, reading: PersonReading) -> Person:
    """Return the person with what was read of them; other names and ages are added to those there are."""
    said = {
        field: getattr(reading, field)
        for field in ("name", "sex", "birth", "death", "due", "identity", "kind", "count")
        if getattr(reading, field) is not None
    }
    if reading.name and reading.identity is None and person.identity == "unnamed":
        said["identity"] = "known"
    if reading.label and (reading.identity is None or not person.label):
        said["label"] = reading.label
    ages = tuple(age for age in reading.ages if age not in person.ages)
    aliases = tuple(alias for alias in reading.aliases if alias not in person.aliases)
    return person.replace(**said, ages=(*person.ages, *ages), aliases=(*person.aliases, *aliases))


class _Reader:
    """Reads tokens into a person, one attribute after the other."""

    def __init__(self, tokens: Sequence[Token], stop: Stop, today: date | None) -> None:
        self.tokens, self.stop, self.today = tokens, stop, today
        self.after = 0
        self.name: str | None = None
        self.values: dict[str, object] = {}
        self.labelled = False
        self.aliases: list[str] = []
        self.ages: list[Age] = []
        self.pieces: list[Piece] = []
        self.problems: list[Problem] = []

    def read(self, index: int, *, named: bool) -> None:
        self.after = index
        if named:
            self._read_who()
        while self._read_attribute():
            pass

    def reading(self) -> PersonReading:
        self._settle_dates()
        fields = {**self.values, "name": self.name}
        if self.name and "identity" in fields and not self.labelled:
            fields.pop("label", None)
        return PersonReading(
            **fields,  # type: ignore[arg-type] # each attribute gives its field the field's kind of value
            ages=tuple(self.ages),
            aliases=tuple(self.aliases),
            pieces=tuple(self.pieces),
            problems=tuple(self.problems),
        )

    def _read_who(self) -> None:
        """A name, or what stands for one and perhaps a name behind it."""
        first = self.after
        if first < len(self.tokens) and self.tokens[first].kind == "word" and not self.stop(first):
            stands_for = description_at(self.tokens, first)
            if stands_for:
                self._take(stands_for.meaning, stands_for.values, stands_for.after)
        start = self.after
        if not begins_attributes(self.tokens, start, self.stop, self.today):
            end = name_end(self.tokens, start, self.stop, self.today)
            self.name = joined(self.tokens[start:end]) or None
            self._mark("name", start, end)
            self.after = end

    def _read_attribute(self) -> bool:
        index = self.after
        while index < len(self.tokens) and self.tokens[index].is_mark(",", "(", ")") and not self.stop(index):
            index += 1
        if index >= len(self.tokens):
            self.after = index
            return False
        if self.stop(index):
            return False
        found = attribute_at(self.tokens, index, self.stop, self.today)
        if found is None:
            return False
        self.after = index
        if found.problem:
            self.problems.append(found.problem)
        self._take(found.meaning, found.values, found.after)
        return True

    def _take(self, meaning: str, values: tuple[tuple[str, object], ...], after: int) -> None:
        start = self.after
        self._mark(meaning, start, after)
        self.after = after
        if meaning == "label" and not self.labelled:
            # Until then it was only a description, such as "Unknown male".
            self.values.pop("label", None)
        self.labelled |= meaning == "label"
        for field, value in values:
            if field == "alias":
                self.aliases.append(str(value))
            elif isinstance(value, Age):
                self.ages.append(value)
            elif self.values.get(field, value) != value:
                self._refuse(
                    start, after, f"The {_ONCE.get(field, field)} is given twice: leave one of them out."
                )
            else:
                self.values[field] = value

    def _settle_dates(self) -> None:
        """The date of a loss is kept as a death; an unborn child has a due date and no other."""
        kind = self.values.get("kind")
        piece = next((p for p in self.pieces if p.meaning in ("birth", "death")), None)
        if kind in LOSSES and "birth" in self.values:
            self.values.setdefault("death", self.values.pop("birth"))
        elif kind == "pregnancy" and piece and ("birth" in self.values or "death" in self.values):
            self.problems.append(
                Problem(piece.start, piece.end, "An unborn child has a due date: write due and the date.")
            )

    def _mark(self, meaning: str, first: int, after: int) -> None:
        if after > first:
            self.pieces.append(Piece(self.tokens[first].start, self.tokens[after - 1].end, meaning))

    def _refuse(self, first: int, after: int, sentence: str) -> None:
        self.problems.append(Problem(self.tokens[first].start, self.tokens[after - 1].end, sentence))


def _not_understood(token: Token) -> Problem:
    sentence = (
        f"“{token.text}” is not understood here. After the name I expect f or m, b and a date, d and a date, "
        "aged, aka or label."
    )
    return Problem(token.start, token.end, sentence)


def _with_problems(reading: PersonReading, problems: tuple[Problem, ...]) -> PersonReading:
    fields = {name: getattr(reading, name) for name in PersonReading.__dataclass_fields__}
    return PersonReading(**{**fields, "problems": problems})


def _dated(word: str, edtf: str | None) -> str:
    return f"{word} {in_words(edtf)}".strip() if edtf else ""


def _age_in_words(age: Age) -> str:
    unit = age.unit if age.value != 1 else age.unit.removesuffix("s")
    years = f"aged {age.value}" if age.unit == "years" else f"aged {age.value} {unit}"
    return f"{years} in {in_words(age.at)}" if age.at else years
