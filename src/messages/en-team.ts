// The team's own ports, settings, and what may not be done, in English.

import { code, say, strong, type Text } from "../core/card.ts";
import type { Refusal } from "../core/post.ts";
import type { FaultSentences } from "./en.ts";

const refusals: Readonly<Record<Refusal, string>> = {
  "channel-gone": "This channel is gone.",
  "not-a-member": "I am not in this channel.",
  forbidden: "I may not post in this channel.",
  archived: "This channel is archived.",
  uninstalled: "I am not installed here any more.",
  "no-token": "I can't post by myself yet.",
};

const slackRemedies: Readonly<Record<Refusal, Text>> = {
  "channel-gone": say`If it is still there for you, type ${code("/invite @Portly")} in it, then try again.`,
  "not-a-member": say`Type ${code("/invite @Portly")} in the channel, then try again.`,
  forbidden: say`Who may post is limited there. Ask somebody who manages the channel to let me, or try another channel.`,
  archived: say`Unarchive it, or try another channel.`,
  uninstalled: say`Ask somebody who manages the workspace to install me again.`,
  "no-token": say`I was started without the token for that. Ask whoever runs me to set ${code("SLACK_BOT_TOKEN")}.`,
};

const discordRemedy = (reason: Refusal): Text =>
  reason === "no-token"
    ? say`I was started without the token for that. Ask whoever runs me to set ${code("DISCORD_TOKEN")}.`
    : say`Open the channel's settings, choose Permissions, add my role, and allow ${strong("View Channel")}, ${strong("Send Messages")} and ${strong("Embed Links")}. Then try again.`;

type PlaceFaults = Pick<
  FaultSentences,
  | "mention-unknown"
  | "mention-not-allowed"
  | "not-allowed"
  | "channel-needed"
  | "may-not-post"
  | "days-unknown"
  | "zone-needed"
  | "schedule-exists"
  | "schedule-unknown"
  | "schedule-which"
  | "schedules-full"
  | "round-unknown"
  | "team-entry-invalid"
  | "team-port-unknown"
  | "team-full"
>;

export const enPlaceFaults: PlaceFaults = {
  "mention-unknown": ({ given }) => ({
    title: "I mention roles and groups only",
    text: say`I can't mention ${code(given)}: never everyone, and no single person. Choose a role on Discord, a user group such as ${code("@oncall")} on Slack.`,
    examples: [],
  }),
  "mention-not-allowed": () => ({
    title: "You may not mention that role",
    text: say`So I can't do it for you. Ask somebody who may, or leave the mention out.`,
    examples: ["/trivia daily on 9:30"],
  }),
  "not-allowed": ({ need }) => ({
    title: "That is not yours to change here",
    text: {
      manage: say`It takes ${strong("Manage Server")} or ${strong("Manage Channels")}. Ask somebody who has it.`,
      admin: say`Only administrators may change it here. Ask one of them.`,
      "its-channel": say`That schedule belongs to another channel. Change it there, or ask somebody who administers this place.`,
      "admin-untold": say`Only administrators may change it here, and this workspace does not let me see who they are. Give me the scope ${code("users:read")}.`,
    }[need],
    examples: [],
  }),
  "channel-needed": () => ({
    title: "That needs a channel",
    text: say`Here is nobody else to play or share with. Ask me in a channel on Discord or Slack.`,
    examples: ["/trivia now"],
  }),
  "may-not-post": ({ reason, platform }) => ({
    title: refusals[reason],
    text:
      platform === "playground"
        ? say`The playground shows only what is asked. On Discord and Slack the daily post comes by itself.`
        : platform === "slack"
          ? slackRemedies[reason]
          : discordRemedy(reason),
    examples: platform === "playground" || reason === "no-token" ? ["/trivia now"] : ["/trivia daily on 9:30"],
  }),
  "days-unknown": ({ given }) => ({
    title: "I don't know these days",
    text: say`I can't read ${code(given)} as days of the week.`,
    examples: ["weekdays", "every", "mon,wed,fri", "mon-thu"],
  }),
  "zone-needed": () => ({
    title: "In which time zone?",
    text: say`I don't know yours. Add a city or a zone; ${code("/portly settings")} remembers it for the next time.`,
    examples: ["/trivia daily on 9:30 Berlin", "/portly settings Europe/London"],
  }),
  "schedule-exists": ({ number }) => ({
    title: "That is on already",
    text: say`The same time is scheduled in this channel, as number ${number}. To change it, turn it off first.`,
    examples: [`/trivia daily off ${number}`, "/trivia daily status"],
  }),
  "schedule-unknown": ({ given, count }) => ({
    title: "There is no such schedule",
    text:
      count === 0
        ? say`Nothing is scheduled here.`
        : say`I find no number ${code(given)}. There are numbers 1 to ${count}.`,
    examples: ["/trivia daily status"],
  }),
  "schedule-which": ({ numbers }) => ({
    title: "Which one?",
    text: say`This channel has several, or none of those that there are. Tell me the number, or ${code("all")}.`,
    examples: [
      ...numbers.map((number) => `/trivia daily off ${number}`),
      "/trivia daily off all",
      "/trivia daily status",
    ],
  }),
  "schedules-full": ({ most }) => ({
    title: "That is enough for one place",
    text: say`I keep up to ${most} schedules for a server or workspace. Turn one off first.`,
    examples: ["/trivia daily status"],
  }),
  "round-unknown": () => ({
    title: "I no longer know this question",
    text: say`It is too old, or from somewhere else. Here is how to get another one.`,
    examples: ["/trivia now"],
  }),
  "team-entry-invalid": ({ longestName, longestNote }) => ({
    title: "I need a port and a name",
    text: say`First the port, then a name of up to ${longestName} characters, then a note of up to ${longestNote} if you like.`,
    examples: ["/team add 8123 billing-api staging", "/team add 5353/udp discovery"],
  }),
  "team-port-unknown": ({ given }) => ({
    title: "That is not in the list",
    text: say`I find no entry for ${code(given)}.`,
    examples: ["/team list"],
  }),
  "team-full": ({ most }) => ({
    title: "The list is full",
    text: say`I keep up to ${most} ports for a team. Remove one first.`,
    examples: ["/team list", "/team export"],
  }),
};

export const enTeam = {
  team: {
    heading: "Your team's ports",
    onPort: "Your team",
    line: (port: string, name: string, note: string): Text =>
      note === "" ? say`${code(port)} ${strong(name)}` : say`${code(port)} ${strong(name)}: ${note}`,
    title: (name: string, ports: string) => `${name}: ${ports} (your team)`,
    empty: say`Nothing yet. ${code("/team add 8123 billing-api staging")} adds one; then ${code("/port 8123")} and ${code("/port billing-api")} tell it to everyone here.`,
    count: (count: number, most: number) => `${count} of up to ${most}`,
    personal: "This list is yours alone.",
    added: (port: string, name: string) => `Added: ${port} ${name}`,
    changed: (port: string, name: string) => `Changed: ${port} ${name}`,
    known: say`From now on look-ups here tell it.`,
    removed: (count: number) => (count === 1 ? "Removed" : `${count} entries removed`),
    clashTitle: (port: string, name: string) => `${port} ${name}: are you sure?`,
    clashTeam: (names: string) => say`Your team has given this port to ${strong(names)} already.`,
    clashService: (names: string) =>
      say`Common there: ${strong(names)}. Whoever runs that can't run your service beside it.`,
    clashBrowser: say`Browsers open no http or https on this port.`,
    clashLow: say`On Linux, a port below 1024 needs a privilege.`,
    clashEphemeral: say`Systems hand this number to clients, so it may be taken when your service starts.`,
    buttonKeep: "Add it anyway",
    orType: (line: string) => `Or type: ${line}`,
    buttonPick: "Suggest a free port",
    buttonPort: (port: number) => `What else is on ${port}?`,
    export: "Your team's ports as CSV",
    exportText: say`Save it as ${code("ports.csv")}.`,
    exportCut: (from: number, to: number, count: number) =>
      say`These are ${from} to ${to} of ${count}: not all fit into one message.`,
    buttonMore: "The next ones",
  },

  settings: {
    title: "Settings",
    saved: "Saved",
    you: "For you",
    place: "For everyone here",
    languageNames: { en: "English", ko: "한국어" },
    automatic: "as the platform tells, or as you write",
    placeAutomatic: "each person's own",
    zoneUnset: "not set",
    zoneAutomatic: "Automatic: set no time zone",
    language: "Language",
    zone: "Time zone",
    manage: "Who may change what belongs to this place",
    managers: "who may manage the server or the channel; on Slack, every member",
    adminsOnly: "administrators only",
    order: say`Your own choice counts first, then that of the place, then what the platform tells.`,
    how: say`Time zone: ${code("/portly settings Seoul")}; ${code("/portly settings zone auto")} takes it back. For everyone here: ${code("/portly settings here ko")}.`,
    buttonAutomatic: "Automatic",
    buttonNoZone: "No time zone",
    buttonHere: (name: string) => `Here: ${name}`,
    buttonBoard: "My score and name",
  },
};
