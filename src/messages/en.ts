// Every sentence in English. Its type is what every other language must have.

import { code, plain, type Span, say, strong, type Text } from "../core/card.ts";
import type { FaultContexts, FaultId } from "../core/fault.ts";
import type { Level } from "../lessons/choices.ts";
import type { HostKind } from "../ports/host.ts";
import type { ErrorId } from "../ports/known-errors.ts";
import type { Protocol } from "../ports/port-number.ts";
import type { PortRange } from "../ports/ranges.ts";
import { enInstall } from "./en-install.ts";
import { enQuiz } from "./en-quiz.ts";
import { enPlaceFaults, enTeam } from "./en-team.ts";

/** A name that is shown in a sentence; `reading` is how it is read aloud in Hangul. */
export interface Named {
  readonly name: string;
  readonly reading?: string | undefined;
}

/** What a fault's card says: what was wrong, and what to type instead. */
export interface FaultWords {
  readonly title: string;
  readonly text: Text;
  readonly examples: readonly string[];
}

export type FaultSentences = { readonly [K in FaultId]: (context: FaultContexts[K]) => FaultWords };

interface ErrorWords {
  readonly name: string;
  readonly text: Text;
  /** What to look at, the most likely first. */
  readonly steps: readonly Text[];
}

interface RangeWords {
  readonly name: string;
  /** Other names of the same range. */
  readonly also: string;
  readonly one: string;
  readonly meaning: Text;
}

const portExamples = ["/port 53", "/port postgres", "/port 8000-8010"];
const typed = (given: string): Span => code(given === "" ? " " : given);
const perhaps = (port: number | undefined): Text =>
  port === undefined ? [] : say` Did you mean ${code(String(port))}?`;
const instead = (port: number | undefined) => (port === undefined ? ["/port 80"] : [`/port ${port}`]);

const rangeWords: Readonly<Record<PortRange["id"], RangeWords>> = {
  system: {
    name: "System Ports",
    also: "Well-Known Ports",
    one: "a System Port",
    meaning: say`For the standard services of the internet. On Unix, a program needs a privilege to bind one (root, or CAP_NET_BIND_SERVICE on Linux).`,
  },
  user: {
    name: "User Ports",
    also: "Registered Ports",
    one: "a User Port",
    meaning: say`For applications that registered with IANA. A registration avoids clashes; it does not stop anybody else from using the number.`,
  },
  dynamic: {
    name: "Dynamic Ports",
    also: "Private or Ephemeral Ports",
    one: "a Dynamic Port",
    meaning: say`Never assigned to anyone. Systems hand them to clients for the length of one conversation.`,
  },
};

const faults: FaultSentences = {
  ...enPlaceFaults,
  "unknown-command": ({ given }) => ({
    title: "I don't know that command",
    text: say`${typed(given)} is not one of mine. ${code("/portly help")} lists all of them.`,
    examples: ["/portly help", "/port 53"],
  }),
  "unknown-subcommand": ({ command, given, known }) => ({
    title: "That word is missing a command",
    text: say`After ${code(`/${command}`)} I know ${known.join(", ")}, but not ${typed(given)}.`,
    examples: known.slice(0, 3).map((word) => `/${command} ${word}`),
  }),
  "missing-option": ({ command, option }) => ({
    title: "Something is missing",
    text: say`${code(`/${command}`)} needs ${strong(option)} after it.`,
    examples: missingExamples[command] ?? [`/${command} …`],
  }),
  "too-long": ({ limit }) => ({
    title: "That is too long for me",
    text: say`I read up to ${limit} characters. Please send only the port, the name or the address.`,
    examples: portExamples,
  }),
  "not-a-choice": ({ given, choices }) => ({
    title: "I don't know that choice",
    text: say`${typed(given)} is not possible here. Choose one of: ${choices.join(", ")}.`,
    examples: [],
  }),
  "stale-button": () => ({
    title: "This button no longer works",
    text: say`It belongs to an older version of me. Please ask again.`,
    examples: ["/port 53"],
  }),
  "no-port-in-it": ({ given }) => ({
    title: "I see no port number there",
    text: say`${typed(given)} has no port in it. A port is a whole number from 0 to 65535.`,
    examples: ["/port 5432", "/socket parse 192.0.2.1:5432"],
  }),
  "port-too-large": ({ given }) => ({
    title: "There is no such port",
    text: say`${typed(given)} is too large. Ports are 16-bit numbers, so 65535 is the highest.`,
    examples: ["/port 65535"],
  }),
  "port-negative": ({ given }) => ({
    title: "There is no such port",
    text: say`${typed(given)} is below zero. Ports go from 0 to 65535.`,
    examples: ["/port 0", "/port 80"],
  }),
  "port-fraction": ({ given }) => ({
    title: "There is no such port",
    text: say`${typed(given)} is not a whole number. Ports are whole numbers from 0 to 65535; put commas between several.`,
    examples: ["/port 80", "/port 80,443"],
  }),
  "port-exponent": ({ given, port }) => ({
    title: "Please write the port in digits",
    text: say`I don't read ${typed(given)} as a port.${perhaps(port)}`,
    examples: instead(port),
  }),
  "port-hexadecimal": ({ given, port }) => ({
    title: "Please write the port in decimal",
    text: say`${typed(given)} is hexadecimal; ports are written in decimal.${perhaps(port)}`,
    examples: instead(port),
  }),
  "port-foreign-digits": ({ given, port }) => ({
    title: "Please use the digits 0 to 9",
    text: say`I can't take ${typed(given)} as a port.${perhaps(port)}`,
    examples: instead(port),
  }),
  "count-invalid": ({ given, most }) => ({
    title: "That is not a number of ports",
    text: say`I can't suggest ${typed(given)} ports. Ask for 1 to ${most}.`,
    examples: ["/pick 8000 3"],
  }),
  "range-backwards": ({ from, to }) => ({
    title: "That range runs backwards",
    text: say`${from} is above ${to}. Put the lower port first.`,
    examples: [`/port ${to}-${from}`],
  }),
  "list-too-long": ({ limit }) => ({
    title: "Too many ports at once",
    text: say`I answer up to ${limit} ports in a list. For a summary of more, ask for a range.`,
    examples: ["/port 22,80,443", "/port 8000-9000"],
  }),
  "list-item": ({ given }) => ({
    title: "One entry of the list is not a port",
    text: say`I can't read ${typed(given)}. Put port numbers between the commas.`,
    examples: ["/port 22,80,443"],
  }),
  "address-invalid": ({ given }) => ({
    title: "I can't read that address",
    text: say`${typed(given)} is not a host with a port.`,
    examples: ["/socket parse 192.0.2.1:5432", "/socket parse https://[2001:db8::1]:8443"],
  }),
  "ipv6-needs-brackets": ({ given }) => ({
    title: "Brackets and a port, please",
    text: say`${typed(given)} is an IPv6 address. Its colons look like the one before a port, so it goes into brackets.`,
    examples: ["/socket parse [2001:db8::1]:443"],
  }),
  "scheme-unknown": ({ scheme }) => ({
    title: "I don't know that scheme's port",
    text: say`I know no default port for ${typed(`${scheme}://`)}. Write the port after the host.`,
    examples: ["/port http://localhost:8080"],
  }),
  "service-unknown": ({ given, nearest }) => ({
    title: "I don't know that service",
    text:
      nearest.length === 0
        ? say`I find no service called ${typed(given)}. Try its usual name, or the port number.`
        : say`I find no service called ${typed(given)}. The nearest I know: ${nearest.join(", ")}.`,
    examples: nearest.length === 0 ? ["/port redis", "/port 6379"] : [],
  }),
  "topic-unknown": ({ given, known }) => ({
    title: "I have no lesson on that yet",
    text: say`I can't explain ${typed(given)}. I can explain: ${known.join(", ")}.`,
    examples: known.slice(0, 3).map((topic) => `/socket explain ${topic}`),
  }),
  "message-hidden": () => ({
    title: "I can't see that message",
    text: say`I am shown only messages that are meant for me. Open that message's menu (right-click, or press and hold) and choose ${strong("Apps → Explain ports")}.`,
    examples: [],
  }),
  "not-understood": () => ({
    title: "I answer questions about network ports",
    text: say`That is nothing I know about. Ask me about network ports and sockets instead.`,
    examples: ["which port does postgres use?", "is it safe to open 3389?"],
  }),
  "time-invalid": ({ given }) => ({
    title: "That is not a time of day",
    text: say`I can't read ${typed(given)} as a time. Write it as on a clock.`,
    examples: ["9:30", "2:30pm", "14:30"],
  }),
  "zone-unknown": ({ given, nearest }) => ({
    title: "I don't know that time zone",
    text: say`I find no time zone for ${typed(given)}. Type a large city nearby, or a name such as ${code("Europe/Berlin")}.`,
    examples: nearest.length === 0 ? ["Seoul", "New York", "Asia/Tokyo"] : nearest,
  }),
  "zone-ambiguous": ({ given, zones }) => ({
    title: "Several time zones go by that name",
    text: say`${typed(given)} means different zones to different people. Pick a city instead.`,
    examples: zones,
  }),
  "too-many": ({ scope, seconds }) => {
    const wait = seconds === 1 ? "a second" : `${seconds} seconds`;
    if (scope === "user")
      return {
        title: "Let me catch my breath",
        text: say`That was a lot in a short time. Please ask me again in ${wait}.`,
        examples: [],
      };
    return {
      title: "A lot is being asked here right now",
      text: say`So many questions come from here at once that some have to wait. Please ask me again in ${wait}.`,
      examples: [],
    };
  },
  "storage-unavailable": () => ({
    title: "I can't get at my notes right now",
    text: say`What I keep is out of reach for a moment, so nothing was changed. Please try again in a minute; look-ups such as ${code("/port 53")} still work.`,
    examples: [],
  }),
  unexpected: ({ reference }) => ({
    title: "Something went wrong on my side",
    text: say`Please try again. If it stays so, tell whoever runs me this reference: ${code(reference)}.`,
    examples: [],
  }),
};

const missingExamples: Readonly<Record<string, readonly string[]>> = {
  port: portExamples,
  classify: ["/classify 3306", "/classify 22,3306,50000"],
  "trivia daily on": ["/trivia daily on 9:30", "/trivia daily on 2pm New York mon,wed,fri"],
  "team add": ["/team add 8123 billing-api staging"],
  "team remove": ["/team remove 8123", "/team remove billing-api"],
  "socket parse": ["/socket parse 192.0.2.1:5432", "/socket parse https://[2001:db8::1]:8443"],
};

export const en = {
  about: "Answers questions about network ports and sockets.",

  commands: {
    port: {
      description: "Look up a port, service, list, range, URL, address or error message",
      query: { name: "query", description: "53 · postgres · 22,80,443 · 8000-8010 · localhost:3000" },
      protocol: { name: "protocol", description: "Only this transport protocol" },
      private: { name: "private", description: "Show the answer only to me" },
      about: { name: "about", description: "safety: is it safe to open · holder: what holds it on my machine" },
    },
    pick: {
      description: "Suggest ports for a new service, with the reason",
      near: { name: "near", description: "A number to stay near to: 8000" },
      count: { name: "count", description: "How many, 1 to 10" },
    },
    classify: {
      description: "Tell which range a port belongs to and what that means",
      ports: { name: "ports", description: "One or many: 3306 · 22,3306,50000" },
    },
    socket: { description: "Ports and sockets explained, compared and taken apart" },
    explain: {
      description: "Explain ports and sockets: a tour for newcomers, or one topic",
      topic: { name: "topic", description: "What to explain; nothing begins the tour" },
      level: { name: "level", description: "Told for a child, for a newcomer, or in depth" },
      image: { name: "image", description: "As an image from everyday life" },
      code: { name: "code", description: "As the smallest server and client in this language" },
    },
    compare: { description: "Port and socket side by side" },
    parse: {
      description: "Take a URL or a socket address apart",
      address: { name: "address", description: "192.0.2.1:5432 · https://[2001:db8::1]:8443" },
    },
    ask: {
      description: "Ask a question about ports and sockets, in your own words",
      question: { name: "question", description: "which port does postgres use? · is it safe to open 3389?" },
    },
    explainPorts: {
      name: "Explain ports",
      description: "Explain every address, port and known error in a message",
    },
    portly: { description: "Help, settings, and what Portly keeps about you" },
    trivia: { description: "The port quiz: a question now, one every day, and who knows most" },
    now: { description: "A question for everyone here, answered right away" },
    daily: { description: "A port of the day, posted in this channel" },
    dailyOn: {
      description: "Post a port of the day in this channel",
      time: { name: "time", description: "When: 9:30 · 2pm" },
      zone: { name: "zone", description: "Time zone or city: Seoul · Europe/Berlin" },
      days: { name: "days", description: "weekdays · every · mon,wed,fri" },
      language: { name: "language", description: "The language of the posts" },
      kind: { name: "kind", description: "quiz: a question · fact: a port and its story · turn: both in turn" },
      mention: { name: "mention", description: "A role to notify; nobody if left out" },
    },
    dailyOff: {
      description: "Stop the port of the day in this channel",
      which: { name: "number", description: "Its number in the status, or all" },
    },
    dailyStatus: { description: "What is scheduled here, and how the last posts went" },
    leaderboard: {
      description: "Who knows most here",
      period: { name: "period", description: "week · month · ever" },
    },
    forgetMe: { description: "Delete everything that Portly keeps about you" },
    pressed: { description: "What a button asks", take: { name: "take", description: "What was chosen" } },
    team: { description: "The ports of your team's own services" },
    teamAdd: {
      description: "Add a port of your team's own: look-ups here tell it",
      port: { name: "port", description: "8123 · 5353/udp" },
      name: { name: "name", description: "billing-api" },
      note: { name: "note", description: "staging, ask #payments" },
      protocol: "Only where it matters",
      anyway: { name: "anyway", description: "Add it even where it clashes" },
    },
    teamRemove: {
      description: "Remove a port from your team's list",
      port: { name: "port", description: "The port, or the name" },
      name: { name: "name", description: "Only the entry of this name" },
    },
    teamList: { description: "Your team's ports" },
    teamExport: {
      description: "Your team's ports as CSV",
      from: { name: "from", description: "Begin at this entry, where not all fit" },
    },
    settings: {
      description: "Your language and time zone, and those of this place",
      zone: { name: "zone", description: "Time zone or city: Seoul · Europe/Berlin" },
      language: { name: "language", description: "The language I answer in" },
      who: { name: "for", description: "me · here: for everyone in this place" },
      managers: { name: "managers", description: "Who may change what belongs to this place" },
    },
    help: { description: "What you can ask Portly" },
    privacy: { description: "What Portly keeps, and what it never keeps" },
  },

  ranges: rangeWords,
  rangeSpan: (range: Pick<PortRange, "from" | "to">) => `${range.from}–${range.to}`,

  port: {
    heading: (port: number, protocol: Protocol | undefined, what: string) =>
      `Port ${port}${protocol ? `/${protocol.toUpperCase()}` : ""}: ${what}`,
    unassigned: "unassigned",
    reserved: "reserved",
    dynamic: "free for anyone's short use",
    registered: "registered",
    fieldRegistered: "Registered for (IANA)",
    fieldUsed: "Commonly used by",
    fieldRange: "Range",
    noProtocol: "no protocol stated",
    nothingRegistered: {
      unassigned: say`nothing, IANA has not assigned it`,
      reserved: say`nothing, IANA keeps it back (reserved)`,
      dynamic: say`nothing, this range is never assigned`,
    },
    nothingUsed: say`nothing in particular that I know of`,
    onlyRegistered: (names: Text) => say`IANA has it registered for ${names}. I know of no other common use.`,
    onlyUnassigned: say`IANA has assigned it to nobody, and I know of no common use.`,
    onlyReserved: say`IANA keeps it back, so it is assigned to nobody, and I know of no common use.`,
    onlyDynamic: say`Nobody can register it. If you see it in a connection, it is most likely a client's side, picked by its system.`,
    onlyInRanges: say`I know of nothing that has this number to itself. It lies in wider ranges that the software below takes ports from.`,
    zero: say`Port 0 is reserved. A program that binds port 0 asks its system for any free port.`,
    notForProtocol: (protocol: Protocol, others: readonly string[]) =>
      others.length === 0
        ? say`I know nothing on ${protocol.toUpperCase()} here.`
        : say`I know nothing on ${protocol.toUpperCase()} here, only on ${others.join(", ")}.`,
    registeredToo: "as registered",
    alsoReserved: (protocols: string) => `${protocols}: kept back by IANA`,
    more: (count: number) => `and ${count} more`,
    sources: "Sources: ",
    asOf: (day: string) => ` (as of ${day})`,
    since: (day: string) => `since ${day}`,
    fieldUnauthorized: "Unregistered use reported to IANA",
    fieldNotes: "IANA's notes",
    buttonRange: "Explain this range",
    buttonPort: (port: number, name: string) => `${port} · ${name}`,
    fieldBrowsers: "In browsers",
    blockedByBrowsers: say`refused: no browser opens http or https on it (ERR_UNSAFE_PORT)`,
    buttonSafety: "Is it safe to open?",
    buttonHolder: "What holds it?",
    misplaced: say`Often listed wrongly among the Registered Ports. It is below 1024, so it is a System Port.`,
  },

  service: {
    heading: (named: Named, ports: string) => `${named.name}: ${ports}`,
    onPorts: (count: number, ports: string) => `${count === 1 ? "port" : "ports"} ${ports}`,
    familyHeading: (name: string) => `Ports of: ${name}`,
    fieldPorts: "Ports",
    fieldEncrypted: "Encrypted sibling",
    fieldTransport: "TCP or UDP",
    registeredAs: (name: string) => say`registered with IANA as ${code(name)}`,
    registeredForOther: (names: Text) => say`commonly used; IANA registered it for ${names}`,
    notRegistered: say`commonly used; not registered for it`,
    guessed: (given: string, named: Named) => say`I took ${code(given)} for ${strong(named.name)}.`,
    ambiguousTitle: (given: string) => `Which one do you mean by “${given}”?`,
    ambiguous: say`Several services fit. Choose one:`,
    ianaOnly: (name: string) =>
      say`IANA has registered the name ${code(name)}. It is not in my list of common services.`,
  },

  safety: {
    heading: (port: number) => `Is it safe to open ${port} to the internet?`,
    levels: {
      public: "Yes, that is what it is for",
      guarded: "Only with encryption and a login",
      inside: "No: keep it inside, or behind a VPN",
      never: "No, never",
    },
    unknown: say`I know of no service there, so I can't vouch for it. Open a port only for a program that you run on purpose, keep it up to date, and let in as few addresses as you can.`,
    noScan: say`This is advice about the service, not about your machine: I scan nothing.`,
    instead: (names: string) => say`Encrypted instead: ${names}.`,
  },

  holder: {
    heading: (port: number, protocol: string) => `What holds ${protocol} port ${port}?`,
    first: say`First find who it is, then decide. Look for the process id (PID) in the result.`,
    linux: "Linux",
    macos: "macOS",
    windows: "Windows (PowerShell)",
    docker: "Docker",
    end: say`To end it: ${code("kill PID")} asks it to stop, on Windows ${code("Stop-Process -Id PID")} ends it. Better still, stop the service that starts it, or it may come back.`,
    airplay: say`On a Mac this is most likely AirPlay Receiver. Turn it off under System Settings, General, AirDrop & Handoff, or take another port.`,
    httpSys: say`If Windows names PID 4 (System), it is the kernel's own web server, HTTP.sys. ${code("netsh http show servicestate")} tells who asked it to listen.`,
    nothing: say`Nothing listed, and still “address in use” or access denied? On Windows it may lie in a range that Hyper-V keeps: ${code("netsh interface ipv4 show excludedportrange protocol=tcp")}. On Linux and macOS it may be a connection in TIME_WAIT, which ends within minutes.`,
  },

  errors: {
    heading: (name: string, port: number | undefined) => (port === undefined ? name : `${name} (port ${port})`),
    buttonHolder: (port: number) => `What holds ${port}?`,
    buttonPort: (port: number) => `What is ${port}?`,
    tryFrom: "From the client, to see whether anything answers",
    kinds: {
      "address-in-use": {
        name: "Address already in use",
        text: say`Another socket already holds this port, so your program can't listen on it. Systems call it ${code("EADDRINUSE")}, Windows ${code("10048")}.`,
        steps: [
          say`Find who holds it before you end anything. Most often it is an earlier run of the same program.`,
          say`End that one, or start yours on another port.`,
          say`Nobody listed, and you have just restarted? Old connections wait in TIME_WAIT for a minute or so. A server that sets ${code("SO_REUSEADDR")} before it binds need not wait.`,
          say`In Docker, “port is already allocated” means that another container or program has published it: ${code("docker ps")}.`,
          say`On a Mac, 5000 and 7000 belong to AirPlay Receiver. On Windows, PID 4 on port 80 is HTTP.sys, the kernel's web server.`,
        ],
      },
      "access-denied": {
        name: "No permission to bind the port",
        text: say`The system does not let your program have this port. Systems call it ${code("EACCES")}, Windows ${code("10013")}.`,
        steps: [
          say`On Linux, ports below 1024 need a privilege. Take one above 1023 behind a proxy, or give the program the right: ${code("sudo setcap 'cap_net_bind_service=+ep' PROGRAM")}.`,
          say`On Windows the port may lie in a range that Hyper-V, WSL or Docker keeps: ${code("netsh interface ipv4 show excludedportrange protocol=tcp")}. Take a port outside of them.`,
          say`On Windows it may also be held by a program that shares it with nobody.`,
        ],
      },
      "address-not-available": {
        name: "Address not available",
        text: say`Your program asked for a local address that this machine does not have, or there is no free client port left. Systems call it ${code("EADDRNOTAVAIL")}, Windows ${code("10049")}.`,
        steps: [
          say`Bind ${code("0.0.0.0")} or ${code("::")} for all addresses, ${code("127.0.0.1")} for this machine alone, or one that ${code("ip addr")} (on Windows ${code("ipconfig")}) lists.`,
          say`In a container only the container's own addresses exist, not the host's.`,
          say`A client that opens very many connections to one place runs out of ephemeral ports: keep connections open and use them again.`,
        ],
      },
      refused: {
        name: "Connection refused",
        text: say`The machine answered, and said that nobody listens there. Systems call it ${code("ECONNREFUSED")}, Windows ${code("10061")}.`,
        steps: [
          say`Does the program run, and on this very port? Look on the server.`,
          say`Does it listen on the address you connect to? What listens on ${code("127.0.0.1")} is reached from its own machine only.`,
          say`In a container, ${code("localhost")} is the container itself: use the other service's name, or ${code("host.docker.internal")} for the host.`,
          say`A firewall that rejects, rather than drops, looks just the same.`,
        ],
      },
      "timed-out": {
        name: "Connection timed out",
        text: say`Nobody answered at all: something on the way swallows the packets, or there is no such machine. Systems call it ${code("ETIMEDOUT")}, Windows ${code("10060")}.`,
        steps: [
          say`Most often it is a firewall or a cloud's security group that drops them. “Refused” would have meant that you got through.`,
          say`Is it the right address, is the machine up, and does your VPN or route lead there?`,
          say`Behind a home router the port has to be forwarded first.`,
        ],
      },
      reset: {
        name: "Connection reset",
        text: say`There was a connection, and the other side or something in between cut it off. Systems call it ${code("ECONNRESET")}, Windows ${code("10054")}.`,
        steps: [
          say`The program at the other end may have crashed or restarted: look at its log.`,
          say`Do both sides speak the same protocol? Plain HTTP sent to a TLS port often ends so.`,
          say`If it happens after a pause, a load balancer or NAT gave up the idle connection: send keep-alives, or set its timeout higher.`,
        ],
      },
      unreachable: {
        name: "No route to the host",
        text: say`The packets have no way to get there, so no port was asked yet. Systems call it ${code("EHOSTUNREACH")} or ${code("ENETUNREACH")}.`,
        steps: [
          say`Is the network or VPN up? Is the address right?`,
          say`An IPv6 address needs IPv6 all the way: try the name with IPv4.`,
          say`A firewall on the way may answer so on purpose.`,
        ],
      },
      "name-not-found": {
        name: "Name not found",
        text: say`DNS knows no address for this name, so no port was involved yet. Node calls it ${code("ENOTFOUND")}.`,
        steps: [
          say`Look for a typing mistake, and leave scheme and port out of the host name.`,
          say`Names of containers are only known within their own Docker network.`,
          say`Ask DNS yourself: ${code("nslookup NAME")}.`,
        ],
      },
      "unsafe-port": {
        name: "Port refused by the browser",
        text: say`Browsers open no http or https on ports that belong to other protocols, so that a web page can't talk to a mail server. Chrome calls it ${code("ERR_UNSAFE_PORT")}.`,
        steps: [
          say`Serve it on another port; ${code("/pick")} suggests some that browsers open.`,
          say`The server may be fine all the same: ${code("curl")} opens it.`,
        ],
      },
      "time-wait": {
        name: "TIME_WAIT",
        text: say`The side that closed a TCP connection first remembers it for a while, so that late packets don't end up in a new one. It is normal and ends by itself: after 60 seconds on Linux, within minutes elsewhere.`,
        steps: [
          say`A server that must restart at once sets ${code("SO_REUSEADDR")} before it binds.`,
          say`Thousands of them on a client mean too many short connections: keep them open and use them again.`,
          say`There is no process to end: it belongs to the system.`,
        ],
      },
    } satisfies Record<ErrorId, ErrorWords>,
  },

  pick: {
    heading: (ports: readonly number[]) => (ports.length === 1 ? `Take ${ports[0]}` : `${ports.length} free ports`),
    why: say`IANA has not assigned them and I know of nothing common on them. They lie above 5000 and below 30000, clear of Kubernetes NodePorts and of what Linux, Windows and macOS hand to clients, and browsers open them.`,
    remember: say`Write the number down where your team looks, and make it a setting.`,
    buttonMore: "More of them",
  },

  list: {
    heading: (count: number) => `${count} ports`,
    rangeHeading: (from: number, to: number) => `Ports ${from}–${to}`,
    summary: (registered: number, reserved: number, unassigned: number, dynamic: number) =>
      [
        `${registered} registered`,
        `${reserved} reserved`,
        `${unassigned} unassigned`,
        dynamic > 0 ? `${dynamic} dynamic (never assigned)` : "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
    wellKnown: "Best known in it",
    joined: (port: number) => `Did you mean ${port}?`,
    narrow: (limit: number) => say`Ask for up to ${limit} ports to see each of them.`,
    fieldRanges: "Ranges",
  },

  address: {
    heading: (port: number, host: string) => (host === "" ? `Port ${port}` : `Port ${port} on ${host}`),
    scheme: "Scheme",
    host: "Host",
    port: "Port",
    service: "What is usually there",
    anyHost: say`none, so every address of the machine`,
    fromScheme: (port: number, scheme: string) => say`${code(String(port))}, the default of ${code(`${scheme}://`)}`,
    written: (port: number) => say`${code(String(port))}, as written`,
    hostKinds: {
      name: "a name; DNS turns it into an address",
      localhost: "this machine itself, by name",
      loopback: "loopback: this machine itself",
      "all-interfaces": "every address of the machine; good to listen on, not to connect to",
      private: "a private address; it does not work across the internet",
      "link-local": "link-local: only within the same network segment",
      documentation: "reserved for documentation; nobody really has it",
      multicast: "multicast: a group of receivers",
      public: "a public address",
    } satisfies Record<HostKind, string>,
    ipVersion: (version: 4 | 6) => `IPv${version}`,
    meaning: (host: string, port: number) =>
      say`Address and port together name one socket: ${code(`${host}:${port}`)}. The address finds the machine, the port the program in it.`,
  },

  classify: {
    heading: (port: number, range: PortRange["id"]) => `${port} is ${rangeWords[range].one}`,
    manyHeading: (count: number) => `${count} ports by range`,
    belongs: (range: PortRange) =>
      say`${strong(`${rangeWords[range.id].name} (${range.from}–${range.to})`)}, also called ${rangeWords[range.id].also}.`,
    onSystems: "As a client's port",
    "linux-only": say`For IANA this is a User Port, but Linux hands out 32768–60999 to clients by default. A service on it may find it taken; Windows and macOS begin at 49152.`,
    everywhere: say`Windows and macOS hand out 49152–65535, Linux 32768–60999 by default: this one belongs to both.`,
    "not-linux": say`Windows and macOS hand it out to clients. Linux by default does not: it stops at 60999.`,
    zero: say`Port 0 is reserved: binding it asks the system for any free port.`,
    buttonLookUp: (port: number) => `Look up ${port}`,
  },

  lessons: {
    levels: { child: "For a child", newcomer: "For a newcomer", practitioner: "In depth" } satisfies Record<
      Level,
      string
    >,
    mistake: "Often mistaken:",
    quote: (wrong: Text) => say`“${wrong}”`,
    readOn: "Read on: ",
    guessed: (given: string, title: string) => say`I took ${code(given)} for: ${title}.`,
    buttonImage: (short: string) => `As an image: ${short}`,
    buttonCode: "As code",
    buttonTour: "Take the tour",
    imageMap: "What stands for what",
    imageBreaks: "Where it breaks",
    codeTitle: (protocol: string, language: string) => `The smallest ${protocol} server and client in ${language}`,
    codeText: say`Start the server, then the client in a second terminal. It sends one line and shows the answer. Both take another port as their first argument.`,
    codeOther: (protocol: "tcp" | "udp"): string => (protocol === "tcp" ? "The same over UDP" : "The same over TCP"),
    check: "Check yourself:",
    right: "Right.",
    notQuite: "Not quite.",
    next: "Next",
    back: "Back",
    finish: "Summary",
    more: "More on this",
    again: "From the beginning",
    summaryTitle: "What you know now",
  },

  compare: {
    title: "Port and socket side by side",
    text: say`A port is a number. A socket is one end of a conversation, and a port is part of its address.`,
    columns: ["", "Port", "Socket"],
    rows: [
      ["What it is", "a number", "an endpoint: address, port and protocol, and the object that a program holds"],
      ["How many", "65,536 for each protocol and address", "as many as memory and file descriptors allow"],
      ["Who gives it", "IANA registers it, the system binds it", "the program makes it with socket()"],
      ["What it identifies", "a service in one host", "one end of one conversation"],
      ["One to many", "one port can serve thousands of sockets", "one socket is bound to at most one local port"],
      ["Example", "443", "203.0.113.7:443, and at the other end 198.51.100.23:51324"],
    ],
    image: say`Think of a company's phone: the number is the IP address, the extension is the port, and “that number, extension 301” is the socket. The image ends where many callers reach the same extension at once and each gets a line of their own.`,
    imageOf: "More on this image",
    source: "RFC 6335, RFC 9293",
  },

  ask: {
    guess: say`I'm not sure I got that right. My best guess:`,
    howMany: say`There are 65,536 ports, from 0 to 65535, for each transport protocol and each IP address.`,
  },

  found: {
    title: (ports: number, errors: number) => {
      const inPorts = ports === 1 ? "1 port" : `${ports} ports`;
      const inErrors = errors === 1 ? "1 error" : `${errors} errors`;
      if (errors === 0) return `In this message: ${inPorts}`;
      return ports === 0 ? `In this message: ${inErrors}` : `In this message: ${inPorts}, ${inErrors}`;
    },
    nothingTitle: "No port in this message",
    nothing: say`I look for addresses, URLs, ports and error messages such as ${code("EADDRINUSE")}, and found none here.`,
    nothingKept: say`I keep nothing of the message.`,
    button: (port: number) => `What is ${port}?`,
  },

  help: {
    title: "What you can ask me",
    text: say`I know network ports and sockets. Ask in English or Korean:`,
    ways: say`No command at hand? Mention me with your question, or write to me directly. For a log or somebody's message, open its menu and choose ${strong("Explain ports")}.`,
    more: say`Answers are seen by all, errors and help only by you; where you mention me, all see the whole reply. Add ${code("private")} to ${code("/port")} to keep an answer to yourself.`,
    data: (names: number, services: number, day: string, origin: "packaged" | "iana") =>
      `Data: IANA's registry of ${day}${origin === "packaged" ? ", as it comes with Portly" : ", taken in from IANA's own file"} (${names.toLocaleString("en-US")} names), and ${services} curated services.`,
  },

  privacy: {
    title: "What I keep about you",
    text: say`Of questions and messages: nothing, I answer from memory. What you do on purpose, I keep until you take it back:`,
    items: [
      say`${strong("Quiz answers:")} which choice of which question, where, when, and your platform's id for you. Points and streaks are worked out from that. Kept until ${code("/trivia forget-me")}. Practice leaves nothing. Of a question on Slack also the way to change its message, encrypted; it is of use for half an hour.`,
      say`${strong("Your settings:")} language and time zone, if you set them (on Slack also in my Home tab). Your name only while you let it be shown on leaderboards.`,
      say`${strong("What a team sets up:")} channel, time and language of the daily post, and the ports of its own services, with the id of who added them. Kept until it is turned off or removed. How daily posts went: 90 days.`,
      say`${strong("Your Slack workspace:")} where it installed me, its token, encrypted, until it removes me; daily posts then rest, and after about 30 days I delete what was set up for them.`,
      say`${strong("All of it goes")} with ${code("/trivia forget-me")}, at once and in all places; what you set up for others stays, without you.`,
      say`${strong("Logs:")} one line for each request: which command, whether it was answered, how long it took, the language. Never what you typed, never who you are.`,
      say`${strong("Messages:")} I read only those meant for me: where you mention me, write to me directly, or choose ${strong("Explain ports")} on a message. I answer and forget them. I don't read the rest of a channel.`,
      say`${strong("Your language:")} on Slack, where the workspace allows it, I ask for your language setting and remember it for a day, in memory only.`,
      say`${strong("Buttons:")} what a button asks is stored in the button itself, on the platform, not with me.`,
      say`${strong("Passwords in URLs:")} if you paste one, I leave it out of the answer. Better still, leave it out yourself.`,
    ],
  },

  install: enInstall,
  ...enQuiz,
  ...enTeam,

  faults,
  faultTry: "Try: ",
  joinNames: (names: readonly Span[]): Text =>
    names.flatMap((name, index) => (index === 0 ? [name] : [plain(", "), name])),
};

/** What every language must say. */
export type Messages = typeof en;
