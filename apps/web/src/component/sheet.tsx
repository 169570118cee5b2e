import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the page; the browser keeps the focus inside and gives it back on closing. */
export function Sheet({
  title,
  closeLabel,
  onClose,
  children,
}: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    if (sheet === null) return undefined;
    sheet.showModal();
    // A tap beside the sheet lands on the dialog itself.
    const closeBeside = (event: Event): void => {
      if (event.target === sheet) sheet.close();
    };
    sheet.addEventListener("click", closeBeside);
    return () => sheet.removeEventListener("click", closeBeside);
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="sheet-title"
      onClose={onClose}
    >
      <div class="sheet-body stack-wide">
        <header class="sheet-head">
          <h2 id="sheet-title">{title}</h2>
          <button
            type="button"
            class="button-quiet"
            onClick={() => dialog.current?.close()}
          >
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
