"""People of whom a text tells without a name: men, visitors, lodgers, and children who are expected."""
