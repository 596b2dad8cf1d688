"""Where a text places people: the homes of the drawing, other homes, and areas."""
