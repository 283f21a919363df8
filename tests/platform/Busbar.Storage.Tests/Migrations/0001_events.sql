CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    station TEXT NOT NULL, seq INTEGER NOT NULL,
    body BLOB, received_at INTEGER,
    UNIQUE (station, seq));
CREATE TABLE reading (name TEXT NOT NULL UNIQUE, value INTEGER NOT NULL);
