import { fileURLToPath } from "node:url";

/** What the bundler knows of a module. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

type Group = (id: string, modules: Modules) => string | null;

/** What a room hands out beside what Today takes of it, and only later screens take in: reached through its index, used by none of it. */
const LATER =
  /\/(?:engine\/src\/(?:forward|past|forecast|run\/timeline|read\/bytes)|vault\/src\/(?:base64url|verify|memory\/store)|words\/src\/(?:figure|speaker|fault|source|rule\/(?:amount|hold|limit|verdict)))\.ts$/;
const NOTHING = /^$/;

function sourceOf(path: string): string {
  return fileURLToPath(new URL(`../src/${path}`, import.meta.url));
}

/** One file of an entry and all that it imports: without this each module that others share with it would be a file of its own. */
function together(name: string, entry: string, without: RegExp): Group {
  const inIt = new Set<string>();
  const reach = (id: string, modules: Modules): void => {
    if (inIt.has(id) || without.test(id)) return;
    inIt.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? [])
      reach(next, modules);
  };
  return (id, modules) => {
    // The bundler asks about modules in an order of its own: all of the file is known before the first answer.
    reach(entry, modules);
    return inIt.has(id) ? name : null;
  };
}

/** What a first visit asks for: all of the first page. */
export function firstLoad(): Group {
  return together("today", sourceOf("main.tsx"), LATER);
}

/** What the foot of Today takes beside it: with a hold it is asked for at once, and is one request, not a chain of them. */
export function footLoad(): Group {
  return together("foot", sourceOf("today/foot.tsx"), NOTHING);
}
