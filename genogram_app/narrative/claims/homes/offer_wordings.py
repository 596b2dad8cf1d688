"""How texts say that somebody offers people a home, or asks for them to come."""

from __future__ import annotations

from genogram_app.narrative.claims.homes.subjects import MARKS
from genogram_app.narrative.grammar import rule

_TAKE = (
    r"(?:have|take|care for|look after|house|accommodate|put up|take in|rehouse|re-house|place|raise|"
    r"bring up|"
    r"provide a home for|give a home to|foster)"
)
_ANYBODY = r"(?= [PGa-z])"
_OFFERED = "(?:offered|volunteered|was willing|were willing|was prepared|asked|proposed)"
_NO_HOME = "(?:appointment|visit|session|meeting|support|counselling|contact|help|lift|job)"
_HOUSED = "(?:offered|allocated|found)"
_WHEN = r"(?:(?:(?:in|on|at|by|during) T\d+|again|twice|repeatedly|at once|formally|also|instead) )*"
_LIVE = r"(?:live|stay|stop|lodge|move(?: in| back)?|make [PG]\d+ home|be (?:placed|looked after|brought up))"
_COME = rf"(?:(?:come|go)(?: back| home| over| up| down)?(?: and| to)? )?{_LIVE}"
_COULD = "(?:could|should|(?:would be|was|were|is|are) welcome to)"
_SAID = (
    r"(?:says|said|wrote|let it be known|promised|insisted|"
    r"(?:tells|told|assured) (?:[PG]\d+|(?:an?|the|her|his|their) (?:\S+ )?\S+))"
)
_A_PLACE = (
    r"(?:(?!at |in |on |for )\S+ ){0,6}?(?:place|room|bed|flat|house|home|bedsit|property|tenancy|housing|"
    r"accommodation|lodgings?|shelter|space|unit|temporarily|move|H\d+)(?!\S)"
)
"""What is offered stands before any word for where it is: "a bed", not "a biscuit at"."""
OFFERS = (
    rule(
        "have",
        rf"{{by:PG}} (?:, [^,;.]{{1,60}} , )?(?:\S+ ){{0,12}}?{_OFFERED} {_WHEN}to {_TAKE}{_ANYBODY}",
        "offered volunteered willing prepared asked proposed",
    ),
    rule(
        "have",
        rf"{{by:PG}} (?:had )?(?:asked|suggested|wondered) (?:if|whether|that) P\d+ (?:could|might|should) "
        rf"{_TAKE}{_ANYBODY}",
        "asked suggested wondered",
    ),
    rule(
        "have",
        rf"(?:e-mail|email|letter|message|call|text) from {{by:PG}} [:,] (?:would|could|can|will) "
        rf"{_TAKE}{_ANYBODY}",
        "e-mail email letter message call text",
    ),
    rule("have", rf"{{by:PG}} (?:had )?made an offer (?:\S+ ){{0,4}}?to {_TAKE}{_ANYBODY}", "offer"),
    rule("have", rf"an offer (?:\S+ ){{0,3}}?(?:by|from) {{by:PG}} to {_TAKE}{_ANYBODY}", "offer"),
    rule(
        "have",
        rf"{{by:PG}} (?:, [^,;.]{{1,60}} , )?(?:had |has |have )?(?:also |again |then )?put "
        rf"(?:[PG]\d+|himself|herself|themselves) forward (?:\S+ ){{0,3}}?to {_TAKE}{_ANYBODY}",
        "forward",
    ),
    rule(
        "invite",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then |both )?(?:invited|invites) "
        rf"(?P<who>{MARKS}) (?:all |both )?(?:(?:back|over) )?to (?:{_COME}|(?<=back to )(?=H\d))",
        "invited invites",
    ),
    rule(
        "come",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then )?(?:asked|asks|applied|begged) {_WHEN}for "
        rf"(?P<who>{MARKS}) (?:both |all )?to {_COME}",
        "asked asks applied begged",
    ),
    rule(
        "come",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then |always |often )?{_SAID} (?:that )?"
        rf"(?P<who>{MARKS}) {_COULD} (?:all |both |always )?(?:{_COME}|come|go)"
        r"(?= (?:\S+ )?(?:at|in|into|with|to) )",
        "could should welcome",
    ),
    rule(
        "agree",
        rf"(?:offered|agreed|promised|proposed|arranged) to (?:{_TAKE}|move){_ANYBODY}",
        "offered agreed promised proposed arranged",
    ),
    rule(
        "give",
        rf"{_HOUSED}(?= {MARKS} {_A_PLACE})(?= {MARKS} (?:(?!{_NO_HOME})\S+ ){{0,8}}?H\d)",
        "offered allocated found",
    ),
    rule(
        "given",
        r"{home:H} (?:\S+ ){0,4}?(?:was|were|is|are|had been|has been) offered to(?= [PG]\d)",
        "offered",
    ),
    rule(
        "given",
        r"{home:H} (?:in \S+ )?(?:had |has )?(?:also |then |again )?(?:offered|offers|kept|held|reserved) "
        r"(?:an?|the|two|three) (?:\S+ )?(?:room|place|bed|space|flat|unit)s? (?:to|for)(?= \S+)",
        "offered offers kept held reserved",
    ),
    rule(
        "accepted",
        rf"(?P<who>{MARKS}) (?:was|were|is|are|had been|has been) (?:also )?{_HOUSED}(?= {_A_PLACE})"
        r"(?! (?:at|in|on|near|outside|dead|unresponsive|safe|asleep|alone|by|with|guilty|to|unfit)(?!\S))"
        rf"(?= (?:(?!{_NO_HOME})\S+ ){{0,8}}?H\d)",
        "offered allocated found",
    ),
)
