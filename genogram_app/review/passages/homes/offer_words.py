"""The words with which a text, read loosely, tells of homes that were offered, wished for or refused."""

from __future__ import annotations

import re

_KEPT_FOR = (
    r"(?:place|bed|room|tenancy|flat|house) (?:was |had been |been )?(?:found|allocated|ready|available|kept|"
    r"held|reserved|made up|prepared|set aside)|(?:kept|held|reserved|made up|prepared|got ready) (?:a|the) "
    r"(?:\w+ )?(?:bed|room|place)|a (?:bed|room|place|home) (?:for|with)|"
    r"as (?:an? )?(?:\w+ )?(?:carer|guardian)s?"
)
_IN_MIND = (
    r"(?:considered|thought (?:about|of)|talk(?:ed|s)? (?:\S+ ){0,3}?(?:of|about)|"
    r"discuss(?:ed|ion of)) (?:\S+ ){0,3}?"
    r"(?:moving|sending|placing|living|staying|having|taking|going|coming|returning)"
)
"""Ways in which a text tells that a room was got ready, or that a move was thought of."""
_GOING_TO = r"(?:was|were) going to (?:live|move|stay|go|come|be|have|take)"
OFFERED = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|ask(?:s|ed|ing)?|propos\w+|suggest\w+|request\w*|appl(?:y|ied|ication)|"
    r"plan(?:s|ned)?|intend\w*|intention|volunteered|hop(?:e|es|ed|ing) (?:to|that|for)|"
    r"wish(?:es|ed)? (?:to|for)|want(?:s|ed)?(?: \w+){0,2} to|invit(?:es|ed)|urg(?:es|ed)|beg(?:s|ged)|"
    r"pressed|pleaded|encouraged|referred to|recommended|sought|came forward|stepped forward|"
    r"due to|keen|eager|anxious|happy to|glad to|secured|reserved|booked|shortlisted|viewed|vacan\w+|"
    r"persuade|told (?:\w+ ){1,3}to (?:come|move|go)|explor(?:ed|ing)|discussed|waiting for|"
    r"contingency|expected|idea|for the taking|"
    r"should (?:come|live|stay|go|be placed)|"
    r"willing|prepared to|ready (?:to|for)|would (?:be|have|take|go|live|move|stay|like)|"
    r"could (?:be|have|take|go|live|move|stay|come)|viability|considered|deferred|postponed|(?:was|were) to|"
    r"(?:was|were) due to|put (?:\w+ ){1,3}forward|assess\w*|nominated|identified|consideration|bid|"
    r"refus\w+|declin\w+|turn(?:ed|s|ing)? (?:\w+ ){0,3}down|reject\w+|c(?:a|o)me to nothing|fell through|"
    r"withdr\w+|lapse[sd]?|ruled out|(?:was|were|been) not|no further|said no|told (?:her|him|them) no|"
    r"do(?:es)? not|did not|didn't|never|would not|not hear of|no reply|nobody replied|remained? at home|"
    rf"no (?:room|space)|ordered that|transfer|instead|{_KEPT_FOR}|{_IN_MIND}|{_GOING_TO})\b"
)
"""Words for a home that was offered, asked for or planned, or that came to nothing."""
OFFER = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|asks? (?:if|whether|to|for)|asked (?:if|whether|to|for|that)|propos\w+|"
    r"invite[ds] (?:\w+ ){1,4}(?:back\b|to (?:come|live|stay|stop|lodge|move))|requested|planned|"
    rf"plans? (?:to|for|was)|intended|intention|volunteered|willing to|(?:came|stepped) forward|"
    rf"(?:urge[sd]|begged|begs|pressed|pleaded with|encouraged|implored|asked|asks|told|"
    rf"(?:tried|trying) to persuade) (?:\w+ ){{1,6}}to (?:\w+ and )?"
    rf"(?:come|live|stay|move)|{_IN_MIND})\b"
)
WISH = re.compile(
    r"\b(?:(?:was|were) (?:due |to (?:have|move|go|live|stay|join|be)\b)|plan|"
    r"hop(?:ed|ing|es|e) (?:to|that|for)|agreed|arranged|ordered|approved|viewed|ready (?:to|for)|"
    r"appl(?:ied|ication)|bid|put (?:\w+ ){1,3}forward|assess\w*|viability|nominated|shortlisted|"
    r"referred to|recommended|sought|secured|reserved|booked|keen|eager|anxious|happy to|glad to|"
    r"vacan\w+|discussed|waiting for|for the taking|contingency|idea|proposed|expected|tried to persuade|"
    r"told (?:\w+ ){1,3}to (?:come|move|go)|converted|cleared|"
    rf"identified|consider\w*|explored|{_KEPT_FOR}|{_GOING_TO}|would (?:have|take|like)|"
    r"could (?:come|live|stay|stop|have|move)|should (?:come|live|stay|go|be placed)|"
    r"want(?:ed|s)|wish(?:ed|es)|asked|suggested|promised|(?:a|the) (?:place|bed|tenancy|room)\b|"
    r"(?:move|transfer|return) (?:to|of)|refus\w+|declin\w+|reject\w+|turn(?:ed|s|ing)? (?:\w+ ){0,3}down)\b"
)
"""Words for a home that somebody wished for, or that was found, of which nothing need have come."""
CAME_ABOUT = re.compile(
    r"\b(?:accept(?:ed|s)|did so|and (?:she|he|they) did|(?:took|taken) (?:\w+ ){0,3}in|"
    r"(?:drove|took|taken|brought|fetched|sent) (?:\w+ ){0,4}(?:there|over)|"
    r"(?:and|so|then|who|where|after) (?:\S+ ){0,4}(?:moved|went|came|placed|"
    r"stayed|lived|returned|joined|took up|settled|remained))\b"
)
"""Words by which a sentence tells that what was offered came about."""
TAKEN_UP = re.compile(
    r"\b(?:accepted|moved (?:in|there|to)|went (?:there|to (?:her|him|them|live))|took (?:it )?up|"
    r"took the tenancy|(?:move|placement) (?:took place|went ahead)|(?:was|were) placed (?:there|with)|"
    r"(?:(?:was|were) )?(?:taken|driven|brought) there)\b"
)
"""Words by which the next sentence tells that an offer was taken up."""
STAYED = re.compile(r"\b(?:settled (?:in|well|there|quickly|down)|at first)\b")
"""Words for how it went where somebody had come to live, whatever is denied beside them."""
REFUSED = re.compile(
    r"\b(?:not|never|refus\w+|declin\w+|turned (?:\w+ ){0,3}down|lapsed?|fell through|reject\w+|withdr\w+|"
    r"ruled out|negative|unsuccessful|failed|c(?:a|o)me to nothing|nothing came|instead|sa(?:id|ys) no|"
    r"told \w+ no|no reply|"
    r"(?:nobody|no one) (?:replied|answered|came|acted|asked|followed|took|rang|wrote|telephoned)|"
    r"chang(?:ed|ing) (?:her|his|their) mind|"
    r"decided (?:otherwise|against)|missed|(?:somebody|someone) else|cancelled|abandoned|postponed|deferred|"
    r"no (?:room|space)|too (?:ill|small|old|busy)|lost (?:it|the)|against (?:it|this|that)|"
    r"objected|preferred (?:to|that)|left (?:her|him|them) where|"
    r"unsuitable|dropped|shelved|called off|no further|kept (?:her|him|them|at home)|no (?:need|wish)|"
    r"dismissed|put an end|opposed|got nowhere|having (?:it|none)|none of it|let (?:it|the \w+) go|"
    r"absconded|died before|not (?:needed|necessary)|had (?:anybody|anyone|somebody|someone|it)|"
    r"if (?:only )?(?:anybody|anyone|somebody|someone)|"
    r"without (?:\w+ ){0,3}(?:spending|staying|moving|sleeping|living)|"
    r"stay(?:ed)? (?:put|where)|remain(?:ed)? (?:put|where)|would (?:rather|sooner)|"
    r"(?:went|given|let|allocated) to (?:another|other|an?other|somebody|someone)|"
    r"(?:did|does|do|was|were|has|have|had|would|could|should|wo|ca|is|are)n't)\b"
)
"""Words that tell that nothing came of a home that was offered or wished for."""


LIVED = re.compile(
    r"\b(?:live[sd]?|living|stay(?:s|ed|ing)?|moved|placed|slept|sleeps|sleeping|settled|lodg\w+|resid\w+|"
    r"returned|joined|placement|(?:in|into) (?:\S+ ){0,2}care|car(?:ed|es|ing) for|brought up|raised|"
    r"been (?:there|with (?:her|his|their|him|them)) (?:since|until|ever)|discharged|released|evicted|"
    r"removed|took (?:\w+ ){1,3}in)\b"
)
"""Words that tell of living somewhere, not only of homes and of who was at one."""
HOUSED = re.compile(
    r"\b(?:ha(?:ve|d|ving)(?! (?:an?|been|no|any|some)\b)|tak(?:e|en|ing)|liv(?:e|ed|ing)|stay(?:ing)?|stop|"
    r"mov(?:e|ed|ing)|com(?:e|ing)|go|going|plac(?:e|ed|ing|ement)|look(?:ing)? after|car(?:e|er|ers|ing)|"
    r"foster\w*|bed|room|home|house|flat|tenancy|bring(?:ing)? up|rais(?:e|ing)|guardian\w*|"
    r"sen(?:d|t|ding)|transfer|refuge|hostel)\b"
)
"""Words that tell that what is offered or wished for is a home."""


def tells_that_it_came_about(words: str) -> bool:
    """Return whether words tell that something came about, and not behind that that it came to nothing."""
    went = [match.start() for match in CAME_ABOUT.finditer(words)]
    return bool(went) and not REFUSED.search(words, went[-1])
