"""What else somebody with a whole name is called: "Ivy" and "Mrs Osier" for Mrs Ivy Osier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from genogram_app.narrative.lexicon import TITLES


def whole_names(names: Iterable[str]) -> Mapping[str, str]:
    """Return each short form of names, as "Ivy" and "Mrs Osier", that only one has, with that name."""
    bearers: dict[str, set[str]] = {}
    for name in names:
        for form in _short_forms(name):
            bearers.setdefault(form, set()).add(name)
    # "Mrs Ivy Osier" is also called Ivy Osier, and "Ivy" is then one woman's name.
    longest = {
        form: {n for n in found if found.isdisjoint(bearers.get(n, ()))} for form, found in bearers.items()
    }
    return {form: next(iter(found)) for form, found in longest.items() if len(found) == 1}


def _short_forms(name: str) -> tuple[str, ...]:
    """What else a person with a whole name is called by."""
    words = name.split()
    if len(words) < 2 or "and" in words or "&" in words:
        return ()
    if words[0].lower().rstrip(".") not in TITLES:
        return (words[0],)
    return (f"{words[0]} {words[-1]}", " ".join(words[1:]), words[1]) if len(words) > 2 else ()
