-- The end of an issuance day: it is closed when every card is explained and what was left over was
-- counted by two; variants that were applied rest, and what was said of a day stays said.

CREATE FUNCTION issuance_days_explained() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'closed' OR OLD.state = 'closed' THEN RETURN NEW; END IF;
    IF EXISTS (
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
    ) THEN PERFORM counter_refuse('day_cards_open'); END IF;
    IF (
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
    ) THEN PERFORM counter_refuse('day_count_needed'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_days_explained BEFORE UPDATE ON issuance_days
FOR EACH ROW EXECUTE FUNCTION issuance_days_explained()
--;
CREATE FUNCTION issuance_day_variants_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> 1 OR NEW.applied_at IS NOT NULL OR issuance_day_ended(NEW.day_id)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_variants_new BEFORE INSERT ON issuance_day_variants
FOR EACH ROW EXECUTE FUNCTION issuance_day_variants_new()
--;
CREATE FUNCTION issuance_day_variants_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.applied_at IS NOT NULL OR (NEW.id, NEW.day_id, NEW.made_at, NEW.made_by)
        IS DISTINCT FROM (OLD.id, OLD.day_id, OLD.made_at, OLD.made_by)
    THEN PERFORM counter_refuse('append_only'); END IF;
    IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_variants_step BEFORE UPDATE ON issuance_day_variants
FOR EACH ROW EXECUTE FUNCTION issuance_day_variants_step()
--;
CREATE FUNCTION issuance_day_variants_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.applied_at IS NOT NULL THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN OLD;
END $$
--;
CREATE TRIGGER issuance_day_variants_gone BEFORE DELETE ON issuance_day_variants
FOR EACH ROW EXECUTE FUNCTION issuance_day_variants_gone()
--;
CREATE TRIGGER issuance_day_variants_whole BEFORE TRUNCATE ON issuance_day_variants
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION issuance_day_returns_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM issuance_days d JOIN consignments s ON s.from_location_id = d.location_id
        WHERE d.id = NEW.day_id AND s.id = NEW.consignment_id
        AND d.state NOT IN ('closed', 'called_off')
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_returns_new BEFORE INSERT ON issuance_day_returns
FOR EACH ROW EXECUTE FUNCTION issuance_day_returns_new()
--;
CREATE TRIGGER issuance_day_returns_stay BEFORE UPDATE OR DELETE ON issuance_day_returns
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_returns_whole BEFORE TRUNCATE ON issuance_day_returns
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION issuance_day_kept_cards_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM issuance_days d JOIN cards c ON c.location_id = d.location_id
        WHERE d.id = NEW.day_id AND c.id = NEW.card_id AND c.keeper = 'location'
        AND d.state NOT IN ('closed', 'called_off')
    ) THEN PERFORM counter_refuse('card_wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER issuance_day_kept_cards_new BEFORE INSERT ON issuance_day_kept_cards
FOR EACH ROW EXECUTE FUNCTION issuance_day_kept_cards_new()
--;
CREATE TRIGGER issuance_day_kept_cards_stay BEFORE UPDATE OR DELETE ON issuance_day_kept_cards
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_kept_cards_whole BEFORE TRUNCATE ON issuance_day_kept_cards
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_reports_stay BEFORE UPDATE OR DELETE ON issuance_day_reports
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER issuance_day_reports_whole BEFORE TRUNCATE ON issuance_day_reports
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
