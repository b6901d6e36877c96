-- Stickers: each number leaves its roll once, and only a spoiled one goes on, to be destroyed.

CREATE TRIGGER sticker_rolls_stay BEFORE UPDATE OR DELETE ON sticker_rolls
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER sticker_rolls_whole BEFORE TRUNCATE ON sticker_rolls
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
--;
CREATE FUNCTION sticker_rolls_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('sticker_rolls'), hashtext(NEW.prefix));
    IF EXISTS (
        SELECT 1 FROM sticker_rolls WHERE prefix = NEW.prefix AND first <= NEW.last
        AND last >= NEW.first
    ) THEN PERFORM counter_refuse('name_taken'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER sticker_rolls_apart BEFORE INSERT ON sticker_rolls
FOR EACH ROW EXECUTE FUNCTION sticker_rolls_apart()
--;
CREATE FUNCTION stickers_of_roll() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM sticker_rolls WHERE id = NEW.roll_id
        AND NEW.number BETWEEN first AND last
    ) THEN PERFORM counter_refuse('bad_number'); END IF;
    IF NEW.state = 'used' AND NOT EXISTS (
        SELECT 1 FROM verifications WHERE id = NEW.verification_id AND outcome = 'accepted'
        AND person_id = NEW.person_id AND appointment_id = NEW.appointment_id
    ) THEN PERFORM counter_refuse('verification_missing'); END IF;
    IF NEW.state = 'destroyed' THEN PERFORM counter_refuse('wrong_state'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER stickers_of_roll BEFORE INSERT ON stickers
FOR EACH ROW EXECUTE FUNCTION stickers_of_roll()
--;
CREATE FUNCTION stickers_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> OLD.id OR NEW.roll_id <> OLD.roll_id OR NEW.number <> OLD.number
        OR NEW.at < OLD.at
        OR NOT (OLD.state = 'spoiled' AND NEW.state = 'destroyed'
            OR OLD.state = 'used' AND NEW.state = 'spoiled')
    THEN PERFORM counter_refuse('append_only'); END IF;
    RETURN NEW;
END $$
--;
CREATE TRIGGER stickers_step BEFORE UPDATE ON stickers
FOR EACH ROW EXECUTE FUNCTION stickers_step()
--;
CREATE TRIGGER stickers_stay BEFORE DELETE ON stickers
FOR EACH ROW EXECUTE FUNCTION counter_append_only()
--;
CREATE TRIGGER stickers_whole BEFORE TRUNCATE ON stickers
FOR EACH STATEMENT EXECUTE FUNCTION counter_append_only()
