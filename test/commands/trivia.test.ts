import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { createQuizBank } from "../../src/quiz/bank.ts";
import { choiceLetter, rightChoice } from "../../src/quiz/question.ts";
import { type Posted, postDue, redrawn } from "../helpers/days-go-by.ts";
import { buttonsOf, openPlace, type Place, textOf } from "../helpers/place.ts";

const bank = createQuizBank();
const { quiz, board } = messages.en;
let place: Place;

beforeEach(() => {
  place = openPlace();
});
afterEach(() => place.close());

const at = (time: string) => Date.parse(time);
const ann = { user: "1", name: "Ann" };
const bo = { user: "2", name: "Bo" };
const cy = { user: "3", name: "Cy" };

const someSchedule = {
  ...{ id: "s", platform: "discord", place: "100", channel: "200", minutes: 540, zone: "Asia/Seoul" },
  days: [1],
  next: { at: 0, day: "2026-11-23" },
} as const;

/** The letters of the right choice and of a wrong one. */
function lettersOf(id: string) {
  const question = bank.question(id);
  if (!question) throw new Error(`no question ${id}`);
  const right = rightChoice(question);
  return { right: choiceLetter(right), wrong: choiceLetter(right === 0 ? 1 : 0), points: question.level };
}

/** The question that was asked, by its words. */
function questionIn(text: string) {
  const found = bank.ids.map(bank.question).find((question) => question && text.includes(question.question.en));
  if (!found) throw new Error("no question in it");
  return found.id;
}

/** A quiz each workday at nine in Seoul, of which the first is posted. */
async function firstPost(): Promise<Posted> {
  await place.type("/trivia daily on 9:00 Seoul");
  const [posted] = await postDue(place, at("2026-11-23T00:00:00Z"));
  if (!posted) throw new Error("nothing was posted");
  return posted;
}

describe("a question now", () => {
  test("is answered at once, right or wrong, with the reason, and gives points once", async () => {
    const asked = await place.type("/trivia now");
    expect(asked.visibility).toBe("public");
    const { right, wrong, points } = lettersOf(questionIn(textOf(asked)));
    const good = await place.press(asked, right, ann);
    expect(good.visibility).toBe("private");
    expect(good.card.title).toBe(quiz.right(right));
    const bad = await place.press(asked, wrong, bo);
    expect(bad.card.title).toBe(quiz.wrong(wrong));
    const better = await place.press(asked, right, bo);
    expect(better.card.title).toBe(quiz.wrong(wrong));
    expect(textOf(better)).toContain(`${wrong} counts`);
    const scores = await place.storage.rounds.scores({ platform: "discord", id: "100" }, 0);
    expect(scores.map(({ person, points: given }) => [person.id, given])).toEqual([
      ["1", points],
      ["2", 0],
    ]);
  });

  test("tells the same person on two devices the same", async () => {
    const asked = await place.type("/trivia now");
    const both = await Promise.all([place.press(asked, "A", ann), place.press(asked, "A", ann)]);
    expect(new Set(both.map(({ card }) => card.title)).size).toBe(1);
    const [round] = buttonsOf(asked)[0]?.call.options.take?.toString().split(" ") ?? [];
    expect((await place.storage.rounds.tally(round ?? "")).counts).toEqual(new Map([[0, 1]]));
  });

  test("is another one each time, shared with those of the day, and in another order elsewhere", async () => {
    const ask = async (where: string) => questionIn(textOf(await place.type("/trivia now", { place: where })));
    const { question } = await firstPost();
    const here = [question, await ask("100"), await ask("100"), await ask("100")];
    expect(new Set(here).size).toBe(4);
    expect([await ask("101"), await ask("101"), await ask("101"), await ask("101")]).not.toEqual(here);
  });

  test("counts on its message, once a press told where that is", async () => {
    const asked = await place.type("/trivia now");
    const round = String(buttonsOf(asked)[0]?.call.options.take).split(" ")[0] ?? "";
    const waiting = async () =>
      (await place.storage.rounds.stale("discord", 10, place.now)).map(({ message }) => message);
    expect(textOf(asked)).not.toContain(quiz.answered(0));
    await place.press(asked, "A", ann);
    expect(await waiting()).toEqual([]);
    await place.press(asked, "A", { ...cy, channel: "elsewhere", message: "m8" });
    expect(await waiting()).toEqual([]);
    await place.press(asked, "A", { ...bo, message: "m9" });
    expect(await waiting()).toEqual(["m9"]);
    const counted = textOf((await redrawn(place, round)) ?? asked);
    expect(counted).toContain(quiz.answered(3));
    expect(counted).toContain(quiz.atOnce);
    expect(counted).not.toContain("█");
  });

  test("of another server is not answered from here", async () => {
    const asked = await place.type("/trivia now");
    const answer = await place.press(asked, "A", { ...bo, place: "666" });
    expect(answer.ok).toBe(false);
    expect(answer.card.title).toBe(messages.en.faults["round-unknown"]({}).title);
  });

  test.each(["trivia answer nothing a", "trivia answer", "trivia try nothing b"])("stands %j", async (line) => {
    expect((await place.type(line)).ok).toBe(false);
  });

  test("alone it is for practice: nothing is kept, and the next one comes by a button", async () => {
    const asked = await place.type("/trivia now", { isDirect: true });
    expect(asked.card.title).toMatch(/^Practice/);
    const told = await place.press(asked, "A", { isDirect: true });
    expect(told.card.title).toMatch(/: A$/);
    const next = await place.press(told, quiz.buttonAnother, { isDirect: true });
    expect(next.card.title).toMatch(/^Practice/);
    expect(textOf(next)).not.toContain(textOf(asked).split("\n")[2]);
    expect(await place.storage.rounds.scores({ platform: "discord", id: "100" }, 0)).toEqual([]);
  });

  test("practice meets every question before one comes again", async () => {
    let answer = await place.type("/trivia now", { isDirect: true });
    const met = new Set<string>();
    for (let count = 0; count < bank.pool.length; count += 1) {
      met.add(questionIn(textOf(answer)));
      answer = await place.press(await place.press(answer, "A"), quiz.buttonAnother);
    }
    expect(met.size).toBe(bank.pool.length);
  });

  test("is asked for practice while the database is away", async () => {
    await place.storage.close();
    expect((await place.type("/trivia now")).card.title).toMatch(/^Practice/);
    expect((await place.type("/trivia leaderboard")).card.title).toBe(
      messages.en.faults["storage-unavailable"]({}).title,
    );
  });
});

describe("the question of the day", () => {
  test("takes answers privately, tells nothing, and lets them be changed until the reveal", async () => {
    const { answer, question, round } = await firstPost();
    const { right, wrong, points } = lettersOf(question);
    const first = await place.press(answer, wrong, ann);
    expect(first.visibility).toBe("private");
    expect(first.card.title).toBe(quiz.chose(wrong));
    expect(textOf(first)).not.toContain(bank.question(question)?.explanation.en);
    expect((await place.press(answer, wrong, ann)).card.title).toBe(quiz.chose(wrong));
    expect((await place.press(answer, right, ann)).card.title).toBe(quiz.changed(right, wrong));
    await place.press(answer, wrong, bo);
    const counted = textOf((await redrawn(place, round)) ?? answer);
    expect(counted).toContain(quiz.answered(2));
    expect(counted).not.toContain("█");
    // No points before everybody may know.
    expect(textOf(await place.type("/trivia leaderboard ever"))).toContain(
      board.empty.map(({ text }) => text).join(""),
    );
    await postDue(place, at("2026-11-24T00:00:00Z"));
    const revealed = textOf((await redrawn(place, round)) ?? answer);
    expect(revealed).toContain(`The answer is ${right}`);
    expect(revealed).toMatch(new RegExp(`✓ ${right} █+░+ 1 \\(50 %\\)`));
    const late = await place.press(answer, wrong, ann);
    expect(late.card.title).toBe(quiz.alreadyRevealed);
    expect(textOf(late)).toContain(`You had chosen ${right}`);
    expect(textOf(await place.press(answer, wrong, cy))).toContain("You had not answered");
    const scores = await place.storage.rounds.scores({ platform: "discord", id: "100" }, 0);
    expect(scores.map(({ points: given }) => given)).toEqual([points, 0]);
  });

  test("names at the reveal only those who want to be named", async () => {
    const { answer, question, round } = await firstPost();
    const { right } = lettersOf(question);
    await place.press(answer, right, ann);
    await place.press(answer, right, { ...bo, name: "@everyone **Bo**" });
    await place.press(await place.type("/trivia mine", bo), board.buttonShow, { ...bo, name: "@everyone **Bo**" });
    await postDue(place, at("2026-11-24T00:00:00Z"));
    const revealed = textOf((await redrawn(place, round)) ?? answer);
    expect(revealed).toContain("Right: @everyone **Bo** and 1 more");
    expect(revealed).not.toContain("Ann");
  });

  test("is the special one on a special day, and no other day's", async () => {
    place.now = at("2026-12-22T12:00:00Z");
    await place.type("/trivia daily on 9:00 Seoul every");
    const seen: string[] = [];
    for (let day = at("2026-12-23T00:00:00Z"); day < at("2026-12-28T00:00:00Z"); day += 86_400_000) {
      for (const { question } of await postDue(place, day)) seen.push(question);
    }
    expect(seen).toHaveLength(5);
    expect(seen.indexOf("mail-incoming-25")).toBe(2);
    expect(new Set(seen).size).toBe(5);
  });

  test("is the special one for one schedule of a place, another one for the next", async () => {
    place.now = at("2026-12-24T12:00:00Z");
    for (const [time, channel] of [
      ["9:00", "200"],
      ["9:00", "201"],
      ["18:00", "202"],
    ] as const)
      await place.type(`/trivia daily on ${time} Seoul every`, { channel });
    await place.type("/trivia daily on 9:00 Seoul every", { place: "101", channel: "300" });
    const morning = await postDue(place, at("2026-12-25T00:00:00Z"));
    const evening = await postDue(place, at("2026-12-25T09:00:00Z"));
    const seen = [...morning, ...evening].map(({ question }) => question);
    expect(seen).toHaveLength(4);
    expect(seen.filter((question) => question === "mail-incoming-25")).toHaveLength(2);
    expect(new Set(seen).size).toBe(3);
    for (const { answer } of evening) expect(buttonsOf(answer).map(({ label }) => label)).toContain("A");
  });

  test("comes again only when all have been asked", () => {
    const { programme } = place.core;
    const seen = new Set<string>();
    let position: string | undefined;
    for (let count = 0; count < bank.pool.length; count += 1) {
      const schedule = { ...someSchedule, locale: "en", kind: "quiz" } as const;
      const chosen = programme.choose(schedule, "2026-11-23", () => position);
      seen.add(chosen.item);
      position = chosen.position;
    }
    expect(seen.size).toBe(bank.pool.length);
  });

  test("takes turns with a port and its story", async () => {
    await place.type("/trivia daily on 9:00 Seoul weekdays turn");
    const titles: string[] = [];
    for (let day = at("2026-11-23T00:00:00Z"); day < at("2026-12-02T00:00:00Z"); day += 86_400_000) {
      for (const { post } of await postDue(place, day)) titles.push(post.card.title);
    }
    expect(titles).toHaveLength(7);
    const isQuiz = titles.map((title) => title.startsWith("Port quiz"));
    expect(isQuiz.every((quizToday, index) => index === 0 || quizToday !== isQuiz[index - 1])).toBe(true);
    expect(titles.filter((title) => title.startsWith("Port of the day: "))).toHaveLength(isQuiz[0] ? 3 : 4);
  });

  test("is drawn the same after a crash, in its own language, with its mention as data", async () => {
    await place.type("/trivia daily on 9:00 Seoul ko role:4242");
    const [schedule] = await place.storage.schedules.list({ platform: "discord", id: "100" });
    if (!schedule) throw new Error("no schedule");
    const { programme } = place.core;
    const choose = () => programme.choose(schedule, "2026-11-23", () => undefined);
    const draw = () => programme.composePost(schedule, "2026-11-23", choose(), "round");
    expect(draw()).toEqual(draw());
    expect(draw()).toMatchObject({ locale: "ko", mention: { kind: "role", id: "4242" } });
    expect(JSON.stringify(draw()?.card)).not.toContain("4242");
  });
});

describe("the leaderboard", () => {
  /** Everybody answers a question of `/trivia now`, right or wrong. */
  async function play(right: readonly object[], wrong: readonly object[] = []): Promise<number> {
    const asked = await place.type("/trivia now");
    const letters = lettersOf(questionIn(textOf(asked)));
    for (const who of right) await place.press(asked, letters.right, who);
    for (const who of wrong) await place.press(asked, letters.wrong, who);
    return letters.points;
  }
  const show = async (who: typeof ann) => place.press(await place.type("/trivia mine", who), board.buttonShow, who);

  test("shows names by choice, gives ties the same rank, and counts the rest", async () => {
    const points = await play([ann, bo, cy]);
    await show(ann);
    await show(cy);
    const text = textOf(await place.type("/trivia leaderboard"));
    const told = points === 1 ? "1 point" : `${points} points`;
    expect(text).toContain(`1. Ann: ${told} (1 right)`);
    expect(text).toContain(`1. Cy: ${told} (1 right)`);
    expect(text).not.toContain("Bo");
    expect(text).toContain("1 person more scored");
    await place.press(await place.type("/trivia mine", ann), board.buttonHide, ann);
    expect(textOf(await place.type("/trivia leaderboard"))).not.toContain("Ann");
  });

  test("counts the week from Monday where the team is, the month from its first, and ever", async () => {
    await place.type("/portly settings here Seoul");
    place.now = at("2026-10-31T14:59:00Z"); // Saturday, the last minute of October in Seoul
    await play([bo]);
    place.now = at("2026-11-22T14:59:00Z"); // Sunday, a minute before midnight
    await play([ann]);
    await show(ann);
    await show(bo);
    expect(textOf(await place.type("/trivia leaderboard week"))).toContain("Ann");
    place.now = at("2026-11-22T15:00:00Z"); // Monday in Seoul
    expect(textOf(await place.type("/trivia leaderboard week"))).not.toContain("Ann");
    expect(textOf(await place.type("/trivia leaderboard month"))).toContain("Ann");
    expect(textOf(await place.type("/trivia leaderboard month"))).not.toContain("Bo");
    expect(textOf(await place.type("/trivia leaderboard ever"))).toContain("Bo");
  });

  test("gives somebody without a name one that tells nothing", async () => {
    await play([{ user: "7" }]);
    const shown = await place.press(await place.type("/trivia mine", { user: "7", name: "" }), board.buttonShow, {
      user: "7",
      name: " \u200b ",
    });
    expect(textOf(shown)).toMatch(/shown as Someone \d{4}/);
  });

  test("tells a person's own score privately, with the streak of daily questions", async () => {
    const monday = await firstPost();
    await place.press(monday.answer, "A", ann);
    const [tuesday] = await postDue(place, at("2026-11-24T00:00:00Z"));
    expect(textOf(await place.type("/trivia mine", ann))).toContain(board.streakOf(1));
    if (tuesday) await place.press(tuesday.answer, "A", ann);
    const mine = await place.type("/trivia mine", ann);
    expect(mine.visibility).toBe("private");
    expect(textOf(mine)).toContain(board.streakOf(2));
    expect(textOf(await place.type("/trivia mine", bo))).toContain(board.streakOf(0));
  });

  test("is for places, not for somebody alone", async () => {
    for (const line of ["/trivia leaderboard", "/trivia mine"]) {
      expect((await place.type(line, { isDirect: true })).ok).toBe(false);
    }
  });
});

describe("forgetting", () => {
  test("deletes everything of a person after asking, and says what", async () => {
    const asked = await place.type("/trivia now");
    await place.press(asked, "A", ann);
    await place.press(asked, "A", bo);
    await place.type("/portly settings ko Seoul", ann);
    await place.type("/team add 8199 mine", { ...ann, isDirect: true });
    await place.type("/team add 8200 ours anyway", ann);
    const sure = await place.type("/trivia forget-me", ann);
    expect(sure.visibility).toBe("private");
    const [button] = buttonsOf(sure);
    expect(button?.effect).toBe("update");
    const done = await place.press(sure, messages.ko.forget.button, ann, "en");
    expect(done.card.title).toBe(messages.ko.forget.done);
    expect(textOf(done)).toContain("답 1개, 설정, 나만 쓰는 목록의 포트 1개");
    // In English again: the chosen language is gone with the rest.
    expect((await place.type("/trivia mine", ann)).card.title).toBe(board.mine);
    expect(textOf(await place.type("/team list", { ...ann, isDirect: true }))).not.toContain("8199");
    expect(textOf(await place.type("/team list", ann))).toContain("8200");
    const [kept] = await place.storage.teamPorts.list({ platform: "discord", id: "100" });
    expect(kept?.by).toBeUndefined();
    const again = await place.press(await place.type("/trivia forget-me", ann), messages.en.forget.button, ann);
    expect(textOf(again)).toContain("nothing about you");
    const [round] = buttonsOf(asked)[0]?.call.options.take?.toString().split(" ") ?? [];
    expect((await place.storage.rounds.tally(round ?? "")).counts).toEqual(new Map([[0, 1]]));
  });
});
