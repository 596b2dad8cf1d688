"""Who is the guardian of children who have an order by its sentence: "an order was made in her favour"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from genogram_app.narrative.claims.claim import HasStatus, IsParent
from genogram_app.narrative.claims.kin.ties import in_quotes
from genogram_app.narrative.claims.legal_statuses.memory import child_of_the_paragraph
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line

_ORDER = r"special guardianship orders?(?: \( [a-z]+ \))?"
_BE = r"(?:is|are|was|were|has been|have been|had been)"
_MADE = r"(?:made|granted|awarded|given)"
_TO = r"(?:(?:to|in favour of) {of:L}(?! 's)|in (?:{own:L}(?: 's)?|{by:X}) favour)"
_GUARDIANSHIP = "SGO"
_FOR_SOMEBODY = re.compile(
    r"\b(?:in respect of|in relation to|concerning|orders? (?:\( [a-z]+ \) )?(?:for|over))\b"
)
_HOLDS = Rules(
    rule(
        "holds",
        r"{of:L} (?:, )?(?:who )?{adv}(?:has|have|had|holds?|held|obtained) (?:an? |the )?"
        rf"{_ORDER} (?:for|over|in respect of) {{who:P}}(?! 's)(?= [,.;)]|$| and| since| from| in)",
        "guardianship",
    )
)
_RULES = Rules(
    *(
        rule("order", pattern, "guardianship")
        for pattern in (
            rf"{_ORDER} (?:[^.;PGX]*? )?{_BE} {{adv}}{_MADE} (?:[^.;PGX]*? )?{_TO}",
            rf"{_ORDER} (?:[^.;PGX]*? )?{_TO} (?:[^.;PGX]*? )?(?:{_BE} {{adv}}{_MADE}|followed)",
            rf"(?:{_MADE}|gave) (?:an? |the )?{_ORDER} (?:[^.;PGX]*? )?{_TO}",
            rf"{{of:L}} {_BE} {{adv}}{_MADE} (?:an? |the )?{_ORDER}",
        )
    )
)


def guardians_by_order(line: Line, telling: Telling) -> Iterator[IsParent]:
    """Yield the guardians to whom an order is made, of the children of whom its sentence tells it."""
    for fit in fits(_RULES, line):
        said = telling.said(fit)
        guardians = fit.people("of") or fit.people("own") or fit.people("by")
        if said is None or in_quotes(telling, fit):
            continue
        told = (c for c in telling.told if isinstance(c, HasStatus) and c.said.sentence == said.sentence)
        made = [c for c in told if c.code == _GUARDIANSHIP and c.stage == "made" and c.said.stance.plain]
        children = [c.person for c in made if c.person not in guardians]
        if not made and guardians and said.stance.plain and _of_nobody_else(fit):
            # "Tess went to live with June in 2017. An order was made in favour of June in 2018."
            children = [c for c in child_of_the_paragraph(line, telling) if c not in guardians]
        for guardian, child in product(guardians, children):
            yield IsParent(said, guardian, child, "guardian")
    for fit in fits(_HOLDS, line):
        said, ward = telling.said(fit), fit.person("who")
        if said is not None and ward is not None and not in_quotes(telling, fit):
            yield from (IsParent(said, one, ward, "guardian") for one in fit.people("of") if one != ward)


def _of_nobody_else(fit: Fit) -> bool:
    """Whether no child is named behind an order: "in respect of two of the children" is another's."""
    return not _FOR_SOMEBODY.search(fit.line.text)
