"""Whether a measurement keeps its target, said in the same words by every benchmark."""

from __future__ import annotations


def verdict(what: str, found: float, most: float, unit: str = "") -> str:
    """Return a line that names a target, what was found, and whether that keeps it."""
    limit = f"at most {most:g}{unit}" if most else "none"
    return f"target: {what} {limit}; found {found:.4g}: {'kept' if found <= most else 'exceeded'}"
