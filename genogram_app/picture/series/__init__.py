"""A row of household maps at chosen dates, with what changed between them in words."""
