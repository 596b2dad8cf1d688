"""What the program asks a person to look at: listed, explained, mended and reported."""
