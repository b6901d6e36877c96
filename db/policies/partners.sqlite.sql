-- Mandates: a step is an event and the mandate follows it; what it says rests once it is consented
-- to; another organisation's operator hands out only under one that covers the act at its second.

CREATE TRIGGER mandates_first_state BEFORE INSERT ON mandates
BEGIN
    SELECT RAISE(ABORT, 'counter:mandate_wrong_state')
    WHERE NEW.state <> 'draft' OR NEW.version <> 0 OR NEW.withdrawn_at IS NOT NULL;
END
--;
CREATE TRIGGER mandate_events_step BEFORE INSERT ON mandate_events
BEGIN
    SELECT RAISE(ABORT, 'counter:mandate_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM mandates WHERE id = NEW.mandate_id AND version = NEW.version - 1
        AND (
            (NEW.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'draft')
            OR (
                NEW.version > 1 AND NEW.from_state = state
                AND EXISTS (
                    SELECT 1 FROM state_steps WHERE machine = 'mandate'
                    AND from_state = NEW.from_state AND to_state = NEW.to_state
                )
            )
        )
    ) OR EXISTS (
        SELECT 1 FROM mandate_events WHERE mandate_id = NEW.mandate_id AND at > NEW.at
    );
    SELECT RAISE(ABORT, 'counter:consent_needed') WHERE NEW.to_state = 'consented' AND EXISTS (
        SELECT 1 FROM mandates WHERE id = NEW.mandate_id AND consent_by = ''
    );
    SELECT RAISE(ABORT, 'counter:mandate_wrong_state')
    WHERE NEW.from_state = 'draft' AND NEW.to_state = 'consented' AND NOT EXISTS (
        SELECT 1 FROM mandate_scopes WHERE mandate_id = NEW.mandate_id AND kind = 'action'
    );
END
--;
-- A sub-mandate rests on a mandate that allows it and whose text rests, and lies within it (Awb
-- 10:9). Who acts under it is its own.
CREATE TRIGGER mandate_events_within BEFORE INSERT ON mandate_events WHEN NEW.to_state = 'consented'
BEGIN
    SELECT RAISE(ABORT, 'counter:sub_mandate_not_allowed')
    FROM mandates AS sub WHERE sub.id = NEW.mandate_id AND sub.parent_id IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM mandates AS parent WHERE parent.id = sub.parent_id
        AND parent.kind = 'mandate' AND parent.sub_mandate_allowed
        AND parent.organisation_id = sub.organisation_id
        AND parent.state NOT IN ('draft', 'ended')
    );
    SELECT RAISE(ABORT, 'counter:sub_mandate_wider')
    FROM mandates AS sub JOIN mandates AS parent ON parent.id = sub.parent_id
    WHERE sub.id = NEW.mandate_id AND (
        sub.in_force_from < parent.in_force_from
        OR coalesce(sub.in_force_until, '9999') > coalesce(parent.in_force_until, '9999')
        OR parent.minors NOT IN ('yes', sub.minors) OR (parent.only_wards AND NOT sub.only_wards)
        OR parent.most_per_day < coalesce(sub.most_per_day, parent.most_per_day + 1)
        OR parent.most_in_all < coalesce(sub.most_in_all, parent.most_in_all + 1)
        OR EXISTS (
            SELECT 1 FROM json_each('["' || replace(sub.data_scope, ' ', '","') || '"]') AS given
            WHERE given.value <> ''
            AND instr(' ' || parent.data_scope || ' ', ' ' || given.value || ' ') = 0
        )
        OR EXISTS (
            SELECT 1 FROM mandate_scopes AS above WHERE above.mandate_id = parent.id AND (
                NOT EXISTS (
                    SELECT 1 FROM mandate_scopes AS below
                    WHERE below.mandate_id = sub.id AND below.kind = above.kind
                )
                OR EXISTS (
                    SELECT 1 FROM mandate_scopes AS below
                    WHERE below.mandate_id = sub.id AND below.kind = above.kind
                    AND NOT EXISTS (
                        SELECT 1 FROM mandate_scopes AS same WHERE same.mandate_id = parent.id
                        AND same.kind = below.kind AND same.value = below.value
                    )
                )
            )
        )
        OR EXISTS (
            SELECT 1 FROM mandate_locations AS above WHERE above.mandate_id = parent.id AND (
                NOT EXISTS (
                    SELECT 1 FROM mandate_locations AS below WHERE below.mandate_id = sub.id
                )
                OR EXISTS (
                    SELECT 1 FROM mandate_locations AS below WHERE below.mandate_id = sub.id
                    AND NOT EXISTS (
                        SELECT 1 FROM mandate_locations AS same WHERE same.mandate_id = parent.id
                        AND same.location_id = below.location_id
                    )
                )
            )
        )
    );
END
--;
CREATE TRIGGER mandate_events_move AFTER INSERT ON mandate_events
BEGIN
    UPDATE mandates SET state = NEW.to_state, version = NEW.version WHERE id = NEW.mandate_id;
END
--;
CREATE TRIGGER mandates_follow BEFORE UPDATE OF state, version ON mandates
WHEN NEW.state <> OLD.state OR NEW.version <> OLD.version
BEGIN
    SELECT RAISE(ABORT, 'counter:mandate_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM mandate_events WHERE mandate_id = NEW.id AND version = NEW.version
        AND to_state = NEW.state
    ) OR NEW.version <> OLD.version + 1;
END
--;
CREATE TRIGGER mandates_fixed BEFORE UPDATE ON mandates
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.number <> OLD.number OR NEW.organisation_id <> OLD.organisation_id
        OR NEW.made_at <> OLD.made_at OR NEW.made_by <> OLD.made_by;
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.state <> 'draft' AND (
        NEW.kind <> OLD.kind OR NEW.parent_id IS NOT OLD.parent_id OR NEW.rule <> OLD.rule
        OR NEW.pilot <> OLD.pilot OR NEW.grantor_office <> OLD.grantor_office
        OR NEW.basis_article <> OLD.basis_article OR NEW.decision_number <> OLD.decision_number
        OR NEW.gazette_reference <> OLD.gazette_reference
        OR NEW.grantee_office <> OLD.grantee_office
        OR NEW.grantee_function <> OLD.grantee_function OR NEW.consent_by <> OLD.consent_by
        OR NEW.consent_superior <> OLD.consent_superior OR NEW.consent_on IS NOT OLD.consent_on
        OR NEW.in_force_from <> OLD.in_force_from OR NEW.in_force_until IS NOT OLD.in_force_until
        OR NEW.minors <> OLD.minors OR NEW.only_wards <> OLD.only_wards
        OR NEW.most_per_day IS NOT OLD.most_per_day OR NEW.most_in_all IS NOT OLD.most_in_all
        OR NEW.data_scope <> OLD.data_scope
        OR NEW.instructions_version <> OLD.instructions_version
        OR NEW.instructions <> OLD.instructions
        OR NEW.sub_mandate_allowed <> OLD.sub_mandate_allowed
        OR NEW.signing_line <> OLD.signing_line OR NEW.report_duty <> OLD.report_duty
    );
    SELECT RAISE(ABORT, 'counter:append_only') WHERE (
        NEW.withdrawn_at IS NOT OLD.withdrawn_at OR NEW.withdrawn_by <> OLD.withdrawn_by
        OR NEW.withdrawal_document <> OLD.withdrawal_document
    ) AND (OLD.withdrawn_at IS NOT NULL OR OLD.state = 'ended');
END
--;
CREATE TRIGGER mandates_stay BEFORE DELETE ON mandates
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_events_fixed BEFORE UPDATE ON mandate_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_events_stay BEFORE DELETE ON mandate_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_acts_own BEFORE INSERT ON mandate_acts
WHEN NOT EXISTS (
    SELECT 1 FROM hand_outs WHERE id = NEW.subject_id AND mandate_id = NEW.mandate_id
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_acts_fixed BEFORE UPDATE ON mandate_acts
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_acts_stay BEFORE DELETE ON mandate_acts
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_scopes_new BEFORE INSERT ON mandate_scopes
WHEN NOT EXISTS (SELECT 1 FROM mandates WHERE id = NEW.mandate_id AND state = 'draft')
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_scopes_fixed BEFORE UPDATE ON mandate_scopes
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_scopes_gone BEFORE DELETE ON mandate_scopes
WHEN NOT EXISTS (SELECT 1 FROM mandates WHERE id = OLD.mandate_id AND state = 'draft')
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_locations_new BEFORE INSERT ON mandate_locations
WHEN NOT EXISTS (
    SELECT 1 FROM mandates JOIN locations ON locations.organisation_id = mandates.organisation_id
    WHERE mandates.id = NEW.mandate_id AND state = 'draft' AND locations.id = NEW.location_id
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_locations_fixed BEFORE UPDATE ON mandate_locations
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_locations_gone BEFORE DELETE ON mandate_locations
WHEN NOT EXISTS (SELECT 1 FROM mandates WHERE id = OLD.mandate_id AND state = 'draft')
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_persons_new BEFORE INSERT ON mandate_persons
WHEN NOT EXISTS (
    SELECT 1 FROM mandates JOIN locations ON locations.organisation_id = mandates.organisation_id
    JOIN operators ON operators.location_id = locations.id
    WHERE mandates.id = NEW.mandate_id AND state = 'draft' AND operators.id = NEW.operator_id
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_persons_fixed BEFORE UPDATE ON mandate_persons
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER mandate_persons_gone BEFORE DELETE ON mandate_persons
WHEN NOT EXISTS (SELECT 1 FROM mandates WHERE id = OLD.mandate_id AND state = 'draft')
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER staff_records_home BEFORE INSERT ON staff_records
WHEN NOT EXISTS (
    SELECT 1 FROM operators JOIN locations ON locations.id = operators.location_id
    WHERE operators.id = NEW.operator_id AND locations.organisation_id = NEW.organisation_id
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER staff_records_stay BEFORE UPDATE OF operator_id, organisation_id ON staff_records
WHEN NEW.operator_id <> OLD.operator_id OR NEW.organisation_id <> OLD.organisation_id
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER hand_outs_mandate_fixed BEFORE UPDATE OF mandate_id ON hand_outs
WHEN NEW.mandate_id IS NOT OLD.mandate_id
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
-- Nobody is both issuer and representative of one child; SQLite knows no time zones, so that a day
-- is that of Dutch winter time here: an hour at midnight in summer in which no counter is open.
CREATE TRIGGER hand_outs_two_roles BEFORE INSERT ON hand_outs
BEGIN
    SELECT RAISE(ABORT, 'counter:representative_same') WHERE EXISTS (
        SELECT 1 FROM representatives AS r JOIN operators AS o ON o.id = NEW.operator_id
        WHERE r.person_id = NEW.person_id AND (r.operator_id = o.id OR r.name = o.name)
        AND r.valid_from <= date(NEW.at, '+1 hour')
        AND (r.valid_until IS NULL OR r.valid_until >= date(NEW.at, '+1 hour'))
    );
END
--;
CREATE TRIGGER hand_outs_own BEFORE INSERT ON hand_outs WHEN NEW.mandate_id IS NULL
BEGIN
    SELECT RAISE(ABORT, 'counter:mandate_needed') WHERE NOT EXISTS (
        SELECT 1 FROM operators JOIN locations ON locations.id = operators.location_id
        JOIN organisations ON organisations.id = locations.organisation_id
        WHERE operators.id = NEW.operator_id AND organisations.kind = 'immigration_service'
    );
END
--;
CREATE TRIGGER hand_outs_mandate BEFORE INSERT ON hand_outs WHEN NEW.mandate_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'counter:mandate_needed') WHERE NOT EXISTS (
        SELECT 1 FROM mandates AS m
        JOIN organisations ON organisations.id = m.organisation_id AND organisations.is_active
            AND organisations.kind <> 'immigration_service'
        JOIN locations AS home ON home.organisation_id = m.organisation_id
        JOIN operators ON operators.location_id = home.id AND operators.id = NEW.operator_id
        WHERE m.id = NEW.mandate_id AND m.state = 'in_force'
        AND m.in_force_from <= NEW.at
        AND (m.in_force_until IS NULL OR NEW.at < m.in_force_until)
        AND (m.withdrawn_at IS NULL OR NEW.at < m.withdrawn_at)
        AND 'in_force' = (
            SELECT to_state FROM mandate_events WHERE mandate_id = m.id AND at <= NEW.at
            ORDER BY version DESC LIMIT 1
        )
        AND (m.parent_id IS NULL OR EXISTS (
            SELECT 1 FROM mandates AS parent WHERE parent.id = m.parent_id
            AND parent.state = 'in_force' AND parent.in_force_from <= NEW.at
            AND (parent.in_force_until IS NULL OR NEW.at < parent.in_force_until)
            AND (parent.withdrawn_at IS NULL OR NEW.at < parent.withdrawn_at)
        ))
    );
    -- What covers the act: the mandate, and as far as it is not about who acts, its parent too.
    SELECT RAISE(ABORT, 'counter:mandate_not_covering') WHERE (
        SELECT 1 + (parent_id IS NOT NULL) FROM mandates WHERE id = NEW.mandate_id
    ) <> (
        SELECT count(*) FROM mandates AS m
        JOIN locations AS here ON here.id = NEW.location_id
            AND here.organisation_id = m.organisation_id
        JOIN cards AS c ON c.id = NEW.card_id
        JOIN appointments AS visit ON visit.id = NEW.appointment_id
        WHERE m.id IN (
            NEW.mandate_id, (SELECT parent_id FROM mandates WHERE id = NEW.mandate_id)
        )
        AND 2 = (
            SELECT count(*) FROM mandate_scopes WHERE mandate_id = m.id AND kind = 'action'
            AND value IN ('issue', 'record_receipt')
        )
        AND (NEW.old_document <> 'taken_in' OR EXISTS (
            SELECT 1 FROM mandate_scopes WHERE mandate_id = m.id AND kind = 'action'
            AND value = 'take_in_old'
        ))
        AND (
            NOT EXISTS (
                SELECT 1 FROM mandate_scopes WHERE mandate_id = m.id AND kind = 'document_type'
            )
            OR EXISTS (
                SELECT 1 FROM mandate_scopes WHERE mandate_id = m.id AND kind = 'document_type'
                AND value = c.document_type
            )
        )
        AND (
            NOT EXISTS (
                SELECT 1 FROM mandate_scopes WHERE mandate_id = m.id AND kind = 'group'
            )
            OR EXISTS (
                SELECT 1 FROM mandate_scopes WHERE mandate_id = m.id AND kind = 'group'
                AND value = visit.audience
            )
        )
        AND (
            NOT EXISTS (
                SELECT 1 FROM mandate_scopes WHERE mandate_id = m.id AND kind = 'weekday'
            )
            OR EXISTS (
                SELECT 1 FROM mandate_scopes WHERE mandate_id = m.id AND kind = 'weekday'
                AND value IN (
                    CAST((strftime('%w', NEW.at, '+1 hour') + 6) % 7 AS TEXT),
                    CAST((strftime('%w', NEW.at, '+2 hours') + 6) % 7 AS TEXT)
                )
            )
        )
        AND (
            NOT EXISTS (SELECT 1 FROM mandate_locations WHERE mandate_id = m.id)
            OR EXISTS (
                SELECT 1 FROM mandate_locations WHERE mandate_id = m.id
                AND location_id = NEW.location_id
            )
        )
        AND (
            m.id <> NEW.mandate_id
            OR NOT EXISTS (SELECT 1 FROM mandate_persons WHERE mandate_id = m.id)
            OR EXISTS (
                SELECT 1 FROM mandate_persons WHERE mandate_id = m.id
                AND operator_id = NEW.operator_id
            )
        )
        AND (m.id <> NEW.mandate_id OR m.grantee_function = '' OR EXISTS (
            SELECT 1 FROM staff_records WHERE operator_id = NEW.operator_id
            AND function = m.grantee_function
        ))
        AND (NOT m.only_wards OR EXISTS (
            SELECT 1 FROM representatives AS r WHERE r.person_id = NEW.person_id
            AND r.organisation_id = m.organisation_id
            AND r.valid_from <= date(NEW.at, '+1 hour')
            AND (r.valid_until IS NULL OR r.valid_until >= date(NEW.at, '+1 hour'))
        ))
        AND (m.minors = 'yes' OR (m.minors = 'only') = (
            SELECT substr(born, 1, 4) <> '0000' AND CASE
                WHEN substr(born, 6, 2) = '00' THEN substr(born, 1, 4) || '-12-31'
                WHEN substr(born, 9, 2) = '00'
                THEN date(substr(born, 1, 8) || '01', '+1 month', '-1 day')
                ELSE born
            END > printf('%04d', strftime('%Y', NEW.at, '+1 hour') - 18)
                || strftime('-%m-%d', NEW.at, '+1 hour')
            FROM people WHERE people.id = NEW.person_id
        ))
        AND (m.most_per_day IS NULL OR m.most_per_day > (
            SELECT count(*) FROM hand_outs AS done WHERE done.mandate_id IN (
                SELECT id FROM mandates WHERE m.id IN (id, parent_id)
            )
            AND done.state = 'handed_out'
            AND date(done.at, '+1 hour') = date(NEW.at, '+1 hour')
        ))
        AND (m.most_in_all IS NULL OR m.most_in_all > (
            SELECT count(*) FROM hand_outs AS done WHERE done.mandate_id IN (
                SELECT id FROM mandates WHERE m.id IN (id, parent_id)
            )
            AND done.state = 'handed_out'
        ))
    );
    SELECT RAISE(ABORT, 'counter:staff_not_ready') WHERE NOT EXISTS (
        SELECT 1 FROM staff_records AS s WHERE s.operator_id = NEW.operator_id
        AND s.trained_on <= date(NEW.at, '+1 hour')
        AND (s.trained_until IS NULL OR s.trained_until >= date(NEW.at, '+1 hour'))
        AND s.screened_on <= date(NEW.at, '+1 hour')
        AND (s.screened_until IS NULL OR s.screened_until >= date(NEW.at, '+1 hour'))
    );
END
--;
-- To hand out what grants the permit is to decide: an authorisation does not reach as far (Awb 10:12).
CREATE TRIGGER hand_out_details_decision BEFORE INSERT ON hand_out_details WHEN NEW.grants
BEGIN
    SELECT RAISE(ABORT, 'counter:mandate_not_covering') WHERE EXISTS (
        SELECT 1 FROM hand_outs JOIN mandates ON mandates.id = hand_outs.mandate_id
        WHERE hand_outs.id = NEW.hand_out_id AND mandates.kind = 'authorisation'
    );
END
--;
CREATE TRIGGER hand_outs_act AFTER INSERT ON hand_outs WHEN NEW.mandate_id IS NOT NULL
BEGIN
    INSERT INTO mandate_acts (subject_id, mandate_id, mandate_version, organisation_id,
        location_id, operator_id, at, snapshot)
    SELECT NEW.id, m.id, m.version, m.organisation_id, NEW.location_id, NEW.operator_id, NEW.at,
        json_object(
            'id', m.id, 'number', m.number, 'kind', m.kind, 'state', m.state,
            'version', m.version, 'organisation_id', m.organisation_id,
            'parent_id', m.parent_id, 'rule', m.rule, 'pilot', m.pilot,
            'grantor_office', m.grantor_office, 'basis_article', m.basis_article,
            'decision_number', m.decision_number, 'gazette_reference', m.gazette_reference,
            'grantee_office', m.grantee_office, 'grantee_function', m.grantee_function,
            'consent_by', m.consent_by, 'consent_superior', m.consent_superior,
            'consent_on', m.consent_on,
            'in_force_from', replace(m.in_force_from, ' ', 'T') || 'Z',
            'in_force_until', replace(m.in_force_until, ' ', 'T') || 'Z',
            'minors', m.minors, 'only_wards', m.only_wards, 'most_per_day', m.most_per_day,
            'most_in_all', m.most_in_all, 'data_scope', m.data_scope,
            'instructions_version', m.instructions_version,
            'sub_mandate_allowed', m.sub_mandate_allowed, 'signing_line', m.signing_line,
            'report_duty', m.report_duty,
            'scopes', (SELECT json_group_array(one) FROM (
                SELECT kind || ':' || value AS one FROM mandate_scopes WHERE mandate_id = m.id
                ORDER BY kind, value)),
            'locations', (SELECT json_group_array(location_id) FROM (
                SELECT location_id FROM mandate_locations WHERE mandate_id = m.id
                ORDER BY location_id)),
            'persons', (SELECT json_group_array(operator_id) FROM (
                SELECT operator_id FROM mandate_persons WHERE mandate_id = m.id
                ORDER BY operator_id))
        )
    FROM mandates AS m WHERE m.id = NEW.mandate_id;
END
