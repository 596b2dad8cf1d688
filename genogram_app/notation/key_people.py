"""What the key says of symbols: who somebody is, what is drawn in and about the symbol."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from genogram_app.notation import key_samples as sample
from genogram_app.notation.key_rows import ALWAYS, KeyRow
from genogram_app.notation.persons import Shape
from genogram_app.notation.shading import HALF_WORDS, Shade
from genogram_app.notation.used import Used

_BORN: tuple[Shape, ...] = ("square", "circle", "diamond")
_NOT_IDENTIFIED: dict[Shape, str] = {
    "square": "Male person, not identified",
    "circle": "Female person, not identified",
    "diamond": "Person not identified, sex not known",
}


def people_rows(used: Used) -> Iterator[KeyRow]:
    """Return the rows about symbols; male and female are always explained."""
    yield KeyRow(ALWAYS, "male", "Male", partial(sample.person, "square"))
    yield KeyRow(ALWAYS, "female", "Female", partial(sample.person, "circle"))
    yield from _kinds(used)
    yield from _several(used)
    yield from _states(used)
    yield from _before_birth(used)
    yield from _shades(used)


def _kinds(used: Used) -> Iterator[KeyRow]:
    known = [s for s in used.symbols if s.shape == "diamond" and s.identified]
    unknown = any(s.question for s in known)
    yield KeyRow(unknown, "sex-unknown", "Sex not known", partial(sample.person, "diamond", question=True))
    other = any(not (s.question or s.count) for s in known)
    words = "Intersex, non-binary or another gender"
    yield KeyRow(other, "neither", words, partial(sample.person, "diamond"))
    hidden = {s.shape for s in used.symbols if not s.identified}
    for shape, words in _NOT_IDENTIFIED.items():
        draw = partial(sample.person, shape, question=True, identified=False)
        yield KeyRow(shape in hidden, f"not-identified-{shape}", words, draw)


def _several(used: Used) -> Iterator[KeyRow]:
    """A diamond with a number says that sexes differ or are not known, which no other diamond does."""
    shapes = {s.shape for s in used.symbols if s.count}
    alike = next((shape for shape in _BORN[:2] if shape in shapes), None)
    words = "Several people in one symbol (3)"
    yield KeyRow(alike is not None, "several", words, partial(sample.person, alike or "square", count=3))
    words = "Several people (3), sexes differ or not known"
    yield KeyRow("diamond" in shapes, "several-mixed", words, partial(sample.person, "diamond", count=3))


def _states(used: Used) -> Iterator[KeyRow]:
    symbols, notation = used.symbols, used.notation
    subject = any(s.subject for s in symbols)
    words = "Child or person under review"
    yield KeyRow(subject, "subject", words, partial(sample.person, "circle", subject=True))
    aged = any(s.inside for s in symbols)
    words = "Age (m months, w weeks, d days)"
    yield KeyRow(aged, "age", words, partial(sample.person, "square", inside="7"))
    died = any(s.dead and s.shape in _BORN and not s.stillborn for s in symbols)
    draw = partial(sample.person, "square", dead=True, notation=notation)
    yield KeyRow(died, "died", "Died (with the age at death)", draw)
    doubted = any(s.perhaps_dead for s in symbols)
    draw = partial(sample.person, "square", perhaps_dead=True, notation=notation)
    yield KeyRow(doubted, "perhaps-died", "Perhaps dead", draw)
    words = "Years above: of birth left, of death right"
    yield KeyRow(used.years_above, "years-above", words, sample.years)
    yield KeyRow(used.changed, "changed", "Something changed since the map before", sample.changed)
    adopted = any(s.adopted for s in symbols)
    yield KeyRow(adopted, "adopted", "Adopted", partial(sample.person, "square", adopted=True))


def _before_birth(used: Used) -> Iterator[KeyRow]:
    shapes = {s.shape for s in used.symbols}
    pregnancy = partial(sample.person, "pregnancy")
    yield KeyRow("pregnancy" in shapes, "pregnancy", "Pregnancy", pregnancy)
    loss = partial(sample.person, "loss", dead=True)
    yield KeyRow("loss" in shapes, "loss", "Miscarriage or other loss of a pregnancy", loss)
    termination = partial(sample.person, "termination", dead=True)
    yield KeyRow("termination" in shapes, "termination", "Termination of pregnancy", termination)
    small = next((s.shape for s in used.symbols if s.stillborn), None)
    draw = partial(sample.stillbirth, small or "square", used.notation)
    yield KeyRow(small is not None, "stillbirth", "Stillbirth (small symbol)", draw)


def _shades(used: Used) -> Iterator[KeyRow]:
    shades = {shade for s in used.symbols for shade in s.shades}
    for half, words in HALF_WORDS.items():
        draw = partial(sample.person, "square", shades=(Shade(half),))
        yield KeyRow(Shade(half) in shades, f"shade-{half}", words, draw)
    for half, words in HALF_WORDS.items():
        suspected = Shade(half, suspected=True)
        draw = partial(sample.person, "square", shades=(suspected,))
        yield KeyRow(suspected in shades, f"shade-{half}-suspected", f"{words}: suspected", draw)
