"""The report beside the drawing: whom its words mean, where findings stand, and what is recorded from it."""
