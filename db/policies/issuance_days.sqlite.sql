-- Issuance days: a day moves along its machine and every version of it is told; what ended rests;
-- guests are sure of who they are; an invitation is of a guest of its day, and each step is kept.

CREATE TRIGGER issuance_days_first BEFORE INSERT ON issuance_days
WHEN NEW.state <> 'draft' OR NEW.version <> 1
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER issuance_day_events_step BEFORE INSERT ON issuance_day_events
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM issuance_days WHERE id = NEW.day_id AND (
            (NEW.version = 1 AND version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'draft')
            OR (
                version = NEW.version - 1 AND NEW.from_state = state
                AND state NOT IN ('closed', 'called_off') AND (
                    NEW.to_state = state OR EXISTS (
                        SELECT 1 FROM state_steps WHERE machine = 'issuance_day'
                        AND from_state = NEW.from_state AND to_state = NEW.to_state
                    )
                )
            )
        )
    );
END
--;
CREATE TRIGGER issuance_days_step BEFORE UPDATE ON issuance_days
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.state IN ('closed', 'called_off');
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM issuance_day_events WHERE day_id = NEW.id AND version = NEW.version
        AND from_state = OLD.state AND to_state = NEW.state
    );
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.location_id <> OLD.location_id OR NEW.made_at <> OLD.made_at
        OR NEW.made_by <> OLD.made_by OR NEW.copied_from_id IS NOT OLD.copied_from_id
        OR (OLD.state <> 'draft' AND (NEW.day <> OLD.day OR NEW.service <> OLD.service));
    SELECT RAISE(ABORT, 'counter:day_not_ready')
    WHERE NEW.state = 'open_for_invitations' AND OLD.state <> NEW.state AND (
        NOT EXISTS (
            SELECT 1 FROM issuance_day_hours WHERE day_id = NEW.id AND per_quarter > 0
        ) OR NOT EXISTS (SELECT 1 FROM issuance_day_institutions WHERE day_id = NEW.id)
    );
    SELECT RAISE(ABORT, 'counter:day_has_guests')
    WHERE NEW.state = 'called_off' AND EXISTS (
        SELECT 1 FROM invitations i JOIN appointments a ON a.uid = i.visit_uid
        WHERE i.day_id = NEW.id AND a.state IN ('held', 'booked', 'arrived', 'in_service')
    );
END
--;
CREATE TRIGGER issuance_days_stay BEFORE DELETE ON issuance_days
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_events_fixed BEFORE UPDATE ON issuance_day_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_events_stay BEFORE DELETE ON issuance_day_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_hours_new BEFORE INSERT ON issuance_day_hours
WHEN EXISTS (
    SELECT 1 FROM issuance_days WHERE id = NEW.day_id AND state IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_hours_gone BEFORE DELETE ON issuance_day_hours
WHEN EXISTS (
    SELECT 1 FROM issuance_days WHERE id = OLD.day_id AND state IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_hours_fixed BEFORE UPDATE ON issuance_day_hours
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_institutions_new BEFORE INSERT ON issuance_day_institutions
WHEN EXISTS (
    SELECT 1 FROM issuance_days WHERE id = NEW.day_id AND state IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_institutions_gone BEFORE DELETE ON issuance_day_institutions
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE EXISTS (
        SELECT 1 FROM issuance_days WHERE id = OLD.day_id AND state IN ('closed', 'called_off')
    );
    SELECT RAISE(ABORT, 'counter:day_has_guests') WHERE EXISTS (
        SELECT 1 FROM issuance_day_guests
        WHERE day_id = OLD.day_id AND institution_id = OLD.institution_id
    );
END
--;
CREATE TRIGGER issuance_day_institutions_fixed BEFORE UPDATE ON issuance_day_institutions
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only')
    WHERE NEW.day_id <> OLD.day_id OR NEW.institution_id <> OLD.institution_id OR EXISTS (
        SELECT 1 FROM issuance_days WHERE id = OLD.day_id AND state IN ('closed', 'called_off')
    );
END
--;
CREATE TRIGGER issuance_day_consignments_new BEFORE INSERT ON issuance_day_consignments
WHEN EXISTS (
    SELECT 1 FROM issuance_days WHERE id = NEW.day_id AND state IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_consignments_here BEFORE INSERT ON issuance_day_consignments
WHEN NOT EXISTS (
    SELECT 1 FROM issuance_days d JOIN consignments s ON s.to_location_id = d.location_id
    WHERE d.id = NEW.day_id AND s.id = NEW.consignment_id
)
BEGIN SELECT RAISE(ABORT, 'counter:not_found'); END
--;
CREATE TRIGGER issuance_day_consignments_fixed BEFORE UPDATE ON issuance_day_consignments
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_consignments_gone BEFORE DELETE ON issuance_day_consignments
WHEN EXISTS (
    SELECT 1 FROM issuance_days WHERE id = OLD.day_id AND state IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_rosters_new BEFORE INSERT ON issuance_day_rosters
WHEN NOT EXISTS (
    SELECT 1 FROM issuance_day_institutions g JOIN issuance_days d ON d.id = g.day_id
    WHERE g.day_id = NEW.day_id AND g.institution_id = NEW.institution_id
    AND d.state NOT IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER issuance_day_rosters_fixed BEFORE UPDATE ON issuance_day_rosters
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_rosters_stay BEFORE DELETE ON issuance_day_rosters
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_guests_new BEFORE INSERT ON issuance_day_guests
WHEN NOT EXISTS (
    SELECT 1 FROM issuance_day_rosters r JOIN issuance_days d ON d.id = r.day_id
    WHERE r.id = NEW.roster_id AND r.day_id = NEW.day_id
    AND r.institution_id = NEW.institution_id AND d.state NOT IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER issuance_day_guests_step BEFORE UPDATE ON issuance_day_guests
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.day_id <> OLD.day_id OR NEW.institution_id <> OLD.institution_id
        OR NEW.roster_id <> OLD.roster_id OR NEW.row <> OLD.row
        OR (OLD.person_id IS NOT NULL AND NEW.person_id IS NOT OLD.person_id AND EXISTS (
            SELECT 1 FROM invitations WHERE guest_id = OLD.id
        ))
        OR EXISTS (
            SELECT 1 FROM issuance_days WHERE id = OLD.day_id AND state IN ('closed', 'called_off')
        );
    -- by name and birth date nobody is sure: a person says so
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.match IN ('confirmed', 'rejected') AND NEW.settled_by IS NULL;
END
--;
CREATE TRIGGER issuance_day_guests_stay BEFORE DELETE ON issuance_day_guests
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_waves_step BEFORE UPDATE ON issuance_day_waves
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.id <> OLD.id OR NEW.day_id <> OLD.day_id
    OR (OLD.invited_at IS NOT NULL AND NEW.invited_at IS NULL);
END
--;
CREATE TRIGGER issuance_day_waves_gone BEFORE DELETE ON issuance_day_waves
WHEN OLD.invited_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER invitations_first BEFORE INSERT ON invitations
BEGIN
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.state <> 'invited' OR NEW.version <> 1 OR NOT EXISTS (
        SELECT 1 FROM issuance_day_guests g JOIN issuance_days d ON d.id = g.day_id
        WHERE g.id = NEW.guest_id AND g.day_id = NEW.day_id AND g.person_id = NEW.person_id
        AND d.state = 'open_for_invitations'
    );
END
--;
CREATE TRIGGER invitations_begin AFTER INSERT ON invitations
BEGIN
    INSERT INTO invitation_events (invitation_id, version, at, from_state, to_state, way,
        operator_id, reason, starts_at)
    VALUES (NEW.id, NEW.version, NEW.moved_at, NULL, NEW.state, NEW.way, NEW.operator_id,
        NEW.reason, NEW.starts_at);
END
--;
CREATE TRIGGER invitations_step BEFORE UPDATE ON invitations
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.day_id <> OLD.day_id OR NEW.guest_id <> OLD.guest_id
        OR NEW.person_id <> OLD.person_id OR EXISTS (
            SELECT 1 FROM issuance_days WHERE id = OLD.day_id AND state IN ('closed', 'called_off')
        );
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state <> OLD.state AND NOT EXISTS (
        SELECT 1 FROM state_steps WHERE machine = 'invitation'
        AND from_state = OLD.state AND to_state = NEW.state
    );
END
--;
CREATE TRIGGER invitations_stepped AFTER UPDATE ON invitations
BEGIN
    INSERT INTO invitation_events (invitation_id, version, at, from_state, to_state, way,
        operator_id, reason, starts_at)
    VALUES (NEW.id, NEW.version, NEW.moved_at, OLD.state, NEW.state, NEW.way, NEW.operator_id,
        NEW.reason, NEW.starts_at);
END
--;
CREATE TRIGGER invitations_stay BEFORE DELETE ON invitations
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER invitation_events_fixed BEFORE UPDATE ON invitation_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER invitation_events_stay BEFORE DELETE ON invitation_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
