"""What a text says of where people lived, stayed, moved and were placed, and of what was only offered."""
