export {
  BODY_CHANGES,
  type BodyChange,
  bodyChangeParts,
  bodyChangeSvg,
} from "./body-change.ts";
export { tokenInks } from "../draw/svg.ts";
