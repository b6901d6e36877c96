"""The eight verbs over real HTTP, on both databases, and who is not let in."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import validate

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.ports.limits import LARGEST, Rate, RateLimit
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused, slots_are_right
from tests.ports.conftest import Browser, Serve

SERVICE = "BIOMETRICS"
DAY = date(2026, 9, 7)


def customer(person: Person, *products: str) -> dict[str, Any]:
    return {
        "v_number": person.v_number, "date_of_birth": person.date_of_birth.iso(),
        "products": list(products or (SERVICE,)),
    }  # fmt: skip


def wanted(start_at: str, *customers: dict[str, Any]) -> dict[str, Any]:
    return {"location": "DH", "start_at": start_at, "customers": list(customers)}


@pytest.fixture
def person(office: Office, clerk: Actor) -> Person:
    return f.on_file(office, clerk)


@pytest.fixture
def first(browser: Browser) -> str:
    """Give the first free time on the day."""
    found = browser.get("/v1/times", customer=SERVICE, location="DH", date=DAY)
    assert found.status == 200
    begin: str = found.body[0]
    return begin


def test_from_product_to_a_visit_and_back(browser: Browser, office: Office, person: Person) -> None:
    products = browser.get("/v1/products").body
    assert SERVICE in {one["identifier"] for one in products}
    beside = browser.get("/v1/products", product=SERVICE, location="DH").body
    assert SERVICE not in {one["identifier"] for one in beside}
    (place,) = browser.get("/v1/locations", product=SERVICE).body
    assert (place["identifier"], place["time_zone"]) == ("DH", "Europe/Amsterdam")
    days = browser.get(
        "/v1/dates", customer=SERVICE, location="DH", **{"from": DAY, "until": DAY + timedelta(6)}
    ).body
    assert days[0] == DAY.isoformat()
    times = browser.get("/v1/times", customer=SERVICE, location="DH", date=days[0]).body
    assert times[0].startswith("2026-09-07T09:00:00+02:00")
    fields = browser.get("/v1/customer-fields", product=SERVICE).body
    assert {one["name"] for one in fields} == {"v_number", "date_of_birth"}

    made = browser.ask("POST", "/v1/appointments", wanted(times[0], customer(person)))
    assert made.status == 201
    visit = office.appointments.of_person(person.id)[0]
    assert made.body["identifier"] == str(visit.id)
    assert (made.body["start_at"], made.body["code"]) == (times[0], visit.code)
    path = f"/v1/appointments/{visit.id}"
    assert browser.get(path).body == made.body
    told = json.dumps(made.body)
    assert str(person.v_number) not in told
    assert str(person.given_names) not in told

    assert browser.ask("DELETE", path).status == 204
    assert office.appointments.get(visit.id).state is AppointmentState.CANCELLED
    again = browser.ask("DELETE", path)
    assert (again.status, again.body["code"]) == (409, Code.WRONG_STATE.value)
    slots_are_right(office.store)
    assert office.audit.verify().flaws == ()


def test_all_that_is_wanted_is_told_again(
    browser: Browser, office: Office, clerk: Actor, person: Person, first: str
) -> None:
    body = wanted(first, customer(person, SERVICE, "UA_PROOF"),
                  customer(f.on_file(office, clerk), "RETURN_VISA"))  # fmt: skip
    made = browser.ask("POST", "/v1/appointments", body)
    assert made.status == 201
    assert made.body["products"] == [SERVICE, "UA_PROOF", "RETURN_VISA"]


def test_the_same_key_books_once(browser: Browser, person: Person, first: str) -> None:
    sent = {"Idempotency-Key": "order 17"}
    body = wanted(first, customer(person))
    answers = [browser.ask("POST", "/v1/appointments", body, headers=sent) for _ in range(2)]
    assert [one.status for one in answers] == [201, 201]
    assert answers[0].body == answers[1].body


def test_a_key_of_another_client_is_another_gesture(
    browser: Browser, office: Office, administrator: Actor, clerk: Actor, person: Person, first: str
) -> None:
    other = Browser(browser.port, office.clients.add(administrator, "Another site")[1])
    sent = {"Idempotency-Key": "1"}
    made = browser.ask("POST", "/v1/appointments", wanted(first, customer(person)), headers=sent)
    theirs = other.ask(
        "POST", "/v1/appointments", wanted(first, customer(f.on_file(office, clerk))), headers=sent
    )
    assert theirs.status == 201
    assert theirs.body["identifier"] != made.body["identifier"]
    path = f"/v1/appointments/{made.body['identifier']}"
    for answer in (other.get(path), other.ask("DELETE", path)):
        assert (answer.status, answer.body["code"]) == (404, Code.NOT_FOUND.value)


def test_nobody_is_told_who_is_on_file_and_nobody_is_put_there(
    browser: Browser, office: Office, person: Person, first: str
) -> None:
    unknown = {**customer(person), "v_number": f.v_number()}
    wrong_birth = {**customer(person), "date_of_birth": "1901-02-03"}
    answers = [
        browser.ask("POST", "/v1/appointments", wanted(first, one))
        for one in (unknown, wrong_birth)
    ]
    assert answers[0].status == answers[1].status == 404
    assert answers[0].body == answers[1].body
    with office.store.reading() as session:
        from counter_app.store.queries import people

        assert people.by_v_number(session, unknown["v_number"]) is None


def test_refusals_carry_the_code_and_nothing_of_a_person(
    browser: Browser, person: Person, first: str
) -> None:
    body = wanted(first, customer(person))
    assert browser.ask("POST", "/v1/appointments", body).status == 201
    twice = browser.ask("POST", "/v1/appointments", body)
    assert twice.status == 409
    assert twice.headers["content-type"] == "application/problem+json"
    assert twice.body["code"] == Code.ALREADY_BOOKED.value
    assert set(twice.body) == {"type", "title", "status", "code"}
    nowhere = browser.ask("POST", "/v1/appointments", {**body, "location": "XX"})
    assert nowhere.status == 404
    closed = browser.ask(
        "POST", "/v1/appointments", wanted("2026-09-07T03:00:00+02:00", customer(person))
    )
    assert closed.status == 409


@pytest.mark.parametrize("given", ["", "wrong", "x" * 500, "é"])
def test_without_a_good_token_nothing_is_told(browser: Browser, given: str) -> None:
    headers = {"Authorization": f"Bearer {given}".encode().decode("latin-1")} if given else {}
    stranger = Browser(browser.port, "")
    for path in ("/v1/products", "/v1/customer-fields", f"/v1/appointments/{new_id()}"):
        answer = stranger.ask("GET", path, headers=headers)
        assert (answer.status, answer.body["code"]) == (401, Code.BAD_SIGN_IN.value)


def test_a_retired_client_stays_outside(
    browser: Browser, office: Office, administrator: Actor
) -> None:
    assert browser.get("/v1/locations").status == 200
    office.clients.retire(administrator, "Booking site")
    assert browser.get("/v1/locations").status == 401


def test_who_asks_too_much_waits_and_others_do_not(
    serve: Serve, office: Office, administrator: Actor, token: str
) -> None:
    port = serve(Rate(per_minute=1, burst=3))
    greedy = Browser(port, token)
    answers = [greedy.get("/v1/customer-fields") for _ in range(5)]
    assert [one.status for one in answers] == [200, 200, 200, 429, 429]
    assert 0 < int(answers[3].headers["retry-after"]) <= 61
    other = Browser(port, office.clients.add(administrator, "Another site")[1])
    assert other.get("/v1/customer-fields").status == 200
    guesser = Browser(port, "guess")
    assert [guesser.get("/v1/locations").status for _ in range(4)] == [401, 401, 401, 429]


def test_a_bucket_fills_again_as_time_goes_by() -> None:
    now = [0.0]
    limit = RateLimit(Rate(per_minute=60, burst=2), lambda: now[0])
    limit.take("a")
    limit.take("a")
    with refused(Code.TOO_MANY_REQUESTS, seconds=1):
        limit.take("a")
    now[0] = 1.0
    limit.take("a")
    with refused(Code.TOO_MANY_REQUESTS):
        limit.take("a")


def test_sixteen_clients_race_for_the_last_places(
    browser: Browser, office: Office, clerk: Actor, first: str
) -> None:
    people = [f.on_file(office, clerk) for _ in range(16)]
    bodies = [wanted(first, customer(one)) for one in people]
    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda body: browser.ask("POST", "/v1/appointments", body), bodies))
    assert sorted({one.status for one in answers}) == [201, 409]
    assert sum(one.status == 201 for one in answers) == 6  # six desks are open to the public
    for one in answers:
        assert one.status == 201 or one.body["code"] == Code.SLOT_FULL.value
    late = next(one for one in answers if one.status == 409)
    assert datetime.fromisoformat(late.body["alternatives"][0]["start_at"]).tzinfo is not None
    slots_are_right(office.store)


def test_the_description_is_valid_and_names_the_verbs(browser: Browser) -> None:
    told = browser.get("/openapi.json").body
    validate(told)
    verbs = {one["operationId"] for path in told["paths"].values() for one in path.values()}
    assert verbs == {
        "get_available_products", "get_locations", "get_dates", "get_times",
        "get_required_customer_fields", "create_appointment", "delete_appointment",
        "get_appointment_details", "answer_invitation",
    }  # fmt: skip


def _is_problem(answer: Any) -> bool:
    return 400 <= answer.status < 500 and (
        answer.headers["content-type"] == "application/problem+json"
    )


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["location", "start_at", "customers", "v_number", "date_of_birth"])
        | st.text(max_size=8),
        inner, max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip


def test_hostile_bodies_are_refused_and_never_repeated(browser: Browser, first: str) -> None:
    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    @given(_JSON)
    def any_json(body: object) -> None:
        assert _is_problem(browser.ask("POST", "/v1/appointments", body))

    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    @given(st.text(max_size=25), st.text(max_size=25), st.text(max_size=45))
    def any_customer(number: str, born: str, product: str) -> None:
        one = {"v_number": number, "date_of_birth": born, "products": [product]}
        assert _is_problem(browser.ask("POST", "/v1/appointments", wanted(first, one)))

    any_json()
    any_customer()
    secret = {"v_number": "0307388624", "date_of_birth": "x", "products": []}
    answer = browser.ask("POST", "/v1/appointments", wanted("soon", secret))
    assert answer.body["code"] == Code.BAD_REQUEST.value
    assert "0307388624" not in json.dumps(answer.body)


def test_hostile_queries_are_refused(browser: Browser) -> None:
    @settings(max_examples=25, suppress_health_check=list(HealthCheck))
    @given(st.text(max_size=30), st.text(max_size=45), st.text(max_size=15))
    def any_query(customer: str, location: str, day: str) -> None:
        answer = browser.get("/v1/times", customer=customer, location=location, date=day)
        assert _is_problem(answer)

    any_query()
    for path in ("/v1/appointments/1", "/v1/appointments/' OR 1=1", "/elsewhere", "/docs"):
        assert _is_problem(browser.get(path.replace(" ", "%20")))
    assert _is_problem(browser.ask("PUT", "/v1/products"))
    far = {"from": "0001-01-01", "until": "9999-12-31"}
    assert browser.get("/v1/dates", customer=SERVICE, location="DH", **far).status == 200


def test_too_much_is_not_read(browser: Browser) -> None:
    answer = browser.ask("POST", "/v1/appointments", {"location": "x" * LARGEST})
    assert (answer.status, answer.body["code"]) == (413, Code.FILE_TOO_LARGE.value)
    broken = browser.ask(
        "POST", "/v1/appointments", raw=b"{", headers={"Content-Type": "application/json"}
    )
    assert broken.status == 422
