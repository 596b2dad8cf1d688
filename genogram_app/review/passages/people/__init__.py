"""One person as passages may speak of them: name, sex, birth, death, parents, statuses."""
