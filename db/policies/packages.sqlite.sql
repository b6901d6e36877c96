-- Packages: what came home stays as it came, a case is settled once; and on a machine without a
-- network no new work begins once it may not, and nothing is written that nobody would bring home.

CREATE TRIGGER devices_keys BEFORE UPDATE ON devices
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.id <> OLD.id OR NEW.name <> OLD.name
        OR NEW.location_id <> OLD.location_id OR NEW.recipient <> OLD.recipient
        OR NEW.public_key <> OLD.public_key OR OLD.retired_at IS NOT NULL;
END
--;
CREATE TRIGGER devices_stay BEFORE DELETE ON devices
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER packages_step BEFORE UPDATE ON packages
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.id <> OLD.id
        OR NEW.device_id <> OLD.device_id OR NEW.location_id <> OLD.location_id
        OR NEW.day <> OLD.day OR NEW.lane <> OLD.lane OR NEW.made_at <> OLD.made_at
        OR NEW.expires_at <> OLD.expires_at OR NEW.boxes <> OLD.boxes
        OR NEW.is_for_hall <> OLD.is_for_hall OR NEW.rehearsed_on IS NOT OLD.rehearsed_on
        OR OLD.state = 'withdrawn'
        OR (OLD.opened_at IS NOT NULL AND NEW.opened_at IS NOT OLD.opened_at)
        OR (OLD.closed_at IS NOT NULL AND NEW.closed_at IS NOT OLD.closed_at);
END
--;
CREATE TRIGGER packages_stay BEFORE DELETE ON packages
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER package_operators_fixed BEFORE UPDATE ON package_operators
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER package_operators_stay BEFORE DELETE ON package_operators
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER package_results_fixed BEFORE UPDATE ON package_results
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER package_results_stay BEFORE DELETE ON package_results
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER package_items_step BEFORE UPDATE ON package_items
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.id <> OLD.id
        OR NEW.package_id <> OLD.package_id OR NEW.location_id <> OLD.location_id
        OR NEW.kind <> OLD.kind OR NEW.subject <> OLD.subject OR NEW.content <> OLD.content
        OR NEW.sha256 <> OLD.sha256 OR NEW.at <> OLD.at OR NEW.until <> OLD.until
        OR NEW.visit_id IS NOT OLD.visit_id OR NEW.person_id IS NOT OLD.person_id
        OR NEW.operator_id IS NOT OLD.operator_id OR NEW.merged_at <> OLD.merged_at;
    -- a conflict goes on record or is kept out only when every case of it is settled so
    SELECT RAISE(ABORT, 'counter:wrong_state')
    WHERE OLD.state = 'conflict' AND NEW.state <> 'conflict' AND EXISTS (
        SELECT 1 FROM package_conflicts WHERE item_id = NEW.id AND (
            remedy IS NULL OR (NEW.state = 'accepted' AND remedy <> 'record')
        )
    );
END
--;
CREATE TRIGGER package_items_stay BEFORE DELETE ON package_items
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER package_claims_fixed BEFORE UPDATE ON package_claims
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER package_claims_stay BEFORE DELETE ON package_claims
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER package_conflicts_settled BEFORE UPDATE ON package_conflicts
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE OLD.settled_at IS NOT NULL
        OR NEW.id <> OLD.id OR NEW.item_id <> OLD.item_id OR NEW.kind <> OLD.kind
        OR NEW.location_id <> OLD.location_id OR NEW.opened_at <> OLD.opened_at
        OR NEW.code <> OLD.code OR NEW.content <> OLD.content;
END
--;
CREATE TRIGGER package_conflicts_stay BEFORE DELETE ON package_conflicts
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER failed_scans_fixed BEFORE UPDATE ON failed_scans
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER failed_scans_stay BEFORE DELETE ON failed_scans
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER offline_office_once BEFORE INSERT ON offline_office
WHEN EXISTS (SELECT 1 FROM packages) OR EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:wrong_state'); END
--;
CREATE TRIGGER offline_office_step BEFORE UPDATE ON offline_office
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.package_id <> OLD.package_id
        OR NEW.device_id <> OLD.device_id OR NEW.location_id <> OLD.location_id
        OR NEW.made_at <> OLD.made_at OR NEW.expires_at <> OLD.expires_at
        OR NEW.too_old_at <> OLD.too_old_at OR NEW.most_unsent <> OLD.most_unsent
        OR NEW.recipient <> OLD.recipient OR NEW.opened_at <> OLD.opened_at
        OR NEW.is_rehearsal <> OLD.is_rehearsal
        OR NEW.parts < OLD.parts OR OLD.closed_at IS NOT NULL;
END
--;
CREATE TRIGGER offline_office_stay BEFORE DELETE ON offline_office
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER offline_people_stay BEFORE DELETE ON offline_people
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER offline_overrides_fixed BEFORE UPDATE ON offline_overrides
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER offline_overrides_stay BEFORE DELETE ON offline_overrides
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
-- new work begins with a ticket or a call; what is under way may always be finished
CREATE TRIGGER tickets_offline BEFORE INSERT ON tickets
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN
    SELECT RAISE(ABORT, 'counter:offline_stopped') FROM offline_office o WHERE
        o.closed_at IS NOT NULL OR (
            (
                NEW.arrived_at < o.made_at OR NEW.arrived_at >= o.expires_at
                OR NEW.arrived_at > o.too_old_at
                OR o.most_unsent <= (
                    SELECT count(*) FROM hand_outs WHERE at > coalesce(o.sent_at, o.opened_at)
                ) + (
                    SELECT count(*) FROM hand_out_refusals
                    WHERE at > coalesce(o.sent_at, o.opened_at)
                )
                OR EXISTS (
                    SELECT 1 FROM audit a
                    JOIN audit_heads h ON h.chain = a.chain AND h.number = a.number
                    WHERE a.at_us / 1000000 > CAST(strftime('%s', NEW.arrived_at) AS INTEGER) + 60
                )
            ) AND NOT EXISTS (
                SELECT 1 FROM offline_overrides
                WHERE at <= NEW.arrived_at AND until > NEW.arrived_at
            )
        );
END
--;
CREATE TRIGGER queue_entries_offline BEFORE INSERT ON queue_entries
WHEN NEW.state = 'called' AND EXISTS (SELECT 1 FROM offline_office)
BEGIN
    SELECT RAISE(ABORT, 'counter:offline_stopped') FROM offline_office o WHERE
        o.closed_at IS NOT NULL OR (
            (
                NEW.started_at < o.made_at OR NEW.started_at >= o.expires_at
                OR NEW.started_at > o.too_old_at
                OR o.most_unsent <= (
                    SELECT count(*) FROM hand_outs WHERE at > coalesce(o.sent_at, o.opened_at)
                ) + (
                    SELECT count(*) FROM hand_out_refusals
                    WHERE at > coalesce(o.sent_at, o.opened_at)
                )
                OR EXISTS (
                    SELECT 1 FROM audit a
                    JOIN audit_heads h ON h.chain = a.chain AND h.number = a.number
                    WHERE a.at_us / 1000000 > CAST(strftime('%s', NEW.started_at) AS INTEGER) + 60
                )
            ) AND NOT EXISTS (
                SELECT 1 FROM offline_overrides
                WHERE at <= NEW.started_at AND until > NEW.started_at
            )
        );
END
--;
-- once the day is closed, what was sealed is all there is
CREATE TRIGGER hand_outs_offline BEFORE INSERT ON hand_outs
WHEN EXISTS (SELECT 1 FROM offline_office WHERE closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'counter:offline_stopped'); END
--;
CREATE TRIGGER custody_events_offline BEFORE INSERT ON custody_events
WHEN EXISTS (SELECT 1 FROM offline_office WHERE closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'counter:offline_stopped'); END
--;
CREATE TRIGGER hand_out_refusals_offline BEFORE INSERT ON hand_out_refusals
WHEN EXISTS (SELECT 1 FROM offline_office WHERE closed_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'counter:offline_stopped'); END
--;
-- what would not come home is not written: it is done at home
CREATE TRIGGER people_offline BEFORE UPDATE ON people
WHEN EXISTS (SELECT 1 FROM offline_office)
    AND EXISTS (SELECT 1 FROM offline_people WHERE person_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER appointments_offline BEFORE INSERT ON appointments
WHEN NEW.channel <> 'walk_in' AND EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER appointments_offline_step BEFORE UPDATE ON appointments
WHEN (NEW.state IN ('cancelled', 'moved', 'released_not_needed') OR NEW.sequence <> OLD.sequence)
    AND EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER stickers_offline BEFORE INSERT ON stickers
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER capture_reports_offline BEFORE INSERT ON capture_reports
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER cards_offline BEFORE INSERT ON cards
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER consignments_offline BEFORE INSERT ON consignments
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER destructions_offline BEFORE INSERT ON destructions
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER card_reminders_offline BEFORE INSERT ON card_reminders
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER import_runs_offline BEFORE INSERT ON import_runs
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER mandates_offline BEFORE INSERT ON mandates
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER mandate_events_offline BEFORE INSERT ON mandate_events
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER operators_offline BEFORE INSERT ON operators
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER waitlist_offline BEFORE INSERT ON waitlist
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER plan_versions_offline BEFORE INSERT ON plan_versions
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER procedures_offline BEFORE INSERT ON procedures
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER papers_on_file_offline BEFORE INSERT ON papers_on_file
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER needless_visits_offline BEFORE INSERT ON needless_visits
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER avoided_visits_offline BEFORE INSERT ON avoided_visits
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER rule_sets_offline BEFORE INSERT ON rule_sets
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER rule_set_steps_offline BEFORE INSERT ON rule_set_steps
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
--;
CREATE TRIGGER scenarios_offline BEFORE INSERT ON scenarios
WHEN EXISTS (SELECT 1 FROM offline_office)
BEGIN SELECT RAISE(ABORT, 'counter:not_offline'); END
