"""Whether a sentence casts doubt on what it tells, passes on what somebody said, or proves it."""

from __future__ import annotations

import re

_NOT = (
    r"(?:not|never|nor|neither|cannot|no one|nobody|without being|"
    r"(?:is|was|are|were|do|does|did|has|have|had|ca|could|wo|would|sha|should|must|need)n't)"
)
_SETTLED = (
    r"(?:verif\w+|confirm\w+|establish\w+|prov(?:ed?|en|ing)|substantiat\w+|corroborat\w+|tested|known|clear|"
    r"certain|resolved?|settled?|determined?|prefer(?:red)?|choose|decide|reconcile|recorded|"
    r"support\w*|say|tell|true|so|the case|"
    r"correct)"
)
DOUBT = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|disput(?:e|es|ed|ing)|alleg\w+|accus\w+|suspect\w*|suspicions?|"
    r"suspicious|"
    r"claim(?:s|ed|ing)?|purport\w+|supposed(?:ly)?|rumou?r\w*|gossip\w*|hearsay|put (?:it )?about|"
    r"believ(?:e|es|ed|ing|ably)|beliefs?|thought|assum(?:e|es|ed|ing|ptions?)|presum\w+|understood|"
    r"appear(?:s|ed)? (?:to|that)|seem(?:s|ed)?|may (?:well )?(?:have|be|not)|might|could (?:have|be)|"
    r"possibl[ey]|"
    r"possibilit\w+|perhaps|probabl[ey]|likely|apparent(?:ly)?|unconfirmed|unverified|unproven|unproved|"
    r"unsubstantiated|uncorroborated|untested|unresolved|unclear|uncertain\w*|unknown|unsure|doubt\w*|"
    r"question(?:ed|able)|inconclusive|contradict\w*|conflicting|inconsistent|retract\w*|withdr[ae]w\w*|"
    r"t(?:ook|aken|akes) (?:it|this|that|them|her \w+|his \w+) back|recant\w*|invented (?:it|this|the|a)|"
    r"made (?:it |this |that )?up|"
    r"fabricat\w+|lie[ds]?|lying|untrue|untruth\w*|false\w*|mistaken\w*|wrong(?:ly)?|in error|misunder\w+|"
    r"so-called|inverted commas|putative|wishful|suggest(?:s|ed|ing|ions?)|insist(?:s|ed)|whether|"
    rf"{_NOT} (?:\w+ ){{0,4}}?{_SETTLED}|no (?:\w+ ){{0,2}}?(?:evidence|record|proof|finding|findings|such|"
    r"confirmation|corroboration|trace|charge|charges|prosecution|further action|test|indication|"
    r"basis|truth)|"
    r"no (?:\w+ )?(?:agency|service|professional|one|body)(?: \w+){1,2} (?:any |a )?(?:records?|evidence)|"
    r"between the two (?:accounts|versions|stories)|"
    r"nothing (?:\w+ ){0,3}?(?:to|that|connect\w*|was found|came)|"
    r"(?:declin|refus)\w+ to (?:name|say|identify)|"
    r"there (?:never|was never) (?:was|a|any)|there (?:was|had been|has been|is) no|convinced|"
    r"(?:just|only|merely|simply|no more than|nothing more than) (?:good |old |close )?friends|"
    r"(?:he|she|they|it) (?:is|was|were|are) not(?=[.;])|"
    r"(?:would|will) not (?:say|be drawn|comment|discuss)|"
    r"(?:nobody|no one) (?:else )?(?:has|had|can|could)|(?:a )?different (?:father|mother|man)|"
    r"has never|had never|have never|did not happen|never happened|"
    r"inaccurate|excluded|ruled out|(?:his|her|their) (?:own )?(?:account|version|word)|"
    r"(?<='s )(?:own )?(?:account|version|word)|the opposite|"
    r"contrary to|otherwise)\b"
)
"""Words that deny, doubt or allege something, or only suppose it."""
HEDGE = re.compile(
    r"\b(?:alleg\w+|accus\w+|suspect\w*|suspicions?|claim(?:s|ed|ing)?|purport\w+|supposed(?:ly)?|rumou?r\w*|"
    r"hearsay|put (?:it )?about|believed|understood to|assumed|presumed|said to (?:be|have)|possibl[ey]|"
    r"may (?:well )?(?:have been|be) |might (?:be|have been)|perhaps|unconfirmed|unverified|unproven|"
    r"unsubstantiated|disput(?:e|es|ed|ing)|denie[sd]|denying|untrue|false\w*|retract\w*|"
    r"t(?:ook|aken) (?:it|this|that) back|by (?:his|her|their) (?:own )?account|never (?:been )?(?:verified|"
    r"confirmed|established|proved|substantiated)|not (?:been )?(?:verified|confirmed|established|proved|"
    r"substantiated)|cannot (?:say|prefer|tell|resolve))\b"
)
"""Words that plainly leave open whether something is so."""
TOLD = re.compile(
    r"\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|stat(?:es|ed|ing)|report(?:s|ed|ing|edly)?|"
    r"describ\w+|according to|inform(?:s|ed)|disclos\w+|mention\w*|maintain(?:s|ed)|by all accounts|named|"
    r"recall\w*|admits|call(?:s|ed) (?:him|her|them)|known as|gave (?:his|her|the) name)\b"
)
"""Words that only pass on what somebody said."""
_SETTLES = (
    r"found (?:that|as a fact|proved|proven|by)|findings? of fact|confirm(?:s|ed|ation|ing)?|"
    r"establish(?:ed|es)|"
    r"pro(?:ved|ven|ves|ve|of)|admits|admitted (?:that|it|this|the|being|having)|admissions? (?:that|of)|"
    r"accept(?:s|ed)|acknowledge[sd]?|tribunal|"
    r"judge?ments?|declar(?:ed|ation)|records? shows?|identified|traced"
)


def _proof(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_SETTLES}|{words})\b")


PATERNITY_PROOF = _proof(
    r"dna|tests?|tested|testing|certificates?|regist(?:er|ers|ered|rar|ration|ry)|court found"
)
COUPLE_PROOF = _proof(
    r"married|marriages?|wedding|weds?|decree|divorced?|certificates?|register(?:ed)?|court"
)
HARM_PROOF = _proof(
    r"courts?|judges?|convict(?:ed|ions?)|guilty|verdicts?|jury|sentenced|cautioned|charged|imprison\w*|prison|"
    r"injunction|(?:non-molestation|protection|prevention|restraining) (?:notice|order)|tests?|tested|"
    r"coroner|inquest|post-?mortem|witness(?:ed|es)?|saw|seen|observed|diagnos\w+|photograph\w*|cctv|x-rays?"
)
HOME_PROOF = _proof(
    r"courts?|orders?|tenanc\w+|tenant|leases?|licence|electoral|records?|regist\w+|admitted to|discharged|"
    r"remand\w*|placed|seen|saw|found"
)
"""Words for what settles each kind of thing."""
_DISPROVES = re.compile(
    r"\b(?:not|never|no|nor|neither|nothing|nobody|excluded|ruled out|otherwise|cannot|without|untrue|false|"
    r"denied|denies|acquitted|withdr[ae]w\w*|retract\w*|dropped|unproven|whether|other than|"
    r"possib\w+|may be|might|could|would|if|alleg\w+|\w+n't)\b"
)


def proves(words: str, proof: re.Pattern[str]) -> bool:
    """Return whether part of a sentence tells of what settles a thing: a court, a test, an admission."""
    return proof.search(words) is not None and _DISPROVES.search(words) is None
