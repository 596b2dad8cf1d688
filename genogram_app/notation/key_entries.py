"""What the key says: one entry a mark that is used, in groups, always with the basic four."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from genogram_app.drawing.primitives import Primitive
from genogram_app.notation import key_samples as sample
from genogram_app.notation.bond_looks import LOOKS
from genogram_app.notation.doubt import is_doubted
from genogram_app.notation.households import STAY_WORDS
from genogram_app.notation.style import STYLE, KeyStyle
from genogram_app.notation.tags import MEANINGS, Tag
from genogram_app.notation.used import Used

Sample: TypeAlias = tuple[Primitive, ...]


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One row of the key: its heading, a short id, its words, and a sample about the origin.

    A sample is at most `key_samples.WIDTH` by `key_samples.HEIGHT` points.
    """

    heading: str
    id: str
    words: str
    sample: Sample


_Row: TypeAlias = tuple[bool, str, str, Callable[[], Sample]]


def key_entries(used: Used) -> tuple[KeyEntry, ...]:
    """Return the entries of the key for what a drawing uses."""
    sections = (
        ("People", _people(used)),
        ("Couples", _couples(used)),
        ("Parents and children", _children(used)),
        ("Other relatives", _kin(used)),
        ("Households", _households(used)),
        ("How people are with each other", _bonds(used)),
        ("Statuses and concerns", _tags(used)),
    )
    return tuple(
        KeyEntry(heading, name, words, draw())
        for heading, rows in sections
        for shown, name, words, draw in rows
        if shown
    )


def _people(used: Used) -> Iterator[_Row]:
    symbols = used.symbols
    shapes = {s.shape for s in symbols}
    losses = [
        s for s in symbols if s.shape in ("square", "circle", "diamond") and s.size[0] < 0.7 * STYLE.unit
    ]
    yield True, "male", "Male", partial(sample.person, "square")
    yield True, "female", "Female", partial(sample.person, "circle")
    unknown = any(s.shape == "diamond" and s.question for s in symbols)
    yield unknown, "sex-unknown", "Sex not known", partial(sample.person, "diamond", question=True)
    other = any(s.shape == "diamond" and not s.question for s in symbols)
    yield other, "neither", "Neither male nor female", partial(sample.person, "diamond")
    hidden = any(not s.identified for s in symbols)
    yield (
        hidden,
        "not-identified",
        "Person not identified",
        partial(sample.person, "square", question=True, identified=False),
    )
    subject = any(s.subject for s in symbols)
    yield subject, "subject", "Child or person under review", partial(sample.person, "circle", subject=True)
    yield (
        any(s.inside for s in symbols),
        "age",
        "Age (m months, w weeks, d days)",
        partial(sample.person, "square", inside="7"),
    )
    born = any(s.dead and s.shape in ("square", "circle", "diamond") and s not in losses for s in symbols)
    yield born, "died", "Died (with the age at death)", partial(sample.person, "square", dead=True)
    yield "pregnancy" in shapes, "pregnancy", "Pregnancy", partial(sample.person, "pregnancy")
    yield "loss" in shapes, "loss", "Pregnancy loss", partial(sample.person, "loss", dead=True)
    yield (
        "termination" in shapes,
        "termination",
        "Termination of pregnancy",
        partial(sample.person, "termination", dead=True),
    )
    small = losses[0].shape if losses else "square"
    yield bool(losses), "stillbirth", "Stillbirth (small symbol)", partial(sample.stillbirth, small)
    yield (
        any(s.adopted for s in symbols),
        "adopted",
        "Adopted",
        partial(sample.person, "square", adopted=True),
    )


_SOLID: dict[KeyStyle, str] = {
    "mcgoldrick": "Married or civil partnership",
    "write_enough": "Lasting relationship: marriage, civil partnership or living together",
}
_DASHED: dict[KeyStyle, str] = {
    "mcgoldrick": "Couple, not married",
    "write_enough": "Passing relationship",
}
_LETTERS = (
    ("married", "m.", "married"),
    ("civil_partnership", "CP", "civil partnership"),
    ("engaged", "e.", "engaged"),
    ("cohabiting", "LT", "living together"),
    ("living_apart", "Rel", "in a relationship, living apart"),
    ("separated", "s.", "separated"),
    ("divorced", "d.", "divorced"),
    ("widowed", "w.", "widowed"),
)


def _couples(used: Used) -> Iterator[_Row]:
    couples = used.couples
    plain = [c for c in couples if c.related and c.holds]
    patterns = {c.pattern for c in plain}
    yield True, "solid", _SOLID[used.notation.key_style], partial(sample.couple, "solid")
    yield True, "dashed", _DASHED[used.notation.key_style], partial(sample.couple, "dash")
    yield "dot" in patterns, "casual", "Casual or short relationship", partial(sample.couple, "dot")
    unknown = "sparse" in patterns
    yield (
        unknown,
        "couple-unknown",
        "Kind of relationship not known",
        partial(sample.couple, "sparse", doubt=True),
    )
    doubted = any(c.doubted for c in plain)
    yield (
        doubted,
        "couple-doubted",
        "Relationship alleged or in doubt, as written",
        partial(sample.couple, "uncertain", doubt=True),
    )
    strokes = {c.slashes for c in plain}
    yield 1 in strokes, "parted", "Separated or ended", partial(sample.couple, "solid", strokes=1)
    yield 2 in strokes, "divorced", "Divorced or dissolved", partial(sample.couple, "solid", strokes=2)
    resumed = any(c.resumed and c.slashes for c in plain)
    yield resumed, "resumed", "Together again", partial(sample.couple, "solid", strokes=1, resumed=True)
    thin = any(not c.related for c in couples)
    yield thin, "co-parents", "Parents of a child; no relationship stated", sample.co_parents
    blood = any(c.of_blood for c in couples)
    yield blood, "of-blood", "Couple related by blood", sample.blood_relatives
    later = any(not c.holds for c in couples)
    yield later, "later", "Relationship that began after the date", sample.not_at_the_date
    letters = {status for c in couples for status in c.letters}
    meanings = "; ".join(f"{written} {words}" for status, written, words in _LETTERS if status in letters)
    yield bool(meanings), "letters", meanings, sample.nothing
    numbered = any(c.number for c in couples)
    yield numbered, "numbered", "Order of one person's relationships", partial(sample.words, "(1) (2)")


def _children(used: Used) -> Iterator[_Row]:
    kinds = {c.kind for c in used.children if c.holds}
    birth = any(c.kind == "birth" and (c.pattern == "solid" or used.doubtful_half) for c in used.children)
    yield birth, "birth", "Birth parent", partial(sample.child, "solid")
    yield "adoptive" in kinds, "adoptive", "Adopted (A)", partial(sample.child, "dash")
    yield "foster" in kinds, "foster", "Fostered (F)", partial(sample.child, "dot")
    care = bool(kinds & {"kinship_care", "guardian"})
    yield (
        care,
        "care",
        "Cared for by family or friends; SGO: special guardian",
        partial(sample.child, "dashdot"),
    )
    donated = bool(kinds & {"donor", "surrogate"})
    yield donated, "donor", "Donor (D) or surrogate (S)", partial(sample.child, "dashdot", thin=True)
    yield (
        "not_known" in kinds,
        "kind-unknown",
        "Parent or carer; in what way is not known",
        partial(sample.child, "sparse", question=True),
    )
    doubted = used.doubtful_half or any(c.doubtful for c in used.children)
    yield (
        doubted,
        "child-doubted",
        "Parent alleged or in doubt, as written",
        partial(sample.child, "uncertain", question=True),
    )
    ended = any(not c.holds for c in used.children)
    yield ended, "care-ended", "Care not at this date", sample.not_at_the_date
    births = set(used.births)
    yield "identical" in births, "identical", "Identical twins", partial(sample.twins, "identical")
    yield "fraternal" in births, "fraternal", "Twins, not identical", partial(sample.twins, "fraternal")
    yield (
        "not_known" in births,
        "twins",
        "Born together; not known whether identical",
        partial(sample.twins, "not_known"),
    )


def _kin(used: Used) -> Iterator[_Row]:
    yield (
        bool(used.kin),
        "kin",
        "Related as written, path not known",
        partial(sample.kin, "stated"),
    )
    doubted = any(is_doubted(certainty) for certainty in used.kin)
    yield doubted, "kin-doubted", "Relation alleged or in doubt, as written", partial(sample.kin, "alleged")


def _households(used: Used) -> Iterator[_Row]:
    homes = used.homes
    plain = any(not h.main and not h.uncertain for h in homes)
    yield plain, "household", "Household on the date", sample.home
    main = any(h.main for h in homes)
    yield (
        main,
        "household-main",
        "Household of the child or person under review",
        partial(sample.home, main=True),
    )
    doubtful = any(h.uncertain for h in homes)
    yield doubtful, "household-uncertain", "Household, not certain", partial(sample.home, uncertain=True)
    words = ", ".join(STAY_WORDS[stay] for stay in STAY_WORDS if stay in used.stays)
    yield bool(used.stays), "tether", f"Partly or perhaps in the household: {words}", sample.tether


def _bonds(used: Used) -> Iterator[_Row]:
    kinds = {kind for kind, _ in used.bonds}
    for kind, look in LOOKS.items():
        words = (
            f"{look.words} ({look.tag})"
            if look.tag and look.tag not in ("care", "contact", "support", "other")
            else look.words
        )
        yield kind in kinds, f"bond-{kind}", words, partial(sample.bond, kind)
    suspected = any(certainty == "suspected" for _, certainty in used.bonds)
    yield suspected, "bond-suspected", "Suspected by professionals", partial(sample.words, "?")


def _tags(used: Used) -> Iterator[_Row]:
    for code in dict.fromkeys(tag.code for tag in used.tags):
        words = MEANINGS.get(code)
        yield bool(words), f"tag-{code}", words or "", partial(sample.tag, Tag(code, code))
    yield (
        any(t.ended for t in used.tags),
        "tag-ended",
        "Ended",
        partial(sample.tag, Tag("CIN", "CIN", ended=True)),
    )
    proposed = any(t.proposed for t in used.tags)
    yield (
        proposed,
        "tag-proposed",
        "Proposed, not made",
        partial(sample.tag, Tag("ICO", "ICO", proposed=True)),
    )
    doubted = any(t.text.endswith("?") for t in used.tags)
    yield doubted, "tag-doubted", "Alleged or suspected", partial(sample.words, "?")
