-- Pictures of sheets: the masters they are compared with, what was seen in each, and who looked instead.

-- The print plate of a blank, approved by two persons. The newest version counts.
CREATE TABLE master (
  blank_type TEXT NOT NULL REFERENCES blank_type (id),
  version BIGINT NOT NULL CHECK (version > 0),
  plate_hash TEXT NOT NULL,
  plate BLOB NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (blank_type, version)
);
CREATE INDEX master_event ON master (event);

-- Hash of the plate that was the master when the job was released; empty where no picture is asked for.
ALTER TABLE job ADD COLUMN master TEXT;

-- After so many good sheets of this load the newest is looked at again; empty: only the first.
ALTER TABLE load ADD COLUMN inspect_every BIGINT;

-- The boxes of a delivery from which sheets are pictured, chosen by the program.
CREATE TABLE delivery_sample (
  delivery TEXT NOT NULL REFERENCES delivery (id),
  box TEXT NOT NULL REFERENCES box (id),
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (delivery, box)
);
CREATE INDEX delivery_sample_event ON delivery_sample (event);

-- One picture that was looked at. Sealed under the key of its job when it shows a printed sheet, else under the
-- wrapped key beside it. Zones and fields are names of places, never what stands there.
CREATE TABLE picture (
  id BIGINT PRIMARY KEY,
  evidence BIGINT REFERENCES evidence (id),
  moment TEXT NOT NULL CHECK (moment IN ('receiving', 'load', 'first-article', 'challenge')),
  lot TEXT REFERENCES lot (id),
  box TEXT REFERENCES box (id),
  load TEXT REFERENCES load (id),
  sheet TEXT REFERENCES sheet (id),
  job TEXT REFERENCES job (id),
  expected TEXT NOT NULL REFERENCES blank_type (id),
  source TEXT NOT NULL,
  hash TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('is', 'is-not', 'cannot-tell')),
  unsure TEXT,
  looks_like TEXT,
  zones TEXT NOT NULL,
  print TEXT,
  fields TEXT NOT NULL,
  scores TEXT NOT NULL,
  reader TEXT NOT NULL,
  catalogue TEXT NOT NULL,
  wrapped BLOB,
  sealed BLOB NOT NULL,
  sealed_side BLOB,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((verdict = 'cannot-tell') = (unsure IS NOT NULL)),
  CHECK ((job IS NULL) = (wrapped IS NOT NULL))
);
CREATE INDEX picture_event ON picture (event);
CREATE INDEX picture_day ON picture (day, id);
CREATE INDEX picture_lot ON picture (lot, id);
CREATE INDEX picture_job ON picture (job, id);
CREATE INDEX picture_hash ON picture (hash);

-- A printed sheet that was approved, the first of its load or a later one.
CREATE TABLE article (
  sheet TEXT PRIMARY KEY REFERENCES sheet (id),
  load TEXT NOT NULL REFERENCES load (id),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX article_load ON article (load);
CREATE INDEX article_event ON article (event);

-- Two persons looked at a sheet whose picture could not be told.
CREATE TABLE sheet_look (
  picture BIGINT PRIMARY KEY REFERENCES picture (id),
  evidence BIGINT NOT NULL REFERENCES evidence (id),
  reason TEXT NOT NULL,
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX sheet_look_event ON sheet_look (event);
CREATE INDEX sheet_look_day ON sheet_look (day, event);

-- The reader was serviced, or was shown a blank known to be wrong.
CREATE TABLE reader_event (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('service', 'challenge')),
  reason TEXT NOT NULL,
  picture BIGINT REFERENCES picture (id),
  passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
  day TEXT NOT NULL,
  event BIGINT NOT NULL REFERENCES audit (seq) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((kind = 'challenge') = (picture IS NOT NULL))
);
CREATE INDEX reader_event_event ON reader_event (event);
