-- Slots and appointments: the database books and releases the ticks itself.

CREATE TRIGGER appointments_first_state BEFORE INSERT ON appointments
WHEN NEW.state NOT IN ('held', 'booked') OR NEW.cools_until IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER appointments_begin AFTER INSERT ON appointments
BEGIN
    INSERT INTO appointment_events (appointment_id, version, from_state, to_state)
    VALUES (NEW.id, NEW.version, NULL, NEW.state);
END
--;
CREATE TRIGGER appointments_step BEFORE UPDATE ON appointments
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    -- one who withdraws makes a visit shorter, and that is a change of its own (RFC 5545)
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NOT (
        NEW.state = OLD.state AND OLD.state IN ('held', 'booked')
        AND NEW.sequence = OLD.sequence + 1 AND NEW.ends_at <= OLD.ends_at
        AND NEW.held_until IS OLD.held_until
    ) AND NOT (
        NEW.state <> OLD.state AND NEW.sequence = OLD.sequence AND NEW.ends_at = OLD.ends_at
        AND NEW.lead = OLD.lead AND EXISTS (
            SELECT 1 FROM state_steps WHERE machine = 'appointment'
            AND from_state = OLD.state AND to_state = NEW.state
        )
    ) AND NOT (
        -- kept where the planning has no place any more: from now on it has a reason
        NEW.state = OLD.state AND NEW.sequence = OLD.sequence AND NEW.ends_at = OLD.ends_at
        AND NEW.lead = OLD.lead AND NEW.held_until IS OLD.held_until
        AND OLD.overbook_reason = '' AND NEW.overbook_reason <> ''
    );
    SELECT RAISE(ABORT, 'counter:append_only')
    WHERE NEW.overbook_reason <> OLD.overbook_reason
    AND (NEW.state <> OLD.state OR NEW.sequence <> OLD.sequence);
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.cools_until IS NOT OLD.cools_until
    AND NEW.state NOT IN ('cancelled', 'moved', 'released_not_needed');
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.state = 'arrived' AND NEW.channel <> 'walk_in' AND NOT EXISTS (
        SELECT 1 FROM appointment_spans
        WHERE appointment_id = NEW.id AND sequence = NEW.sequence AND NOT is_released
    );
    SELECT RAISE(ABORT, 'counter:already_booked')
    WHERE OLD.state = 'held' AND NEW.state = 'booked' AND EXISTS (
        SELECT 1 FROM participants p
        JOIN participant_services r ON r.appointment_id = p.appointment_id
            AND r.position = p.position AND r.outcome <> 'withdrawn'
        JOIN participants q ON q.person_id = p.person_id AND q.appointment_id <> NEW.id
        JOIN appointments b ON b.id = q.appointment_id
        JOIN participant_services s ON s.appointment_id = q.appointment_id
            AND s.position = q.position AND s.service = r.service AND s.outcome <> 'withdrawn'
        WHERE p.appointment_id = NEW.id AND b.state IN ('booked', 'arrived', 'in_service')
        AND b.ends_at > NEW.created_at
    );
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.uid <> OLD.uid OR NEW.code <> OLD.code
        OR NEW.location_id <> OLD.location_id OR NEW.service <> OLD.service
        OR NEW.starts_at <> OLD.starts_at OR NEW.channel <> OLD.channel
        OR NEW.series_id IS NOT OLD.series_id OR NEW.audience <> OLD.audience
        OR NEW.postcode <> OLD.postcode
        OR NEW.created_at <> OLD.created_at OR NEW.arrangement <> OLD.arrangement;
END
--;
CREATE TRIGGER appointments_stepped AFTER UPDATE ON appointments
BEGIN
    UPDATE appointment_spans SET is_released = true, cools_until = NEW.cools_until
    WHERE appointment_id = NEW.id AND NOT is_released
    AND (NEW.state IN ('cancelled', 'moved', 'released_not_needed') OR sequence < NEW.sequence);
    INSERT INTO appointment_events (appointment_id, version, from_state, to_state)
    VALUES (NEW.id, NEW.version, OLD.state, NEW.state);
END
--;
CREATE TRIGGER appointment_spans_first BEFORE INSERT ON appointment_spans
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NOT NEW.is_released AND (NEW.cools_until IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM appointments WHERE id = NEW.appointment_id AND sequence = NEW.sequence
        AND state IN ('held', 'booked') AND channel <> 'walk_in'
    ));
    -- what one who withdrew gave back cools off: a part of what the visit occupied before
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.is_released AND (NEW.cools_until IS NULL OR NEW.is_overbooked OR NOT EXISTS (
        SELECT 1 FROM appointments a JOIN appointment_spans o ON o.appointment_id = a.id
        WHERE a.id = NEW.appointment_id AND a.sequence = NEW.sequence + 1
        AND a.state IN ('held', 'booked') AND o.sequence = NEW.sequence AND o.is_released
        AND NOT o.is_overbooked AND o.cools_until IS NULL AND o.slot_day_id = NEW.slot_day_id
        AND o.tick <= NEW.tick AND NEW.tick + NEW.ticks <= o.tick + o.ticks
        AND NEW.places <= o.places
    ));
    SELECT RAISE(ABORT, 'counter:reason_needed')
    WHERE NEW.is_overbooked AND EXISTS (
        SELECT 1 FROM appointments WHERE id = NEW.appointment_id AND overbook_reason = ''
    );
END
--;
CREATE TRIGGER appointment_spans_take AFTER INSERT ON appointment_spans
BEGIN
    UPDATE slots SET
        booked = booked + CASE WHEN NEW.is_overbooked OR NEW.is_released THEN 0
            ELSE NEW.places END,
        overbooked = overbooked + CASE WHEN NEW.is_overbooked THEN NEW.places ELSE 0 END,
        cooling = cooling + CASE WHEN NEW.is_released THEN NEW.places ELSE 0 END
    WHERE slot_day_id = NEW.slot_day_id AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks;
    SELECT RAISE(ABORT, 'counter:slot_closed') WHERE (
        SELECT count(*) FROM slots JOIN slot_days ON slot_days.id = slots.slot_day_id
        WHERE slot_day_id = NEW.slot_day_id AND location_id = (
            SELECT location_id FROM appointments WHERE id = NEW.appointment_id
        )
        AND tick >= NEW.tick AND tick < NEW.tick + NEW.ticks
        AND (NEW.is_overbooked OR capacity > 0)
    ) <> NEW.ticks;
    -- the public planner fills its share and no more; what others booked counts too
    SELECT RAISE(ABORT, 'counter:slot_full') WHERE EXISTS (
        SELECT 1 FROM slots JOIN appointments ON appointments.id = NEW.appointment_id
        WHERE slot_day_id = NEW.slot_day_id AND tick >= NEW.tick
        AND tick < NEW.tick + NEW.ticks AND channel = 'public' AND NOT NEW.is_released
        AND (NEW.is_overbooked OR booked + cooling > min(capacity, open_public))
    );
END
--;
CREATE TRIGGER appointment_spans_step BEFORE UPDATE ON appointment_spans
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.appointment_id <> OLD.appointment_id OR NEW.position <> OLD.position
        OR NEW.sequence <> OLD.sequence OR NEW.slot_day_id <> OLD.slot_day_id
        OR NEW.tick <> OLD.tick OR NEW.ticks <> OLD.ticks OR NEW.places <> OLD.places;
    -- given back by a step of the visit, once; then it may stop to cool
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT (
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
    );
END
--;
CREATE TRIGGER appointment_spans_stepped AFTER UPDATE ON appointment_spans
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
END
--;
CREATE TRIGGER appointment_spans_stay BEFORE DELETE ON appointment_spans
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER participant_services_first BEFORE INSERT ON participant_services
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.outcome <> 'due' OR NOT EXISTS (
        SELECT 1 FROM appointments WHERE id = NEW.appointment_id AND state IN ('held', 'booked')
    );
    SELECT RAISE(ABORT, 'counter:not_found') WHERE NOT EXISTS (
        SELECT 1 FROM participants
        WHERE appointment_id = NEW.appointment_id AND position = NEW.position
    );
    SELECT RAISE(ABORT, 'counter:service_not_offered') WHERE NOT EXISTS (
        SELECT 1 FROM location_services s JOIN appointments a ON a.location_id = s.location_id
        WHERE a.id = NEW.appointment_id AND s.service = NEW.service AND s.is_offered
    );
    SELECT RAISE(ABORT, 'counter:card_lies_elsewhere')
    FROM service_kinds k WHERE k.code = NEW.service AND k.needs_card AND NOT EXISTS (
        SELECT 1 FROM participants p JOIN appointments a ON a.id = p.appointment_id
        JOIN cards c ON c.person_id = p.person_id AND c.location_id = a.location_id
        WHERE p.appointment_id = NEW.appointment_id AND p.position = NEW.position
        AND c.state IN ('in_stock', 'reserved', 'at_partner')
    ) AND NOT EXISTS (
        -- the card travels to the hall of an issuance day, on whose list the person stands
        SELECT 1 FROM participants p JOIN appointments a ON a.id = p.appointment_id
        JOIN issuance_day_guests g ON g.person_id = p.person_id
        JOIN issuance_days d ON d.id = g.day_id AND d.location_id = a.location_id
        JOIN cards c ON c.person_id = p.person_id
        WHERE p.appointment_id = NEW.appointment_id AND p.position = NEW.position
        AND d.begins_at <= a.starts_at AND a.starts_at < d.ends_at
        AND d.state IN ('open_for_invitations', 'cut_off', 'running')
        AND c.state IN ('received', 'in_stock', 'reserved', 'in_transit', 'at_partner')
    ) AND NOT EXISTS (
        -- or from there to the desk at which who does not come to the hall is served instead
        SELECT 1 FROM participants p JOIN appointments a ON a.id = p.appointment_id
        JOIN issuance_day_guests g ON g.person_id = p.person_id
        JOIN issuance_days d ON d.id = g.day_id
        JOIN cards c ON c.person_id = p.person_id
        WHERE p.appointment_id = NEW.appointment_id AND p.position = NEW.position
        AND date(a.starts_at) BETWEEN d.fallback_from AND d.fallback_until
        AND d.state IN ('cut_off', 'running')
        AND c.state IN ('received', 'in_stock', 'reserved', 'in_transit', 'at_partner')
    );
    SELECT RAISE(ABORT, 'counter:wrong_age')
    FROM service_kinds k JOIN appointments a ON a.id = NEW.appointment_id
    JOIN participants p ON p.appointment_id = a.id AND p.position = NEW.position
    JOIN people h ON h.id = p.person_id
    WHERE k.code = NEW.service AND h.born > '0001' AND (
        h.born > date(a.starts_at, '-' || k.youngest || ' years')
        OR replace(h.born, '-00', '-99') <= date(a.starts_at, '-' || (k.oldest + 1) || ' years')
    );
    -- who was served here before stays so, and a card is collected wherever it lies
    SELECT RAISE(ABORT, 'counter:wrong_audience')
    FROM appointments a JOIN locations l ON l.id = a.location_id
    JOIN service_kinds k ON k.code = NEW.service
    WHERE a.id = NEW.appointment_id AND l.audience <> '' AND NOT k.needs_card
    AND (
        instr(' ' || l.audience || ' ', ' ' || a.audience || ' ') = 0
        OR a.audience = '' OR instr(a.audience, ' ') > 0
    )
    AND NOT EXISTS (
        SELECT 1 FROM participants p JOIN participants q ON q.person_id = p.person_id
        JOIN appointments b ON b.id = q.appointment_id AND b.id <> a.id
            AND b.location_id = a.location_id
        JOIN participant_services s ON s.appointment_id = q.appointment_id
            AND s.position = q.position AND s.service = NEW.service
        WHERE p.appointment_id = a.id AND p.position = NEW.position
        AND (b.uid = a.uid OR s.outcome = 'withdrawn')
    );
    -- the same for a region: where they said to live or work, else the address on file
    SELECT RAISE(ABORT, 'counter:out_of_region')
    FROM appointments a JOIN locations l ON l.id = a.location_id
    JOIN service_kinds k ON k.code = NEW.service
    JOIN participants p ON p.appointment_id = a.id AND p.position = NEW.position
    JOIN people h ON h.id = p.person_id
    WHERE a.id = NEW.appointment_id AND trim(l.region) <> '' AND NOT k.needs_card
    AND NOT EXISTS (
        SELECT 1 FROM (
            SELECT trim(CASE WHEN a.postcode = '' THEN h.postcode ELSE a.postcode END) AS code
        ) c, json_each('["' || replace(trim(l.region), ' ', '","') || '"]') r
        WHERE c.code GLOB '[1-9][0-9][0-9][0-9]*'
        AND (trim(substr(c.code, 5)) = '' OR trim(substr(c.code, 5)) GLOB '[A-Za-z][A-Za-z]')
        AND CAST(substr(c.code, 1, 4) AS integer)
            BETWEEN CAST(substr(r.value, 1, instr(r.value || '-', '-') - 1) AS integer)
            AND CAST(substr(r.value, instr(r.value, '-') + 1) AS integer)
    )
    AND NOT EXISTS (
        SELECT 1 FROM participants q
        JOIN appointments b ON b.id = q.appointment_id AND b.id <> a.id
            AND b.location_id = a.location_id
        JOIN participant_services s ON s.appointment_id = q.appointment_id
            AND s.position = q.position AND s.service = NEW.service
        WHERE q.person_id = p.person_id AND (b.uid = a.uid OR s.outcome = 'withdrawn')
    );
    SELECT RAISE(ABORT, 'counter:ability_missing')
    FROM appointments a JOIN service_kinds k ON k.code = NEW.service
    WHERE a.id = NEW.appointment_id AND trim(k.needs || a.needs) <> '' AND NOT EXISTS (
        SELECT 1 FROM desks d WHERE d.location_id = a.location_id AND d.is_active
        AND NOT EXISTS (
            SELECT 1 FROM json_each(
                '["' || replace(trim(k.needs || ' ' || a.needs), ' ', '","') || '"]'
            ) n
            WHERE instr(' ' || d.abilities || ' ', ' ' || n.value || ' ') = 0
        )
    );
    -- a time that is held for somebody may stand beside the visit that it would replace
    SELECT RAISE(ABORT, 'counter:already_booked') WHERE EXISTS (
        SELECT 1 FROM appointments a JOIN participants p ON p.appointment_id = a.id
        JOIN participants q ON q.person_id = p.person_id
        JOIN appointments b ON b.id = q.appointment_id
        JOIN participant_services s ON s.appointment_id = q.appointment_id
            AND s.position = q.position AND s.service = NEW.service
        WHERE a.id = NEW.appointment_id AND p.position = NEW.position
        AND (b.id <> a.id OR q.position <> p.position) AND s.outcome <> 'withdrawn'
        AND b.state IN ('held', 'booked', 'arrived', 'in_service')
        AND (a.state <> 'held' OR b.id = a.id) AND b.ends_at > a.created_at
    );
END
--;
CREATE TRIGGER participant_services_step BEFORE UPDATE ON participant_services
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.appointment_id <> OLD.appointment_id OR NEW.position <> OLD.position
        OR NEW.service <> OLD.service;
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'outcome'
        AND from_state = OLD.outcome AND to_state = NEW.outcome
    );
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.outcome = 'withdrawn' AND NOT EXISTS (
        SELECT 1 FROM appointments WHERE id = NEW.appointment_id AND state IN ('held', 'booked')
    );
END
--;
CREATE TRIGGER participant_services_stay BEFORE DELETE ON participant_services
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER waitlist_first BEFORE INSERT ON waitlist
WHEN NEW.state <> 'waiting' OR NEW.offers <> 0
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER waitlist_step BEFORE UPDATE ON waitlist
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'waitlist'
        AND from_state = OLD.state AND to_state = NEW.state
    );
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.location_id <> OLD.location_id
        OR NEW.created_at <> OLD.created_at OR NEW.from_day <> OLD.from_day
        OR NEW.until_day <> OLD.until_day OR NEW.part <> OLD.part
        OR NEW.arrangement <> OLD.arrangement OR NEW.offers < OLD.offers
        OR NEW.replaces_id IS NOT OLD.replaces_id OR NEW.needs <> OLD.needs
        OR NEW.audience <> OLD.audience OR NEW.postcode <> OLD.postcode;
END
--;
CREATE TRIGGER waitlist_stay BEFORE DELETE ON waitlist
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER waitlist_people_first BEFORE INSERT ON waitlist_people
BEGIN
    SELECT RAISE(ABORT, 'counter:already_waiting') WHERE EXISTS (
        SELECT 1 FROM waitlist e
        JOIN waitlist w ON w.location_id = e.location_id AND w.state IN ('waiting', 'offered')
        JOIN waitlist_people p ON p.entry_id = w.id AND p.person_id = NEW.person_id
        JOIN json_each('["' || replace(NEW.services, ' ', '","') || '"]') s
        WHERE e.id = NEW.entry_id AND instr(' ' || p.services || ' ', ' ' || s.value || ' ') > 0
    );
END
--;
CREATE TRIGGER appointments_stay BEFORE DELETE ON appointments
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER participants_stay BEFORE DELETE ON participants
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER participants_fixed BEFORE UPDATE ON participants
BEGIN
    -- who was let in by name only turns out to be a person on file
    SELECT RAISE(ABORT, 'counter:append_only')
    WHERE NEW.appointment_id <> OLD.appointment_id OR NEW.position <> OLD.position
    OR NOT EXISTS (
        SELECT 1 FROM name_only WHERE person_id = OLD.person_id AND joined_id = NEW.person_id
    );
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM appointments WHERE id = NEW.appointment_id
        AND state IN ('booked', 'arrived', 'in_service')
    );
    SELECT RAISE(ABORT, 'counter:already_booked') WHERE EXISTS (
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
    );
END
--;
CREATE TRIGGER slots_line_insert AFTER INSERT ON slots
BEGIN
    UPDATE slot_days SET free = substr(free, 1, NEW.tick - first_tick)
        || char(48 + min(NEW.capacity - NEW.booked - NEW.cooling, 74))
        || substr(free, NEW.tick - first_tick + 2),
        free_public = substr(free_public, 1, NEW.tick - first_tick)
        || char(48 + max(0, min(
            min(NEW.capacity, NEW.open_public) - NEW.booked - NEW.cooling, 74)))
        || substr(free_public, NEW.tick - first_tick + 2)
    WHERE id = NEW.slot_day_id;
END
--;
CREATE TRIGGER slots_line_update AFTER UPDATE OF capacity, open_public, booked, cooling ON slots
BEGIN
    UPDATE slot_days SET free = substr(free, 1, NEW.tick - first_tick)
        || char(48 + min(NEW.capacity - NEW.booked - NEW.cooling, 74))
        || substr(free, NEW.tick - first_tick + 2),
        free_public = substr(free_public, 1, NEW.tick - first_tick)
        || char(48 + max(0, min(
            min(NEW.capacity, NEW.open_public) - NEW.booked - NEW.cooling, 74)))
        || substr(free_public, NEW.tick - first_tick + 2)
    WHERE id = NEW.slot_day_id;
END
--;
CREATE TRIGGER appointment_events_fixed BEFORE UPDATE ON appointment_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER appointment_events_stay BEFORE DELETE ON appointment_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
