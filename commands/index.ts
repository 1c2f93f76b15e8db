// What people may ask: the ordered list, and the only registry.

import type { CommandTree, MessageCommand } from "../src/core/command.ts";
import { ask } from "./ask.ts";
import { classify } from "./classify.ts";
import type { PortlyContext } from "./context.ts";
import { explainPorts, explainPortsShortcut } from "./explain-ports.ts";
import { pick } from "./pick.ts";
import { port } from "./port.ts";
import { portly } from "./portly.ts";
import { socket } from "./socket.ts";
import { team } from "./team.ts";
import { trivia } from "./trivia.ts";

export const commands: CommandTree<PortlyContext> = [port, classify, pick, socket, ask, trivia, team, portly];

/** What people may call on a message. */
export const messageCommands: CommandTree<PortlyContext> = [explainPorts];
export const shortcuts: readonly MessageCommand[] = [explainPortsShortcut];
