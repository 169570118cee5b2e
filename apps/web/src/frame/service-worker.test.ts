import { describe, expect, it } from "vitest";
import { offeredUpdates } from "./service-worker.ts";

class Worker extends EventTarget {
  state = "installing";
  readonly told: unknown[] = [];

  postMessage(message: unknown): void {
    this.told.push(message);
  }

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;
}

class Container extends EventTarget {
  controller: object | null = null;
  readonly registration = new Registration();

  async register(): Promise<Registration> {
    return this.registration;
  }
}

async function started(container: Container, reload = (): void => undefined) {
  const update = offeredUpdates(
    container as unknown as ServiceWorkerContainer,
    reload,
  );
  await Promise.resolve();
  await Promise.resolve();
  return update;
}

describe("a new version", () => {
  it("is offered when it waits, and taken into use only when asked for", async () => {
    const container = new Container();
    container.controller = {};
    let reloads = 0;
    const update = await started(container, () => (reloads += 1));
    expect(update.value).toBeNull();
    const coming = new Worker();
    container.registration.installing = coming;
    container.registration.dispatchEvent(new Event("updatefound"));
    coming.become("installed");
    expect(update.value).not.toBeNull();
    expect(coming.told).toEqual([]);
    expect(reloads).toBe(0);
    update.value?.();
    expect(coming.told).toEqual([{ type: "SKIP_WAITING" }]);
    expect(reloads).toBe(0);
    container.dispatchEvent(new Event("controllerchange"));
    expect(reloads).toBe(1);
  });

  it("reloads nothing when another tab took it into use: a session goes on", async () => {
    const container = new Container();
    container.controller = {};
    container.registration.waiting = new Worker();
    let reloads = 0;
    const update = await started(container, () => (reloads += 1));
    expect(update.value).not.toBeNull();
    container.dispatchEvent(new Event("controllerchange"));
    expect(reloads).toBe(0);
  });

  it("is offered when it has waited since the last visit", async () => {
    const container = new Container();
    container.registration.waiting = new Worker();
    expect((await started(container)).value).not.toBeNull();
  });

  it("is no update when it is the first", async () => {
    const container = new Container();
    const update = await started(container);
    const coming = new Worker();
    container.registration.installing = coming;
    container.registration.dispatchEvent(new Event("updatefound"));
    coming.become("installed");
    expect(update.value).toBeNull();
  });

  it("is none where there are no service workers", () => {
    expect(offeredUpdates(undefined, () => undefined).value).toBeNull();
  });
});
