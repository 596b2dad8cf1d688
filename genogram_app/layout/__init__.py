"""Where things go on the page."""
