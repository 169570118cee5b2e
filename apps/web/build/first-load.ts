import { fileURLToPath } from "node:url";

/** What the bundler knows of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const ENTRY = fileURLToPath(new URL("../src/main.tsx", import.meta.url));
/** What a room hands out beside what Today takes of it, and only later screens take in: reached through its index, used by none of it. */
const LATER =
  /\/(?:engine\/src\/(?:forward|past|forecast|run\/timeline|read\/bytes)|vault\/src\/(?:base64url|verify|memory\/store)|words\/src\/(?:figure|speaker|verdict|amount|limit|hold|fault|source))\.ts$/;

/**
 * Puts all that the first page imports into one file: without this each module that a later screen shares with it would
 * be a file of its own, and a first visit would ask for twenty small ones.
 */
export function firstLoad(): (id: string, modules: Modules) => string | null {
  const first = new Set<string>();
  const reach = (id: string, modules: Modules): void => {
    if (first.has(id) || LATER.test(id)) return;
    first.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? [])
      reach(next, modules);
  };
  return (id, modules) => {
    // The bundler asks about modules in an order of its own: all of the first page is known before the first answer.
    reach(ENTRY, modules);
    return first.has(id) ? "today" : null;
  };
}
