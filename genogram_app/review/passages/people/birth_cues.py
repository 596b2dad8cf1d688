"""The words by which texts tell when somebody was born and how old somebody was, as patterns over lines."""

from __future__ import annotations

import re

from genogram_app.narrative.claims.age_phrases import AGE
from genogram_app.narrative.lexicon import words

BIRTH = re.compile(
    r"\b(?:born|births?|dob|d\.o\.b|deliver(?:y|ed)|newborn|arriv(?:ed|al)|labour|due|pregnan\w+|"
    r"expect(?:ed|ing)|gestation|caesarean|maternity|followed|twins?|triplets?)\b"
)
"""Words that may have to do with a birth."""
_SOMETHING_ELSE = (
    r"(?:[PGX]\d|'s(?!\S)|(?:when|whose|whom|before|after|since|until|while|that|to|with|by|for|than|from|"
    r"child|children|baby|brother|sister|son|daughter|father|mother|"
    r"had(?! (?:been|only|just|recently|turned|reached))|has(?! been)|have|he|she|they|"
    r"where|gave|give|giving|if)(?!\S)|[.;])"
)
_BETWEEN = rf"(?:(?!{_SOMETHING_ELSE})\S+ )"
"""A word that leaves what follows it to be said of the person before it."""
_ASIDE = (
    r"(?:, (?:[PGX]\d+|as|an?|the|whose|whom|another) [^,;:.()]{1,100} , |"
    r"\( (?!T\d|D\d|\d)[^()]{1,60} \) )?"
)
"""What may stand between somebody and what is said of them: ", as she is called here,"."""
BORN = re.compile(
    rf"(?<!\S)(?:[PGX](?P<who>\d+) {_BETWEEN}{{0,6}}?(?:born|d\.?o\.?b\.?|date of birth|delivered(?! of)|"
    r"followed (?:in|on) T\d+|came into (?:the|this) world|"
    r"arrived(?= (?:\S+ )?(?:early|late|prematurely|safely|weeks|at D\d))|(?P<came>arrived|came))|"
    r"had [PG](?P<who_had>\d+)(?= (?:, )?(?:in|on) T\d)|"
    r"[PG](?P<who_whom>\d+) , whom [PG]\d+ (?:had|gave birth to|bore)(?= (?:in|on) T\d)|"
    rf"(?:birth (?:to|of)|delivered of|delivery of|arrival of) {_BETWEEN}{{0,4}}?[PG](?P<who_after>\d+)|"
    r"[PX](?P<whose>\d+)(?: 's)? birth|"
    r"[PG](?P<who_row>\d+) (?:[,:|(–-] |[a-z]+ ){0,4}b \.)(?!\S)"
)
BORN_WORDS = words("born whom arrived came followed birth dob d.o.b d.o.b. delivered delivery arrival b")
_JUST = (
    r"(?:(?:then|now|by then|by now|still|only|just|already|himself|herself|themselves|both|all|not|quite|"
    r"nearly|almost|about|around|aged?|a|an|recently) )*"
)
_ENDS = (
    r"(?=$| (?:[.,;:)\]–|]|when|and|at|in|on|but|by|as|that|with|he|she|they|while|who|during|T\d+|for|years|"
    r"old|or|weeks|months)(?!\S))"
    r"(?! (?:weeks |months |days )?(?:pregnant|gestation|into|late|early|weeks|months))"
)
_LEADS = (
    r"(?:aged?|at|was|were|(?P<now>is|are|now)|be|been|turned|reached|"
    r"(?:woman|man|boy|girl|male|female|child|lad|youth) of|,|\(|:|–|-|\|)"
)
AGED = re.compile(
    rf"(?<!\S)(?:[PGX](?P<who>\d+) {_ASIDE}{_BETWEEN}{{0,5}}?{_LEADS} {_JUST}(?P<age>{AGE}){_ENDS}|"
    rf"[PG](?P<who_row>\d+) (?:[:|–-] )?(?:(?!T\d)\S+ )*?, (?P<age_row>{AGE})(?= ;|$| \.$)|"
    rf"(?:at|by) (?:the age of |age )?(?P<age_first>{AGE}) (?:, )?(?:(?:in|on) T\d+ (?:, )?)?"
    r"[PG](?P<who_then>\d+)|"
    r"(?P<age_before>D\d+) (?:called |named |, )?[PG](?P<who_after>\d+)|"
    r"[PG](?P<who_bore>\d+) (?:had|gave birth to|bore) (?:(?!when|and|but|where)[^\s,;.(]+ ){1,5}?"
    rf"at (?:the age of |just |only )?(?P<age_bore>{AGE}){_ENDS}|"
    rf"[PG](?P<who_at>\d+) (?:(?!(?:[PGX]\d|[.;:])|(?:when|who|whose|before|after|while|until)(?!\S))\S+ )"
    rf"{{0,12}}?(?:at|by) the age of (?P<age_at>{AGE})(?! weeks| months| days))"
)
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
)  # fmt: skip
BIRTHDAY = re.compile(
    rf"(?<!\S)[PX](?P<who>\d+)(?: 's)? (?P<nth>{'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)) birthday"
)
APART = re.compile(
    rf"(?<!\S)[PG](?P<who>\d+) {_BETWEEN}{{0,4}}?(?P<age>{AGE}) (?P<how>older|younger) than "
    r"[PG](?P<other>\d+)|"
    rf"(?<!\S)[PG](?P<who_of>\d+) {_ASIDE}(?:is|was|being|,) [PGX](?P<other_of>\d+) (?:'s )?"
    rf"(?P<how_of>senior|junior) by (?P<age_of>{AGE})|"
    rf"(?<!\S)[PG](?P<who_by>\d+) {_ASIDE}(?:is|was|being|,) (?P<age_by>{AGE}) [PGX](?P<other_by>\d+) "
    r"(?:'s )?(?P<how_by>senior|junior)"
)
KEY = re.compile(
    r"^[PG](?P<who>\d+) (?!(?:.* )?(?:was|were|is|are|has|had)(?!\S))"
    r"(?:(?!(?:aged?|in|on|at|by|since|from|until|till|during|before|after|died|married|divorced)(?!\S))"
    r"\S+ )*?T\d+"
)
"""A line of a key to the family: "Robin | subject child | 14 May 2019"."""
AT_ANOTHER_TIME = re.compile(r"(?<!\S)(?:when|as|while|at the time|by the time)(?!\S)")
"""What goes with an age that somebody had at another time than the one told of before."""
