-- Packages: what came home stays as it came, a case is settled once; and on a machine without a
-- network no new work begins once it may not, and nothing is written that nobody would bring home.

CREATE FUNCTION devices_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.name, NEW.location_id, NEW.recipient, NEW.public_key)
        IS DISTINCT FROM
        (OLD.id, OLD.name, OLD.location_id, OLD.recipient, OLD.public_key)
        OR OLD.retired_at IS NOT NULL
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER devices_keys BEFORE UPDATE ON devices
FOR EACH ROW EXECUTE FUNCTION devices_keys()
--;
CREATE FUNCTION packages_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.device_id, NEW.location_id, NEW.day, NEW.lane, NEW.made_at, NEW.expires_at,
        NEW.boxes, NEW.is_for_hall, NEW.rehearsed_on)
        IS DISTINCT FROM
        (OLD.id, OLD.device_id, OLD.location_id, OLD.day, OLD.lane, OLD.made_at, OLD.expires_at,
        OLD.boxes, OLD.is_for_hall, OLD.rehearsed_on)
        OR OLD.state = 'withdrawn'
        OR (OLD.opened_at IS NOT NULL AND NEW.opened_at IS DISTINCT FROM OLD.opened_at)
        OR (OLD.closed_at IS NOT NULL AND NEW.closed_at IS DISTINCT FROM OLD.closed_at)
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER packages_step BEFORE UPDATE ON packages
FOR EACH ROW EXECUTE FUNCTION packages_step()
--;
CREATE FUNCTION package_items_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.package_id, NEW.location_id, NEW.kind, NEW.subject, NEW.content, NEW.sha256, NEW.at, NEW.until, NEW.visit_id, NEW.person_id, NEW.operator_id, NEW.merged_at)
        IS DISTINCT FROM
        (OLD.id, OLD.package_id, OLD.location_id, OLD.kind, OLD.subject, OLD.content, OLD.sha256, OLD.at, OLD.until, OLD.visit_id, OLD.person_id, OLD.operator_id, OLD.merged_at)
    THEN PERFORM counter_refuse('append_only'); END IF;
    -- a conflict goes on record or is kept out only when every case of it is settled so
    IF OLD.state = 'conflict' AND NEW.state <> 'conflict' AND EXISTS (
        SELECT 1 FROM package_conflicts WHERE item_id = NEW.id AND (
            remedy IS NULL OR (NEW.state = 'accepted' AND remedy <> 'record'))
    ) THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER package_items_step BEFORE UPDATE ON package_items
FOR EACH ROW EXECUTE FUNCTION package_items_step()
--;
CREATE FUNCTION package_conflicts_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.item_id, NEW.kind, NEW.location_id, NEW.opened_at, NEW.code, NEW.content)
        IS DISTINCT FROM
        (OLD.id, OLD.item_id, OLD.kind, OLD.location_id, OLD.opened_at, OLD.code, OLD.content)
        OR OLD.settled_at IS NOT NULL
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER package_conflicts_settled BEFORE UPDATE ON package_conflicts
FOR EACH ROW EXECUTE FUNCTION package_conflicts_settled()
--;
CREATE FUNCTION offline_office_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.package_id, NEW.device_id, NEW.location_id, NEW.made_at, NEW.expires_at, NEW.too_old_at, NEW.most_unsent, NEW.recipient, NEW.opened_at, NEW.is_rehearsal)
        IS DISTINCT FROM
        (OLD.package_id, OLD.device_id, OLD.location_id, OLD.made_at, OLD.expires_at, OLD.too_old_at, OLD.most_unsent, OLD.recipient, OLD.opened_at, OLD.is_rehearsal)
        OR NEW.parts < OLD.parts OR OLD.closed_at IS NOT NULL
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER offline_office_step BEFORE UPDATE ON offline_office
FOR EACH ROW EXECUTE FUNCTION offline_office_step()
--;
CREATE TRIGGER devices_stay BEFORE DELETE ON devices
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER packages_stay BEFORE DELETE ON packages
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_items_stay BEFORE DELETE ON package_items
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_conflicts_stay BEFORE DELETE ON package_conflicts
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER offline_office_stay BEFORE DELETE ON offline_office
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER offline_people_stay BEFORE DELETE ON offline_people
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_operators_stay BEFORE UPDATE OR DELETE ON package_operators
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_results_stay BEFORE UPDATE OR DELETE ON package_results
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_claims_stay BEFORE UPDATE OR DELETE ON package_claims
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER failed_scans_stay BEFORE UPDATE OR DELETE ON failed_scans
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER offline_overrides_stay BEFORE UPDATE OR DELETE ON offline_overrides
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER devices_whole BEFORE TRUNCATE ON devices
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER packages_whole BEFORE TRUNCATE ON packages
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_items_whole BEFORE TRUNCATE ON package_items
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_conflicts_whole BEFORE TRUNCATE ON package_conflicts
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER offline_office_whole BEFORE TRUNCATE ON offline_office
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER offline_people_whole BEFORE TRUNCATE ON offline_people
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_operators_whole BEFORE TRUNCATE ON package_operators
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_results_whole BEFORE TRUNCATE ON package_results
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER package_claims_whole BEFORE TRUNCATE ON package_claims
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER failed_scans_whole BEFORE TRUNCATE ON failed_scans
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER offline_overrides_whole BEFORE TRUNCATE ON offline_overrides
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION offline_office_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM packages) OR EXISTS (SELECT 1 FROM offline_office)
    THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER offline_office_once BEFORE INSERT ON offline_office
FOR EACH ROW EXECUTE FUNCTION offline_office_once()
--;
-- whoever enrols does so for himself; an account that is looked after loses it
CREATE FUNCTION offline_accounts_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT counter_is_owner() AND OLD.operator_id IS DISTINCT FROM counter_me()
        AND NOT counter_may('manage_operators')
    THEN PERFORM counter_refuse('not_permitted'); END IF;
    RETURN OLD;
END $$
--;
CREATE TRIGGER offline_accounts_own BEFORE DELETE ON offline_accounts
FOR EACH ROW EXECUTE FUNCTION offline_accounts_own()
--;
-- new work begins with a ticket or a call; what is under way may always be finished
CREATE FUNCTION counter_offline_check(moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE o offline_office%ROWTYPE;
BEGIN
    SELECT * INTO o FROM offline_office;
    IF NOT FOUND THEN RETURN; END IF;
    IF o.closed_at IS NOT NULL OR (
        (
            moment < o.made_at OR moment >= o.expires_at OR moment > o.too_old_at
            OR o.most_unsent <= (
                SELECT count(*) FROM hand_outs WHERE at > coalesce(o.sent_at, o.opened_at)
            ) + (
                SELECT count(*) FROM hand_out_refusals WHERE at > coalesce(o.sent_at, o.opened_at)
            )
            OR EXISTS (
                SELECT 1 FROM audit a JOIN audit_heads h ON h.chain = a.chain AND h.number = a.number
                WHERE a.at_us / 1000000 > extract(epoch FROM moment)::bigint + 60
            )
        ) AND NOT EXISTS (
            SELECT 1 FROM offline_overrides WHERE at <= moment AND until > moment
        )
    ) THEN PERFORM counter_refuse('offline_stopped'); END IF;
END $$
--;
CREATE FUNCTION tickets_offline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM counter_offline_check(NEW.arrived_at);
    RETURN NEW;
END $$
--;
CREATE TRIGGER tickets_offline BEFORE INSERT ON tickets
FOR EACH ROW EXECUTE FUNCTION tickets_offline()
--;
CREATE FUNCTION queue_entries_offline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM counter_offline_check(NEW.started_at);
    RETURN NEW;
END $$
--;
CREATE TRIGGER queue_entries_offline BEFORE INSERT ON queue_entries
FOR EACH ROW WHEN (NEW.state = 'called') EXECUTE FUNCTION queue_entries_offline()
--;
-- once the day is closed, what was sealed is all there is
CREATE FUNCTION counter_offline_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM offline_office WHERE closed_at IS NOT NULL)
    THEN PERFORM counter_refuse('offline_stopped'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER hand_outs_offline BEFORE INSERT ON hand_outs
FOR EACH ROW EXECUTE FUNCTION counter_offline_closed()
--;
CREATE TRIGGER custody_events_offline BEFORE INSERT ON custody_events
FOR EACH ROW EXECUTE FUNCTION counter_offline_closed()
--;
CREATE TRIGGER hand_out_refusals_offline BEFORE INSERT ON hand_out_refusals
FOR EACH ROW EXECUTE FUNCTION counter_offline_closed()
--;
-- what would not come home is not written: it is done at home
CREATE FUNCTION counter_not_offline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM offline_office) THEN PERFORM counter_refuse('not_offline'); END IF;
    RETURN NEW;
END $$
--;
CREATE FUNCTION people_offline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM offline_people WHERE person_id = NEW.id)
    THEN PERFORM counter_refuse('not_offline'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER people_offline BEFORE UPDATE OF surname, given_names, v_number, born, nationality, email, phone, street,
    postcode, city, languages, sex ON people
FOR EACH ROW EXECUTE FUNCTION people_offline()
--;
CREATE TRIGGER appointments_offline BEFORE INSERT ON appointments
FOR EACH ROW WHEN (NEW.channel <> 'walk_in') EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER appointments_offline_step BEFORE UPDATE ON appointments
FOR EACH ROW WHEN (NEW.state IN ('cancelled', 'moved', 'released_not_needed')
    OR NEW.sequence <> OLD.sequence) EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER stickers_offline BEFORE INSERT ON stickers
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER capture_reports_offline BEFORE INSERT ON capture_reports
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER cards_offline BEFORE INSERT ON cards
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER consignments_offline BEFORE INSERT ON consignments
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER destructions_offline BEFORE INSERT ON destructions
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER card_reminders_offline BEFORE INSERT ON card_reminders
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER import_runs_offline BEFORE INSERT ON import_runs
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER mandates_offline BEFORE INSERT ON mandates
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER mandate_events_offline BEFORE INSERT ON mandate_events
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER operators_offline BEFORE INSERT ON operators
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER waitlist_offline BEFORE INSERT ON waitlist
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER plan_versions_offline BEFORE INSERT ON plan_versions
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER procedures_offline BEFORE INSERT ON procedures
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER papers_on_file_offline BEFORE INSERT ON papers_on_file
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER needless_visits_offline BEFORE INSERT ON needless_visits
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER avoided_visits_offline BEFORE INSERT ON avoided_visits
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER rule_sets_offline BEFORE INSERT ON rule_sets
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER rule_set_steps_offline BEFORE INSERT ON rule_set_steps
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
--;
CREATE TRIGGER scenarios_offline BEFORE INSERT ON scenarios
FOR EACH ROW EXECUTE FUNCTION counter_not_offline()
