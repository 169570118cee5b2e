import { type ComponentType, createElement, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A component that is fetched when it is first drawn, and draws nothing until then. A failed try draws what stands for it
 * then, or nothing.
 */
export function late<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  otherwise: ComponentType<Props> | null = null,
): (props: Props) => JSX.Element | null {
  let there: ComponentType<Props> | null = null;
  return function Late(props) {
    const [drawn, setDrawn] = useState(() => there);
    useEffect(() => {
      const draw = async (): Promise<void> => {
        const component = there ?? (await fetch().catch(() => null));
        there = component;
        setDrawn(() => component ?? otherwise);
      };
      void draw();
    }, []);
    return drawn === null ? null : createElement(drawn, props);
  };
}
