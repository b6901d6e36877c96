"""All tables, imported so that `Base.metadata` is complete."""

from counter_app.store.tables import (
    appointments,
    audit,
    clients,
    custody,
    identity,
    issuance,
    jobs,
    messages,
    operators,
    partners,
    people,
    planning,
    queue,
    reuse,
)

__all__ = [
    "appointments",
    "audit",
    "clients",
    "custody",
    "identity",
    "issuance",
    "jobs",
    "messages",
    "operators",
    "partners",
    "people",
    "planning",
    "queue",
    "reuse",
]
