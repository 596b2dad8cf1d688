"""A report's text in a form that can be matched, with the way back to the original."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Sequence
from dataclasses import field
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import ref

from genogram_app.model.evidence import TextDocument
from genogram_app.model.values import value_object
from genogram_app.narrative.chronology_rows import rows_of_chronologies
from genogram_app.narrative.family_lists import Change, entries_of_keys
from genogram_app.narrative.key_heads import relations_in_heads
from genogram_app.narrative.sentences import Sentence, split_sentences
from genogram_app.narrative.tables import cell_marks
from genogram_app.narrative.tokens import Tokens, tokenise

_PLAIN = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "″": '"', "«": '"', "»": '"',
    "\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2009": " ", "\t": "\t", "\f": "\n", "\v": "\n",
    "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u2013": "–", "\u2014": "–", "\u2015": "–",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\r": "",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", ""),
}  # fmt: skip
_CHANGED = re.compile(f"[\\n{''.join(map(re.escape, _PLAIN))}]")
# A search is quick where the pattern begins with the hyphen itself.
_BROKEN_WORD = re.compile(r"-(?<=[a-z]-)[ \t]*\n[ \t]*(?=[a-z])")
_LONE_HYPHEN = re.compile(r"-(?<=[^\S\n]-)(?=\s)")
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
P = ParamSpec("P")
T = TypeVar("T")
_WRAPPED_AT_LEAST = 45
"""A line shorter than this that is followed by another is a heading or a list, not a wrapped line."""


@value_object
class Narrative:
    """The text of one document: as it is, as it is matched, and its sentences.

    `plain` has straight quotes, plain spaces, no ligatures, and wrapped lines joined. Offsets into `plain`
    are turned into half-open offsets into `text` by `original`; `sentences` and `tokens` are in `plain`.
    """

    document: str
    text: str
    plain: str
    sentences: tuple[Sentence, ...]
    tokens: Tokens
    _kept: tuple[int, ...] = field(repr=False)
    """For each character of `plain`, where it came from; and the length of the text."""
    worked_out: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What has been worked out from the text alone; see `once_for_each_text`."""
    found_in_lines: dict[Hashable, Any] = field(default_factory=dict, repr=False, compare=False)
    """What has been found in the words of lines, wherever those stand: the next version has most of them."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """Where each sentence begins."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple([sentence.start for sentence in self.sentences]))

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open offsets into the original text of a part of the plain text."""
        if end <= start:
            return self._kept[start], self._kept[start]
        return self._kept[start], self._kept[end - 1] + 1

    def sentence_at(self, position: int) -> Sentence | None:
        """Return the sentence that holds a position of the plain text, or None between sentences."""
        index = bisect_right(self._starts, position) - 1
        if index < 0 or position >= self.sentences[index].end:
            return None
        return self.sentences[index]


def once_for_each_text(
    work: Callable[Concatenate[Narrative, P], T],
) -> Callable[Concatenate[Narrative, P], T]:
    """Let a function of a text, and of nothing else that changes, keep its result with the text.

    A draft reads the same text again and again, each time against another drawing.
    """

    @wraps(work)
    def kept(narrative: Narrative, /, *arguments: P.args, **named: P.kwargs) -> T:
        key = (work, arguments, *named.items())
        if key not in narrative.worked_out:
            narrative.worked_out[key] = work(narrative, *arguments, **named)
        result: T = narrative.worked_out[key]
        return result

    return kept


_NARRATIVES: dict[str, tuple[ref[TextDocument], Narrative]] = {}
"""By its id, each text as it was read last; versions that only an undo brings back are not kept."""


def narrative_of(text: TextDocument) -> Narrative:
    """Return a text of a case in that form, with what has been worked out from it while the case has it."""
    known = _NARRATIVES.get(text.id)
    if known is None or known[0]() != text:
        before = known[1].found_in_lines if known else {}
        narrative = read_narrative(text.id, text.text, before if len(before) < _MOST_FOUND else None)
        known = _NARRATIVES[text.id] = ref(text, _forget), narrative
    return known[1]


_MOST_FOUND = 200_000
"""So much found in lines is ten times what a long report has; by then most is of lines that are no more."""


def _forget(gone: ref[TextDocument]) -> None:
    for name, (text, _) in list(_NARRATIVES.items()):
        if text is gone:
            _NARRATIVES.pop(name, None)


def read_narrative(
    document_id: str, text: str, found_in_lines: dict[Hashable, Any] | None = None
) -> Narrative:
    """Prepare a document's text for finding people in it, perhaps with what was found in lines before."""
    plain, kept = _normalised(text)
    sentences = split_sentences(plain)
    found = {} if found_in_lines is None else found_in_lines
    return Narrative(document_id, text, plain, sentences, tokenise(plain), kept, found_in_lines=found)


def _normalised(text: str) -> tuple[str, tuple[int, ...]]:
    characters: list[str] = []
    origins: list[int] = []
    marks = cell_marks(text) if "\t" in text else {}
    last = 0
    for match in _CHANGED.finditer(text):
        origin = match.start()
        plain = marks.get(origin) or _PLAIN.get(match.group(), match.group())
        characters += [text[last:origin], plain]
        origins += [*range(last, origin), *([origin] * len(plain))]
        last = match.end()
    characters.append(text[last:])
    origins += range(last, len(text))
    # A hyphen that stands by itself is typed for a dash.
    joined, places = _joined_words(_LONE_HYPHEN.sub("–", "".join(characters)))
    changes = (*entries_of_keys(joined), *relations_in_heads(joined), *rows_of_chronologies(joined))
    listed, entries = _changed(joined, sorted(changes))
    return _joined_lines(listed), (*_taken_from(_taken_from(origins, places), entries), len(text))


def _taken_from(origins: Sequence[int], places: Sequence[int]) -> Sequence[int]:
    """Where characters came from that were in some places of a text with such origins."""
    # Most texts are without broken words and lists, and then each character is where it was.
    return origins if isinstance(places, range) else [origins[place] for place in places]


def _changed(text: str, changes: Sequence[Change]) -> tuple[str, Sequence[int]]:
    """Read other words for parts of a text; return it and where each character was."""
    if not changes:
        return text, range(len(text))
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for start, end, said in changes:
        parts += [text[last:start], said]
        # What is read behind the last character of a text is that character's.
        one = min(max(start, end - 1), len(text) - 1)
        places += [
            *range(last, start),
            *(
                range(start, end)
                if len(said) == end - start
                else [min(start, one), *[one] * len(said)][: len(said)]
            ),
        ]
        last = end
    parts.append(text[last:])
    places += range(last, len(text))
    return "".join(parts), places


def _joined_words(text: str) -> tuple[str, Sequence[int]]:
    """Join words broken at the end of a line; return the text and where each character was."""
    if not _BROKEN_WORD.search(text):
        return text, range(len(text))
    parts: list[str] = []
    places: list[int] = []
    last = 0
    for match in _BROKEN_WORD.finditer(text):
        # A compound such as half-brother may be broken at its own hyphen, which then stays.
        keeps = re.search(r"\b(?:half|step|great|mother|father|sister|brother|co|ex|non|self)$",
                          text[max(0, match.start() - 9) : match.start()], re.IGNORECASE)  # fmt: skip
        stop = match.start() + 1 if keeps else match.start()
        parts.append(text[last:stop])
        places.extend(range(last, stop))
        last = match.end()
    parts.append(text[last:])
    places.extend(range(last, len(text)))
    return "".join(parts), places


def _joined_lines(text: str) -> str:
    """Turn the line ends inside paragraphs into spaces; the length stays the same."""
    pieces: list[str] = []
    last = 0
    line_start = 0
    for match in _LINE_END.finditer(text):
        if _wrapped(text[line_start : match.start()], text[match.end() : match.end() + 60]):
            pieces += [text[last : match.start()], " " * len(match.group())]
            last = match.end()
        line_start = match.end()
    return "".join([*pieces, text[last:]])


def _wrapped(before: str, after: str) -> bool:
    """Whether a line goes on in the next one."""
    if not before.strip() or not after.strip() or after[0] == "\n" or before.isupper():
        return False
    if _KEY_ENTRY.match(before) and _KEY_ENTRY.match(after):
        return False
    if _LIST_ENTRY.fullmatch(before) and _LIST_ENTRY.match(after):
        return False
    if _begins_entry(before, after):
        return False
    if after[0].islower():
        return len(before) >= _WRAPPED_AT_LEAST // 2 and not before.rstrip().endswith((".", ":"))
    return len(before) >= _WRAPPED_AT_LEAST and not _NEW_PARAGRAPH.match(after)


def _begins_entry(before: str, after: str) -> bool:
    """Whether a line begins an entry of a chronology: with a date and a mark, or behind a full stop."""
    date = _DATE.match(after)
    return date is not None and bool(date["mark"] or before.rstrip().endswith((".", "!", "?")))


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
_DATE = re.compile(
    rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH} (?:19|20)\d\d)"
    r"(?!\w)(?P<mark> ?[:–|])?"
)
_NEW_PARAGRAPH = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.|\(?[a-z]\)|[•▪●◦*–-])\s+[A-Z\"'(]")

_KEY_ENTRY = re.compile(
    r"[A-Z][\w'-]*(?: (?:of |to )?[A-Z0-9][\w'-]*){0,3}(?: \(\w[\w.', -]{0,30}\))? ?(?: [–=-]|:) "
)
"""How a line of a key to persons begins: "Father 1 – ", "Callie Marsh: ", "Father of K (FK): "."""
_LIST_ENTRY = re.compile(
    r"[A-Z][\w'-]*(?: [A-Z0-9][\w'-]*){0,3}(?: \([^()]{1,40}\))?, (?:(?!\. ).)*[^\s,;.-]", re.DOTALL
)
"""A line of a list of people without a full stop in it: "Callie Marsh, mother of all four, born 1994"."""


@once_for_each_text
def in_small_letters(narrative: Narrative) -> str:
    """Return the plain text in small letters, each where it is in the plain text."""
    small = narrative.plain.lower()
    if len(small) == len(narrative.plain):
        return small
    return "".join(one if len(one.lower()) > 1 else one.lower() for one in narrative.plain)


@once_for_each_text
def token_starts(narrative: Narrative) -> tuple[int, ...]:
    """Return where each token begins in the plain text."""
    return tuple([token.start for token in narrative.tokens])


@once_for_each_text
def sentence_of_each(narrative: Narrative) -> tuple[Sentence | None, ...]:
    """Return the sentence of each token, or None for one between sentences."""
    found: list[Sentence | None] = []
    for sentence, (first, behind) in zip(narrative.sentences, tokens_of_each(narrative), strict=True):
        found += [None] * (first - len(found))
        found += [sentence] * (behind - first)
    return (*found, *[None] * (len(narrative.tokens) - len(found)))


@once_for_each_text
def tokens_of_each(narrative: Narrative) -> tuple[tuple[int, int], ...]:
    """Return the first token of each sentence, and the first one behind it."""
    starts = token_starts(narrative)
    return tuple(
        (bisect_left(starts, one.start), bisect_left(starts, one.end)) for one in narrative.sentences
    )
