"""What came of a home that was offered or planned: taken up, refused, or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.model.fields import ResidenceBasis
from genogram_app.narrative.lines import Line

_REFUSED = re.compile(
    r"(?<!\S)(?:decline[sd]|refuse[sd]|reject(?:s|ed)|withdr(?:ew|aws)|decided against|"
    r"turn(?:s|ed) (?:it|this|that|them|the (?:\S+ ){0,2}offer|him|her|[PG]\d+) down|turn(?:s|ed) down|"
    r"(?:did|do|does|would|could|will) not (?:\S+ )?(?:agree|accept|want|take (?:it|this|that|the|up|"
    r"[PG]\d+ up)|collect|go|move|arrive|wish|consent|"
    r"like(?! (?:\S+ ){0,2}at first)|leave|come|sign|pursue|feel able|hear of|allow|"
    r"let [PG]\d+ (?:go|come|leave|stay|have|take)|pass)|"
    r"didn't (?:\S+ )?(?:agree|accept|want|take|go|move)|"
    r"could not be (?:entertained|considered|agreed|accepted)|"
    r"(?:told|tells?) [PG]\d+ no|sa(?:id|ys) (?:that )?no|kept (?:\S+ ){1,4}(?:at home|with [PG]\d+)|"
    r"(?:remained|stayed|(?:decided|chose|elected|opted) to (?:remain|stay)) (?:\S+ )?"
    r"(?:at home|where [PG]\d+ (?:was|were)|put)|"
    r"changed (?:her|his|their|P\d+|G\d+) mind|not to (?:accept|go|move|take)|"
    r"would have none of it|decided (?:otherwise|differently)|"
    r"(?:court|judge|sheriff|panel|council|authority|conference|hearing) (?:\S+ ){0,5}?preferred|"
    r"chose to stay|prefer(?:s|red) (?:to stay|not|that)|"
    r"would (?:rather|sooner) (?:not|stay|remain|sleep|keep)|"
    r"(?:was|were|is|are) ruled out|ruled (?:it|this|that|[PG]\d+) out)(?!\S)"
)
_FAILED = re.compile(
    r"(?<!\S)(?:(?:bid|attempt|application|request|proposal|idea|assessment) (?:\S+ ){0,9}?"
    r"(?:failed|(?:was|is|proved|came back) (?:\S+ )?(?:dropped|refused|rejected|declined|dismissed|"
    r"unsuccessful|turned down|negative|not (?:pursued|granted|positive|approved|recommended)))|"
    r"(?:move|offer|bed|room|order|invitation|place|placement|plans?|arrangement|transfer|this|that|it|"
    r"which) (?:\S+ ){0,3}?"
    r"(?:never (?:took place|happened|materialised|went ahead|came to anything|(?:was |were )?(?:carried out|"
    r"put into (?:practice|effect)|acted on|followed up|implemented|taken up|slept in|used|made))|"
    r"(?:did|does) not (?:\S+ )?(?:take place|happen|materialise|go ahead|proceed|come off|come to anything)|"
    r"(?:was|were|is|are) not (?:\S+ )?(?:taken up|accepted|pursued|put into effect|followed up|"
    r"acted on|carried out)|"
    r"(?:came|comes) to nothing|f(?:e|a)ll(?:s)? through|lapse[sd]|"
    r"(?:was|is) (?:\S+ )?(?:abandoned|cancelled|withdrawn|declined|refused|turned down|called off)|"
    r"broke down)|"
    r"nothing (?:came|comes|more came) of|"
    r"(?:nobody|no one) (?:asked [PG]\d+(?= [.,;])|replied|acted (?:on|upon)|followed (?:this|it) up|"
    r"took (?:this|it|[PG]\d+) up)|"
    r"(?:was|were) never (?:placed|moved|taken) (?:there|with [PG]\d+)|"
    r"there was no (?:room|space)|that (?:it|[PGH]\d+) (?:was|were) too (?:ill|small|old|frail)|"
    r"[PG]\d+ never (?:came|arrived|used)|"
    r"never (?:moved|went|took|collected|happened|materialised))(?!\S)"
)
_IN_VAIN = re.compile(
    r"(?<!\S)(?:(?:was|were|is|proved|came back) (?:\S+ )?(?:negative|unsuccessful|"
    r"not (?:positive|approved|suitable|progressed|supported|pursued|considered suitable|taken forward)|"
    r"unsuitable|discounted|rejected|dismissed|considered (?:to be )?unsuitable|"
    r"(?:deemed|judged|found|thought|assessed) (?:to be |as )?(?:unsuitable|not suitable))|"
    r"(?:was|were) (?:not|never) (?:followed up|taken up|accepted|pursued|acted on)|"
    r"(?:and|but) (?:was |were )?(?:ruled out|discounted|rejected|not (?:pursued|taken further|approved))|"
    r"but (?:[PG]\d+ )?(?:in the end |in the event )?(?:never did|never has|did not pursue it|withdrew)|"
    r"(?:would|did) not(?= [.;,]))(?!\S)"
)
"""What tells right behind an offer that nothing came of it."""
_ACCEPTED = re.compile(
    r"(?<!\S)(?:accepted|moved (?:in|into|there|to)|took up|took (?:it|the tenancy)|agreed and|"
    r"went (?:there|to live)|settled|(?:taken|driven|brought) there|arrived|joined [PG]\d+|gratefully)(?!\S)"
)


def came_of(line: Line, behind: Sequence[Line], after: int, begin: int) -> tuple[ResidenceBasis, Line, int]:
    """Return whether an offer came to nothing, and where the text says so; otherwise the end of the offer.

    The offer begins at `begin` in the line, and ends at `after`.
    """
    accepted = False
    for n, one in enumerate((line, *behind)):
        since = 0 if n else after
        failed = _FAILED.search(one.text, since) or (None if n else _IN_VAIN.search(one.text, begin))
        refused = None if accepted else _REFUSED.search(one.text, since)
        taken = _ACCEPTED.search(one.text, since) if n else None
        found = failed or refused
        if found and not (refused and taken and taken.start() < refused.start()):
            return "offered_declined", one, found.end()
        accepted = accepted or taken is not None
    return "planned", line, max(after, 1)
