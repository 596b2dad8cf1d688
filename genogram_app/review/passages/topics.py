"""The words with which texts speak of each kind of fact."""

from __future__ import annotations

import re
from functools import lru_cache

from genogram_app.model.fields import BondKind

HOME = re.compile(
    r"\b(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|mov(?:e|es|ed|ing)|homes?|house|flat|address|resid\w+|tenan\w+|"
    r"slept|sleep(?:s|ing)?|household|lodg\w+|return\w*|left|shar(?:e|es|ed|ing)|spent|nights?|present|there)\b"
)
KIN = re.compile(
    r"\b(?:(?:great-|grand|half-|step)*(?:aunt\w*|uncles?|cousins?|nieces?|nephews?|siblings?|brothers?|sisters?|"
    r"mothers?|fathers?|sons?|daughters?|child|children|parents?)|grand\w+|nan|nana|gran|grandad|relat\w+|kin\w*|"
    r"famil\w+|in-law)\b"
)
_HARM = (
    r"violen\w*|assault\w*|hit|hits|hitting|punch\w*|slap\w*|kick\w*|beat\w*|attack\w*|abus\w*|threat\w*|"
    r"harass\w*|stalk\w*|strangl\w*|chok\w*|grabb\w*|push\w*|shov\w*|threw|thrown|throw\w*|bruis\w*|injur\w*|"
    r"hurt\w*|harm\w*|fright\w*|afraid|scared|fear\w*|incidents?|disturbance|domestic|stabb\w*|struck|strik\w*|"
    r"bit|bitten|burn\w*|marks?|aggress\w*|marac|molest\w*|hand to|raised his hand|"
    r"cruel\w*|ill-treat\w*|alleg\w*|accus\w*|complain\w*|statement|disclos\w*|"
    r"what \w+ (?:had )?(?:said|told|reported)"
)
_CONTROL = (
    r"control\w*|coerc\w*|isolat\w*|monitor\w*|jealous\w*|money|allowed|follow\w*|track\w*|harass\w*|stalk\w*"
)
_CONFLICT = (
    r"conflict\w*|argu\w+|row|rows|rowed|rowing|quarrel\w*|shout\w*|scream\w*|fight\w*|fought|fell out|"
    r"fall(?:en|ing)? out|feud\w*|hostil\w*|tension\w*|acrimon\w*|bitter\w*|disagree\w*|disput\w*|incidents?|"
    r"disturbance|noise|altercation|at odds"
)
_SEXUAL = r"sex\w*|rape\w*|touch\w*|indecen\w*|molest\w*|inappropriate\w*|groom\w*|exploit\w*|abus\w*"
_NEGLECT = (
    r"cruel\w*|ill-treat\w*|neglect\w*|unkempt|hungry|dirty|unfed|supervis\w*|alone|conditions|fed|care"
)
_BONDS: dict[BondKind, str] = {
    "conflict": _CONFLICT,
    "hostile": f"{_CONFLICT}|{_HARM}",
    "close_conflict": _CONFLICT,
    "very_close_conflict": _CONFLICT,
    "controlling": f"{_CONTROL}|{_HARM}",
    "violence": f"{_HARM}|{_CONFLICT}",
    "emotional_abuse": f"{_HARM}|{_CONTROL}|emotion\\w*|belittl\\w*|humiliat\\w*|verbal\\w*|shout\\w*",
    "physical_abuse": _HARM,
    "sexual_abuse": _SEXUAL,
    "neglect": _NEGLECT,
}
_DRUGS = (
    r"drugs?|substances?|cannabis|heroin|cocaine|crack|amphetamine\w*|spice|methadone|ketamine|using|misus\w*|"
    r"addict\w*|overdos\w*|needles?|rehab\w*"
)
_DRINK = r"alcohol\w*|drink\w*|drunk\w*|drank|intoxicat\w*|vodka|beer|misus\w*|sober\w*|abstin\w*|rehab\w*"
_CONCERNS = {
    "MH": (
        r"mental\w*|depress\w*|anxi\w*|psych\w*|suicid\w*|self-harm\w*|overdos\w*|breakdown|bipolar|"
        r"schizo\w*|ptsd|low mood|medicat\w*"
    ),
    "SM": f"{_DRUGS}|{_DRINK}",
    "AL": _DRINK,
    "LD": r"learning (?:disab\w*|difficult\w*|needs)",
    "D": r"disab\w*|health needs|condition|diagnos\w*|impairment|wheelchair|palsy|autis\w*|adhd",
    "PH": r"ill\w*|condition|diagnos\w*|disease|cancer|epilep\w*|diabet\w*|asthma\w*|health",
    "DA-v": f"{_HARM}|{_CONTROL}|{_CONFLICT}",
    "DA-p": f"{_HARM}|{_CONTROL}|{_CONFLICT}",
    "CJ": (
        r"convict\w*|offen\w*|crim\w*|prison|custody|arrest\w*|sentence\w*|charged|caution\w*|police|"
        r"probation|court"
    ),
    "CE": r"care|foster\w*|looked after|children's home|accommodated",
    "ASB": r"antisocial|anti-social|nuisance|asb\w*|noise|neighbours|complain\w*",
}


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b")


_OF_BONDS = {kind: _words(pattern) for kind, pattern in _BONDS.items()}
_OF_CONCERNS = {code: _words(pattern) for code, pattern in _CONCERNS.items()}


@lru_cache(maxsize=64)
def of_term(term: str) -> re.Pattern[str]:
    """Return the words for a relation that a term says, such as "great-aunt"."""
    word = re.split(r"[\s-]+", term.strip().lower())[-1]
    return _words(rf"{re.escape(word)}\w*|relat\w+|famil\w+") if word else KIN


def of_bond(kind: BondKind) -> re.Pattern[str] | None:
    """Return the words for how two people are with each other; none for what needs no proof."""
    return _OF_BONDS.get(kind)


def of_concern(code: str) -> re.Pattern[str] | None:
    """Return the words for a concern about somebody, where the code is one of the usual ones."""
    return _OF_CONCERNS.get(code)
