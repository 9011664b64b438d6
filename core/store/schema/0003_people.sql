-- People: whose badge is whose, which badges are blocked, PINs, and who is logged in at which terminal. Names of
-- people are nowhere; roles and qualifications stand in the configuration.

-- A badge is one person's for ever. The first of a person is good at once; a later one only when it was issued.
CREATE TABLE badge (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  place BIGINT NOT NULL CHECK (place > 0),
  UNIQUE (person, place)
);

-- The newest row of a badge says what it is.
CREATE TABLE badge_change (
  id BIGINT PRIMARY KEY,
  badge TEXT NOT NULL REFERENCES badge (id),
  change TEXT NOT NULL CHECK (change IN ('issued', 'blocked', 'unblocked')),
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX badge_change_badge ON badge_change (badge, id);

-- The newest row of a person is their PIN: argon2id over a digest under digest.key, so that the store alone cannot
-- be tried against the few PINs that there are.
CREATE TABLE pin (
  id BIGINT PRIMARY KEY,
  person TEXT NOT NULL,
  hash TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX pin_person ON pin (person, id);

-- Every PIN that was typed. Those that were right have no event of their own: the act that follows is one.
CREATE TABLE pin_try (
  id BIGINT PRIMARY KEY,
  person TEXT NOT NULL,
  badge TEXT NOT NULL,
  at BIGINT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('right', 'wrong', 'freed')),
  event BIGINT REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((outcome = 'right') = (event IS NULL))
);
CREATE INDEX pin_try_person ON pin_try (person, id);

-- The id is the SHA-256 of a secret that only the terminal has. An end is for ever.
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  badge TEXT NOT NULL REFERENCES badge (id),
  opened_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL CHECK (seen_at >= opened_at),
  ended_at BIGINT,
  ended_by TEXT,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX session_badge ON session (badge);
CREATE INDEX session_person ON session (person);
