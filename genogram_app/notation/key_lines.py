"""What the key says of lines: couples, parents and children, other relatives, bonds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from genogram_app.notation import key_samples as sample
from genogram_app.notation.bond_looks import LOOKS
from genogram_app.notation.doubt import is_doubted
from genogram_app.notation.key_rows import ALWAYS, KeyRow
from genogram_app.notation.stages import LETTERS, MANNER_LETTERS, MANNER_WORDS, STATUS_WORDS
from genogram_app.notation.style import KeyStyle
from genogram_app.notation.used import Used

_SOLID: dict[KeyStyle, str] = {
    "mcgoldrick": "Married or civil partnership",
    "write_enough": "Lasting relationship: marriage, civil partnership or living together",
}
_DASHED: dict[KeyStyle, str] = {
    "mcgoldrick": "Couple, not married",
    "write_enough": "Passing relationship",
}
_SPELT_OUT = frozenset({"care", "contact", "support", "other"})
"""Tags of bonds that are words already."""
_BOXED = frozenset({"forced", "non_consensual"})


def couple_rows(used: Used) -> Iterator[KeyRow]:
    """Return the rows about couples; solid and dashed are always explained."""
    key_style = used.notation.key_style
    yield KeyRow(ALWAYS, "solid", _SOLID[key_style], partial(sample.couple, "solid"))
    yield KeyRow(ALWAYS, "dashed", _DASHED[key_style], partial(sample.couple, "dash"))
    yield from _couple_patterns(used)
    yield from _couple_marks(used)
    yield from _couple_words(used)


def _couple_patterns(used: Used) -> Iterator[KeyRow]:
    plain = [c for c in used.couples if c.related and c.holds]
    dotted = any(c.pattern == "dot" and c.tag != "NC" for c in plain)
    words = "Casual, short or undisclosed relationship"
    yield KeyRow(dotted, "casual", words, partial(sample.couple, "dot"))
    unknown = any(c.pattern == "sparse" for c in plain)
    draw = partial(sample.couple, "sparse", doubt=True)
    yield KeyRow(unknown, "couple-unknown", "Kind of relationship not known", draw)
    doubted = any(c.doubted for c in plain)
    draw = partial(sample.couple, "uncertain", doubt=True)
    words = _as_written("Relationship alleged or in doubt", used)
    yield KeyRow(doubted, "couple-doubted", words, draw)
    forced = any(c.tag == "FM" for c in plain)
    yield KeyRow(forced, "forced", "Forced marriage (FM)", partial(sample.couple, "solid", tag="FM"))
    without = any(c.tag == "NC" for c in plain)
    draw = partial(sample.couple, "dot", tag="NC")
    yield KeyRow(without, "non-consensual", "Without consent (NC), no relationship", draw)


def _couple_marks(used: Used) -> Iterator[KeyRow]:
    couples = used.couples
    plain = [c for c in couples if c.related and c.holds]
    strokes = {c.slashes for c in plain if not c.on_off}
    yield KeyRow(1 in strokes, "parted", "Separated or ended", partial(sample.couple, "solid", strokes=1))
    words = "Divorced, dissolved or annulled"
    yield KeyRow(2 in strokes, "divorced", words, partial(sample.couple, "solid", strokes=2))
    resumed = any(c.resumed and c.slashes for c in plain)
    draw = partial(sample.couple, "solid", strokes=1, resumed=True)
    yield KeyRow(resumed, "resumed", "Together again", draw)
    on_off = any(c.on_off for c in plain)
    draw = partial(sample.couple, "dash", strokes=1, on_off=True)
    yield KeyRow(on_off, "on-off", "Parted and together again, repeatedly", draw)
    thin = any(not c.related for c in couples)
    yield KeyRow(thin, "co-parents", "Parents of a child; no relationship stated", sample.co_parents)
    blood = any(c.of_blood for c in couples)
    yield KeyRow(blood, "of-blood", "Couple related by blood", sample.blood_relatives)
    later = any(not c.holds for c in couples)
    yield KeyRow(later, "later", "Relationship that began after the date", sample.later)


def _couple_words(used: Used) -> Iterator[KeyRow]:
    letters = {status for c in used.couples for status in c.letters}
    manners = {manner for c in used.couples for manner in c.manners} - _BOXED
    said = [f"{LETTERS[s]} {STATUS_WORDS[s]}" for s in LETTERS if s in letters and _is_short(LETTERS[s])]
    said += [
        f"{MANNER_LETTERS[m]} {MANNER_WORDS[m]}" for m in MANNER_LETTERS if m in manners - {"undisclosed"}
    ]
    yield KeyRow(bool(said), "letters", "; ".join(said), sample.nothing)
    numbered = any(c.number for c in used.couples)
    words = "Order of one person's relationships"
    yield KeyRow(numbered, "numbered", words, partial(sample.words, "(1) (2)"))


def _is_short(letters: str) -> bool:
    """Whether letters have to be explained, not being a word."""
    return letters not in ("casual", "together")


def child_rows(used: Used) -> Iterator[KeyRow]:
    """Return the rows about the lines from parents and carers to children."""
    kinds = {c.kind for c in used.children if c.holds}
    birth = any(c.kind == "birth" and (c.pattern == "solid" or used.doubtful_half) for c in used.children)
    yield KeyRow(birth, "birth", "Birth parent", partial(sample.child, "solid"))
    yield KeyRow("adoptive" in kinds, "adoptive", "Adopted (A)", partial(sample.child, "dash"))
    yield KeyRow("foster" in kinds, "foster", "Fostered (F)", partial(sample.child, "dot"))
    care = bool(kinds & {"kinship_care", "guardian"})
    words = "Cared for by family or friends; SGO: special guardian"
    yield KeyRow(care, "care", words, partial(sample.child, "dashdot"))
    donated = bool(kinds & {"donor", "surrogate"})
    draw = partial(sample.child, "dashdot", thin=True)
    yield KeyRow(donated, "donor", "Donor (D) or surrogate (S)", draw)
    draw = partial(sample.child, "sparse", question=True)
    words = "Parent or carer; in what way is not known"
    yield KeyRow("not_known" in kinds, "kind-unknown", words, draw)
    doubted = used.doubtful_half or any(c.doubtful for c in used.children)
    draw = partial(sample.child, "uncertain", question=True)
    words = _as_written("Parent alleged or in doubt", used)
    yield KeyRow(doubted, "child-doubted", words, draw)
    ended = any(not c.holds for c in used.children)
    yield KeyRow(ended, "care-ended", "Care not at this date", sample.not_at_the_date)
    yield from _birth_rows(used)


def _birth_rows(used: Used) -> Iterator[KeyRow]:
    births = set(used.births)
    identical, fraternal = partial(sample.twins, "identical"), partial(sample.twins, "fraternal")
    yield KeyRow("identical" in births, "identical", "Identical twins", identical)
    yield KeyRow("fraternal" in births, "fraternal", "Twins, not identical", fraternal)
    words = "Born together; not known whether identical"
    yield KeyRow("not_known" in births, "twins", words, partial(sample.twins, "not_known"))


def kin_rows(used: Used) -> Iterator[KeyRow]:
    """Return the rows about relations whose path is not known."""
    stated = any(not is_doubted(certainty) for certainty in used.kin)
    doubted = any(is_doubted(certainty) for certainty in used.kin)
    words = "Related as written, path not known"
    yield KeyRow(stated or doubted, "kin", words, partial(sample.kin, "stated"))
    words = _as_written("Relation alleged or in doubt", used)
    yield KeyRow(doubted, "kin-doubted", words, partial(sample.kin, "alleged"))


def _as_written(words: str, used: Used) -> str:
    """The meaning of a mark of doubt; the drawing says which doubt it is if words for doubts are written."""
    return f"{words}, as written" if used.doubt_words else words


def bond_rows(used: Used) -> Iterator[KeyRow]:
    """Return the rows about how people are with each other."""
    kinds = {kind for kind, _ in used.bonds}
    for kind, look in LOOKS.items():
        words = f"{look.words} ({look.tag})" if look.tag and look.tag not in _SPELT_OUT else look.words
        yield KeyRow(kind in kinds, f"bond-{kind}", words, partial(sample.bond, kind, used.notation))
    question = partial(sample.words, "?")
    if used.doubt_words:
        suspected = any(certainty == "suspected" for _, certainty in used.bonds)
        yield KeyRow(suspected, "bond-suspected", "Suspected by professionals", question)
    else:
        doubted = any(is_doubted(certainty) for _, certainty in used.bonds)
        yield KeyRow(doubted, "bond-doubted", "Alleged or in doubt", question)
