import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "./app-context.ts";

interface Props {
  readonly title: string;
  /** What the heading says where it says more than the name: the name alone stands in the tab. */
  readonly heading?: string;
  /** Where "back" leads; absent on the first screens. */
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** Drawn at the other end of the line of "back". */
  readonly place?: ComponentChildren;
  /** The heading is drawn by the screen itself. */
  readonly isTitleHidden?: boolean;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A screen: its name for ears and tab, the focus on its heading, and from 900 px a quiet second pane. */
export function Page(props: Props): JSX.Element {
  const { title, back, place, aside, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { say, device } = useApp();
  useEffect(() => {
    document.title =
      device.value.alias ?? say("app.page-title", { page: title });
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, say, device]);
  return (
    <div class={aside === undefined ? "page" : "page page-wide"}>
      <main class="pane stack-wide" id="main">
        {back === undefined ? null : (
          <div class="page-top">
            <a class="back" href={back.href}>
              <span aria-hidden="true">‹ </span>
              {back.label}
            </a>
            {place}
          </div>
        )}
        <h1
          tabIndex={-1}
          ref={heading}
          class={props.isTitleHidden === true ? "hidden-text" : undefined}
        >
          {props.heading ?? title}
        </h1>
        {children}
      </main>
      {aside === undefined ? null : (
        <aside class="pane pane-side stack-wide">{aside}</aside>
      )}
    </div>
  );
}
