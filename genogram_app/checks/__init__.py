"""What is odd in the drawing."""
