// A process that keeps answers and settings, and says so of each once it is kept; to be killed at any moment.

import { openStorage } from "../../src/storage/index.ts";

const [dataDir = "", round = ""] = process.argv.slice(2);

const storage = openStorage({ dataDir });
for (let count = 0; ; count += 1) {
  const person = { platform: "discord", id: `p${process.pid}-${count}` };
  await storage.rounds.answer(round, person, count % 4, false, count);
  await storage.preferences.changePerson(person, { boardName: `name ${count}` }, count);
  process.stdout.write(`${person.id}\n`);
}
