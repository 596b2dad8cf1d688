"""Whom every phrase of a text means: names, roles, descriptions, groups and pronouns, in their order."""
