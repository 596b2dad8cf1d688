"""What words for a relative mean, from the child: "mother", "MGM", "half sibling (maternal)"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, TypeAlias

from genogram_app.model.fields import Certainty, Identity, ParentageKind, PartnershipStatus, Sex

TieKind: TypeAlias = Literal[
    "subject", "parent", "partner", "sibling", "half sibling", "child", "kin", "nobody"
]


@dataclass(frozen=True, slots=True)
class Tie:
    """One meaning of a relation: what somebody is to whoever is reached from the child through `via`.

    `via` are the people on the way, as words or names: ("mother",) for a maternal grandmother. `sex` and
    `identity` are what the words say of the person; `ended` says that a partnership is over.
    """

    kind: TieKind
    sex: Sex | None = None
    via: tuple[str, ...] = ()
    parentage: ParentageKind = "birth"
    status: PartnershipStatus = "not_known"
    ended: bool = False
    certainty: Certainty = "stated"
    identity: Identity | None = None
    unborn: bool = False
    full: bool = False


def _rows(
    kind: TieKind, female: str = "", male: str = "", either: str = "", **more: object
) -> dict[str, Tie]:
    sexes: tuple[tuple[Sex | None, str], ...] = (("female", female), ("male", male), (None, either))
    return {
        word: replace(Tie(kind, sex), **more)  # type: ignore[arg-type] # the fields of a Tie by name
        for sex, words in sexes
        for word in filter(None, words.split(", "))
    }


_PARENT = "mother, mum, mam, mummy, mom, mo", "father, dad, daddy, fa", "parent"
_SUBJECT = (
    "subject, subject child, self, index child, index, child subject, the child, the subject, "
    "subject of review, "
    "subject of the review, subject of report, child under review, child in question"
)
_GRAND = (
    "grandmother, grandma, granny, gran, nan, nana, nanna, grandmum, grand mother",
    "grandfather, grandad, granddad, grandpa, grand father, grand dad",
    "grandparent, grand parent",
)
_KIN = (
    (
        "aunt, auntie, aunty, great aunt, niece, step sister, stepsister, step daughter, stepdaughter, "
        "sister in law, "
        "mother in law, godmother, great grandmother, great gran, step grandmother, foster sister, "
        "adoptive sister, "
        "granddaughter, twin sister"
    ),
    (
        "uncle, great uncle, nephew, step brother, stepbrother, step son, stepson, brother in law, "
        "father in law, "
        "godfather, great grandfather, step grandfather, foster brother, adoptive brother, grandson, "
        "twin brother"
    ),
    (
        "cousin, second cousin, first cousin, step sibling, stepsibling, step child, stepchild, godparent, "
        "lodger, tenant, "
        "friend, family friend, friend of family, friend of the family, neighbour, associate, childminder, "
        "nanny, "
        "babysitter, carer, great grandparent, foster sibling, adoptive sibling, twin, relative, "
        "extended family, "
        "flatmate, housemate, other household member"
    ),
)
HEADS: Mapping[str, Tie] = {
    **_rows("subject", either=_SUBJECT),
    **_rows("parent", *_PARENT),
    **_rows(
        "parent",
        "birth mother, biological mother, natural mother",
        "birth father, biological father, natural father",
        "birth parent, biological parent",
    ),
    **_rows("parent", male="putative father, alleged father, possible father", certainty="alleged"),
    **_rows("parent", "adoptive mother", "adoptive father", "adoptive parent, adopter", parentage="adoptive"),
    **_rows(
        "parent",
        "foster mother",
        "foster father",
        "foster carer, foster parent, foster carers, fc",
        parentage="foster",
    ),
    **_rows(
        "parent",
        "step mother, stepmother, stepmum, step mum",
        "step father, stepfather, stepdad, step dad",
        "step parent, stepparent",
        parentage="step",
    ),
    **_rows(
        "parent",
        either="kinship carer, connected carer, connected person, connected persons carer, family carer",
        parentage="kinship_care",
    ),
    **_rows("parent", either="special guardian, guardian, legal guardian, sgo carer", parentage="guardian"),
    **_rows("partner", "girlfriend", "boyfriend", "partner, current partner, new partner"),
    **_rows("partner", "wife", "husband", "spouse", status="married"),
    **_rows("partner", "fiancee, fiancée", "fiance, fiancé", status="engaged"),
    **_rows("partner", either="civil partner", status="civil_partnership"),
    **_rows("partner", either="cohabitee, cohabiting partner, live in partner", status="cohabiting"),
    **_rows(
        "partner",
        "ex girlfriend, former girlfriend",
        "ex boyfriend, former boyfriend",
        "ex partner, former partner, ex, previous partner, expartner, separated partner, estranged partner",
        ended=True,
    ),
    **_rows(
        "partner",
        "ex wife, former wife, estranged wife",
        "ex husband, former husband, estranged husband",
        "ex spouse",
        status="married",
        ended=True,
    ),
    **_rows("sibling", "sister", "brother", "sibling, sib"),
    **_rows("sibling", "full sister", "full brother", "full sibling, full sib", full=True),
    **_rows("half sibling", "half sister", "half brother", "half sibling, half sib"),
    **_rows("sibling", either="unborn sibling", unborn=True),
    **_rows("half sibling", either="unborn half sibling", unborn=True),
    **_rows("child", "daughter", "son", "child, baby"),
    **_rows("kin", *_KIN),
    **_rows(
        "nobody",
        "unknown female",
        "unknown male, unidentified male, unknown man",
        "unknown person",
        identity="unknown",
    ),
}
"""What words mean on their own or at the end of a chain such as "mother's partner"."""

_GRANDPARENTS = _rows("parent", *_GRAND)
_SIDES = {"maternal": "mother", "mat": "mother", "paternal": "father", "pat": "father"}
_SHORT = {
    "mgm": "maternal grandmother",
    "mgf": "maternal grandfather",
    "pgm": "paternal grandmother",
    "pgf": "paternal grandfather",
    "mgp": "maternal grandparent",
    "pgp": "paternal grandparent",
    "mhs": "maternal half sibling",
    "phs": "paternal half sibling",
    "mggm": "maternal great grandmother",
    "mp": "mother's partner",
}
_SIDE_IN_BRACKETS = re.compile(
    r"\((?:on |through |via )?(?:the )?(maternal|paternal|mat|pat|mother|father)(?:'s)?(?: side)?\)"
)
_OWNER = re.compile(r"^(?:(?:subject |index )?child's|subject's|(?:his|her|their|the|to|is)(?= )) ?")
_NUMBER = re.compile(r" ?(?:no\.? ?)?\d{1,2}$")
_MOST_STEPS = 4
_LONGEST = 80


@lru_cache(maxsize=2048)
def ties_of(text: str) -> tuple[Tie, ...]:
    """Return every meaning of the words, none when they are not understood.

    A side that is not said leaves one meaning for each side: somebody has to choose between them.
    """
    if not text or len(text) > _LONGEST:
        return ()
    words = plain_relation(text)
    steps = _steps(_SHORT.get(words, words))
    return _tied(steps) if 0 < len(steps) <= _MOST_STEPS else ()


def plain_relation(text: str) -> str:
    """Return words for a relative as they are compared: small letters, no hyphens, side first."""
    words = " ".join(text.casefold().replace("’", "'").replace("‘", "'").replace("-", " ").split())
    words = _OWNER.sub("", words)
    side = _SIDE_IN_BRACKETS.search(words)
    if side:
        front = {"mother": "maternal", "father": "paternal"}.get(side[1], side[1])
        words = f"{front} {_SIDE_IN_BRACKETS.sub('', words)}"
    words = re.sub(r"\bmums\b|\bmothers\b(?= \w)", "mother's", words)
    words = re.sub(r"\bdads\b|\bfathers\b(?= \w)", "father's", words)
    return _NUMBER.sub("", " ".join(words.strip(" .,;:").split()))


def _steps(words: str) -> tuple[str, ...]:
    """The people on the way and the relation at its end: "mother's partner", "partner of mother"."""
    steps: list[str] = []
    for part in reversed(re.split(r" of (?:the )?", words)):
        if part.startswith(("child", "subject")) and not steps and " of " in words:
            part = _OWNER.sub("", part)
            if part in ("child", "subject", "subject child"):
                continue
        steps += [step.strip() for step in re.split(r"'s? +", part) if step.strip()]
    return tuple(steps)


def _tied(steps: tuple[str, ...]) -> tuple[Tie, ...]:
    via, head = [_parent_of(step) for step in steps[:-1]], steps[-1]
    side, _, rest = head.partition(" ")
    through = _SIDES.get(side)
    if through and rest:
        return _on_side(rest, (*via, through))
    grand = _GRANDPARENTS.get(head)
    if grand is not None:
        return tuple(replace(grand, via=(*via, parent)) for parent in ("mother", "father"))
    tie = HEADS.get(head)
    if tie is None:
        return ()
    if tie.kind == "half sibling":
        return tuple(replace(tie, kind="child", via=(*via, parent)) for parent in ("mother", "father"))
    if head in ("child", "son", "daughter", "baby") and not via:
        return (tie, replace(tie, via=("mother",)), replace(tie, via=("father",)))
    return (replace(tie, via=tuple(via)),)


def _parent_of(step: str) -> str:
    """A word for a parent as "mother" or "father"; other people on the way as they are called."""
    tie = HEADS.get(step)
    if tie is None or tie.kind != "parent" or tie.parentage != "birth" or tie.certainty != "stated":
        return step
    return {"female": "mother", "male": "father"}.get(tie.sex or "", step)


def _on_side(rest: str, via: tuple[str, ...]) -> tuple[Tie, ...]:
    grand = _GRANDPARENTS.get(rest)
    if grand is not None:
        return (replace(grand, via=via),)
    tie = HEADS.get(rest)
    if tie is None or tie.kind not in ("half sibling", "sibling", "kin"):
        return ()
    if tie.kind == "kin":
        return (tie,)
    return (replace(tie, kind="child", via=via),)
