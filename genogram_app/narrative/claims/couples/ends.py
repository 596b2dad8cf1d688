"""The wordings in which reports tell that a couple parted, or never was what it might have been."""

from __future__ import annotations

from genogram_app.narrative.claims.couples.wordings import wording
from genogram_app.narrative.grammar import Rules

NEVERS = Rules(
    wording(
        "married:never",
        "wedding",
        "wedding (?:[^.;]{0,60}? )??(?:but |it |and |was )*(?:did not take place|never took "
        "place|called off|cancelled|did not go ahead|never happened)",
    ),
    wording(
        "married:never",
        "marry",
        "[pair]did not (?:[a-z]+ )?marry",
    ),
    wording(
        "cohabiting:never",
        "live",
        "[pair]did not (?:[a-z]+ )?live together",
    ),
    wording(
        "divorced:never",
        "divorce",
        "there (?:has|had) (?:never )?been no divorce",
    ),
    wording(
        "divorced:never",
        "divorced",
        "[pair](?:have|had|were|has|are) (?:not|never) (?:yet )?(?:been )?divorced",
    ),
)
"""What two people never were or did, in words of its own; "never" turns the other wordings into this too."""

ENDS = Rules(
    wording(
        "separated:ended",
        "separated split broke broken parted gone went ended called drifted",
        "[pair][was][parted](?! (?:by |in (?:foster|care|school|class|the (?:queue|playground|classroom))|"
        "on (?:good|bad) terms))",
    ),
    wording(
        "separated:left",
        "parted separated",
        "[pair][was](?:parted|separated) on (?:good|bad) terms",
    ),
    wording(
        "separated:ended",
        "end ending breakdown failure collapse",
        "(?:end|ending|breakdown|failure|collapse) of {one:P} (?:'s )?(?:[a-z-]+ )?{tie} "
        "(?:with|to) {other:P}",
    ),
    wording(
        "separated:ended",
        "marriage affair romance",
        "{one:P} (?:'s )?(?:[a-z-]+ )?(?:marriage|affair|romance) (?:with|to) {other:P} "
        "(?P<verb>)[was][ended]",
    ),
    wording(
        "separated:ended",
        "marriage affair romance",
        "the (?:[a-z-]+ )?(?:marriage|affair|romance) [of][was][ended]",
    ),
    wording(
        "separated:ended",
        "separated split broke parted finished ended walked broken estranged",
        "[one][was](?:separated from|split up with|split up from|split from|split with|broke up "
        "with|parted from|finished with|ended things with|walked out on|broken up with|estranged "
        "from) {other:P}",
    ),
    wording(
        "separated:ended",
        "ended finished terminated",
        r"[one][was](?:ended|finished|terminated) (?:a|the|[PGX]\d+(?: 's)?) (?:[a-z-]+ )?{tie} "
        "with {other:P}",
    ),
    wording(
        "separated:ended",
        "ended finished terminated",
        r"[one][was](?:ended|finished|terminated) (?P<tie>(?:the|[PGX]\d+) (?:[a-z-]+ )?{tie})(?! "
        "with)",
    ),
    wording(
        "separated:left",
        "relationship marriage affair romance association courtship liaison",
        "the (?:[a-z-]+ )?{tie} [of][was][ended]",
    ),
    wording(
        "separated:left",
        "relationship marriage affair romance association courtship liaison",
        "{one:P} [with][was][ended]",
    ),
    wording(
        "separated:ended",
        "relationship marriage affair romance association courtship liaison",
        "[tie][was][ended]",
    ),
    wording(
        "separated:left",
        "left",
        "[one][was]left {other:P}(?= [.,;]| in T| on T| for (?:good|another)| because| when| shortly| T)",
    ),
    wording(
        "separated:ended",
        "whom",
        "{other:P} (?:, )?(?:and )?whom {one:P} [was](?:left|divorced|separated from)",
    ),
    wording(
        "separated:ended",
        "longer",
        "[pair][was](?:no|not any) longer (?:a couple|together|in (?:a|an) [love]|partners|an item)",
    ),
    wording(
        "separated:ended",
        "longer",
        "[one][was](?:no|not any) longer (?:in (?:a|an) [love]|together) with {other:P}",
    ),
    wording(
        "separated:ended",
        "not",
        "[pair](?:have|has|had) not (?:[a-z]+ )?been "
        "(?:a couple|together|partners|an item|in (?:a|an) [love]) since",
    ),
    wording(
        "cohabiting:ended",
        "not",
        "[pair](?:have|has|had) not (?:[a-z]+ )?(?:lived together|cohabited) since",
    ),
    wording(
        "cohabiting:ended",
        "longer",
        "[pair][was]no longer (?:living together|lived together|cohabiting)",
    ),
    wording(
        "cohabiting:left",
        "leave move go",
        "[one][was](?:asked|told|made|wanted|ordered) {other:P} to (?:leave|move out|go)(?! "
        r"[a-z]+ (?:home|house) with)(?= [.,;]| in T| on T| because| and| when| after| H\d| the)",
    ),
    wording(
        "cohabiting:left",
        "out",
        "[one][was](?:threw|kicked|turned|put|thrown) {other:P} out",
    ),
    wording(
        "cohabiting:left",
        "moved left",
        r"[one][was](?:moved out|left home|left the (?:family )?(?:home|house|flat)|left H\d+|"
        r"moved out of (?:H\d+|the (?:family )?(?:home|house|flat)))"
        r"(?! (?:(?:in|on) T\d+ )?(?:in order )?to (?:live|be|stay|lodge|move|set up))",
    ),
    wording(
        "divorced:ended",
        "divorced",
        "[pair][was]divorced",
    ),
    wording(
        "divorced:ended",
        "dissolved annulled divorce",
        "{one:P} (?:'s )?(?:[a-z-]+ )?marriage to {other:P} (?:(?!(?:but|who|which) )[^\\s;.()]+ ){0,6}?"
        "(?P<verb>)(?:was |were |had been )?(?:dissolved|annulled|ended in divorce)",
    ),
    wording(
        "divorced:ended",
        "divorced",
        "[one][was]divorced (?:from )?{other:P}",
    ),
    wording(
        "divorced:ended",
        "divorce absolute",
        r"(?P<tie>(?:a|the|[PGX]\d+) (?:decree absolute|final divorce order|divorce)) (?:[a-z]+ "
        "){0,2}?(?:followed|granted|finalised|final|through|made|pronounced|completed|concluded|"
        "absolute)",
    ),
    wording(
        "widowed:ended",
        "widowed",
        "[one][was]widowed (?:by|on|at) (?:the death of )?{other:P}(?: 's death| death)?",
    ),
    wording(
        "widowed:ended",
        "married",
        "[pair][was]married(?: to each other)?[for] (?:when|until|before) {dead:P} (?:had "
        ")?(?:died|passed away|was killed)",
    ),
    wording(
        "widowed:ended",
        "married",
        "[one][was]married to {other:P}[for] (?:when|until|before) {dead:P} (?:had )?(?:died|"
        "passed away|was killed)",
    ),
    wording(
        "separated:left",
        "relationship marriage affair romance association courtship liaison",
        "[theirs][was][ended]",
    ),
    wording(
        "separated:ended",
        "separated divorced parted split",
        "{other:P} (?:, )?from whom {one:P} (?P<verb>)[was](?:separated|divorced|parted|split up)",
    ),
    wording(
        "separated:ended",
        "separation split",
        "{one:PX} (?:'s )?(?:final |later |recent )?(?P<verb>)(?:separation|split) from {other:P}",
    ),
    wording(
        "separated:ended",
        "separation",
        "the (?:final |later |recent )?(?P<verb>)separation of (?:{both:G}|{one:P} and {other:P})",
    ),
    wording("divorced:ended", "divorce", "{one:PX} (?:'s )?(?P<verb>)divorce from {other:P}"),
    wording(
        "separated:left",
        "end ending breakdown break-up collapse",
        "(?P<verb>)(?:end|ending|breakdown|break-up|collapse) of {one:PX} (?:'s )?(?:[a-z-]+ )?{tie} "
        "(?:with|to) {other:P}",
    ),
    wording(
        "separated:ended",
        "end ending breakdown break-up collapse",
        "(?P<verb>)(?:end|ending|breakdown|break-up|collapse) of (?P<tie>the (?:[a-z-]+ )?{tie}|"
        "X\\d+ (?:[a-z-]+ )?{tie})(?! (?:with|to|between))",
    ),
    wording(
        "widowed:ended",
        "married",
        "[pair][was]married(?: to each other)?[for] until {dead:PX} (?:'s )?death",
    ),
    wording("widowed:ended", "married", "[one][was]married to {other:P}[for] until {dead:PX} (?:'s )?death"),
)
"""Separations, moves out of the shared home, divorces and deaths."""
