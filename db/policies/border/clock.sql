-- The time of an act is the client's word, and the server's clock judges it: beyond the tolerance
-- that the owner keeps in `border_clock` nothing is written. No tolerance, no judging: an office
-- that was founded under a set clock (practice, tests).

CREATE FUNCTION counter_keeps_time(moment timestamptz, since timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE kept interval; here timestamptz := clock_timestamp();
BEGIN
    SELECT tolerance INTO kept FROM border_clock;
    IF kept IS NULL OR moment BETWEEN since - kept AND here + kept THEN RETURN; END IF;
    IF counter_is_owner() OR (moment <= here + kept AND counter_brings_home()) THEN RETURN; END IF;
    PERFORM counter_refuse(CASE WHEN moment > here THEN 'clock_ahead:' ELSE 'clock_behind:' END
        || ceil(abs(extract(epoch FROM moment - here)) / 60)::bigint);
END $$
--;
CREATE FUNCTION act_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (  -- first what nearly always holds: it is asked of every row
        SELECT 1 FROM border_clock WHERE tolerance IS NULL
        OR NEW.at BETWEEN clock_timestamp() - tolerance AND clock_timestamp() + tolerance
    ) THEN PERFORM counter_keeps_time(NEW.at, clock_timestamp()); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER act_in_time BEFORE INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION act_in_time()
--;
CREATE TRIGGER act_in_time BEFORE INSERT ON hand_out_refusals
FOR EACH ROW EXECUTE FUNCTION act_in_time()
--;
CREATE TRIGGER act_in_time BEFORE INSERT ON verifications
FOR EACH ROW EXECUTE FUNCTION act_in_time()
--;
CREATE TRIGGER act_in_time BEFORE INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION act_in_time()
--;
CREATE TRIGGER act_in_time BEFORE INSERT ON mandate_events
FOR EACH ROW EXECUTE FUNCTION act_in_time()
--;
CREATE FUNCTION undo_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM counter_keeps_time(NEW.undone_at, clock_timestamp()); RETURN NEW; END $$
--;
CREATE TRIGGER undo_in_time BEFORE UPDATE ON hand_outs FOR EACH ROW
WHEN (NEW.state = 'undone') EXECUTE FUNCTION undo_in_time()
--;
CREATE FUNCTION withdrawal_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM counter_keeps_time(NEW.withdrawn_at, clock_timestamp()); RETURN NEW; END $$
--;
CREATE TRIGGER withdrawal_in_time BEFORE UPDATE ON mandates FOR EACH ROW
WHEN (NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) EXECUTE FUNCTION withdrawal_in_time()
--;
-- a long piece of work is dated when it began
CREATE FUNCTION audit_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE moment timestamptz := to_timestamp(NEW.at_us / 1000000.0);
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM border_clock WHERE tolerance IS NULL OR moment BETWEEN
            transaction_timestamp() - tolerance AND clock_timestamp() + tolerance
    ) THEN PERFORM counter_keeps_time(moment, transaction_timestamp()); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER act_in_time BEFORE INSERT ON audit
FOR EACH ROW EXECUTE FUNCTION audit_in_time()
--;
-- A mandate is honoured at the second of the act, and that second is the server's: what stood a
-- minute ago or will stand in a minute does not help, nor a day that is not today. The mandate's
-- line is locked by now, by the trigger whose name goes before.
CREATE FUNCTION hand_outs_mandate_now() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE here timestamptz := clock_timestamp(); m mandates;
BEGIN
    IF (SELECT tolerance FROM border_clock) IS NULL OR counter_brings_home() OR counter_is_owner()
    THEN RETURN NEW; END IF;
    SELECT * INTO m FROM mandates WHERE id = NEW.mandate_id;
    IF NOT mandate_stands(m, here) OR EXISTS (
        SELECT 1 FROM mandates p WHERE p.id = m.parent_id AND NOT mandate_stands(p, here)
    ) THEN PERFORM counter_refuse('mandate_needed'); END IF;
    IF EXISTS (
        SELECT 1 FROM locations l WHERE l.id = NEW.location_id
        AND (NEW.at AT TIME ZONE l.zone)::date <> (here AT TIME ZONE l.zone)::date
    ) THEN PERFORM counter_refuse('mandate_not_covering'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_mandate_now BEFORE INSERT ON hand_outs FOR EACH ROW
WHEN (NEW.mandate_id IS NOT NULL) EXECUTE FUNCTION hand_outs_mandate_now()
