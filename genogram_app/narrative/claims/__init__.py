"""What a text says of the people it speaks of: births, parents, partners, homes, numbers, statuses."""
