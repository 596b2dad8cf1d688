"""Names, titles and codes: those of the drawing, those that a text declares, and those of nobody on it."""
