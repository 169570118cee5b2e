import type { Clip } from "@restride/figures";
import {
  type FigureAsked,
  fetchFigure,
  figureHere,
} from "@restride/program/figure-files";
import { useEffect, useMemo, useState } from "preact/hooks";
import { clipOf } from "./player.ts";

/** A clip ready to be drawn: undefined while its file is on its way, null where there is none or it did not come. */
export function useClip(asked: FigureAsked): Clip | null | undefined {
  const { family, movement, check } = asked;
  const key = `${family} ${movement} ${check}`;
  const [came, setCame] = useState<readonly [string, unknown]>(["", null]);
  const here = figureHere(asked);
  const isHere = here !== undefined;
  useEffect(() => {
    if (isHere) return undefined;
    let isWanted = true;
    const take = async (): Promise<void> => {
      const figure = await fetchFigure({ family, movement, check }).catch(
        () => null,
      );
      if (isWanted) setCame([key, figure ?? null]);
    };
    void take();
    return () => {
      isWanted = false;
    };
  }, [family, movement, check, key, isHere]);
  const late = came[0] === key ? came[1] : undefined;
  const figure = isHere ? here : late;
  return useMemo(
    () => (figure === undefined ? undefined : clipOf(figure)),
    [figure],
  );
}
