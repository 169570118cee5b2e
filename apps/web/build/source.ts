import { runnerImport } from "vite";

/** Loads a TypeScript module of the repository while building. Rejects with what it throws. */
export async function loadSource<T>(id: string): Promise<T> {
  const { module } = await runnerImport<T>(id, {
    configFile: false,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    resolve: { noExternal: [/^@restride\//] },
  });
  return module;
}
