export { bodyChangeParts, bodyChangeSvg } from "./body-change.ts";
export { BODY_CHANGES, type BodyChange } from "./study.ts";
export { tokenInks } from "../draw/svg.ts";
