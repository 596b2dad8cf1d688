"""The pane of proposals: what the texts would add to the drawing, to accept, reject or correct."""
