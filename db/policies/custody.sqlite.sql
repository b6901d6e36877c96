-- Cards: a step is an event; state and keeper follow the events and nothing else moves them.

CREATE TRIGGER cards_first_state BEFORE INSERT ON cards
WHEN NEW.state <> 'announced' OR NEW.version <> 0 OR NEW.keeper <> 'maker'
BEGIN SELECT RAISE(ABORT, 'counter:card_wrong_state'); END
--;
CREATE TRIGGER custody_events_step BEFORE INSERT ON custody_events
BEGIN
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND version = NEW.version - 1
        AND (
            (NEW.version = 1 AND NEW.from_state IS NULL AND NEW.to_state = 'announced')
            OR (
                NEW.version > 1 AND NEW.from_state = state
                AND EXISTS (
                    SELECT 1 FROM state_steps WHERE machine = 'card'
                    AND from_state = NEW.from_state AND to_state = NEW.to_state
                )
            )
        )
    );
    SELECT RAISE(ABORT, 'counter:verification_missing')
    WHERE NEW.to_state = 'handed_out' AND NOT EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    );
    SELECT RAISE(ABORT, 'counter:already_handed_out')
    WHERE NEW.from_state = 'handed_out' AND NEW.to_state <> 'surrendered' AND EXISTS (
        SELECT 1 FROM hand_outs WHERE card_id = NEW.card_id AND state = 'handed_out'
    );
    SELECT RAISE(ABORT, 'counter:card_wrong_state')
    WHERE NEW.from_state = 'missing' AND NEW.to_state = 'in_stock' AND EXISTS (
        SELECT 1 FROM custody_events WHERE card_id = NEW.card_id AND version = NEW.version - 1
        AND from_state IN ('blocked', 'surrendered', 'returned', 'not_collected')
    );
    SELECT RAISE(ABORT, 'counter:two_persons_needed')
    WHERE NEW.to_state = 'destroyed' AND NOT EXISTS (
        SELECT 1 FROM destructions WHERE card_id = NEW.card_id AND first_id <> second_id
        AND NEW.operator_id IN (first_id, second_id)
    );
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.to_state IN ('in_transit', 'returned') AND NEW.consignment_id IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM consignment_items WHERE consignment_id = NEW.consignment_id
        AND card_id = NEW.card_id
    );
    -- what was received carries nothing any more; only the maker has what was confirmed
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.to_state IN ('in_transit', 'returned') AND EXISTS (
        SELECT 1 FROM consignments WHERE id = NEW.consignment_id
        AND closed_at IS NOT NULL AND kind <> 'to_maker'
    );
    -- a partner's shelf takes from a courier what goes there, and nothing else
    SELECT RAISE(ABORT, 'counter:card_wrong_state')
    WHERE NEW.from_state = 'in_transit' AND NEW.to_state = 'at_partner' AND EXISTS (
        SELECT 1 FROM cards JOIN consignments ON consignments.id = cards.keeper_id
        WHERE cards.id = NEW.card_id AND cards.keeper = 'courier'
        AND consignments.to_location_id IS NOT NEW.location_id
    );
    -- who blocks a card does not move it; elsewhere than at the own place only who plans does
    SELECT RAISE(ABORT, 'counter:card_wrong_state')
    WHERE NEW.to_state = 'blocked' AND NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND location_id = NEW.location_id
    );
    SELECT RAISE(ABORT, 'counter:not_here') WHERE NEW.to_state = 'blocked' AND NOT EXISTS (
        SELECT 1 FROM operators WHERE id = NEW.operator_id AND (
            location_id = NEW.location_id OR EXISTS (
                SELECT 1 FROM operator_roles WHERE operator_id = operators.id
                AND role IN ('planner', 'administrator')
            )
        )
    );
END
--;
CREATE TRIGGER custody_events_move AFTER INSERT ON custody_events
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
END
--;
CREATE TRIGGER cards_follow BEFORE UPDATE OF state, location_id, version, keeper, keeper_id ON cards
BEGIN
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM custody_events WHERE card_id = NEW.id AND version = NEW.version
        AND to_state = NEW.state AND location_id = NEW.location_id
    ) OR NEW.version <> OLD.version + 1;
END
--;
CREATE TRIGGER cards_fixed BEFORE UPDATE OF document_number ON cards
WHEN NEW.document_number <> OLD.document_number
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER cards_stay BEFORE DELETE ON cards
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER custody_events_fixed BEFORE UPDATE ON custody_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER custody_events_stay BEFORE DELETE ON custody_events
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
-- What leaves a partner's point goes to the service, which sends on what goes to the maker.
CREATE TRIGGER consignments_ends BEFORE INSERT ON consignments
BEGIN
    SELECT RAISE(ABORT, 'counter:not_permitted') WHERE EXISTS (
        SELECT 1 FROM locations JOIN organisations ON organisations.id = locations.organisation_id
        WHERE locations.id = NEW.from_location_id AND organisations.kind <> 'immigration_service'
    ) AND NOT EXISTS (
        SELECT 1 FROM locations JOIN organisations ON organisations.id = locations.organisation_id
        WHERE locations.id = NEW.to_location_id AND organisations.kind = 'immigration_service'
    );
END
--;
CREATE TRIGGER consignments_closed BEFORE UPDATE ON consignments
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.closed_at IS NOT NULL
        OR NEW.id <> OLD.id OR NEW.reference <> OLD.reference OR NEW.kind <> OLD.kind
        OR NEW.from_location_id IS NOT OLD.from_location_id
        OR NEW.to_location_id IS NOT OLD.to_location_id OR NEW.courier <> OLD.courier
        OR NEW.sent_at <> OLD.sent_at OR NEW.sent_by <> OLD.sent_by;
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.closed_at IS NOT NULL AND (
        EXISTS (
            SELECT 1 FROM consignment_items WHERE consignment_id = NEW.id AND found = 'expected'
        )
        OR EXISTS (
            SELECT 1 FROM consignment_bags WHERE consignment_id = NEW.id AND found = 'pending'
        )
    );
    -- its courier carries nothing of it any more
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE NEW.closed_at IS NOT NULL AND NEW.kind <> 'to_maker' AND EXISTS (
        SELECT 1 FROM cards WHERE keeper = 'courier' AND keeper_id = NEW.id
        AND state NOT IN ('missing', 'reported')
    );
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.closed_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM surrendered_documents AS paper WHERE paper.brought_with = NEW.id
        AND paper.card_id IS NULL AND paper.location_id <> paper.brought_to AND NOT EXISTS (
            SELECT 1 FROM custody_cases WHERE consignment_id = NEW.id AND kind = 'missing'
            AND card_id IS NULL
        )
    );
    -- who closes it works where it went; what goes to the maker is confirmed by who sent it
    SELECT RAISE(ABORT, 'counter:not_here') WHERE NEW.closed_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM operators WHERE id = NEW.closed_by AND location_id =
            CASE NEW.kind WHEN 'to_maker' THEN NEW.from_location_id ELSE NEW.to_location_id END
    );
END
--;
CREATE TRIGGER consignments_stay BEFORE DELETE ON consignments
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER consignment_items_found BEFORE UPDATE ON consignment_items
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.found <> 'expected'
        OR NEW.card_id <> OLD.card_id OR NEW.consignment_id <> OLD.consignment_id;
END
--;
CREATE TRIGGER consignment_bags_found BEFORE UPDATE ON consignment_bags
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.found <> 'pending' OR NEW.id <> OLD.id
        OR NEW.consignment_id <> OLD.consignment_id OR NEW.label <> OLD.label
        OR NEW.seal <> OLD.seal;
END
--;
CREATE TRIGGER consignment_items_stay BEFORE DELETE ON consignment_items
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
-- About a document that is not on file one case of a kind is open at a place.
CREATE TRIGGER custody_cases_one BEFORE INSERT ON custody_cases
WHEN NEW.card_id IS NULL AND NEW.closed_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE EXISTS (
        SELECT 1 FROM custody_cases WHERE location_id = NEW.location_id AND kind = NEW.kind
        AND document_number = NEW.document_number AND closed_at IS NULL AND card_id IS NULL
        AND consignment_id IS NEW.consignment_id
    ) AND NOT EXISTS (
        SELECT 1 FROM package_items JOIN packages ON packages.id = package_items.package_id
        WHERE packages.location_id = NEW.location_id
    );
END
--;
CREATE TRIGGER custody_cases_closed BEFORE UPDATE ON custody_cases
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.closed_at IS NOT NULL
        OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.opened_at <> OLD.opened_at
        OR NEW.opened_by <> OLD.opened_by OR NEW.card_id IS NOT OLD.card_id
        OR NEW.document_number <> OLD.document_number OR NEW.location_id <> OLD.location_id
        OR NEW.due_at IS NOT OLD.due_at;
END
--;
CREATE TRIGGER custody_cases_stay BEFORE DELETE ON custody_cases
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER destructions_fixed BEFORE UPDATE ON destructions
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER destructions_stay BEFORE DELETE ON destructions
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
-- Two cards never lie in one place: whoever lays the second one there finds it taken.
CREATE TRIGGER cards_place BEFORE UPDATE ON cards
WHEN NEW.position IS NOT NULL AND NEW.state IN ('received', 'in_stock', 'reserved')
AND (NEW.position IS NOT OLD.position OR NEW.box <> OLD.box)
BEGIN
    SELECT RAISE(ABORT, 'counter:place_taken') WHERE EXISTS (
        SELECT 1 FROM cards AS other WHERE other.location_id = NEW.location_id
        AND other.state IN ('in_stock', 'reserved') AND other.box = NEW.box
        AND other.position = NEW.position AND other.id <> NEW.id
    );
END
--;
-- A reminder is of a card that lies there to be collected.
CREATE TRIGGER card_reminders_lie BEFORE INSERT ON card_reminders
BEGIN
    SELECT RAISE(ABORT, 'counter:card_wrong_state') WHERE NOT EXISTS (
        SELECT 1 FROM cards WHERE id = NEW.card_id AND location_id = NEW.location_id
        AND keeper = 'location' AND state IN ('in_stock', 'reserved', 'not_collected')
    );
END
--;
CREATE TRIGGER card_reminders_fixed BEFORE UPDATE ON card_reminders
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER card_reminders_stay BEFORE DELETE ON card_reminders
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER counts_closed BEFORE UPDATE ON counts
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.closed_at IS NOT NULL
        OR NEW.id <> OLD.id OR NEW.location_id <> OLD.location_id OR NEW.tray <> OLD.tray
        OR NEW.first_id <> OLD.first_id OR NEW.second_id IS NOT OLD.second_id
        OR NEW.alone_reason <> OLD.alone_reason OR NEW.opened_at <> OLD.opened_at;
    SELECT RAISE(ABORT, 'counter:count_unexplained') WHERE NEW.closed_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM count_lines WHERE count_id = NEW.id AND explanation IS NULL
        AND is_expected = (seen_at IS NULL)
    );
END
--;
-- Alone counts only who stands at another organisation's point; the vault takes two.
CREATE TRIGGER counts_by_two BEFORE INSERT ON counts
WHEN NEW.second_id IS NULL
BEGIN
    SELECT RAISE(ABORT, 'counter:two_persons_needed') WHERE EXISTS (
        SELECT 1 FROM locations JOIN organisations ON organisations.id = locations.organisation_id
        WHERE locations.id = NEW.location_id AND organisations.kind = 'immigration_service'
    );
END
--;
-- One count of a vault is under way at a time; only days that were away may bring another home.
CREATE TRIGGER counts_one BEFORE INSERT ON counts
WHEN NEW.closed_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE EXISTS (
        SELECT 1 FROM counts WHERE location_id = NEW.location_id AND closed_at IS NULL
    ) AND NOT EXISTS (
        SELECT 1 FROM package_items JOIN packages ON packages.id = package_items.package_id
        WHERE packages.location_id = NEW.location_id
    );
END
--;
CREATE TRIGGER counts_stay BEFORE DELETE ON counts
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER count_lines_open BEFORE UPDATE ON count_lines
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.is_expected <> OLD.is_expected
        OR NEW.number <> OLD.number OR NEW.count_id <> OLD.count_id
        OR EXISTS (SELECT 1 FROM counts WHERE id = OLD.count_id AND closed_at IS NOT NULL);
END
--;
CREATE TRIGGER count_lines_new BEFORE INSERT ON count_lines
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only')
    WHERE EXISTS (SELECT 1 FROM counts WHERE id = NEW.count_id AND closed_at IS NOT NULL);
END
--;
CREATE TRIGGER count_lines_stay BEFORE DELETE ON count_lines
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
