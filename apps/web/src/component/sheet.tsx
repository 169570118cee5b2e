import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the page; the browser keeps the focus inside and gives it back on closing. */
export function Sheet({ title, closeLabel, onClose, children }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="sheet-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="sheet-body stack-wide">
        <header class="sheet-head">
          <h2 id="sheet-title">{title}</h2>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
