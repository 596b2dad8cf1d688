"""The details of what is selected, field by field."""
