"""Every status that keeps one adult from another, or is a power over an adult: code, words, law."""

from __future__ import annotations

from genogram_app.model.status_term import Nation, StatusTerm, law

_E: tuple[Nation, ...] = ("england",)
_EW: tuple[Nation, ...] = ("england", "wales")
_SSWBA = "Social Services and Well-being (Wales) Act 2014"
_FLA = "Family Law Act 1996"
_MHA = "Mental Health Act 1983"

ADULT_STATUS_TERMS: tuple[StatusTerm, ...] = (
    StatusTerm(
        "NMO",
        "non-molestation order",
        "protection",
        law(
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
        law(
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
        law(
            _EW,
            "section 360, Sentencing Act 2020",
            northern_ireland="Article 7, Protection from Harassment (Northern Ireland) Order 1997",
        ),
    ),
    StatusTerm(
        "OccO",
        "occupation order",
        "protection",
        law(
            _EW,
            f"Part IV, {_FLA}",
            northern_ireland="Article 11, Family Homes and Domestic Violence (Northern Ireland) Order 1998",
        ),
    ),
    StatusTerm(
        "DVPO",
        "domestic violence protection order",
        "protection",
        law(_EW, "section 28, Crime and Security Act 2010"),
        ("domestic abuse protection order", "dapo"),
    ),
    StatusTerm(
        "s42",
        "safeguarding adults enquiry (section 42)",
        "enquiry",
        law(_E, "section 42, Care Act 2014", wales=f"section 126, {_SSWBA}"),
        ("section 42", "section 42 enquiry"),
    ),
    StatusTerm(
        "MHA2",
        "detained for assessment (section 2)",
        "adult",
        law(_EW, f"section 2, {_MHA}"),
        ("section 2",),
        ("MHA3",),
    ),
    StatusTerm(
        "MHA3",
        "detained for treatment (section 3)",
        "adult",
        law(_EW, f"section 3, {_MHA}"),
        ("section 3",),
        ("CTO",),
    ),
    StatusTerm(
        "CTO",
        "community treatment order",
        "adult",
        law(_EW, f"section 17A, {_MHA}"),
    ),
    StatusTerm(
        "DoLS",
        "deprivation of liberty authorised",
        "adult",
        law(_EW, "Schedule A1, Mental Capacity Act 2005"),
        ("deprivation of liberty safeguards",),
    ),
    StatusTerm(
        "LPA",
        "lasting power of attorney",
        "adult",
        law(_EW, "section 9, Mental Capacity Act 2005"),
        ("lpa",),
    ),
)
"""The statuses of adults, in the order in which they are offered.

Sources: legislation.gov.uk for the statutes named.
"""
