"""The words that tell of living, staying, moving, being placed and leaving."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.grammar import Rules, fits, rule
from genogram_app.narrative.lines import Line

Act: TypeAlias = Literal["stays", "arrives", "returns", "leaves", "is", "brings", "visits"]
"""What happens: "is" needs a word beside it that makes it a stay; "brings" moves its object."""

HOME_WORD = r"(?:house|flat|bungalow|home|cottage|bedsit|caravan|maisonette|apartment|address|farm|houseboat)"
_NOT_IN_VAIN = (
    r"(?!(?: [^ .;:]+){1,8}? (?:(?:but|and|although|though) (?:[PG]\d+ )?(?:never|did not) "
    r"(?:mov|liv|took|take|slept|sleep|stay|went|go)|"
    r"which [PG]\d+ (?:had )?(?:turned down|refused|declined|rejected)))"
)
"""Behind words for a tenancy: not one of which the sentence says that nobody moved in."""
_TABLE: tuple[tuple[Act, tuple[str, ...]], ...] = (
    (
        "leaves",
        (
            r"mov(?:e|ed|es|ing) out(?: of)?",
            r"(?:exchange[ds]?|swap(?:ped|s))(?= H\d+ for H\d)|left(?= with [PG]\d+ for (?:the )?H\d)",
            r"(?:left|leaves?|leaving)(?= P\d+ (?:(?:in|on) T\d+ )?, taking [PG]\d)",
            (
                r"(?:left|leaves?|leaving|vacated|vacating)"
                r"(?= (?:(?:only |finally |again )*(?:H\d|home|there|in |on |T\d|,|\.|for )|"
                r"the (?:(?:family|marital|matrimonial|parental|foster|joint|council) )?(?:home|household|"
                r"house|flat|property|address|area|town|city|village|country|placement|refuge|hostel|hotel|"
                r"hospital|ward|unit|street|tenancy|accommodation|premises|caravan|cottage|bungalow|farm)"
                r"(?!\S)))"
            ),
            (
                r"(?:(?:gave|gives?|given|giving|handed) (?:up|back)|surrender(?:ed|s)|relinquish(?:ed|es)|"
                r"terminated|ended)(?: (?:the|her|his|their|[PGX]\d+) (?:joint )?(?:tenancy|lease|keys)"
                r"(?: (?:of|on|to|at))?(?= H\d)|(?= H\d))"
            ),
            (
                r"(?:hand(?:ed|s) in(?= (?:(?:the|X\d+|P\d+) )?keys (?:of|to|for) H\d)|"
                r"lost(?= (?:(?:the|X\d+|P\d+) )?(?:tenancy|lease) (?:of|on|at|for) H\d))"
            ),
            (
                r"(?:stopped|ceased|given up|gave up|quit) "
                r"(?:living|residing|staying|lodging|to (?:live|reside|stay))"
            ),
            r"(?<=and )(?:then )?out(?: again)?(?= (?:in|on|by) T\d)",
            r"(?:came|got|let) out(?= (?:of H\d|(?:in|on) T\d|to (?:live|stay)))",
            r"evicted(?: from)?|(?:thrown|kicked|put|turned|turfed|ordered) out(?: of)?|walked out(?: of)?",
        ),
    ),
    (
        "returns",
        (
            r"(?:return|returns|returned|returning)(?= (?!(?:all |both )?[PG]\d))(?: home| there)?",
            (
                r"(?:came|come|coming|went|gone|going|goes|go|moved|moving|move|moves|allowed) (?:back|home)"
                r"(?: home)?(?: to (?:live|stay)(?= ))?"
            ),
            r"(?:sent|brought|taken) (?:back|home)(?: home)?(?! (?:[PG]\d|(?:the|an?|her|his|their|X\d+) ))",
            r"discharged",
        ),
    ),
    (
        "arrives",
        (
            r"mov(?:e|ed|es|ing) (?:away |there )?to (?:live|stay|lodge)(?= with )",
            (
                r"mov(?:e|ed|es|ing) (?:in|into|to|on to|on|away|across|over|there|here|temporarily|"
                r"permanently|again|together|from|between|with|straight|himself|herself|"
                r"nearby)(?: (?:into|to|with|in))?"
            ),
            r"(?:went|gone|going|goes|go|came|come|coming|comes) (?:on |there )?to (?:live|stay|lodge)",
            (
                r"(?:went|gone|travelled|(?:walked|ran)(?! into))"
                r"(?= (?:straight |on |directly |back |then |T\d+ |from H\d+ |"
                r"on (?:that|the same) (?:date|day|night|evening) |that (?:day|night|evening|week) )*"
                r"(?:to|into|there))"
            ),
            r"(?:came|comes|come)(?: into)?(?= (?:to )?H\d)|(?:goes|go|going)(?= into H\d)",
            (
                r"(?:re)?join(?:ed|s)? (?:the|her|his|their) (?:household|family|rest of the family)"
                r"(?= (?:at|in) H\d)"
            ),
            (
                r"sign(?:ed|s)? (?:up )?(?:for )?(?:the|an?|their|her|his) (?:joint |new )?(?:tenancy|lease)"
                rf"{_NOT_IN_VAIN}(?: of| on| at| for)?"
            ),
            (
                r"(?:took|taken|taking|obtained|signed|accepted|had|granted|given|awarded|secured|got)"
                r"(?: up| on| over)? (?:the|a|an) (?:joint )?"
                r"(?:tenancy|lease)(?! (?:form|agreement|application|support|papers))"
                rf"{_NOT_IN_VAIN}(?: of| on| at)?"
            ),
            (
                r"(?<!a )(?<!the )(?<!her )(?<!his )(?<!their )(?<!ly )(?:rented|renting)|"
                r"bought|squatted in|set(?:ting)? up (?:home|house)(?: together)?"
            ),
            (
                r"(?:took|taken|taking)(?: up| on| over)?"
                rf"(?: (?:an?|the) (?:[a-z-]+ ){{0,2}}?(?:{HOME_WORD}|(?:bed)?room|property)"
                r"(?: ,)?(?: at| in)?)?(?= H\d+(?! (?:off|apart|as)(?!\S)))"
            ),
            r"taken in(?= (?:(?:at H\d+ )?by [PG]\d|by H\d))",
            (
                r"(?:released|bailed|sent|taken|moved|freed|paroled)(?: (?:on |in )?T\d+)?(?: back)?"
                r" to (?:live|reside|stay)(?: and sleep)?(?= (?:with|at|in) )"
            ),
            (
                r"(?:given|found|allocated)"
                r"(?= (?:an?|the) (?:[a-z-]+ ){0,2}?(?:bed)?(?:room|bed|flat|bedsit) (?:at|in) H\d)"
                rf"{_NOT_IN_VAIN}"
            ),
            (
                r"(?:given|found|allocated)"
                r"(?= (?:(?:an?|the) )?(?:[a-z-]+ ){0,2}?(?:accommodation|house|property) (?:at|in) H\d)"
                rf"{_NOT_IN_VAIN}"
            ),
            (
                r"(?:start(?:s|ed|ing)?|began|begins|beginning|made|making) (?:an?|his|her|their|[PGX]\d+) "
                r"(?:new|fresh) (?:life|start)(?= (?:in|at|with) [HPG]\d)"
            ),
            r"(?:took|taken|taking|takes) up residence(?= )",
            r"(?:booked|checked)(?: back)? (?:into(?= )|in(?= (?:at|to) H\d))",
            r"made (?:her|his|their|P\d+|G\d+) home|fled(?= (?:(?:with|from) (?:\S+ ){1,3}?)?to )|arrived",
            r"settled(?= (?:\S+ ){0,5}?(?:in|at|with) )",
            (
                r"transferred(?= (?:(?:on )?T\d+ )?to (?:H\d|the ))|"
                r"admitted(?= (?:(?:(?:on|in) )?T\d+ (?:, )?)?to (?![PG]\d))|joined(?= [PG]\d)|"
                r"released(?= (?:(?:on|from) (?:\S+ ){1,3}?)?to )"
            ),
            (
                r"(?:placed|rehoused|housed|accommodated|re-housed|relocated|removed|remanded)"
                r"(?= (?!(?:all |both )?[PG]\d))"
            ),
            (
                r"(?:sent|taken|brought|conveyed|remanded|recalled|committed)"
                r"(?= (?:straight |back |from (?:the (?:house|flat|scene|home)|there|H\d+) )?to )"
            ),
        ),
    ),
    (
        "stays",
        (
            r"(?:live|lives|lived|living|reside|resides|resided|residing)(?: together| alone)?",
            (
                r"(?:stay|stays|stayed|staying|lodge|lodges|lodged|lodging|sleep|sleeps|slept|"
                r"sleeping|camped|"
                r"boarded|remain|remains|remained|remaining)(?! (?:in touch|in contact|silent|up |"
                r"close|friends|awake|calm|off ))(?: on| over| overnight| behind)?"
            ),
            (
                r"grew up|(?:brought up|raised)(?= (?:[PG]\d+(?! (?:'|'s|[a-z]*(?<!ly) (?:at|to|in) H\d))|"
                r"at|in|by|there|with|together|mainly|alone))"
            ),
            (
                r"(?:brought up|raised|reared)(?= (?:(?:their|his|her|[PX]\d+) )?(?:[a-z]+ ){0,2}?"
                r"(?:children|family|sons|daughters|boys|girls) (?:at|in) H\d)"
            ),
            r"(?:sofa-surfed|sofa-surfing|sofa (?:surfed|surfing)|dossed|dossing|kipped|kipping)(?: down)?",
            r"all but (?:lived|living)",
            r"(?:went|goes|going|gone|go) (?:for|on|into) respite(?: care)?(?= (?:to|at|in|with) )",
            r"(?:was|were|is|are|been)(?= (?:\S+ ){0,1}?on the (?:floor|sofa|settee|couch) (?:at|in|of) )",
            r"(?:bringing|brings) up(?= [PG]\d)|rais(?:ing|es)(?= [PG]\d)",
            r"(?:brought|bringing) [PG]\d+ up(?= (?:at|in(?! arms)|on (?:her|his) own|alone|there|with))",
            r"(?:makes?|made|making) (?:P\d+|G\d+|X\d+|H\d+)(?: home)?(?= (?:with|at|in) [PGH]\d)",
            (
                r"(?:shar(?:es?|ed|ing)|(?:has|had|have|keeps?|kept)(?: had)?) (?:an?|the|P\d+|X\d+) "
                r"(?:[a-z-]+ ){0,2}?(?:bed)?room(?: of (?:her|his|P\d+|X\d+) own)?"
                r"(?= (?:with [PG]\d+ )?(?:at|in) H\d)"
            ),
            r"(?:was|were|is|are|be) based|bailed(?= to )",
            r"(?:held|detained|imprisoned|served)(?= (?:(?!P\d|G\d)\S+ ){0,4}?(?:at|in) H\d)",
            (
                r"(?:share|shares|shared|sharing)(?= (?:an?|the|their|X\d+|P\d+) (?:[a-z-]+ ){0,2}?"
                rf"{HOME_WORD} (?:at|in) H\d)|"
                r"(?:share|shares|shared|sharing)(?= (?:H\d|(?:it |(?:an?|the|their) (?:home|flat|house) )?"
                r"with (?:an? (?:\S+ ){1,4}?, )?[PG]\d))|(?:has|had|have|occupied)(?= H\d)|"
                r"(?:has|had|have|keeps?|kept)(?: had)?(?: an?| her own| his own| their own)"
                rf"(?: (?!house |flat )[a-z-]+)? {HOME_WORD}"
                r"(?: of (?:her|his|their|[PGX]\d+) own)?(?= (?:at |in |, )H\d)"
            ),
        ),
    ),
    (
        "brings",
        (
            (
                r"(?:took|takes|taken|brought|brings|fetched|fetches|collected|collects|moved|moves|sent|"
                r"drove|placed|returned|rehoused|housed|accommodated)"
                r"(?= (?:all (?:of )?)?(?:P\d|G\d))(?! [PG]\d+ up(?! to (?:live|H\d))(?!\S))"
            ),
            (
                r"(?:left|leaves|leaving)"
                r"(?= [PG]\d+ (?:[a-z]+ )?(?:with [PG]\d|in (?:the care of )?[PG]\d|(?:at|in) H\d))"
            ),
            (
                r"let(?= [PG]\d+ (?:an?|the) (?:(?!for )[a-z-]+ ){0,3}?"
                rf"(?:{HOME_WORD}|room|property) (?:at|in) H\d)"
            ),
            r"(?:threw|throwing|kicked|put|turned|turfed|ordered)(?= [PG]\d+ out (?:of|in T\d|on T\d|[.,;]))",
        ),
    ),
    ("stays", (r"(?<=and )then(?= (?:, )?(?:(?:from|in|since) T\d+ (?:, )?)?at H\d)",)),
    ("stays", (r"(?:spent|spends|spend|spending)(?= )",)),
    (
        "is",
        (
            (
                r"(?:was|were|is|are|been)(?= (?:\S+ ){0,3}?"
                r"(?:with (?:P|G)\d|(?:at|in|of) H\d|there|in (?:[a-z-]+ ){0,2}?care of [PG]\d|"
                r"in [PG]\d+ (?:'s )?(?:[a-z-]+ )?care(?!\S)))"
            ),
            r"(?:cared for|looked after)(?= (?:[a-z]+ )?by [PG]\d)",
            r"(?:minded|looked after|cared for|babysat)(?= (?:on|at) (?:weekdays|weekends) by [PG]\d)",
        ),
    ),
    ("visits", (r"(?:visit|visits|visited|visiting)(?= )",)),
)
_RULES = Rules(*(rule(act, "|".join(ways)) for act, ways in _TABLE))
_ACTS = dict(zip(_RULES, (act for act, _ in _TABLE), strict=True))


_LEFT_TO = re.compile(r" (?:(?!(?:and|but|that|who|which|asked|wanted) )[^\s,;:.()]+ ){0,9}to ")
"""Between "left" and the verb that says for what."""
_HOME_SAID = re.compile(r" H\d")


@value_object
class Verb:
    """A word that tells of a stay or a move: half-open offsets into a line's text."""

    act: Act
    start: int
    end: int
    said: str
    of: int = -1
    """Where the verb stands whose subject does this too: "left H0 to live with P1"."""


def verbs(line: Line) -> Sequence[Verb]:
    """Return the verbs of a line in order, none within another; the first of the table that fits counts."""
    key = verbs, line.text
    if key not in line.worked_out:
        line.worked_out[key] = _verbs(line)
    found: Sequence[Verb] = line.worked_out[key]
    return found


def _verbs(line: Line) -> Sequence[Verb]:
    found: list[Verb] = []
    for fit in fits(_RULES, line):
        start, end = fit.match.span()
        if not any(v.start < end and start < v.end for v in found):
            found.append(Verb(_ACTS[fit.rule], start, end, fit.match.group()))
    found.sort(key=lambda verb: verb.start)
    found = [verb for n, verb in enumerate(found) if verb.said != "then" or _goes_on(found[n - 1 : n])]
    return [_purpose(line.text, found[n - 1] if n else None, verb) for n, verb in enumerate(found)]


def _goes_on(before: Sequence[Verb]) -> bool:
    """Whether "and then at H1" goes on with a stay, of which the words just before tell."""
    return bool(before) and before[0].act == "stays"


def _purpose(text: str, before: Verb | None, verb: Verb) -> Verb:
    """A verb of living as what somebody left for, if it is that: "left H0 on T0 in order to live with P1"."""
    if before is None or before.act not in ("leaves", "arrives", "returns") or verb.act != "stays":
        return verb
    between = text[before.end : verb.start]
    if not between.endswith(" to ") or not _LEFT_TO.fullmatch(between):
        return verb
    if before.act != "leaves" and _HOME_SAID.search(between):
        # "She moved to H0 to live with P1": one move to one home.
        return verb
    start = verb.start - len("to ")
    return Verb("arrives", start, verb.end, verb.said, before.start)
