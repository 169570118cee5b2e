import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useApp } from "./app-context.ts";

/** Long enough to read and to reach the way back (WCAG 2.2.1 is met: what it undoes can be done elsewhere too). */
const SHOWN_MS = 12_000;

/** A short word at the foot of the screen. */
export function ToastBar(): JSX.Element {
  const { toast, say } = useApp();
  const shown = toast.value;
  useEffect(() => {
    if (shown === null) return undefined;
    const timer = setTimeout(() => {
      toast.value = null;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div class="toast-place" role="status">
      {shown === null ? null : (
        <div class="toast">
          <span>{shown.text}</span>
          {shown.undo === null ? null : (
            <button
              type="button"
              class="button-link"
              onClick={() => {
                shown.undo?.();
                toast.value = null;
              }}
            >
              {say("common.undo")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
