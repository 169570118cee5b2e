import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component that is fetched when it is first drawn, and draws nothing until then. A failed try draws nothing either. */
export function late<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  let there: ComponentType<Props> | null = null;
  return function Late(props) {
    const [Drawn, setDrawn] = useState(() => there);
    useEffect(() => {
      if (there !== null) return;
      fetch().then(
        (component) => {
          there = component;
          setDrawn(() => component);
        },
        () => undefined,
      );
    }, []);
    return Drawn === null ? null : <Drawn {...props} />;
  };
}
