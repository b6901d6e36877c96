-- A running issuance day: what is said stays, by captains while it runs; whose only work with cards
-- is to fetch them takes a card for somebody in the hall, hands it over, or lays it back.

CREATE FUNCTION issuance_day_signals_new() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE place uuid;
BEGIN
    SELECT location_id INTO place FROM issuance_days WHERE id = NEW.day_id AND state = 'running';
    IF place IS NULL THEN PERFORM counter_refuse('day_not_running'); END IF;
    IF NEW.kind <> 'not_found' AND NOT EXISTS (
        SELECT 1 FROM operator_roles WHERE operator_id = NEW.operator_id AND role = 'captain'
    ) THEN PERFORM counter_refuse('not_permitted'); END IF;
    IF NEW.desk_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM desks WHERE id = NEW.desk_id AND location_id = place
    ) THEN PERFORM counter_refuse('not_here'); END IF;
    IF NEW.card_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND location_id = place
    ) THEN PERFORM counter_refuse('card_not_here'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_signals_new BEFORE INSERT ON issuance_day_signals
FOR EACH ROW EXECUTE FUNCTION issuance_day_signals_new()
--;
CREATE TRIGGER issuance_day_signals_stay BEFORE UPDATE OR DELETE ON issuance_day_signals
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_signals_whole BEFORE TRUNCATE ON issuance_day_signals
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION custody_events_fetch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM operator_roles
        WHERE operator_id = NEW.operator_id AND role IN ('runner', 'captain')
    ) OR EXISTS (
        SELECT 1 FROM operator_roles WHERE operator_id = NEW.operator_id
        AND role IN ('clerk', 'planner', 'partner_clerk', 'partner_manager')
    ) THEN RETURN NEW; END IF;
    IF (coalesce(NEW.from_state, ''), NEW.to_state) NOT IN (
        ('in_stock', 'presented'), ('reserved', 'presented'), ('presented', 'in_stock')
    ) THEN PERFORM counter_refuse('not_permitted'); END IF;
    IF NEW.to_state = 'presented' AND NOT EXISTS (
        SELECT 1 FROM cards c JOIN participants p ON p.person_id = c.person_id
        JOIN queue_entries e ON e.appointment_id = p.appointment_id
        WHERE c.id = NEW.card_id AND e.location_id = NEW.location_id
        AND e.ended_at IS NULL AND e.voided_at IS NULL
    ) THEN PERFORM counter_refuse('nobody_waits'); END IF;
    IF NEW.to_state = 'in_stock' AND NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND keeper_id = NEW.operator_id
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER custody_events_fetch BEFORE INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION custody_events_fetch()
