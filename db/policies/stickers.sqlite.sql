-- Stickers: each number leaves its roll once, and only a spoiled one goes on, to be destroyed.

CREATE TRIGGER sticker_rolls_fixed BEFORE UPDATE ON sticker_rolls
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER sticker_rolls_stay BEFORE DELETE ON sticker_rolls
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
--;
CREATE TRIGGER sticker_rolls_apart BEFORE INSERT ON sticker_rolls
BEGIN
    SELECT RAISE(ABORT, 'counter:name_taken') WHERE EXISTS (
        SELECT 1 FROM sticker_rolls WHERE prefix = NEW.prefix AND first <= NEW.last
        AND last >= NEW.first
    );
END
--;
CREATE TRIGGER stickers_of_roll BEFORE INSERT ON stickers
BEGIN
    SELECT RAISE(ABORT, 'counter:bad_number') WHERE NOT EXISTS (
        SELECT 1 FROM sticker_rolls WHERE id = NEW.roll_id
        AND NEW.number BETWEEN first AND last
    );
    SELECT RAISE(ABORT, 'counter:verification_missing')
    WHERE NEW.state = 'used' AND NOT EXISTS (
        SELECT 1 FROM verifications WHERE id = NEW.verification_id AND outcome = 'accepted'
        AND person_id = NEW.person_id AND appointment_id = NEW.appointment_id
    );
    SELECT RAISE(ABORT, 'counter:wrong_state') WHERE NEW.state = 'destroyed';
END
--;
CREATE TRIGGER stickers_step BEFORE UPDATE ON stickers
BEGIN
    SELECT RAISE(ABORT, 'counter:append_only') WHERE
        NEW.id <> OLD.id OR NEW.roll_id <> OLD.roll_id OR NEW.number <> OLD.number
        OR NEW.at < OLD.at
        OR NOT (OLD.state = 'spoiled' AND NEW.state = 'destroyed'
            OR OLD.state = 'used' AND NEW.state = 'spoiled');
END
--;
CREATE TRIGGER stickers_stay BEFORE DELETE ON stickers
BEGIN SELECT RAISE(ABORT, 'counter:append_only'); END
