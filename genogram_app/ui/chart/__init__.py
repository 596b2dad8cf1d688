"""Homes over time on the screen: who lived where, as lanes along a line of time."""
