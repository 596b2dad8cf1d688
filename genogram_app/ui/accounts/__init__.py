"""The table of who says what: accounts of each fact side by side, and deciding between them."""
