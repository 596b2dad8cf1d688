"""Stepping through the dates of a case: the ruler under the drawing, its stops, playing."""
