import type { FloorOrigin } from "@restride/program";
import type { Book } from "./book.ts";
import { factIds, groundsOf } from "./grounds.ts";
import { bullet, card, code, listed } from "./markdown.ts";

/** Readiness checks and policies. */

type Check = Book["program"]["checks"][number];

export function checkSection(book: Book): string {
  const lines = book.program.checks.flatMap((check) => checkCard(book, check));
  return lines.join("\n");
}

function checkCard(book: Book, check: Check): readonly string[] {
  const words = book.say.check(check.id);
  const origin = book.provenance.checks[check.id];
  const figure =
    origin?.fact == null
      ? `House rule: ${origin?.house ?? ""}`
      : `Equals ${factIds(book, [origin.fact])}.`;
  const rung =
    check.rung === null ? "" : `, with a clean session of ${code(check.rung)}`;
  const jolts = check.jolts ? " It jolts, so it is that day's impact." : "";
  const gates =
    check.gates.length === 0
      ? "A mark that directs the work and opens nothing (CK-BENCHMARK)."
      : `Asked by ${listed(check.gates.map(code), "and")}.`;
  return [
    bullet(
      `${card(`CK-${check.id}`)} ${words.name}: **${doseWords(check)}**. ${figure} ${gates} ${groundsOf(book, `CK-${check.id}`)}`,
    ),
    bullet(
      `Opens with ${code(check.phase)}${rung}; family ${code(check.family)}.${jolts} ${words.pass}`,
      1,
    ),
  ];
}

function doseWords({ need, measure, side }: Check): string {
  const unit = need === 1 ? measure.replace(/s$/, "") : measure;
  const what = measure === "count" ? String(need) : `${need} ${unit}`;
  return side === "each" ? `${what} on each side` : what;
}

export function policySection(book: Book): string {
  const [first] = book.program.policies;
  return book.program.policies
    .map((policy) => {
      const { name, text } = book.say.policy(policy.id);
      const given = policy.id === first?.id ? " The default." : "";
      const floors = (book.provenance.policies[policy.id] ?? []).map((floor) =>
        bullet(floorWords(book, floor), 1),
      );
      const line = bullet(
        `${card(`PO-${policy.id}`)} ${name} (${code(policy.id)}).${given} ${text} ${groundsOf(book, `PO-${policy.id}`)}`,
      );
      return [line, ...floors].join("\n");
    })
    .join("\n");
}

const WEEK = 7;

function floorWords(book: Book, floor: FloorOrigin): string {
  const body =
    floor.when === "any"
      ? ""
      : "After an early loss (the pregnancy ended before twelve weeks): ";
  const word = floor.goAhead
    ? "with a go-ahead for running"
    : "without anybody's word";
  const grounds = [
    floor.fact === null ? "" : `Equals ${factIds(book, [floor.fact])}.`,
    floor.number === null ? "" : `Equals ${code(floor.number)}.`,
    floor.leansOn.length === 0
      ? ""
      : `Leans on ${factIds(book, floor.leansOn)}.`,
    floor.house === null ? "" : `House rule: ${floor.house}`,
  ].filter((part) => part !== "");
  return `${body}day ${floor.fromDay} (week ${floor.fromDay / WEEK}), ${word}. ${grounds.join(" ")}`;
}
