import { CLI_ENGLISH, type CliKey } from "./en/cli.ts";
import type { Layer } from "./message.ts";

/** The strings of the command line in a language, for `speaker(…).with(cliLayer(…))`; English where there is none. */
export function cliLayer(language: string): Layer<CliKey> {
  return CLI_LAYERS[language] ?? CLI_ENGLISH;
}

const CLI_LAYERS: Readonly<Record<string, Layer<CliKey>>> = { en: CLI_ENGLISH };

export type { CliKey };
