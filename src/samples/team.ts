// A made-up team: who belongs to it, its ports, its schedules, and what went wrong with them.

import type { Asker } from "../core/request.ts";
import type { DeliveryEnd } from "../daily/stores.ts";

/** Wednesday, 28 October 2026, nine o'clock in Seoul. */
export const historyBegins = Date.parse("2026-10-28T00:00:00Z");
/** Friday, 20 November 2026, a quarter past ten in Seoul. */
export const historyEnds = Date.parse("2026-11-20T01:15:00Z");

export interface Player extends Pick<Asker, "user" | "name"> {
  /** Of ten questions so many are answered right. */
  readonly skill: number;
  readonly isShown: boolean;
}

/** Who answers. Not everybody shows a name. */
export const players: readonly Player[] = [
  { user: "ada", name: "Ada", skill: 8, isShown: true },
  { user: "minji", name: "민지", skill: 9, isShown: true },
  { user: "sam", name: "Sam", skill: 5, isShown: true },
  { user: "joon", name: "이준", skill: 7, isShown: true },
  { user: "grace", name: "Grace", skill: 6, isShown: false },
];

/** Typed by whom. */
export const ports: readonly (readonly [line: string, user: string])[] = [
  ["/team add 3001 web-frontend 개발 서버 anyway", "minji"],
  ["/team add 4100 orders-api anyway", "sam"],
  ["/team add 5433 reports-db PostgreSQL 17 replica anyway", "joon"],
  ["/team add 8123 billing-api anyway", "ada"],
  ["/team add 9201/tcp search-logs anyway", "ada"],
  ["/team add 50051 pricing gRPC anyway", "grace"],
];

/** Since when a schedule is there. */
export const schedules: readonly (readonly [since: string, line: string, channel: string])[] = [
  ["2026-10-28", "/trivia daily on 8:45 Seoul weekdays quiz", "gallery"],
  ["2026-11-14", "/trivia daily on 2pm New York mon,wed,fri fact", "dev"],
  ["2026-11-16", "/trivia daily on 오전 10시 서울 ko turn", "신입"],
  ["2026-11-18", "/trivia daily on 8:00 Berlin quiz", "ops"],
  ["2026-11-19", "/trivia daily on 17:00 Seoul fact", "old-project"],
];

/** Posts that did not go well, by channel and local day. */
export const mishaps: Readonly<Record<string, DeliveryEnd | "late">> = {
  "dev 2026-11-16": { state: "uncertain" },
  "dev 2026-11-18": "late",
  "신입 2026-11-19": { state: "failed", reason: "invalid_blocks" },
  "ops 2026-11-19": { state: "refused", reason: "not-a-member" },
  "old-project 2026-11-19": { state: "refused", reason: "archived" },
};
