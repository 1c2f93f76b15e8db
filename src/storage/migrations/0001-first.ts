// The first tables, in the SQL that SQLite and Postgres share.

import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

const statements = [
  `create table schedules (
    id text not null primary key,
    platform text not null, place text not null, channel text not null,
    minutes integer not null, zone text not null, days text not null,
    locale text not null, kind text not null, mention_kind text, mention_id text,
    added_by text, added_at bigint not null,
    next_at bigint not null, next_day text not null, rules text not null, paused text)`,
  "create index schedules_of_place on schedules (platform, place)",
  "create index schedules_due on schedules (next_at) where paused is null",

  `create table deliveries (
    id text not null primary key,
    schedule text not null references schedules (id) on delete cascade,
    day text not null, platform text not null,
    due_at bigint not null, order_at bigint not null, not_before bigint not null,
    state text not null, pool text, item text, points integer, attempts integer not null,
    claimed_at bigint, doubt_since bigint, ended_at bigint, message text, reason text,
    unique (schedule, day))`,
  "create index deliveries_planned on deliveries (platform, order_at) where state = 'planned'",
  "create index deliveries_due on deliveries (due_at)",
  "create index deliveries_claimed on deliveries (platform, claimed_at) where state = 'claimed'",

  `create table positions (
    platform text not null, place text not null, pool text not null, position text not null,
    primary key (platform, place, pool))`,

  // A round outlives its schedule: the points stay.
  `create table rounds (
    id text not null primary key,
    schedule text, platform text not null, place text not null, channel text not null,
    message text, day text, question text not null, points integer not null, locale text not null,
    asked_at bigint not null, revealed_at bigint, version integer not null, drawn integer not null,
    stale_since bigint)`,
  "create index rounds_of_place on rounds (platform, place, asked_at)",
  "create index rounds_open on rounds (schedule) where revealed_at is null",
  "create index rounds_stale on rounds (platform, stale_since) where version > drawn and message is not null",

  `create table answers (
    round text not null references rounds (id) on delete cascade,
    platform text not null, person text not null,
    choice integer not null, is_right integer not null, answered_at bigint not null,
    primary key (round, platform, person))`,
  "create index answers_of_person on answers (platform, person)",

  `create table persons (
    platform text not null, person text not null,
    locale text, zone text, board_name text, changed_at bigint not null,
    primary key (platform, person))`,

  `create table places (
    platform text not null, place text not null,
    locale text, zone text, is_admin_only integer, changed_at bigint not null,
    primary key (platform, place))`,

  `create table team_ports (
    platform text not null, place text not null,
    port integer not null, protocol text not null, name text not null, name_key text not null,
    note text, added_by text, added_at bigint not null,
    primary key (platform, place, port, protocol, name_key))`,
];

export const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
