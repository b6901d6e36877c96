"""Going on where a connection died: the whole gesture once more, and it happens once.

A shared database may be far, be started again, or hand over to its standby. A step whose
connection died is done anew on a new one, within a bounded time, where that is safe: when nothing
had been sent to be committed yet, or when the gesture has a key, by which the database knows
whether it was committed. Everything else is left to the person.
"""

from __future__ import annotations

import inspect
import random
import threading
import time
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from counter_app.domain.errors import Code, Unavailable
from counter_app.store.store import Store

PATIENCE_SECONDS = 30.0
"""As long a step goes on trying: a standby takes over within it."""

_SOONEST, _LATEST = 0.05, 1.0
"""Seconds between two tries, at first and at most."""

_KEYS = frozenset({"gesture", "key"})
"""How the key of a gesture is called among the arguments of a service's method."""

S = TypeVar("S")
_depth = threading.local()


def patient(service: S, store: Store, patience: float = PATIENCE_SECONDS) -> S:
    """Let a service's methods go on over lost connections; over a file there are none to lose."""
    if store.is_embedded:
        return service
    for name, method in inspect.getmembers(service, inspect.ismethod):
        if not name.startswith("_"):
            setattr(service, name, _going_on(method, store, patience))
    return service


def _going_on(method: Callable[..., Any], store: Store, patience: float) -> Callable[..., Any]:
    @wraps(method)
    def going_on(*args: Any, **kwargs: Any) -> Any:
        if getattr(_depth, "inside", False):  # the outermost step is done anew, and all within it
            return method(*args, **kwargs)
        _depth.inside = True
        try:
            return _until_done(
                lambda: method(*args, **kwargs), store, lambda: _has_key(method), patience
            )
        finally:
            _depth.inside = False

    return going_on


def _has_key(method: Callable[..., Any]) -> bool:
    """Whether a method is given the key of a gesture, so that it may be done anew."""
    return bool(_KEYS & set(inspect.signature(method).parameters))


def _until_done(
    act: Callable[[], Any], store: Store, has_key: Callable[[], bool], patience: float
) -> Any:
    give_up, pause = time.monotonic() + patience, _SOONEST
    while True:
        before = store.commits_sent()
        try:
            return act()
        except Unavailable as lost:
            is_safe = store.commits_sent() == before or has_key()
            if lost.code is not Code.STORE_UNREACHABLE or not is_safe:
                raise
            if time.monotonic() + pause > give_up or not store.connect_anew(pause):
                raise
        # not all at once, when a server comes back to hundreds of machines
        pause = min(pause * 2, _LATEST) * random.uniform(0.7, 1.0)  # noqa: S311
