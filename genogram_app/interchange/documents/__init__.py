"""Reading the text of documents: Word, PDF, OpenDocument, rich text, tables, plain text."""
