"""How a case is kept in its file."""
