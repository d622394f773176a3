CREATE TABLE IF NOT EXISTS article (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    received TEXT NOT NULL,
    title TEXT,
    site TEXT,
    published TEXT,
    page TEXT NOT NULL,
    article TEXT NOT NULL,
    lines TEXT NOT NULL
) STRICT;
