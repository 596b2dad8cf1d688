"""What the key says: one entry a mark that is used, in groups, always with the basic four."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from genogram_app.notation import key_samples as sample
from genogram_app.notation.households import STAY_WORDS
from genogram_app.notation.key_lines import bond_rows, child_rows, couple_rows, kin_rows
from genogram_app.notation.key_people import people_rows
from genogram_app.notation.key_rows import ALWAYS, KeyRow, Sample
from genogram_app.notation.tags import MEANINGS, PERHAPS, Tag
from genogram_app.notation.used import Used


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One row of the key: its heading, a short id, its words, and a sample about the origin.

    A sample is at most `key_samples.WIDTH` by `key_samples.HEIGHT` points.
    """

    heading: str
    id: str
    words: str
    sample: Sample


def key_entries(used: Used) -> tuple[KeyEntry, ...]:
    """Return the entries of the key for what a drawing uses."""
    sections = (
        ("People", people_rows(used)),
        ("Couples", couple_rows(used)),
        ("Parents and children", child_rows(used)),
        ("Other relatives", kin_rows(used)),
        ("Households", _households(used)),
        ("How people are with each other", bond_rows(used)),
        ("Statuses and concerns", _tags(used)),
        ("In full", _footnotes(used)),
    )
    return tuple(
        KeyEntry(heading, row.id, row.words, row.draw())
        for heading, rows in sections
        for row in rows
        if row.used
    )


def _households(used: Used) -> Iterator[KeyRow]:
    homes = used.homes
    plain = any(not h.main and not h.uncertain for h in homes)
    yield KeyRow(plain, "household", "Household on the date", sample.home)
    main = any(h.main for h in homes)
    words = "Household of the child or person under review"
    yield KeyRow(main, "household-main", words, partial(sample.home, main=True))
    doubtful = any(h.uncertain or h.perhaps for h in homes)
    draw = partial(sample.home, uncertain=True)
    yield KeyRow(doubtful, "household-uncertain", "Household or part of it, not certain", draw)
    words = "Dots in groups: a household that shares somebody with another one"
    yield KeyRow(any(h.rhythm for h in homes), "household-rhythm", words, partial(sample.home, rhythm=1))
    words = "One household in parts: joined by a thin dotted line, or each with its name"
    yield KeyRow(any(h.parted for h in homes), "household-parts", words, sample.parts)
    stays = ", ".join(STAY_WORDS[stay] for stay in STAY_WORDS if stay in used.stays)
    words = f"Partly or perhaps in the household: {stays}"
    yield KeyRow(bool(used.stays), "tether", words, sample.tether)


def _tags(used: Used) -> Iterator[KeyRow]:
    notation = used.notation
    for code in dict.fromkeys(tag.code for tag in used.tags):
        words = MEANINGS.get(code, "")
        yield KeyRow(bool(words), f"tag-{code}", words, partial(sample.tag, Tag(code, code), notation))
    ended = partial(sample.tag, Tag("CIN", "CIN", ended=True), notation)
    yield KeyRow(any(t.ended for t in used.tags), "tag-ended", "Ended", ended)
    proposed = partial(sample.tag, Tag("ICO", "ICO", proposed=True), notation)
    yield KeyRow(any(t.proposed for t in used.tags), "tag-proposed", "Proposed, not made", proposed)
    perhaps = any(t.perhaps for t in used.tags)
    yield KeyRow(perhaps, "tag-perhaps", "Perhaps on the date", partial(sample.words, PERHAPS.strip()))
    doubted = any(t.text.removesuffix(PERHAPS).endswith("?") for t in used.tags)
    yield KeyRow(doubted, "tag-doubted", "Alleged or suspected", partial(sample.words, "?"))


def _footnotes(used: Used) -> Iterator[KeyRow]:
    """Names that were shortened on the drawing, in full."""
    for number, name in used.footnotes:
        yield KeyRow(ALWAYS, f"footnote-{number}", name, partial(sample.words, f"[{number}]"))
