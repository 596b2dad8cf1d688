"""What the drawing and the text say differently."""
