-- The first and the last movement of a day are asked for every evening: with the sequence in the index they are its
-- ends, however long the history is.
DROP INDEX movement_day;
CREATE INDEX movement_day ON movement (day, seq);
