"""Planning: locations, opening hours, closures, staff, and whom a change of them hits."""
