"""What a day in a made-up hall is like: who comes, and how long everything takes.

Both players of a week draw from it: `hall_week`, which goes through the services, and `hall_model`,
which plays the same hall in memory and can therefore be asked what nobody in a hall can know.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log
from random import Random
from statistics import NormalDist

PLAIN, PRINTS = "RESIDENCE_ENDORSEMENT", "BIOMETRICS"
"""What any desk can do, and what only some can; neither needs a card to lie ready."""
ABILITY = "fingerprints"

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Times:
    """Durations in seconds: most near the mean, a few much longer (lognormal).

    Attributes:
        minutes: the mean.
        spread: standard deviation of the logarithm; 0.45 is nearly half the mean.
    """

    minutes: float
    spread: float

    def draw(self, chance: Random) -> float:
        """Draw one, to the second."""
        return float(round(chance.lognormvariate(self._middle, self.spread)))

    def longer_than(self, passed: float) -> float:
        """Return the share that lasts longer."""
        return 1.0 - _NORMAL.cdf(self._deviates(passed))

    def draw_longer(self, passed: float, chance: Random) -> float:
        """Draw one that lasts longer than what has passed already."""
        below = _NORMAL.cdf(self._deviates(passed))
        share = below + (1.0 - below) * chance.random()
        if share >= 1.0 - 1e-12:  # longer than a million others: it is over now
            return passed
        return max(passed, exp(self._middle + self.spread * _NORMAL.inv_cdf(max(share, 1e-12))))

    @property
    def _middle(self) -> float:
        return log(self.minutes * 60) - self.spread**2 / 2

    def _deviates(self, passed: float) -> float:
        return (log(passed) - self._middle) / self.spread if passed > 0 else -40.0


@dataclass(frozen=True, slots=True)
class Earliness:
    """Seconds by which people come before their time (normal); below zero is late."""

    mean: float
    spread: float

    def draw(self, chance: Random) -> float:
        """Draw one, to the second."""
        return float(round(chance.gauss(self.mean, self.spread)))

    def less_than(self, early: float) -> float:
        """Return the share that comes less early."""
        return _NORMAL.cdf((early - self.mean) / self.spread)

    def draw_less(self, early: float, chance: Random) -> float:
        """Draw one that comes less early."""
        share = max(1e-15, chance.random() * self.less_than(early))
        return self.mean + self.spread * _NORMAL.inv_cdf(share)


SERVED = {PLAIN: Times(8.5, 0.45), PRINTS: Times(13.0, 0.45)}
"""How long a service takes at a desk."""
ON_THE_WAY = Times(0.8, 0.4)
"""From the call to the desk."""
PAUSED = Times(0.4, 0.3)
"""Between two visits."""
EARLY = Earliness(360.0, 360.0)
"""By how much people come before their time."""
CALLED_AGAIN = 120.0
"""Seconds after which somebody who does not answer is called again, or given up."""
PATIENCE = 1500.0
"""Seconds after which those leave who do."""
ASIDE = 480.0
"""Seconds that a parked person is away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a day in the hall is like.

    Attributes:
        visits: people who come on a day.
        desks: how many are at work; the last one closes at eleven.
        walk_ins, absent, silent, leaving, parked, sent_on: shares of those who come without an
            appointment, do not come at all, do not answer the first call, leave when they wait
            long, are parked, or go on to another desk.
        prints: the share that comes for what only every second desk can do.
    """

    visits: int
    desks: int
    walk_ins: float = 0.2
    absent: float = 0.08
    silent: float = 0.04
    leaving: float = 0.02
    parked: float = 0.02
    sent_on: float = 0.03
    prints: float = 0.3
