"""The wordings in which reports tell that two people became or are a couple."""

from __future__ import annotations

from genogram_app.narrative.claims.couples.wordings import wording
from genogram_app.narrative.grammar import Rules

MARRIAGES = Rules(
    wording(
        "married:began",
        "married wed remarried tied",
        "[pair][was](?:married|wed|remarried|tied the knot)(?! to)(?![^.;]{0,60} T\\d+ and T\\d)",
    ),
    wording(
        "married:began",
        "married wed remarried marry",
        "[one][was](?:went on to marry|married|wed|remarried|came to marry) {other:P}",
    ),
    wording(
        "married:began",
        "married",
        "[one][was](?:became )?married to {other:P}(?= (?:in|on|since) )",
    ),
    wording(
        "married:began",
        "married wed",
        "[one](?:(?:has|had|have|having) been |was |were |is )?(?:[a-z]+ly )?(?:married|wed)(?: ,)?"
        "(?= (?:(?:since|in|on|from) )?T\\d+(?: ,)? to {other:P})",
    ),
    wording(
        "married:began",
        "marriage",
        "{one:P} (?:'s )?(?:[a-z]+ )?marriage (?P<verb>)(?:had been |was )?(?:contracted|solemnised|"
        "celebrated|registered|entered into|took place|made)(?=(?: (?:in|on) T\\d+)? (?:to|with) {other:P})",
    ),
    wording("married:began", "whom", "{other:P} (?:, )?(?:and )?(?:to )?whom {one:P} [was]married"),
    wording(
        "married:began",
        "marriage wedding",
        "the (?:marriage|wedding) [of](?:took place|was|held|in|on)",
    ),
    wording(
        "married:began",
        "marriage wedding",
        "{one:P} (?:'s )?(?:wedding|marriage) to {other:P} (?:, which )?(?P<verb>)(?:took place|was held|in|"
        "on|began|dates|dated)",
    ),
    wording(
        "married:again",
        "married remarried",
        "[one][was](?:remarried|married again|married for the (?:second|third) time)",
    ),
    wording(
        "married:holds",
        "married",
        "[one](?:is|was|were|are|remains|remained) (?:(?:still|now|already|legally) )*married to "
        "{other:P}(?! (?:in|on|since) )[for]",
    ),
    wording(
        "divorced:ended",
        "married",
        "[one](?:(?:was|were) (?:previously|once|formerly)|had (?:previously |once )?been) "
        "married to {other:P}(?! when| until| for | since)",
    ),
    wording(
        "divorced:ended",
        "marriage",
        "{one:P} (?:'s )?(?:previous|first|second|former|earlier|failed) marriage (?:, )?to {other:P}",
    ),
    wording(
        "civil_partnership:began",
        "partnership",
        r"[pair][was](?:entered into|entered|registered|formed|in) (?:a|[GX]\d+) civil partnership",
    ),
    wording(
        "civil_partnership:began",
        "civil",
        "[pair][was]become? civil partners",
    ),
    wording(
        "civil_partnership:began",
        "civil",
        "[pair][was]became civil partners",
    ),
    wording(
        "civil_partnership:began",
        "partnership",
        "[one][was](?:entered into|entered|registered|formed) a civil partnership with {other:P}",
    ),
    wording(
        "engaged:began",
        "engaged engagement",
        r"[pair][was](?:(?:(?:were|are|been|become|became|got)(?: [a-z]+)? )engaged|"
        r"announced [GX]\d+ engagement)(?! (?:with|by|well|closely|actively|fully|in (?!T)))",
    ),
    wording(
        "engaged:began",
        "engaged",
        "[one][was](?:become |became )?engaged to (?:be married to )?{other:P}",
    ),
    wording(
        "married:holds", "married", "{one:P} \\( (?:who )?(?:(?:is|was) )?(?P<verb>)married to {other:P}"
    ),
)
"""Marriages, civil partnerships and engagements."""

BEGINNINGS = Rules(
    wording(
        "not_known:began",
        "relationship affair romance association courtship liaison",
        r"[pair][was][began] (?:a|an|[GX]\d+) [love](?: together)?(?! with)",
    ),
    wording(
        "not_known:began",
        "dating seeing going courting date",
        "[pair][was](?:began|started|begun) (?:dating|seeing (?:each other|one another)|going "
        "out|courting|to date)",
    ),
    wording(
        "not_known:began",
        "together couple item love partners",
        "[pair][was](?:together(?<=got together)|gotten together|(?:became|become) (?:a couple|"
        "partners|an item)|fell in love|paired up)",
    ),
    wording("not_known:began", "life", "{one:P} [was](?P<verb>)came into {other:P} (?:'s )?life"),
    wording("not_known:began", "fallen", "[one][was]fallen (?:in love with|for) {other:P}"),
    wording(
        "cohabiting:holds",
        "whom",
        r"[one][was](?:lived|lived together|living|set up home|stayed) with {other:P} (?:, )?"
        r"(?:by|with) whom (?:P\d+ )?(?:has|have|had)"
        r"(?= (?:an?|{num}|X\d+) (?:[a-z-]+ ){0,2}(?:son|daughter|child|sons|daughters)\b)",
    ),
    wording(
        "not_known:began",
        "relationship affair romance association courtship liaison",
        "[one][was][began] (?:a|an|another) [love] with {other:P}",
    ),
    wording(
        "not_known:began",
        "seeing dating going see date courting sleeping",
        "[one][was](?:began|started|begun) (?:seeing|dating|going out with|to see|to date|"
        "courting|sleeping with) {other:P}",
    ),
    wording(
        "not_known:began",
        "together involved took fell",
        "[one][was](?:together with(?<=got together with)|became involved with|took up with|fell "
        "in love with|became romantically involved with) {other:P}",
    ),
    wording(
        "not_known:began",
        "relationship affair romance association courtship liaison",
        "the (?:[a-z-]+ )?{tie} [of][was](?:began|started|commenced|dated from|dates from)(?! to)",
    ),
    wording(
        "not_known:began",
        "relationship affair romance association courtship liaison",
        "{one:P} [with][was](?:began|started|commenced|dated from|dates from)(?! to)",
    ),
    wording(
        "not_known:began",
        "relationship affair romance association courtship liaison",
        "[tie][was](?:began|started|commenced|dated from|dates from)(?! to)",
    ),
    wording(
        "not_known:began",
        "together couple relationship partners",
        "[pair][was](?:together|a couple|in (?:a|an) [love]|partners)(?= since (?:[a-z]+ )?T)",
    ),
    wording(
        "not_known:began",
        "together relationship",
        "[one][was](?:together|in (?:a|an) [love]) with {other:P}(?= since )",
    ),
    wording(
        "not_known:met",
        "met",
        "[pair][was]met(?: each other| one another)?(?= [.,;]| (?:in|on|at|through|via|online|"
        r"when|while|during|towards|by|and|as) | T\d)",
    ),
    wording(
        "not_known:met",
        "met",
        "[one][was]met {other:P}(?! (?:again|once more|for (?:the|a) (?:first time since|(?:second|last) ))"
        "(?!\\S))(?<!again met)",
    ),
    wording(
        "cohabiting:began",
        "home cohabit cohabiting",
        "[pair][was](?:set up home(?: together)?|(?:began|started|begun) (?:to cohabit|cohabiting)|"
        r"made (?:a|[GX]\d+) home together)",
    ),
    wording(
        "cohabiting:moved",
        "moved living live",
        "[pair][was](?:moved in together|moved in with each other|"
        "(?:began|started|begun) (?:living together|to live together))",
    ),
    wording(
        "cohabiting:moved",
        "took rented obtained signed bought",
        r"[pair][was](?:took|rented|obtained|signed|bought)(?: on)? (?:a|an|the|[GX]\d+)(?: (?:first|"
        r"joint|small|council|own|shared|tenancy|of|a|[a-z-]+|H\d+)){0,5}? (?:tenancy|flat|house|"
        r"home|bungalow|property|bedsit|H\d+)(?: of H\d+| together)*",
    ),
    wording("cohabiting:began", "set", "[one][was]set up home with {other:P}"),
    wording(
        "cohabiting:moved",
        "moved living live",
        "[one][was](?:moved in with|(?:began|started|begun) (?:living with|to "
        r"live with|cohabiting with)|moved into H\d+ with|moved to H\d+ with) {other:P}",
    ),
    wording(
        "cohabiting:moved",
        "live set",
        r"[one][was](?:left(?: home)?|moved out of|moved away from|went)(?: H\d+)?(?: (?:in|on) T\d+)?"
        "(?: in order)? to (?:live|set up home) with {other:P}",
    ),
    wording(
        "cohabiting:moved",
        "moved",
        r"[one][was]moved (?:in|into H\d+)(?! with)",
    ),
    wording(
        "not_known:began",
        "relationship affair romance association courtship liaison",
        "[theirs][was](?:began|started|commenced|dated from|dates from)(?! to)",
    ),
)
"""Beginnings of a relationship or of a shared home."""

TOGETHER = Rules(
    wording(
        "not_known:holds",
        "couple partners item relationship",
        "[pair][was](?:a couple|partners|an item|in (?:a|an) [love])(?: with each other| with one another)?"
        "(?! with| in (?:the|a) | since (?:[a-z]+ )?T)[for]",
    ),
    wording(
        "not_known:holds",
        "seeing dating saw dated",
        "[pair][was](?:(?:seeing|saw) (?:each other|one another)|dating|dated)"
        "(?= (?:since|from|until|for (?:[^ .;]+ ){0,3}?(?:D|T|years|months|weeks)))[for]",
    ),
    wording("not_known:holds", "together", r"[pair][was]together for (?:[a-z]+ ){0,2}{for:D}"),
    wording(
        "not_known:began",
        "together",
        r"[pair][was]together(?= from (?:[a-z]+ ){0,2}T\d+ (?:until|till|to) )",
    ),
    wording(
        "not_known:together",
        "together",
        r"[pair][was]together(?! with| in (?:the|a) | at H| since (?:[a-z]+ )?T| for )(?<!got together)",
    ),
    wording(
        "not_known:holds",
        "relationship affair romance association courtship liaison",
        "[one][was](?:in|having) (?:a|an) [love] with {other:P}(?! since)[for]",
    ),
    wording(
        "not_known:holds",
        "seeing dating going involved",
        "[one](?:was|is|were|had been|has been) (?:(?:still|also|now|then|by then|already) "
        ")*(?:seeing|dating|going out with|romantically involved with) {other:P}[for]",
    ),
    wording(
        "cohabiting:holds",
        "couple wife partner partners as",
        "[one](?:(?:still|then|now) )*(?:lived|lives|living|reside|resides|resided) with "
        r"{other:P} as (?:a couple|man and wife|husband and wife|P\d+ partner|P\d+|partners)",
    ),
    wording(
        "cohabiting:holds",
        "couple wife partners",
        "[pair](?:[a-z]+ ){0,3}?(?:live|lives|lived|living|reside|resided|residing)(?: "
        r"[^\s.;]+){0,3} as (?:a couple|man and wife|husband and wife|partners)",
    ),
    wording(
        "cohabiting:together",
        "together cohabited cohabiting cohabit",
        "[pair][was](?:live together|lived together|living together|cohabited|cohabiting|cohabit)[for]",
    ),
    wording(
        "cohabiting:holds",
        "cohabited cohabiting cohabits",
        "[one][was](?:cohabited|cohabiting|cohabits) with {other:P}[for]",
    ),
    wording(
        "casual:holds",
        "casual short brief fleeting short-lived",
        "[one][was](?:had|in) (?:a|an|what) [brief] with {other:P}",
    ),
    wording(
        "casual:holds",
        "casual short brief fleeting short-lived",
        "[pair][was](?:had|in) (?:a|an|what) [brief](?! with)",
    ),
    wording(
        "casual:holds",
        "fling stand",
        r"[one][was](?:had )?a (?:brief )?(?:D\d+ stand|one-night stand|fling) with {other:P}",
    ),
    wording(
        "casual:holds",
        "casual short brief fleeting short-lived",
        "[one](?:had|has)(?: had)? (?:a|an) [brief] with {other:P}",
    ),
    wording(
        "casual:holds",
        "casual short brief fleeting short-lived",
        "(?P<tie>it|the relationship) was (?:only )?(?:a|an )?[brief]",
    ),
    wording(
        "not_known:holds",
        "relationship affair",
        "[one](?:had|has)(?: had)? (?:a|an) (?:(?!casual|short|brief|fleeting|good|difficult|"
        "close|poor|strong|warm|positive|distant|strained|fractious|better)[a-z-]+ "
        "){0,2}(?:relationship|affair) with {other:P}",
    ),
    wording(
        "not_known:holds",
        "girlfriend boyfriend partner",
        "[one](?:had|has) (?:a|another) (?:(?:new|older|younger|long-term|serious|steady) "
        ")*(?:girlfriend|boyfriend|partner)(?: called| named| known as| ,) {other:P}",
    ),
    wording(
        "not_known:resumed",
        "reconciled together reunited resumed",
        "[pair][was](?:reconciled|(?:came |got |gotten )?back together|reunited|resumed (?:the|"
        r"G\d+) (?:[a-z-]+ )?{tie})",
    ),
    wording(
        "not_known:resumed",
        "reconciled resumed returned",
        r"[one][was](?:reconciled with|got back together with|resumed (?:a|the|[PGX]\d+) "
        "(?:[a-z-]+ )?{tie} with|returned to live with) {other:P}",
    ),
    wording(
        "not_known:resumed",
        "resumed restarted rekindled",
        "[tie][was](?:resumed|restarted|rekindled)(?<!not resumed)(?<!never resumed)",
    ),
    wording("not_known:holds", "lasted", "{one:P} [with][was]lasted[for]"),
    wording(
        "not_known:holds",
        "relationship affair romance liaison",
        "{one:P} [with][was](?:[a-z-]+ and )?(?:brief|short|short-lived|casual|violent|abusive|volatile|"
        "turbulent|stormy|sexual|intimate|on-off|coercive|controlling|passionate)(?= [.,;]| and )",
    ),
    wording("not_known:holds", "lasted", "the (?:[a-z-]+ )?{tie} [of][was]lasted[for]"),
    wording("not_known:holds", "lasted", "[tie][was]lasted[for]"),
    wording(
        "not_known:holds",
        "relationship affair",
        "[pair][was](?:had|have) (?:a|an) (?:(?:long|long-term|sexual|intimate|serious|on-off|previous|"
        "volatile|turbulent) )*(?:relationship|affair)(?! with (?!each|one))",
    ),
    wording("not_known:together", "with", "[one](?:had|has) been with {other:P}(?= (?:since|for) )[for]"),
    wording(
        "cohabiting:together",
        "living lived lives resided",
        "[one][was](?:living|lived|lives|resided) with {other:P}(?: (?:at|in) H\\d+)?[for]",
    ),
    wording(
        "cohabiting:together",
        "living lived",
        "{other:P} (?:, )?with whom {one:P} (?P<verb>)[was](?:living|lived)",
    ),
    wording(
        "not_known:holds",
        "relationship affair romance liaison",
        "{other:P} (?:, [^,;.]{1,40} )?(?:, )?with whom {one:P} (?P<verb>)[was](?:in |had )?(?:a|an) [love]",
    ),
    wording(
        "not_known:holds",
        "seeing dating courting",
        "{other:P} (?:, [^,;.]{1,40} )?(?:, )?whom {one:P} (?P<verb>)[was](?:seeing|dating|courting)"
        "(?= (?:since|for (?:[a-z]+ )*(?:D|years|months|weeks)|at the time|then)(?:[ ,.]|\\d))",
    ),
    wording(
        "not_known:resumed",
        "back",
        "[one][was]took {other:P} back",
    ),
    wording("cohabiting:back", "back", "[one][was]moved back (?:in |to H\\d+ |into H\\d+ )?with {other:P}"),
)
"""Being a couple, and coming together again."""
