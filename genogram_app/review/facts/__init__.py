"""Where the drawing and what the text says cannot both be so, or the drawing lacks what the text says."""
