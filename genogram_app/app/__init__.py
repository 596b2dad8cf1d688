"""The desktop program, wired together."""
