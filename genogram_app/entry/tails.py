"""What stands behind a statement: when it was so, where, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from genogram_app.entry.attributes import joined
from genogram_app.entry.date_words import date_advice, date_at, is_between, may_be_date
from genogram_app.entry.pieces import Choice, NotRead, Question
from genogram_app.entry.reader import Reader
from genogram_app.entry.vocabulary import ONGOING, SURE
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, span_of
from genogram_app.model.fields import Certainty

_FROM, _UNTIL = ("from", "since"), ("until", "till", "to")


@dataclass(slots=True)
class Tail:
    """When, where and how sure: bounds are EDTF; `on` is a single date; None where nothing is said."""

    from_: str | None = None
    to: str | None = None
    on: str | None = None
    area: str | None = None
    certainty: Certainty | None = None
    on_at: tuple[int, int] = (0, 0)

    @property
    def begins(self) -> str | None:
        """When it began: a single date counts as a beginning."""
        return self.from_ or self.on

    @property
    def words(self) -> str:
        """The tail in words, with a blank before it, or nothing."""
        said = (
            f"from {in_words(self.begins)}" if self.begins else "",
            f"until {in_words(self.to)}" if self.to and self.to != OPEN else "",
            "continuing" if self.to == OPEN else "",
            f"in {self.area}" if self.area else "",
        )
        words = " ".join(word for word in said if word)
        sure = f" ({self.certainty})" if self.certainty else ""
        return (f" {words}" if words else "") + sure


def read_tail(reader: Reader, *, places: bool = False) -> Tail:
    """Take up dates, certainty and, with `places`, an area, in any order."""
    tail = Tail()
    while _part(reader, tail, places=places):
        pass
    if tail.from_ and tail.to and tail.to != OPEN and span_of(tail.to).is_before(span_of(tail.from_)):
        raise reader.problem("This ends before it begins.", reader.at - 1)
    return tail


def as_time(reader: Reader, tail: Tail) -> Tail:
    """Return the tail of something that lasts: whether it began or ended on a single date is asked.

    Raises:
        NotRead: with the question.
    """
    if tail.on is None:
        return tail
    first, after = tail.on_at
    start, end = reader.place(first, after)
    typed = reader.text[start:end].removeprefix("in ")
    choices = tuple(
        Choice(f"{word} {in_words(tail.on)}", f"{word} {typed}", start, end) for word in ("from", "until")
    )
    raise NotRead(Question(start, end, f"Did this begin or end in {in_words(tail.on)}?", choices))


def date_here(reader: Reader) -> str:
    """Take up the date that must stand here.

    Raises:
        NotRead: when there is none.
    """
    found = date_at(reader.tokens, reader.at, reader.situation.today)
    if found is None:
        raise _no_date(reader)
    if is_between(found.edtf) and reader.tokens[reader.at].lower != "between":
        raise reader.problem(
            "Two dates can mean a time or one uncertain date: write from … to …, or between … and ….",
            reader.at,
            found.after,
        )
    reader.mark("date", reader.at, found.after)
    reader.at = found.after
    return found.edtf


def _part(reader: Reader, tail: Tail, *, places: bool) -> bool:
    """Take up one part of a tail; false when none stands here."""
    start = reader.at
    while reader.take_mark(",", "(", ")"):
        pass
    certainty = reader.take_value(SURE, "certainty")
    if certainty:
        _once(reader, tail.certainty)
        tail.certainty = certainty
        return True
    if _time(reader, tail) or (places and _place(reader, tail)):
        return True
    reader.at = start
    return False


def _time(reader: Reader, tail: Tail) -> bool:
    word = reader.tokens[reader.at].lower if reader.at < len(reader.tokens) else ""
    if word in _FROM:
        _take_word(reader)
        _range(reader, tail)
        return True
    if word in _UNTIL:
        _once(reader, tail.to)
        _take_word(reader)
        tail.to = _end(reader)
        return True
    if word == "on":
        _take_word(reader)
        return _bare(reader, tail, must=True)
    if word == "in" and not _date_after(reader):
        return False
    if not may_be_date(reader.tokens, reader.at):
        return False
    return _bare(reader, tail, must=word[:1].isdecimal())


def _date_after(reader: Reader) -> bool:
    """Whether a date stands behind "in", and not a place."""
    after = reader.at + 1
    return may_be_date(reader.tokens, after) and reader.tokens[after].lower not in _NO_DATE_AFTER


def _bare(reader: Reader, tail: Tail, *, must: bool) -> bool:
    """A date without from or until: one day, or a time from one date to another."""
    found = date_at(reader.tokens, reader.at, reader.situation.today)
    if found is None:
        if must:
            raise _no_date(reader)
        return False
    if is_between(found.edtf) and reader.tokens[reader.at].lower != "between":
        _range(reader, tail)
        return True
    _once(reader, tail.begins)
    reader.mark("date", reader.at, found.after)
    tail.on, tail.on_at, reader.at = found.edtf, (reader.at, found.after), found.after
    return True


def _range(reader: Reader, tail: Tail) -> None:
    """What stands after "from": a date, or two with "to" or a dash between them."""
    _once(reader, tail.begins)
    found = date_at(reader.tokens, reader.at, reader.situation.today)
    if found is None:
        raise _no_date(reader)
    typed = reader.tokens[reader.at : found.after]
    if is_between(found.edtf) and typed[0].lower != "between":
        if len(typed) == 1 and "/" in typed[0].text:
            date_here(reader)
        _once(reader, tail.to)
        first, last = found.edtf.split("/")
        tail.from_, tail.to = first or None, last or None
    else:
        tail.from_ = found.edtf
    reader.mark("date", reader.at, found.after)
    reader.at = found.after
    if reader.take({"onwards", "ongoing"}, "date"):
        tail.to = OPEN


def _end(reader: Reader) -> str:
    return OPEN if reader.take(ONGOING, "date") else date_here(reader)


def _place(reader: Reader, tail: Tail) -> bool:
    if reader.at >= len(reader.tokens) or reader.tokens[reader.at].lower != "in":
        return False
    _once(reader, tail.area)
    _take_word(reader)
    tail.area = words_here(reader, "place", "I expect the name of a council or town")
    return True


def words_here(reader: Reader, meaning: str, expected: str) -> str:
    """Take up free words: up to a mark or a word that begins a date or a place.

    Raises:
        NotRead: when there are none.
    """
    first = reader.at
    while reader.at < len(reader.tokens) and not _ends_words(reader, first):
        reader.at += 1
    if reader.at == first:
        raise reader.expect(expected)
    reader.mark(meaning, first, reader.at)
    return joined(reader.tokens[first : reader.at])


def _ends_words(reader: Reader, first: int) -> bool:
    token = reader.tokens[reader.at]
    if token.kind == "mark" and not token.is_mark("'s"):
        return True
    if reader.at == first or token.kind != "word":
        return False
    dated = token.lower[:1].isdecimal() and date_at(reader.tokens, reader.at, reader.situation.today)
    return token.lower in _WORD_ENDS or bool(dated)


def _take_word(reader: Reader) -> None:
    reader.mark("word", reader.at, reader.at + 1)
    reader.at += 1


def _once(reader: Reader, there: object) -> None:
    if there is not None:
        raise reader.problem("This was said already: leave one of them out.")


def _no_date(reader: Reader) -> NotRead:
    if reader.at >= len(reader.tokens):
        return reader.expect("I expect a date, such as 12/3/21, March 2021 or about 2021")
    return reader.problem(date_advice(reader.tokens[reader.at].text, reader.situation.today))


_NO_DATE_AFTER = frozenset({"in", "on", "at", "the", "not", "no", "by"})
_WORD_ENDS = frozenset({"from", "since", "until", "till", "to", "in", "on", "at", "as", *SURE})
