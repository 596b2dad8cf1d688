"""Files for readers: PDF, PNG and SVG."""
