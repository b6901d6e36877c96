-- Audit: entries are added at the end of their chain, and stay.

CREATE TRIGGER audit_next BEFORE INSERT ON audit
BEGIN
    SELECT RAISE(ABORT, 'counter:audit_order') WHERE NEW.number <> 1 + coalesce(
        (SELECT number FROM audit_heads WHERE chain = NEW.chain), 0
    ) OR length(NEW.hash) <> 32;
END
--;
CREATE TRIGGER audit_head AFTER INSERT ON audit
BEGIN
    INSERT INTO audit_heads (chain, number, hash) VALUES (NEW.chain, NEW.number, NEW.hash)
    ON CONFLICT (chain) DO UPDATE SET number = excluded.number, hash = excluded.hash;
END
--;
CREATE TRIGGER audit_heads_follow BEFORE UPDATE ON audit_heads
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE NEW.chain <> OLD.chain OR NOT EXISTS (
        SELECT 1 FROM audit WHERE chain = NEW.chain AND number = NEW.number
        AND hash = NEW.hash AND NEW.number = OLD.number + 1
    );
END
--;
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER audit_stay BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
