import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Choice } from "../component/choice.tsx";
import { Many } from "../component/many.tsx";
import { useApp } from "../frame/app-context.ts";
import { bareWarning, type PainDraft, withWarning } from "./draft.ts";
import {
  flagsOf,
  type PainFlag,
  warningAskedAt,
  withFlag,
  withPain,
  withSite,
} from "./pain.ts";

interface Props {
  readonly pains: readonly PainDraft[];
  readonly onChange: (pains: readonly PainDraft[]) => void;
  /** Warnings so far: a pain at some sites asks for one. */
  readonly warnings: readonly string[];
  readonly onWarnings: (warnings: readonly string[]) => void;
}

/** Where it hurts; each place opens its own score and questions. */
export function PainStep(props: Props): JSX.Element {
  const { pains, onChange } = props;
  const { program, say, speaker } = useApp();
  const sites = pains.map((pain) => pain.site);
  return (
    <div class="stack-wide">
      <Many
        name="site"
        layout="chips"
        legend={say("check-in.pain")}
        isLegendHidden
        options={program.sites.map(({ id }) => ({
          value: id,
          label: speaker.value.site(id).text,
        }))}
        values={sites}
        onChange={(chosen) => {
          const site = program.sites.find(
            ({ id }) => chosen.includes(id) !== sites.includes(id),
          );
          if (site !== undefined) onChange(withSite(pains, site.id));
        }}
      />
      {pains.map((pain) => (
        <SitePain key={pain.site} pain={pain} {...props} />
      ))}
    </div>
  );
}

const FLAG_KEYS = {
  onImpact: "on-impact",
  night: "night",
  rest: "rest",
  spot: "spot",
  limp: "limp",
  worse: "worse",
  sudden: "sudden",
  heightLoss: "height-loss",
} as const satisfies Readonly<Record<PainFlag, string>>;

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

function SitePain({
  pain,
  pains,
  onChange,
  warnings,
  onWarnings,
}: Props & { readonly pain: PainDraft }): JSX.Element {
  const { program, say, speaker } = useApp();
  const name = speaker.value.site(pain.site).text;
  const flags = flagsOf(program, pain.site);
  const asked = warningAskedAt(program, pain.site);
  return (
    <section class="card stack" aria-label={name}>
      <h2>{name}</h2>
      <Choice
        name={`score-${pain.site}`}
        layout="scale"
        legend={say("check-in.pain.score")}
        options={SCORES.map((value) => ({ value, label: String(value) }))}
        value={SCORES.find((score) => score === pain.score) ?? null}
        onChange={(score) => onChange(withPain(pains, { ...pain, score }))}
      />
      <Many
        name={`flags-${pain.site}`}
        legend={say("check-in.pain.flags")}
        options={flags.map((value) => ({
          value,
          label: say(`check-in.pain.${FLAG_KEYS[value]}`),
        }))}
        values={flags.filter((flag) => pain[flag] === true)}
        onChange={(chosen) => {
          const flag = flags.find(
            (one) => chosen.includes(one) !== (pain[one] === true),
          );
          if (flag !== undefined)
            onChange(
              withPain(pains, withFlag(pain, flag, chosen.includes(flag))),
            );
        }}
      />
      {asked === null ? null : (
        <AskedWarning
          id={asked}
          site={pain.site}
          warnings={warnings}
          onWarnings={onWarnings}
        />
      )}
    </section>
  );
}

interface AskedProps extends Pick<Props, "warnings" | "onWarnings"> {
  readonly id: string;
  readonly site: string;
}

/** The warning question that a pain at this site opens. */
function AskedWarning({
  id,
  site,
  warnings,
  onWarnings,
}: AskedProps): JSX.Element {
  const { say, speaker, profile } = useApp();
  const [isDenied, setDenied] = useState(false);
  const isPresent = warnings.some((other) => bareWarning(other) === id);
  const denied = isDenied ? "no" : null;
  return (
    <Choice
      name={`asked-${site}`}
      layout="row"
      legend={speaker.value.warning(id, profile.value.region).text}
      options={[
        { value: "yes", label: say("common.yes") },
        { value: "no", label: say("common.no") },
      ]}
      value={isPresent ? "yes" : denied}
      onChange={(value) => {
        setDenied(value === "no");
        onWarnings(withWarning(warnings, id, value === "yes"));
      }}
    />
  );
}
