"""How something stands, said by icon and word and only then by colour."""

from enum import StrEnum


class Tone(StrEnum):
    """The five ways in which a fact is shown."""

    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    QUIET = "quiet"

    @property
    def icon(self) -> str:
        """The icon that says it without colour."""
        return {"good": "check", "quiet": "ring"}.get(self.value, self.value)

    @property
    def token(self) -> str:
        """The colour of its words and icon."""
        return {"info": "accent", "quiet": "muted"}.get(self.value, self.value)
