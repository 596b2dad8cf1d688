"""What a text says of who is whose parent, child, sibling or other relative."""
