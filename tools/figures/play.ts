import {
  buildClip,
  type Clip,
  colours,
  frameBox,
  frameShapes,
  readFigure,
  shapesText,
  type ViewName,
} from "../../packages/figures/src/index.ts";

interface Playing {
  readonly clip: Clip;
  readonly view: ViewName;
  readonly svg: Element;
}

function isOn(id: string): boolean {
  const box = document.getElementById(id);
  return box instanceof HTMLInputElement && box.checked;
}

function tempo(): number {
  const box = document.getElementById("tempo");
  return box instanceof HTMLInputElement ? Number(box.value) : 1;
}

function players(): readonly Playing[] {
  const data: unknown = JSON.parse(
    document.getElementById("data")?.textContent ?? "{}",
  );
  const main = document.querySelector("main");
  if (typeof data !== "object" || data === null || main === null) return [];
  return Object.entries(data).flatMap(([name, figure]) => {
    const spec = readFigure(figure);
    if (spec === null) return [];
    const clip = buildClip(spec);
    return spec.view.map((view): Playing => {
      const holder = document.createElement("figure");
      holder.innerHTML = `<svg></svg><figcaption>${name} · ${view}</figcaption>`;
      main.append(holder);
      return { clip, view, svg: holder.firstElementChild ?? holder };
    });
  });
}

/** The other side may reach farther: each window is fitted anew. */
function fit(isMirrored: boolean): void {
  for (const { clip, view, svg } of all) {
    const { x, y, width, height } = frameBox(clip, view, isMirrored);
    svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
  }
}

const all = players();
fit(isOn("mirror"));
document
  .getElementById("mirror")
  ?.addEventListener("change", () => fit(isOn("mirror")));
let clock = 0;
let before = 0;

function step(now: number): void {
  clock += ((now - before) / 1000) * tempo();
  before = now;
  const isDark = isOn("dark");
  document.body.classList.toggle("dark", isDark);
  const inks = colours(isDark ? "dark" : "light", "clay");
  const isMirrored = isOn("mirror");
  for (const { clip, view, svg } of all)
    if (svg.getBoundingClientRect().top < window.innerHeight)
      svg.innerHTML = shapesText(
        frameShapes(clip, { view, seconds: clock, isMirrored }),
        (ink) => inks[ink] ?? "none",
      );
  requestAnimationFrame(step);
}

requestAnimationFrame(step);
