"""What could be added to the drawing, or changed on it, because a text says so."""
