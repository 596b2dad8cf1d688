"""Genogram: genograms and family-household maps for child-safeguarding reviews."""
