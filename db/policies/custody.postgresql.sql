-- Cards: a step is an event; state and keeper follow the events and nothing else moves them.

CREATE FUNCTION cards_first_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'announced' OR NEW.version <> 0 OR NEW.keeper <> 'maker' THEN
        PERFORM counter_refuse('card_wrong_state');
    END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER cards_first_state BEFORE INSERT ON cards
FOR EACH ROW EXECUTE FUNCTION cards_first_state()
--;
CREATE FUNCTION custody_events_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held record;
BEGIN
    SELECT state, version INTO held FROM cards WHERE id = NEW.card_id FOR UPDATE;
    IF held.version IS NULL OR held.version <> NEW.version - 1 OR NOT (
        (NEW.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'announced')
        OR (NEW.version > 1 AND NEW.from_state = held.state AND EXISTS (
            SELECT 1 FROM state_steps WHERE machine = 'card'
            AND from_state = NEW.from_state AND to_state = NEW.to_state))
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    IF NEW.to_state = 'handed_out' AND NOT EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    ) THEN PERFORM counter_refuse('verification_missing'); END IF;
    IF NEW.from_state = 'handed_out' AND NEW.to_state <> 'surrendered' AND EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    ) THEN PERFORM counter_refuse('already_handed_out'); END IF;
    IF NEW.from_state = 'missing' AND NEW.to_state = 'in_stock' AND EXISTS (
        SELECT 1 FROM custody_events WHERE card_id = NEW.card_id AND version = NEW.version - 1
        AND from_state IN ('blocked', 'surrendered', 'returned', 'not_collected')
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    IF NEW.to_state = 'destroyed' AND NOT EXISTS (
        SELECT 1 FROM destructions WHERE card_id = NEW.card_id AND first_id <> second_id
        AND NEW.operator_id IN (first_id, second_id)
    ) THEN PERFORM counter_refuse('two_persons_needed'); END IF;
    IF NEW.to_state IN ('in_transit', 'returned') AND NEW.consignment_id IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM consignment_items WHERE consignment_id = NEW.consignment_id
        AND card_id = NEW.card_id
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    -- what was received carries nothing any more; only the maker has what was confirmed
    IF NEW.to_state IN ('in_transit', 'returned') AND EXISTS (
        SELECT 1 FROM consignments WHERE id = NEW.consignment_id
        AND closed_at IS NOT NULL AND kind <> 'to_maker'
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    -- a partner's shelf takes from a courier what goes there, and nothing else
    IF NEW.from_state = 'in_transit' AND NEW.to_state = 'at_partner' AND EXISTS (
        SELECT 1 FROM cards JOIN consignments ON consignments.id = cards.keeper_id
        WHERE cards.id = NEW.card_id AND cards.keeper = 'courier'
        AND consignments.to_location_id IS DISTINCT FROM NEW.location_id
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    -- who blocks a card does not move it; elsewhere than at the own place only who plans does
    IF NEW.to_state = 'blocked' AND NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND location_id = NEW.location_id
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    IF NEW.to_state = 'blocked' AND NOT EXISTS (
        SELECT 1 FROM operators WHERE id = NEW.operator_id AND (
            location_id = NEW.location_id OR EXISTS (
                SELECT 1 FROM operator_roles WHERE operator_id = operators.id
                AND role IN ('planner', 'administrator')
            )
        )
    ) THEN PERFORM counter_refuse('not_here'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER custody_events_step BEFORE INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION custody_events_step()
--;
CREATE FUNCTION custody_events_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE cards SET state = NEW.to_state, version = NEW.version, location_id = NEW.location_id,
        keeper = CASE
            WHEN NEW.to_state IN ('missing', 'reported', 'blocked') THEN keeper
            WHEN NEW.to_state = 'announced' THEN 'maker'
            WHEN NEW.to_state = 'returned' AND NEW.consignment_id IS NOT NULL THEN
                CASE WHEN EXISTS (
                    SELECT 1 FROM consignments WHERE id = NEW.consignment_id
                    AND closed_at IS NOT NULL
                ) THEN 'maker' ELSE 'courier' END
            WHEN NEW.to_state = 'in_transit' AND NEW.consignment_id IS NOT NULL THEN 'courier'
            WHEN NEW.to_state IN ('in_transit', 'presented') THEN 'operator'
            WHEN NEW.to_state = 'at_partner' THEN 'partner'
            WHEN NEW.to_state = 'handed_out' THEN 'holder'
            ELSE 'location'
        END,
        keeper_id = CASE
            WHEN NEW.to_state IN ('missing', 'reported', 'blocked') THEN keeper_id
            WHEN NEW.to_state = 'announced' THEN NULL
            WHEN NEW.to_state = 'returned' AND NEW.consignment_id IS NOT NULL THEN
                CASE WHEN EXISTS (
                    SELECT 1 FROM consignments WHERE id = NEW.consignment_id
                    AND closed_at IS NOT NULL
                ) THEN NULL ELSE NEW.consignment_id END
            WHEN NEW.to_state = 'in_transit' AND NEW.consignment_id IS NOT NULL
                THEN NEW.consignment_id
            WHEN NEW.to_state IN ('in_transit', 'presented') THEN NEW.operator_id
            WHEN NEW.to_state = 'handed_out' THEN person_id
            ELSE NEW.location_id
        END
    WHERE id = NEW.card_id;
    RETURN NULL;
END $$
--;
CREATE TRIGGER custody_events_move AFTER INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION custody_events_move()
--;
CREATE FUNCTION cards_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.document_number <> OLD.document_number THEN PERFORM counter_refuse('append_only'); END IF;
    IF (NEW.state, NEW.location_id, NEW.version, NEW.keeper, NEW.keeper_id)
        IS DISTINCT FROM (OLD.state, OLD.location_id, OLD.version, OLD.keeper, OLD.keeper_id)
    AND (NEW.version <> OLD.version + 1 OR NOT EXISTS (
        SELECT 1 FROM custody_events WHERE card_id = NEW.id AND version = NEW.version
        AND to_state = NEW.state AND location_id = NEW.location_id
    )) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER cards_follow BEFORE UPDATE ON cards
FOR EACH ROW EXECUTE FUNCTION cards_follow()
--;
CREATE TRIGGER cards_stay BEFORE DELETE ON cards
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER custody_events_stay BEFORE UPDATE OR DELETE ON custody_events
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER cards_whole BEFORE TRUNCATE ON cards
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER custody_events_whole BEFORE TRUNCATE ON custody_events
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
-- What leaves a partner's point goes to the service, which sends on what goes to the maker.
CREATE FUNCTION consignments_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM locations JOIN organisations ON organisations.id = locations.organisation_id
        WHERE locations.id = NEW.from_location_id AND organisations.kind <> 'immigration_service'
    ) AND NOT EXISTS (
        SELECT 1 FROM locations JOIN organisations ON organisations.id = locations.organisation_id
        WHERE locations.id = NEW.to_location_id AND organisations.kind = 'immigration_service'
    ) THEN PERFORM counter_refuse('not_permitted'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER consignments_ends BEFORE INSERT ON consignments
FOR EACH ROW EXECUTE FUNCTION consignments_ends()
--;
CREATE FUNCTION consignments_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_at IS NOT NULL
        OR (NEW.id, NEW.reference, NEW.kind, NEW.from_location_id, NEW.to_location_id,
            NEW.courier, NEW.sent_at, NEW.sent_by)
        IS DISTINCT FROM
           (OLD.id, OLD.reference, OLD.kind, OLD.from_location_id, OLD.to_location_id,
            OLD.courier, OLD.sent_at, OLD.sent_by)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.closed_at IS NOT NULL AND (
        EXISTS (
            SELECT 1 FROM consignment_items AS item WHERE item.consignment_id = NEW.id
            AND item.found = 'expected'
        )
        OR EXISTS (
            SELECT 1 FROM consignment_bags AS bag WHERE bag.consignment_id = NEW.id
            AND bag.found = 'pending'
        )
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    -- its courier carries nothing of it any more
    IF NEW.closed_at IS NOT NULL AND NEW.kind <> 'to_maker' AND EXISTS (
        SELECT 1 FROM cards WHERE keeper = 'courier' AND keeper_id = NEW.id
        AND state NOT IN ('missing', 'reported')
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    IF NEW.closed_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM surrendered_documents AS paper WHERE paper.brought_with = NEW.id
        AND paper.card_id IS NULL AND paper.location_id <> paper.brought_to AND NOT EXISTS (
            SELECT 1 FROM custody_cases WHERE consignment_id = NEW.id AND kind = 'missing'
            AND card_id IS NULL
        )
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    -- who closes it works where it went; what goes to the maker is confirmed by who sent it
    IF NEW.closed_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM operators WHERE id = NEW.closed_by AND location_id =
            CASE NEW.kind WHEN 'to_maker' THEN NEW.from_location_id ELSE NEW.to_location_id END
    ) THEN PERFORM counter_refuse('not_here'); END IF;
    IF NOT counter_is_owner() AND NEW.closed_by IS DISTINCT FROM counter_me()
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER consignments_closed BEFORE UPDATE ON consignments
FOR EACH ROW EXECUTE FUNCTION consignments_closed()
--;
CREATE TRIGGER consignments_stay BEFORE DELETE ON consignments
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER consignments_whole BEFORE TRUNCATE ON consignments
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
-- whether the session stands where a consignment ends: there its bags are opened
CREATE FUNCTION counter_receives(consignment uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN counter_is_owner() OR EXISTS (
        SELECT 1 FROM consignments WHERE id = consignment AND counter_places() @> ARRAY[
            CASE kind WHEN 'to_maker' THEN from_location_id ELSE to_location_id END]
    );
END $$
--;
CREATE FUNCTION consignment_items_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.found <> 'expected' OR NEW.card_id <> OLD.card_id
        OR NEW.consignment_id <> OLD.consignment_id
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NOT counter_receives(NEW.consignment_id) THEN PERFORM counter_refuse('not_here'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER consignment_items_found BEFORE UPDATE ON consignment_items
FOR EACH ROW EXECUTE FUNCTION consignment_items_found()
--;
CREATE FUNCTION consignment_bags_found() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.found <> 'pending' OR (NEW.id, NEW.consignment_id, NEW.label, NEW.seal)
        IS DISTINCT FROM (OLD.id, OLD.consignment_id, OLD.label, OLD.seal)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NOT counter_receives(NEW.consignment_id) THEN PERFORM counter_refuse('not_here'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER consignment_bags_found BEFORE UPDATE ON consignment_bags
FOR EACH ROW EXECUTE FUNCTION consignment_bags_found()
--;
CREATE TRIGGER consignment_items_stay BEFORE DELETE ON consignment_items
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER consignment_items_whole BEFORE TRUNCATE ON consignment_items
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
-- About a document that is not on file one case of a kind is open at a place.
CREATE FUNCTION custody_cases_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF counter_brings_home() THEN RETURN NEW; END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(
        'case ' || NEW.location_id || ' ' || NEW.kind || ' ' || NEW.document_number, 0));
    IF EXISTS (
        SELECT 1 FROM custody_cases WHERE location_id = NEW.location_id AND kind = NEW.kind
        AND document_number = NEW.document_number AND closed_at IS NULL AND card_id IS NULL
        AND consignment_id IS NOT DISTINCT FROM NEW.consignment_id
    ) THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER custody_cases_one BEFORE INSERT ON custody_cases FOR EACH ROW
WHEN (NEW.card_id IS NULL AND NEW.closed_at IS NULL) EXECUTE FUNCTION custody_cases_one()
--;
CREATE FUNCTION custody_cases_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_at IS NOT NULL
        OR (NEW.id, NEW.kind, NEW.opened_at, NEW.opened_by, NEW.card_id, NEW.document_number,
            NEW.location_id, NEW.due_at)
        IS DISTINCT FROM
           (OLD.id, OLD.kind, OLD.opened_at, OLD.opened_by, OLD.card_id, OLD.document_number,
            OLD.location_id, OLD.due_at)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER custody_cases_closed BEFORE UPDATE ON custody_cases
FOR EACH ROW EXECUTE FUNCTION custody_cases_closed()
--;
CREATE TRIGGER custody_cases_stay BEFORE DELETE ON custody_cases
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER custody_cases_whole BEFORE TRUNCATE ON custody_cases
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER destructions_stay BEFORE UPDATE OR DELETE ON destructions
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER destructions_whole BEFORE TRUNCATE ON destructions
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
-- Two cards never lie in one place: whoever lays the second one there finds it taken.
CREATE FUNCTION cards_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(
        'tray ' || NEW.location_id || ' ' || NEW.box, 0));
    IF EXISTS (
        SELECT 1 FROM cards AS other WHERE other.location_id = NEW.location_id
        AND other.state IN ('in_stock', 'reserved') AND other.box = NEW.box
        AND other.position = NEW.position AND other.id <> NEW.id
    ) THEN PERFORM counter_refuse('place_taken'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER cards_place BEFORE UPDATE ON cards FOR EACH ROW
WHEN (NEW.position IS NOT NULL AND NEW.state IN ('received', 'in_stock', 'reserved')
    AND (NEW.position IS DISTINCT FROM OLD.position OR NEW.box <> OLD.box))
EXECUTE FUNCTION cards_place()
--;
-- A reminder is of a card that lies there to be collected.
CREATE FUNCTION card_reminders_lie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND location_id = NEW.location_id
        AND keeper = 'location' AND state IN ('in_stock', 'reserved', 'not_collected')
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER card_reminders_lie BEFORE INSERT ON card_reminders
FOR EACH ROW EXECUTE FUNCTION card_reminders_lie()
--;
CREATE TRIGGER card_reminders_stay BEFORE UPDATE OR DELETE ON card_reminders
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER card_reminders_whole BEFORE TRUNCATE ON card_reminders
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION counts_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.closed_at IS NOT NULL
        OR (NEW.id, NEW.location_id, NEW.tray, NEW.first_id, NEW.second_id, NEW.alone_reason,
            NEW.opened_at)
        IS DISTINCT FROM
           (OLD.id, OLD.location_id, OLD.tray, OLD.first_id, OLD.second_id, OLD.alone_reason,
            OLD.opened_at)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.closed_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM count_lines WHERE count_id = NEW.id AND explanation IS NULL
        AND is_expected = (seen_at IS NULL)
    ) THEN PERFORM counter_refuse('count_unexplained'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER counts_closed BEFORE UPDATE ON counts
FOR EACH ROW EXECUTE FUNCTION counts_closed()
--;
-- Alone counts only who stands at another organisation's point; the vault takes two.
CREATE FUNCTION counts_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.second_id IS NULL AND EXISTS (
        SELECT 1 FROM locations JOIN organisations ON organisations.id = locations.organisation_id
        WHERE locations.id = NEW.location_id AND organisations.kind = 'immigration_service'
    ) THEN PERFORM counter_refuse('two_persons_needed'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER counts_by_two BEFORE INSERT ON counts
FOR EACH ROW EXECUTE FUNCTION counts_by_two()
--;
-- One count of a vault is under way at a time; only days that were away may bring another home.
CREATE FUNCTION counts_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF counter_brings_home() THEN RETURN NEW; END IF;
    -- of two that begin at once the second waits here, and then finds the first
    PERFORM pg_advisory_xact_lock(hashtextextended('count ' || NEW.location_id, 0));
    IF EXISTS (SELECT 1 FROM counts WHERE location_id = NEW.location_id AND closed_at IS NULL)
    THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER counts_one BEFORE INSERT ON counts FOR EACH ROW
WHEN (NEW.closed_at IS NULL) EXECUTE FUNCTION counts_one()
--;
CREATE TRIGGER counts_stay BEFORE DELETE ON counts
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER counts_whole BEFORE TRUNCATE ON counts
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION count_lines_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM counts WHERE id = OLD.count_id FOR SHARE;
    IF NEW.is_expected <> OLD.is_expected OR NEW.number <> OLD.number
        OR NEW.count_id <> OLD.count_id
        OR EXISTS (SELECT 1 FROM counts WHERE id = OLD.count_id AND closed_at IS NOT NULL)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER count_lines_open BEFORE UPDATE ON count_lines
FOR EACH ROW EXECUTE FUNCTION count_lines_open()
--;
CREATE FUNCTION count_lines_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM counts WHERE id = NEW.count_id FOR SHARE;
    IF EXISTS (SELECT 1 FROM counts WHERE id = NEW.count_id AND closed_at IS NOT NULL)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER count_lines_new BEFORE INSERT ON count_lines
FOR EACH ROW EXECUTE FUNCTION count_lines_new()
--;
CREATE TRIGGER count_lines_stay BEFORE DELETE ON count_lines
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER count_lines_whole BEFORE TRUNCATE ON count_lines
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
