import type { PathPart } from "../fault.ts";
import type { ArticleFile, Assumption } from "../schema/article.ts";

/** A text of an article, and all that it takes for granted. */
export interface Tagged {
  readonly at: readonly PathPart[];
  readonly text: string;
  readonly assumes: readonly Assumption[];
}

/** Every text of an article that is shown. */
export function articleTexts(article: ArticleFile): readonly Tagged[] {
  const { assumes, title, line, drawings, body } = article;
  const drawn = drawings.flatMap((drawing, index) =>
    [
      drawing.shows,
      ...("change" in drawing
        ? [drawing.often, drawing.helps, ...drawing.parts]
        : []),
    ].map((text) => ({ at: ["drawings", index], text, assumes })),
  );
  const told = body.flatMap((paragraph, index) => {
    const own = [...assumes, ...(paragraph.assumes ?? [])];
    return [
      { at: ["body", index, "heading"], text: paragraph.heading ?? "" },
      { at: ["body", index, "text"], text: paragraph.text },
    ].map((part) => ({ ...part, assumes: own }));
  });
  return [
    { at: ["title"], text: title, assumes },
    { at: ["line"], text: line, assumes },
    ...drawn,
    ...told,
  ];
}
