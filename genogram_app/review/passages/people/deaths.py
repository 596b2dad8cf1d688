"""Dates of death, of lost pregnancies and of births to come that no sentence bears out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import Span, span_of
from genogram_app.model.people import LOSSES, Person
from genogram_app.narrative.lexicon import words
from genogram_app.review.passages.looking import look_again, vouched_for
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.said_of import SaidOf, exactness, own_times, said_of, times_of

DEATH = re.compile(
    r"\b(?:died|dies|dying|deaths?|dead|deceased|kill(?:ed|ing)|murder\w*|homicide|manslaughter|passed away|"
    r"passing|suicide|own life|lost (?:his|her|their) li(?:fe|ves)|hanged|drowned|stabbed|strangled|fatal\w*|"
    r"funeral|buried|widow\w*|bereave\w*|late (?:husband|wife|mother|father|partner|brother|sister)|"
    r"overdose|life support|ventilat\w*|pronounced|post-?mortem|inquest|stillb\w+|cot death|not survive|"
    r"life extinct|perished|incident)\b"
)
ALIVE = re.compile(
    r"\b(?:recover(?:s|ed|ing|y)|surviv(?:es|ed|ing)|expected to|discharged|alive|injur(?:y|ies|ed)|"
    r"doing well|thriv\w+|now lives?|now aged?|settled|remains?)\b"
)
LOSS = re.compile(
    r"\b(?:miscarr\w+|still-?b\w+|terminat\w+|abort\w+|ectopic|(?:pregnancy|baby|child) loss|"
    r"loss of (?:a|the|her|their) (?:\w+ )?(?:baby|child|pregnancy)|"
    r"lost (?:a|the|her|his|their|another|one|this|that) (?:\w+ )?"
    r"(?:baby|babies|pregnancy|child|twins?|unborn\w*)|in utero|intrauterine|"
    r"(?:died|death) in the womb|ended (?:a|the|her) pregnancy|pregnancy (?:ended|was lost))\b"
)
_CARRYING = re.compile(r"\b(?:pregnan\w+|gestation|expecting|midwi\w+|antenatal|due|scan)\b")
_DUE = re.compile(
    r"\b(?:due|edd|expected date|estimated date|expecting|expected (?:in|on|to arrive|to be born))\b"
)
_ELSE = (
    r"(?:[PGX]\d|(?:when|whose|whom|before|after|since|until|while|that|with|by|for|from|child|baby|brother|"
    r"sister|son|daughter|father|mother|had|has|he|she|they|where|if|whether|might|could|would|not|never|"
    r"nearly|almost)(?!\S)|[.;])"
)
_ANOTHER_CLAUSE = r"(?:(?:when|whose|who|before|after|since|until|while|that|not|never)(?!\S)|[.;])"
_DIED = re.compile(
    rf"(?<!\S)[PG](?P<who>\d+) (?:had |has |, who )?(?:(?!{_ELSE})\S+ ){{0,4}}?(?:died|dies|dead|killed|"
    r"murdered|drowned|hanged|passed away|deceased|lost (?:[XP]\d+|his|her) life)(?!\S)|"
    r"[PG](?P<who_besides>\d+) , (?:[PGX]\d+|an?|the|whose|whom|as) [^,;:.()]{1,100} , (?:had )?(?:died|"
    r"drowned|passed away|perished|(?:was|were) (?:killed|murdered|drowned|lost at sea))(?!\S)|"
    r"[PG](?P<who_perished>\d+) (?:, [a-z -]{1,40} , )?(?:was lost (?:at sea|overboard)|perished)(?!\S)|"
    rf"[PG](?P<who_went_on>\d+) (?:(?!{_ANOTHER_CLAUSE})\S+ ){{0,12}}?"
    r"and (?:\w+ )?(?:died|dies|killed h(?:im|er)self|did not survive|never recovered)(?!\S)|"
    r"lost [PG](?P<who_lost>\d+)(?= (?:, )?(?:in|on) T\d)|"
    r"(?:death|murder|killing|suicide|manslaughter|homicide) of (?:the )?[PG](?P<who_of>\d+)|"
    r"(?:killed|murdered|stabbed|strangled) [PG](?P<whom>\d+)(?!\S)"
)
_MONTH = 31
"""In days: how far from a drawn date a baby may be said to be due."""
_LAST_NIGHT = 1
_DEATH_WORDS = words(
    """died dies dead killed murdered drowned hanged passed death murder killing suicide manslaughter
    homicide stabbed strangled deceased lost survive recovered perished"""
)


def deaths_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each death, loss and due date that no passage tells of, or only of another time."""
    told = said_of(passages, _DIED, _DEATH_WORDS)
    for person in graph.document.people:
        if vouched_for(graph.document, person.id, ("death", "due")):
            continue
        if person.kind == "pregnancy" and person.due:
            yield from _due_not_found(graph, person, passages)
        elif not person.death:
            continue
        elif person.kind in LOSSES:
            yield from _loss_not_found(graph, person, passages)
        elif person.kind == "person":
            yield from _death_not_found(person, told, passages)


def _death_not_found(
    person: Person, told: Mapping[str, Sequence[SaidOf]], passages: Passages
) -> Iterator[Finding]:
    drawn = f"The drawing has the death of {display_name(person)} {in_words(person.death)}"
    if not passages.saying(DEATH, person.id) and person.id not in told:
        if alive := passages.saying(ALIVE, person.id):
            yield look_again(
                "death-not-found",
                f"{drawn}; the text does not tell of it.",
                (person.id,),
                (),
                sorted(alive, key=lambda passage: person.id not in passage.people),
            )
        return
    died = span_of(person.death)
    sure = [one.passage for one in told.get(person.id, ()) if one.surely]
    # "He was dead when they came": on the day that the sentence before it tells, if that is one day.
    plain = [p for p in sure if own_times(p)] or [p for p in sure if exactness(p.carried) <= 1]
    # "Died last night" stands in a note of the day after.
    told_near = (died.widened(_LAST_NIGHT) if passage.entry else died for passage in sure)
    if plain and not any(
        time.overlaps(near)
        for passage, near in zip(sure, told_near, strict=True)
        for time in times_of(passage)
    ):
        plain.sort(key=lambda passage: exactness(times_of(passage)))
        yield look_again("death-not-found", f"{drawn}; the text gives other times.", (person.id,), (), plain)


def _loss_not_found(graph: FamilyGraph, person: Person, passages: Passages) -> Iterator[Finding]:
    lost = span_of(person.death)
    concerned = (person.id, *graph.parents_of(person.id))
    about = _around(concerned, passages, LOSS)
    carrying = _around(concerned, passages, _CARRYING)
    borne_out = any(passage.may_tell_of(lost) for passage in (*about, *carrying))
    timed = [passage for passage in about if times_of(passage)]
    if timed and not borne_out and not _with(graph, lost, carrying):
        drawn = f"The drawing has {display_name(person)} {in_words(person.death)}"
        yield look_again("loss-not-found", f"{drawn}; the text gives other times.", concerned, (), timed)


def _due_not_found(graph: FamilyGraph, person: Person, passages: Passages) -> Iterator[Finding]:
    due, concerned = span_of(person.due).widened(_MONTH), (person.id, *graph.parents_of(person.id))
    timed = [passage for passage in _around(concerned, passages, _DUE) if own_times(passage)]
    if timed and not any(passage.may_tell_of(due) for passage in timed):
        drawn = f"The drawing has {display_name(person)} due {in_words(person.due)}"
        yield look_again("due-not-found", f"{drawn}; the text gives other times.", concerned, (), timed)


def _around(people: Iterable[str], passages: Passages, cue: re.Pattern[str]) -> list[Passage]:
    """The passages with words of a kind that speak of somebody or follow closely on one that does."""
    found = (passage for person in people for passage in passages.around(person) if passage.says(cue))
    return list(dict.fromkeys(found))


def _with(graph: FamilyGraph, lost: Span, about: Sequence[Passage]) -> bool:
    """Whether a passage tells of a loss beside the death of somebody who died at that time."""
    return any(
        (died := graph.person(person).death) and span_of(died).overlaps(lost)
        for passage in about
        if passage.says(DEATH)
        for person in passage.people
    )
