import { API } from "../api/ask.ts";
import { exportQuery } from "../api/questions.ts";
import { address } from "../state/address-state.ts";
import { shown } from "../state/record-state.ts";
import { Disclosure } from "./disclosure.tsx";

interface Format {
  readonly title: string;
  readonly use: string;
  readonly query: string;
}

/** The formats of /export, with what each is good for. */
const FORMATS: readonly Format[] = [
  { title: "Record (JSON)", use: "everything, lossless", query: "format=record" },
  { title: "graphology JSON", use: "JavaScript", query: "format=graphology" },
  { title: "GEXF 1.3", use: "Gephi", query: "format=gexf" },
  { title: "GEXF 1.2", use: "NetworkX, older programs", query: "format=gexf&version=1.2" },
  { title: "GraphML", use: "yEd, igraph, NetworkX", query: "format=graphml" },
  { title: "CSV of nodes", use: "spreadsheets", query: "format=csv-nodes" },
  { title: "CSV of edges", use: "spreadsheets", query: "format=csv-edges" },
];

/** Takes away what is shown, as a file. */
export function ExportMenu() {
  return (
    <Disclosure label="Export" class="export">
      {(close) => (
        <>
          <p class="note">
            {shown.value.narrowed ? "Only what passes the filters." : "Everything in this graph."}
          </p>
          <ul class="menu">
            {FORMATS.map(({ title, use, query }) => (
              <li key={query}>
                <a href={`${API}/export?${query}${exportQuery(address.value)}`} download onClick={close}>
                  {title} <span class="use">{use}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
