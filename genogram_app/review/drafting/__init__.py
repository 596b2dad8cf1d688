"""A case drafted from a text alone."""
