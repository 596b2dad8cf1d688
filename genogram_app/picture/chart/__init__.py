"""Who lived with the child, and when: homes over time, a lane for each person."""
