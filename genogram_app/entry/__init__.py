"""What typed words mean: phrases and tables, read as edits."""
