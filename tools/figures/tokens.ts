import { writeFileSync } from "node:fs";
import { tokenCss } from "../../packages/figures/src/index.ts";

/** Writes the colours of the figures as the web app's style sheet. A test compares the two. */
writeFileSync(
  new URL("../../apps/web/src/style/figure.css", import.meta.url),
  tokenCss(),
);
