"""The drawing on the screen, and the hands that change it."""
