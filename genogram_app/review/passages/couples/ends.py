"""Couples drawn as going on of whom a text seems to say that they parted, and the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import ANY_DAY, span_of
from genogram_app.model.relations import Partnership
from genogram_app.review.passages.couples.words import (
    ENDED,
    Scene,
    Scenes,
    closest,
    goes_on,
    partners_besides,
)
from genogram_app.review.passages.looking import look_again, unsourced

_TIE = r"(?:relationship|marriage|engagement|romance|affair|courtship|couple|things)"
_PARTNER = r"(?:partner|wife|husband|boyfriend|girlfriend|spouse|fianc\w+|lover|couple)s?"
_YEARS = r"(?:between|from) [^.;,]{0,12}\b(?:19|20)\d\d (?:and|to|until|till) [^.;,]{0,12}\b(?:19|20)\d\d\b"
_TOGETHER_THEN = (
    r"(?:lived (?:together|with)|living (?:together|with)|together|in a relationship|a couple|partners?)"
)
_SOME_YEARS = rf"{_YEARS}[^.;]{{0,40}}\b{_TOGETHER_THEN}|{_TOGETHER_THEN}\b[^.;]{{0,30}}{_YEARS}"
PARTED = re.compile(
    r"\b(?:separated|(?<!short )(?<!brief )(?<!temporary )separation|parted|br(?:oke|oken) up|"
    r"split(?: up)?(?! (?:the|between|into))|break-?up|"
    rf"{_TIE}(?: \w+){{0,4}}? (?:ended|over|finished|broken? down|broke down|failed|collapsed|foundered|"
    r"dissolved|annulled|did not last|(?:come|came) to an end|at an end)|"
    r"it (?:was|is|had been|has been) (?:all )?over(?! (?:a|the)\b)|"
    rf"(?:end(?:ed|ing|s)?|breakdown)(?: of)? (?:the|their|her|his|this|that) (?:\w+ )?{_TIE}|"
    rf"wanted (?:the|their|her|his) {_TIE} to (?:end|be over)|ended (?:it|things)|"
    rf"(?:ex|former|estranged|previous|late)[- ](?:\w+ )?{_PARTNER}|divorc\w+|decree|widow(?:er|ed)?|"
    r"finished with (?:him|her)|(?:they|the two|(?:she|he) and \w+(?: \w+)?) (?:are|were|had) finished|"
    r"has finished with|broke with (?:him|her)|"
    r"(?:did|had|would|does) not (?:have )?survived?(?: it| this| that)\b|"
    r"(?:not|never) lived (?:together|with (?:him|her)) (?:since|again)|"
    rf"(?:together|a couple|in a relationship|lived with|lived together)\b[^.;]{{1,40}} until|{_SOME_YEARS}|"
    r"(?:no longer|not) (?:a couple|together|in a relationship|with (?:him|her))|"
    r"(?:been|lived|living|remained|stayed) apart|no reconciliation|brok(?:e|en) (?:it )?off|"
    r"call(?:ed|ing) it a day|went their separate ways|drift(?:ed|ing) apart)\b"
)
"""What is said of two who have parted."""
LEFT = re.compile(
    r"\b(?:(?:threw|thrown|put|kicked|ordered) (?:him |her )?out|moved out|walked out|gone for good|"
    r"(?:asked|told|ordered|wanted) [^.;]{1,30} to (?:leave|go|move out|pack)|"
    r"left (?:him|her|them|the family)|"
    r"(?:he|she) (?:had )?left(?! to (?:live|be|move|set|join|go)\b)|"
    r"(?:not|never) let (?:him|her) (?:come )?back|deserted|abandoned|"
    r"would not (?:have|take) (?:him|her) back|away since)\b"
)
"""What is said where one of two has gone, perhaps for good."""
_GONE = re.compile(
    r"\bleft(?=,|\.|;| (?:in|on|after|when|because|home|taking|with the|the (?:home|house|flat|household))\b)"
)
"""What is said where one of two has gone, in a sentence that speaks of both."""
_FOR_GOOD = re.compile(
    rf"\b(?:divorc\w+|decree|dissolved|widow(?:er|ed)?|(?:ex|former|late)[- ](?:\w+ )?{_PARTNER}|for good)\b"
)
"""What is said of two who have parted, whatever was said of them before or since."""
_DIED = re.compile(
    r"\b(?:died|killed|dead|deceased|death|passed away|took (?:his|her) own life|suicide|late)\b"
)
_DIES = re.compile(r"\b(?:died|was killed|passed away|took (?:his|her) own life)\b")
_TOGETHER = re.compile(
    r"\b(?:(?:is|are|remains?|still) (?:\w+ )?(?:married|a couple|together|in a relationship|engaged)|"
    r"(?:current|present|long-term|longstanding) (?:partner|boyfriend|girlfriend|husband|wife)|"
    r"live[s]? (?:\w+ )?with (?:his|her) (?:wife|husband|partner|girlfriend|boyfriend|fianc\w+)|"
    r"have (?:lived together|been (?:married|together|a couple|in a relationship)))\b"
)
"""What is said of two who are a couple at the time of the report."""
_PARTED_STAGES = frozenset({"separated", "divorced"})
_BACK = re.compile(
    r"\b(?:(?<!never )(?<!not )(?<!let him )(?<!let her )(?:came|come|moved|gone|went|got) back|"
    r"(?:returned|came|come|went) home|returned to (?:him|her|live))\b"
)
"""What is said where somebody is back: of a couple, if it speaks of both."""
_RESUMED = re.compile(
    r"\b(?:(?<!no )(?<!not )reconcil\w+|back together|together again|couple again|(?<!not )resumed|"
    r"(?:took|taken|taking) (?:him|her) back|"
    r"(?:still|remain\w*) (?:together|a couple|married|in a relationship)|gave (?:him|her) another chance|"
    r"never (?:parted|separated|left))\b"
)
"""What is said where two who had parted are a couple again, or never parted."""


def couples_seeming_over(scenes: Scenes) -> Iterator[Finding]:
    """Yield a finding for each couple drawn as going on that a text seems to speak of as over."""
    graph = scenes.graph
    asked = unsourced(graph.document)
    for couple in graph.document.partnerships:
        if couple.id not in asked or not goes_on(couple):
            continue
        told = scenes.told_of(couple)
        over = [(near, scene) for near, scene in told if _seems_over(graph, couple, near, scene)]
        resumed = [scene for near, scene in told if _seems_resumed(near, scene)]
        if resumed:
            last = resumed[-1].number
            over = [(near, s) for near, s in over if s.number > last or _is_final(graph, couple, s)]
        if over:
            over += _leaving_beside(over, told)
            names = " and ".join(display_name(graph.person(p)) for p in couple.partners)
            yield look_again(
                "couple-seems-over",
                f"The drawing does not show that {names} parted; the text seems to say that they did.",
                couple.partners,
                (couple.id,),
                closest([(near - _FIRST * _dies(graph, couple, scene), scene) for near, scene in over]),
            )


_FIRST = 3
"""So much nearer than others is a sentence that says when one of the two died."""


def _leaving_beside(
    over: list[tuple[int, Scene]], told: list[tuple[int, Scene]]
) -> Iterator[tuple[int, Scene]]:
    """Yield the passages just before one of two who have parted that say that one of them went."""
    known = {scene.number for _, scene in over}
    paragraphs = {scene.passage.line.sentence.paragraph for _, scene in over}
    for near, scene in told:
        beside = scene.passage.line.sentence.paragraph in paragraphs and scene.number not in known
        if beside and scene.number + 1 in known and scene.passage.says(LEFT):
            yield near, scene


def couples_seeming_to_go_on(scenes: Scenes) -> Iterator[Finding]:
    """Yield a finding for each couple drawn as parted of whom the texts only say that they are together."""
    graph = scenes.graph
    asked = unsourced(graph.document)
    for couple in graph.document.partnerships:
        last = couple.stages[-1] if couple.stages else None
        if couple.id not in asked or last is None or last.status not in _PARTED_STAGES:
            continue
        told = scenes.near(couple)
        if any(s.passage.says(cue) for _, s in told for cue in (PARTED, LEFT, _GONE, _DIED, ENDED)):
            continue
        together = [(near, s) for near, s in told if near < 2 and s.passage.says(_TOGETHER)]
        if together:
            names = " and ".join(display_name(graph.person(p)) for p in couple.partners)
            yield look_again(
                "couple-seems-to-go-on",
                f"The drawing shows that {names} parted; the text only seems to speak of them as together.",
                couple.partners,
                (couple.id,),
                closest(together),
            )


def _seems_resumed(near: int, scene: Scene) -> bool:
    return (near < 2 and scene.passage.says(_RESUMED)) or (near == 0 and scene.passage.says(_BACK))


def _seems_over(graph: FamilyGraph, couple: Partnership, near: int, scene: Scene) -> bool:
    passage = scene.passage
    if _died(graph, couple, scene):
        return True
    others = partners_besides(graph, couple)
    if not others.isdisjoint(scene.around if near else passage.people) or _is_before(scene, couple):
        return False
    if near > _closest_of_any(graph, scene):
        return False
    if passage.says(PARTED) or (near < 2 and passage.says(LEFT)):
        return True
    return near == 0 and passage.says(_GONE)


def _is_final(graph: FamilyGraph, couple: Partnership, scene: Scene) -> bool:
    return scene.passage.says(_FOR_GOOD) or _died(graph, couple, scene)


def _died(graph: FamilyGraph, couple: Partnership, scene: Scene) -> bool:
    """Whether a passage says of one of the two that they died: of nobody else, or of one drawn as dead."""
    spoken_of = scene.passage.people
    return scene.passage.says(_DIED) and any(
        spoken_of == {one} or (one in spoken_of and graph.person(one).death) for one in couple.partners
    )


def _dies(graph: FamilyGraph, couple: Partnership, scene: Scene) -> bool:
    """Whether a passage tells when one of the two died."""
    return bool(scene.passage.told) and scene.passage.says(_DIES) and _died(graph, couple, scene)


def _is_before(scene: Scene, couple: Partnership) -> bool:
    """Whether a passage only tells of times before a couple was one."""
    begun = span_of(couple.stages[0].from_) if couple.stages else ANY_DAY
    return bool(scene.passage.times) and all(time.is_before(begun) for time in scene.passage.times)


def _closest_of_any(graph: FamilyGraph, scene: Scene) -> int:
    """How closely a passage speaks of the drawn couple of whom it speaks most closely."""
    couples = {u.partners for person in scene.around for u in graph.partnerships_of(person)}
    return min((near for pair in couples if (near := scene.closeness(*pair)) is not None), default=0)
