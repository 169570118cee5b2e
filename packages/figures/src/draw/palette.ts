import { LAND } from "./land-palette.ts";
import type { Ink } from "./shape.ts";

export type Theme = "light" | "dark";
export type PaletteName = "clay" | "umber" | "sand";

interface Person {
  readonly skin: string;
  readonly skinFar: string;
  readonly skinLine: string;
  readonly hair: string;
  readonly hairLine: string;
  readonly face: string;
  readonly blush: string;
}

const PEOPLE: Readonly<Record<PaletteName, Person>> = {
  clay: {
    skin: "#d9a47c",
    skinFar: "#bf8a64",
    skinLine: "#7d4a2c",
    hair: "#3b2a24",
    hairLine: "#1f1512",
    face: "#5b3422",
    blush: "#c9775c",
  },
  umber: {
    skin: "#8a5a3c",
    skinFar: "#714730",
    skinLine: "#3f2416",
    hair: "#231a1a",
    hairLine: "#0f0a0a",
    face: "#2c1810",
    blush: "#7c4230",
  },
  sand: {
    skin: "#f0c9a8",
    skinFar: "#d8ac89",
    skinLine: "#94603f",
    hair: "#8a5a34",
    hairLine: "#5a371c",
    face: "#6b4029",
    blush: "#e0987c",
  },
};

const THEMES: Readonly<Record<Theme, Readonly<Partial<Record<Ink, string>>>>> =
  {
    light: {
      top: "#d98f5a",
      "top-far": "#b9754a",
      "top-line": "#7a4425",
      legging: "#4f6b66",
      "legging-far": "#3d5652",
      "legging-line": "#20332f",
      shoe: "#efe6d8",
      "shoe-line": "#6f6252",
      shade: "#2a1a1a",
      prop: "#d8cbb6",
      "prop-side": "#bfae95",
      "prop-line": "#83735c",
      mat: "#b9c3a4",
      floor: "#9a8b76",
      wall: "#e4dac8",
      "wall-line": "#a3937c",
      weight: "#5a5450",
      band: "#a8483a",
      feel: "#c8452f",
      arrow: "#8d3a24",
      breath: "#7fa3b5",
      "breath-line": "#31586c",
      "floor-muscle": "#b0503f",
      load: "#b5562f",
    },
    dark: {
      top: "#d58b58",
      "top-far": "#a96a43",
      "top-line": "#4d2814",
      legging: "#6f8f88",
      "legging-far": "#54716b",
      "legging-line": "#1c2c29",
      shoe: "#e4dac9",
      "shoe-line": "#3d352b",
      shade: "#120a0c",
      prop: "#6a5f50",
      "prop-side": "#544b3f",
      "prop-line": "#a8997f",
      mat: "#57614a",
      floor: "#8c7f6c",
      wall: "#3a352e",
      "wall-line": "#7d715f",
      weight: "#a49c94",
      band: "#e07a63",
      feel: "#ff8a6b",
      arrow: "#f2a27f",
      breath: "#5f8ba1",
      "breath-line": "#b7d6e4",
      "floor-muscle": "#e58a76",
      load: "#f0a070",
    },
  };

function personInks(name: PaletteName): Partial<Record<Ink, string>> {
  const person = PEOPLE[name];
  return {
    skin: person.skin,
    "skin-far": person.skinFar,
    "skin-line": person.skinLine,
    hair: person.hair,
    "hair-line": person.hairLine,
    face: person.face,
    blush: person.blush,
  };
}

/** Every ink as a colour, for print, stills and sheets. */
export function colours(
  theme: Theme,
  palette: PaletteName,
): Readonly<Partial<Record<Ink, string>>> {
  const person = personInks(palette);
  // Dark hair on a dark page is told apart by its line alone.
  const hair = theme === "dark" ? { "hair-line": "#8f7868" } : {};
  // Dark skin is lit a little more there, as by the light of the page.
  const isLit = theme === "dark" && palette === "umber";
  const lit = isLit ? { skin: "#9c6a48", "skin-far": "#7d5439" } : {};
  return { ...THEMES[theme], ...LAND[theme], ...person, ...hair, ...lit };
}
