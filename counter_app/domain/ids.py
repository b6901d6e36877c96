"""Identifiers: UUID version 7, made by the client, so that rows of two stores merge."""

from uuid import UUID

import uuid_utils.compat


def new_id() -> UUID:
    """Return a fresh UUIDv7 (RFC 9562): unique anywhere, sorted by the time of its making."""
    return uuid_utils.compat.uuid7()
