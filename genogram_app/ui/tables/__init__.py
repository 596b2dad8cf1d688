"""The case as tables: people, partnerships, parentage and residences, a row each."""
