"""What each fact looks like."""
