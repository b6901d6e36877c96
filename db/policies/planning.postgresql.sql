-- Planning: every rule, closure and shift has its history, and the history only grows.

CREATE TRIGGER plan_versions_stay BEFORE UPDATE OR DELETE ON plan_versions
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER plan_versions_whole BEFORE TRUNCATE ON plan_versions
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION plan_versions_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <= (
        SELECT coalesce(max(number), 0) FROM plan_versions WHERE subject = NEW.subject
    ) THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER plan_versions_follow BEFORE INSERT ON plan_versions
FOR EACH ROW EXECUTE FUNCTION plan_versions_follow()
--;
CREATE FUNCTION planned_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF NOT EXISTS (
            SELECT 1 FROM plan_versions WHERE subject = OLD.id AND number = OLD.version + 1
            AND facts IS NULL
        ) THEN PERFORM counter_refuse('version_missing'); END IF;
        RETURN OLD;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF NEW.version <> OLD.version + 1 THEN PERFORM counter_refuse('changed_meanwhile'); END IF;
        IF NEW.id <> OLD.id THEN PERFORM counter_refuse('version_missing'); END IF;
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = NEW.id AND number = NEW.version
        AND location_id = NEW.location_id AND facts IS NOT NULL
    ) THEN PERFORM counter_refuse('version_missing'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER opening_rules_told BEFORE INSERT OR UPDATE OR DELETE ON opening_rules
FOR EACH ROW EXECUTE FUNCTION planned_told()
--;
CREATE TRIGGER closures_told BEFORE INSERT OR UPDATE OR DELETE ON closures
FOR EACH ROW EXECUTE FUNCTION planned_told()
--;
CREATE TRIGGER staff_shifts_told BEFORE INSERT OR UPDATE OR DELETE ON staff_shifts
FOR EACH ROW EXECUTE FUNCTION planned_told()
--;
CREATE TRIGGER opening_rules_whole BEFORE TRUNCATE ON opening_rules
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER closures_whole BEFORE TRUNCATE ON closures
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER staff_shifts_whole BEFORE TRUNCATE ON staff_shifts
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
