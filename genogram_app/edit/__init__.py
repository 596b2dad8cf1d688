"""How a case changes."""
