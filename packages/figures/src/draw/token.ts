import { LAND } from "./land-palette.ts";
import { colours, type PaletteName, type Theme } from "./palette.ts";

const THEMES: readonly Theme[] = ["light", "dark"];
const PALETTES: readonly PaletteName[] = ["clay", "umber", "sand"];

function rule(theme: Theme, palette: PaletteName): string {
  const lines = Object.entries(colours(theme, palette))
    .filter(([ink]) => !(ink in LAND[theme]))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([ink, colour]) => `  --figure-${ink}: ${colour};`);
  return lines.join("\n");
}

/** Only what differs from the first palette of the theme. */
function personRule(theme: Theme, palette: PaletteName): string {
  const base = colours(theme, "clay");
  const lines = Object.entries(colours(theme, palette))
    .filter(([ink, colour]) =>
      Object.entries(base).every(
        ([name, old]) => name !== ink || old !== colour,
      ),
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([ink, colour]) => `  --figure-${ink}: ${colour};`);
  return lines.join("\n");
}

function themeRules(theme: Theme): string {
  const others = PALETTES.slice(1).map(
    (palette) =>
      `[data-figure="${palette}"] {\n${personRule(theme, palette)}\n}`,
  );
  return [`:root {\n${rule(theme, "clay")}\n}`, ...others].join("\n\n");
}

/** A figure is as wide as its column and never higher than it is worth; room is kept for it while it is fetched. */
const LAYOUT = `
.figure svg {
  display: block;
  inline-size: 100%;
  block-size: auto;
  max-block-size: 16rem;
}
`;

/** The custom properties that `tokenInks` names, as a style sheet: light, and dark where the page prefers it. */
export function tokenCss(): string {
  const [light, dark] = THEMES.map(themeRules);
  const inner = (dark ?? "").replaceAll(/^(?=.)/gmu, "  ");
  return `/* Written from packages/figures/src/draw/palette.ts: npx tsx tools/figures/tokens.ts. */\n${light ?? ""}\n\n@media (prefers-color-scheme: dark) {\n${inner}\n}\n${LAYOUT}`;
}

/** The same for the landscape alone, which one screen draws and which comes with it. */
export function landCss(): string {
  const [light, dark] = THEMES.map((theme) =>
    Object.entries(LAND[theme])
      .map(([ink, colour]) => `  --figure-${ink}: ${colour};`)
      .join("\n"),
  );
  const inner = `:root {\n${dark ?? ""}\n}`.replaceAll(/^(?=.)/gmu, "  ");
  return `/* Written from packages/figures/src/draw/land-palette.ts: npx tsx tools/figures/tokens.ts. */\n:root {\n${light ?? ""}\n}\n\n@media (prefers-color-scheme: dark) {\n${inner}\n}\n`;
}
