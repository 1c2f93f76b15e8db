import { describe, expect, test } from "vitest";
import { answer, read } from "../helpers/answer-in.ts";

describe("/classify", () => {
  test.each([
    ["0", "0 is a System Port"],
    ["1023", "1023 is a System Port"],
    ["1024", "1024 is a User Port"],
    ["3306", "3306 is a User Port"],
    ["49151", "49151 is a User Port"],
    ["49152", "49152 is a Dynamic Port"],
    ["65535", "65535 is a Dynamic Port"],
  ])("puts %s into its range", async (port, title) => {
    expect((await answer(`/classify ${port}`)).card.title).toBe(title);
  });

  test("uses the right particle after each number in Korean", async () => {
    expect((await answer("/classify 22", "ko")).card.title).toBe("22는 시스템 포트예요");
    expect((await answer("/classify 80", "ko")).card.title).toBe("80은 시스템 포트예요");
    expect((await answer("/classify 3306", "ko")).card.title).toBe("3306은 사용자 포트예요");
  });

  test("remarks that 587 is a System Port, whatever lists say", async () => {
    expect(await read("/classify 587")).toContain("Often listed wrongly");
    expect(await read("/classify 25,587")).toContain("Often listed wrongly");
  });

  test("tells the difference between IANA and Linux where it matters, and only there", async () => {
    expect(await read("/classify 40000")).toContain("Linux hands out 32768–60999");
    expect(await read("/classify 61000")).toContain("stops at 60999");
    expect(await read("/classify 3306")).not.toContain("Linux hands out");
  });

  test("sorts many ports by range", async () => {
    const text = await read("/classify 50000,22,3306,443");
    expect(text).toMatch(/System Ports.*\n.*22, 443\n.*User Ports.*\n.*3306\n.*Dynamic Ports.*\n.*50000/);
  });

  test("cuts a range at the borders", async () => {
    expect(await read("/classify 1000-50000")).toMatch(/1000–1023.*1024–49151.*49152–50000/s);
  });

  test.each(["mysql", "", "65536", "-1"])("refuses %j kindly", async (typed) => {
    expect(await answer(`/classify ${typed}`)).toMatchObject({ ok: false, visibility: "private", ports: [] });
  });
});
