"""The drawing of a case."""
