"""The eight verbs of Open Forms' appointment plug-ins as an HTTP application."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import anyio.to_thread
from fastapi import Depends, FastAPI, Header, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.exceptions import HTTPException

from counter_app import __version__
from counter_app.domain.errors import Code as Reason
from counter_app.domain.errors import CounterError, Refused
from counter_app.domain.operators import Actor
from counter_app.ports import problems
from counter_app.ports.limits import Rate, RateLimit, SizeLimit
from counter_app.ports.shapes import (
    CUSTOMER_FIELDS,
    Answered,
    Code,
    CustomerField,
    InvitationAnswer,
    NewAppointment,
    Place,
    Problem,
    Product,
    Visit,
)
from counter_app.services.office import Office
from counter_app.services.public_booking import Visitor

_THREADS = 12
"""Requests that are worked on at once; the store has connections for so many."""

_VISITORS = Query(
    alias="customer", min_length=1, max_length=10,
    description="For each person the products, with commas between them.",
)  # fmt: skip
_REFUSALS: dict[int | str, dict[str, object]] = {
    status: {"model": Problem, "content": {problems.MEDIA_TYPE: {}}, "description": words}
    for status, words in {
        401: "No token, or not a good one", 404: "Not there", 409: "A rule says no",
        413: "Too large", 422: "Not as described", 429: "Too many requests", 503: "Not now",
    }.items()
}  # fmt: skip

Visitors = Annotated[list[str], _VISITORS]
Products = Annotated[list[Code], Query(alias="product", max_length=10)]
Place_ = Annotated[Code, Query(alias="location")]


def application(office: Office, rate: Rate | None = None) -> FastAPI:
    """Return the application over an office's services."""
    app = FastAPI(
        title="Counter", version=__version__, description=__doc__ or "", lifespan=_lifespan,
        docs_url=None, redoc_url=None, responses=_REFUSALS,  # their pages load from elsewhere
    )  # fmt: skip
    app.add_exception_handler(CounterError, problems.refused)
    app.add_exception_handler(RequestValidationError, problems.unreadable)
    app.add_exception_handler(HTTPException, problems.unknown)
    app.add_exception_handler(Exception, problems.broken)
    app.add_middleware(SizeLimit, refuse=problems.problem(Refused(Reason.FILE_TOO_LARGE)))
    client = Depends(_client(office, RateLimit(rate or Rate())))
    _offers(app, office, client)
    _appointments(app, office, client)
    _invitations(app, office, client)
    return app


@asynccontextmanager
async def _lifespan(_app: FastAPI) -> AsyncIterator[None]:
    anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS
    yield


def _client(office: Office, limit: RateLimit) -> Callable[..., Actor]:
    """Return what finds the client of a request; strangers share a bucket by their address."""
    bearer = HTTPBearer(auto_error=False, description="The client's token.")

    def client(
        request: Request,
        given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)],
    ) -> Actor:
        host = request.client.host if request.client else ""
        if given is None:
            limit.take(f"stranger {host}")
            raise Refused(Reason.BAD_SIGN_IN)
        try:
            actor = office.clients.sign_in(given.credentials)
        except Refused:
            limit.take(f"stranger {host}")
            raise
        limit.take(str(actor.operator_id))
        return actor

    return client


def _offers(app: FastAPI, office: Office, client: object) -> None:
    public = office.public_booking

    @app.get("/v1/products", operation_id="get_available_products")
    def get_available_products(
        actor: Annotated[Actor, client], current: Products = [],  # noqa: B006
        location: Annotated[str, Query(max_length=40)] = "",
    ) -> list[Product]:  # fmt: skip
        """Return what can be booked, beside what was chosen already."""
        return [Product.of(kind) for kind in public.products(actor, current, location)]

    @app.get("/v1/locations", operation_id="get_locations")
    def get_locations(
        actor: Annotated[Actor, client], products: Products = [],  # noqa: B006
    ) -> list[Place]:  # fmt: skip
        """Return the locations that offer all of these products to the public."""
        return [Place.of(place) for place in public.locations(actor, products)]

    @app.get("/v1/dates", operation_id="get_dates")
    def get_dates(
        actor: Annotated[Actor, client], customers: Visitors, location: Place_,
        first: Annotated[date, Query(alias="from")], last: Annotated[date, Query(alias="until")],
    ) -> list[date]:  # fmt: skip
        """Return the days on which a visit could begin, of two months at most."""
        return public.dates(actor, _each(customers), location, first, last)

    @app.get("/v1/times", operation_id="get_times")
    def get_times(
        actor: Annotated[Actor, client], customers: Visitors, location: Place_,
        day: Annotated[date, Query(alias="date")],
    ) -> list[datetime]:  # fmt: skip
        """Return the times of a day at which a visit could begin."""
        return public.times(actor, _each(customers), location, day)

    @app.get("/v1/customer-fields", operation_id="get_required_customer_fields")
    def get_required_customer_fields(
        actor: Annotated[Actor, client], products: Products = [],  # noqa: B006
    ) -> list[CustomerField]:  # fmt: skip
        """Return what is asked of each person, whatever the products."""
        return list(CUSTOMER_FIELDS)


def _appointments(app: FastAPI, office: Office, client: object) -> None:
    public = office.public_booking

    @app.post("/v1/appointments", status_code=201, operation_id="create_appointment")
    def create_appointment(
        actor: Annotated[Actor, client], wanted: NewAppointment,
        key: Annotated[str | None, Header(alias="Idempotency-Key", max_length=100)] = None,
    ) -> Visit:  # fmt: skip
        """Book a visit. The same Idempotency-Key books once, however often it is sent.

        A location that serves certain groups or a region refuses who does not say to belong there
        (`wrong_audience`, `out_of_region`), and one without such a desk who needs it
        (`ability_missing`); `locations` names where it would work.
        """
        visitors = [
            Visitor(v_number=one.v_number, born=one.date_of_birth, services=tuple(one.products))
            for one in wanted.customers
        ]
        once = key or secrets.token_hex(16)
        made = public.create(
            actor, visitors, wanted.location, wanted.start_at, once, audience=wanted.audience,
            postcode=wanted.postcode, needs=tuple(wanted.needs),
        )  # fmt: skip
        return Visit.of(made, *public.zoned(made))

    @app.get("/v1/appointments/{identifier}", operation_id="get_appointment_details")
    def get_appointment_details(actor: Annotated[Actor, client], identifier: UUID) -> Visit:
        """Return a visit that this client booked: where and when it is now, if it was moved."""
        found = public.details(actor, identifier)
        now = Visit.of(found, *public.zoned(found))
        return now.model_copy(update={"identifier": str(identifier)})

    @app.delete("/v1/appointments/{identifier}", status_code=204, operation_id="delete_appointment")
    def delete_appointment(
        actor: Annotated[Actor, client], identifier: UUID,
        key: Annotated[str | None, Header(alias="Idempotency-Key", max_length=100)] = None,
    ) -> Response:  # fmt: skip
        """Cancel a visit that this client booked, wherever it was moved to meanwhile."""
        public.cancel(actor, identifier, key or secrets.token_hex(16))
        return Response(status_code=204)


def _invitations(app: FastAPI, office: Office, client: object) -> None:
    @app.post("/v1/invitations/{code}/answer", operation_id="answer_invitation")
    def answer_invitation(
        actor: Annotated[Actor, client], code: Code, said: InvitationAnswer,
        key: Annotated[str | None, Header(alias="Idempotency-Key", max_length=100)] = None,
    ) -> Answered:  # fmt: skip
        """Note what somebody who was invited to an issuance day answers, by the letter's code."""
        made = office.invitation_answers.by_code(
            actor, code, said.answer, key or secrets.token_hex(16), said.part
        )
        return Answered(state=made.state.value)


def _each(customers: list[str]) -> list[tuple[str, ...]]:
    """Return the products of each person."""
    return [tuple(filter(None, one.split(","))) for one in customers]
