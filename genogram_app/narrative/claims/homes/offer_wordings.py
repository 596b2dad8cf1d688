"""How texts say that somebody offers people a home, or asks for them to come."""

from __future__ import annotations

from genogram_app.narrative.claims.homes.subjects import MARKS
from genogram_app.narrative.grammar import Rules, rule

_TAKE = (
    r"(?:have|take|care for|look after|house|accommodate|put up|take in|rehouse|re-house|place|raise|"
    r"bring up|"
    r"provide a home for|give a home to|foster)"
)
_ANYBODY = r"(?= [PGa-z])"
_OFFERED = (
    "(?:offered|volunteered|(?:was|were) (?:willing|ready|keen|happy|glad|eager|anxious|desperate)|"
    "(?:was|were) prepared|stood ready|asked|proposed|wanted|hoped|wished|sought|applied)"
)
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
_SOMEBODY = r"(?:[PG]\d+|(?:an?|the|her|his|their) (?:\S+ )?\S+)"
_AS_CARER = (
    r"as (?:(?:an?|the|possible|potential|suitable|alternative|prospective|kinship|family|foster|special|"
    r"long-term|permanent|approved|joint) )*(?:carers?|guardians?|placement|home) for"
)
_A_BED = (
    r"(?:an?|the|her|his|their|P\d+) (?:(?:spare|little|own|box|back|small|second|permanent) )*"
    r"(?:bed|room|place|home)"
)
_MADE_READY = r"(?:kept|held|reserved|made up|prepared|got ready|set aside)"
_A_PLACE = (
    r"(?:(?!at |in |on |for )\S+ ){0,6}?(?:place|room|bed|flat|house|home|bedsit|property|tenancy|housing|"
    r"accommodation|lodgings?|shelter|space|unit|temporarily|move|H\d+)(?!\S)"
)
"""What is offered stands before any word for where it is: "a bed", not "a biscuit at"."""
OFFERS = Rules(
    rule(
        "have",
        rf"{{by:PG}} (?:, [^,;.]{{1,60}} , )?(?:\S+ ){{0,12}}?{_OFFERED} {_WHEN}to {_TAKE}{_ANYBODY}",
        "offered volunteered willing ready keen happy glad eager anxious desperate prepared asked proposed "
        "wanted hoped wished sought applied",
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
        rf"(?:[PG]\d+|himself|herself|themselves) forward (?:(?:\S+ ){{0,3}}?to {_TAKE}|{_AS_CARER})"
        rf"{_ANYBODY}",
        "forward",
    ),
    rule(
        "have",
        rf"{{by:PG}} (?:was|were|had been|has been) (?:also |first |then )?put forward "
        rf"(?:by [^,;.]{{1,40}}? )?(?:to {_TAKE}|{_AS_CARER}){_ANYBODY}",
        "forward",
    ),
    rule(
        "have",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then )?expressed (?:an?|her|his|their|P\d+) "
        rf"(?:\w+ )?(?:interest|wish|willingness|desire|hope) "
        rf"(?:to {_TAKE}|in (?:caring for|having|taking(?: in)?|fostering|looking after)){_ANYBODY}",
        "expressed",
    ),
    rule(
        "would have",
        rf"{{by:PG}} (?:had |has |have )?(?:also |then |later )?(?:withdrew|withdrawn|retracted|took back) "
        rf"(?:[PX]\d+|her|his|their) (?:'s )?offer (?:to {_TAKE}|of {_A_BED} (?:for|to)){_ANYBODY}",
        "offer",
    ),
    rule(
        "have",
        rf"{{by:PG}} (?:, [^,;.]{{1,60}} , )?(?:had |has |have )?(?:also |again |then )?"
        rf"(?:volunteered|(?:came|come|stepped) forward|(?:offered|proposed|asked) {_WHEN}(?:herself|himself|"
        rf"themselves|to be (?:considered|assessed|approved))) {_WHEN}{_AS_CARER}{_ANYBODY}",
        "volunteered forward offered proposed asked",
    ),
    rule(
        "have",
        rf"{{by:PG}} (?:had |has |have )?(?:also |then )?(?:was|were|been) (?:being |also |then |first )*"
        rf"(?:assessed|considered|identified|proposed|suggested|named|approached) {_AS_CARER}{_ANYBODY}",
        "assessed considered identified proposed suggested named approached",
    ),
    rule("have", rf"assessments? of {{by:PG}} (?:{_AS_CARER}|for){_ANYBODY}", "assessment assessments"),
    rule(
        "have",
        rf"placement with {{by:PG}} (?:was|had been) (?:\w+ )?(?:identified|considered|explored|proposed|"
        rf"found|planned|arranged|agreed|offered) for{_ANYBODY}",
        "placement",
    ),
    rule(
        "come",
        rf"(?:placement|move) (?:of|for) (?P<who>{MARKS})(?= (?:with|to|at|in) [PGH]\d+ (?:'s \S+ )?"
        r"(?:was|were|had been) (?:\S+ )?(?:considered|explored|discussed|suggested|proposed|"
        r"looked (?:at|into)))",
        "placement move",
    ),
    rule(
        "come",
        r"(?:looked at|considered|explored|discussed|proposed|suggested|thought of|talked of) "
        rf"(?:the possibility of )?placing (?P<who>{MARKS})(?= (?:with|at|in) [PGH]\d)",
        "placing",
    ),
    rule(
        "bed",
        r"(?:first|second|third|fourth|other|next|last|one|another) "
        r"(?:(?:offer|suggestion|proposal|possibility) )?was (?:for |of )?(?:an?|the) (?:\w+ )?"
        rf"(?:place|bed|room|flat|house|tenancy|placement|home) for{_ANYBODY}",
        "place bed room flat house tenancy placement home",
    ),
    rule("have", rf"{{by:PG}} 's offer (?:to {_TAKE}|of {_A_BED} (?:for|to)){_ANYBODY}", "offer"),
    rule(
        "have",
        rf"{{by:PG}} (?:had )?(?:{_MADE_READY} {_A_BED} (?:ready )?|had {_A_BED} ready )for{_ANYBODY}",
        "bed room place home",
    ),
    rule(
        "bed",
        rf"{_A_BED} (?:was|had been) (?:{_MADE_READY}|found|ready) for{_ANYBODY}(?= [PG]\d+ (?:at|in|with) )",
        "bed room place home",
    ),
    rule(
        "would have",
        rf"{{by:PG}} (?:(?:herself|himself|themselves|also|both|gladly) )*would (?:(?:gladly|also|happily|"
        rf"willingly) )?have (?:had|looked after|cared for|fostered|housed|brought up|taken(?: in)?)"
        rf"{_ANYBODY}",
        "would",
    ),
    rule(
        "said",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then )?{_SAID} {_WHEN}(?:that )?"
        rf"(?P<self>[PG]\d+) "
        rf"(?:would|could|can|will) (?:(?:always|gladly|happily|also) )?{_TAKE}{_ANYBODY}",
        "would could can will",
    ),
    rule(
        "have",
        rf"{{by:PG}} (?:had )?(?:asked|begged|urged|pleaded with) {_SOMEBODY} to (?:let|allow) P\d+ (?:to )?"
        rf"{_TAKE}{_ANYBODY}",
        "let allow",
    ),
    rule(
        "come",
        rf"{{by:PG}} (?:had )?(?:asked|begged|urged|pleaded with) {_SOMEBODY} to (?:let|allow) "
        rf"(?P<who>{MARKS}) (?:to )?{_COME}",
        "let allow",
    ),
    rule(
        "come",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then )?(?:suggested|proposed) {_WHEN}that "
        rf"(?P<who>{MARKS}) (?:(?:would|might|could|should) )?(?:{_COME}|come|go)"
        r"(?= (?:\S+ )?(?:at|with|to) )",
        "suggested proposed",
    ),
    rule(
        "come",
        rf"(?:plans?|proposal|idea|suggestion) (?:(?:was|were|is|had been) )?(?:\S+ ){{0,3}}?for "
        rf"(?P<who>{MARKS}) to (?:{_COME}|go|return)",
        "plan plans proposal idea suggestion",
    ),
    rule(
        "come",
        r"(?:agreed|decided|arranged|planned|recommended|proposed|suggested|promised) (?:\S+ ){0,3}?that "
        rf"(?P<who>{MARKS}) (?:would|might|could|should) (?:(?:both|all|then) )?(?:{_COME}|go|return)",
        "agreed decided arranged planned recommended proposed suggested promised",
    ),
    rule(
        "hoped",
        rf"hoped (?:\S+ ){{0,3}}?that (?P<who>{MARKS}) (?:would|might|could) (?:(?:both|all) )?"
        rf"(?:{_COME}|go|return)",
        "hoped",
    ),
    rule(
        "refused",
        rf"(?P<who>{MARKS}) (?:had |has )?(?:never (?:took|taken) up|did not take up|never signed(?: for)?|"
        r"did not sign(?: for)?) (?:an?|the|P\d+|X\d+|his|her|their) "
        r"(?:\w+ )?(?:offer|tenancy|place|room|flat|lease|keys) (?:of|to|at|in) {home:H}",
        "tenancy offer place room flat lease keys",
    ),
    rule(
        "refused",
        rf"(?P<who>{MARKS}) (?:had |has )?(?:accepted|signed(?: for)?|took|"
        r"(?:was|were) (?:allocated|granted|given)) (?:an?|the) "
        r"(?:\w+ )?(?:offer|tenancy|place|room|flat|lease) (?:of|to|at|in|on) {home:H}"
        r"(?= (?:(?:in|on) T\d+ )?(?:, )?(?:but|and|although|though) (?:[PG]\d+ )?"
        r"(?:never|did not) (?:moved?|liv(?:ed?)|took|take|slept|sleep|stay(?:ed)?|went|go)(?!\S))",
        "tenancy offer place room flat lease",
    ),
    rule(
        "refused",
        rf"(?P<who>{MARKS}) (?:had |has )?(?:(?:was|were|been) )?(?:allocated|granted|given|offered) "
        r"(?:an?|the) (?:\w+ )?(?:tenancy|place|room|flat|house) (?:of|at|in|on) {home:H}"
        r"(?= (?:, )?which [PG]\d+ (?:had )?(?:turned down|refused|declined|rejected|did not want|"
        r"gave up|never))",
        "which",
    ),
    rule(
        "refused",
        rf"(?P<who>{MARKS}) (?:(?:had|has|then|also|later) )*(?:turned down|refused|declined|rejected|"
        r"turns down|refuses|declines) (?:(?:an?|the|this|that|their|his|her) )?(?:offers? of )?"
        rf"(?:(?:an?|the) )?(?:(?:\w+ )?(?:place|bed|room|tenancy|flat|house|property|placement|move) )?"
        r"(?:(?:at|in|of|with|to) )?{home:H}",
        "turned refused declined rejected turns refuses declines",
    ),
    rule(
        "invite",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then |both )?(?:invited|invites) "
        rf"(?P<who>{MARKS}) (?:all |both )?(?:(?:back|over) )?to (?:{_COME}|(?<=back to )(?=H\d))",
        "invited invites",
    ),
    rule(
        "come",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then )?(?:asked|asks|applied|begged|"
        rf"(?:was|were) (?:willing|ready|keen|happy|glad|eager|anxious|desperate)) {_WHEN}for "
        rf"(?P<who>{MARKS}) (?:both |all )?to {_COME}",
        "asked asks applied begged willing ready keen happy glad eager anxious desperate",
    ),
    rule(
        "urge",
        rf"{{by:PG}} (?:had |has |have |[^,;.]{{1,40}} and )?(?:also |again |then |often |repeatedly )?"
        rf"(?:urge[sd]|begged|begs|pressed|pleaded with|encouraged|implored|asked|asks) (?P<who>{MARKS}) "
        rf"{_WHEN}to (?:leave (?:\S+ )?and )?(?:{_COME}|come|move)(?= (?:\S+ )?(?:at|in|into|with|to) )",
        "urged urges begged begs pressed pleaded encouraged implored asked asks",
    ),
    rule(
        "come",
        rf"{{by:PG}} (?:had |has |have )?(?:also |again |then |always |often )?{_SAID} {_WHEN}(?:that )?"
        rf"(?P<who>{MARKS}) {_COULD} (?:all |both |always )?(?:{_COME}|come|go)"
        r"(?= (?:\S+ )?(?:at|in|into|with|to) )",
        "could should welcome",
    ),
    rule(
        "urge",
        rf"{{by:PG}} (?:had |has |have )?(?:also |always |long )?"
        rf"(?:wanted|wished for|longed for|would have liked) (?P<who>{MARKS}) to {_COME}",
        "wanted wished longed liked",
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
        r"{home:H} (?:\S+ ){0,4}?(?:was|were|is|are|had been|has been) offered (?:to|for)(?= [PG]\d)",
        "offered",
    ),
    rule(
        "bed",
        r"{home:H} (?:\S+ ){0,3}?(?:was|were|had been|has been) (?:found|identified|secured|held|kept|"
        r"reserved|available) for(?= [PG]\d)",
        "found identified secured held kept reserved available",
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
