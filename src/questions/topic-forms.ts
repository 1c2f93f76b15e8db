// How questions about ports and sockets in general are put, lesson by lesson.

import type { TopicForms } from "./forms.ts";
import { addressBar } from "./topic-forms/address-bar.ts";
import { addressInUse } from "./topic-forms/address-in-use.ts";
import { bindAddresses } from "./topic-forms/bind-addresses.ts";
import { clientAndServer } from "./topic-forms/client-and-server.ts";
import { ephemeralPorts } from "./topic-forms/ephemeral-ports.ts";
import { manyConnections } from "./topic-forms/many-connections.ts";
import { nat } from "./topic-forms/nat.ts";
import { noPorts } from "./topic-forms/no-ports.ts";
import { port } from "./topic-forms/port.ts";
import { portAndSocket } from "./topic-forms/port-and-socket.ts";
import { portZero } from "./topic-forms/port-zero.ts";
import { privilegedPorts } from "./topic-forms/privileged-ports.ts";
import { ranges } from "./topic-forms/ranges.ts";
import { refusedResetTimeout } from "./topic-forms/refused-reset-timeout.ts";
import { socket } from "./topic-forms/socket.ts";
import { socketAddress } from "./topic-forms/socket-address.ts";
import { socketTypes } from "./topic-forms/socket-types.ts";
import { tcpLife } from "./topic-forms/tcp-life.ts";
import { tcpOrUdp } from "./topic-forms/tcp-or-udp.ts";
import { unixAndRawSockets } from "./topic-forms/unix-and-raw-sockets.ts";

/** By the name of the lesson. */
export const topicForms: Readonly<Record<string, TopicForms>> = {
  "no-ports": noPorts,
  "port-zero": portZero,
  "bind-addresses": bindAddresses,
  "address-bar": addressBar,
  "many-connections": manyConnections,
  "privileged-ports": privilegedPorts,
  nat,
  "refused-reset-timeout": refusedResetTimeout,
  "address-in-use": addressInUse,
  "ephemeral-ports": ephemeralPorts,
  "unix-and-raw-sockets": unixAndRawSockets,
  "port-and-socket": portAndSocket,
  "socket-types": socketTypes,
  "socket-address": socketAddress,
  "tcp-or-udp": tcpOrUdp,
  "tcp-life": tcpLife,
  "client-and-server": clientAndServer,
  ranges,
  port,
  socket,
};
