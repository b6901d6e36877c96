-- A running issuance day: what is said stays, by captains while it runs; whose only work with cards
-- is to fetch them takes a card for somebody in the hall, hands it over, or lays it back.

CREATE TRIGGER issuance_day_signals_new BEFORE INSERT ON issuance_day_signals
BEGIN
    SELECT RAISE(ABORT, 'counter:day_not_running') WHERE NOT EXISTS (
        SELECT 1 FROM issuance_days WHERE id = NEW.day_id AND state = 'running'
    );
    SELECT RAISE(ABORT, 'counter:not_permitted') WHERE NEW.kind <> 'not_found' AND NOT EXISTS (
        SELECT 1 FROM operator_roles WHERE operator_id = NEW.operator_id AND role = 'captain'
    );
    SELECT RAISE(ABORT, 'counter:not_here') WHERE NEW.desk_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM desks k JOIN issuance_days d ON d.location_id = k.location_id
        WHERE k.id = NEW.desk_id AND d.id = NEW.day_id
    );
    SELECT RAISE(ABORT, 'counter:card_not_here') WHERE NEW.card_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM cards c JOIN issuance_days d ON d.location_id = c.location_id
        WHERE c.id = NEW.card_id AND d.id = NEW.day_id
    );
END
--;
CREATE TRIGGER issuance_day_signals_fixed BEFORE UPDATE ON issuance_day_signals
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_signals_stay BEFORE DELETE ON issuance_day_signals
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER custody_events_fetch BEFORE INSERT ON custody_events
WHEN EXISTS (
    SELECT 1 FROM operator_roles
    WHERE operator_id = NEW.operator_id AND role IN ('runner', 'captain')
) AND NOT EXISTS (
    SELECT 1 FROM operator_roles WHERE operator_id = NEW.operator_id
    AND role IN ('clerk', 'planner', 'partner_clerk', 'partner_manager')
)
BEGIN
    SELECT RAISE(ABORT, 'counter:not_permitted') WHERE (NEW.from_state, NEW.to_state) NOT IN (
        VALUES ('in_stock', 'presented'), ('reserved', 'presented'), ('presented', 'in_stock')
    );
    SELECT RAISE(ABORT, 'counter:nobody_waits') WHERE NEW.to_state = 'presented' AND NOT EXISTS (
        SELECT 1 FROM cards c JOIN participants p ON p.person_id = c.person_id
        JOIN queue_entries e ON e.appointment_id = p.appointment_id
        WHERE c.id = NEW.card_id AND e.location_id = NEW.location_id
        AND e.ended_at IS NULL AND e.voided_at IS NULL
    );
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NEW.to_state = 'in_stock' AND NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND keeper_id = NEW.operator_id
    );
END
