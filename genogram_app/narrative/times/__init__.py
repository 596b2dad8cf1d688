"""When the things happened of which a text tells."""
