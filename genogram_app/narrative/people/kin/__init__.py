"""Relatives whom a text describes, as "her half-sister", and which drawn people that can mean."""
