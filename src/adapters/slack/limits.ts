// What Slack allows (documentation of 2026: Block Kit, messages, app manifests).

/** Lengths in UTF-16 code units; the rest are counts. */
export const limits = {
  blocks: 50,
  headerText: 150,
  contextText: 2000,
  tableCell: 500,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  /** Options of a menu. */
  options: 100,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  altText: 2000,
  imageUrl: 3000,
  /** The message's `text`, which notifications and screen readers use. */
  fallbackText: 4000,
  /** All rich text of a message together: Slack refuses messages much longer than this. */
  richTextTotal: 12_000,
  /** Messages a second in a workspace: it takes several hundred a minute, and one a second in each channel. */
  postsPerSecond: 4,
  /** Messages a second to all workspaces together, where many installed the bot: each has limits of its own, and Slack tells of none beside them. */
  postsPerSecondOfMany: 100,
  /** A message can be planned for at most 120 days ahead. */
  scheduleAheadSeconds: 100 * 24 * 60 * 60,
  /** Blocks of a Home tab. */
  homeBlocks: 100,
  /** Of somebody's message so much is read; Slack cuts messages at this length itself. */
  readOfMessage: 40_000,
  manifestDescription: 140,
  commands: 50,
  commandName: 32,
  commandDescription: 2000,
  usageHint: 1000,
  shortcuts: 10,
  shortcutName: 24,
  shortcutDescription: 150,
} as const;
