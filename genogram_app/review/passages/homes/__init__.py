"""Homes as passages may speak of them: stays not drawn, not told, only offered, or at other times."""
