"""Who says what of one fact, where they differ, and how little a fact may rest on."""
