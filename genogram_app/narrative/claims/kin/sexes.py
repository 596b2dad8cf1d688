"""What a text says of somebody's sex: by a kin term, or in a list of people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from genogram_app.narrative.claims.claim import IsOfSex, Said
from genogram_app.narrative.claims.kin.ties import Tie, said_by
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.numbers import number_of

_WOMEN = (
    r"(?:(?:(?:great-|step)?(?:grand)?)mother|mum|mam|(?:great-)?aunt(?:ie|y)?|(?:half-|step-?)?sister|"
    r"(?:step|grand)?daughter|niece|wife|widow)"
)
_MEN = (
    r"(?:(?:(?:great-|step)?(?:grand)?)father|dad|(?:great-)?uncle|(?:half-|step-?)?brother|"
    r"(?:step|grand)?son|nephew|husband|widower)"
)
_ONE = rf"(?:(?P<female>{_WOMEN}|girl|woman|lady|female)|(?P<male>{_MEN}|boy|man|lad|male))"
_OPENINGS = (
    "mother grandmother stepmother great-grandmother mum mam aunt auntie aunty great-aunt sister half-sister "
    "step-sister stepsister daughter stepdaughter granddaughter niece wife widow girl woman lady female "
    "father grandfather stepfather great-grandfather dad uncle great-uncle brother half-brother step-brother "
    "stepbrother son stepson grandson nephew husband widower boy man lad male"
)
_SEVERAL = (
    r"(?:(?P<female>girls|daughters|sisters|granddaughters|nieces)|"
    r"(?P<male>boys|sons|brothers|grandsons|nephews))"
)
_NAMED = (
    r"(?:called|named|known|referred to|by the name)"
    r"(?: here| below| in this re[a-z]+| only| simply| just| to [^.;:,PGX]{1,24}?)*(?: as| of)?"
)
_KIND = (
    r"(?:(?!(?:of|to|by|with|for|from|like|and|or|than|as|mother|father|sister|brother|girl|boy|"
    r"man|woman) )[a-z-]+ |D\d+ |\d+ - year-old |\d+-year-old ){0,4}?"
)
"""What may stand before a noun that says what somebody is: "quiet", "white british", "34-year-old"."""
_NOUN = (
    rf"(?:(?P<female>girl|schoolgirl|woman|lady|female|{_WOMEN})|"
    rf"(?P<male>boy|schoolboy|man|gentleman|male|{_MEN}))"
)
_NOUNS = f"{_OPENINGS} schoolgirl schoolboy gentleman"
_IN_THEIR_FORTIES = (
    r"in (?:[PGX]\d+|his|her) (?:early |mid |late |mid- )?"
    r"(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
)
_SAYS_MORE = rf"(?: (?:of|aged|who|whom|whose|D\d+|from|{_IN_THEIR_FORTIES}|[.;)])(?!\S)|$)"
_PLACE = (
    r"(?:elder|older|eldest|oldest|younger|youngest|middle|only|first|second|third|fourth|fifth|sixth|last)"
)
_IS_SAID_TO_BE = (
    r"(?:is|was|became|becomes|remained|remains|had been|has been|being|(?:is|was) said to be|"
    r"(?:is|was|were) (?:described|remembered|spoken of) (?:[^.;:PGX]{1,30}? )?as)"
)
_RULES = Rules(
    rule("mother of", rf"{{who:P}} (?:,|:|–|\() (?:the )?(?P<kin>{_ONE}) of", _OPENINGS),
    rule("makes", rf"(?:makes|made|making) {{who:P}} (?:an?|the) (?:[a-z-]+ )?{_ONE} (?:of|to)", _OPENINGS),
    rule(
        "called",
        rf"(?:an?|the) (?:[a-z-]+ )?{_ONE} (?:(?:at|from|in|on) (?:[a-zX][a-z\d-]* ){{1,3}})?"
        rf"(?:,? who [^.;:,PGX]{{1,40}} )?{_NAMED} {{who:P}}",
        "called named known referred name",
    ),
    rule(
        "called",
        rf"the {_ONE} (?:is|was) {_NAMED} {{who:P}}(?= [.,;)]|$)",
        "called named known referred name",
    ),
    rule(
        "called",
        rf"(?:an?|the) (?:[a-z-]+ )?{_ONE} (?:, )?(?:whom?|which|that) (?:it|we|i|(?:this|the) re[a-z]+) "
        r"(?:(?:shall|will|has|have) )?call(?:s|ed)? {who:P}(?= [.,;)]|$)",
        "call calls called",
    ),
    rule("born", r"{who:P} (?:was )?born [^.;:PG]{0,40}?, (?P<sex>male|female)(?= [.;,]|$)", "male female"),
    rule(
        "listed",
        r"{who:P} (?::|\(|,|–|=) (?:[^.:]{0,30}?[;,] )?(?P<sex>female|male|f|m)(?= [;,.)]|$)",
        "female male f m",
    ),
    rule(
        "born",
        r"{who:P} was born [^.;PG]{0,80}?, an? (?:[a-z-]+ ){0,3}?(?P<sex>boy|girl)"
        r"(?= [,.;)]| who| of| weighing|$)",
        "boy girl",
    ),
    rule(
        "in a key",
        rf"^{{who:P}} (?:\( [^()]{{1,30}} \) )?(?::|–|=) (?:[^.:]{{1,30}} ; )?an? (?:[a-z-]+ ){{0,2}}?{_ONE}"
        r"(?= (?:of|in|who|aged|,|;|\.|and))",
        "girl woman lady female boy man lad male",
    ),
    rule(
        "child",
        rf"{{who:P}} (?:,|is|was|\() an? {_KIND}(?:baby |little )?(?P<sex>boy|girl)"
        r"(?= [,.;)]| who| of| aged| from|$)",
        "boy girl",
    ),
    rule(
        "noun",
        rf"{{who:P}} (?:, who )?{_IS_SAID_TO_BE} an? {_KIND}{_NOUN}"
        rf"(?={_SAYS_MORE}| , | (?:and|but|at|when|in|by)(?!\S))",
        _NOUNS,
    ),
    rule("noun", rf"{{who:P}} , (?:then |now |still |by then )?an? {_KIND}{_NOUN}(?={_SAYS_MORE})", _NOUNS),
    rule(
        "noun",
        rf"{{who:P}} , (?:then |now |still |by then )an? {_KIND}{_NOUN}(?= ,)",
        _NOUNS,
    ),
    rule(
        "the man",
        r"{who:P} (?:is|was) the (?:only |same |other |young )?"
        r"(?:(?P<female>girl|woman|lady)|(?P<male>boy|man))"
        r"(?= (?:responsible|who|whom|named|described|seen)(?!\S))",
        "girl woman lady boy man",
    ),
    rule("adjective", r"{who:P} (?:is|was) (?P<sex>female|male)(?= [.,;)]|$| and)", "female male"),
    rule(
        "one of several",
        rf"{{who:P}} (?:, )?(?:who )?(?:(?:is|was) )?(?:the {_PLACE}|one) of (?:the )?{{num}} "
        r"(?:(?:little|small|young|younger|older|grown-up|adult|twin|surviving|living) )?"
        rf"{_SEVERAL}(?! (?:and|or)(?!\S))",
        "girls daughters sisters granddaughters nieces boys sons brothers grandsons nephews",
    ),
    rule(
        "only",
        r"{who:P} (?:, )?(?:who )?(?:is|was) (?:the|X\d+) only (?P<sex>boy|girl)"
        r"(?= [.,;)]|$| (?:of|among|in|and)(?!\S))",
        "boy girl",
    ),
    rule(
        "of a marriage",
        r"{who:P} (?:, )?(?:,|is|was) (?:the|an?) (?:[a-z-]+ )?(?:(?P<female>daughter)|(?P<male>son)) "
        r"of (?:that|this|the|an?|[PX]\d+) (?:'s )?(?:[a-z-]+ ){0,3}?(?:marriage|relationship|union|affair)",
        "marriage relationship union affair",
    ),
    rule(
        "called by a child",
        r"{who:P} (?:, )?(?:whom? [PG]\d+ (?:[a-z]+ )?(?:calls?|called|knows? as|knew as)|"
        r"(?:is|was) (?:known|called) (?:to|by) [^.;:]{1,30}? as|(?:is|was) called) "
        r"(?:(?P<female>gran|granny|grandma|nan|nana|nanny|nain|mamgu|mum|mummy|mam|auntie)|"
        r"(?P<male>grandad|granddad|grandpa|grampa|gramps|taid|tadcu|dad|daddy|papa|uncle))(?= [.,;)]|$)",
        "calls call called knows knew known",
    ),
    rule(
        "given a name",
        r"(?:an?|the|X\d+) (?:[a-z-]+ ){0,2}(?:(?P<female>girl|daughter)|(?P<male>boy|son)) "
        r"(?:, )?(?:(?:whom|and|who) (?:[PG]\d+ )?(?:was )?(?:named|called|christened)(?: [PX]\d+)?|"
        r"was (?:named|called|christened)|\() {who:P}(?= [.,;)]|$| and| in| on| after)",
        "girl daughter boy son",
    ),
    rule(
        "somebody's",
        r"{who:P} (?:is|was|became) (?:X\d+|his|her|their) (?:[a-z-]+ ){0,2}?"
        rf"(?:(?P<female>{_WOMEN})|(?P<male>{_MEN}))"
        r"(?= [.,;)]|$| (?:and|but|at|when|until|from|since)(?!\S))",
        _OPENINGS,
    ),
    rule(
        "married",
        r"X\d+ (?:[a-z-]+ ){0,2}(?:(?P<female>wife|widow)|(?P<male>husband|widower)) , {who:P}"
        r"(?= (?:, (?:who|whom|whose|an?|was|is|had|has|now|then|aged|\d)(?!\S)|[;.)]|who(?!\S)))",
        "wife widow husband widower",
    ),
)
_ROWS = Rules(
    rule(
        "are",
        rf"{{who:L}} (?:are|were) (?P<number>both |all )?(?:[a-z-]+ )?{_SEVERAL}(?= [.,;)]|$| and)",
        "girls daughters sisters boys sons brothers",
    ),
    rule(
        "the row",
        rf"the {_SEVERAL} , (?P<part>{{who:L}})(?= ,)",
        "girls boys",
    ),
    rule(
        "row",
        rf"(?P<number>{{num}}|twin|both) (?:[a-z-]+ ){{0,2}}{_SEVERAL} "
        r"(?:(?:,|:|–|\() )?(?:(?:called|named) )?{who:L}(?= [.,;:)–]|$)",
        "girls daughters sisters granddaughters nieces boys sons brothers grandsons nephews",
    ),
    rule(
        "row before",
        rf"{{who:L}} (?:[^.;:PG]{{0,80}} )?: (?P<part>(?P<number>{{num}}) (?:[a-z-]+ ){{0,2}}{_SEVERAL})",
        "girls boys",
    ),
    rule(
        "group before",
        rf"{{who:G}} (?:(?:are|were|,) [^.;:PG]{{0,80}} )?: "
        rf"(?P<part>(?P<number>{{num}}|both) (?:[a-z-]+ ){{0,2}}{_SEVERAL})(?! of(?!\S))",
        "girls boys daughters sons",
    ),
)
_LISTED_WITH = Rules(
    rule(
        "listed with a sibling",
        r"(?:twins|children|siblings|daughters|sons|boys|girls|grandchildren) (?:, |: |– |\( )?"
        r"{who:P} and {by:X} (?:[a-z-]+ ){0,2}(?:brother|sister|twin)s?(?= [PG]\d| ,)",
        "brother sister twin brothers sisters",
    )
)
_TWO = 2
_ANY_NUMBER = frozenset({"are", "the row"})
_SEXES = {"female": "female", "f": "female", "girl": "female", "male": "male", "m": "male", "boy": "male"}


def _sex(fit: Fit) -> Literal["female", "male"]:
    female = fit.said("female") or _SEXES.get(fit.said("sex")) == "female"
    return "female" if female else "male"


def _is_told(said: Said) -> bool:
    """Whether it is said as so, or passed on: what somebody only supposed speaks against no drawing."""
    return not said.stance.denied and said.stance.sureness in ("asserted", "reported")


def sexes_said(tie: Tie) -> Iterator[IsOfSex]:
    """Yield the sex that a kin term says of the people of whom it is said."""
    if tie.term.sex != "any" and not tie.said.stance.denied:
        for person in tie.people:
            yield IsOfSex(tie.said, person, tie.term.sex)


def sexes_listed(line: Line, telling: Telling) -> Iterator[IsOfSex]:
    """Yield the sex of people that a sentence states by itself: "Sibling 1: female; 12"."""
    for fit in fits(_RULES, line):
        who, said = fit.person("who"), telling.said(fit)
        if who is not None and said is not None and _is_told(said):
            yield IsOfSex(said, who, _sex(fit))
    for fit in fits(_ROWS, line):
        row, said = fit.people("who"), said_by(fit, telling)
        number = number_of(fit.said("number")) or (len(row) if fit.rule.name in _ANY_NUMBER else _TWO)
        if len(row) == number > 1 and said is not None and not said.stance.denied:
            yield from (IsOfSex(said, who, _sex(fit)) for who in row)
    for fit in fits(_LISTED_WITH, line):
        # "Poppy and her brother": in a list of children the pronoun means the child beside it.
        who, said, owner = fit.person("who"), telling.said(fit), fit.reference("by")
        if who is not None and said is not None and owner is not None and owner.sex != "any":
            yield IsOfSex(said, who, owner.sex)
