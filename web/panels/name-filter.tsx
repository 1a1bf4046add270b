import { isProposal } from "../../src/vocabulary/proposal-words.ts";
import type { Kind } from "../../src/vocabulary/kinds.ts";
import { shorten } from "../../src/picture/shorten.ts";
import type { Listed } from "../api/ask.ts";
import { address, go } from "../state/address-state.ts";
import { nameOf } from "../state/names.ts";
import { agents, claims, statements } from "../state/record-state.ts";
import { suggestions, typedName } from "../state/suggestions.ts";
import { texts } from "../state/texts.ts";
import { Combobox } from "./combobox.tsx";
import { HitLine } from "./hit-line.tsx";

/** More names than this nobody looks through in a list: they are typed instead. */
const MOST_LISTED = 200;
const PAUSE = 140;
const MOST_LETTERS = 90;

interface Choice {
  readonly id: string;
  readonly name: string;
}

interface NameField {
  readonly of: "by" | "org" | "about" | "against" | "outlet" | "document";
  readonly kinds: readonly Kind[];
  /** Everybody there is to choose, by name; undefined where not all are at hand. */
  readonly among: () => readonly Choice[] | undefined;
}

const AGENTS = ["Person", "Organization"] as const satisfies readonly Kind[];

/** The fields of the filter panel that take a name. */
export const NAME_FIELDS: readonly NameField[] = [
  {
    of: "by",
    kinds: AGENTS,
    among: () =>
      // Speakers of proposals only are there as long as proposals are.
      whole(agents.value.data, (rows) =>
        rows.filter((agent) => agent.statements > 0 || (isProposal(agent) && agent.proposals > 0)),
      ),
  },
  {
    of: "org",
    kinds: ["Organization"],
    among: () => whole(agents.value.data, (rows) => rows.filter((agent) => agent.members.length > 0)),
  },
  {
    of: "about",
    kinds: [...AGENTS, "Thing"],
    among: () => whole(claims.value.data, (rows) => rows.flatMap((claim) => claim.topics)),
  },
  {
    of: "against",
    kinds: AGENTS,
    among: () => whole(statements.value.data, (rows) => rows.flatMap((statement) => statement.targets)),
  },
  {
    of: "outlet",
    kinds: ["Organization"],
    among: () =>
      whole(statements.value.data, (rows) =>
        rows.flatMap(({ evidence }) => evidence.flatMap(({ outlet }) => outlet ?? [])),
      ),
  },
  {
    of: "document",
    kinds: ["Document"],
    among: () =>
      whole(statements.value.data, (rows) =>
        rows.flatMap(({ evidence }) =>
          evidence.map(({ document, title }) => ({ id: document, name: title })),
        ),
      ),
  },
];

/** One of many names. Several can stand in the address; here the last one chosen replaces them. */
export function NameFilter({ field }: { readonly field: NameField }) {
  const { label, all } = texts().filters.names[field.of];
  const [chosen = ""] = address.value[field.of];
  const among = field.among();
  const choose = (id: string): void => go({ [field.of]: id === "" ? [] : [id] });
  if (among === undefined || among.length > MOST_LISTED) {
    return <TypedName field={field} label={label} all={all} choose={choose} />;
  }
  if (among.length === 0 && chosen === "") return null;
  const named = among.some(({ id }) => id === chosen) || chosen === "";
  return (
    <label class="field">
      <span>{label}</span>
      <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
        <option value="">{all}</option>
        {!named && (
          <option value={chosen} selected>
            {shorten(nameOf(chosen), MOST_LETTERS)}
          </option>
        )}
        {among.map(({ id, name }) => (
          <option key={id} value={id} selected={id === chosen}>
            {shorten(name, MOST_LETTERS)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TypedNameProps {
  readonly field: NameField;
  readonly label: string;
  readonly all: string;
  readonly choose: (id: string) => void;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** The same where there are too many names to list: typed, with suggestions of the server. */
function TypedName({ field: { of, kinds }, label, all, choose }: TypedNameProps) {
  const { filters, finding } = texts();
  const [chosen] = address.value[of];
  const isTyped = typedName.value?.field === of;
  const { data, waiting, problem } = suggestions.value;
  const words = typedName.value?.words ?? "";
  const hits = isTyped ? (data ?? []) : [];
  const none = !waiting && words !== "" && hits.length === 0;
  return (
    <div class="field">
      <span>{label}</span>
      <Combobox
        label={label}
        placeholder={`${all} · ${filters.typeAName}`}
        words={chosen === undefined ? "" : nameOf(chosen)}
        options={hits.map((hit) => ({
          key: hit.id,
          content: <HitLine hit={hit} />,
          take: () => choose(hit.id),
        }))}
        note={
          isTyped && (problem !== undefined || none) ? (
            <p class="hits-note" role="status">
              {problem?.message ?? finding.nothingFound(words)}
            </p>
          ) : null
        }
        onType={(typed) => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            typedName.value = { field: of, words: typed, kinds };
          }, PAUSE);
          if (typed === "" && chosen !== undefined) choose("");
        }}
        onEnter={() => {
          const [best] = hits;
          if (best) choose(best.id);
        }}
      />
    </div>
  );
}

/** What can be chosen, once each and by name; undefined where only the first pages are at hand. */
function whole<Row>(
  list: Listed<Row> | undefined,
  choices: (rows: readonly Row[]) => readonly Choice[],
): readonly Choice[] | undefined {
  if (!list) return [];
  if (list.rows.length < list.total) return undefined;
  const once = new Map(choices(list.rows).map((choice) => [choice.id, choice]));
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name));
}
