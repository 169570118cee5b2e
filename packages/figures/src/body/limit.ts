/** How far a joint goes, in degrees, and why there. Lowest first. */
export interface JointLimit {
  readonly least: number;
  readonly most: number;
  readonly why: string;
}

function limit(least: number, most: number, why: string): JointLimit {
  return { least, most, why };
}

/**
 * Ranges that a healthy adult has without a struggle: the usual clinical ranges (American Academy of Orthopaedic
 * Surgeons), wider only where a named position of this program needs it and people reach it.
 */
export const LIMITS = {
  "hip bend": limit(-30, 130, "extension 20 to 30, flexion 120 to 130"),
  "hip out": limit(
    -35,
    55,
    "abduction 45, more when the hip is bent; adduction 30",
  ),
  "hip turn": limit(-50, 60, "rotation 45 each way, a little more when bent"),
  knee: limit(
    0,
    150,
    "a knee does not open past straight; heel to seat is 150",
  ),
  ankle: limit(-72, 42, "pointing 50, in kneeling 70; weight-bearing lunge 42"),
  "foot roll": limit(-38, 38, "inversion 35, eversion 20, with the hind foot"),
  toes: limit(
    -45,
    85,
    "the great toe bends up 70 to 90 for push-off and planks",
  ),
  "shoulder back": limit(
    -90,
    65,
    "extension 60, and as far behind the body with the arm raised",
  ),
  "shoulder out": limit(-60, 185, "abduction 180; across the chest 50"),
  elbow: limit(0, 150, "flexion 150; the soft parts meet"),
  wrist: limit(0, 95, "extension 70, 90 with weight on the palm"),
  "waist bend": limit(-35, 60, "lumbar extension 30, flexion 60"),
  "waist side": limit(-30, 30, "lumbar side bend 25 to 30"),
  "waist turn": limit(-16, 16, "lumbar rotation is small: about 2 a segment"),
  "ribs bend": limit(-28, 42, "thoracic extension 25, flexion 40"),
  "ribs side": limit(-30, 30, "thoracic side bend 30"),
  "ribs turn": limit(-45, 45, "thoracic rotation 35 to 45"),
  neck: limit(0, 82, "rotation 80; bending 50 to 60 either way"),
} as const satisfies Record<string, JointLimit>;

export type JointName = keyof typeof LIMITS;
