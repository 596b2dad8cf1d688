"""Every action of the window: its words, what it does, its icon."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its name in the program, its words with a mnemonic, what it does, its icon."""

    name: str
    words: str
    tip: str
    icon: str = ""
    checkable: bool = False


SPECS = (
    ActionSpec("new", "&New case…", "Begin with three questions, or with an empty drawing", "new"),
    ActionSpec(
        "template", "New from &template…", "Begin with a family of labels: blended, kinship care and others"
    ),
    ActionSpec("open", "&Open…", "Open a case", "open"),
    ActionSpec("save", "&Save", "Save the case", "save"),
    ActionSpec("save-as", "Save &as…", "Save the case under another name"),
    ActionSpec("export", "&Export picture…", "Write the drawing as PDF, PNG or SVG", "export"),
    ActionSpec(
        "export-chart",
        "Export ho&mes over time…",
        "Write the chart of who lived where, and when, as PDF, PNG or SVG, or print it",
    ),
    ActionSpec(
        "export-findings",
        "Export fin&dings…",
        "Write the findings with their quotations and explanations, as a web page or for Excel",
    ),
    ActionSpec(
        "series",
        "Map ser&ies…",
        "Show the household on several dates side by side, with what changed between them",
        "household",
    ),
    ActionSpec("print", "&Print…", "See the pages as they will be, and print them"),
    ActionSpec(
        "case", "&Case details…", "Title, incident, review period and who prepares the drawing", "case"
    ),
    ActionSpec("close-case", "C&lose case", "Close the case and go to the start page"),
    ActionSpec("quit", "&Quit", "Close the program"),
    ActionSpec("undo", "&Undo", "Take back the last change", "undo"),
    ActionSpec("redo", "&Redo", "Do again what was taken back", "redo"),
    ActionSpec(
        "copy",
        "C&opy",
        "Copy what is selected, or everything, as a picture, in sentences and as a table",
        "copy",
    ),
    ActionSpec(
        "copy-picture",
        "Copy p&icture",
        "Copy the whole drawing as a picture of its page, with the key, as it is exported",
    ),
    ActionSpec(
        "copy-chart",
        "Copy hom&es over time",
        "Copy the chart of homes for the time that it shows, with the key, as it is exported",
    ),
    ActionSpec("select-all", "Select &all", "Select everybody"),
    ActionSpec(
        "merge",
        "Mer&ge people…",
        "Make one of two selected people, or of two households, with everything that was said of either",
    ),
    ActionSpec("split", "S&plit person…", "Make two people of one who had been taken for both"),
    ActionSpec("history", "&History…", "See everything that was done, and go back or forth to any step"),
    ActionSpec("remove", "Re&move", "Remove what is selected, with what depends on it", "remove"),
    ActionSpec("find", "&Find person…", "Find somebody by name, alias or label", "find"),
    ActionSpec(
        "find-anything",
        "Find an&ything…",
        "Find a command, person, household or recent case by a few letters",
    ),
    ActionSpec("zoom-in", "Zoom &in", "Show the drawing larger", "zoom-in"),
    ActionSpec("zoom-out", "Zoom &out", "Show the drawing smaller", "zoom-out"),
    ActionSpec("fit", "&Fit to window", "Show the whole drawing", "fit"),
    ActionSpec("true-size", "&True size", "Show the drawing as large as it is in print"),
    ActionSpec("zoom-selection", "Zoom to &selection", "Show what is selected as large as it fits"),
    ActionSpec(
        "centre-child", "&Centre on the child", "Go to the subject child; with several, to one after another"
    ),
    ActionSpec(
        "child-view",
        "Child’s &view",
        "Make everybody pale but the subject child, parents and carers, siblings and who lives with them",
        checkable=True,
    ),
    ActionSpec(
        "hide-branch",
        "Hide or show the &branch beyond",
        "Hide whoever is joined to the child only through the selected person, or show them again",
    ),
    ActionSpec("show-branches", "Show all b&ranches", "Show everybody who was hidden with a branch"),
    ActionSpec("tidy", "&Tidy", "Arrange the drawing afresh; people placed by hand stay", "tidy"),
    ActionSpec(
        "tidy-all",
        "Tidy, and &let go of hand-placed people",
        "Arrange the drawing afresh, those who were placed by hand as well",
    ),
    ActionSpec(
        "motion",
        "&Glide to new places",
        "Let people glide to their new places, unless the system is asked for less motion",
        checkable=True,
    ),
    ActionSpec(
        "households", "&Households", "Outline the households of the date", "household", checkable=True
    ),
    ActionSpec("bonds", "&Bonds", "Draw how people are with each other", checkable=True),
    ActionSpec(
        "names",
        "&Names",
        "Write names; without them labels such as Child K stay. This alone does not make a picture anonymous",
        checkable=True,
    ),
    ActionSpec("ages", "&Ages", "Write ages into the symbols", checkable=True),
    ActionSpec(
        "dates", "&Dates of birth and death", "Write dates of birth and death with the names", checkable=True
    ),
    ActionSpec(
        "tags",
        "&Statuses and concerns",
        "Show legal and care statuses and recorded concerns under the names",
        checkable=True,
    ),
    ActionSpec(
        "certainty",
        "&Words for what is in doubt",
        "Write “alleged”, “disputed” and the like; broken lines and question marks stay in any case",
        checkable=True,
    ),
    ActionSpec("layers", "&Choose layers…", "Choose what the drawing shows", "layers"),
    ActionSpec("all-layers", "Show a&ll of it again", "Show everything that was left out of the drawing"),
    ActionSpec(
        "every_home",
        "E&very home of a person",
        "Outline all homes of somebody who has several; otherwise the others are written under the name",
        checkable=True,
    ),
    ActionSpec(
        "two_rows",
        "&Wide sibships in two rows",
        "Draw many brothers and sisters in two rows, so that the drawing is narrower",
        checkable=True,
    ),
    ActionSpec(
        "mcgoldrick",
        "&McGoldrick: solid means married",
        "A solid line joins married couples and civil partners, a dashed line those who are not married",
        checkable=True,
    ),
    ActionSpec(
        "write-enough",
        "&Write Enough: solid means lasting",
        "An unbroken line joins couples in a lasting relationship, married or not, a broken line the others",
        checkable=True,
    ),
    ActionSpec(
        "colour",
        "&Colour",
        "Add colour to bonds, tags and households; everything stays clear in black and white",
        checkable=True,
    ),
    ActionSpec(
        "years-above",
        "&Years above the symbols",
        "Write the year of birth above the symbol on the left and that of death on the right",
        checkable=True,
    ),
    ActionSpec(
        "shading",
        "&Shade symbols for concerns",
        "Shade the left half for mental ill health, the right for illness, the lower for substance misuse",
        checkable=True,
    ),
    ActionSpec(
        "single-slash",
        "&One stroke for a death",
        "Mark a death by one stroke in place of a cross, for pages that are shown to the family",
        checkable=True,
    ),
    ActionSpec("theme-system", "&System", "Take the colours that this computer is set to", checkable=True),
    ActionSpec("theme-light", "&Light", "Dark words on a light ground", checkable=True),
    ActionSpec("theme-dark", "&Dark", "Light words on a dark ground; the paper stays white", checkable=True),
    ActionSpec(
        "theme-high-contrast",
        "&High contrast",
        "White and yellow on black, with strong edges; the paper stays white",
        checkable=True,
    ),
    ActionSpec("text-100", "&100 %", "Text as large as this computer has it", checkable=True),
    ActionSpec("text-125", "1&25 %", "Text a quarter larger; the drawing keeps its zoom", checkable=True),
    ActionSpec("text-150", "1&50 %", "Text half as large again; the drawing keeps its zoom", checkable=True),
    ActionSpec(
        "text-175", "1&75 %", "Text three quarters larger; the drawing keeps its zoom", checkable=True
    ),
    ActionSpec("text-200", "2&00 %", "Text twice as large; the drawing keeps its zoom", checkable=True),
    ActionSpec(
        "language-system", "&System", "The language of this computer, from the next start", checkable=True
    ),
    ActionSpec("language-en", "&English", "English from the next start", checkable=True),
    ActionSpec("language-cy", "&Cymraeg", "Welsh from the next start", checkable=True),
    ActionSpec(
        "nation-england", "&England", "Offer the statuses and orders of England first", checkable=True
    ),
    ActionSpec("nation-wales", "&Wales", "Offer the statuses and orders of Wales first", checkable=True),
    ActionSpec(
        "nation-scotland", "&Scotland", "Offer the statuses and orders of Scotland first", checkable=True
    ),
    ActionSpec(
        "nation-northern_ireland",
        "&Northern Ireland",
        "Offer the statuses and orders of Northern Ireland first",
        checkable=True,
    ),
    ActionSpec("as-at", "&As at…", "Go to the date that the drawing shows"),
    ActionSpec(
        "previous-date",
        "&Previous date with an event",
        "Draw the family as at the date of the event before",
        "previous-date",
    ),
    ActionSpec(
        "next-date",
        "&Next date with an event",
        "Draw the family as at the date of the next event",
        "next-date",
    ),
    ActionSpec(
        "play-dates",
        "P&lay through the dates",
        "Go from event to event at a calm pace; Esc or any hand on the drawing pauses",
        "play",
        checkable=True,
    ),
    ActionSpec(
        "whole-period",
        "&Whole period",
        "Draw everybody, whatever the date",
        "whole-period",
        checkable=True,
    ),
    ActionSpec(
        "case-date",
        "&Back to the case’s date",
        "Draw the family as at the date of the incident, or of the review",
        "back",
    ),
    ActionSpec("date-strip", "&Show the dates", "Show the slider of dates under the drawing", checkable=True),
    ActionSpec(
        "as-known",
        "As &known to an agency",
        "See what an agency had recorded by a day, beside what the review established, and who was missing",
        checkable=True,
    ),
    ActionSpec(
        "quick-entry",
        "T&ype a phrase",
        "Go to the line under the drawing: type mother Kelly Shaw b 1994, and press Enter",
    ),
    ActionSpec("next-pane", "Next &pane", "Take the keyboard to the next pane"),
    ActionSpec("previous-pane", "Previo&us pane", "Take the keyboard to the pane before"),
    ActionSpec(
        "open-text", "&Open text…", "Add the text of a Word, PDF or other document to the case", "text"
    ),
    ActionSpec("paste-text", "&Paste as text", "Add what was copied as a text of the case", "paste"),
    ActionSpec(
        "draft",
        "&Draft from the text…",
        "See what the texts say and the drawing lacks, each with its sentence, to accept one by one",
        "text",
    ),
    ActionSpec(
        "tables", "G&o to tables", "Go to the tables: everybody, every partnership and every home as a row"
    ),
    ActionSpec(
        "chart",
        "Go to &homes over time",
        "Go to the chart of who lived where, and when",
    ),
    ActionSpec(
        "paste-table",
        "Paste &table…",
        "Add people from a table copied in Word or Excel, or from a list; you see first how it is read",
        "paste",
    ),
    ActionSpec(
        "copy-composition",
        "&Copy composition table",
        "Copy everybody as a table for Word: name, relationship, date of birth, sex, ethnicity, address",
        "copy",
    ),
    ActionSpec(
        "copy-moves",
        "Copy table of mo&ves",
        "Copy the moves of whoever is selected, or of the child: date, who, from, to, areas",
        "copy",
    ),
    ActionSpec(
        "family-moves",
        "The family mo&ves…",
        "Several people move on one date to one place; the homes they leave end then",
        "household",
    ),
    ActionSpec("next-finding", "&Next finding", "Show the next finding"),
    ActionSpec("previous-finding", "Pre&vious finding", "Show the finding before"),
    ActionSpec(
        "next-finding-in-text", "Next finding in the te&xt", "Show the finding that comes next in the text"
    ),
    ActionSpec(
        "previous-finding-in-text",
        "Previous finding in t&he text",
        "Show the finding that comes before in the text",
    ),
    ActionSpec(
        "next-open-words",
        "Next &words to look at",
        "Go to the next words of which nobody has settled whom they mean",
    ),
    ActionSpec(
        "previous-open-words",
        "Previous words to &look at",
        "Go to the words before of which nobody has settled whom they mean",
    ),
    ActionSpec("next-mention", "Next &mention", "Go to where the text next mentions whoever is selected"),
    ActionSpec(
        "previous-mention",
        "Previous m&ention",
        "Go to where the text mentions whoever is selected before",
    ),
    ActionSpec(
        "record-account",
        "&Record as account of…",
        "Keep the selected words, or the sentence at the cursor, as an account of a fact on the drawing",
    ),
    ActionSpec(
        "who-says-what",
        "Who &says what…",
        "Put what each source and text says of a fact side by side, and decide between them",
    ),
    ActionSpec(
        "who-is-this", "Who &is this?…", "Say whom the words at the cursor, or the selected ones, mean"
    ),
    ActionSpec("shortcuts", "&Keyboard shortcuts", "What the keys do"),
    ActionSpec("one-home", "S&hort example", "Open a small invented case: a child, her family, her report"),
    ActionSpec(
        "three-homes",
        "&Worked example",
        "Open an invented case: serial partners, an unknown male, a report that says more than the drawing",
    ),
    ActionSpec(
        "on-the-move",
        "&Example of many moves",
        "Open an invented case: five homes in three council areas, and what each agency knew of them",
    ),
    ActionSpec(
        "tour",
        "&Take the tour",
        "Eight steps through the window on an invented family, in five minutes",
        "find",
    ),
    ActionSpec("symbols", "&Symbols and lines…", "Show what every symbol and line means"),
    ActionSpec("about", "&About Genogram", "Version, licence and libraries"),
)
