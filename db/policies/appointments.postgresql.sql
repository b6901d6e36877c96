-- Slots and appointments: the database books and releases the ticks itself.

CREATE FUNCTION appointments_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state NOT IN ('held', 'booked') OR NEW.cools_until IS NOT NULL
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    INSERT INTO appointment_events (appointment_id, version, from_state, to_state)
    VALUES (NEW.id, NEW.version, NULL, NEW.state);
    RETURN NULL;
END $$
--;
CREATE TRIGGER appointments_begin AFTER INSERT ON appointments
FOR EACH ROW EXECUTE FUNCTION appointments_begin()
--;
CREATE FUNCTION appointments_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    -- one who withdraws makes a visit shorter, and that is a change of its own (RFC 5545)
    IF NOT (
        NEW.state = OLD.state AND OLD.state IN ('held', 'booked')
        AND NEW.sequence = OLD.sequence + 1 AND NEW.ends_at <= OLD.ends_at
        AND NEW.held_until IS NOT DISTINCT FROM OLD.held_until
    ) AND NOT (
        NEW.state <> OLD.state AND NEW.sequence = OLD.sequence AND NEW.ends_at = OLD.ends_at
        AND NEW.lead = OLD.lead AND EXISTS (
            SELECT 1 FROM state_steps WHERE machine = 'appointment'
            AND from_state = OLD.state AND to_state = NEW.state
        )
    ) AND NOT (
        -- kept where the planning has no place any more: from now on it has a reason
        NEW.state = OLD.state AND NEW.sequence = OLD.sequence AND NEW.ends_at = OLD.ends_at
        AND NEW.lead = OLD.lead AND NEW.held_until IS NOT DISTINCT FROM OLD.held_until
        AND OLD.overbook_reason = '' AND NEW.overbook_reason <> ''
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NEW.overbook_reason <> OLD.overbook_reason
    AND (NEW.state <> OLD.state OR NEW.sequence <> OLD.sequence)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.cools_until IS DISTINCT FROM OLD.cools_until
    AND NEW.state NOT IN ('cancelled', 'moved', 'released_not_needed')
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NEW.state = 'arrived' AND NEW.channel <> 'walk_in' AND NOT EXISTS (
        SELECT 1 FROM appointment_spans
        WHERE appointment_id = NEW.id AND sequence = NEW.sequence AND NOT is_released
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF OLD.state = 'held' AND NEW.state = 'booked' THEN
        PERFORM 1 FROM people WHERE id IN (
            SELECT person_id FROM participants WHERE appointment_id = NEW.id
        ) ORDER BY id FOR NO KEY UPDATE;
        IF EXISTS (
            SELECT 1 FROM participants p
            JOIN participant_services r ON r.appointment_id = p.appointment_id
                AND r.position = p.position AND r.outcome <> 'withdrawn'
            JOIN participants q ON q.person_id = p.person_id AND q.appointment_id <> NEW.id
            JOIN appointments b ON b.id = q.appointment_id
            JOIN participant_services s ON s.appointment_id = q.appointment_id
                AND s.position = q.position AND s.service = r.service AND s.outcome <> 'withdrawn'
            WHERE p.appointment_id = NEW.id AND b.state IN ('booked', 'arrived', 'in_service')
            AND b.ends_at > NEW.created_at
        ) THEN PERFORM counter_refuse('already_booked'); END IF;
    END IF;
    IF (NEW.id, NEW.uid, NEW.code, NEW.location_id, NEW.service, NEW.starts_at, NEW.channel,
        NEW.series_id, NEW.created_at, NEW.arrangement, NEW.audience,
        NEW.postcode)
        IS DISTINCT FROM
       (OLD.id, OLD.uid, OLD.code, OLD.location_id, OLD.service, OLD.starts_at, OLD.channel,
        OLD.series_id, OLD.created_at, OLD.arrangement, OLD.audience,
        OLD.postcode)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER appointments_step BEFORE UPDATE ON appointments
FOR EACH ROW EXECUTE FUNCTION appointments_step()
--;
CREATE FUNCTION appointments_stepped() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE appointment_spans SET is_released = true, cools_until = NEW.cools_until
    WHERE appointment_id = NEW.id AND NOT is_released
    AND (NEW.state IN ('cancelled', 'moved', 'released_not_needed') OR sequence < NEW.sequence);
    INSERT INTO appointment_events (appointment_id, version, from_state, to_state)
    VALUES (NEW.id, NEW.version, OLD.state, NEW.state);
    RETURN NULL;
END $$
--;
CREATE TRIGGER appointments_stepped AFTER UPDATE ON appointments
FOR EACH ROW EXECUTE FUNCTION appointments_stepped()
--;
CREATE FUNCTION appointment_spans_take() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE visit record; taken integer;
BEGIN
    SELECT state, channel, overbook_reason, sequence, location_id INTO visit
    FROM appointments WHERE id = NEW.appointment_id;
    IF NOT FOUND OR visit.state NOT IN ('held', 'booked') OR visit.channel = 'walk_in'
        OR NEW.is_released <> (NEW.cools_until IS NOT NULL)
        OR NOT NEW.is_released AND visit.sequence <> NEW.sequence
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    -- what one who withdrew gave back cools off: a part of what the visit occupied before
    IF NEW.is_released AND (
        NEW.is_overbooked OR visit.sequence <> NEW.sequence + 1 OR NOT EXISTS (
            SELECT 1 FROM appointment_spans o
            WHERE o.appointment_id = NEW.appointment_id AND o.sequence = NEW.sequence
            AND o.is_released AND NOT o.is_overbooked AND o.cools_until IS NULL
            AND o.slot_day_id = NEW.slot_day_id AND o.tick <= NEW.tick
            AND NEW.tick + NEW.ticks <= o.tick + o.ticks AND NEW.places <= o.places
        )
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NEW.is_overbooked AND visit.overbook_reason = ''
    THEN PERFORM counter_refuse('reason_needed'); END IF;
    UPDATE slots SET
        booked = booked + CASE WHEN NEW.is_overbooked OR NEW.is_released THEN 0
            ELSE NEW.places END,
        overbooked = overbooked + CASE WHEN NEW.is_overbooked THEN NEW.places ELSE 0 END,
        cooling = cooling + CASE WHEN NEW.is_released THEN NEW.places ELSE 0 END
    WHERE slot_day_id = NEW.slot_day_id AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks
    AND (NEW.is_overbooked OR capacity > 0)
    AND EXISTS (
        SELECT 1 FROM slot_days d
        WHERE d.id = NEW.slot_day_id AND d.location_id = visit.location_id
    );
    GET DIAGNOSTICS taken = ROW_COUNT;
    IF taken <> NEW.ticks THEN PERFORM counter_refuse('slot_closed'); END IF;
    -- the public planner fills its share and no more; what others booked counts too
    IF visit.channel = 'public' AND NOT NEW.is_released AND (NEW.is_overbooked OR EXISTS (
        SELECT 1 FROM slots
        WHERE slot_day_id = NEW.slot_day_id AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks
        AND booked + cooling > least(capacity, open_public)
    )) THEN PERFORM counter_refuse('slot_full'); END IF;
    RETURN NULL;
END $$
--;
CREATE TRIGGER appointment_spans_take AFTER INSERT ON appointment_spans
FOR EACH ROW EXECUTE FUNCTION appointment_spans_take()
--;
CREATE FUNCTION appointment_spans_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.appointment_id, NEW.position, NEW.sequence, NEW.slot_day_id, NEW.tick, NEW.ticks,
        NEW.places)
        IS DISTINCT FROM
       (OLD.appointment_id, OLD.position, OLD.sequence, OLD.slot_day_id, OLD.tick, OLD.ticks,
        OLD.places)
    THEN PERFORM counter_refuse('append_only'); END IF;
    -- given back by a step of the visit, once; then it may stop to cool
    IF NOT (
        NOT OLD.is_released AND NEW.is_released AND NEW.is_overbooked = OLD.is_overbooked
        AND EXISTS (
            SELECT 1 FROM appointments WHERE id = NEW.appointment_id
            AND (state IN ('cancelled', 'moved', 'released_not_needed') OR sequence > NEW.sequence)
        )
    ) AND NOT (
        OLD.is_released AND NEW.is_released AND NEW.is_overbooked = OLD.is_overbooked
        AND OLD.cools_until IS NOT NULL AND NEW.cools_until IS NULL
    ) AND NOT (
        -- kept where the planning has no place any more
        NOT OLD.is_released AND NOT NEW.is_released AND NEW.cools_until IS NULL
        AND NOT OLD.is_overbooked AND NEW.is_overbooked AND EXISTS (
            SELECT 1 FROM appointments WHERE id = NEW.appointment_id AND overbook_reason <> ''
        )
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER appointment_spans_step BEFORE UPDATE ON appointment_spans
FOR EACH ROW EXECUTE FUNCTION appointment_spans_step()
--;
CREATE FUNCTION appointment_spans_stepped() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE slots SET
        booked = booked - CASE WHEN OLD.is_released OR OLD.is_overbooked THEN 0
            ELSE NEW.places END,
        overbooked = overbooked + CASE WHEN OLD.is_released OR NOT NEW.is_overbooked THEN 0
            WHEN OLD.is_overbooked THEN -NEW.places ELSE NEW.places END,
        cooling = cooling + CASE WHEN NEW.is_overbooked THEN 0
            WHEN NOT OLD.is_released AND NEW.cools_until IS NOT NULL THEN NEW.places
            WHEN OLD.is_released THEN -NEW.places ELSE 0 END
    WHERE slot_day_id = NEW.slot_day_id AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks;
    RETURN NULL;
END $$
--;
CREATE TRIGGER appointment_spans_stepped AFTER UPDATE ON appointment_spans
FOR EACH ROW EXECUTE FUNCTION appointment_spans_stepped()
--;
CREATE TRIGGER appointment_spans_stay BEFORE DELETE ON appointment_spans
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER appointment_spans_whole BEFORE TRUNCATE ON appointment_spans
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION participant_services_first() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE visit record; kind record; born text; digits integer;
BEGIN
    SELECT a.state, a.location_id, a.starts_at, a.created_at, a.uid, a.audience, a.needs,
        a.postcode, l.audience AS serves, l.region, p.person_id INTO visit
    FROM appointments a JOIN locations l ON l.id = a.location_id
    LEFT JOIN participants p ON p.appointment_id = a.id AND p.position = NEW.position
    WHERE a.id = NEW.appointment_id;
    IF NOT FOUND OR visit.person_id IS NULL THEN PERFORM counter_refuse('not_found'); END IF;
    IF NEW.outcome <> 'due' OR visit.state NOT IN ('held', 'booked')
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    SELECT k.needs_card, k.youngest, k.oldest, k.needs INTO kind
    FROM service_kinds k JOIN location_services s ON s.service = k.code
    WHERE k.code = NEW.service AND s.location_id = visit.location_id AND s.is_offered;
    IF NOT FOUND THEN PERFORM counter_refuse('service_not_offered'); END IF;
    IF kind.needs_card AND NOT EXISTS (
        SELECT 1 FROM cards
        WHERE person_id = visit.person_id AND location_id = visit.location_id
        AND state IN ('in_stock', 'reserved', 'at_partner')
    ) AND NOT EXISTS (
        -- the card travels to the hall of an issuance day, on whose list the person stands
        SELECT 1 FROM issuance_day_guests g
        JOIN issuance_days d ON d.id = g.day_id AND d.location_id = visit.location_id
        JOIN cards c ON c.person_id = g.person_id
        WHERE g.person_id = visit.person_id
        AND d.begins_at <= visit.starts_at AND visit.starts_at < d.ends_at
        AND d.state IN ('open_for_invitations', 'cut_off', 'running')
        AND c.state IN ('received', 'in_stock', 'reserved', 'in_transit', 'at_partner')
    ) AND NOT EXISTS (
        -- or from there to the desk at which who does not come to the hall is served instead
        SELECT 1 FROM issuance_day_guests g
        JOIN issuance_days d ON d.id = g.day_id
        JOIN cards c ON c.person_id = g.person_id
        WHERE g.person_id = visit.person_id
        AND (visit.starts_at AT TIME ZONE 'UTC')::date BETWEEN d.fallback_from AND d.fallback_until
        AND d.state IN ('cut_off', 'running')
        AND c.state IN ('received', 'in_stock', 'reserved', 'in_transit', 'at_partner')
    ) THEN PERFORM counter_refuse('card_lies_elsewhere'); END IF;
    IF kind.youngest IS NOT NULL OR kind.oldest IS NOT NULL THEN
        SELECT h.born INTO born FROM people h WHERE h.id = visit.person_id;
        IF born > '0001' AND (
            born > to_char(visit.starts_at AT TIME ZONE 'UTC'
                - make_interval(years => kind.youngest), 'YYYY-MM-DD')
            OR replace(born, '-00', '-99') <= to_char(visit.starts_at AT TIME ZONE 'UTC'
                - make_interval(years => kind.oldest + 1), 'YYYY-MM-DD')
        ) THEN PERFORM counter_refuse('wrong_age'); END IF;
    END IF;
    -- who was served here before stays so, and a card is collected wherever it lies
    IF visit.serves <> '' AND NOT kind.needs_card
    AND NOT visit.audience = ANY (string_to_array(visit.serves, ' ')) AND NOT EXISTS (
        SELECT 1 FROM participants q
        JOIN appointments b ON b.id = q.appointment_id AND b.id <> NEW.appointment_id
            AND b.location_id = visit.location_id
        JOIN participant_services s ON s.appointment_id = q.appointment_id
            AND s.position = q.position AND s.service = NEW.service
        WHERE q.person_id = visit.person_id AND (b.uid = visit.uid OR s.outcome = 'withdrawn')
    ) THEN PERFORM counter_refuse('wrong_audience'); END IF;
    -- the same for a region: where they said to live or work, else the address on file
    IF btrim(visit.region) <> '' AND NOT kind.needs_card THEN
        SELECT substring(
            CASE WHEN visit.postcode = '' THEN h.postcode ELSE visit.postcode END
            FROM '^\s*([1-9][0-9]{3})\s*(?:[A-Za-z]{2})?\s*$'
        )::integer INTO digits FROM people h WHERE h.id = visit.person_id;
        IF NOT EXISTS (
            SELECT 1 FROM regexp_matches(visit.region, '([0-9]{1,9})(?:-([0-9]{1,9}))?', 'g') r
            WHERE digits BETWEEN r[1]::integer AND coalesce(r[2], r[1])::integer
        ) AND NOT EXISTS (
            SELECT 1 FROM participants q
            JOIN appointments b ON b.id = q.appointment_id AND b.id <> NEW.appointment_id
                AND b.location_id = visit.location_id
            JOIN participant_services s ON s.appointment_id = q.appointment_id
                AND s.position = q.position AND s.service = NEW.service
            WHERE q.person_id = visit.person_id AND (b.uid = visit.uid OR s.outcome = 'withdrawn')
        ) THEN PERFORM counter_refuse('out_of_region'); END IF;
    END IF;
    IF kind.needs || visit.needs <> '' AND NOT EXISTS (
        SELECT 1 FROM desks d WHERE d.location_id = visit.location_id AND d.is_active
        AND array_remove(string_to_array(kind.needs || ' ' || visit.needs, ' '), '')
            <@ string_to_array(d.abilities, ' ')
    ) THEN PERFORM counter_refuse('ability_missing'); END IF;
    -- two bookings on different days must not both find nothing: each waits for the person here
    PERFORM 1 FROM people WHERE id = visit.person_id FOR NO KEY UPDATE;
    -- a time that is held for somebody may stand beside the visit that it would replace
    IF EXISTS (
        SELECT 1 FROM participants q JOIN appointments b ON b.id = q.appointment_id
        JOIN participant_services s ON s.appointment_id = q.appointment_id
            AND s.position = q.position AND s.service = NEW.service
        WHERE q.person_id = visit.person_id
        AND (b.id <> NEW.appointment_id OR q.position <> NEW.position)
        AND s.outcome <> 'withdrawn' AND b.state IN ('held', 'booked', 'arrived', 'in_service')
        AND (visit.state <> 'held' OR b.id = NEW.appointment_id) AND b.ends_at > visit.created_at
    ) THEN PERFORM counter_refuse('already_booked'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER participant_services_first BEFORE INSERT ON participant_services
FOR EACH ROW EXECUTE FUNCTION participant_services_first()
--;
CREATE FUNCTION participant_services_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.appointment_id, NEW.position, NEW.service)
        IS DISTINCT FROM (OLD.appointment_id, OLD.position, OLD.service)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'outcome'
        AND from_state = OLD.outcome AND to_state = NEW.outcome
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NEW.outcome = 'withdrawn' AND NOT EXISTS (
        SELECT 1 FROM appointments WHERE id = NEW.appointment_id AND state IN ('held', 'booked')
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER participant_services_step BEFORE UPDATE ON participant_services
FOR EACH ROW EXECUTE FUNCTION participant_services_step()
--;
CREATE TRIGGER participant_services_stay BEFORE DELETE ON participant_services
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER participant_services_whole BEFORE TRUNCATE ON participant_services
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION waitlist_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'waiting' OR NEW.offers <> 0
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER waitlist_first BEFORE INSERT ON waitlist
FOR EACH ROW EXECUTE FUNCTION waitlist_first()
--;
CREATE FUNCTION waitlist_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'waitlist'
        AND from_state = OLD.state AND to_state = NEW.state
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NEW.offers < OLD.offers OR (NEW.id, NEW.location_id, NEW.created_at, NEW.from_day,
        NEW.until_day, NEW.part, NEW.arrangement, NEW.replaces_id, NEW.needs, NEW.audience,
        NEW.postcode)
        IS DISTINCT FROM (OLD.id, OLD.location_id, OLD.created_at, OLD.from_day,
        OLD.until_day, OLD.part, OLD.arrangement, OLD.replaces_id, OLD.needs, OLD.audience,
        OLD.postcode)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER waitlist_step BEFORE UPDATE ON waitlist
FOR EACH ROW EXECUTE FUNCTION waitlist_step()
--;
CREATE TRIGGER waitlist_stay BEFORE DELETE ON waitlist
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION waitlist_people_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- of two that join at once the second waits for the person here, and then finds the first
    PERFORM 1 FROM people WHERE id = NEW.person_id FOR NO KEY UPDATE;
    IF EXISTS (
        SELECT 1 FROM waitlist e
        JOIN waitlist w ON w.location_id = e.location_id AND w.state IN ('waiting', 'offered')
        JOIN waitlist_people p ON p.entry_id = w.id AND p.person_id = NEW.person_id
        WHERE e.id = NEW.entry_id
        AND string_to_array(p.services, ' ') && string_to_array(NEW.services, ' ')
    ) THEN PERFORM counter_refuse('already_waiting'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER waitlist_people_first BEFORE INSERT ON waitlist_people
FOR EACH ROW EXECUTE FUNCTION waitlist_people_first()
--;
CREATE TRIGGER appointments_stay BEFORE DELETE ON appointments
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER participants_stay BEFORE DELETE ON participants
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION participants_join() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- who was let in by name only turns out to be a person on file
    IF NEW.appointment_id <> OLD.appointment_id OR NEW.position <> OLD.position
    OR NOT EXISTS (
        SELECT 1 FROM name_only WHERE person_id = OLD.person_id AND joined_id = NEW.person_id
    ) THEN PERFORM counter_refuse('append_only'); END IF;
    IF NOT EXISTS (
        SELECT 1 FROM appointments WHERE id = NEW.appointment_id
        AND state IN ('booked', 'arrived', 'in_service')
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    PERFORM 1 FROM people WHERE id = NEW.person_id FOR NO KEY UPDATE;
    IF EXISTS (
        SELECT 1 FROM appointments a
        JOIN participant_services r ON r.appointment_id = a.id AND r.position = NEW.position
            AND r.outcome <> 'withdrawn'
        JOIN participants q ON q.person_id = NEW.person_id
        JOIN appointments b ON b.id = q.appointment_id
        LEFT JOIN participant_services s ON s.appointment_id = q.appointment_id
            AND s.position = q.position AND s.service = r.service AND s.outcome <> 'withdrawn'
        WHERE a.id = NEW.appointment_id AND (
            b.id = a.id OR s.service IS NOT NULL AND b.ends_at > a.created_at
            AND b.state IN ('booked', 'arrived', 'in_service')
        )
    ) THEN PERFORM counter_refuse('already_booked'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER participants_join BEFORE UPDATE ON participants
FOR EACH ROW EXECUTE FUNCTION participants_join()
--;
CREATE FUNCTION slots_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE slot_days d SET free = l.line, free_public = l.line_public
    FROM (
        SELECT s.slot_day_id,
            string_agg(chr(48 + least(s.capacity - s.booked - s.cooling, 74)), ''
                ORDER BY s.tick) AS line,
            string_agg(chr(48 + greatest(0, least(
                least(s.capacity, s.open_public) - s.booked - s.cooling, 74))), ''
                ORDER BY s.tick) AS line_public
        FROM slots s WHERE s.slot_day_id IN (SELECT slot_day_id FROM touched)
        GROUP BY s.slot_day_id
    ) l
    WHERE d.id = l.slot_day_id AND (d.free, d.free_public) <> (l.line, l.line_public);
    RETURN NULL;
END $$
--;
CREATE TRIGGER slots_line_insert AFTER INSERT ON slots
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION slots_line()
--;
CREATE TRIGGER slots_line_update AFTER UPDATE ON slots
REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION slots_line()
--;
CREATE TRIGGER appointment_events_stay BEFORE UPDATE OR DELETE ON appointment_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER appointments_whole BEFORE TRUNCATE ON appointments
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER appointment_events_whole BEFORE TRUNCATE ON appointment_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER participants_whole BEFORE TRUNCATE ON participants
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
