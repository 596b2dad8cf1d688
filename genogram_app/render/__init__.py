"""How a drawing is painted."""
