"""What typed phrases ask for: the steps they would take, who is meant, what is asked, and the edit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from genogram_app.edit.session import Edit, EditRefused
from genogram_app.entry.grammar import read_phrase
from genogram_app.entry.names import Names
from genogram_app.entry.pieces import NotRead, Piece, Problem, Question
from genogram_app.entry.reader import Meant, Reader, Situation
from genogram_app.entry.tokens import Token, tokens_of
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.document import Document

LONGEST_PHRASE = 500
"""How many words one phrase has at most."""
_MOST = 200
"""How many phrases are read at once at most."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What phrases were read as.

    `steps` say in sentences what would be done; `edit` does it all as one step, and is None while a question
    is open, a problem is left, or nothing was said. `hints` are offers that nothing waits for. Places are
    half-open character ranges of the text.
    """

    steps: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    meant: tuple[Meant, ...] = ()
    hints: tuple[Question, ...] = ()
    questions: tuple[Question, ...] = ()
    problems: tuple[Problem, ...] = ()
    edit: Edit | None = None


@dataclass(slots=True)
class _Gathered:
    """What several phrases came to so far."""

    steps: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    meant: list[Meant] = field(default_factory=list)
    hints: list[Question] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    touched: list[str] = field(default_factory=list)


def read_phrases(
    text: str,
    document: Document,
    *,
    selection: Sequence[str] = (),
    today: date | None = None,
    names: Names | None = None,
) -> Reading:
    """Read phrases, one in a line or with semicolons between them; each may name whom those before it added.

    Relatives without "of" are those of the `selection`, or of the only subject child. `names` spares indexing
    the document, for who reads it again and again.
    """
    gathered = _Gathered()
    after = _read_all(text, document, tuple(selection), today, names or Names(document), gathered)
    unread = gathered.questions or gathered.problems
    return Reading(
        tuple(gathered.steps),
        tuple(gathered.pieces),
        tuple(gathered.meant),
        tuple(gathered.hints),
        tuple(gathered.questions),
        tuple(gathered.problems),
        None
        if unread or after is document
        else _edit(text, document, after, tuple(selection), today, gathered),
    )


def _read_all(
    text: str,
    document: Document,
    selection: tuple[str, ...],
    today: date | None,
    names: Names,
    gathered: _Gathered,
) -> Document:
    """The document after all phrases; one that cannot be read does nothing to those behind it."""
    for number, tokens in enumerate(phrases_of(tokens_of(text))):
        if number == _MOST or len(tokens) > LONGEST_PHRASE:
            start, end = tokens[0].start, tokens[-1].end
            what = "phrases at once" if number == _MOST else "words in one phrase"
            sentence = (
                f"This is too much: write at most {_MOST if number == _MOST else LONGEST_PHRASE} {what}."
            )
            gathered.problems.append(Problem(start, end, sentence))
            break
        if names.document is not document:
            names = Names(document)
        situation = Situation(document, names, FamilyGraph(document), selection, today)
        document = _read_one(text, tokens, situation, gathered)
    return document


def phrases_of(tokens: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """Yield the words of every phrase: semicolons and ends of lines stand between them."""
    phrase: list[Token] = []
    for token in tokens:
        if not token.is_mark(";", "\n"):
            phrase.append(token)
        elif phrase:
            yield tuple(phrase)
            phrase = []
    if phrase:
        yield tuple(phrase)


def _read_one(text: str, tokens: Sequence[Token], situation: Situation, gathered: _Gathered) -> Document:
    reader = Reader(text, tokens, situation)
    after = situation.document
    try:
        read_phrase(reader)
        after = reader.draft.document()
        if reader.draft.is_empty:
            start, end = tokens[0].start, tokens[-1].end
            gathered.problems.append(Problem(start, end, "The case says this already."))
        gathered.steps.extend(reader.steps)
        gathered.touched.extend(reader.touched)
        gathered.hints.extend(reader.hints)
    except NotRead as stopped:
        if isinstance(stopped.why, Question):
            gathered.questions.append(stopped.why)
        else:
            gathered.problems.append(stopped.why)
    except EditRefused as refused:
        gathered.problems.append(Problem(tokens[0].start, tokens[-1].end, str(refused)))
    gathered.pieces.extend(reader.pieces)
    gathered.meant.extend(reader.meant)
    return after


def _edit(
    text: str,
    document: Document,
    after: Document,
    selection: tuple[str, ...],
    today: date | None,
    gathered: _Gathered,
) -> Edit:
    """The edit that leads to what was read; on another document the text is read again."""

    def change(current: Document) -> Document:
        if current is document:
            return after
        again = read_phrases(text, current, selection=selection, today=today)
        if again.edit is None:
            raise EditRefused("The case has changed since this was read: look at the line again.")
        return again.edit.change(current)

    added = tuple(p.id for p in after.people if document.find(p.id) is None)
    touched = tuple(dict.fromkeys(i for i in gathered.touched if after.find(i) is not None))
    return Edit("Typed phrase", change, select=added or touched or None)
