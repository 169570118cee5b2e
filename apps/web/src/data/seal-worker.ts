import { seal, unseal } from "@restride/vault/age";
import type { SealAnswer, SealRequest } from "./sealing.ts";

async function answerTo(request: SealRequest): Promise<SealAnswer> {
  const { type, bytes, passphrase } = request;
  if (type === "unseal") {
    const opened = await unseal(bytes, passphrase);
    return opened.ok
      ? { ok: true, bytes: new Uint8Array(opened.bytes) }
      : opened;
  }
  return { ok: true, bytes: new Uint8Array(await seal(bytes, passphrase)) };
}

globalThis.addEventListener(
  "message",
  ({ data }: MessageEvent<SealRequest>) => {
    answerTo(data).then(
      (answer) => globalThis.postMessage(answer),
      // No memory for it, most likely; the page says what that means.
      () => globalThis.postMessage({ ok: false, reason: "failed" }),
    );
  },
);
