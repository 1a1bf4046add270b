import { canonicalRecord } from "../../../src/model/canonical.ts";
import { PART_NAMES, type Record as HearsayRecord } from "../../../src/model/record.ts";
import { kindOfId } from "../../../src/vocabulary/kinds.ts";
import type { Connection } from "../../../src/store/sqlite/connection.ts";
import { KIND_NUMBERS, stateNumber } from "../../../src/store/numbers.ts";

/** Makes a database as version 2 of the schema had it, with these members; what was worked out is left empty. */
export function fillAsVersion2(connection: Connection, record: HearsayRecord): void {
  connection.exec(SCHEMA);
  connection.exec("PRAGMA application_id = 0x48656172; PRAGMA user_version = 2");
  const keys = new Map<string, number>();
  const canonical = canonicalRecord(record);
  let seq = 0;
  for (const part of PART_NAMES) {
    for (const member of canonical[part]) {
      const json = JSON.stringify(member);
      seq += 1;
      connection.run(
        "INSERT INTO log VALUES (?, '2024-04-01T12:00:00Z', 'tester', 'put', ?, ?, ?, NULL)",
        seq,
        member.id,
        part,
        json,
      );
      const kind = kindOfId(member.id);
      if (kind === undefined) continue;
      keys.set(member.id, seq);
      connection.run(
        "INSERT INTO node VALUES (?, ?, ?, NULL, ?, ?, '', ?)",
        seq,
        member.id,
        KIND_NUMBERS[kind],
        stateNumber(member.state),
        seq,
        json,
      );
    }
  }
  for (const one of canonical.affiliations)
    connection.run(
      "INSERT INTO affiliation (id, state, member, org, json) VALUES (?, 1, ?, ?, ?)",
      one.id,
      keys.get(one.member) ?? 0,
      keys.get(one.organization) ?? 0,
      JSON.stringify(one),
    );
  for (const one of canonical.links)
    connection.run(
      "INSERT INTO link (id, state, kind, a, b, json) VALUES (?, 1, ?, ?, ?, ?)",
      one.id,
      one.kind,
      keys.get(one.from) ?? 0,
      keys.get(one.to) ?? 0,
      JSON.stringify(one),
    );
  for (const { id } of canonical.documents) {
    connection.run("INSERT INTO document VALUES (?, NULL, 0, 0)", keys.get(id) ?? 0);
    connection.run("INSERT INTO text VALUES (?, ?)", keys.get(id) ?? 0, `the text of ${id}`);
  }
}

const SCHEMA = `
CREATE TABLE node (
  k INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind INTEGER NOT NULL,
  subtype TEXT,
  state INTEGER NOT NULL,
  canon INTEGER NOT NULL REFERENCES node (k),   -- worked out: the canonical one of its sameAs cluster
  fold TEXT NOT NULL,                           -- folded name, text or title: what it is sorted by
  json TEXT NOT NULL
) STRICT;
CREATE INDEX node_canon ON node (canon);
CREATE INDEX node_fold ON node (kind, fold, id);
CREATE INDEX node_state ON node (kind, state);

CREATE TABLE name (                             -- names and aliases, folded
  fold TEXT NOT NULL,
  node INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (fold, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_node ON name (node);

CREATE TABLE affiliation (
  k INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  state INTEGER NOT NULL,
  member INTEGER NOT NULL REFERENCES node (k),
  org INTEGER NOT NULL REFERENCES node (k),
  role TEXT,
  first_day INTEGER,                            -- NULL: open
  last_day INTEGER,
  json TEXT NOT NULL
) STRICT;
CREATE INDEX affiliation_member ON affiliation (member);
CREATE INDEX affiliation_org ON affiliation (org);

CREATE TABLE document (
  k INTEGER PRIMARY KEY REFERENCES node (k),
  publisher INTEGER REFERENCES node (k),
  first_day INTEGER NOT NULL,                   -- of its publication
  last_day INTEGER NOT NULL
) STRICT;
CREATE INDEX document_publisher ON document (publisher);
CREATE INDEX document_day ON document (first_day);

CREATE TABLE author (
  document INTEGER NOT NULL REFERENCES document (k),
  agent INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (document, agent)
) STRICT, WITHOUT ROWID;
CREATE INDEX author_agent ON author (agent);

CREATE TABLE based_on (
  document INTEGER NOT NULL REFERENCES document (k),
  origin INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (document, origin)
) STRICT, WITHOUT ROWID;
CREATE INDEX based_on_origin ON based_on (origin);

CREATE TABLE about (
  claim INTEGER NOT NULL REFERENCES node (k),
  node INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (claim, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX about_node ON about (node);

CREATE TABLE statement (
  k INTEGER PRIMARY KEY REFERENCES node (k),
  id TEXT NOT NULL,                             -- as in node: breaks ties where days are equal
  state INTEGER NOT NULL,
  act INTEGER NOT NULL,
  stance INTEGER NOT NULL,
  what INTEGER NOT NULL REFERENCES node (k),
  mode TEXT,
  certainty TEXT NOT NULL,
  said_first INTEGER,                           -- NULL: the day of its documents counts
  said_last INTEGER,
  -- worked out:
  claim INTEGER REFERENCES node (k),            -- at the end of the chain
  side INTEGER,                                 -- towards that claim
  depth INTEGER,                                -- the lowest of its documents
  via TEXT,                                     -- ids of the statements that enclose it there, nearest first
  first_day INTEGER,
  last_day INTEGER
) STRICT;
CREATE INDEX statement_day ON statement (state, first_day, id);
CREATE INDEX statement_stance ON statement (stance, state, first_day);
CREATE INDEX statement_claim ON statement (claim, state);
CREATE INDEX statement_what ON statement (what);

CREATE TABLE said (
  statement INTEGER NOT NULL REFERENCES statement (k),
  agent INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (statement, agent)
) STRICT, WITHOUT ROWID;
CREATE INDEX said_agent ON said (agent);

CREATE TABLE against (
  statement INTEGER NOT NULL REFERENCES statement (k),
  agent INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (statement, agent)
) STRICT, WITHOUT ROWID;
CREATE INDEX against_agent ON against (agent);

CREATE TABLE on_behalf_of (
  statement INTEGER NOT NULL REFERENCES statement (k),
  org INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (statement, org)
) STRICT, WITHOUT ROWID;
CREATE INDEX on_behalf_of_org ON on_behalf_of (org);

CREATE TABLE stands (                           -- where the words are; the anchors are in the json
  statement INTEGER NOT NULL REFERENCES statement (k),
  document INTEGER NOT NULL REFERENCES document (k),
  depth INTEGER,                                -- worked out: enclosing statements in this document
  PRIMARY KEY (statement, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX stands_document ON stands (document);

CREATE TABLE link (
  k INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  state INTEGER NOT NULL,
  kind TEXT NOT NULL,
  a INTEGER NOT NULL REFERENCES node (k),
  b INTEGER NOT NULL REFERENCES node (k),
  json TEXT NOT NULL
) STRICT;
CREATE INDEX link_a ON link (a, kind);
CREATE INDEX link_b ON link (b, kind);

CREATE TABLE reviewed (
  review INTEGER NOT NULL REFERENCES node (k),
  node INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (review, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX reviewed_node ON reviewed (node);

-- Worked out

CREATE TABLE spoke_for (                        -- organisations the speakers belonged to that day, or spoke for
  statement INTEGER NOT NULL REFERENCES statement (k),
  org INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (statement, org)
) STRICT, WITHOUT ROWID;
CREATE INDEX spoke_for_org ON spoke_for (org);

CREATE TABLE outlet (                           -- whose words a document spreads
  document INTEGER NOT NULL REFERENCES document (k),
  is_root INTEGER NOT NULL,                     -- 0: its publisher; 1: publishers of what it goes back to
  agent INTEGER NOT NULL REFERENCES node (k),
  PRIMARY KEY (document, is_root, agent)
) STRICT, WITHOUT ROWID;
CREATE INDEX outlet_agent ON outlet (agent, is_root);

CREATE TABLE standing (                         -- one row a canonical claim
  claim INTEGER PRIMARY KEY REFERENCES node (k),
  standing TEXT NOT NULL,
  speakers_for INTEGER NOT NULL,
  speakers_against INTEGER NOT NULL,
  speakers_open INTEGER NOT NULL,
  speakers INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  independent_outlets INTEGER NOT NULL,
  lowest_depth INTEGER,
  first_said TEXT,
  last_said TEXT,
  score INTEGER NOT NULL                        -- how contested: the smaller side; 0 unless contested
) STRICT;
CREATE INDEX standing_score ON standing (score, speakers);

-- Folded words; the rowid is the key of the node. ascii splits at blanks and apostrophes only: folding did the rest.
CREATE VIRTUAL TABLE words USING fts5 (
  label, rest, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);

-- Texts and history

CREATE TABLE text (                             -- cleaned texts, local only
  document INTEGER PRIMARY KEY REFERENCES document (k),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  op TEXT NOT NULL,
  id TEXT NOT NULL,
  part TEXT NOT NULL,
  value TEXT NOT NULL,
  why TEXT
) STRICT;
CREATE TRIGGER log_only_grows BEFORE INSERT ON log  -- INSERT OR REPLACE would pass the two below
WHEN new.seq <= (SELECT max(seq) FROM log)
BEGIN SELECT raise(ABORT, 'the log is append only'); END;
CREATE TRIGGER log_is_not_rewritten BEFORE UPDATE ON log
BEGIN SELECT raise(ABORT, 'the log is append only'); END;
CREATE TRIGGER log_is_not_shortened BEFORE DELETE ON log
BEGIN SELECT raise(ABORT, 'the log is append only'); END;

CREATE TABLE word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;
