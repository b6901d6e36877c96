"""The desk's day: who comes, who is here, who is done."""
