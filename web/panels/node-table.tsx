import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { shorten } from "../../src/picture/shorten.ts";
import { address, selected } from "../state/address-state.ts";
import { scene, visible } from "../state/picture-state.ts";
import { hovered } from "../state/pointing.ts";
import { nameOf } from "../state/names.ts";
import { selectHref } from "../state/selecting.ts";
import { texts } from "../state/texts.ts";
import { nodeTable, pageOf, pagesOf, rowsOf, type NodeRow } from "../view-model/node-rows.ts";
import { ShapeSample } from "./shape-sample.tsx";

/** Letters of a name in its own row, and in the row of another. */
const NAME = 200;
const MENTION = 60;

/** The picture as a table: a row a node, with links to the rows of the nodes it is connected with. */
export function NodeTable() {
  const page = useSignal(0);
  const wanted = useRef<string>(undefined);
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useComputed(() => scene.value && visible.value && nodeTable(scene.value, visible.value));
  // Another filter, another first page.
  useEffect(() => {
    page.value = 0;
  }, [table.value]);
  useEffect(() => {
    focusRow(wanted.current);
    wanted.current = undefined;
  });
  const focusRow = (id: string | undefined): void => {
    const link =
      id === undefined
        ? undefined
        : body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] th a`);
    link?.scrollIntoView({ block: "center" });
    link?.focus();
  };
  const { frame, table: said } = texts();
  if (!scene.value || !visible.value || !table.value) return <p class="waiting">{frame.loading.graph}</p>;
  if (table.value.order.length === 0) return <p class="nothing">{said.empty}</p>;
  const pages = pagesOf(table.value);
  const now = Math.min(page.value, pages - 1);
  const goToRow = (id: string): void => {
    const of = table.value;
    if (!of) return;
    const next = pageOf(of, id);
    if (next === now) focusRow(id);
    else {
      // The row is there after the next rendering.
      wanted.current = id;
      page.value = next;
    }
  };
  return (
    <>
      <table class="node-table">
        <caption>{said.caption(table.value.order.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{said.name}</th>
            <th scope="col">{said.kind}</th>
            <th scope="col" class="figure">
              {said.connections}
            </th>
            <th scope="col">{said.joined}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rowsOf(scene.value, visible.value, table.value, now).map((row) => (
            <Row key={row.id} row={row} goToRow={goToRow} />
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav class="table-pages" aria-label={said.pages}>
          <button
            type="button"
            class="tool-button"
            disabled={now === 0}
            onClick={() => (page.value = now - 1)}
          >
            {said.earlier}
          </button>
          <span role="status">{said.page(now + 1, pages)}</span>
          <button
            type="button"
            class="tool-button"
            disabled={now === pages - 1}
            onClick={() => (page.value = now + 1)}
          >
            {said.later}
          </button>
        </nav>
      )}
    </>
  );
}

/** Connections named before the rest is folded. */
const MOST_JOINED = 5;

function Row({ row, goToRow }: { readonly row: NodeRow; readonly goToRow: (id: string) => void }) {
  const all = useSignal(false);
  const { table: said, vocabulary } = texts();
  const joined = all.value ? row.joined : row.joined.slice(0, MOST_JOINED);
  const more = row.joined.length - joined.length;
  return (
    <tr
      data-row={row.id}
      class={selected.value === row.id ? "is-selected" : ""}
      onPointerEnter={() => {
        hovered.value = row.id;
      }}
      onPointerLeave={() => {
        if (hovered.peek() === row.id) hovered.value = undefined;
      }}
    >
      <th scope="row">
        <a href={selectHref(row.id)} aria-current={address.value.select === row.id ? "true" : undefined}>
          <bdi>{shorten(nameOf(row.id), NAME)}</bdi>
        </a>
      </th>
      <td class="kind">
        <ShapeSample kind={row.kind} /> {vocabulary.kinds[row.kind].label}
      </td>
      <td class="figure">{row.connections}</td>
      <td>
        <ul class="joined">
          {joined.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="row-link"
                aria-label={said.toRow(shorten(nameOf(id), MENTION))}
                onClick={() => goToRow(id)}
              >
                <bdi>{shorten(nameOf(id), MENTION)}</bdi>
              </button>
            </li>
          ))}
          {more > 0 && (
            <li>
              <button
                type="button"
                class="row-link"
                onClick={() => {
                  all.value = true;
                }}
              >
                {said.more(more)}
              </button>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}
