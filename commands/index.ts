// What people may ask: the ordered list, and the only registry.

import type { CommandTree } from "../src/core/command.ts";
import { classify } from "./classify.ts";
import type { PortlyContext } from "./context.ts";
import { pick } from "./pick.ts";
import { port } from "./port.ts";
import { portly } from "./portly.ts";
import { socket } from "./socket.ts";

export const commands: CommandTree<PortlyContext> = [port, classify, pick, socket, portly];
