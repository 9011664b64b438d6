-- The line, first version. Portable between SQLite and PostgreSQL; the triggers that say the same rules again
-- are made by sqlite_rules.cpp. Names follow DOMAIN §7. The blank type is part of the key chain: a load of one
-- type cannot be joined to a job of another by any program, because the key would not exist.

CREATE TABLE meta (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- Allowed steps of every life (core/decide/lives.h), so that the schema refuses what the program would.
CREATE TABLE life_step (
  life TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  PRIMARY KEY (life, from_state, to_state)
);

CREATE TABLE blank_type (
  id TEXT PRIMARY KEY,
  insurer TEXT NOT NULL,
  kind TEXT NOT NULL,
  edition BIGINT NOT NULL CHECK (edition > 0),
  UNIQUE (insurer, kind, edition)
);

CREATE TABLE audit (
  seq BIGINT PRIMARY KEY CHECK (seq > 0),
  at BIGINT NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  actor TEXT NOT NULL,
  second_actor TEXT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
);
CREATE INDEX audit_day ON audit (day, kind);

-- Stock -------------------------------------------------------------------------------------------------

CREATE TABLE request (
  id TEXT PRIMARY KEY,
  blank_type TEXT NOT NULL REFERENCES blank_type (id),
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  needed_by TEXT NOT NULL,
  approval TEXT,
  state TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  request TEXT NOT NULL REFERENCES request (id),
  note TEXT NOT NULL UNIQUE,
  declared_type TEXT NOT NULL,
  declared_boxes BIGINT NOT NULL CHECK (declared_boxes > 0),
  declared_sheets_per_box BIGINT NOT NULL CHECK (declared_sheets_per_box > 0),
  state TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX delivery_request ON delivery (request);

CREATE TABLE lot (
  id TEXT PRIMARY KEY,
  delivery TEXT NOT NULL REFERENCES delivery (id),
  blank_type TEXT NOT NULL REFERENCES blank_type (id),
  state TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, blank_type)
);
CREATE INDEX lot_delivery ON lot (delivery);

CREATE TABLE box (
  id TEXT PRIMARY KEY,
  lot TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  number BIGINT NOT NULL CHECK (number > 0),
  declared_sheets BIGINT NOT NULL CHECK (declared_sheets > 0),
  label_digest TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (lot, number),
  UNIQUE (id, lot, blank_type),
  FOREIGN KEY (lot, blank_type) REFERENCES lot (id, blank_type)
);

-- What was seen of a lot's or load's sheets, how, and what it says. says_type NULL: cannot tell, which is no.
CREATE TABLE evidence (
  id BIGINT PRIMARY KEY,
  lot TEXT NOT NULL REFERENCES lot (id),
  box TEXT,
  load TEXT,
  moment TEXT NOT NULL CHECK (moment IN ('receiving', 'load', 'first-article', 'reading', 'evening', 'finding')),
  grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 5),
  says_type TEXT REFERENCES blank_type (id),
  agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evidence_lot ON evidence (lot);
CREATE INDEX evidence_day ON evidence (day);
CREATE INDEX evidence_load ON evidence (load, moment, grade) WHERE load IS NOT NULL;

CREATE TABLE finding (
  id BIGINT PRIMARY KEY,
  lot TEXT NOT NULL REFERENCES lot (id),
  says_type TEXT NOT NULL REFERENCES blank_type (id),
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX finding_lot ON finding (lot);

CREATE TABLE hold (
  id BIGINT PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('lot', 'job')),
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX hold_subject ON hold (subject_kind, subject);

CREATE TABLE hold_lift (
  hold BIGINT PRIMARY KEY REFERENCES hold (id),
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);

-- The sheet ledger: one row is one transfer, so an unbalanced book cannot be written -----------------------

CREATE TABLE account_move (
  from_account TEXT NOT NULL,
  to_account TEXT NOT NULL,
  PRIMARY KEY (from_account, to_account)
);

CREATE TABLE movement (
  seq BIGINT PRIMARY KEY CHECK (seq > 0),
  box TEXT NOT NULL,
  lot TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  from_account TEXT NOT NULL,
  to_account TEXT NOT NULL,
  sheets BIGINT NOT NULL CHECK (sheets > 0),
  reason TEXT NOT NULL,
  reference TEXT NOT NULL,
  day TEXT NOT NULL,
  at BIGINT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (box, lot, blank_type) REFERENCES box (id, lot, blank_type),
  FOREIGN KEY (from_account, to_account) REFERENCES account_move (from_account, to_account)
);
CREATE INDEX movement_day ON movement (day);
CREATE INDEX movement_box ON movement (box);

-- Kept by trigger. For the sources 'outside' and 'found' the balance is what they have given.
CREATE TABLE balance (
  box TEXT NOT NULL REFERENCES box (id),
  account TEXT NOT NULL,
  sheets BIGINT NOT NULL CHECK (sheets >= 0),
  last_seq BIGINT NOT NULL,
  PRIMARY KEY (box, account)
);

-- A physical count with a look at a sheet.
CREATE TABLE stock_count (
  id BIGINT PRIMARY KEY,
  box TEXT NOT NULL REFERENCES box (id),
  account TEXT NOT NULL CHECK (account IN ('store', 'tray', 'quarantine')),
  book BIGINT NOT NULL CHECK (book >= 0),
  found BIGINT NOT NULL CHECK (found >= 0),
  seen_type TEXT REFERENCES blank_type (id),
  movement_seq BIGINT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX stock_count_day ON stock_count (day);
CREATE INDEX stock_count_box ON stock_count (box, account);

-- Jobs: before the loads, which name them --------------------------------------------------------------

CREATE TABLE job (
  id TEXT PRIMARY KEY,
  mapping TEXT NOT NULL,
  insurer TEXT NOT NULL,
  kind TEXT NOT NULL,
  blank_type TEXT NOT NULL REFERENCES blank_type (id),
  issue_day TEXT NOT NULL,
  data_day TEXT NOT NULL,
  pieces BIGINT NOT NULL CHECK (pieces > 0),
  households BIGINT NOT NULL CHECK (households > 0),
  file_digest TEXT NOT NULL UNIQUE,
  setting TEXT,
  state TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, blank_type)
);

-- The wrapped key of a job's personal data. Destroying it is the erasure.
CREATE TABLE job_key (
  job TEXT PRIMARY KEY REFERENCES job (id),
  wrapped BLOB
);

CREATE TABLE piece (
  id TEXT PRIMARY KEY,
  job TEXT NOT NULL REFERENCES job (id),
  sequence BIGINT NOT NULL CHECK (sequence > 0),
  household BIGINT NOT NULL CHECK (household > 0),
  digest TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  sealed BLOB NOT NULL,
  UNIQUE (job, sequence)
);
CREATE INDEX piece_state ON piece (job, state);

-- Loads ------------------------------------------------------------------------------------------------

CREATE TABLE load (
  id TEXT PRIMARY KEY,
  printer TEXT NOT NULL,
  tray TEXT NOT NULL,
  box TEXT NOT NULL,
  lot TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  job TEXT NOT NULL,
  state TEXT NOT NULL,
  ended_by TEXT,
  baseline TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, blank_type),
  FOREIGN KEY (box, lot, blank_type) REFERENCES box (id, lot, blank_type),
  FOREIGN KEY (job, blank_type) REFERENCES job (id, blank_type)
);
CREATE UNIQUE INDEX load_one_per_tray ON load (tray) WHERE state IN ('open', 'armed');
CREATE UNIQUE INDEX load_one_per_box ON load (box) WHERE state IN ('open', 'armed');
CREATE INDEX load_box ON load (box, event);
CREATE INDEX load_tray ON load (tray, event);
CREATE INDEX load_job ON load (job) WHERE state IN ('open', 'armed');
CREATE INDEX load_lot ON load (lot) WHERE state IN ('open', 'armed');

-- Printing --------------------------------------------------------------------------------------------

CREATE TABLE run (
  id TEXT PRIMARY KEY,
  job TEXT NOT NULL,
  load TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  printer TEXT NOT NULL,
  state TEXT NOT NULL,
  ended_by TEXT,
  counter_before BIGINT,
  counter_after BIGINT,
  output_count BIGINT,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (job, blank_type) REFERENCES job (id, blank_type),
  FOREIGN KEY (load, blank_type) REFERENCES load (id, blank_type),
  UNIQUE (id, job, load, blank_type)
);
CREATE UNIQUE INDEX run_one_per_load ON run (load);
CREATE INDEX run_day ON run (day);

-- One row is one permit and the one IPP job that may be sent under it. The key is stored before sending.
CREATE TABLE chunk (
  key TEXT PRIMARY KEY,
  run TEXT NOT NULL,
  job TEXT NOT NULL,
  load TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  number BIGINT NOT NULL CHECK (number > 0),
  sheets BIGINT NOT NULL CHECK (sheets BETWEEN 1 AND 50),
  expires BIGINT NOT NULL,
  artefact TEXT,
  state TEXT NOT NULL,
  impressions BIGINT,
  counter_before BIGINT,
  counter_after BIGINT,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (run, number),
  FOREIGN KEY (run, job, load, blank_type) REFERENCES run (id, job, load, blank_type)
);
-- Asked by state at every start and every evening.
CREATE INDEX chunk_state ON chunk (state, event);

-- One physical blank used, or meant to be used, for one piece. The id is the code printed on it.
CREATE TABLE sheet (
  id TEXT PRIMARY KEY,
  piece TEXT NOT NULL REFERENCES piece (id),
  copy BIGINT NOT NULL CHECK (copy BETWEEN 1 AND 99),
  chunk TEXT NOT NULL REFERENCES chunk (key),
  place BIGINT NOT NULL CHECK (place > 0),
  job TEXT NOT NULL,
  load TEXT NOT NULL,
  lot TEXT NOT NULL,
  box TEXT NOT NULL,
  blank_type TEXT NOT NULL,
  state TEXT NOT NULL,
  read_event BIGINT REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (piece, copy),
  UNIQUE (chunk, place),
  FOREIGN KEY (job, blank_type) REFERENCES job (id, blank_type),
  FOREIGN KEY (load, blank_type) REFERENCES load (id, blank_type),
  FOREIGN KEY (box, lot, blank_type) REFERENCES box (id, lot, blank_type)
);
CREATE UNIQUE INDEX sheet_one_live ON sheet (piece) WHERE state IN ('sent', 'good', 'doubtful');
CREATE INDEX sheet_chunk ON sheet (chunk, state);
CREATE INDEX sheet_job ON sheet (job, state);
CREATE INDEX sheet_lot ON sheet (lot, state);
CREATE INDEX sheet_box ON sheet (box, state);

-- The evening ------------------------------------------------------------------------------------------

CREATE TABLE day (
  day TEXT PRIMARY KEY,
  state TEXT NOT NULL
);

-- Every judgement of a day that was ever made, kept. A day's movements are a range of the ledger.
CREATE TABLE day_version (
  day TEXT NOT NULL REFERENCES day (day),
  version BIGINT NOT NULL CHECK (version > 0),
  made_at BIGINT NOT NULL,
  first_movement BIGINT NOT NULL,
  last_movement BIGINT NOT NULL,
  report TEXT NOT NULL,
  report_hash TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (day, version)
);

CREATE TABLE difference_note (
  id BIGINT PRIMARY KEY,
  day TEXT NOT NULL,
  difference TEXT NOT NULL,
  owner TEXT NOT NULL,
  reason TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX difference_note_day ON difference_note (day, difference);

CREATE TABLE day_signature (
  day TEXT NOT NULL,
  version BIGINT NOT NULL,
  badge TEXT NOT NULL,
  report_hash TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (day, version, badge)
);
