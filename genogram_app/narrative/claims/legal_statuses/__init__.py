"""What a text says of legal and care statuses: made, held, proposed, refused or ended."""
