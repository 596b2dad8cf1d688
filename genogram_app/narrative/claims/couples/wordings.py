"""The pieces of which the wordings for couples are made."""

from __future__ import annotations

from genogram_app.narrative.grammar import Rule, rule

_PIECES = {
    # Whom it is about: two people in one phrase, or one with or without something said of them in between.
    "[pair]": r"(?:both )?(?:{both:G}|{one:P} (?:and|&) {other:P}|(?P<couple>the (?:couple|pair|two)))"
    r"(?:(?: ,)? (?:both|who))? [skip]",
    "[one]": r"{one:P}(?: ,(?: [^\s,;.]+){1,8} ,| \((?: [^\s);.]+){1,8} \))?(?:(?: ,)? who)? [skip]",
    # What else the same subject did before: "they met in 2013, moved to the coast and …".
    "[skip]": r"(?P<skip>(?:(?![PG]\d|that |whether )[^\s.;:]+ ){1,16}?(?:and|but|,|before) "
    r"(?:(?:in|on|by|from|during|around) T\d+ )?)?(?P<verb>)",
    # The tie as the subject, with the two whom it joins or alone.
    "[of]": r"(?:between|of) (?:{both:G}|{one:P} (?:and|&) {other:P}) (?P<verb>)",
    "[with]": r"(?:'s )?(?:[a-z-]+ )?{tie} (?:with|to) {other:P}(?: , [^.;:,PG]{1,60} ,)? (?P<verb>)",
    # "The parents' association" is no tie of theirs.
    "[theirs]": r"(?:{both:G}|{one:P} (?:and|&) {other:P}) 's(?! association) (?:[a-z-]+ )?{tie} "
    r"(?P<verb>)",
    "[tie]": r"(?P<tie>(?:the|this|that|{owner:PGX}(?: 's)?(?! association)) (?:[a-z-]+ )?{tie}) "
    r"(?P<verb>)",
    "{tie}": r"(?:relationship|marriage|love affair|affair|romance|association|courtship|liaison)",
    "[love]": r"(?:[a-z-]+ ){0,3}?(?:relationship|love affair|affair|romance|courtship|liaison)",
    "[brief]": r"(?:[a-z]+ )?(?:casual|short|brief|fleeting|short-lived)(?: [a-z]+)? (?:relationship|"
    r"affair|fling)",
    # Whoever is introduced by the way: "with a man called Dale".
    "with {other:P}": r"with (?:(?:an?|another) (?:(?:[a-z-]+|D\d+) ){0,2}"
    r"(?:man|woman|boy|girl|male|female|colleague|neighbour) "
    r"(?:(?:at|from|in) (?:(?:[a-z-]+|[PX]\d+) ){1,3}?)?(?:(?:called|named|known as|,) )?)?"
    r"(?P<other>P\d+)",
    # Verbs that many wordings share.
    "[was]": r"(?:(?:had|has|have|were|was|are|is|be|been|being|got|never|not|also|then|now|again|already|"
    r"soon|still|later|next|subsequently|eventually|finally|shortly|first|recently|briefly|once|"
    r"initially|formally|only|both|afterwards|always|since|by then|by now|at that time|remained|"
    r"remains|remain|stayed|"
    r"(?:said|believed|thought|understood|reported|known|rumoured|alleged|suspected) to|"
    r"suspected of|having|have|den(?:ied|ies)(?= being)) )*",
    "[began]": r"(?:began|started|begun|entered|entered into|formed|embarked on|commenced|struck up|"
    r"developed)",
    "[ended]": r"(?:ended|finished|broke down|broken down|broke up|came to an end|come to an end|(?:came|"
    r"come) to an(?= T)|over|failed|fell apart|petered out|resumed(?<=not resumed)|"
    r"resumed(?<=never resumed)|collapsed|foundered|ceased|at an end|did not last|dissolved)",
    "[parted]": r"(?:separated|split up|split(?! (?:the|between|into))|broke up|broken up|"
    r"parted company|parted|went their separate ways|gone their separate ways|"
    r"ended (?:[PGX]\d+|the) (?:[a-z-]+ )?(?:relationship|marriage|"
    r"engagement)|ended things|called it a day|drifted apart)",
    "[for]": r"(?: for (?:[^\s.;]+ ){0,4}?(?:{for:D}|years|months|weeks|decades))?",
}
"""What stands for what in a wording, besides the pieces of every rule."""


def wording(meaning: str, needs: str, pattern: str) -> Rule:
    """Return a wording as a rule that is named by what it says: a status and a phase of a partnership.

    Besides the phases of `ArePartners` there are those that say something of a couple only where the two are
    known to be one: "met", "moved" (in), "back" (in), "left" (the home or the other), "together" (in one
    place); and "again" (somebody married). The empty slot `verb` of a pattern is where its verb begins.
    """
    # Twice, because pieces are made of pieces.
    for piece, means in [*_PIECES.items(), *_PIECES.items()]:
        pattern = pattern.replace(piece, means)
    return rule(meaning, pattern, needs)
