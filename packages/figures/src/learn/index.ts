export { BODY_CHANGES, type BodyChange, bodyChangeSvg } from "./body-change.ts";
export { tokenInks } from "../draw/svg.ts";
