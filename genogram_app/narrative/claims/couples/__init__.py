"""What a text says of couples: that they became, are, ceased to be or never were partners, and when."""
