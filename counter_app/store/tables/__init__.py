"""All tables, imported so that `Base.metadata` is complete."""

from counter_app.store.tables import (
    appointments,
    audit,
    clients,
    consignments,
    custody,
    identity,
    issuance,
    jobs,
    messages,
    operators,
    people,
    planning,
    queue,
    reuse,
    stickers,
    vault,
)

__all__ = [
    "appointments",
    "audit",
    "clients",
    "consignments",
    "custody",
    "identity",
    "issuance",
    "jobs",
    "messages",
    "operators",
    "people",
    "planning",
    "queue",
    "reuse",
    "stickers",
    "vault",
]
