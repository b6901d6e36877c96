"""Plain Python: value types, rules, state machines. Knows no Qt, no database and no wall clock."""
