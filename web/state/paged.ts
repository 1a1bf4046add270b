import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { ask, type Listed } from "../api/ask.ts";
import { loaded, type Loaded } from "./loaded.ts";

/** A list to be asked for: by its own order, or these members in this order. */
export interface ListQuestion {
  readonly path: string;
  readonly ids: readonly string[] | undefined;
}

export interface PagedList<Row> extends ReadonlySignal<Loaded<Listed<Row>>> {
  /** Asks for the next rows, unless all are there or on their way. */
  more(): void;
}

/** Rows asked for at once. */
const ROWS = 100;

interface Page<Row> extends Listed<Row> {
  /** What asks for the rows after these; undefined after the last. */
  readonly next: string | undefined;
}

/** A list of any length, of which the first rows are there and further ones come when they are asked for. */
export function paged<Row extends { readonly id: string }>(
  question: () => ListQuestion | undefined,
): PagedList<Row> {
  const asked = computed(question);
  const first = loaded(
    () => asked.value && `${asked.value.path} ${numberOf(asked.value.ids)}`,
    (_, signal) => readPage<Row>(asked.peek(), undefined, signal),
  );
  const later = signal<{ readonly of: Page<Row>; readonly page: Page<Row> } | undefined>(undefined);
  let waitingFor: Page<Row> | undefined;

  const list = computed((): Loaded<Listed<Row>> => {
    const { data } = first.value;
    return later.value && later.value.of === data ? { ...first.value, data: later.value.page } : first.value;
  });
  const more = async (): Promise<void> => {
    const start = first.peek().data;
    const at = later.peek()?.of === start ? later.peek()?.page : start;
    if (!start || at?.next === undefined || waitingFor === at || first.peek().waiting) return;
    waitingFor = at;
    try {
      const page = await readPage<Row>(asked.peek(), at.next);
      if (first.peek().data !== start) return;
      later.value = { of: start, page: { ...page, rows: [...at.rows, ...page.rows] } };
    } finally {
      waitingFor = undefined;
    }
  };
  // What went wrong with a later page shows as rows that are not there: asking again is one scroll away.
  return Object.assign(list, { more: () => void more().catch(() => undefined) });
}

/**
 * The list as it is shown: another one asked for by itself where a question for it is there and the whole list is not
 * at hand. What was there before stays until it comes.
 */
export function sifted<Row extends { readonly id: string }>(
  whole: PagedList<Row>,
  question: () => ListQuestion | undefined,
): PagedList<Row> {
  const isAtHand = computed(() => {
    const { data } = whole.value;
    return data !== undefined && data.rows.length >= data.total;
  });
  const part = paged<Row>(() => (isAtHand.value || !whole.value.data ? undefined : question()));
  const isPart = (): boolean =>
    part.value.waiting || part.value.data !== undefined || part.value.problem !== undefined;
  const list = computed((): Loaded<Listed<Row>> => {
    if (!isPart()) return whole.value;
    return { ...part.value, data: part.value.data ?? whole.value.data };
  });
  return Object.assign(list, { more: () => (isPart() ? part : whole).more() });
}

async function readPage<Row extends { readonly id: string }>(
  question: ListQuestion | undefined,
  next: string | undefined,
  signal?: AbortSignal,
): Promise<Page<Row>> {
  if (!question) return { rows: [], total: 0, next: undefined };
  const { path, ids } = question;
  const sign = path.includes("?") ? "&" : "?";
  if (!ids) {
    const cursor = next === undefined ? "" : `&cursor=${encodeURIComponent(next)}`;
    const { data, meta } = await ask<readonly Row[]>(`${path}${sign}limit=${ROWS}${cursor}`, signal);
    return { rows: data, total: meta.total ?? data.length, next: meta.nextCursor ?? undefined };
  }
  const start = Number(next ?? 0);
  const wanted = ids.slice(start, start + ROWS);
  const rows =
    wanted.length === 0
      ? []
      : (await ask<readonly Row[]>(`${path}${sign}limit=${ROWS}&id=${wanted.join(",")}`, signal)).data;
  const places = new Map(wanted.map((id, place) => [id, place]));
  const end = start + wanted.length;
  return {
    rows: rows.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
    total: ids.length,
    next: end < ids.length ? String(end) : undefined,
  };
}

const numbers = new WeakMap<readonly string[], number>();
let last = 0;

/** A name for a list of ids, so that thousands of them need not be compared. */
function numberOf(ids: readonly string[] | undefined): number {
  if (!ids) return 0;
  const known = numbers.get(ids);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(ids, last);
  return last;
}
