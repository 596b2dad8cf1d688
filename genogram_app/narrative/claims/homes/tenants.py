"""Who lives at a home by words that are no verbs of living: a tenant, whose home or address it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from genogram_app.model.fields import ResidencePattern
from genogram_app.narrative.claims.claim import Lives, is_drawn
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits, rule
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import AREA

_THEN = r"(?:(?:at (?:that|the|this) (?:time|point)|then|now|still|at present|currently|also|,) )*"
_BE = rf"{_THEN}(?:was|were|is|are|became|remained|remains|has been|had been|have been) {_THEN}"
_LASTS = (
    r"(?: (?:, )?(?:from|since) {from_:T})?"
    r"(?: (?:, )?(?:until|till|to) {to:T})?"
)
_WHO = r"{who:L}(?! 's?(?!\S))"
_TENANT = (
    r"(?:(?:the|an?|joint|sole|only|secure|registered|named|council|private|fellow|long-term|live-in|"
    r"permanent|single|legal|first|next|new) )*"
    r"(?:tenants?|owner-occupiers?|occupants?|occupiers?|householders?|residents?|boarders?|lodgers?)"
)
_HOME_WORD = r"(?:home|house|flat|address|place|base|main residence|permanent address)"
_TENANCY = r"(?:tenancy|lease|mortgage) (?:of|on|at|for)"
_RULES = Rules(
    rule("tenant", rf"{{who:L}} {_BE}{_TENANT} (?:of|at|in) {{home:H}}{_LASTS}"),
    rule(
        "tenancy",
        (
            rf"{_TENANCY} {{home:H}} {_BE}"
            rf"(?:held by|taken (?:on )?by|signed by|in the (?:joint |sole )?names? of) {_WHO}{_LASTS}"
        ),
    ),
    rule("tenancy", rf"{_TENANCY} {{home:H}} {_BE}in {{who:L}} (?:'s )?(?:joint |sole )?names?{_LASTS}"),
    rule("let", rf"{{home:H}} {_BE}(?:rented|leased|occupied|taken) by {_WHO}{_LASTS}"),
    rule("let", rf"{{home:H}} {_BE}(?:let|sub-let|sublet|rented|leased) (?:out )?to {_WHO}{_LASTS}"),
    rule(
        "let to",
        (
            r"(?:council|association|landlords?|landlady|authority|trust|society|company|charity) "
            r"(?:then |later |also |had )?let "
            r"(?:(?:the|an?) (?:[a-z-]+ ){1,3}?(?:at|in) |H\d+ (?:at|in) )?{home:H} to {who:L}(?! 's?(?!\S))"
            r"(?: (?:(?:in|on|from) )?{from_:T})?"
        ),
    ),
    rule("theirs", r"{home:H} (?:was|is|had been|has been) (?:then )?{who:PG} 's(?= [.,;]|$)"),
    rule("home to", rf"{{home:H}} {_BE}(?:the |a )?(?:family )?home (?:to|for) {_WHO}{_LASTS}"),
    rule("home for", rf"home (?:for|to) {{who:L}} {_BE}(?:at )?{{home:H}}{_LASTS}"),
    rule(
        "whose",
        rf"{{who:L}} (?:, |\( )?[PX]\d+ (?:own |main |usual )?{_HOME_WORD} "
        rf"(?:(?:from|since) {{from_:T}} )?{_BE}(?:at )?{{home:H}}",
    ),
    rule("of", r"^{who:P} (?:, |\( )(?:then |formerly |now )?of {home:H} (?:,|\))"),
    rule(
        "adult",
        (
            rf"{{who:L}} {_BE}(?:the |an? )?(?:(?:only|sole|other|two|three|youngest|eldest|oldest) )*"
            r"(?:{ord} )?(?:adults?|persons?|people|grown-ups?|occupants?|members?|child|children) "
            r"(?:(?:living|resident|in|of|registered|at) )+(?:the )?"
            r"(?:(?:home|house|household|flat|property|address) (?:at|in) ){home:H}"
        ),
    ),
    rule(
        "which",
        (
            r"{home:H} (?:, )?(?:which|that) {who:L} (?:(?:had|has|have|then|now|still|already|always) )*"
            rf"(?:rent(?:ed|s)?|occup(?:ied|ies|y)|(?:continue[ds]?|went on) to (?:rent|occupy)){_LASTS}"
        ),
    ),
    rule(
        "between",
        (
            r"{who:L} {adv}(?:(?:divide[ds]?|split|splits|share[ds]?) (?:[PX]\d+|his|her|their) "
            r"(?:time|weeks?|nights|days)|"
            r"alternate[ds]?|liv(?:es?|ed)) (?:equally )?between {home:H} and {other:H}"
        ),
    ),
    rule(
        "live-in",
        rf"{{who:P}} {_BE}(?:(?:[PX]\d+|her|his|their) (?:'s )?|an? |the )live-in "
        rf"(?:carer|nanny|housekeeper|au pair|care worker|companion|help) (?:at|in) {{home:H}}{_LASTS}",
    ),
    rule("on it", rf"{{who:L}} {_BE}on the (?:joint )?(?:tenancy|lease) (?:of|at|for) {{home:H}}{_LASTS}"),
)
_GIVEN = Rules(
    rule(
        "given",
        (
            r"{who:P} (?:had |has )?(?:gave|given|gives|used|uses) "
            r"(?:an?|the|P\d+|X\d+) (?:\S+ )?address (?:as|of|at) {home:H}"
        ),
    ),
    rule(
        "given",
        (
            r"{who:P} (?:had |has )?(?:gave|given|gives|used|uses) {home:H} as "
            r"(?:H\d+|(?:an?|the|P\d+|X\d+) (?:\S+ )?(?:address|home))"
        ),
    ),
    rule("given", r"{who:P} (?:had |has )?(?:gave|given|gives|used|uses) H\d+ as {home:H}"),
    rule(
        "given",
        (
            r"(?:the|an) address (?:given|recorded|held|noted|on file|listed|supplied) (?:for|by|as that of) "
            rf"{{who:P}} {_BE}{{home:H}}"
        ),
    ),
)
"""What is put down as somebody's address, which is an account."""


def tenants(line: Line, telling: Telling) -> Iterator[Lives]:
    """Yield who lives at a home as its tenant, or because it is theirs or given as their address."""
    for fit in fits(_RULES, line):
        yield from _living(fit, telling)
    for fit in fits(_GIVEN, line):
        for claim in _living(fit, telling):
            stance = replace(claim.said.stance, sureness="reported")
            yield replace(claim, said=replace(claim.said, stance=stance), basis="reported")


def _living(fit: Fit, telling: Telling) -> Iterator[Lives]:
    said = telling.said(fit)
    homes = [place for place in (fit.place("home"), fit.place("other")) if place is not None]
    homes = [p for p in homes if p.household or p.of or p.key.startswith(AREA)]
    if said is None:
        return
    from_, to = fit.time("from_"), fit.time("to")
    # A letting is no state: without a day of its own it was at none that the text told before.
    said = replace(said, on=None) if from_ or to or fit.rule.name == "let to" else said
    pattern: ResidencePattern = "part_time" if fit.rule.name == "between" else "lives"
    for person in fit.people("who") or fit.people("of"):
        for place in homes:
            if is_drawn(person) and place.of != person:
                yield Lives(said, person, place, pattern, from_=from_, to=to)
