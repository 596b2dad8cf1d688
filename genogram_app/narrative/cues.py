"""The words that say how surely something is said: that it was told, believed, possible, untrue, not so."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import words

CueKind: TypeAlias = Literal[
    "reported", "believed", "possible", "alleged", "disproved", "unknown", "denied", "supposed"
]


@value_object
class Cue:
    """A word or phrase that says how something is said: half-open offsets into the sentence.

    It governs what stands behind it or, with `behind`, what stands before it. `denies` says that it says the
    opposite as well ("denied that").
    """

    kind: CueKind
    start: int
    end: int
    behind: bool = False
    denies: bool = False


@value_object
class _Row:
    kind: CueKind
    pattern: re.Pattern[str]
    needs: frozenset[str]
    behind: bool
    denies: bool


def _row(
    kind: CueKind, needs: str, pattern: str = "{}", *, behind: bool = False, denies: bool = False
) -> _Row:
    """A row of the table; {} in the pattern stands for any one of the words that the row needs."""
    filled = pattern.replace("{}", f"(?:{'|'.join(needs.split())})")
    return _Row(kind, re.compile(rf"\b{filled}", re.IGNORECASE), words(needs), behind, denies)


_WHO = r"(?:who|whether|if|what|how many|any|which)\b"
_UNTRUE = (
    r"(?:untrue|false|not true|not so|not the case|incorrect|wrong|inaccurate|a lie|lies|mistaken|unfounded|"
    r"not correct|not accurate|an invention|fabricated|a fabrication)\b"
)
_LATER = r"(?:(?:later|subsequently|since|then|now|both|in fact|never|also|always|soon|himself|herself) )*"
_IT = r"(?:this|it|that|them|the (?:allegations?|claims?|statements?|accounts?|accusations?|disclosures?))\b"

_TABLE: Final = (
    # What somebody said or wrote.
    _row(
        "reported", "said says saying stated states stating told tells telling explained explaining", "{}\\b"
    ),
    _row(
        "reported", "claimed claims claiming maintained maintains insisted insists asserted asserts", "{}\\b"
    ),
    _row("reported", "disclosed disclosing confided mentioned mentioning recalled", "{}\\b"),
    # In a note somebody is admitted to a hospital, via A&E, with an illness or for observation.
    _row(
        "reported",
        "admitted admitting",
        r"(?:(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )(?<!\bis )|(?=\w+ that\b)){}\b"
        r"(?! (?:via|for|with|as an?|under|overnight|informally|on (?:the )?\d+)\b)"
        r"(?! to (?:[\w&'-]+ ){0,4}?(?:hospital|ward|unit|infirmary|hospice|clinic|care|a&e|intensive)\b)",
    ),
    _row(
        "reported",
        "remembered replied responded answered commented added complained repeated",
        "{} (?:that\\b)?",
    ),
    _row(
        "reported", "boasted boasts bragged hinted implied intimated volunteered swore", r"{} (?:that|to)\b"
    ),
    _row("reported", "put puts", r"{} (?:it about that|(?:him|her|them|[\w' ]{1,24}) down as)\b"),
    _row("reported", "informed informing advised advising assured notified", "{} (?!of\\b)"),
    _row(
        "reported",
        "indicated indicates wrote writes writing conceded acknowledged accepted",
        "{} (?:that|to)\\b",
    ),
    _row(
        "reported",
        "reported reports reporting recorded records recording noted notes noting observed documented "
        "logged confirmed confirms listed entered minuted minuting",
        r"{} (?:(?!while\b|when\b|before\b|after\b)[^,;. ]+ ){0,5}?(?:that|as|to (?:be|have)|by|him|her|"
        r"them|he|she|they|being|having|living)\b",
    ),
    _row(
        "reported",
        "described describes describing introduced presented named referred",
        r"{} (?:[^,;.]{1,40}? )??as\b",
    ),
    _row("reported", "named called", r"{} (?:him|her|\w+) (?:as )?(?:the|his|her) (?:next|father|partner)"),
    _row(
        "reported",
        "gave giving give",
        r"{} (?!up\b)(?:[^,;.]{1,30} )?(?:address|name|account|history|version)\b",
    ),
    _row("reported", "according", r"{} to\b"),
    _row("reported", "entry entries claim allegation assertion story", r"{} that\b"),
    _row("believed", "belief assumption suspicion impression", r"{} that\b"),
    _row("reported", "account accounts words version", r"(?:by|on|in) (?:his|her|their|\w+'s) (?:own )?{}\b"),
    _row(
        "reported", "account accounts version", r"(?:his|her|their|\w+'s) (?:own )?{} (?:is|was|were) that\b"
    ),
    _row(
        "reported",
        "records record notes files entries evidence",
        r"{} (?:suggest|indicate|state|show|have|had|record|say)s?\b",
    ),
    _row("reported", "reportedly", "{}"),
    _row("reported", "records form forms", r"\bon (?:[\w']+ ){0,3}{}\b"),
    _row(
        "reported",
        "said told explained added claimed recalled reported wrote stated insisted maintained",
        r"(?<=, )(?!but |and |who |which |although |though )(?:(?!was |were |been |not |never )[\w'.]+ "
        r"){1,3}{}\b(?! (?:that|\w+ "
        r"that)\b)(?=[.,;]| [^,;.]{0,30}[.,;]?$)",
        behind=True,
    ),
    _row("reported", "according", r"(?<=[\w,] ){} to\b", behind=True),
    _row(
        "reported", "denied denies denying disputed disputes disputing refuted refutes", "{}\\b", denies=True
    ),
    _row("reported", "disagreed disagrees", r"{} that\b", denies=True),
    # What somebody took to be so.
    _row("believed", "believed believes believing believe", r"{}\b(?! (?:in|her|him)[ .,])"),
    _row("believed", "thought thinks", r"{}\b(?! (?:about|of|given|was given|had been given)\b)"),
    _row("believed", "assumed assumes assuming assumption presumed presumes presumably understood", "{}\\b"),
    _row("believed", "suspected suspects suspecting suspicion suspicions", "{}\\b"),
    _row(
        "believed",
        "appears appeared appear seems seemed seem",
        r"{} (?:to|that|as (?:an?|the|if|though|his|her)|from)\b",
    ),
    _row("believed", "apparently seemingly supposedly ostensibly", "{}"),
    _row("believed", "felt", r"{} (?:that|he|she|they|it)\b"),
    _row("believed", "considered regarded", r"{} (?:to be|that|him|her|them|\w+ to be|[\w' ]{1,30} as)\b"),
    _row(
        "believed",
        "supposed imagined fancied reckoned guessed conceived",
        r"{} (?:that|him|her|them|[\w' ]{1,30} to (?:be|have))\b",
    ),
    _row("believed", "impression view opinion", r"(?:under the|of the|in (?:his|her|their)|was the) {}\b"),
    _row(
        "believed",
        "took taken",
        r"{} (?:him|her|them|[\w' ]{1,24}) (?:to be\b|for (?:an?|the|his|her|each|one) (?:\w+ )?(?:couple|"
        r"father|mother|dad|mum|parents?|brother|sister|husband|wife|partner|boyfriend|girlfriend|friend|"
        r"lodger|relative|uncle|aunt|grand\w+)\b)",
    ),
    _row("believed", "feared fears fearing worried afraid concerned", r"{} that\b"),
    _row("believed", "must", r"{} (?:already |also )?have\b"),
    _row("believed", "doubted doubts", r"{} (?:that|whether|if)\b", denies=True),
    _row("believed", "putative", "{}\\b"),
    # What may be.
    _row("possible", "possibly perhaps maybe probably conceivably", "{}\\b"),
    _row("possible", "may might could", r"(?-i:{}) (?:also |well |already |not |never )*(?:have|be)\b"),
    _row("possible", "possible likely possibility probable likelihood", r"(?<!as soon as )(?<!un){}\b"),
    _row("possible", "unlikely", r"{}\b", denies=True),
    # What somebody is accused of.
    _row(
        "alleged",
        "alleged alleges alleging allegedly allegation allegations accused accuses accusing",
        "{}\\b",
    ),
    _row("alleged", "accusation accusations purportedly purported", "{}\\b"),
    _row("alleged", "rumoured rumour rumours gossip hearsay", r"{}\b(?! (?:mill|column)\b)"),
    # What the text says was not so after all.
    _row(
        "disproved",
        "falsely wrongly incorrectly mistakenly untruthfully erroneously dishonestly",
        r"{} (?=\w)",
    ),
    _row("disproved", "untrue false incorrect wrong mistake", r"(?:it (?:is|was) ){} (?:that|to)\b"),
    _row("disproved", "true case", r"(?:is|was) not (?:the )?{} that\b"),
    _row("disproved", "contrary", r"{} to (?=what|the|his|her)"),
    _row("disproved", "lied lying", r"{} (?:to [^,;.]{1,30} )?(?:that|about|when|by)\b"),
    _row(
        "disproved",
        "pretended pretending posed posing passed",
        r"{} (?:that|to be|as|(?:him|her|them)\w+ off as)\b",
    ),
    _row(
        "disproved",
        "retracted withdrew withdrawn retracting withdrawing disproved",
        r"{} (?:the|her|his|their|a|an) (?:[\w-]+ )?(?:allegation|claim|statement|account|disclosure|"
        r"accusation|"
        r"suggestion)s? (?:that|of|about)\b",
    ),
    _row(
        "disproved",
        "untrue false not incorrect wrong lie lies unfounded inaccurate mistaken fabricated",
        rf"(?:was|were|is|are|proved|turned out|found|shown|known|be) {_LATER}(?:to be )?{_UNTRUE}",
        behind=True,
    ),
    _row(
        "disproved",
        "retracted withdrawn disproved discredited disproven",
        r"(?:was|were|been) (?:\w+ )?{}\b",
        behind=True,
    ),
    _row(
        "disproved",
        "retracted withdrew retracts withdraws recanted",
        rf"{{}} (?:{_IT}|what\b|her\b|his\b)",
        behind=True,
    ),
    _row("disproved", "took taken takes back", rf"(?:took|taken|takes) {_IT} back\b", behind=True),
    _row("disproved", "took taken takes", rf"{{}} back (?:{_IT}|what\b)", behind=True),
    _row(
        "disproved",
        "did was were had is never",
        r"(?:but|though|although|which|when) (?:in (?:fact|reality|truth) |actually )?(?:he |she |they |"
        r"this |it |that )?"
        r"(?:in fact )?(?:did not|never did|was not|were not|had not|was never|were never|is not)"
        r"(?= ?(?:so|true|the case|correct)?(?:[.,;]|$))",
        behind=True,
    ),
    _row(
        "disproved", "otherwise", r"(?:showed|shown|proved|established|proves|shows|found) {}\b", behind=True
    ),
    _row(
        "disproved",
        "dna testing tests test",
        r"but [^,;.]{0,24}{}[^,;.]{0,40}(?:\bnot\b|\bother|\bexclude|\bruled)",
        behind=True,
    ),
    # What nobody can say.
    _row(
        "unknown",
        "clear established recorded certain confirmed understood determined",
        rf"(?:not|never|nor|yet to be) (?:been )?(?:\w+ )?{{}}[^,;.]{{0,20}}? (?:that\b|{_WHO})",
    ),
    _row("unknown", "known", rf"(?:not|never|nor) (?:been )?(?:\w+ )?{{}}[^,;.]{{0,20}}? {_WHO}"),
    _row("unknown", "unclear unknown uncertain unsure undetermined", rf"{{}}[^,;.]{{0,16}}? {_WHO}"),
    _row(
        "unknown",
        "establish determine confirm ascertain",
        rf"(?:not|unable|impossible|cannot|never|nobody|no one|"
        rf"nothing)[^,;.]{{0,40}} {{}}[^,;.]{{0,12}}? (?:that\b|{_WHO})",
    ),
    _row(
        "unknown",
        "say tell know",
        rf"(?:not|unable|impossible|cannot|never|nobody|no one)[^,;.]{{0,40}} {{}}[^,;.]{{0,12}}? {_WHO}",
    ),
    _row(
        "unknown",
        "knows knew",
        rf"(?:nobody|no one|no agency|no professional)[^,;.]{{0,12}} {{}} {_WHO}",
    ),
    _row(
        "unknown", "said known established", rf"(?:cannot|could not|can never) be {{}}[^,;.]{{0,20}}? {_WHO}"
    ),
    _row(
        "unknown",
        "record evidence indication confirmation proof suggestion information trace",
        r"(?:no|nor any|without|little) (?:\w+ )?{}(?: \w+)? (?:that|whether|if|of (?:whether|who|any))\b",
    ),
    _row(
        "unknown",
        "ask asked enquire",
        rf"(?:not|never|nobody|no one|neither)[^,;.]{{0,30}} {{}}[^,;.]{{0,16}}? {_WHO}",
    ),
    _row(
        "unknown",
        "unknown unclear known established clear confirmed recorded certain uncertain settled said",
        r"(?:is|was|are|were|remains?|remained|been|could|can|has)[^,;.]{0,24} (?:not |never |un)?(?:be |"
        r"been )?{}\s*(?=[.,;]|$)",
        behind=True,
    ),
    # What is not so.
    _row(
        "denied",
        "not",
        r"{}\b(?! (?:only|until|long|far|just|least|surprisingly|unusual|uncommon|merely|simply)\b)",
    ),
    _row("denied", "never nobody neither nor none cannot", "{}\\b"),
    _row("denied", "no", r"{}\b(?! (?:doubt|less|fewer|more than|later than|sooner|earlier|\d|question)\b)"),
    _row("denied", "n't", r"\w+n't\b"),
    _row("denied", "failed refused declined unable", r"{} to\b"),
    _row("denied", "excluded ruled", r"(?:excluded\b|ruled out\b|ruled [^,;.]{1,24} out\b)"),
    # What is only supposed, advised, asked or said of others.
    _row(
        "supposed", "should", r"{}\b(?! (?:also )?be (?:noted|remembered|said|stressed|recorded|pointed)\b)"
    ),
    _row("supposed", "would ought shall", "{}\\b"),
    _row(
        "supposed", "must", r"{}\b(?! (?:also |already )?have\b)(?! be (?:noted|remembered|said|stressed)\b)"
    ),
    _row("supposed", "could might", r"{}\b(?! (?:also |well |already |not |never )*(?:have|be)\b)"),
    _row("supposed", "may", r"(?-i:{})\b(?! (?:also |well |already |not |never )*(?:have|be)\b)"),
    _row("supposed", "need needs", r"{} to\b"),
    _row("supposed", "if", r"(?<!as ){}\b"),
    _row("supposed", "as", r"{} (?:if|though)\b(?! (?:by|to)\b)"),
    _row("supposed", "wish wished wishes hope hoped hopes dreamed dreamt", r"{} (?:that|for)\b"),
    _row(
        "supposed",
        "suggested proposed recommended requested urged",
        r"{} that (?:(?!was|were|had|is)[\w'-]+ ){1,5}?(?:be|go|live|move|stay|return|remain|come|have|take|"
        r"leave|marry|separate)\b",
    ),
    _row(
        "supposed",
        "story stories play game film novel dream nightmare fantasy fiction",
        r"in (?:the|a|an|her|his|their|one|that|this) (?:role )?{}\b(?! of (?:events|the family)\b)",
    ),
    _row(
        "supposed",
        "name",
        r"in all but {}\b",
        behind=True,
    ),
    _row("supposed", "unless whether suppose supposing imagine", "{}\\b"),
    _row("supposed", "had were", r"(?-i:Had|Were) (?=\w)"),
    _row(
        "supposed",
        "professionals practitioners agencies services workers",
        r"{} (?:are|must|need|will|can|do|have to)\b",
    ),
    _row(
        "supposed",
        "review reviews case cases inquiry inquiries enquiry scr scrs lcspr lcsprs",
        r"(?:another|other|similar|comparable|national|published|unrelated|many|most|some)"
        r"(?: (?:serious|case|local|child|safeguarding|practice|recent|learning|such|domestic|homicide))* "
        r"{}\b"
        r"(?! (?:conference|notes|records|closure|files?|workers?|meeting|review of))",
    ),
    _row(
        "supposed",
        "research studies literature triennial biennial",
        r"{}\b(?= (?:base|shows?|suggests?|tells?|has|have|analysis|stud|review|finds?|found|says?|into|on))",
    ),
    _row("supposed", "wherever whenever anyone anybody", r"{} (?:who|is|has|that|a|an)\b"),
)
_BY_WORD: dict[str, tuple[int, ...]] = {
    word: tuple(n for n, row in enumerate(_TABLE) if word in row.needs)
    for word in frozenset().union(*(row.needs for row in _TABLE))
}
_WORDS = re.compile(r"[a-z]+(?:n't)?")
"""Words as the table needs them; the negation of "didn't" counts as a word of its own."""


@lru_cache(maxsize=2048)
def cues_in(sentence: str) -> tuple[Cue, ...]:
    """Return the cues of a sentence, in the order of the table; their offsets are into the sentence."""
    lower = sentence.lower()
    said = set(_WORDS.findall(lower))
    if "n't" in lower:
        said.add("n't")
    rows = sorted({n for word in said & _BY_WORD.keys() for n in _BY_WORD[word]})
    return tuple(
        Cue(row.kind, match.start(), match.end(), row.behind, row.denies)
        for row in (_TABLE[n] for n in rows)
        for match in row.pattern.finditer(sentence)
    )
