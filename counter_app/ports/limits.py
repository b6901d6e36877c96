"""How much one client may ask, and how large a request may be."""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from counter_app.domain.errors import Code, Refused

LARGEST = 64 * 1024
"""Bytes of a request's body; a booking of ten persons takes two thousand."""

_MOST_KNOWN = 10_000


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests a minute in the long run, and so many at once."""

    per_minute: int = 600
    burst: int = 60


class RateLimit:
    """A bucket of requests for each name, filled again as time goes by."""

    def __init__(self, rate: Rate, now: Callable[[], float] = time.monotonic) -> None:
        """Begin with full buckets; `now` counts seconds."""
        self._rate, self._now = rate, now
        self._lock = threading.Lock()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, name: str) -> None:
        """Take one request out of a bucket.

        Raises:
            Refused: TOO_MANY_REQUESTS, with the whole seconds until there is one again.
        """
        now, per_second = self._now(), self._rate.per_minute / 60
        with self._lock:
            left, at = self._left.pop(name, (float(self._rate.burst), now))
            left = min(left + (now - at) * per_second, float(self._rate.burst))
            taken = left >= 1
            self._left[name] = (left - 1 if taken else left, now)
            if len(self._left) > _MOST_KNOWN:
                self._left.popitem(last=False)
        if not taken:
            raise Refused(Code.TOO_MANY_REQUESTS, seconds=math.ceil((1 - left) / per_second))


class _TooLarge(Exception):
    pass


class SizeLimit:
    """Refuses a request whose body is larger than it may be, whatever its head says."""

    def __init__(self, app: ASGIApp, refuse: ASGIApp) -> None:
        """Stand in front of an application; `refuse` answers in its place."""
        self._app, self._refuse = app, refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and count what comes."""
        came, begun = 0, False

        async def counted() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > LARGEST:
                raise _TooLarge
            return message

        async def noted(message: Message) -> None:
            nonlocal begun
            if begun or came <= LARGEST:  # else it is an answer to the error above
                begun = True
                await send(message)

        with suppress(_TooLarge):
            await self._app(scope, counted, noted)
        if came > LARGEST and not begun:
            await self._refuse(scope, receive, send)
