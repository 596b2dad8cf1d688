"""Who knew what, and when."""
