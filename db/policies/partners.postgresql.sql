-- Mandates: a step is an event and the mandate follows it; what it says rests once it is consented
-- to; another organisation's operator hands out only under one that covers the act at its second.

CREATE FUNCTION mandates_first_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'draft' OR NEW.version <> 0 OR NEW.withdrawn_at IS NOT NULL
    THEN PERFORM counter_refuse('mandate_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER mandates_first_state BEFORE INSERT ON mandates
FOR EACH ROW EXECUTE FUNCTION mandates_first_state()
--;
CREATE FUNCTION mandate_events_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    SELECT state, version, consent_by INTO held FROM mandates WHERE id = NEW.mandate_id FOR UPDATE;
    IF held.version IS NULL OR held.version <> NEW.version - 1 OR NOT (
        (NEW.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'draft')
        OR (NEW.version > 1 AND NEW.from_state = held.state AND EXISTS (
            SELECT 1 FROM state_steps WHERE machine = 'mandate'
            AND from_state = NEW.from_state AND to_state = NEW.to_state))
    ) OR EXISTS (
        SELECT 1 FROM mandate_events WHERE mandate_id = NEW.mandate_id AND at > NEW.at
    ) THEN PERFORM counter_refuse('mandate_wrong_state'); END IF;
    IF NEW.to_state = 'consented' AND held.consent_by = ''
    THEN PERFORM counter_refuse('consent_needed'); END IF;
    IF NEW.from_state = 'draft' AND NEW.to_state = 'consented' AND NOT EXISTS (
        SELECT 1 FROM mandate_scopes WHERE mandate_id = NEW.mandate_id AND kind = 'action'
    ) THEN PERFORM counter_refuse('mandate_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER mandate_events_step BEFORE INSERT ON mandate_events
FOR EACH ROW EXECUTE FUNCTION mandate_events_step()
--;
-- Whether what a sub-mandate is limited to goes beyond its parent; no line is no limit.
CREATE FUNCTION mandate_part_wider(sub uuid, parent uuid, what text) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM mandate_scopes WHERE mandate_id = parent AND kind = what) AND (
        NOT EXISTS (SELECT 1 FROM mandate_scopes WHERE mandate_id = sub AND kind = what)
        OR EXISTS (
            SELECT value FROM mandate_scopes WHERE mandate_id = sub AND kind = what
            EXCEPT SELECT value FROM mandate_scopes WHERE mandate_id = parent AND kind = what))
$$
--;
-- A sub-mandate rests on a mandate that allows it and whose text rests, and lies within it (Awb
-- 10:9). Who acts under it is its own.
CREATE FUNCTION mandate_events_within() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE sub mandates; parent mandates;
BEGIN
    SELECT * INTO sub FROM mandates WHERE id = NEW.mandate_id;
    IF NEW.to_state <> 'consented' OR sub.parent_id IS NULL THEN RETURN NEW; END IF;
    SELECT * INTO parent FROM mandates WHERE id = sub.parent_id FOR SHARE;
    IF parent.id IS NULL OR parent.kind <> 'mandate' OR NOT parent.sub_mandate_allowed
        OR parent.organisation_id <> sub.organisation_id OR parent.state IN ('draft', 'ended')
    THEN PERFORM counter_refuse('sub_mandate_not_allowed'); END IF;
    IF sub.in_force_from < parent.in_force_from
        OR coalesce(sub.in_force_until, 'infinity') > coalesce(parent.in_force_until, 'infinity')
        OR parent.minors NOT IN ('yes', sub.minors) OR (parent.only_wards AND NOT sub.only_wards)
        OR parent.most_per_day < coalesce(sub.most_per_day, parent.most_per_day + 1)
        OR parent.most_in_all < coalesce(sub.most_in_all, parent.most_in_all + 1)
        OR NOT string_to_array(sub.data_scope, ' ') <@ string_to_array(parent.data_scope, ' ')
        OR mandate_part_wider(sub.id, parent.id, 'action')
        OR mandate_part_wider(sub.id, parent.id, 'document_type')
        OR mandate_part_wider(sub.id, parent.id, 'weekday')
        OR mandate_part_wider(sub.id, parent.id, 'group')
        OR EXISTS (SELECT 1 FROM mandate_locations WHERE mandate_id = parent.id) AND (
            NOT EXISTS (SELECT 1 FROM mandate_locations WHERE mandate_id = sub.id)
            OR EXISTS (
                SELECT location_id FROM mandate_locations WHERE mandate_id = sub.id
                EXCEPT SELECT location_id FROM mandate_locations WHERE mandate_id = parent.id))
    THEN PERFORM counter_refuse('sub_mandate_wider'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER mandate_events_within BEFORE INSERT ON mandate_events
FOR EACH ROW EXECUTE FUNCTION mandate_events_within()
--;
CREATE FUNCTION mandate_events_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE mandates SET state = NEW.to_state, version = NEW.version WHERE id = NEW.mandate_id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER mandate_events_move AFTER INSERT ON mandate_events
FOR EACH ROW EXECUTE FUNCTION mandate_events_move()
--;
CREATE FUNCTION mandates_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.state, NEW.version) IS DISTINCT FROM (OLD.state, OLD.version)
    AND (NEW.version <> OLD.version + 1 OR NOT EXISTS (
        SELECT 1 FROM mandate_events WHERE mandate_id = NEW.id AND version = NEW.version
        AND to_state = NEW.state
    )) THEN PERFORM counter_refuse('mandate_wrong_state'); END IF;
    IF (NEW.id, NEW.number, NEW.organisation_id, NEW.made_at, NEW.made_by)
        IS DISTINCT FROM (OLD.id, OLD.number, OLD.organisation_id, OLD.made_at, OLD.made_by)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF OLD.state <> 'draft' AND (
        NEW.kind, NEW.parent_id, NEW.rule, NEW.pilot, NEW.grantor_office, NEW.basis_article,
        NEW.decision_number, NEW.gazette_reference, NEW.grantee_office, NEW.grantee_function,
        NEW.consent_by, NEW.consent_superior, NEW.consent_on, NEW.in_force_from,
        NEW.in_force_until, NEW.minors, NEW.only_wards, NEW.most_per_day, NEW.most_in_all,
        NEW.data_scope, NEW.instructions_version, NEW.instructions, NEW.sub_mandate_allowed,
        NEW.signing_line, NEW.report_duty
    ) IS DISTINCT FROM (
        OLD.kind, OLD.parent_id, OLD.rule, OLD.pilot, OLD.grantor_office, OLD.basis_article,
        OLD.decision_number, OLD.gazette_reference, OLD.grantee_office, OLD.grantee_function,
        OLD.consent_by, OLD.consent_superior, OLD.consent_on, OLD.in_force_from,
        OLD.in_force_until, OLD.minors, OLD.only_wards, OLD.most_per_day, OLD.most_in_all,
        OLD.data_scope, OLD.instructions_version, OLD.instructions, OLD.sub_mandate_allowed,
        OLD.signing_line, OLD.report_duty
    ) THEN PERFORM counter_refuse('append_only'); END IF;
    IF (NEW.withdrawn_at, NEW.withdrawn_by, NEW.withdrawal_document)
        IS DISTINCT FROM (OLD.withdrawn_at, OLD.withdrawn_by, OLD.withdrawal_document)
    AND (OLD.withdrawn_at IS NOT NULL OR OLD.state = 'ended')
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER mandates_follow BEFORE UPDATE ON mandates
FOR EACH ROW EXECUTE FUNCTION mandates_follow()
--;
CREATE TRIGGER mandates_stay BEFORE DELETE ON mandates
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER mandate_events_stay BEFORE UPDATE OR DELETE ON mandate_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER mandate_acts_stay BEFORE UPDATE OR DELETE ON mandate_acts
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER mandates_whole BEFORE TRUNCATE ON mandates
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER mandate_events_whole BEFORE TRUNCATE ON mandate_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER mandate_acts_whole BEFORE TRUNCATE ON mandate_acts
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER mandate_scopes_whole BEFORE TRUNCATE ON mandate_scopes
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER mandate_locations_whole BEFORE TRUNCATE ON mandate_locations
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER mandate_persons_whole BEFORE TRUNCATE ON mandate_persons
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
-- What limits a mandate is written and struck out while it is a draft, and never changed.
CREATE FUNCTION mandate_parts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE one uuid;
BEGIN
    IF TG_OP = 'DELETE' THEN one := OLD.mandate_id; ELSE one := NEW.mandate_id; END IF;
    PERFORM 1 FROM mandates WHERE id = one AND state = 'draft' FOR SHARE;
    IF TG_OP = 'UPDATE' OR NOT FOUND THEN PERFORM counter_refuse('append_only'); END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER mandate_scopes_parts BEFORE INSERT OR UPDATE OR DELETE ON mandate_scopes
FOR EACH ROW EXECUTE FUNCTION mandate_parts()
--;
CREATE TRIGGER mandate_locations_parts BEFORE INSERT OR UPDATE OR DELETE ON mandate_locations
FOR EACH ROW EXECUTE FUNCTION mandate_parts()
--;
CREATE TRIGGER mandate_persons_parts BEFORE INSERT OR UPDATE OR DELETE ON mandate_persons
FOR EACH ROW EXECUTE FUNCTION mandate_parts()
--;
CREATE FUNCTION mandate_locations_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM locations WHERE id = NEW.location_id
        AND organisation_id = NEW.organisation_id
    ) THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER mandate_locations_home BEFORE INSERT ON mandate_locations
FOR EACH ROW EXECUTE FUNCTION mandate_locations_home()
--;
CREATE FUNCTION operators_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM operators JOIN locations ON locations.id = operators.location_id
        WHERE operators.id = NEW.operator_id AND locations.organisation_id = NEW.organisation_id
    ) THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER mandate_persons_home BEFORE INSERT ON mandate_persons
FOR EACH ROW EXECUTE FUNCTION operators_home()
--;
CREATE TRIGGER staff_records_home BEFORE INSERT ON staff_records
FOR EACH ROW EXECUTE FUNCTION operators_home()
--;
CREATE TRIGGER staff_records_stay BEFORE UPDATE ON staff_records FOR EACH ROW
WHEN (NEW.operator_id <> OLD.operator_id OR NEW.organisation_id <> OLD.organisation_id)
EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER hand_outs_mandate_fixed BEFORE UPDATE ON hand_outs FOR EACH ROW
WHEN (NEW.mandate_id IS DISTINCT FROM OLD.mandate_id) EXECUTE FUNCTION counter_append_only()
--;
-- Nobody is both issuer and representative of one child.
CREATE FUNCTION hand_outs_two_roles() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE today date;
BEGIN
    SELECT (NEW.at AT TIME ZONE zone)::date INTO today FROM locations WHERE id = NEW.location_id;
    IF EXISTS (
        SELECT 1 FROM representatives AS r JOIN operators AS o ON o.id = NEW.operator_id
        WHERE r.person_id = NEW.person_id AND (r.operator_id = o.id OR r.name = o.name)
        AND r.valid_from <= today AND (r.valid_until IS NULL OR r.valid_until >= today)
    ) THEN PERFORM counter_refuse('representative_same'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_two_roles BEFORE INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_two_roles()
--;
CREATE FUNCTION mandate_allows(mandate uuid, what text, wanted text) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT count(*) = 0 OR bool_or(value = wanted) FROM mandate_scopes
    WHERE mandate_id = mandate AND kind = what
$$
--;
CREATE FUNCTION mandate_says(mandate uuid, wanted text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT 1 FROM mandate_scopes WHERE mandate_id = mandate AND kind = 'action'
        AND value = wanted
    )
$$
--;
CREATE FUNCTION mandate_stands(m mandates, moment timestamptz) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT m.state = 'in_force' AND m.in_force_from <= moment
        AND (m.in_force_until IS NULL OR moment < m.in_force_until)
        AND (m.withdrawn_at IS NULL OR moment < m.withdrawn_at)
$$
--;
CREATE FUNCTION born_after(born text, day date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT substr(born, 1, 4) <> '0000' AND CASE
        WHEN substr(born, 6, 2) = '00' THEN substr(born, 1, 4) || '-12-31'
        WHEN substr(born, 9, 2) = '00' THEN
            ((substr(born, 1, 8) || '01')::date + interval '1 month' - interval '1 day')::date::text
        ELSE born
    END > lpad((extract(year FROM day)::int - 18)::text, 4, '0') || to_char(day, '-MM-DD')
$$
--;
-- Whether a mandate reaches as far as an act, whoever does it; it counts what rests on it along.
CREATE FUNCTION mandate_reaches(m mandates, act hand_outs, here locations, today date)
RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT here.organisation_id = m.organisation_id
        AND mandate_says(m.id, 'issue') AND mandate_says(m.id, 'record_receipt')
        AND (act.old_document <> 'taken_in' OR mandate_says(m.id, 'take_in_old'))
        AND mandate_allows(m.id, 'document_type', (
            SELECT document_type FROM cards WHERE id = act.card_id))
        AND mandate_allows(m.id, 'group', (
            SELECT audience FROM appointments WHERE id = act.appointment_id))
        AND mandate_allows(m.id, 'weekday', (extract(isodow FROM today)::int - 1)::text)
        AND (SELECT count(*) = 0 OR bool_or(location_id = act.location_id)
             FROM mandate_locations WHERE mandate_id = m.id)
        AND (NOT m.only_wards OR EXISTS (
            SELECT 1 FROM representatives AS r WHERE r.person_id = act.person_id
            AND r.organisation_id = m.organisation_id AND r.valid_from <= today
            AND (r.valid_until IS NULL OR r.valid_until >= today)))
        AND (m.minors = 'yes' OR (m.minors = 'only') = (
            SELECT born_after(born, today) FROM people WHERE id = act.person_id))
        AND (m.most_per_day IS NULL OR m.most_per_day > (
            SELECT count(*) FROM hand_outs AS done WHERE done.mandate_id IN (
                SELECT id FROM mandates WHERE m.id IN (id, parent_id))
            AND done.state = 'handed_out' AND (done.at AT TIME ZONE here.zone)::date = today))
        AND (m.most_in_all IS NULL OR m.most_in_all > (
            SELECT count(*) FROM hand_outs AS done WHERE done.mandate_id IN (
                SELECT id FROM mandates WHERE m.id IN (id, parent_id))
            AND done.state = 'handed_out'))
$$
--;
-- A lock on the mandate's line first: a suspension and a hand-out never pass each other by.
CREATE FUNCTION hand_outs_mandate() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE m mandates; parent mandates; here locations; own organisations; today date;
BEGIN
    SELECT organisations.* INTO own FROM operators
    JOIN locations ON locations.id = operators.location_id
    JOIN organisations ON organisations.id = locations.organisation_id
    WHERE operators.id = NEW.operator_id;
    IF NEW.mandate_id IS NULL THEN
        IF own.kind IS DISTINCT FROM 'immigration_service'
        THEN PERFORM counter_refuse('mandate_needed'); END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO m FROM mandates WHERE id = NEW.mandate_id FOR UPDATE;
    IF m.id IS NULL OR own.id IS DISTINCT FROM m.organisation_id OR NOT own.is_active
        OR own.kind = 'immigration_service' OR NOT mandate_stands(m, NEW.at)
        OR 'in_force' IS DISTINCT FROM (
            SELECT to_state FROM mandate_events WHERE mandate_id = m.id AND at <= NEW.at
            ORDER BY version DESC LIMIT 1)
    THEN PERFORM counter_refuse('mandate_needed'); END IF;
    IF m.parent_id IS NOT NULL THEN
        SELECT * INTO parent FROM mandates WHERE id = m.parent_id FOR UPDATE;
        IF NOT mandate_stands(parent, NEW.at) THEN PERFORM counter_refuse('mandate_needed'); END IF;
    END IF;
    SELECT * INTO here FROM locations WHERE id = NEW.location_id;
    today := (NEW.at AT TIME ZONE here.zone)::date;
    IF mandate_reaches(m, NEW, here, today) IS NOT TRUE
        OR (parent.id IS NOT NULL AND mandate_reaches(parent, NEW, here, today) IS NOT TRUE)
        OR NOT (SELECT count(*) = 0 OR bool_or(operator_id = NEW.operator_id)
                FROM mandate_persons WHERE mandate_id = m.id)
        OR (m.grantee_function <> '' AND NOT EXISTS (
            SELECT 1 FROM staff_records WHERE operator_id = NEW.operator_id
            AND function = m.grantee_function))
    THEN PERFORM counter_refuse('mandate_not_covering'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM staff_records AS s WHERE s.operator_id = NEW.operator_id
        AND s.trained_on <= today AND (s.trained_until IS NULL OR s.trained_until >= today)
        AND s.screened_on <= today AND (s.screened_until IS NULL OR s.screened_until >= today)
    ) THEN PERFORM counter_refuse('staff_not_ready'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_mandate BEFORE INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION hand_outs_mandate()
--;
CREATE FUNCTION counter_bare(id uuid) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(id::text, '-', '')
$$
--;
CREATE FUNCTION counter_moment(moment timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$
--;
-- To hand out what grants the permit is to decide: an authorisation does not reach as far (Awb 10:12).
CREATE FUNCTION hand_out_details_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.grants AND EXISTS (
        SELECT 1 FROM hand_outs JOIN mandates ON mandates.id = hand_outs.mandate_id
        WHERE hand_outs.id = NEW.hand_out_id AND mandates.kind = 'authorisation'
    ) THEN PERFORM counter_refuse('mandate_not_covering'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_out_details_decision BEFORE INSERT ON hand_out_details
FOR EACH ROW EXECUTE FUNCTION hand_out_details_decision()
--;
CREATE FUNCTION hand_outs_act() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO mandate_acts (subject_id, mandate_id, mandate_version, organisation_id,
        location_id, operator_id, at, snapshot)
    SELECT NEW.id, m.id, m.version, m.organisation_id, NEW.location_id, NEW.operator_id, NEW.at,
        json_build_object(
            'id', counter_bare(m.id), 'number', m.number, 'kind', m.kind, 'state', m.state,
            'version', m.version, 'organisation_id', counter_bare(m.organisation_id),
            'parent_id', counter_bare(m.parent_id), 'rule', m.rule, 'pilot', m.pilot,
            'grantor_office', m.grantor_office, 'basis_article', m.basis_article,
            'decision_number', m.decision_number, 'gazette_reference', m.gazette_reference,
            'grantee_office', m.grantee_office, 'grantee_function', m.grantee_function,
            'consent_by', m.consent_by, 'consent_superior', m.consent_superior,
            'consent_on', m.consent_on,
            'in_force_from', counter_moment(m.in_force_from),
            'in_force_until', counter_moment(m.in_force_until),
            'minors', m.minors, 'only_wards', m.only_wards::int, 'most_per_day', m.most_per_day,
            'most_in_all', m.most_in_all, 'data_scope', m.data_scope,
            'instructions_version', m.instructions_version,
            'sub_mandate_allowed', m.sub_mandate_allowed::int, 'signing_line', m.signing_line,
            'report_duty', m.report_duty,
            'scopes', (SELECT coalesce(json_agg(kind || ':' || value ORDER BY kind, value), '[]')
                FROM mandate_scopes WHERE mandate_id = m.id),
            'locations', (SELECT coalesce(json_agg(counter_bare(location_id)
                ORDER BY location_id), '[]') FROM mandate_locations WHERE mandate_id = m.id),
            'persons', (SELECT coalesce(json_agg(counter_bare(operator_id)
                ORDER BY operator_id), '[]') FROM mandate_persons WHERE mandate_id = m.id)
        )::text
    FROM mandates AS m WHERE m.id = NEW.mandate_id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER hand_outs_act AFTER INSERT ON hand_outs FOR EACH ROW
WHEN (NEW.mandate_id IS NOT NULL) EXECUTE FUNCTION hand_outs_act()
--;
CREATE TRIGGER mandate_acts_own BEFORE INSERT ON mandate_acts FOR EACH ROW
WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION counter_append_only()
