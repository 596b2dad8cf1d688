"""Whom a text speaks of, and who of the drawing that is."""
