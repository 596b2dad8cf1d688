"""Where the sentences of a report begin and end, and under which heading they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import kin_word, words

_ABBREVIATIONS = words(
    """mr mrs ms dr st sib sibs yr yrs mth mths wk wks approx no nos i.e e.g c cf et al etc vs v p pp
    para paras ref inc ltd prof rev sgt insp det supt hon jan feb mar apr jun jul aug sep sept oct nov
    dec dob dod aka a.k.a tel ext dept gov edn ed eds viz ca fig"""
)
_BLOCK = re.compile(r"[^\n]+")
_NUMBER = re.compile(
    # "14.03.18" is the date of a row of a chronology.
    r"\s*(?!(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d)"
    r"(?:\d{1,3}(?:\.\d{1,3}){0,4}\.?|\(?[a-z]\)|\([ivx]+\)|[•▪●◦*])[ \t]+"
    # "4 June 2020" at the beginning of an entry is its date.
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
)
_STOP = re.compile(r"[.!?…]+[\"')\]]*(?=\s)|;(?=\s)|[\[\]()\"]")
_STARTS = re.compile(r"\s+[\"'(\[]*[A-Z0-9£]")
_KEY_ENTRY = re.compile(r".+ \((?:[A-Z][\w.'-]*\s?)+\)|[A-Z][\w'-]*(?: [A-Z0-9][\w'-]*){0,3} [–=-] .+")
"""A line of a key to persons: "Father of Child A (Mr Tobin)", "Callie Marsh – mother"."""
_PAIRS = {")": "(", "]": "["}
_LONGEST_ASIDE = 400
"""An opened bracket or quotation that goes on for longer than this was never closed."""


@value_object
class Sentence:
    """Half-open offsets into the plain text; the paragraph it is in; the last heading above it."""

    start: int
    end: int
    paragraph: int
    heading: str = ""
    is_heading: bool = False


def split_sentences(plain: str) -> tuple[Sentence, ...]:
    """Return the sentences of a plain text in order; headings and list lines are sentences of their own."""
    found: list[Sentence] = []
    heading = ""
    for number, block in enumerate(_BLOCK.finditer(plain)):
        start, end = _trimmed(plain, block.start(), block.end())
        if start == end:
            continue
        if is_heading(plain[start:end]):
            heading = plain[start:end]
            found.append(Sentence(start, end, number, heading, is_heading=True))
        else:
            found += [Sentence(s, e, number, heading) for s, e in _sentences(plain, start, end)]
    return tuple(found)


_PART = re.compile(r"(?:section|part|chapter|appendix|annex) \w{1,9} ?: ?[^:]*:?$", re.IGNORECASE)
"""A heading with its number: "Section 4: Recommendations"."""


def is_heading(line: str) -> bool:
    """Return whether a line stands above what follows: short, without a full stop, not a list entry."""
    if len(line) > 90 or line.endswith((".", "?", "!", ";", ",", '"')):
        return False
    if ":" in line[:-1] and not _PART.match(line):
        return False
    if _KEY_ENTRY.fullmatch(line) and any(kin_word(word) for word in re.findall(r"[\w-]+", line)):
        return False
    letters = [c for c in line if c.isalpha()]
    return bool(letters) and (line.isupper() or line[0].isupper() or line[0].isdigit()) and "," not in line


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the paragraph number and the white space around a block."""
    number = _NUMBER.match(plain, start, end)
    start = number.end() if number and number.end() < end else start
    while start < end and plain[start].isspace():
        start += 1
    while end > start and plain[end - 1].isspace():
        end -= 1
    return start, end


def _sentences(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for stop in _stops(plain, start, end):
        yield begin, stop
        begin = stop
        while begin < end and plain[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _stops(plain: str, start: int, end: int) -> Iterator[int]:
    """Yield the ends of the sentences in a block but the last, outside brackets and quotations."""
    opened: list[tuple[str, int]] = []
    for match in _STOP.finditer(plain, start, end):
        text = match.group()
        if text in '([)]"':
            _open_or_close(opened, text, match.start())
            continue
        closes_quote = '"' in text and any(mark == '"' for mark, _ in opened)
        inside = [mark for mark, at in opened if match.start() - at < _LONGEST_ASIDE]
        if closes_quote:
            _open_or_close(opened, '"', match.start())
            inside = [mark for mark in inside if mark != '"']
        if ")" in text or "]" in text:
            opened = [o for o in opened if o[0] not in "(["]
            inside = [mark for mark in inside if mark not in "(["]
        if not inside and text != ";" and _ends(plain, match.start(), match.end()):
            opened.clear()
            yield match.end()


def _open_or_close(opened: list[tuple[str, int]], mark: str, at: int) -> None:
    opening = _PAIRS.get(mark, mark)
    known = [i for i, (other, _) in enumerate(opened) if other == opening]
    if mark in _PAIRS or (mark == '"' and known):
        if known:
            del opened[known[-1] :]
    else:
        opened.append((mark, at))


def _ends(plain: str, stop: int, after: int) -> bool:
    """Whether the full stop at `stop` ends a sentence, not an abbreviation or an initial."""
    if not _STARTS.match(plain, after):
        return False
    if plain[stop] != "." or after - stop > 1:
        return True
    word = re.search(r"[\w.]*$", plain[max(0, stop - 12) : stop])
    before = word.group().lower() if word else ""
    if before in _ABBREVIATIONS and not (word and len(before) == 1 and word.group().isupper()):
        # "… aged 5 yrs. Mother …": a unit of time may end a sentence, a title may not.
        return before in {"yrs", "mths", "wks", "etc"} and plain[after:].lstrip()[:1].isupper()
    return not (len(before) == 1 and before.isalpha() and before != "i" and _initial(plain, stop))


def _initial(plain: str, stop: int) -> bool:
    """Whether the letter before a full stop is an initial ("J. Smith"), no code or ending ("at May's.")."""
    if not plain[stop - 1].isupper() or _OPENS.match(plain, stop + 1):
        return False
    previous = re.search(r"(\w+)\s\w$", plain[max(0, stop - 24) : stop])
    return previous is None or previous.group(1).lower() not in _CODE_WORDS


_OPENS = re.compile(
    r"\s+(?:(?:he|she|they|it|this|that|these|those|the|an?|his|her|their|its|there|we|our|all|both|no|not|"
    r"neither|nobody|some|one|two|three|each|another|in|on|at|by|for|from|until|during|since|after|before|"
    r"when|while|as|because|although|though|if|once|then|later|soon|shortly|following|despite|with|"
    r"however|mother|father|sibling|child|adult|baby|police|staff|professionals|children|health|social)\b|"
    r"(?-i:[A-Z]{2,4}\d?|[A-Z]\d)\b)",
    re.IGNORECASE,
)
"""What hardly is a surname behind an initial: a word that opens a sentence, or a code of several letters."""
_CODE_WORDS = words(
    """child baby adult sibling address father mother parent male female subject hospital school family
    person authority town area team section plan hepatitis vitamin group type part appendix i"""
)
