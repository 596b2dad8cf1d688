"""Capitalised words of reports that are nobody's name."""

from __future__ import annotations

from genogram_app.narrative.lexicon import words

NO_NAMES = words(
    """A An The This That These Those There Then They He She It We I You His Her Hers Their Its Our Your
    My Who What When Where Why How Which While Whilst With Without Within Was Were Will Would Could
    Should May Might Must Can Has Have Had Having Do Does Did Is Are Be Been Being And But Or Nor So
    Yet If As At By For From In Into Of Off On Onto Out Over To Under Up Upon After Before Again Also
    Although Because Since Until Though Even Every Each Either Neither Both All Any Some No Not None
    Nobody Nothing Now Once Only Other Others Another Such Than Too Very Just Still During Despite
    Following Given Between Against Among About Above Across Along Around Behind Below Beside Beyond
    Near Nearly Not On One Two Three Four Five Six Seven Eight Nine Ten First Second Third Later
    Earlier Early Late However Therefore Thereafter Meanwhile Moreover Further Furthermore Indeed
    Instead Perhaps Often Sometimes Always Never Soon Today Tomorrow Yesterday Here Mother Father Mum
    Maternal Paternal
    Dad Mummy Daddy Parents Parent Child Children Baby Sibling Siblings Sister Brother Grandmother
    Grandfather Grandparents Nan Nana Gran Granny Grandad Grandma Aunt Auntie Uncle Cousin Family
    Families Household Home House Flat Address School Schools Hospital Court Council Police Officer
    Officers Health Social Care Services Service Worker Workers Education Housing Probation Board
    Panel Partnership Review Reviews Report Reports Reviewer Reviewers Author Chair Agency Agencies
    Professionals Professional Practitioner Practitioners Nurse Midwife Doctor Teacher GP SCR CIN CPP
    ICPC CSC LA EPO ICO SGO MARAC DASH NHS A&E ED MASH CAMHS IMR DHR LSCB LCSPR IRO CAFCASS DNA PC DC
    DS Section Part Paragraph Chapter Appendix Figure Table Finding Findings Recommendation
    Recommendations Lesson Lessons Learning Summary Introduction Background Analysis Conclusion
    Chronology Methodology Narrative Spring Summer Autumn Winter Christmas Easter English British
    Irish Scottish Welsh Polish Asian African Caribbean European Indian Pakistani Romanian White Black
    Muslim Christian Catholic Islamic Jewish Facebook Instagram Snapchat WhatsApp Covid Act Adult
    Adults Male Female Unknown Unnamed Young Person People Man Woman Boy Girl Men Women Anonymous
    Confidential Nothing Little Much Many Most More Less Several Everyone Everybody Anyone Someone
    Somebody According Asked Told Mr Mrs Ms Miss Dr Sir Twins Half Step Domestic Local Authority
    Emergency Initial Interim Care Protection Plan Order Orders Team Manager North South East West New
    Old Great Saint St Street Road Avenue Lane Close Drive Primary Secondary Nursery Centre Clinic
    Surgery Ward Unit University College Trust Foundation Department Office Group Conference Meeting
    Inquest Coroner Judge Magistrates Crown County Family National Serious Case Safeguarding
    Letters Initials Names Pseudonyms Ciphers Codes Ages Dates Times Terms Notes Footnotes Records Entries
    Minutes Letter Email Emails Texts Photographs Documents Statements Accounts Figures Numbers Tables"""
)
"""Capitalised words that are not anybody's name."""

PET_NAMES = words(
    """Nan Nana Nanna Nanny Nain Gran Granny Grandma Grandmother Mamgu Nonna Grandad Granda Grandpa Taid
    Tadcu Pop Pops Pa Bampi Bampy Poppa Nonno Papa"""
)
"""Words for relatives that a family may use as somebody's name, where the text says so."""
