import { type Keeper, useApp } from "../frame/app-context.ts";

/** What holds her journal. Throws in a sample, from which no way leads here: a bug. */
export function useKeeper(): Keeper {
  const { keeper } = useApp();
  if (keeper === null) throw new TypeError("a sample keeps nothing");
  return keeper;
}
