"""Who lives or moves: the people before a verb, and how the words between say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.claims.homes.verbs import Verb
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.pronouns.words import case_of
from genogram_app.narrative.tokens import Token

Mode: TypeAlias = Literal["happened", "planned", "denied"]

_AGE = r"(?: \( (?:aged )?(?:\d{1,2}|D\d+) \)| , aged (?:\d{1,2}|D\d+)(?= ,| and))?"
MARKS = (
    rf"[PG]\d+(?:{_AGE}(?: ,| and| , and| &)? (?:(?:both|also|then) )?[PG]\d+)*{_AGE}"
    r"(?: and (?:the|all|her|his|both) (?:\S+ )?(?:children|boys|girls|twins|baby|siblings|kids))?"
)
"""One or several marks of people, joined by commas and "and"; and others of whom nobody is certain."""
_OLD_AND_APART = re.compile(r" , aged \S+ , (?!and )(?=[PG]\d)")
"""Between somebody and the next of no list: "According to Kit, aged 5, Robin …"."""
_AUXILIARIES = re.compile(
    r"(?:(?:^|(?<= ))(?:had|has|have|having|was|were|is|are|been|being|be|did|does|do|also|then|now|"
    r"still|since|"
    r"later|subsequently|eventually|initially|again|already|soon|mainly|mostly|usually|sometimes|therefore|"
    r"instead|currently|briefly|both|all|each|either|recently|first|only|just|once|too|formerly|previously|"
    r"always|normally|generally|immediately|finally|permanently|temporarily|voluntarily|himself|herself|"
    r"themselves|together|continue[ds]? to|continuing to|began to|started to|used to|presently|latterly|"
    r"thereafter|meanwhile|informally|frequently|occasionally|regularly|often|effectively|by then|by now|"
    r"at first|at present|in fact|in the end|for a (?:while|time)|never|not|didn't|don't|hadn't|"
    r"hasn't|wasn't|"
    r"weren't|doesn't|haven't|isn't|no longer|neither|able to|made to|told to|had to|chose to|"
    r"decided to|allowed to|"
    r"there|in turn|who|which|sent to|left to|forced to|obliged to|"
    r"on (?:(?:his|her|their|P\d+|X\d+) )?(?:release|discharge)|"
    r"(?:thought|believed|said|alleged|known|reported|understood|found|assumed|"
    r"presumed|rumoured|suspected|recorded) to) )+$"
)
_BEFORE_VERB = words(
    """had has have having was were is are been being be did does do also then now still since later
    subsequently eventually initially again already soon mainly mostly usually sometimes therefore instead
    currently briefly both all each either recently first only just once too formerly previously always
    normally generally immediately finally permanently temporarily voluntarily himself herself themselves
    together to presently latterly thereafter meanwhile informally frequently occasionally regularly often
    effectively present fact end while time never not didn't don't hadn't hasn't wasn't weren't doesn't
    haven't isn't longer neither there turn who which release discharge should will"""
)
"""How the words end that may stand between a subject and its verb."""
_HELD = (
    r"(?:thought|believed|said|alleged|known|reported|understood|found|assumed|presumed|rumoured|suspected|"
    r"considered|recorded|noted|seen) "
)
"""What is held of somebody: "was believed to be living" is no plan."""
_MADE_TO = r"(?:sent|taken|brought|moved|left|released|bailed|discharged|allowed|able|made|forced|obliged) "
"""Whoever "was sent to live" somewhere went there."""
_DENIAL = re.compile(r"\b(?:never|not|no longer|neither|nor|\w+n't)\b")
_NOT_LET = re.compile(
    r"\b(?:never|not|\w+n't) (?:\S+ )*?(?:able to|allowed to|made to|told to|had to|chose to|decided to)\b"
)
"""Who was not allowed to live somewhere may have lived there all the same."""
_PLANNED = re.compile(
    rf"(?:(?:should|will|would then|(?:was|were|is|are|been|being) (?:(?!{_HELD}|{_MADE_TO})\S+ )?(?:"
    r"due to|to|going to|"
    r"expected to|supposed to|"
    r"meant to)|(?:planned|plans|planning|hoped|intended|intending|arranged|agreed|agreement|plan|proposal|"
    r"proposed|wished|wanted|asked|requested)(?: \S+){0,2}? to|looking forward to) (?:be |all |both |"
    r"then |not )*)$"
)
_BARE = re.compile(r"(?:live|stay|move|return|go|come|reside|remain|settle)(?!\S)")
_LET_OR_LISTED = re.compile(r"(?<!\S)(?:let|lets|make|makes|made|help|helped|and|or|,|do|does|did|not|to) $")
_TO_HAVE = re.compile(r"(?<!\S)(?:to|could|would|might|cannot|not) have $")
_RECORD_HAS = re.compile(
    r"(?<!\S)(?:gp|surgery|practice|hospital|records?|files?|system|register|database|form|council|department|"
    r"agency|services|social care|school|police|H\d+)(?: (?:still|wrongly|also|mistakenly))? "
    r"(?:had|has|have|showed?|shows|listed|gave|put) $"
)
"""Before somebody whom a record has living somewhere, rightly or wrongly."""
_MUST = re.compile(
    r"(?<!\S)(?:conditions?|orders?|ordered|directed|requirement|required|terms|licence|bail) "
    r"(?:\S+ ){0,3}?that $"
)
"""Before somebody who lives somewhere by an order: "on condition that Kit live with Maud"."""
_ONLY_SOUGHT = re.compile(
    r"(?<!\S)(?:sought|seek(?:s|ing)?|appl(?:y|ied|ies|ying|ication)|petition(?:ed|s)?|ask(?:s|ed|ing)?|"
    r"request(?:s|ed|ing)?|want(?:s|ed)?|hop(?:ed|ing)|refus(?:ed|es|ing)|declined|oppos(?:ed|es|ing)|no|"
    r"without|whether|if) (?:[^\s,;.]+ ){0,5}?$"
)
"""Before an order that somebody only asked for, or that was not made."""
_GERUND = re.compile(r"\w+ing(?!\S)")
_TALK_OF = re.compile(
    r"(?<!\S)(?:(?:talk|idea|prospect|possibility|suggestion|question|discussion|thought|option|hope|chance|"
    r"proposal|plan|notion|favour)s? (?:\S+ )?(?:of|about)|against|opposed(?: to)?|objected to|"
    r"consider(?:ed|ing)|discuss(?:ed|ing)|propos(?:ed|ing)|suggest(?:ed|ing)|opposing|instead of|"
    r"rather than|resist(?:ed|ing)|contemplat(?:ed|ing)|"
    r"(?:consideration|thought) (?:was |had been )?given to) $"
)
"""Before somebody who is living somewhere in words only: "there was talk of Kit staying with Maud"."""
_PEOPLE = re.compile(rf"(?P<people>{MARKS})(?: (?:both|all|each))? $")
_IN_BRACKETS = re.compile(rf"(?P<people>{MARKS}) (?:\(|–|-) (?:then |now )?$")
_BOUND_TO = re.compile(
    rf"(?<!\S)(?:licence|bail|tag|curfew|order|conditions?|probation|parole|court|judge) (?:[a-z]+ ){{0,3}}?"
    rf"(?:required|obliged|ordered|directed|bound|compelled) (?P<people>{MARKS}) to (?:all |both |then )?$"
)
"""Whom a licence or a court has live somewhere."""
_SOMEBODY_ELSE = re.compile(
    r"(?<!\S)(?:friends?|acquaintances?|associates?|colleagues?|neighbours?|partners?|ex-partners?|girlfriend|"
    r"boyfriend|lodgers?|tenants?|guests?|carers?|relatives?|relations?|cousins?|members?|dogs?) of "
    r"(?:[PG]\d+ , )?$"
)
"""Before people of whom somebody else is one: "a friend of P0 , whom everyone knew as Lee , lived there"."""
_RELATIVE = re.compile(
    rf"(?P<people>{MARKS})(?: ,| –| -| \()? (?:who|both of whom|all of whom)(?: , [^,;.]{{1,40}} ,)? $"
)
_ASIDE = re.compile(
    rf"(?P<people>{MARKS}) (?:, (?!and |but |or )[^,;.]{{1,90}} ,|\( [^)]{{1,60}} \)|"
    rf"– [^–]{{1,90}} –) (?:who )?$"
)
_ENTRY = re.compile(rf"^(?P<people>{MARKS}) (?:[:–;] (?:(?!\\. ).)*)?; $")
"""What stands before a verb in the entry of a key: "P0 : half-sister ; born T0 ; "."""
_APPOSED = re.compile(r" , (?:an?|the|another) (?P<people>P\d+) , (?:who )?$")
"""What stands beside a noun that means nobody: "her replacement, a male carer, lived in"."""
_JOINED = re.compile(r"(?:(?:^|(?<= ))(?:and|but|then|,|or|before|after|yet) )+$")
_CLAUSE = re.compile(
    rf"(?:^|(?<=, )|(?<=and )|(?<=but )|(?<=; )|(?<=: )|(?<=\) )|(?<=that )|(?<=when )|(?<=where )|"
    rf"(?<=while )|(?<=because )|"
    rf"(?<=T\d )|(?<=T\d\d )|(?<=after )|(?<=– )|(?<=then )|(?<=said ))(?P<people>{MARKS})(?: ,)? "
    r"(?!(?:with|to|at|in|of|from|by|for|on|and|or|'s|'|\.|,|\(|\)|;|house|home|flat)(?!\S))"
)

_OTHERS_SINCE = re.compile(r"; (?!(?:where|which|when|with|in|at|on) )[^;]*?[PG]\d")
"""Behind a clause: one of others, which begins in some other way: "; the year afterwards G1 sold H0"."""
_SUBORDINATE = re.compile(
    r", (?:when|while|as|after|because|although|though|since|shortly after|soon after|a \w+ after) "
    r"[^,;.]+ ,(?= (?:and|but|then) )"
)
_WHEN_SO_OLD = re.compile(
    r"(?:^|(?<=[;,] )|(?<=and )|(?<=but ))when [PG]\d+ (?:was|were|had|turned|reached) "
    r"(?:(?:just|only|nearly|almost|about|turned|reached|barely) )*(?:D\d+|T\d+|\w+) (?:, )?(?=[PG]\d)"
)
"""Before the subject: how old somebody else was then: "When Kit was two Ray left and went to …"."""
_ASKS_OTHERS = re.compile(
    r"\b(?:invit|ask|begg|urg|press|implor|convinc|encourag|persuad|want|allow|advis|offer|expect|help|forc|"
    r"forb|forbid|told|tell)"
    r"\w* [PG]\d+ (?:\S+ )?to \S+(?: \S+){0,3} (?:and|or) $"
)
"""Before a verb: somebody else is asked to do it: "Nan invited them to come and live with her"."""
_ONLY_MEANT = re.compile(
    r"\b(?:ask|begg|want|wish|hop|plan|intend|propos|request|refus|declin|threaten|prefer|lik|lov|expect|"
    r"meant|suppos|tr(?:y|i)|long)\w*(?: \S+){0,2}? to (?:go|come|move|leave|return|get|stop|stay)"
    r"(?: \S+){0,3}? (?:and|or) $"
)
"""Before a verb: somebody only has it in mind: "Kit asked to go and live with his aunt"."""
_SUGGESTED = re.compile(
    r"\b(?:suggest|propos|idea|insist|demand|recommend|request|ask|wish)\w*(?: (?:in|on|at) T\d+)?"
    r"(?: , [^,;]{1,40} ,)? that [PG]\d+ (?:\S+ ){1,8}(?:and|or) $"
)
"""Before a verb: somebody else would have it done: "she suggested that Kit give it up and move"."""
_OF_THE_CLAUSE_BEFORE = (
    (re.compile(r"(?<!\S)(?:by|to|from|for) $"), re.compile(r"P\d+(?: ,)? and (?P<others>[PG]\d+)")),
    (
        re.compile(r"(?<!\S)with $"),
        re.compile(r"[PG]\d+(?:(?: and| ,) [PG]\d+)* , and (?P<others>[PG]\d+)"),
    ),
)
"""Of "they were fetched by P1 and G2 have lived there since" only the last have lived there."""
_BEFORE_A_COMMA = re.compile(
    r"(?<!\S)(?:instead of|apart from|except(?: for)?|unlike|besides|other than|rather than|without|"
    r"as well as|like|with|for|to|from|after|before|since|despite|unknown to|than) $"
)
_AUTHORITY = re.compile(
    r"(?<!had )(?<!should )(?<!were )(?<!if )(?P<by>(?:(?:the|a|his|her|their) )?(?:[a-z'-]+ ){0,2}?"
    r"(?:council|authority|authorities|court|judge|magistrates|services|care|workers?|officers?|housing|"
    r"department|association|team|agency|trust|la|csc|asc) )"
    r"(?:, (?![^,]*[PG]\d)[^,;.]{1,40} , )?"
    r"(?:(?:had|has|have|then|later|also|again|subsequently|eventually|therefore|immediately|first|soon) )*$"
)
_PUTS = ("placed", "moved", "rehoused", "housed", "accommodated", "returned", "let")
"""What an authority does with those who come to live elsewhere; "the police took him home" is none of it."""

_ALL_BUT = re.compile(
    r"(?<!\S)(?:everyone|everybody|all(?: of them)?|nobody|none|no one) (?:but|except(?: for)?|bar|save) $"
)

_POST = re.compile(
    r"(?:letters?|mail|post|bills?|parcels?|papers?|cards?|invitations?|payments?|calls?|money) "
    r"(?:for|to|about) $"
)
"""Before somebody who gets what is sent somewhere, and is not sent there."""
_NEITHER = re.compile(r"(?<!\S)neither (?P<first>[PG]\d+) nor $")
_PARTICIPLE = re.compile(
    r"(?:^|[,;:] )(?:(?:after|on|upon|since|before|following|when|once) (?:having )?|having )"
    r"(?:then |first )?$"
)
"""Before a participle whose subject stands behind its clause: "On leaving H0 in T0 , P0 …"."""
_BEHIND = re.compile(
    r"(?:(?!P\d|G\d)[^\s.;:]+ ){1,10}?(?<!with )(?<!by )(?<!to )(?<!from )(?<!of )"
    rf"(?P<people>{MARKS})(?= (?!'))"
)


@value_object
class Subject:
    """Where the people stand who live or move: half-open offsets into the line's text, and how it is said."""

    start: int
    end: int
    mode: Mode = "happened"
    in_key: bool = False
    """Whether it opens the entry of a key, in which the times of other entries are none of the verb's."""
    ordered: bool = False
    """Whether somebody is to live somewhere by an order: "on condition that Kit live with Maud"."""


@lru_cache(maxsize=8192)
def subject_of(text: str, verb_start: int) -> Subject | None:
    """Return the people before a verb whose verb it certainly is; None where that cannot be told."""
    before = text[:verb_start]
    mode: Mode = "happened"
    while before[:-1].rpartition(" ")[2] in _BEFORE_VERB:
        planned, auxiliaries = _PLANNED.search(before), _AUXILIARIES.search(before)
        if planned:
            mode, before = "planned", before[: planned.start()]
        elif auxiliaries:
            if _NOT_LET.search(auxiliaries.group()):
                return None
            if mode == "happened" and _DENIAL.search(auxiliaries.group()):
                mode = "denied"
            before = before[: auxiliaries.start()]
            if re.search(r"\bwho ", auxiliaries.group()):
                return _found(re.search(rf"(?P<people>{MARKS})(?: ,| –| -| \()? $", before), mode)
        else:
            break
    if _PARTICIPLE.search(before):
        return _found(_BEHIND.match(text, verb_start), mode)
    people = _PEOPLE.search(before)
    if people and _RECORD_HAS.search(before, 0, people.start("people")):
        return None
    if people and mode == "happened" and _is_in_mind(text, people, verb_start):
        mode = "planned"
    if people and _is_bound(before[: people.start("people")]):
        return Subject(*people.span("people"), mode, ordered=True)
    return (
        _found(people, mode)
        or _found(_IN_BRACKETS.search(before), mode)
        or _found(_RELATIVE.search(before), mode)
        or _found(_ASIDE.search(before), mode)
        or _found(_BOUND_TO.search(before), mode)
        or _entry(_ENTRY.match(before))
        or _found(_APPOSED.search(before), mode)
        or (None if _is_only_meant(text, verb_start, before) else _inherited(before, mode))
    )


def _is_only_meant(text: str, verb_start: int, before: str) -> bool:
    """Whether a verb is what somebody has in mind with another: "Kit asked to go and live with his aunt"."""
    if _BARE.match(text, verb_start) is None:
        return False
    return (_ONLY_MEANT.search(before) or _SUGGESTED.search(before)) is not None


def _is_in_mind(text: str, people: re.Match[str], verb_start: int) -> bool:
    """Whether a verb says what somebody has in mind: "to have Kit live with her", "talk of Kit living"."""
    before = text[: people.start("people")]
    if people.end() != verb_start:
        return False
    if _GERUND.match(text, verb_start):
        return _TALK_OF.search(before) is not None
    if not _BARE.match(text, verb_start) or _is_bound(before):
        return False
    one = re.fullmatch(r"P\d+", people["people"]) is not None
    return (one and not _LET_OR_LISTED.search(before)) or _TO_HAVE.search(before) is not None


def _is_bound(before: str) -> bool:
    """Whether words tell of an order that somebody live somewhere, and not only of asking for one."""
    must = _MUST.search(before)
    return must is not None and not _ONLY_SOUGHT.search(before, 0, must.start())


def authority_of(text: str, verb: Verb) -> Subject | None:
    """Return the words for an authority before a verb by which it places people: "the council placed"."""
    by = _AUTHORITY.search(text, 0, verb.start) if verb.said.startswith(_PUTS) else None
    return Subject(*by.span("by")) if by else None


def only_owns(tokens: Sequence[Token], line: Line, subject: Subject, verb_start: int) -> bool:
    """Return whether a subject is somebody whose things or people do something: "her dog lived there"."""
    mark = line.text[subject.start : subject.end]
    behind = line.text[subject.end : verb_start].strip()
    if not behind or behind[0] in ",(–" or not re.fullmatch(r"P\d+", mark):
        return False
    first = line.references[int(mark[1:])].first
    owned = tokens[first].lower in ("his", "her") and line.references[int(mark[1:])].last == first
    return owned and case_of(tokens, first) == "possessive" and not _AUXILIARIES.fullmatch(f"{behind} ")


def _inherited(before: str, mode: Mode) -> Subject | None:
    """The subject of the clause before "and"."""
    if not _JOINED.search(before) or _ASKS_OTHERS.search(before) or before.endswith(" all but "):
        return None
    # "Ray left, when Kit was two, and went back": who went back is not told between the commas.
    before = _SUBORDINATE.sub(lambda aside: " " * len(aside.group()), before)
    before = _WHEN_SO_OLD.sub(lambda aside: " " * (len(aside.group()) - 2) + ", ", before)
    clauses = list(_CLAUSE.finditer(before))
    if not clauses or _OTHERS_SINCE.search(before, clauses[-1].end()):
        return None
    return _found(clauses[-1], mode)


def _entry(match: re.Match[str] | None) -> Subject | None:
    return Subject(match.start("people"), match.end("people"), in_key=True) if match else None


def _found(match: re.Match[str] | None, mode: Mode) -> Subject | None:
    if match is None:
        return None
    start, end = match.span("people")
    if _SOMEBODY_ELSE.search(match.string, 0, start):
        return None
    neither = _NEITHER.search(match.string, 0, start)
    if neither is not None:
        return Subject(neither.start("first"), end, "denied")
    if _POST.search(match.string, 0, start):
        return None
    if match.string.endswith((" not ", " nor "), 0, start) or _ALL_BUT.search(match.string, 0, start):
        # "It was Owen and not Aaron who moved in."
        return None
    for before, then_others in _OF_THE_CLAUSE_BEFORE:
        others = then_others.fullmatch(match["people"]) if before.search(match.string, 0, start) else None
        if others:
            return Subject(start + others.start("others"), end, mode)
    if _BEFORE_A_COMMA.search(match.string, 0, start) and " , " in match["people"]:
        # "Apart from Kit, the children …", "According to June, Robin …": whoever stands first did nothing.
        apart = [*_OLD_AND_APART.finditer(match["people"])]
        start += apart[-1].end() if apart else match["people"].index(" , ") + len(" , ")
    return Subject(start, end, mode)
