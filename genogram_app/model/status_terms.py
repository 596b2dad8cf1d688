"""Every legal and care status of the four nations: its code, its words, what it is, under which law."""

from __future__ import annotations

from genogram_app.model.adult_status_terms import ADULT_STATUS_TERMS
from genogram_app.model.status_term import NATIONS, Nation, StatusTerm, law

_E: tuple[Nation, ...] = ("england",)
_EW: tuple[Nation, ...] = ("england", "wales")
_CA = "Children Act 1989"
_SSWBA = "Social Services and Well-being (Wales) Act 2014"
_CSA = "Children (Scotland) Act 1995"
_CHA = "Children’s Hearings (Scotland) Act 2011"
_NIO = "Children (Northern Ireland) Order 1995"
_ACA = "Adoption and Children Act 2002"
_ACSA = "Adoption and Children (Scotland) Act 2007"

_ORDERS = ("ICO", "CO", "ISO", "SO")
_HOMES = ("SGO", "CAO", "RO")

STATUS_TERMS: tuple[StatusTerm, ...] = (
    StatusTerm(
        "EH",
        "early help plan",
        "help",
        law(_E, "Working Together to Safeguard Children"),
        ("early help",),
        ("CIN", "CPP"),
    ),
    StatusTerm(
        "CIN",
        "child in need plan",
        "plan",
        law(
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
        law((), "", wales=f"section 54, {_SSWBA}"),
        ("casp",),
        ("CPR", "ICO", "CO", "AO"),
    ),
    StatusTerm(
        "s47",
        "child protection enquiries (section 47)",
        "enquiry",
        law(_EW, f"section 47, {_CA}"),
        ("section 47", "section 47 enquiry", "section 47 enquiries", "s47", "s.47"),
    ),
    StatusTerm("PBA", "pre-birth assessment", "enquiry", law(NATIONS, ""), ("pre birth assessment", "pba")),
    StatusTerm("PBP", "pre-birth plan", "plan", law(NATIONS, ""), ("pre birth plan", "pbp")),
    StatusTerm(
        "CPP",
        "child protection plan",
        "plan",
        law(_E, f"Working Together to Safeguard Children, after section 47, {_CA}"),
        ("cp plan", "cpp", "pre birth child protection plan"),
        ("CIN", "AO"),
    ),
    StatusTerm(
        "CPR",
        "on the child protection register",
        "register",
        law(
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
        law(_EW, "Public Law Outline, Practice Direction 12A, Family Procedure Rules 2010"),
        ("pre proceedings", "plo", "public law outline"),
        _ORDERS,
    ),
    StatusTerm(
        "s20",
        "voluntary accommodation (section 20)",
        "agreement",
        law(_E, f"section 20, {_CA}", wales=f"section 20, {_CA}, until 2016"),
        ("section 20", "s20", "s.20"),
        ("ICO", "CO", "PO", *_HOMES, "AO"),
    ),
    StatusTerm(
        "s76",
        "voluntary accommodation (section 76)",
        "agreement",
        law((), "", wales=f"section 76, {_SSWBA}"),
        ("section 76", "s76", "s.76"),
        ("ICO", "CO", "PO", *_HOMES, "AO"),
    ),
    StatusTerm(
        "s25",
        "voluntary accommodation (section 25)",
        "agreement",
        law((), "", scotland=f"section 25, {_CSA}"),
        ("section 25", "s25", "s.25"),
        ("CPO", "ICSO", "CSO", "Perm", "AO"),
    ),
    StatusTerm(
        "Art21",
        "voluntary accommodation (Article 21)",
        "agreement",
        law((), "", northern_ireland=f"Article 21, {_NIO}"),
        ("article 21", "art 21", "art21"),
        ("ICO", "CO", "RO", "FO", "AO"),
    ),
    StatusTerm(
        "PP",
        "police protection",
        "emergency",
        law(_EW, f"section 46, {_CA}", northern_ireland=f"Article 65, {_NIO}"),
        ("police powers of protection",),
        ("EPO", "s20", "s76", "Art21", *_ORDERS),
    ),
    StatusTerm(
        "EPO",
        "emergency protection order",
        "emergency",
        law(_EW, f"section 44, {_CA}", northern_ireland=f"Article 63, {_NIO}"),
        ("epo",),
        ("s20", "s76", "Art21", *_ORDERS),
    ),
    StatusTerm(
        "CPO",
        "child protection order",
        "emergency",
        law((), "", scotland=f"section 37, {_CHA}"),
        ("cpo",),
        ("ICSO", "CSO"),
    ),
    StatusTerm(
        "ICO",
        "interim care order",
        "order",
        law(_EW, f"section 38, {_CA}", northern_ireland=f"Article 57, {_NIO}"),
        ("ico",),
        ("CO", "SO", *_HOMES, "AO"),
    ),
    StatusTerm(
        "CO",
        "care order",
        "order",
        law(_EW, f"section 31, {_CA}", northern_ireland=f"Article 50, {_NIO}"),
        ("full care order",),
        (*_HOMES, "AO"),
    ),
    StatusTerm(
        "ISO",
        "interim supervision order",
        "order",
        law(_EW, f"section 38, {_CA}", northern_ireland=f"Article 57, {_NIO}"),
        (),
        ("ICO", "CO", "SO", "AO"),
    ),
    StatusTerm(
        "SO",
        "supervision order",
        "order",
        law(_EW, f"section 31, {_CA}", northern_ireland=f"Article 50, {_NIO}"),
        (),
        ("ICO", "CO", "AO"),
    ),
    StatusTerm(
        "ESO",
        "education supervision order",
        "order",
        law(_EW, f"section 36, {_CA}", northern_ireland=f"Article 55, {_NIO}"),
        (),
        ("CO", "AO"),
    ),
    StatusTerm(
        "ICSO",
        "interim compulsory supervision order",
        "order",
        law((), "", scotland=f"section 86, {_CHA}"),
        ("icso",),
        ("CSO", "Perm", "AO"),
    ),
    StatusTerm(
        "CSO",
        "compulsory supervision order",
        "order",
        law((), "", scotland=f"section 83, {_CHA}"),
        ("cso",),
        ("Perm", "AO"),
    ),
    StatusTerm(
        "Perm",
        "permanence order",
        "order",
        law((), "", scotland=f"section 80, {_ACSA}"),
        (),
        ("AO",),
    ),
    StatusTerm("PO", "placement order", "adoption", law(_EW, f"section 21, {_ACA}"), (), ("SGO", "AO")),
    StatusTerm(
        "FO",
        "freeing order",
        "adoption",
        law((), "", northern_ireland="Articles 17 and 18, Adoption (Northern Ireland) Order 1987"),
        ("freed for adoption",),
        ("AO",),
    ),
    StatusTerm(
        "SGO",
        "special guardianship order",
        "home",
        law(_EW, f"section 14A, {_CA}"),
        ("sgo", "special guardianship"),
        ("AO",),
    ),
    StatusTerm(
        "CAO",
        "child arrangements order",
        "home",
        law(_EW, f"section 8, {_CA}"),
        ("cao",),
        ("CO", "AO"),
    ),
    StatusTerm(
        "RO",
        "residence order",
        "home",
        law(
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
        law((), "", scotland="section 72, Children and Young People (Scotland) Act 2014"),
        ("kco",),
        ("Perm", "AO"),
    ),
    StatusTerm(
        "AO",
        "adoption order",
        "adoption",
        law(
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
        law(
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
        law(_E, f"section 22, {_CA}", wales=f"section 74, {_SSWBA}"),
        ("cla",),
        (*_HOMES, "AO"),
    ),
    StatusTerm(
        "PF",
        "privately fostered",
        "home",
        law(
            _EW,
            f"section 66, {_CA}",
            scotland="Foster Children (Scotland) Act 1984",
            northern_ireland=f"Article 106, {_NIO}",
        ),
        ("private fostering",),
        ("s20", "s76", "s25", "Art21", "ICO", "CO", "AO"),
    ),
    StatusTerm("UASC", "unaccompanied asylum-seeking child", "looked_after", law(NATIONS, ""), ("uasc",)),
    *ADULT_STATUS_TERMS,
)
"""Every status that the program knows, in the order in which they are offered.

Sources: legislation.gov.uk for the statutes named; NSPCC Learning, child protection system, for each nation.
"""
