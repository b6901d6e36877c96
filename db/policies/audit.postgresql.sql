-- Audit: entries are added at the end of their chain, and stay.

CREATE FUNCTION audit_next() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE head record; next bigint; sealed bytea;
BEGIN
    SELECT number, hash INTO head FROM audit_heads WHERE chain = NEW.chain FOR UPDATE;
    next := 1 + coalesce(head.number, 0);
    sealed := sha256(
        coalesce(head.hash, decode(repeat('00', 32), 'hex')) || convert_to(concat_ws(
            chr(31), NEW.chain, next, NEW.at_us, NEW.actor, NEW.action, NEW.subject,
            coalesce(NEW.gesture, ''), NEW.facts), 'UTF8'));
    -- an entry comes without number and hash, or with the right ones
    NEW.number := coalesce(NEW.number, next);
    NEW.hash := coalesce(NEW.hash, sealed);
    IF NEW.number <> next OR NEW.hash <> sealed THEN PERFORM counter_refuse('audit_order'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER audit_next BEFORE INSERT ON audit
FOR EACH ROW EXECUTE FUNCTION audit_next()
--;
CREATE FUNCTION audit_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_heads (chain, number, hash) VALUES (NEW.chain, NEW.number, NEW.hash)
    ON CONFLICT (chain) DO UPDATE SET number = excluded.number, hash = excluded.hash;
    RETURN NULL;
END $$
--;
CREATE TRIGGER audit_head AFTER INSERT ON audit
FOR EACH ROW EXECUTE FUNCTION audit_head()
--;
CREATE FUNCTION audit_heads_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.chain <> OLD.chain OR NEW.number <> OLD.number + 1 OR NOT EXISTS (
        SELECT 1 FROM audit WHERE chain = NEW.chain AND number = NEW.number AND hash = NEW.hash
    ) THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER audit_heads_follow BEFORE UPDATE ON audit_heads
FOR EACH ROW EXECUTE FUNCTION audit_heads_follow()
--;
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER audit_stay BEFORE UPDATE OR DELETE ON audit
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER audit_whole BEFORE TRUNCATE ON audit
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER audit_heads_whole BEFORE TRUNCATE ON audit_heads
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
