import { expect, test } from "vitest";
import { particle } from "../../src/messages/particle.ts";

test.each([
  ["포트", "은/는", "는"],
  ["소켓", "은/는", "은"],
  [53, "은/는", "은"],
  [22, "은/는", "는"],
  [80, "은/는", "은"],
  [443, "이/가", "이"],
  [65535, "이/가", "가"],
  [0, "을/를", "을"],
  [6379, "을/를", "를"],
  [8081, "으로/로", "로"],
  [8083, "으로/로", "으로"],
  ["DNS", "이/가", "가"],
  ["SQL", "으로/로", "로"],
  ["nginx", "을/를", "를"],
  ["Tomcat server", "와/과", "와"],
  ["VPN", "와/과", "과"],
  ["ping", "은/는", "은"],
  ["", "을/를", "를"],
] as const)("after %s, %s is %s", (word, pair, expected) => {
  expect(particle(word, pair)).toBe(expected);
});

test("goes by the reading of a name where it is known", () => {
  expect(particle("Redis", "은/는", "레디스")).toBe("는");
  expect(particle("Kafka Connect", "을/를", "카프카 커넥트")).toBe("를");
  expect(particle("Git", "을/를", "깃")).toBe("을");
});
