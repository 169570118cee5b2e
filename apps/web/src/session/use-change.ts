import { useEffect, useState } from "preact/hooks";

/** Acts when a value is another than when it was last drawn; not at the first drawing. */
export function useChange(value: string, act: () => void): void {
  const [watch] = useState(() => watched(value));
  useEffect(() => {
    if (watch(value)) act();
  });
}

/** Tells of each value whether it is another than the last. */
function watched(first: string): (value: string) => boolean {
  let last = first;
  return (value) => {
    const isNew = value !== last;
    last = value;
    return isNew;
  };
}
