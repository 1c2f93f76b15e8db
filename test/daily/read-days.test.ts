import fc from "fast-check";
import { expect, test } from "vitest";
import { isFault } from "../../src/core/fault.ts";
import { parseDays } from "../../src/daily/read-days.ts";
import { readWhen } from "../../src/daily/read-when.ts";

test.each([
  ["weekdays", [1, 2, 3, 4, 5]],
  ["every", [1, 2, 3, 4, 5, 6, 7]],
  ["weekend", [6, 7]],
  ["mon,wed,fri", [1, 3, 5]],
  ["Mon, Wed and Fri", [1, 3, 5]],
  ["fri mon", [1, 5]],
  ["mon-thu", [1, 2, 3, 4]],
  ["fri-mon", [1, 5, 6, 7]],
  ["mon - wed", [1, 2, 3]],
  ["tuesdays", [2]],
  ["th", [4]],
  ["평일", [1, 2, 3, 4, 5]],
  ["매일", [1, 2, 3, 4, 5, 6, 7]],
  ["주말", [6, 7]],
  ["월수금", [1, 3, 5]],
  ["월, 수, 금", [1, 3, 5]],
  ["월요일", [1]],
  ["월요일 수요일", [1, 3]],
  ["월~목", [1, 2, 3, 4]],
  ["월-금", [1, 2, 3, 4, 5]],
])("reads %s", (typed, days) => {
  expect(parseDays(typed)).toEqual(days);
});

test.each(["", "someday", "m", "mon-someday", "월급", "1", "mon,,x", "__proto__"])("does not read %j", (typed) => {
  expect(isFault(parseDays(typed) as object)).toBe(true);
});

test("whatever is typed, days come in order and once", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const days = parseDays(typed);
      if (!Array.isArray(days)) return;
      expect(days.length).toBeGreaterThan(0);
      expect(days).toEqual([...new Set(days)].toSorted());
    }),
  );
});

test.each([
  ["9:30", { minutes: 570, days: [1, 2, 3, 4, 5], zone: "" }],
  ["9:30 Seoul", { minutes: 570, days: [1, 2, 3, 4, 5], zone: "Seoul" }],
  ["Seoul 9:30 weekend", { minutes: 570, days: [6, 7], zone: "Seoul" }],
  ["mon wed 2 pm Los Angeles", { minutes: 840, days: [1, 3], zone: "Los Angeles" }],
  ["오후 2시 30분 월수금 뉴욕", { minutes: 870, days: [1, 3, 5], zone: "뉴욕" }],
])("finds time, days and zone in %s", (typed, when) => {
  expect(readWhen(typed, "", "")).toEqual(when);
});

test("a zone or days typed apart leave the rest to the time", () => {
  expect(readWhen("9:30", "Seoul", "sun")).toEqual({ minutes: 570, days: [7], zone: "Seoul" });
  expect(isFault(readWhen("Seoul", "", ""))).toBe(true);
  expect(isFault(readWhen("9:30", "", "someday"))).toBe(true);
});
