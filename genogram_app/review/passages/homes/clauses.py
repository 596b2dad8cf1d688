"""The clauses into which a sentence about homes falls, and words by which one tells of no stay."""

from __future__ import annotations

import re

CLAUSE = re.compile(
    r" (?:[;:()–]|but|while|whilst|whereas|although|though|because|who|which|that|whom|whose|if|when|where|"
    r"before|after|until|as|what|how|, (?:and|then|so)(?= [PG]\d)|"
    r",(?= [PG]\d+ (?:[a-z]+ )?(?:was|were|had|came|went|left|took|spent|slept|[a-z]+ed)\b)|"
    r"and(?: in T\d+)?(?= [PG]\d+ (?:[a-z]+ )?(?:was|were|had|went|left|came|took|[a-z]+ed)\b)) "
)
"""What parts the clauses of a line."""
NOT_SO = re.compile(
    r"\b(?:not|never|no longer|nor|neither|nobody|denie[sd]|would|could|might|may|offer\w*|propos\w+|"
    r"plan(?:s|ned)?|intend\w*|want(?:s|ed)?|wish(?:es|ed)?|asked|refus\w+|declin\w+|hop(?:es|ed|ing)|due to|"
    r"expected)\b|n't\b"
)
"""Words by which nobody is said to live, stay, come or go anywhere yet."""
MARK = re.compile(r"\b[PG]\d+")
"""Those of whom a clause speaks."""
