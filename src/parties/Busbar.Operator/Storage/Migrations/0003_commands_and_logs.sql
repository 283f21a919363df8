CREATE TABLE command (
    id TEXT NOT NULL UNIQUE,
    station TEXT NOT NULL,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    requested_by TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT,
    completed_at INTEGER);
CREATE INDEX command_by_station ON command (station, requested_at);

CREATE TABLE security_event (
    sequence INTEGER PRIMARY KEY,
    station TEXT NOT NULL,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    detail TEXT);

-- Who changed what. Each row carries a digest over itself and the row before it, so that a removed or edited row shows.
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    principal TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT,
    digest TEXT NOT NULL);

-- Raw frames, a capped ring per station.
CREATE TABLE message_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    station TEXT NOT NULL,
    at INTEGER NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT,
    message_id TEXT,
    text TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    error TEXT);
CREATE INDEX message_log_by_station ON message_log (station, sequence);

-- Secrets and choices of this installation, for example the hash of the admin password.
CREATE TABLE setting (
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL);
