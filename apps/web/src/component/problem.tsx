import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

interface Props {
  readonly text: string;
  /** Finds the field that it is about, or the inputs of the group. */
  readonly at: string;
  /** How many times it was told: each is told anew. */
  readonly times: number;
}

const ID = "problem";

/**
 * What stands in the way, tied to where it is mended: the field, or the group, is marked and described by it, and has the
 * focus, so that pressing on again says it again. What is marked belongs to other components: it is marked from here, so
 * that none of them has to know of problems.
 */
export function Problem({ text, at, times }: Props): JSX.Element {
  useEffect(() => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>(at)];
    const field = inputs.find(({ checked }) => checked) ?? inputs[0];
    if (field === undefined) return undefined;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: "center" });
    return marked(groupOf(field));
  }, [at, times]);
  return (
    <p key={times} class="problem" role="alert" id={ID}>
      {text}
    </p>
  );
}

/** A mark to choose belongs to its group; anything else stands for itself. */
function groupOf(field: HTMLInputElement): HTMLElement {
  const isMark = field.type === "radio" || field.type === "checkbox";
  return (isMark ? field.closest("fieldset") : null) ?? field;
}

/** Marks it as what is missing, until what is returned is called. */
function marked(target: HTMLElement): () => void {
  const described = target.getAttribute("aria-describedby");
  target.setAttribute("aria-invalid", "true");
  target.setAttribute(
    "aria-describedby",
    described === null ? ID : `${described} ${ID}`,
  );
  return () => {
    target.removeAttribute("aria-invalid");
    if (described === null) target.removeAttribute("aria-describedby");
    else target.setAttribute("aria-describedby", described);
  };
}
