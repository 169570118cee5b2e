import type { Plugin } from "vite";

/**
 * What a page of the build may load: its own files and nothing else. `connect-src` stays with the server's header,
 * so that a relay on the same origin can be reached; no other origin ever is.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  // The run player's sound is a file made on the device.
  "media-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The head line that carries the policy. */
export const POLICY_META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;

/** Puts the policy first in the head of the built page; the development server needs inline scripts of its own. */
export function policyPlugin(): Plugin {
  return {
    name: "restride-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(
          '<meta charset="utf-8" />',
          `<meta charset="utf-8" />\n    ${POLICY_META}`,
        ),
    },
  };
}
