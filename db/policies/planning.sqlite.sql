-- Planning: every rule, closure and shift has its history, and the history only grows.

CREATE TRIGGER plan_versions_fixed BEFORE UPDATE ON plan_versions
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER plan_versions_stay BEFORE DELETE ON plan_versions
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER plan_versions_follow BEFORE INSERT ON plan_versions
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile')
    WHERE NEW.number <= (
        SELECT coalesce(max(number), 0) FROM plan_versions WHERE subject = NEW.subject
    );
END
--;
CREATE TRIGGER opening_rules_told BEFORE INSERT ON opening_rules
BEGIN
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = NEW.id AND number = NEW.version
        AND location_id = NEW.location_id AND facts IS NOT NULL
    );
END
--;
CREATE TRIGGER opening_rules_changed BEFORE UPDATE ON opening_rules
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NEW.id <> OLD.id OR NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = NEW.id AND number = NEW.version
        AND location_id = NEW.location_id AND facts IS NOT NULL
    );
END
--;
CREATE TRIGGER opening_rules_ended BEFORE DELETE ON opening_rules
BEGIN
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = OLD.id AND number = OLD.version + 1
        AND facts IS NULL
    );
END
--;
CREATE TRIGGER closures_told BEFORE INSERT ON closures
BEGIN
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = NEW.id AND number = NEW.version
        AND location_id = NEW.location_id AND facts IS NOT NULL
    );
END
--;
CREATE TRIGGER closures_changed BEFORE UPDATE ON closures
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NEW.id <> OLD.id OR NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = NEW.id AND number = NEW.version
        AND location_id = NEW.location_id AND facts IS NOT NULL
    );
END
--;
CREATE TRIGGER closures_ended BEFORE DELETE ON closures
BEGIN
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = OLD.id AND number = OLD.version + 1
        AND facts IS NULL
    );
END
--;
CREATE TRIGGER staff_shifts_told BEFORE INSERT ON staff_shifts
BEGIN
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = NEW.id AND number = NEW.version
        AND location_id = NEW.location_id AND facts IS NOT NULL
    );
END
--;
CREATE TRIGGER staff_shifts_changed BEFORE UPDATE ON staff_shifts
BEGIN
    SELECT RAISE(ABORT, 'counter:changed_meanwhile') WHERE NEW.version <> OLD.version + 1;
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NEW.id <> OLD.id OR NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = NEW.id AND number = NEW.version
        AND location_id = NEW.location_id AND facts IS NOT NULL
    );
END
--;
CREATE TRIGGER staff_shifts_ended BEFORE DELETE ON staff_shifts
BEGIN
    SELECT RAISE(ABORT, 'counter:version_missing') WHERE NOT EXISTS (
        SELECT 1 FROM plan_versions WHERE subject = OLD.id AND number = OLD.version + 1
        AND facts IS NULL
    );
END
