"""Pronouns: whom he, she and they mean, and whom a text has spoken of before."""
