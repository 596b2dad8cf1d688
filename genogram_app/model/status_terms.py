"""Every legal and care status of the four nations: its code, its words, what it is, under which law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias, get_args

Nation: TypeAlias = Literal["england", "wales", "scotland", "northern_ireland"]
NATIONS: tuple[Nation, ...] = get_args(Nation)
StatusSort: TypeAlias = Literal[
    "help",
    "enquiry",
    "plan",
    "register",
    "proceedings",
    "agreement",
    "emergency",
    "order",
    "home",
    "adoption",
    "looked_after",
    "protection",
    "adult",
]
"""What a status is: voluntary help, an enquiry, a plan, a place on the register, pre-proceedings,
accommodation by agreement, an emergency power, an order about care, one that says with whom a child lives,
adoption, being looked after, protection from somebody, a power over an adult's affairs."""


@dataclass(frozen=True, slots=True)
class StatusTerm:
    """One status: the code in its box, the words of the key, what it is, the law of each nation that has it.

    `said` are other wordings that people type; `ended_by` the codes whose beginning ends it, in law or in
    practice.
    """

    code: str
    words: str
    sort: StatusSort
    law: Mapping[Nation, str]
    said: tuple[str, ...] = ()
    ended_by: tuple[str, ...] = ()

    @property
    def has_category(self) -> bool:
        """Whether it is made for a category of harm: a protection plan, or a place on the register."""
        return self.code in ("CPP", "CPR")


_E: tuple[Nation, ...] = ("england",)
_EW: tuple[Nation, ...] = ("england", "wales")
_CA = "Children Act 1989"
_SSWBA = "Social Services and Well-being (Wales) Act 2014"
_CSA = "Children (Scotland) Act 1995"
_CHA = "Children’s Hearings (Scotland) Act 2011"
_NIO = "Children (Northern Ireland) Order 1995"
_ACA = "Adoption and Children Act 2002"
_ACSA = "Adoption and Children (Scotland) Act 2007"
_FLA = "Family Law Act 1996"
_MHA = "Mental Health Act 1983"
_MHO = "Mental Health (Northern Ireland) Order 1986"
_MHSA = "Mental Health (Care and Treatment) (Scotland) Act 2003"


def _law(nations: tuple[Nation, ...], statute: str, **others: str) -> Mapping[Nation, str]:
    """The same statute for some nations, and others by nation."""
    return MappingProxyType({n: others.get(n, statute) for n in NATIONS if n in nations or n in others})


_ORDERS = ("ICO", "CO", "ISO", "SO")
_HOMES = ("SGO", "CAO", "RO")

STATUS_TERMS: tuple[StatusTerm, ...] = (
    StatusTerm(
        "EH",
        "early help plan",
        "help",
        _law(_E, "Working Together to Safeguard Children"),
        ("early help",),
        ("CIN", "CPP"),
    ),
    StatusTerm(
        "CIN",
        "child in need plan",
        "plan",
        _law(
            _E,
            f"section 17, {_CA}",
            wales=f"section 17, {_CA}, until 2016",
            northern_ireland=f"Article 18, {_NIO}",
        ),
        ("child in need", "cin plan", "cin"),
        ("CPP", "CPR", "ICO", "CO", "AO"),
    ),
    StatusTerm(
        "CASP",
        "care and support plan",
        "plan",
        _law((), "", wales=f"section 54, {_SSWBA}"),
        ("casp",),
        ("CPR", "ICO", "CO", "AO"),
    ),
    StatusTerm(
        "s47",
        "child protection enquiries (section 47)",
        "enquiry",
        _law(_EW, f"section 47, {_CA}"),
        ("section 47", "section 47 enquiry", "section 47 enquiries", "s47", "s.47"),
    ),
    StatusTerm("PBA", "pre-birth assessment", "enquiry", _law(NATIONS, ""), ("pre birth assessment", "pba")),
    StatusTerm("PBP", "pre-birth plan", "plan", _law(NATIONS, ""), ("pre birth plan", "pbp")),
    StatusTerm(
        "CPP",
        "child protection plan",
        "plan",
        _law(_E, f"Working Together to Safeguard Children, after section 47, {_CA}"),
        ("cp plan", "cpp", "pre birth child protection plan"),
        ("CIN", "AO"),
    ),
    StatusTerm(
        "CPR",
        "on the child protection register",
        "register",
        _law(
            (),
            "",
            wales="Wales Safeguarding Procedures",
            scotland="National Guidance for Child Protection in Scotland",
            northern_ireland="Co-operating to Safeguard Children and Young People in Northern Ireland",
        ),
        ("child protection register", "cp register", "cpr"),
        ("CIN", "CASP", "AO"),
    ),
    StatusTerm(
        "PLO",
        "pre-proceedings",
        "proceedings",
        _law(_EW, "Public Law Outline, Practice Direction 12A, Family Procedure Rules 2010"),
        ("pre proceedings", "plo", "public law outline"),
        _ORDERS,
    ),
    StatusTerm(
        "s20",
        "voluntary accommodation (section 20)",
        "agreement",
        _law(_E, f"section 20, {_CA}", wales=f"section 20, {_CA}, until 2016"),
        ("section 20", "s20", "s.20"),
        ("ICO", "CO", "PO", *_HOMES, "AO"),
    ),
    StatusTerm(
        "s76",
        "voluntary accommodation (section 76)",
        "agreement",
        _law((), "", wales=f"section 76, {_SSWBA}"),
        ("section 76", "s76", "s.76"),
        ("ICO", "CO", "PO", *_HOMES, "AO"),
    ),
    StatusTerm(
        "s25",
        "voluntary accommodation (section 25)",
        "agreement",
        _law((), "", scotland=f"section 25, {_CSA}"),
        ("section 25", "s25", "s.25"),
        ("CPO", "ICSO", "CSO", "Perm", "AO"),
    ),
    StatusTerm(
        "Art21",
        "voluntary accommodation (Article 21)",
        "agreement",
        _law((), "", northern_ireland=f"Article 21, {_NIO}"),
        ("article 21", "art 21", "art21"),
        ("ICO", "CO", "RO", "FO", "AO"),
    ),
    StatusTerm(
        "PP",
        "police protection",
        "emergency",
        _law(_EW, f"section 46, {_CA}", northern_ireland=f"Article 65, {_NIO}"),
        ("police powers of protection",),
        ("EPO", "s20", "s76", "Art21", *_ORDERS),
    ),
    StatusTerm(
        "EPO",
        "emergency protection order",
        "emergency",
        _law(_EW, f"section 44, {_CA}", northern_ireland=f"Article 63, {_NIO}"),
        ("epo",),
        ("s20", "s76", "Art21", *_ORDERS),
    ),
    StatusTerm(
        "CPO",
        "child protection order",
        "emergency",
        _law((), "", scotland=f"section 37, {_CHA}"),
        ("cpo",),
        ("ICSO", "CSO"),
    ),
    StatusTerm(
        "ICO",
        "interim care order",
        "order",
        _law(_EW, f"section 38, {_CA}", northern_ireland=f"Article 57, {_NIO}"),
        ("ico",),
        ("CO", "SO", *_HOMES, "AO"),
    ),
    StatusTerm(
        "CO",
        "care order",
        "order",
        _law(_EW, f"section 31, {_CA}", northern_ireland=f"Article 50, {_NIO}"),
        ("full care order",),
        (*_HOMES, "AO"),
    ),
    StatusTerm(
        "ISO",
        "interim supervision order",
        "order",
        _law(_EW, f"section 38, {_CA}", northern_ireland=f"Article 57, {_NIO}"),
        (),
        ("ICO", "CO", "SO", "AO"),
    ),
    StatusTerm(
        "SO",
        "supervision order",
        "order",
        _law(_EW, f"section 31, {_CA}", northern_ireland=f"Article 50, {_NIO}"),
        (),
        ("ICO", "CO", "AO"),
    ),
    StatusTerm(
        "ESO",
        "education supervision order",
        "order",
        _law(_EW, f"section 36, {_CA}", northern_ireland=f"Article 55, {_NIO}"),
        (),
        ("CO", "AO"),
    ),
    StatusTerm(
        "ICSO",
        "interim compulsory supervision order",
        "order",
        _law((), "", scotland=f"section 86, {_CHA}"),
        ("icso",),
        ("CSO", "Perm", "AO"),
    ),
    StatusTerm(
        "CSO",
        "compulsory supervision order",
        "order",
        _law((), "", scotland=f"section 83, {_CHA}"),
        ("cso",),
        ("Perm", "AO"),
    ),
    StatusTerm(
        "Perm",
        "permanence order",
        "order",
        _law((), "", scotland=f"section 80, {_ACSA}"),
        (),
        ("AO",),
    ),
    StatusTerm("PO", "placement order", "adoption", _law(_EW, f"section 21, {_ACA}"), (), ("SGO", "AO")),
    StatusTerm(
        "FO",
        "freeing order",
        "adoption",
        _law((), "", northern_ireland="Articles 17 and 18, Adoption (Northern Ireland) Order 1987"),
        ("freed for adoption",),
        ("AO",),
    ),
    StatusTerm(
        "SGO",
        "special guardianship order",
        "home",
        _law(_EW, f"section 14A, {_CA}"),
        ("sgo", "special guardianship"),
        ("AO",),
    ),
    StatusTerm(
        "CAO",
        "child arrangements order",
        "home",
        _law(_EW, f"section 8, {_CA}"),
        ("cao",),
        ("CO", "AO"),
    ),
    StatusTerm(
        "RO",
        "residence order",
        "home",
        _law(
            _EW,
            f"section 8, {_CA}, until 2014",
            scotland=f"section 11, {_CSA}",
            northern_ireland=f"Article 8, {_NIO}",
        ),
        (),
        ("CO", "AO"),
    ),
    StatusTerm(
        "KCO",
        "kinship care order",
        "home",
        _law((), "", scotland="section 72, Children and Young People (Scotland) Act 2014"),
        ("kco",),
        ("Perm", "AO"),
    ),
    StatusTerm(
        "AO",
        "adoption order",
        "adoption",
        _law(
            _EW,
            f"section 46, {_ACA}",
            scotland=f"section 28, {_ACSA}",
            northern_ireland="Adoption (Northern Ireland) Order 1987",
        ),
        ("adopted",),
    ),
    StatusTerm(
        "LAC",
        "looked after",
        "looked_after",
        _law(
            _E,
            f"section 22, {_CA}",
            wales=f"section 74, {_SSWBA}",
            scotland=f"section 17, {_CSA}",
            northern_ireland=f"Article 25, {_NIO}",
        ),
        ("lac", "looked after child"),
        (*_HOMES, "KCO", "AO"),
    ),
    StatusTerm(
        "CLA",
        "child looked after",
        "looked_after",
        _law(_E, f"section 22, {_CA}", wales=f"section 74, {_SSWBA}"),
        ("cla",),
        (*_HOMES, "AO"),
    ),
    StatusTerm(
        "PF",
        "privately fostered",
        "home",
        _law(
            _EW,
            f"section 66, {_CA}",
            scotland="Foster Children (Scotland) Act 1984",
            northern_ireland=f"Article 106, {_NIO}",
        ),
        ("private fostering",),
        ("s20", "s76", "s25", "Art21", "ICO", "CO", "AO"),
    ),
    StatusTerm("UASC", "unaccompanied asylum-seeking child", "looked_after", _law(NATIONS, ""), ("uasc",)),
    StatusTerm(
        "NMO",
        "non-molestation order",
        "protection",
        _law(
            _EW,
            f"section 42, {_FLA}",
            northern_ireland="Article 20, Family Homes and Domestic Violence (Northern Ireland) Order 1998",
        ),
        ("nmo",),
    ),
    StatusTerm(
        "FMPO",
        "forced marriage protection order",
        "protection",
        _law(
            _EW,
            f"section 63A, {_FLA}",
            scotland="Forced Marriage etc. (Protection and Jurisdiction) (Scotland) Act 2011",
            northern_ireland="Forced Marriage (Civil Protection) Act 2007",
        ),
        ("fmpo",),
    ),
    StatusTerm(
        "RestO",
        "restraining order",
        "protection",
        _law(
            _EW,
            "section 360, Sentencing Act 2020",
            northern_ireland="Article 7, Protection from Harassment (Northern Ireland) Order 1997",
        ),
    ),
    StatusTerm(
        "OccO",
        "occupation order",
        "protection",
        _law(
            _EW,
            f"Part IV, {_FLA}",
            northern_ireland="Article 11, Family Homes and Domestic Violence (Northern Ireland) Order 1998",
        ),
    ),
    StatusTerm(
        "DVPO",
        "domestic violence protection order",
        "protection",
        _law(_EW, "section 28, Crime and Security Act 2010"),
        ("domestic abuse protection order", "dapo"),
    ),
    StatusTerm(
        "s42",
        "safeguarding adults enquiry (section 42)",
        "enquiry",
        _law(_E, "section 42, Care Act 2014", wales=f"section 126, {_SSWBA}"),
        ("section 42", "section 42 enquiry"),
    ),
    StatusTerm(
        "MHA2",
        "detained for assessment (section 2)",
        "adult",
        _law(
            _EW,
            f"section 2, {_MHA}",
            scotland=f"section 44, {_MHSA}",
            northern_ireland=f"Article 4, {_MHO}",
        ),
        ("section 2",),
        ("MHA3",),
    ),
    StatusTerm(
        "MHA3",
        "detained for treatment (section 3)",
        "adult",
        _law(
            _EW,
            f"section 3, {_MHA}",
            scotland=f"section 64, {_MHSA}",
            northern_ireland=f"Article 12, {_MHO}",
        ),
        ("section 3",),
        ("CTO",),
    ),
    StatusTerm(
        "CTO",
        "community treatment order",
        "adult",
        _law(_EW, f"section 17A, {_MHA}", scotland=f"section 64, {_MHSA}"),
    ),
    StatusTerm(
        "DoLS",
        "deprivation of liberty authorised",
        "adult",
        _law(_EW, "Schedule A1, Mental Capacity Act 2005"),
        ("deprivation of liberty safeguards",),
    ),
    StatusTerm(
        "LPA",
        "lasting power of attorney",
        "adult",
        _law(_EW, "section 9, Mental Capacity Act 2005"),
        ("lpa",),
    ),
)
"""Every status that the program knows, in the order in which they are offered.

Sources: legislation.gov.uk for the statutes named; NSPCC Learning, child protection system, for each nation.
"""
