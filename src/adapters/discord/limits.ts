// What Discord allows (documentation of 2026: messages, embeds, components, application commands).

/** Lengths in UTF-16 code units; the rest are counts. */
export const limits = {
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  /** Title, description, fields and footer of all embeds of a message together. */
  embedTotal: 6000,
  buttonLabel: 80,
  customId: 100,
  buttonsInRow: 5,
  rows: 5,
  commandName: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceText: 100,
  optionLength: 6000,
  /** Names, descriptions and values of one command together, the longest localization counting. */
  commandTotal: 8000,
  /** Messages a second: half of what Discord takes of everything, so that answers always find room. */
  postsPerSecond: 25,
  /** Milliseconds for which Discord surely remembers a nonce; it says "a few minutes". */
  nonceMs: 120_000,
  /** Milliseconds to leave Discord alone when it does not take the token: too many refusals get an address blocked. */
  unauthorizedRestMs: 60_000,
  /** Of somebody's message so much is read; content, embeds and a forwarded message stay below it. */
  readOfMessage: 20_000,
  /** Milliseconds until an unanswered interaction dies. */
  firstResponseMs: 3000,
  /** Over HTTP the answer has that long, and the way to Discord the rest. */
  answerWithinMs: 2300,
} as const;
