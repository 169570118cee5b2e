import type { PropSpec } from "../clip/type.ts";
import { type Vec, vec } from "../math/vector.ts";
import { formOf } from "./limb.ts";
import { BEHIND, type Piece } from "./shape.ts";
import type { View } from "./view.ts";

export function cushion(view: View, prop: PropSpec): Piece {
  const [x = 0, z = 0, y = 0] = prop.at ?? [];
  const h = prop.height ?? 7;
  const half = (prop.size ?? 30) / 2 - h / 2;
  const wide = 16;
  const corner = (sx: number, sz: number): readonly [Vec, number] => [
    vec(x + sx * half, y + h / 2, z + sz * wide),
    h / 2,
  ];
  return {
    near: BEHIND + 1,
    shapes: [
      {
        d: formOf(view, [
          corner(1, 1),
          corner(-1, 1),
          corner(1, -1),
          corner(-1, -1),
        ]),
        fill: "prop",
        line: "prop-line",
        width: 0.8,
      },
    ],
  };
}
