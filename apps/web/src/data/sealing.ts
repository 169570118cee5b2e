import type { UnsealRefusal } from "@restride/vault/age";

/** What passes between the page and the worker that seals and opens: some seconds of a phone's processor, none of them hers. */
export type SealRequest = {
  readonly type: "seal" | "unseal";
  readonly bytes: Uint8Array;
  readonly passphrase: string;
};

/** `failed`: the device could not do it, for lack of memory for instance. */
export type SealAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: UnsealRefusal | "failed" };

/** Asks a worker of its own, which is gone afterwards with all that it knew. Never rejects. */
export function askSealing(request: SealRequest): Promise<SealAnswer> {
  const worker = new Worker(new URL("./seal-worker.ts", import.meta.url), {
    type: "module",
  });
  return new Promise((resolve) => {
    const end = (answer: SealAnswer): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<SealAnswer>) =>
      end(data),
    );
    worker.addEventListener("error", () =>
      end({ ok: false, reason: "failed" }),
    );
    worker.postMessage(request, []);
  });
}
