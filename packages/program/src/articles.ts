import raw from "../generated/articles.json" with { type: "json" };
import type { Articles } from "./type/article.ts";

/** The articles of Learn. Apart from the rest, so that they load when somebody wants to read. */
export const articles: Articles = /* @__PURE__ */ checked(raw);

// A JSON module types strings as `string`; the compiler wrote the file from a value of this type, and a test compares.
function checked(value: unknown): Articles {
  if (isArticles(value)) return value;
  throw new Error("generated/articles.json is stale: run npm run program");
}

function isArticles(value: unknown): value is Articles {
  return typeof value === "object" && value !== null && "articles" in value;
}

export type {
  Article,
  ArticleAssumption,
  Articles,
  BodyChangeId,
  ChangeDrawing,
  Drawing,
  Passage,
  Shelf,
} from "./type/article.ts";
