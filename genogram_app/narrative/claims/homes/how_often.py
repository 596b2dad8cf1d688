"""How often somebody was in a home, as words say it: always, for nights, for parts of a week, on visits."""

from __future__ import annotations

import re

from genogram_app.model.fields import ResidencePattern

_OVERNIGHTS = re.compile(
    r"\b(?:weekends|overnights?|(?:alternate|every|other|second|each|odd|a|the following) weekend|"
    r"nights? (?:a|per|each|of the) week|for the night|"
    r"\w+day nights?|(?:stay(?:s|ed|ing)?|sleep(?:s|ing)?|slept) over|the night of|"
    r"\w+day (?:to|until|till) \w+day|"
    r"for (?:christmas|easter|new year|the (?:bank )?holidays?|half[- ]term|the weekend)|"
    r"(?:the|most|some|many|several|occasional|odd|"
    r"two|three|"
    r"a few|a) nights?)\b"
)
_PART_TIME = re.compile(
    r"\b(?:(?:part|half|some) of (?:the|each|every) (?:week|time|month)|half the week|during the week|"
    r"(?:on )?weekdays|alternate weeks|every other week|week about|term[- ]time|\w+ days a week)\b"
)
_VISITS = re.compile(
    r"\b(?:visits?|for the day|(?:most|all|some|many|each|other) days?(?! and \w+ nights)|daily|"
    r"(?:each|every|most|some) (?:morning|afternoon|evening)s?|mornings|evenings|"
    r"(?:her|his|their|X\d+|P\d+) days|"
    r"afternoons?|(?:for|to) (?:tea|lunch|dinner|supper|contact|a meal|see|visit)|"
    r"daytime|during the day|(?:on|at) \w+days(?! and \w+ nights)|"
    r"every \w*day(?! night)|new year's day|christmas day|"
    r"the day(?! (?:of|when|that|after|before|on which|[PGX]\d))|"
    r"the (?:afternoon|evening|morning))\b"
)


def pattern_of(said: str, *, lives: bool = True) -> ResidencePattern:
    """Return how often somebody was there, as the words say it."""
    if _OVERNIGHTS.search(said):
        return "overnights"
    if _PART_TIME.search(said):
        # Whoever minds a child on weekdays does not have it living there.
        return "visits" if said.startswith("minded") else "part_time"
    if _VISITS.search(said):
        return "visits"
    return "lives" if lives else "not_known"
