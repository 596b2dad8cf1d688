"""Where and how a sentence says what a rule found in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from functools import partial

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Claim, Said
from genogram_app.narrative.grammar import Fit
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.stance import Stance, stance_of
from genogram_app.narrative.tables import told_by
from genogram_app.narrative.text import Narrative, once_for_each_text
from genogram_app.narrative.times.focus import SentenceTime
from genogram_app.narrative.times.when import When, worked_out


@value_object
class Telling:
    """What a reader of claims needs besides the line: the text, the family, and the time of each sentence."""

    narrative: Narrative
    graph: FamilyGraph
    times: Mapping[int, SentenceTime]
    """By where a sentence begins in the plain text: the time it tells of."""
    ages_at: When | None = None
    """The day to which the ages in lists of people belong, where the text says so."""
    told: list[Claim] = field(default_factory=list)
    """What the text has said so far, in order: what "the plans" were that ended."""
    unclear: dict[str, int] = field(default_factory=dict)
    """By a kind of thing: where in the original text the last sentence began that left open whose it was."""
    bare: dict[int, Line] = field(default_factory=dict)
    """By where a sentence begins: its line with names, codes and pronouns as marks, kin terms as words."""

    def said(self, fit: Fit) -> Said | None:
        """Return where and how something is said; None where it is no statement of what was so."""
        return self.said_between(fit.line, *fit.plain_span())

    def on(self, line: Line, start: int, end: int) -> When | None:
        """Return the time of which a part of a sentence tells: half-open offsets into the plain text."""
        time = self.times.get(line.sentence.start)
        return time.on(self.narrative.plain, start, end) if time else None

    def now(self, line: Line) -> When | None:
        """Return when it is so what a sentence says is so now: on the day of its entry, or of the report."""
        time = self.times.get(line.sentence.start)
        return worked_out(time.now) if time and time.now else None

    def of_entry(self, line: Line) -> When | None:
        """Return the date of the entry, or the row, of a chronology in which a sentence stands."""
        time = self.times.get(line.sentence.start)
        return time.entry if time else None

    def said_between(self, line: Line, start: int, end: int) -> Said | None:
        """Return the same for a part of the plain text: half-open offsets within the line's sentence."""
        speakers = partial(speakers_of, self.narrative, line.references)
        stance = stance_of(self.narrative.plain, line.sentence, start, end, speakers)
        if stance is None:
            return None
        narrative, sentence = self.narrative, line.sentence
        whole = narrative.original(sentence.start, sentence.end)
        place, on = narrative.original(start, end), self.on(line, start, end)
        return Said(narrative.document, *place, whole, self._as_recorded(stance, whole[0]), on)

    def _as_recorded(self, stance: Stance, start: int) -> Stance:
        """How it is said, and by whom: what a row of a chronology tells is the account of its source."""
        if "\t" not in self.narrative.text or stance.speaker:
            return stance
        source = source_at(self.narrative, start)
        if not source:
            return stance
        # What a relative has said is reported; what an agency has recorded stands as the text gives it.
        family = kin_word(source) is not None and stance.sureness == "asserted"
        return replace(stance, speaker=source, sureness="reported" if family else stance.sureness)


@once_for_each_text
def _sources(narrative: Narrative) -> tuple[tuple[int, int, str], ...]:
    return tuple(told_by(narrative.text))


def source_at(narrative: Narrative, position: int) -> str:
    """Return the source of the row in which a place of the original text stands; empty where it has none."""
    cells = _sources(narrative)
    at = bisect_right(cells, position, key=lambda cell: cell[0]) - 1
    return cells[at][2] if at >= 0 and position < cells[at][1] else ""


def speakers_of(narrative: Narrative, references: Sequence[Reference]) -> tuple[tuple[int, int, str], ...]:
    """Return who may be the speaker of something: half-open offsets into the plain text, and the person."""
    tokens = narrative.tokens
    return tuple(
        (tokens[r.first].start, tokens[r.last].end, r.people[0]) for r in references if len(r.people) == 1
    )
