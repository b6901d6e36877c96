"""Hostile statements by people with an account and a bare driver: refused, or they meet nothing."""

from __future__ import annotations

import re
from typing import Any

import psycopg
import pytest

from counter_app.domain.ids import new_id
from counter_app.store.watch import CHANNEL
from tests import factories as f
from tests.security.border_scene import NOTHING, Border, border

__all__ = ["border"]

EVERYBODY = ("clerk", "other", "partner", "guest", "planner", "auditor", "administrator", "kiosk")

POWER = (
    # become somebody else
    "SET ROLE postgres",
    "SET ROLE counter_owner",
    "SET ROLE counter_accounts",
    "SET ROLE second",
    "SET SESSION AUTHORIZATION postgres",
    "SET SESSION AUTHORIZATION demo",
    "SET LOCAL ROLE demo",
    # widen one's rights
    "GRANT counter_owner TO CURRENT_USER",
    "GRANT counter_accounts TO CURRENT_USER",
    "GRANT counter_may_hand_out TO kiosk",
    "GRANT counter_may_see_audit TO CURRENT_USER",
    "GRANT pg_read_all_data TO CURRENT_USER",
    "GRANT pg_execute_server_program TO CURRENT_USER",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "ALTER ROLE CURRENT_USER BYPASSRLS",
    "ALTER ROLE CURRENT_USER CREATEROLE",
    "ALTER ROLE counter_owner LOGIN PASSWORD 'correct horse'",
    "ALTER ROLE second PASSWORD 'correct horse'",
    "ALTER ROLE second RENAME TO third",
    "CREATE ROLE mine LOGIN",
    "DROP ROLE second",
    "DROP OWNED BY counter_owner",
    "REASSIGN OWNED BY counter_owner TO CURRENT_USER",
    # put something in the way of the database's own functions
    "CREATE SCHEMA mine",
    "CREATE TABLE public.mine (id int)",
    "CREATE TEMP TABLE people (id uuid)",
    "CREATE TEMP TABLE border_reach AS SELECT 1",
    "CREATE VIEW public.mine AS SELECT 1",
    "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE FUNCTION pg_temp.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION counter_me() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'",
    "CREATE OPERATOR public.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = uuid_ne)",
    "CREATE CAST (uuid AS text) WITH INOUT",
    "CREATE EXTENSION dblink",
    "CREATE EVENT TRIGGER mine ON ddl_command_end EXECUTE FUNCTION counter_append_only()",
    "CREATE PUBLICATION mine FOR ALL TABLES",
    "DROP SCHEMA public CASCADE",
    "ALTER SCHEMA public OWNER TO CURRENT_USER",
    "ALTER FUNCTION counter_me() OWNER TO CURRENT_USER",
    "ALTER FUNCTION counter_places() RESET search_path",
    "ALTER FUNCTION counter_places() SECURITY INVOKER",
    "DROP FUNCTION counter_places() CASCADE",
    "COMMENT ON FUNCTION counter_me() IS 'mine'",
    # call what is for triggers and the owner
    "SELECT counter_bring(gen_random_uuid(), gen_random_uuid())",
    "SELECT counter_permissions_of(gen_random_uuid())",
    "SELECT counter_login_of(gen_random_uuid())",
    "SELECT counter_manages('second')",
    "SELECT counter_is_owner()",
    "SELECT counter_account_check('second')",
    "SELECT border_reach_refresh()",
    "SELECT counter_refuse('x')",
    # switch the guards off
    "SET session_replication_role = replica",
    "SET log_statement = 'none'",
    "ALTER DATABASE postgres SET search_path = pg_temp",
    "SELECT pg_reload_conf()",
    "LOAD 'auto_explain'",
    # files and programs of the server
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_read_binary_file('/etc/passwd')",
    "SELECT pg_ls_dir('/')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_export(1, '/stolen')",
    "COPY (SELECT 1) TO '/stolen'",
    "COPY (SELECT 1) TO PROGRAM 'id'",
    # others' secrets and sessions
    "SELECT * FROM pg_authid",
    "SELECT * FROM pg_shadow",
    "SELECT * FROM pg_hba_file_rules",
    "SELECT * FROM pg_file_settings",
    "SELECT * FROM pg_statistic",
    "SELECT * FROM pg_stats_ext_exprs, pg_authid",
    "SELECT password_hash FROM operators",
    "SELECT * FROM operators",
    "SELECT failed_sign_ins, password_hash FROM operators WHERE login = 'demo'",
    "SELECT * FROM border_roles",
    "SELECT * FROM border_meetings",
    "SELECT * FROM border_clock",
    "SELECT 1 FROM border_reach FOR UPDATE",
    "UPDATE border_reach SET may = '{}'",
    "UPDATE border_reach SET places = places || gen_random_uuid() WHERE login = session_user",
    "INSERT INTO border_reach (login) SELECT login FROM border_reach",
    "DELETE FROM border_reach",
    "INSERT INTO border_roles VALUES ('clerk', 'see_audit')",
    # the trail
    "UPDATE audit SET facts = '{}'",
    "DELETE FROM audit",
    "UPDATE audit_heads SET number = 0",
    "DELETE FROM audit_heads",
    "INSERT INTO audit_heads VALUES ('x', 1, '')",
    # the machines of states, and what the database counts itself
    "INSERT INTO state_steps VALUES ('card', 'announced', 'handed_out')",
    "UPDATE state_steps SET to_state = 'handed_out'",
    "UPDATE slots SET booked = 0",
    "UPDATE slots SET overbooked = 0",
    "UPDATE appointment_spans SET reach_place = gen_random_uuid()",
    "UPDATE people SET reach_places = '{}'",
    "UPDATE guard_mark SET sha256 = ''",
    "UPDATE alembic_version SET version_num = ''",
    "INSERT INTO appointment_events VALUES (gen_random_uuid(), 1, NULL, 'fulfilled')",
    "UPDATE cards SET state = 'handed_out'",
    "UPDATE cards SET location_id = location_id",
    "DELETE FROM cards",
    "UPDATE hand_outs SET card_id = card_id",
    "DELETE FROM hand_outs",
    "UPDATE receipts SET number = number",
    "UPDATE verifications SET outcome = 'accepted'",
    "DELETE FROM verifications",
    "DELETE FROM people",
    "DELETE FROM appointments",
    "UPDATE operators SET login = 'demo2'",
    "UPDATE operators SET password_hash = ''",
    "UPDATE operator_roles SET role = 'auditor'",
    "INSERT INTO signing_keys VALUES ('x', '', '', now())",
    "UPDATE organisations SET kind = 'immigration_service'",
)
"""What nobody of the office may, whatever the role."""


@pytest.mark.parametrize("login", EVERYBODY)
def test_nobody_takes_power(border: Border, login: str) -> None:
    stranger = border.stranger(login)
    said = {statement: str(stranger.does(statement)) for statement in POWER}
    assert {one: told for one, told in said.items() if not told.startswith("42501")} == {}


BULK = (
    "SELECT * FROM people",
    "SELECT query_to_xml('SELECT * FROM people', true, false, '')::text ~ 'surname'"
    " WHERE query_to_xml('SELECT * FROM people', true, false, '')::text ~ 'surname'",
    "SELECT x FROM (SELECT table_to_xml('people', true, false, '')::text AS x) t WHERE x ~ '<row'",
    "SELECT 1 FROM people WHERE 1 / (length(surname) - length(surname)) = 1",
    "SELECT 1 FROM people WHERE surname ~ '(a+)+$' OR set_config('x.y', surname, true) <> ''",
    "SELECT 1 FROM people WHERE CAST(surname AS int) = 1",
    "SELECT 1 FROM people p JOIN cards c ON c.v_number = p.v_number",
    "SELECT 1 FROM people TABLESAMPLE SYSTEM (100)",
    "SELECT most_common_vals FROM pg_stats WHERE tablename = 'people'",
    "SELECT histogram_bounds FROM pg_stats WHERE tablename IN ('people', 'cards', 'appointments')",
    "SELECT 1 FROM pg_stat_activity WHERE usename <> session_user AND query <> ''"
    " AND query <> '<insufficient privilege>'",
    "SELECT 1 FROM pg_sequences",
    "SELECT 1 FROM pg_largeobject_metadata",
    "SELECT 1 FROM pg_prepared_xacts",
    "SELECT 1 FROM pg_prepared_statements WHERE NOT from_sql",
    "SELECT counter_elsewhere(gen_random_uuid())",
    "MERGE INTO people p USING (SELECT 1) s ON true WHEN MATCHED THEN UPDATE SET surname = 'X'",
    "UPDATE people SET surname = 'X' RETURNING surname",
    "UPDATE appointments SET state = 'cancelled', version = version + 1",
    "UPDATE queue_entries SET ended_at = now()",
    "UPDATE tickets SET priority = 1, priority_reason = 'other'",
    "UPDATE desk_slices SET ended_at = now()",
    "UPDATE waitlist SET state = 'left', version = version + 1",
    "UPDATE outbox SET printed_at = now()",
    "UPDATE participant_services SET outcome = 'done'",
    "SELECT 1 FROM audit WHERE subject IN (SELECT id::text FROM people)",
    "DECLARE all_of_them CURSOR WITH HOLD FOR SELECT * FROM cards; FETCH ALL all_of_them",
)


@pytest.mark.parametrize("login", EVERYBODY)
def test_nobody_changes_the_server(border: Border, login: str) -> None:
    for statement in ("CREATE DATABASE mine", "ALTER SYSTEM SET fsync = off", "CHECKPOINT"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            border.stranger(login).connection.execute(statement)


@pytest.mark.parametrize("login", ["other", "partner", "auditor", "guest"])
def test_nothing_is_read_or_changed_in_bulk(border: Border, login: str) -> None:
    stranger = border.stranger(login)
    said = {statement: stranger.does(statement) for statement in BULK}
    harmless = (str(NOTHING), "42501")
    assert {s: told for s, told in said.items() if not str(told).startswith(harmless)} == {}


def test_row_security_cannot_be_switched_off(border: Border) -> None:
    stranger = border.stranger("partner")
    with stranger.connection.transaction(force_rollback=True):
        stranger.connection.execute("SET LOCAL row_security = off")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            stranger.connection.execute("SELECT * FROM people")


def test_a_search_path_of_ones_own_changes_nothing(border: Border) -> None:
    for login in ("partner", "other"):
        stranger = border.stranger(login)
        with stranger.connection.transaction(force_rollback=True):
            stranger.connection.execute("SET LOCAL search_path = pg_temp, pg_catalog")
            found = stranger.connection.execute("SELECT * FROM public.people").fetchall()
        assert found == []


def test_settings_of_ones_own_change_nothing(border: Border) -> None:
    stranger = border.stranger("partner")
    with stranger.connection.transaction(force_rollback=True):
        for name in ("counter.me", "counter.places", "role_of", "session.user"):
            key = name if "." in name else f"counter.{name}"
            stranger.connection.execute(
                "SELECT set_config(%s, %s, true)", (key, str(border.clerk.operator_id))
            )
        assert stranger.connection.execute("SELECT * FROM people").fetchall() == []


def forged(border: Border) -> list[tuple[str, str, tuple[Any, ...]]]:
    """Return who tries to write what in another's name or place."""
    b, now = border, f.NOW
    me, them = b.id_of("clerk"), b.id_of("second")
    visit, person, card = b.here.visit.id, b.here.person.id, b.here.card.id
    entry = ("INSERT INTO audit (chain, at_us, actor, action, subject, facts)"
             " VALUES (%s, 1, %s, 'card.handed_out', 'x', '{}')")  # fmt: skip
    seen = (
        "INSERT INTO verifications (id, person_id, appointment_id, operator_id, session_id, at,"
        " document_genuine, holder_is_person, person_on_file, means, document_kind,"
        " document_issuer, document_number, mrz_sha256, was_typed, findings, outcome, evidence)"
        " VALUES (%s, %s, %s, %s, %s, %s, 'yes', 'yes', 'yes', '{}', 'passport', 'VNM', '1', '',"
        " false, '', 'accepted', '{}')"
    )
    given = (
        "INSERT INTO hand_outs (id, card_id, person_id, appointment_id, verification_id,"
        " operator_id, session_id, location_id, state, at, old_document, old_reference,"
        " undo_reason) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, 'none_held', '', '')"
    )
    moved = (
        "INSERT INTO custody_events (card_id, version, at, from_state, to_state, location_id,"
        " operator_id, reason) VALUES (%s, %s, %s, %s, %s, %s, %s, '')"
    )
    made = (
        "INSERT INTO appointments (id, uid, sequence, code, location_id, service, starts_at,"
        " ends_at, state, language, created_at, version) VALUES (%s, %s, 0, 'X', %s,"
        " 'COLLECT_DOCUMENT', %s, %s, %s, 'nl', %s, 1)"
    )
    checked = b.here.verification
    session = b.clerk.session_id
    version = b.here.card.version
    slice_ = (
        "INSERT INTO queue_entries (id, appointment_id, location_id, state, started_at,"
        " operator_id, void_reason) VALUES (%s, %s, %s, %s, %s, %s, '')"
    )
    taken = (
        "INSERT INTO biometric_captures (id, person_id, modality, taken_on, place, quality,"
        " missing, recorded_at, operator_id) VALUES (%s, %s, 'photo', now(), 'desk', 'good', '',"
        " now(), %s)"
    )
    return [
        ("clerk", entry, (str(b.place), str(them))),
        ("clerk", entry, (str(b.place), "00000000-0000-0000-0000-000000000000")),
        ("clerk", entry, (str(b.zwolle), str(me))),
        ("other", entry, (str(b.place), str(b.id_of("other")))),
        ("auditor", entry, (str(b.place), str(me))),
        ("partner", entry, (str(b.place), str(b.id_of("partner")))),
        ("clerk", seen, (new_id(), person, visit, them, session, now)),
        ("other", seen, (new_id(), person, visit, b.id_of("other"), new_id(), now)),
        ("partner", seen, (new_id(), person, visit, b.id_of("partner"), new_id(), now)),
        ("kiosk", seen, (new_id(), person, visit, b.id_of("kiosk"), new_id(), now)),
        # handed out in another's name, elsewhere, without a check, in another state, again
        ("clerk", given, (new_id(), card, person, visit, checked.id, them, session, b.place,
                          "handed_out", now)),
        ("clerk", given, (new_id(), card, person, visit, checked.id, me, session, b.zwolle,
                          "handed_out", now)),
        ("clerk", given, (new_id(), card, person, visit, checked.id, me, new_id(), b.place,
                          "handed_out", now)),
        ("clerk", given, (new_id(), card, person, visit, b.gone.verification.id, me, session,
                          b.place, "handed_out", now)),
        ("clerk", given, (new_id(), card, person, visit, checked.id, me, session, b.place,
                          "undone", now)),
        ("clerk", given, (new_id(), b.gone.card.id, b.gone.person.id, b.gone.visit.id,
                          b.gone.verification.id, me, session, b.place, "handed_out", now)),
        ("other", given, (new_id(), card, person, visit, checked.id, b.id_of("other"), session,
                          b.place, "handed_out", now)),
        ("partner", given, (new_id(), card, person, visit, checked.id, b.id_of("partner"),
                            session, b.partner, "handed_out", now)),
        # a card moved by somebody else, over a step, elsewhere
        ("clerk", moved, (card, version + 1, now, "presented", "in_stock", b.place, them)),
        ("clerk", moved, (card, version + 1, now, "presented", "destroyed", b.place, me)),
        ("clerk", moved, (card, version + 1, now, "in_stock", "presented", b.place, me)),
        ("clerk", moved, (card, version + 2, now, "presented", "in_stock", b.place, me)),
        ("other", moved, (card, version + 1, now, "presented", "in_stock", b.place,
                          b.id_of("other"))),
        ("partner", moved, (card, version + 1, now, "presented", "in_stock", b.place,
                            b.id_of("partner"))),
        # visits elsewhere, or that begin where none begins
        ("clerk", made, (new_id(), new_id(), b.zwolle, now, f.later(5), "booked", now)),
        ("other", made, (new_id(), new_id(), b.place, now, f.later(5), "booked", now)),
        ("partner", made, (new_id(), new_id(), b.place, now, f.later(5), "booked", now)),
        ("clerk", made, (new_id(), new_id(), b.place, now, f.later(5), "fulfilled", now)),
        ("clerk", "UPDATE appointments SET state = 'booked', version = version + 1"
                  " WHERE state = 'in_service' AND id <> %s", (new_id(),)),
        ("clerk", "UPDATE appointments SET location_id = %s, version = version + 1", (b.zwolle,)),
        ("clerk", slice_, (new_id(), visit, b.place, "serving", now, me)),
        ("clerk", slice_, (new_id(), visit, b.place, "waiting", now, them)),
        ("other", slice_, (new_id(), visit, b.place, "waiting", now, b.id_of("other"))),
        ("clerk", "UPDATE hand_outs SET state = 'undone' WHERE id = %s", (b.hand_out.id,)),
        ("clerk", "UPDATE hand_outs SET operator_id = %s", (them,)),
        ("clerk", "INSERT INTO desk_slices (id, desk_id, location_id, operator_id, session_id,"
                  " started_at) SELECT gen_random_uuid(), id, location_id, %s, gen_random_uuid(),"
                  " now() FROM desks LIMIT 1", (them,)),
        ("clerk", taken, (new_id(), person, them)),
        ("other", taken, (new_id(), person, b.id_of("other"))),
        ("partner", taken, (new_id(), person, b.id_of("partner"))),
        # mandates
        ("partner", "INSERT INTO mandate_events (mandate_id, version, organisation_id, at,"
                    " to_state, operator_id) VALUES (%s, 1, %s, %s, 'in_force', %s)",
         (new_id(), new_id(), now, b.id_of("partner"))),
        ("partner", "UPDATE mandates SET state = 'in_force' WHERE id <> %s", (new_id(),)),
        ("partner", "INSERT INTO mandate_acts (subject_id, mandate_id, mandate_version,"
                    " organisation_id, location_id, operator_id, at, snapshot) VALUES"
                    " (%s, %s, 1, %s, %s, %s, %s, '{}')",
         (b.hand_out.id, new_id(), new_id(), b.partner, b.id_of("partner"), now)),
        ("clerk", "UPDATE mandates SET in_force_until = NULL WHERE id <> %s", (new_id(),)),
        # accounts
        ("administrator", "INSERT INTO operator_roles VALUES (%s, 'clerk')",
         (b.id_of("administrator"),)),
        ("administrator", "UPDATE operators SET location_id = %s WHERE login = 'administrator'",
         (b.zwolle,)),
        ("guest", "INSERT INTO operator_roles VALUES (%s, 'auditor')", (b.id_of("kiosk"),)),
        ("guest", "INSERT INTO operator_roles VALUES (%s, 'auditor')", (b.id_of("guest"),)),
        ("guest", "DELETE FROM operator_roles WHERE operator_id <> %s RETURNING 1",
         (b.id_of("partner"),)),
        ("guest", "INSERT INTO operators (id, login, name, location_id, password_hash, is_active,"
                  " failed_sign_ins) VALUES (%s, 'x', 'X', %s, '', true, 0)",
         (new_id(), b.place)),
        ("clerk", "SELECT counter_set_password('second', %s)", (VERIFIER,)),
        ("guest", "SELECT counter_set_password('clerk', %s)", (VERIFIER,)),
        ("administrator", "SELECT counter_set_password('postgres', %s)", (VERIFIER,)),
        ("administrator", "SELECT counter_set_password('counter_owner', %s)", (VERIFIER,)),
        ("administrator", "SELECT counter_set_password('clerk', %s)", ("plain text",)),
        ("administrator", "SELECT counter_set_password('clerk', %s)", ("md5" + "0" * 32,)),
        ("administrator", "SELECT counter_set_password('clerk', %s)",
         (VERIFIER + "' SUPERUSER --",)),
        ("partner", "SELECT counter_meet(%s)", (b.gone.person.v_number,)),
        ("auditor", "SELECT counter_meet(%s)", (b.gone.person.v_number,)),
        ("clerk", "SELECT * FROM border_meetings", ()),
        ("clerk", "DELETE FROM border_meetings", ()),
        ("partner", "SELECT * FROM counter_elsewhere(%s)", (visit,)),
        ("auditor", "SELECT * FROM counter_elsewhere(%s)", (visit,)),
    ]  # fmt: skip


VERIFIER = (
    "SCRAM-SHA-256$4096:AAAAAAAAAAAAAAAAAAAAAA==$"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
)


def test_nothing_is_written_in_anothers_name_or_place(border: Border) -> None:
    for number, (login, statement, values) in enumerate(forged(border)):
        said = border.stranger(login).does(statement, values)
        what = (number, login, statement, said)
        assert said == NOTHING or re.match("42501|23514|23503|P0001|23505", str(said)), what
        for secret in (border.gone.person.surname, border.gone.person.v_number or ""):
            assert secret not in str(said), what


def test_what_is_refused_tells_nothing_of_others(border: Border) -> None:
    """That a number is taken is told, and not whose it is."""
    known = border.gone.person
    said = border.stranger("other").does(
        "INSERT INTO people (id, v_number, surname, given_names, mrz_surname, mrz_given_names,"
        " search_key, born, nationality, languages, street, postcode, city, version) VALUES"
        " (%s, %s, 'A', 'B', 'A', 'B', 'A B', '1990-01-01', 'VNM', '', '', '', '', 1)",
        (new_id(), known.v_number),
    )
    assert str(said).startswith("23505")
    assert known.surname not in str(said)
    assert str(known.v_number) not in str(said)


def test_what_travels_between_machines_names_nobody(border: Border) -> None:
    listener = border.stranger("other").connection
    listener.execute(f"LISTEN {CHANNEL}")
    someone = f.on_file(border.office, border.clerk, surname="Geheim")
    f.book(border.office, border.clerk, f.local(f.SATURDAY, 15), someone)
    told = [one.payload for one in listener.notifies(timeout=2, stop_after=2)]
    listener.execute("UNLISTEN *")
    assert told
    for payload in told:
        assert "Geheim" not in payload
        assert str(someone.v_number) not in payload


def test_statements_are_many_enough() -> None:
    assert len(POWER) + len(BULK) >= 120
