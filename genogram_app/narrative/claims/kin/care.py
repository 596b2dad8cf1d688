"""Who is said to have adopted, fostered or cared for a child, or to be the child's guardian."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from genogram_app.model.fields import ParentageKind
from genogram_app.narrative.claims.claim import IsParent, is_drawn
from genogram_app.narrative.claims.kin.ties import ASIDE, OF_LIST, in_quotes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference

_CHILDREN = OF_LIST.replace("<of>", "<who>")
_BE = r"(?:was|were|is|has been|had been|have been|being)"
_ABBREVIATED = r"(?:\( [a-z]+ \) )?"
_SPECIAL = rf"special guardianship orders? {_ABBREVIATED}"
_ABOUT = r"(?:in respect of|for|over|on)(?: (?:both|all(?: {num})?) of)?"
_KIN = (
    r"(?:(?:great|maternal|paternal|elder|older|younger)[ -])*"
    r"(?:grandmother|grandfather|grandparent|aunt|uncle|sister|brother|cousin|great-aunt|great-uncle|half-sister|half-brother|step-?father|step-?mother|"
    r"husband|wife|partner)"
)
_KIN_ORDER = r"kinship care orders? "
_GRANTED = r"(?:made|granted|awarded|given)"
_KINSHIP = r"(?:kinship|connected|friends and family|family and friends)"
_A_FOSTER_HOME = (
    r"placed with (?:an? |X\d+ )?foster (?:carers?|mother|father|parents?|family)(?: in [^.;,PGX]*?)?"
)
_KINDS: tuple[tuple[ParentageKind, str], ...] = (
    (
        "adoptive",
        (
            rf"{{who:L}}{ASIDE}(?:, )?(?:who )?(?:{_BE} )?{{adv}}(?:legally |formally )?adopted "
            r"(?:[^.;PGX]*? )?by {of:L}"
        ),
    ),
    (
        "adoptive",
        (
            r"{of:L} (?:has |have |had )?{adv}(?:legally |formally )?adopted "
            r"(?:X\d+ (?:[a-z]+ ){1,4}(?:, )?)?{who:L}"
        ),
    ),
    (
        "adoptive",
        r"{who:P} (?:(?:, |\( )(?:[^.;]{1,60}? (?:, |and ))?)?whom {of:L} (?:has |have |had )?{adv}adopted",
    ),
    ("guardian", rf"{_SPECIAL}[^.;]*?{_ABOUT} {_CHILDREN} [^.;]*?{_GRANTED} (?:to|in favour of) {{of:L}}"),
    ("guardian", rf"{_SPECIAL}[^.;]*?{_GRANTED} (?:to|in favour of) {{of:L}} [^.;PG]*?{_ABOUT} {_CHILDREN}"),
    (
        "guardian",
        rf"{_GRANTED} (?:an? |the )?(?:interim )?{_SPECIAL}{_ABOUT} {_CHILDREN} (?:to|in favour of) {{of:L}}",
    ),
    (
        "guardian",
        (
            rf"{_GRANTED} (?:an? |the )?(?:interim )?{_SPECIAL}(?:to|in favour of) {{of:L}} "
            rf"(?:, )?(?:jointly )?{_ABOUT} {_CHILDREN}"
        ),
    ),
    (
        "guardian",
        (
            rf"{_SPECIAL}(?:to|in favour of) {{of:L}} (?:, )?{_BE} {{adv}}{_GRANTED} "
            rf"(?:T\d+ , )?{_ABOUT} {_CHILDREN}"
        ),
    ),
    ("guardian", rf"(?:grants|granted|awarded|gave|given) {{of:L}} (?:an? )?{_SPECIAL}{_ABOUT} {_CHILDREN}"),
    (
        "kinship_care",
        rf"(?:grants|granted|awarded|gave|given) {{of:L}} (?:an? )?{_KIN_ORDER}{_ABOUT} {_CHILDREN}",
    ),
    (
        "guardian",
        (
            rf"{_SPECIAL}[^.;PGX]*?{_GRANTED} [^.;PGX]*?(?:to|in favour of) "
            rf"(?:{{who:P}} 's|{{by:X}}) (?:own )?{_KIN} "
            r"(?:, )?{of:P}"
            rf"(?:(?: ,)? and (?:to )?(?:[PG]\d+ 's|X\d+) {_KIN} (?:, )?{{too:P}})?"
            rf"(?! 's| and\b)(?! (?:, )?{_ABOUT} )"
        ),
    ),
    (
        "guardian",
        (
            rf"{{of:L}} {{adv}}(?:{_BE} {{adv}}{_GRANTED}|obtained|secured|holds?|held) (?:an? |the )?"
            rf"special guardianship (?:order )?{_ABBREVIATED}(?:of|in respect of|for|over) {_CHILDREN}"
        ),
    ),
    (
        "guardian",
        (
            r"{of:L} (?:is|are|was|were|became|become|as) {adv}(?:the |an? |{by:X} )?"
            rf"special guardians?(?: (?:of|for|to) {_CHILDREN})?"
        ),
    ),
    (
        "guardian",
        r"{of:L} (?:is|are|was|were|became|become|remains) {adv}{who:L} 's special guardians?",
    ),
    (
        "adoptive",
        (
            rf"adoption orders? {_ABBREVIATED}[^.;]*?{_ABOUT} {_CHILDREN} [^.;]*?{_GRANTED} "
            r"(?:to|in favour of) {of:L}"
        ),
    ),
    ("adoptive", r"(?:{who:L} 's|{by:X}) adoption by {of:L}"),
    ("adoptive", rf"adoption of {_CHILDREN} by {{of:L}}"),
    (
        "guardian",
        r"(?:appointed|made|appoints|makes) {of:L} (?:as |to be )?(?:{who:L} 's|{by:X}) special guardians?",
    ),
    (
        "guardian",
        r"{of:P} (?::|–|\(|,) (?:[^.]*? (?:;|,|and) )?(?:the )?{who:P} 's special guardians?(?= [.,;)]|$)",
    ),
    (
        "kinship_care",
        (
            r"{of:P} (?::|–|\(|,|is|was) (?:the )?{who:P} 's (?:[a-z-]+ ){1,4}(?:, )?and (?:X\d+ )?"
            rf"{_KINSHIP} (?:foster )?carer(?= [.,;)]|$)"
        ),
    ),
    (
        "kinship_care",
        (
            r"{of:L} (?:(?:has|have|had|having|was|were) )?(?:been )?{adv}approved as "
            rf"(?:{{who:L}} 's|{{by:X}}|{{them:P}}) (?:{_KINSHIP} )?carers?(?= [.,;)]|$| and| in T| on T)"
        ),
    ),
    ("kinship_care", rf"{{of:L}} looks? after {{who:P}} as (?:approved )?{_KINSHIP} (?:foster )?carers?"),
    ("guardian", r"(?:{who:L} 's|{by:X}) special guardians? (?:, )?(?:is |are |was |were )?{of:L}"),
    (
        "kinship_care",
        (
            rf"{{of:L}} (?:[^.;PGX]*? )?(?:as|is|are|was|were) {{adv}}(?:the |an? |{{by:X}} )?{_KINSHIP} "
            rf"(?:foster )?(?:carers?|persons?)(?: (?:of|for|to) {_CHILDREN})?"
        ),
    ),
    (
        "kinship_care",
        (
            rf"(?:child arrangements|residence) order {_ABBREVIATED}[^.;]*?in {{of:P}} 's favour [^.;]*?"
            r"parental responsibility for {who:P}"
        ),
    ),
    (
        "kinship_care",
        (
            r"(?:{who:P} (?:was|is|were|has been|had been) {adv}(?:moved and )?placed|"
            r"(?:placed|places|place|placing) {by:P}) "
            r"with (?:[^.;]{0,40}? )?{of:P}(?: , [^.;,]{1,50})? (?:, )?"
            r"(?:(?:who|and) (?:is|was|has been|had been) {adv}(?:then )?(?:approved|assessed)|as|under)"
            rf"(?: [^.;PGX]{{0,40}}?)? (?:an? |arrangements for )?{_KINSHIP} (?:foster )?(?:carers?|persons?)"
        ),
    ),
    (
        "foster",
        (
            rf"{{who:L}} (?:was|were) {{adv}}(?:fostered by|{_A_FOSTER_HOME}) ?(?:, )?{{of:L}}"
            r"(?= [,.;)]|$| and [XPG]\d+ (?:stayed|remained|lived))"
        ),
    ),
    ("foster", r"{of:L} {adv}fostered {who:L}"),
)
_NEEDS = (
    "adopted adoption guardianship guardian guardians kinship connected friends fostered foster residence "
    "arrangements approved"
)
_RULES = Rules(*(rule(kind, pattern, _NEEDS) for kind, pattern in _KINDS))
_KIND_OF = dict(zip(_RULES, (kind for kind, _ in _KINDS), strict=True))


def care_said(line: Line, telling: Telling) -> Iterator[IsParent]:
    """Yield who cares for a child in a parent's place, where a sentence tells of an order or an adoption."""
    for fit in fits(_RULES, line):
        yield from _cared_for(fit, telling)


def care_of_groups(line: Line, telling: Telling) -> Iterator[IsParent]:
    """Yield the same of "both children": `line` has words for several people as one mark."""
    for fit in fits(_RULES, line):
        children = fit.reference("who")
        if children is not None and children.plural and _is_group(children):
            yield from _cared_for(fit, telling)


def _is_group(children: Reference) -> bool:
    """Whether words say of whom something is true: "both children", "both of them"; not "their"."""
    return children.kind == "group" or (children.kind == "pronoun" and children.last > children.first)


def _cared_for(fit: Fit, telling: Telling) -> Iterator[IsParent]:
    said, kind = telling.said(fit), _KIND_OF[fit.rule]
    if said is None or in_quotes(telling, fit):
        return
    carers = (*fit.people("of"), *fit.people("too"))
    children = fit.people("who") or fit.people("by") or _whose(fit, carers)
    for parent, child in product(carers, children):
        if parent != child and not (kind == "kinship_care" and _is_parent(telling, parent, child)):
            yield IsParent(said, parent, child, kind)


def _whose(fit: Fit, carers: Sequence[str]) -> Sequence[str]:
    """The one child of whom "as her carers" can be said: she is none of the carers."""
    by = fit.reference("by") or fit.reference("them")
    may_be = (by.people or by.possible) if by is not None and not by.plural else ()
    others = [p for p in may_be if p not in carers]
    return others if len(others) == 1 else ()


def _is_parent(telling: Telling, parent: str, child: str) -> bool:
    """Whether the drawing has somebody as a parent by birth, to whom a court can give a child too."""
    drawn = is_drawn(parent) and is_drawn(child)
    return drawn and parent in telling.graph.parents_of(child, {"birth"})
