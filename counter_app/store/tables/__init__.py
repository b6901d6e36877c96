"""All tables, imported so that `Base.metadata` is complete."""

from counter_app.store.tables import (
    appointments,
    audit,
    capture,
    clients,
    custody,
    identity,
    issuance,
    jobs,
    messages,
    name_only,
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
    "capture",
    "clients",
    "custody",
    "identity",
    "issuance",
    "jobs",
    "messages",
    "name_only",
    "operators",
    "partners",
    "people",
    "planning",
    "queue",
    "reuse",
]
