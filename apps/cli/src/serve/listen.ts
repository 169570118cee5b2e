import { type ServerType, serve } from "@hono/node-server";
import { Hono } from "hono";
import { CliFault, codeOf } from "../exit.ts";

/** Only this machine can reach it: the journal belongs on her own devices. */
const LOOPBACK = "127.0.0.1";

export interface Listening {
  readonly port: number;
  /** Takes no new request, lets the open ones end, then resolves. */
  readonly close: () => Promise<void>;
}

/** Listens on the loopback address; port 0 takes a free one. Fails with a fault when the port is in use. */
export async function listen(app: Hono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve(
      { fetch: app.fetch, hostname: LOOPBACK, port },
      (info) => {
        resolve({ port: info.port, close: async () => closed(server) });
      },
    );
    server.on("error", (error: unknown) => reject(faultOf(error, port)));
  });
}

/** Fails with the same faults as listening would. */
export async function assertFree(port: number): Promise<void> {
  const listening = await listen(new Hono(), port);
  await listening.close();
}

function faultOf(error: unknown, port: number): CliFault {
  if (codeOf(error) === "EADDRINUSE") {
    return new CliFault(
      `Port ${port} is in use on this machine.`,
      `Close what uses it, or choose another: restride serve --port ${port + 1}`,
    );
  }
  if (codeOf(error) === "EACCES") {
    return new CliFault(
      `This account may not listen on port ${port}.`,
      "Choose a port from 1024 up: restride serve --port 4180",
    );
  }
  return new CliFault(`Cannot listen on port ${port}.`, null, { cause: error });
}

// A download that hangs must not keep the terminal.
const PATIENCE_MS = 2000;

async function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(
      () => "closeAllConnections" in server && server.closeAllConnections(),
      PATIENCE_MS,
    );
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
