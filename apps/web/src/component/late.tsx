import { type ComponentType, createElement, type JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component that is fetched when it is first drawn, and draws nothing until then. A failed try draws nothing either. */
export function late<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  let there: ComponentType<Props> | null = null;
  return function Late(props) {
    const [drawn, setDrawn] = useState(() => there);
    useEffect(() => {
      const draw = async (): Promise<void> => {
        const component = there ?? (await fetch().catch(() => null));
        there = component;
        setDrawn(() => component);
      };
      void draw();
    }, []);
    return drawn === null ? null : createElement(drawn, props);
  };
}
