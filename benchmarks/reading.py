"""How long reading a text, checking the drawing against it and drafting from it take, and how much memory.

Run: python -m benchmarks.reading. Processor time of one core; the last line says how fast this machine is at
the moment, so that runs can be compared. The first check since the program began also prepares the rules. For
every other check the text is new, and nothing that was read before is used, but where somebody types a word,
as in a case that holds the text, and where a home was drawn otherwise: then it is the same text again; the
drawing of 3,000 words stays the same but for that home. Two reports are told of two families each (the
second time with other names) and again and again: so the longest text speaks of 66 people in 60,000 words.
"""

from __future__ import annotations

import json
import re
import time
from collections import deque
from collections.abc import Callable
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any, TypeAlias

import psutil

from benchmarks.planting import Case, bare
from benchmarks.targets import verdict
from genogram_app.app.main import collect_rarely
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.model.text_form import from_content
from genogram_app.narrative.text import read_narrative
from genogram_app.review.drafting.draft import draft
from genogram_app.review.findings import review

REPORTS = Path(__file__).parent / "reports"
TOLD = ("teddy", "strathquill")
CHECK, LONG, DRAFT, MEMORY = 150.0, 3.0, 1.5, 200.0
"""The most that 3,000 words may take (ms), 60,000 words (s), a draft of 3,000 words (s), and memory (MB)."""
RENAMED = {
    "Alfie": "Ossie", "Anneka": "Ingrid", "Bea": "Nia", "Chloe": "Tamsin", "Denise": "Glenys",
    "Jordan": "Callum", "Kieran": "Declan", "Lexi": "Robyn", "Marcus": "Julian", "Paige": "Heather",
    "Pocock": "Trudgill", "Rosalind": "Winifred", "Rufus": "Caspian", "Shanice": "Leona", "Teddy": "Monty",
    "Terry": "Vernon", "Hallet": "Orchard", "Quay": "Mill", "Ferry": "Heron", "Ailsa": "Freya",
    "Cara": "Lorna", "Cody": "Blair", "Dale": "Curtis", "Gregor": "Hamish", "Kayleigh": "Shona",
    "Mirren": "Isla", "Morag": "Effie", "Ross": "Duncan", "Sandy": "Murdo", "Skye": "Iona",
    "Struan": "Rory", "Tam": "Alec",
}  # fmt: skip
_NAMES = re.compile(rf"\b(?:{'|'.join(RENAMED)})\b")
Told: TypeAlias = tuple[Case, str]


def main() -> None:
    """Print a line for each measure and the speed of the machine."""
    parts = [told(name, renamed=renamed) for renamed in (False, True) for name in TOLD]
    document = joined([case for case, _ in parts])
    texts = [text for _, text in parts]
    collect_rarely()
    short, long = of_length(texts[:2], 3_000), of_length(texts, 60_000)
    small = joined([case for case, _ in parts[:2]])
    print(f"the first check of 3,000 words takes {1000 * _least(lambda: _check(small, short), 1):.0f} ms")
    print(verdict("checking 3,000 words", 1000 * _least(lambda: _check(small, short), 9), CHECK, " ms"))
    changes, undone = count(), deque[Document](maxlen=2)
    changed = 1000 * _least(lambda: typing(small, short, undone, next(changes)), 9)
    print(verdict("checking them when one word was added", changed, CHECK, " ms"))
    narrative = read_narrative("report", short)
    again = 1000 * _least(lambda: review(with_another_home(small, next(changes)), [narrative]), 9)
    print(verdict("checking them when a home was drawn otherwise", again, CHECK, " ms"))
    process = psutil.Process()
    before = process.memory_info().rss
    print(verdict("checking 60,000 words", _least(lambda: _check(document, long), 2), LONG, " s"))
    taken = (process.memory_info().rss - before) / 1e6
    print(verdict("memory for 60,000 words", taken, MEMORY, " MB"))
    before = process.memory_info().rss
    for number in range(5):
        typing(document, long, undone, number)
    taken = (process.memory_info().rss - before) / 1e6
    print(verdict("memory that five words typed into them leave", taken, MEMORY / 4, " MB"))
    print(verdict("drafting from 3,000 words", _least(lambda: draft(short), 2), DRAFT, " s"))
    print(f"five million additions take this machine {_least(_count, 3):.3f} s now")


def told(name: str, *, renamed: bool = False) -> Told:
    """Return the drawing and the text of a report, perhaps of a family with other names."""
    folder = REPORTS / name
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    drawn, text = bare(case), (folder / "narrative.txt").read_text(encoding="utf-8")
    return (_with_other_names(drawn), _with_other_names(text)) if renamed else (drawn, text)


def joined(cases: list[Case]) -> Document:
    """Return one case with the people of several; the subject children are those of all."""
    whole: Case = {**cases[0], "case": {**cases[0]["case"], "subjects": []}}
    lists = dict.fromkeys(key for case in cases for key in case if isinstance(case[key], list))
    whole.update({key: [] for key in lists})
    for number, case in enumerate(cases):
        own = _with_ids(case, f"0{number}")
        whole["case"]["subjects"] += own["case"]["subjects"]
        for key in lists:
            whole[key] += own.get(key, [])
    return from_content(whole)


def of_length(texts: list[str], words: int) -> str:
    """Return texts one after the other, again and again, up to the paragraph that reaches so many words."""
    found: list[str] = []
    for paragraph in islice(cycle("\n\n".join(texts).split("\n\n")), words):
        found.append(paragraph)
        words -= len(paragraph.split())
        if words <= 0:
            break
    return "\n\n".join(found)


def with_a_word_more(text: str, number: int) -> str:
    """Return a text with a word more behind one of its sentences, each time behind another."""
    ends = [match.end() for match in re.finditer(r"[a-z](?=\. )", text)]
    at = ends[number % len(ends)]
    return f"{text[:at]} indeed{text[at:]}"


def typing(document: Document, text: str, undone: deque[Document], number: int) -> None:
    """Check a case with a word more in the text that it holds; what an undo brings back is kept."""
    held = TextDocument(id="typed", media_type="text/plain", text=with_a_word_more(text, number))
    undone.append(document.replace(documents=(held,)))
    review(undone[-1])


def with_another_home(document: Document, number: int) -> Document:
    """Return a case in which one of the homes is in another area, each time another home."""
    homes = document.households
    at = number % len(homes)
    other = homes[at].replace(area=f"Area {number}")
    return document.replace(households=(*homes[:at], other, *homes[at + 1 :]))


def _with_other_names(content: Any) -> Any:
    if isinstance(content, str):
        return _NAMES.sub(lambda name: RENAMED[name.group()], content)
    return _each(content, _with_other_names)


def _with_ids(case: Case, mark: str) -> Case:
    """Give every item another id, so that cases can be joined."""
    ids = {i["id"]: i["id"] + mark for key in case if isinstance(case[key], list) for i in case[key]}

    def other(content: Any) -> Any:
        return ids.get(content, content) if isinstance(content, str) else _each(content, other)

    found: Case = other(case)
    return found


def _each(content: Any, change: Callable[[Any], Any]) -> Any:
    if isinstance(content, dict):
        return {key: change(value) for key, value in content.items()}
    return [change(value) for value in content] if isinstance(content, list) else content


def _check(document: Document, text: str) -> None:
    review(document, [read_narrative("report", text)])


def _least(work: Callable[[], object], times: int) -> float:
    """The least processor time in seconds that something takes once it has been done before."""
    taken: list[float] = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def _count() -> int:
    total = 0
    for number in range(5_000_000):
        total += number & 3
    return total


if __name__ == "__main__":
    main()
