"""What a text says of somebody's sex: by a kin term, or in a list of people."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.narrative.claims.claim import IsOfSex
from genogram_app.narrative.claims.kin.ties import Tie
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import fits, rule
from genogram_app.narrative.lines import Line

_RULES = (
    rule(
        "listed",
        r"{who:P} (?::|\(|,|–|=) (?:[^.:]{0,30}?[;,] )?(?P<sex>female|male|f|m)(?= [;,.)]|$)",
        "female male f m",
    ),
    rule(
        "born",
        r"{who:P} was born [^.;PG]{0,80}?, an? (?:[a-z-]+ ){0,3}?(?P<sex>boy|girl)"
        r"(?= [,.;)]| who| of| weighing|$)",
        "boy girl",
    ),
    rule(
        "child",
        r"{who:P} (?:,|is|was|\() an? (?:[a-z-]+ ){0,3}?(?:baby |little )?(?P<sex>boy|girl)"
        r"(?= [,.;)]| who| of| aged| from|$)",
        "boy girl",
    ),
)
_LISTED_WITH = rule(
    "listed with a sibling",
    r"(?:twins|children|siblings|daughters|sons|boys|girls|grandchildren) (?:, |: |– |\( )?"
    r"{who:P} and {by:X} (?:[a-z-]+ ){0,2}(?:brother|sister|twin)s?(?= [PG]\d| ,)",
    "brother sister twin brothers sisters",
)
_SEXES = {"female": "female", "f": "female", "girl": "female", "male": "male", "m": "male", "boy": "male"}


def sexes_said(tie: Tie) -> Iterator[IsOfSex]:
    """Yield the sex that a kin term says of the people of whom it is said."""
    if tie.term.sex != "any" and not tie.said.stance.denied:
        for person in tie.people:
            yield IsOfSex(tie.said, person, tie.term.sex)


def sexes_listed(line: Line, telling: Telling) -> Iterator[IsOfSex]:
    """Yield the sex of people that a sentence states by itself: "Sibling 1: female; 12"."""
    for fit in fits(_RULES, line):
        who, said = fit.person("who"), telling.said(fit)
        if who is not None and said is not None and not said.stance.denied:
            yield IsOfSex(said, who, "female" if _SEXES[fit.said("sex")] == "female" else "male")
    for fit in fits((_LISTED_WITH,), line):
        # "Poppy and her brother": in a list of children the pronoun means the child beside it.
        who, said, owner = fit.person("who"), telling.said(fit), fit.reference("by")
        if who is not None and said is not None and owner is not None and owner.sex != "any":
            yield IsOfSex(said, who, owner.sex)
