"""How an error is worded."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What is wrong with what to do about it, and perhaps a fact in between."""

    says: str
    fact: str = ""
