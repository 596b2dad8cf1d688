"""Saying that two people are or were a couple, and through which stages."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.entry.persons import introduced, not_understood
from genogram_app.entry.reader import Reader
from genogram_app.entry.relating import couple
from genogram_app.entry.tails import Tail, as_time, read_tail
from genogram_app.entry.vocabulary import LASTING, STAGES, SURE, StageWords
from genogram_app.model.fields import Certainty


def plus(reader: Reader, people: Sequence[str]) -> None:
    """Read what stands behind the plus sign: the partner, then the stages with their dates."""
    if len(people) != 1:
        raise reader.problem("A couple are two people: write one name before the plus sign.", 0, reader.at)
    partner = introduced(reader, dated=False)
    reader.expected = "I expect a comma and married, cohabiting, casual, separated or divorced, with a date"
    stages, sure = _stages(reader, None)
    if not reader.ended:
        raise not_understood(reader, STAGES)
    couple(reader, people[0], partner, stages, sure)


def stages_of(reader: Reader, people: Sequence[str], certainty: Certainty | None) -> None:
    """Read a couple told by a verb: "Kelly and Dean married 2015", "Kelly married Dean 2015"."""
    stage = reader.take_value(STAGES)
    other: list[str] = []
    if len(people) == 1:
        reader.take({"to", "with", "from"})
        other = [introduced(reader, dated=False)]
    pair = [*people, *other]
    if len(pair) != 2:
        raise reader.problem("A couple are two people: name two.", 0, reader.at)
    stages, sure = _stages(reader, stage)
    couple(reader, pair[0], pair[1], stages, certainty or sure)


def _stages(
    reader: Reader, first: StageWords | None
) -> tuple[list[tuple[StageWords, Tail]], Certainty | None]:
    stages: list[tuple[StageWords, Tail]] = []
    sure: Certainty | None = None
    stage = first
    while True:
        if stage is None:
            start = reader.at
            reader.take_mark(",", "(")
            reader.take({"and", "then"})
            sure = reader.take_value(SURE, "certainty") or sure
            stage = reader.take_value(STAGES)
            if stage is None:
                reader.at = reader.at if sure and reader.at > start + 1 else start
                return _with_bare_time(reader, stages, sure)
        tail = read_tail(reader)
        tail = as_time(reader, tail) if stage.status in LASTING else tail
        sure = tail.certainty or sure
        stages.append((stage, Tail(from_=tail.begins, to=tail.to)))
        stage = None


def _with_bare_time(
    reader: Reader, stages: list[tuple[StageWords, Tail]], sure: Certainty | None
) -> tuple[list[tuple[StageWords, Tail]], Certainty | None]:
    """A couple of whom only dates are said: "Kelly + Dean 2016-2019"."""
    if stages or reader.ended:
        return stages, sure
    tail = as_time(reader, read_tail(reader))
    dated = [(StageWords("not_known"), Tail(from_=tail.from_, to=tail.to))] if tail.from_ or tail.to else []
    return dated, tail.certainty or sure
