-- The end of an issuance day: it is closed when every card is explained and what was left over was
-- counted by two; variants that were applied rest, and what was said of a day stays said.

CREATE TRIGGER issuance_days_explained BEFORE UPDATE ON issuance_days
WHEN NEW.state = 'closed' AND OLD.state <> 'closed'
BEGIN
    SELECT RAISE(ABORT, 'counter:day_cards_open') WHERE EXISTS (
        SELECT 1 FROM issuance_day_consignments b JOIN consignments s ON s.id = b.consignment_id
        WHERE b.day_id = NEW.id AND s.to_location_id = NEW.location_id AND s.closed_at IS NULL
    ) OR EXISTS (
        SELECT 1 FROM cards c
        WHERE c.location_id = NEW.location_id AND c.keeper IN ('location', 'operator', 'partner')
        AND c.state NOT IN ('handed_out', 'missing', 'reported', 'destroyed')
        AND (
            EXISTS (
                SELECT 1 FROM consignment_items i
                JOIN issuance_day_consignments b ON b.consignment_id = i.consignment_id
                WHERE b.day_id = NEW.id AND i.card_id = c.id
            ) OR EXISTS (
                SELECT 1 FROM issuance_day_guests g
                WHERE g.day_id = NEW.id AND g.person_id = c.person_id
            )
        ) AND NOT EXISTS (
            SELECT 1 FROM issuance_day_kept_cards k WHERE k.day_id = NEW.id AND k.card_id = c.id
        )
    ) OR EXISTS (
        SELECT 1 FROM surrendered_documents o JOIN hand_outs h ON h.id = o.hand_out_id
        JOIN issuance_day_guests g ON g.person_id = h.person_id AND g.day_id = NEW.id
        WHERE o.location_id = NEW.location_id AND o.sent_with IS NULL AND o.given_back_at IS NULL
    );
    SELECT RAISE(ABORT, 'counter:day_count_needed') WHERE (
        EXISTS (
            SELECT 1 FROM consignment_items i
            JOIN issuance_day_consignments b ON b.consignment_id = i.consignment_id
            WHERE b.day_id = NEW.id
        ) OR EXISTS (
            SELECT 1 FROM hand_outs h JOIN issuance_day_guests g ON g.person_id = h.person_id
            WHERE g.day_id = NEW.id AND h.location_id = NEW.location_id AND h.at >= NEW.begins_at
        )
    ) AND NOT EXISTS (
        SELECT 1 FROM counts n WHERE n.location_id = NEW.location_id AND n.tray = ''
        AND n.opened_at >= NEW.begins_at AND n.closed_at IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM hand_outs h JOIN issuance_day_guests g ON g.person_id = h.person_id
            WHERE g.day_id = NEW.id AND h.location_id = NEW.location_id AND h.at > n.opened_at
        )
    );
END
--;
CREATE TRIGGER issuance_day_variants_new BEFORE INSERT ON issuance_day_variants
WHEN NEW.version <> 1 OR NEW.applied_at IS NOT NULL OR EXISTS (
    SELECT 1 FROM issuance_days WHERE id = NEW.day_id AND state IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_variants_step BEFORE UPDATE ON issuance_day_variants
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.applied_at IS NOT NULL
        OR NEW.id <> OLD.id OR NEW.day_id <> OLD.day_id OR NEW.made_at <> OLD.made_at
        OR NEW.made_by <> OLD.made_by;
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
END
--;
CREATE TRIGGER issuance_day_variants_gone BEFORE DELETE ON issuance_day_variants
WHEN OLD.applied_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_returns_new BEFORE INSERT ON issuance_day_returns
WHEN NOT EXISTS (
    SELECT 1 FROM issuance_days d JOIN consignments s ON s.from_location_id = d.location_id
    WHERE d.id = NEW.day_id AND s.id = NEW.consignment_id
    AND d.state NOT IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER issuance_day_returns_fixed BEFORE UPDATE ON issuance_day_returns
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_returns_stay BEFORE DELETE ON issuance_day_returns
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_kept_cards_new BEFORE INSERT ON issuance_day_kept_cards
WHEN NOT EXISTS (
    SELECT 1 FROM issuance_days d JOIN cards c ON c.location_id = d.location_id
    WHERE d.id = NEW.day_id AND c.id = NEW.card_id AND c.keeper = 'location'
    AND d.state NOT IN ('closed', 'called_off')
)
BEGIN SELECT RAISE(ABORT, 'counter:card_wrong_state'); END
--;
CREATE TRIGGER issuance_day_kept_cards_fixed BEFORE UPDATE ON issuance_day_kept_cards
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_kept_cards_stay BEFORE DELETE ON issuance_day_kept_cards
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_reports_fixed BEFORE UPDATE ON issuance_day_reports
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER issuance_day_reports_stay BEFORE DELETE ON issuance_day_reports
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
