import { assuming } from "../../message.ts";

/** The Learn screen: the list of articles, and one of them. The articles themselves are the program's. */
export const LEARN = assuming([], {
  "learn.title": "Learn",
  "learn.intro": "Short reads with drawings, and who says so.",
  "learn.shelf.body-change": "What has changed",
  "learn.shelf.body-change.line":
    "Four things that a pregnancy can leave behind, a long one most, and what answers each.",
  "learn.shelf.strategy": "Six strategies",
  "learn.shelf.strategy.line":
    "In the order in which they build on each other.",
  "learn.shelf.running": "What running asks",
  "learn.shelf.care": "Around the training",
  "learn.shelf.afterwards": "For now",
  "learn.on-request": "One more text, on request",
  "learn.on-request.line":
    "About full breasts. Not everybody needs it; tap to list it.",
  "learn.back": "Learn",
  "learn.parts": "In the drawing",
  "learn.movements": "Movements that use it",
  "learn.movements.all": "All movements",
  "learn.movements.line": "Each one drawn and moving, with its ladder.",
  "learn.sources": "Where this comes from",
  "learn.source-mark": "source",
  "learn.next": "Next",
  "learn.reviewed": "No clinician has reviewed this text yet.",
  "learn.reviewed-by": "Reviewed by {name}.",
  "learn.gone": "This text is not here.",
});
