"""What if: what happens to waiting and visits when more people come, or counters do otherwise."""
