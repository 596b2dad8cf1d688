"""What a text says of who is whose parent: by birth, by adoption, as a step-parent, a carer or a guardian."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from genogram_app.model.fields import ParentageKind
from genogram_app.narrative.claims.claim import ABSENT, AreSiblings, IsOfSex, IsParent, is_drawn
from genogram_app.narrative.claims.kin.care import care_said
from genogram_app.narrative.claims.kin.having import children_had
from genogram_app.narrative.claims.kin.orders import guardians_by_order
from genogram_app.narrative.claims.kin.ties import ASIDE, OF_LIST, Tie, in_quotes, said_by
from genogram_app.narrative.claims.kin.words import TERM, read_kin_term
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference

_BORN = rule(
    "born to",
    r"{who:L}(?: , an? [a-z -]{1,40} ,)? (?:, |\( )?(?:(?:is|was|were|had been|been) )?{adv}born "
    r"(?:[^.;PGX]*? )?to {of:L}(?! 's)",
    "born",
)
_WHO = OF_LIST.replace("<of>", "<who>")
_NAMED = Rules(
    rule(
        "named as parent",
        r"(?:named|identified|gave|described|recorded|registered|listed|put|entered|cited|have|has|had|"
        r"ruled) {of:P}"
        rf"(?: 's name)? (?:down |out )?as (?:the |an? )?(?:(?:{{whose:L}} 's|{{by:X}}) )?{TERM}"
        rf"(?: of {_WHO})?",
        "named identified gave described recorded registered listed put entered cited have has had ruled",
    ),
    rule(
        "named as parent",
        r"{of:P} (?:, )?whom? [PG]\d+ (?:(?:has|had|later|once|then|also) )*"
        r"(?:named|identified|described|registered|cited|put down) as "
        rf"(?:the )?(?:(?:{{whose:L}} 's|{{by:X}}) )?{TERM}(?: of {_WHO})?",
        "who whom",
    ),
    rule(
        "named as parent",
        r"{of:P} (?:, )?who [PG]\d+ (?:(?:has|had|later|once|then|also|always) )*"
        r"(?:says|said|claims|claimed|maintains|maintained|insists|insisted|told \S+ \S+) (?:is|was) "
        rf"(?:the )?(?:(?:{{whose:L}} 's|{{by:X}}) )?{TERM}(?: of {_WHO})?",
        "who",
    ),
    rule(
        "named as parent",
        r"{of:P} (?:has |had )?{adv}(?:den(?:ied|ies)|disputed|disputes|admitted|admits) being "
        rf"(?:the )?(?:(?:{{whose:L}} 's|{{by:X}}) )?{TERM}(?: of {_WHO})?",
        "denied denies disputed disputes admitted admits",
    ),
    rule(
        "named as parent",
        r"{of:P} (?:has |had )?{adv}(?:described|presented|introduced|styled|referred to) "
        r"(?:himself|herself) (?:out )?as "
        rf"(?:the )?(?:(?:{{whose:L}} 's|{{by:X}}) )?{TERM}(?: of {_WHO})?",
        "himself herself",
    ),
    rule(
        "on certificate",
        r"{of:P} (?:is|was|has been|had been|appears|appeared) {adv}"
        r"(?:named |registered |recorded |shown |entered )?(?:as [a-z ]+? )?on "
        r"(?:{whose:P} 's|{by:X}) birth certificate",
        "certificate",
    ),
)
_PATERNITY = rule(
    "paternity",
    r"{of:P} {adv}(?:accept|acknowledge|admit|admitt|deni|deny|dispute)(?:s|d|ed|es) "
    rf"(?:his )?paternity (?:of|for) {_WHO}",
    "paternity",
)
_FATHERED = rule("fathered", r"{of:P} {adv}(?:fathered|sired) {who:L}(?! 's)", "fathered")
_WHOM = rule(
    "whom somebody had",
    r"{who:L} (?:, |\( )?whom {of:P} {adv}(?:had|had had|gave birth to|bore|had given birth to|has had)"
    r"(?= (?:(?:in|on) )?(?:T\d|D\d)| (?:at|when|by|as|young|while|before|with)(?!\S)| [,.;)]|$)",
    "whom",
)
_TO_WHOM = rule(
    "to whom somebody gave birth",
    r"{who:P} (?:, |\( )(?:[^.;PGX]{1,40} , )?to whom {of:P} (?:had |has )?(?:gave|given) birth",
    "birth",
)
_DAD_TOO = rule(
    "father as well",
    r"{of:P} (?:is|was) {who:P} 's (?:father|mother|dad|mum) (?:as well|too|also)",
    "well too also",
)
_AND_IS = rule(
    "and that he is",
    r"is not {who:P} 's (?:[a-z]+ )?(?:father|mother|dad|parent) (?:, )?(?:and|but|whereas) (?:that )?"
    r"(?P<part>{of:P} is)(?= [.,;]|$)",
    "father mother dad parent",
)
_OF_SOMEBODY = Rules(
    rule(
        "somebody's",
        r"{who:L} (?:, )?(?:who )?(?:is|was|are|were) {of:P} 's(?= [,.;)]|$| and)",
        "",
    )
)
_HIS = Rules(
    rule(
        "his",
        r"(?:sa(?:id|ys)|told|tells|claim(?:ed|s)|den(?:ied|ies)|insist(?:ed|s)|maintain(?:ed|s)|believe[ds]?|thought|"
        r"suspect(?:ed|s)|accept(?:ed|s)|convinced|boasted|about|doubt(?:ed|s)|admit(?:s|ted)) [^.;]*?that "
        r"(?P<part>{who:P} (?:is|was|were) {by:X})(?: too| as well| also)?(?= [.,;)]|$| and| but)",
        "that",
    )
)
_UNBORN = Rules(rule("the unborn child", r"{who:P} (?:, P\d+ )?(?:is|was) {of:P} 's(?= [,.;)]|$| and)"))
_EXPECTING = Rules(
    rule(
        "expecting with",
        r"{of:P} (?:is|was) {adv}expecting (?:an?|another|X\d+(?: [a-z]+)?) (?:baby|child)"
        r"(?: , [^.;PGX]{1,60} ,)? (?:by|with) (?:X\d+ (?:[a-z-]+ ){1,3}(?:, )?)?{with:P}(?! 's)",
        "expecting",
    )
)
_BORN_TO_BOTH = Rules(
    rule(
        "born to both",
        rf"{{who:L}}{ASIDE}(?:, )?(?:(?:is|was|were|had been|been) )?{{adv}}born (?:[^.;PGX]*? )?"
        r"to {of:G}(?! 's)",
        "born",
    )
)
"""The same of "the couple", whom only lines with descriptions as marks have."""
_PLACE = "(?:eldest|oldest|youngest|first-born|firstborn)"
_NTH_OF = tuple(
    rule("somebody's eldest", pattern)
    for pattern in (
        (
            r"{who:P}(?: , [^.;:,PG]{1,40} ,)? (?:, |\( |, who (?:is|was) |is |was )"
            rf"{{of:P}} 's {_PLACE}(?= [,.;:)]|$)"
        ),
        rf"{{of:P}} 's {_PLACE} (?:, |is |was )?{{who:P}}(?! 's)(?= [,.;)]| was| is)",
        (
            rf"{{who:P}}{ASIDE}(?:, )?(?:who )?(?:is|was) (?:the )?(?:one|last|middle|second|third|{_PLACE})"
            r"(?: one| child)? of (?:{of:L} 's|{by:X}) (?:{num} )?(?:children|sons|daughters|boys|girls)"
        ),
    )
)
"""A child by the place among the children alone: "Kit, Callie's youngest, was …"."""
_HERS_IS = rule(
    "and hers is",
    r"[PGX]\d+(?: 's)? (?:father|mother|dad|mum) (?:is|was) [PG]\d+ (?:, |; )?(?:and |but |while |whereas )?"
    r"(?P<part>{who:P} 's (?:is|was) {of:P})(?! 's)(?= [.,;)]|$)",
    "father mother dad mum",
)
"""The parent of another, without the word: "Tess's father is Dale and Robin's is Aaron"."""
_SHARED_BY_NAME = rule(
    "the same",
    rf"{{who:L}}{ASIDE}(?:, )?{{adv}}(?:has|have|had|shares?|shared) {{adv}}(?:the same|an?) (?:birth )?"
    r"(?:father|dad|mother|mum) (?:, |\( ){of:P}(?! 's)(?= [.,;)])",
    "father dad mother mum",
)
_OF_RELATIONSHIP = Rules(
    rule(
        "of a relationship",
        rf"{{who:L}}{ASIDE}(?:, )?(?:is|was|are|were|had been) (?:[^.;:PGX]{{1,60}} )?(?:of|from|out of) "
        r"(?:{of:P} 's|{by:X}) (?:[a-z-]+ ){0,2}(?:relationship|marriage|affair|liaison) (?:with|to) "
        r"(?:[a-z-]+ ){0,3}(?:, )?{with:P}(?! 's)",
        "relationship marriage affair liaison",
    )
)
_BORN_WHEN = Rules(
    rule(
        "so old at the birth",
        r"{of:P} was (?:(?:only|just|still|aged|nearly|almost|about) )*"
        r"(?:D\d+|[a-z]+teen|\d\d|twenty(?:-[a-z]+)?) (?:years old )?when {who:P} was born",
        "born",
    )
)
_ROLES = ("Mother", "Father")
_THE_OTHER = rule(
    "the other",
    rf"(?:father|mother) of {_WHO} [^.;]*?"
    r"(?P<part>the (?:real |actual |true )?(?:father|mother) (?:is|was|to be) "
    r"(?:[^.;]*?(?:identified|named|known) as |an? (?:man|woman) (?:called |named ))?{of:P})",
    "father mother",
)
_GIVEN_BIRTH_TO = Rules(_BORN, _TO_WHOM)
_TOLD = Rules(
    _FATHERED, _PATERNITY, _THE_OTHER, _WHOM, _DAD_TOO, _AND_IS, *_NTH_OF, _HERS_IS, _SHARED_BY_NAME
)
_WHOSE = r"(?:{who:P} 's|{by:X}) (?:own |birth |natural |biological )?(?P<kin>father|mother)"
_IS_UNKNOWN = (
    r"(?:has|have|is|was|remains|remained) (?:still )?(?:unknown|unidentified|unconfirmed|unclear|"
    r"(?:never|not|not yet) (?:been )?(?:known|identified|established|confirmed|disclosed|named|recorded))"
)
_UNKNOWN = Rules(
    *(
        rule("not known", pattern, "father mother")
        for pattern in (
            rf"(?:identity|name) of {_WHOSE} {_IS_UNKNOWN}",
            rf"{_WHOSE} {_IS_UNKNOWN}",
            rf"(?:declined|refused) to (?:name|identify) {_WHOSE}",
            rf"(?:nothing|little) is known (?:of|about) {_WHOSE}(?= [,.;]|$)",
            (
                r"(?:not known|unknown|unclear|not clear|(?:never|not) been told|did not know|do not know|"
                r"does not know|declined to say|refused to say|would not say|"
                r"(?:never|not) (?:disclosed|said|revealed|told [a-z ]{1,30}?|say|disclose|reveal)) who "
                rf"{_WHOSE} (?:is|was|might be|may be|had been)"
            ),
        )
    )
)


def parents_said(tie: Tie) -> Iterator[IsParent]:
    """Yield the parentage that a stated relation says."""
    relation = tie.term.relation
    if relation not in ("parent", "child"):
        return
    for person, other in product(tie.people, tie.owners):
        parent, child = (person, other) if relation == "parent" else (other, person)
        yield IsParent(tie.said, parent, child, tie.term.parentage)


def parents_told(line: Line, telling: Telling) -> Iterator[IsParent | AreSiblings | IsOfSex]:
    """Yield the parentage that a sentence states by what happened: births, adoptions, orders, namings."""
    yield from children_had(line, telling)
    yield from care_said(line, telling)
    yield from guardians_by_order(line, telling)
    for fit in fits(_GIVEN_BIRTH_TO, line):
        yield from _pairs(fit, telling, "birth")
    for fit in fits(_TOLD, line):
        yield from _pairs(fit, telling, None)
    yield from _of_relationships(line, telling)
    yield from _of_role(line, telling)
    for fit in fits(_OF_SOMEBODY, line):
        # "The flat is Dale's" speaks of nobody; that a child or a pregnancy is somebody's says the parent.
        # Of "Tess, whose father is Dale, and Kit, who is Aaron's" only what follows the comma is meant.
        told = list(_pairs(fit, telling, None))
        theirs = [c for c in told if is_drawn(c.child) and telling.graph.parents_of(c.child)]
        if theirs and (len(theirs) == len(told) or " , and " in fit.said("who")):
            yield from theirs
    for fit in fits(_HIS, line):
        owner, child = fit.reference("by"), fit.person("who")
        if owner is not None and child is not None and _is_his(owner, child, telling):
            yield from _pairs(fit, telling, None)
    for fit in fits(_NAMED, line):
        term = read_kin_term(fit.said("kin")) if fit.said("kin") else None
        if term is None or term.relation == "parent":
            yield from _pairs(fit, telling, term.parentage if term else None)
    for fit in fits(_UNKNOWN, line):
        yield from _unknown(fit, telling)
    for fit in fits(_EXPECTING, line):
        yield from _expected_with(fit, telling)


def _of_relationships(line: Line, telling: Telling) -> Iterator[IsParent]:
    """The two of whose relationship a child is: "Kit is a son from her marriage to Dale"."""
    for fit in fits(_OF_RELATIONSHIP, line):
        both = (*(fit.people("of") or fit.people("by")), *fit.people("with"))
        said, children = said_by(fit, telling), fit.people("who")
        if said is not None and len(both) > 1 and not {*both} & {*children} and not in_quotes(telling, fit):
            yield from (IsParent(said, parent, child) for child in children for parent in both)


def _of_role(line: Line, telling: Telling) -> Iterator[IsParent]:
    """Who is called "Mother" and was so old when a child was born is that child's mother."""
    for fit in fits(_BORN_WHEN, line):
        child, parent, said = fit.person("who"), fit.person("of"), telling.said(fit)
        if child is None or parent is None or said is None or not (is_drawn(child) and is_drawn(parent)):
            continue
        label = telling.graph.person(parent).label or ""
        if label.startswith(_ROLES) and " of " not in label and child != parent:
            yield IsParent(said, parent, child)


def parents_described(line: Line, telling: Telling) -> Iterator[IsParent]:
    """Yield whose the child is who is expected or "born to the couple": `line` has these as marks."""
    for fit in fits(_BORN_TO_BOTH, line):
        both = fit.reference("of")
        if both is not None and both.kind in ("group", "description") and len(both.people) == 2:
            yield from _pairs(fit, telling, "birth")
    for fit in fits(_UNBORN, line):
        child = fit.person("who")
        if child is not None and is_drawn(child) and telling.graph.person(child).kind == "pregnancy":
            yield from _pairs(fit, telling, "birth")


def _pairs(fit: Fit, telling: Telling, kind: ParentageKind | None) -> Iterator[IsParent]:
    said = said_by(fit, telling)
    children = fit.people("who") or fit.people("whose") or fit.people("by")
    parents = fit.people("of") or (fit.people("by") if fit.people("who") else ())
    if said is None or in_quotes(telling, fit):
        return
    for parent, child in product(parents, children):
        if parent != child:
            yield IsParent(said, parent, child, kind)


def _is_his(owner: Reference, child: str, telling: Telling) -> bool:
    """Whether a pronoun says whose somebody is: that a child was "his", and not that somebody was him."""
    words = telling.narrative.tokens[owner.first : owner.last + 1]
    of_a_child = is_drawn(child) and bool(telling.graph.parents_of(child))
    return of_a_child and [word.lower for word in words] in (["his"], ["hers"])


def _expected_with(fit: Fit, telling: Telling) -> Iterator[IsParent]:
    """The other parent of the one child whom somebody is drawn as expecting."""
    one, other, said = fit.person("of"), fit.person("with"), telling.said(fit)
    if one is None or other is None or said is None or not is_drawn(one) or in_quotes(telling, fit):
        return
    children = telling.graph.children_of(one)
    expected = [child for child in children if telling.graph.person(child).kind == "pregnancy"]
    if len(expected) == 1:
        yield IsParent(said, other, expected[0], "birth")


def _unknown(fit: Fit, telling: Telling) -> Iterator[IsParent]:
    """Nobody can say who a child's parent is: the parent is nobody of the drawing."""
    said = telling.said(fit)
    child = fit.person("who") or fit.person("by")
    if said is not None and child is not None:
        stance = replace(said.stance, sureness="unknown", denied=False)
        yield IsParent(replace(said, stance=stance), f"{ABSENT}{fit.said('kin')} of {child}", child)
