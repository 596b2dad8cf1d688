"""Whether words place somebody in the home, or in the care of a child."""

from __future__ import annotations

import re

_LIVES = re.compile(
    r"\b(?:liv(?:es|ed|ing)|resid(?:es|ed|ing)|stay(?:s|ed|ing)?|sle(?:pt|eps|eping)|asleep|"
    r"moved in|moving in|lodg(?:es|ed|ing)|tenancy|sofa|settee|couch|overnight|"
    r"shar(?:es|ed|ing)|address|household)\b",
    re.IGNORECASE,
)
_IN_HOME = re.compile(
    r"\b(?:home|house|flat|property|premises|bedsit|hostel|caravan|maisonette|kitchen|bedrooms?|living room|"
    r"lounge|bathroom|hallway|upstairs|downstairs|landing|stairs|floor|bed|mattress|"
    r"door|home visit|visits?|drinking with|smoking)\b",
    re.IGNORECASE,
)
_CARES = re.compile(
    r"\b(?:car(?:es|ed|ing) for|look(?:s|ed|ing) after|baby-?s(?:at|its?|itting)|mind(?:s|ed|ing) the|"
    r"(?:collect|pick|drop)(?:s|ed|ing)?\b[^.;]{0,40}\b(?:children|child|baby|boys?|girls?|"
    r"school|nursery|up|off)|collect(?:s|ed|ing)|b(?:ath|athed|athing) (?:the|her|him)|"
    r"put(?:s|ting)? (?:the|her|him|them)\b"
    r"[^.;]{0,20}to bed|in (?:the|his) care|alone with|holding (?:the|her) baby|fe(?:d|eding) the)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:in the street|town centre|city centre|car park|pub|nightclub|night club|shop|shops|supermarket|"
    r"bus stop|railway station|in the park|in prison|in court|at court|on the news|in the press|"
    r"on the train|on a bus|"
    r"in another (?:town|area|case)|roadside|alley(?:way)?|taxi rank)\b",
    re.IGNORECASE,
)


def lives_there(text: str) -> bool:
    """Return whether words tell of living, staying or sleeping somewhere."""
    return bool(_LIVES.search(text))


def in_home(text: str) -> bool:
    """Return whether words place somebody in a home, at its door, or in the care of a child."""
    return lives_there(text) or bool(_IN_HOME.search(text) or _CARES.search(text))


def elsewhere(text: str) -> bool:
    """Return whether words place somebody in a public place, away from any home."""
    return bool(_ELSEWHERE.search(text))
