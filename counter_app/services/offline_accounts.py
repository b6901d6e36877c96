"""Getting ready for work without a network: an operator's own key, under the own password."""

from __future__ import annotations

import json
from uuid import UUID

from sqlalchemy import delete, insert

from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor
from counter_app.exchange.sealed_package import make_identity, recipient_of
from counter_app.services.operators import Operators
from counter_app.store.accounts import verifier
from counter_app.store.base import table
from counter_app.store.keyfile import Cost, seal_secret
from counter_app.store.store import Store
from counter_app.store.tables.packages import OfflineAccountRow

_ACCOUNTS = table(OfflineAccountRow)


class OfflineAccounts:
    """With what operators open packages. A password is known to its owner only, here too."""

    def __init__(self, store: Store, operators: Operators, cost: Cost) -> None:
        """Join the parts."""
        self._store = store
        self._operators = operators
        self._cost = cost

    def enrol(self, actor: Actor, password: str, gesture: UUID) -> None:
        """Make the actor's own key, sealed under the own password, in place of an earlier one.

        Packages that were sealed before still open with the password of then.

        Raises:
            Refused: BAD_SIGN_IN for another password than the actor's; NOT_OFFLINE on a machine
                that works with a package.
        """
        if not self._operators.proves(actor, password):
            raise Refused(Code.BAD_SIGN_IN)
        identity = make_identity()
        slot = seal_secret(actor.login, password, identity.encode("ascii"), self._cost)
        row = {
            "operator_id": actor.operator_id, "recipient": recipient_of(identity),
            "sealed": json.dumps(slot), "password_hash": self._operators.hashed(password),
            "verifier": verifier(password),
        }  # fmt: skip
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            mine = _ACCOUNTS.c.operator_id == actor.operator_id
            work.connection.execute(delete(_ACCOUNTS).where(mine))
            work.connection.execute(insert(_ACCOUNTS), {**row, "made_at": work.now})
            work.audit("operator.enrolled", actor.operator_id)
