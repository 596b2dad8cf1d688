"""When each sentence roughly is, by the dates that the text names: known before it is known who is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from genogram_app.narrative.placed import Placed
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.entries import Sections, date_of_entry, heads
from genogram_app.narrative.times.explicit import Explicit
from genogram_app.narrative.times.focus import OwnTime, SentenceTime, is_aside, is_before_the_rest
from genogram_app.narrative.times.when import When


class Roughly:
    """Answers when a sentence is; each paragraph is looked at when it is first asked for."""

    def __init__(self, narrative: Narrative, explicit: Placed[Explicit], report: When | None) -> None:
        """Take a text, the times that it says in full, in order, and the date of the report."""
        self._plain, self._explicit, self._report = narrative.plain, explicit, report
        self._paragraphs: dict[int, tuple[tuple[Sentence, ...], When | None]] = {}
        self._known: dict[int, Mapping[int, When | None]] = {}
        self._entries: dict[int, bool] = {}
        sections = Sections(narrative, explicit, report)
        for number, group in groupby(narrative.sentences, key=lambda sentence: sentence.paragraph):
            sentences = tuple(group)
            for sentence in sentences:
                here = self._explicit.within(sentence.start, sentence.end)
                if sentence.is_heading or (here and heads(self._plain, sentence, here[0].start)):
                    sections.begin(sentence, here[0].time if here else None)
            self._paragraphs[number] = sentences, sections.time

    def at(self, sentence: Sentence) -> When | None:
        """Return when a sentence is; None where no date tells."""
        if sentence.paragraph not in self._known:
            self._known[sentence.paragraph] = dict(self._told(*self._paragraphs[sentence.paragraph]))
        return self._known[sentence.paragraph].get(sentence.start)

    def is_entry(self, sentence: Sentence) -> bool:
        """Return whether a sentence stands in a dated entry, or row, of a chronology."""
        paragraph = sentence.paragraph
        if paragraph not in self._entries:
            sentences, _ = self._paragraphs[paragraph]
            self._entries[paragraph] = date_of_entry(self._plain, sentences, self._explicit) is not None
        return self._entries[paragraph]

    def _told(
        self, sentences: Sequence[Sentence], of_section: When | None
    ) -> Iterator[tuple[int, When | None]]:
        plain = self._plain
        of_entry = date_of_entry(plain, sentences, self._explicit)
        carried = of_entry or of_section
        reached = plain.rfind("\n", 0, sentences[0].start) + 1
        for sentence in sentences:
            here = self._explicit.within(reached, sentence.end)
            reached = sentence.end
            own = tuple(
                OwnTime(
                    one.start, one.end, one.time, not is_before_the_rest(plain, sentence.start, one.start)
                )
                for one in here
                if not is_aside(plain, one.start)
            )
            time = SentenceTime(
                sentence.start, sentence.end, own, carried, of_entry or self._report, of_entry
            )
            yield sentence.start, time.on(plain, sentence.start, sentence.end)
            carried = time.main(plain) or carried
