import type { SignAnswers } from "@restride/engine";

/** Signs by their severity; an absent one was not answered. */
export type SignMap = Exclude<SignAnswers, "none">;
