-- States move by recorded steps only. A row here is one step of one thing, of one event; a trigger posts it to
-- the thing, and no program can change a state beside it (as a balance moves by movements only).

CREATE TABLE life_change (
  seq BIGINT PRIMARY KEY CHECK (seq > 0),
  life TEXT NOT NULL,
  subject TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (life, from_state, to_state) REFERENCES life_step (life, from_state, to_state)
);
CREATE INDEX life_change_event ON life_change (event);
CREATE INDEX life_change_subject ON life_change (life, subject);

-- The step by which a thing came to its state; 0 while it is in its first, or since before steps were kept.
ALTER TABLE request ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE lot ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE box ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE load ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE job ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chunk ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE piece ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sheet ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE day ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;
