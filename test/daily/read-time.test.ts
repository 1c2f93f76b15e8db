import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTime } from "../../src/daily/read-time.ts";

describe("a time of day", () => {
  test.each([
    ["9", 540],
    ["09:30", 570],
    ["9.30", 570],
    ["0930", 570],
    ["00:00", 0],
    ["23:59", 1439],
    ["9am", 540],
    ["9 AM", 540],
    ["9:30 p.m.", 1290],
    ["12am", 0],
    ["12pm", 720],
    ["noon", 720],
    ["midnight", 0],
    ["９：３０", 570],
    ["오전 9시", 540],
    ["오후 2시 30분", 870],
    ["오후2시반", 870],
    ["14시 5분", 845],
    ["오전 12시", 0],
    ["낮 12시", 720],
    ["밤 12시", 0],
    ["밤 11시", 1380],
    ["새벽 3시", 180],
    ["저녁 7시", 1140],
    ["정오", 720],
    ["자정", 0],
  ])("%s is %i minutes after midnight", (typed, minutes) => {
    expect(parseTime(typed)).toBe(minutes);
  });

  test.each([
    "",
    "24:00",
    "9:5",
    "9:60",
    "25",
    "-1",
    "13am",
    "am 9 pm",
    "아침",
    "9h",
    "nine",
    "9:30:15",
    "constructor",
  ])("is not %j", (typed) => {
    expect(parseTime(typed)).toMatchObject({ id: "time-invalid" });
  });

  test("is read back however a clock writes it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, "0")];
        const half = `${hour % 12 || 12}:${minute}${hour < 12 ? "am" : "pm"}`;
        const korean = `${hour < 12 ? "오전" : "오후"} ${hour % 12 || 12}시 ${minutes % 60}분`;
        for (const typed of [`${hour}:${minute}`, half, korean]) expect(parseTime(typed), typed).toBe(minutes);
      }),
    );
  });

  test("is a time or a fault, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const read = parseTime(typed);
        if (typeof read === "number") expect(read >= 0 && read < 1440).toBe(true);
      }),
    );
  });
});
