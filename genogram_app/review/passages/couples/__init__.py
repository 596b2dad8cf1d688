"""Couples as passages may speak of them: not drawn, not told, ended, or at other times."""
