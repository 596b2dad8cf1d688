"""Who is who to whom, and who was where on a date."""
