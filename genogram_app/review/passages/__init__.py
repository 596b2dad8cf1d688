"""A looser second reading: where a text seems to say otherwise than the drawing."""
