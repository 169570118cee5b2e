import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useApp } from "./app-context.ts";

/** Long enough to read and to reach the way back; what it undoes can be done elsewhere too. */
const SHOWN_MS = 12_000;

/** A short word at the foot of the screen. */
export function ToastBar(): JSX.Element {
  const { toast, tell, say } = useApp();
  const shown = toast.value;
  useEffect(() => {
    if (shown === null) return undefined;
    const timer = setTimeout(() => tell(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown, tell]);
  const undo = shown?.undo ?? null;
  return (
    <output>
      {shown === null ? null : (
        <span class="toast">
          <span>{shown.text}</span>
          {undo === null ? null : (
            <button
              type="button"
              class="button-link"
              onClick={() => {
                undo();
                tell(null);
              }}
            >
              {say("common.undo")}
            </button>
          )}
        </span>
      )}
    </output>
  );
}
