import { mkdirSync, writeFileSync } from "node:fs";
import { landCss, tokenCss } from "../../packages/figures/src/index.ts";

/** Writes the colours of the figures and of the landscape as the web app's style sheets. A test compares them. */
const WEB = new URL("../../apps/web/src/", import.meta.url);
mkdirSync(new URL("path/", WEB), { recursive: true });
writeFileSync(new URL("style/figure.css", WEB), tokenCss());
writeFileSync(new URL("path/land.css", WEB), landCss());
