CREATE TABLE object (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    is_cancelled INTEGER NOT NULL,
    extra TEXT,
    body BLOB NOT NULL);
CREATE UNIQUE INDEX object_key ON object (kind, id);

CREATE TABLE report (
    id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    program_id TEXT NOT NULL,
    client_id TEXT NOT NULL,
    client_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    body BLOB NOT NULL);
CREATE UNIQUE INDEX report_key ON report (id);
CREATE INDEX report_event ON report (event_id);
CREATE INDEX report_client ON report (client_id);

CREATE TABLE client (
    client_id TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL);
CREATE UNIQUE INDEX client_key ON client (client_id);
