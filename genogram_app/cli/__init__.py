"""The command line, wired together."""
