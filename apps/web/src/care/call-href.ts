import type { ContactWords } from "@restride/words";

/** The address that a tap on a number opens. */
export function callHref({ number, kind }: ContactWords): string {
  const digits = (number ?? "").replaceAll(/[^\d+]/g, "");
  return `${kind === "text" ? "sms" : "tel"}:${digits}`;
}
