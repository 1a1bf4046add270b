import { computed, effect, signal } from "@preact/signals";
import { kindOfId } from "../../src/vocabulary/kinds.ts";
import { pathWith, stateParameters, viewParameters } from "../api/questions.ts";
import { bringIn, type Opened } from "../view-model/bring-in.ts";
import { address, selected } from "./address-state.ts";
import { announce } from "./announcing.ts";
import { askGraph, baseAnswer, brought, type PictureAnswer } from "./graph-state.ts";
import { nameOf } from "./names.ts";
import { painter } from "./pointing.ts";
import { texts } from "./texts.ts";

/** Statements that come with a node at most: those about the most contested claims. */
const AROUND = 120;

/** What came for each question; undefined while it is on its way, or nobody answers. */
const answers = signal<ReadonlyMap<string, PictureAnswer | undefined>>(new Map());

/** The overview; undefined where the picture holds everything. */
const overview = computed(() => {
  const { data } = baseAnswer.value;
  return data?.attributes.overview && data;
});

const inOverview = computed((): ReadonlySet<string> => idsIn(overview.value));

/** The nodes and the statements that a picture shows. */
function idsIn(picture: PictureAnswer | undefined): ReadonlySet<string> {
  const statements = picture?.edges.flatMap(({ attributes }) => attributes.statement ?? []);
  return new Set([...(picture?.nodes.map(({ key }) => key) ?? []), ...(statements ?? [])]);
}

const opened = computed(() => answersTo(address.value.open));

/** What was selected elsewhere comes by itself, and goes when something else is selected. */
const selectedElsewhere = computed(() => {
  const id = selected.value;
  if (id === undefined || address.value.open.includes(id) || inOverview.value.has(id)) return undefined;
  if (opened.value.some(({ around }) => idsIn(around).has(id))) return undefined;
  return isDrawable(id) ? id : undefined;
});

/** Topics and documents are nodes of the full view only. */
function isDrawable(id: string): boolean {
  const kind = kindOfId(id);
  if (kind === "Thing" || kind === "Document") return address.value.view === "full";
  return kind !== undefined;
}

const wanted = computed((): readonly string[] =>
  overview.value === undefined
    ? []
    : [...address.value.open, ...(selectedElsewhere.value === undefined ? [] : [selectedElsewhere.value])],
);

function pathOf(id: string): string {
  return pathWith(
    "/graph",
    `view=${address.value.view}`,
    `around=${encodeURIComponent(id)}`,
    viewParameters(address.value),
    stateParameters(address.value),
    `overview=${AROUND}&shape=columns`,
  );
}

function answersTo(ids: readonly string[]): readonly (Opened & { readonly around: PictureAnswer })[] {
  return ids.flatMap((id) => {
    const around = answers.value.get(pathOf(id));
    return around ? [{ id, around }] : [];
  });
}

let isFollowing = false;

/** Brings what is opened or selected into the overview from now on. */
export function followOpenings(): void {
  if (isFollowing) return;
  isFollowing = true;
  effect(() => {
    for (const id of wanted.value) {
      const path = pathOf(id);
      if (!answers.peek().has(path)) void fetchAround(id, path);
    }
  });
  effect(() => {
    const of = overview.value;
    const parts = answersTo(wanted.value);
    const data = of && bringIn(of, parts);
    // What was there already changes nothing.
    brought.value = data && data.edges.length > of.edges.length ? { of, data } : undefined;
  });
}

async function fetchAround(id: string, path: string): Promise<void> {
  keep(path, undefined);
  const { overview: said, picture, words, grammar } = texts();
  try {
    const answer = await askGraph(path);
    const before = brought.peek()?.data.nodes.length ?? overview.peek()?.nodes.length ?? 0;
    keep(path, answer);
    const came = (brought.peek()?.data.nodes.length ?? before) - before;
    const left = answer.attributes.overview?.folded.statements ?? 0;
    announce(
      [
        said.came(nameOf(id), grammar.count(came, picture.file.nodes)),
        left > 0 ? said.stillFolded(grammar.count(left, words.statement)) : "",
      ]
        .join(" ")
        .trim(),
    );
    // The painter has drawn it then.
    requestAnimationFrame(() => painter.peek()?.reveal(id));
  } catch {
    announce(said.failed(nameOf(id)));
    forget(path);
  }
}

function keep(path: string, answer: PictureAnswer | undefined): void {
  answers.value = new Map([...answers.peek(), [path, answer]]);
}

/** Asked again when the view changes next. */
function forget(path: string): void {
  answers.value = new Map([...answers.peek()].filter(([known]) => known !== path));
}
