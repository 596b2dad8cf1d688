"""What a drawing is: primitives, fonts and measured text."""
