import type { ViewAddress } from "../address/view-address.ts";
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

/** Some filters are judged on the page and do not reach files: then a file holds more than the page shows. */
function narrowsListOnly({ standing, speakers, ownVoiceHidden }: ViewAddress): boolean {
  return standing.length > 0 || speakers !== undefined || ownVoiceHidden;
}

/** Takes away what is shown, as a file. */
export function ExportMenu() {
  return (
    <Disclosure label="Export" class="export">
      {(close) => (
        <>
          <p class="note">
            {shown.value.narrowed ? "Only what passes the filters." : "Everything in this graph."}
            {address.value.state !== "accepted" && " Proposals are in it, marked as such."}
            {narrowsListOnly(address.value) &&
              " The filters by standing, number of speakers and own voice are the page's: files hold the rest too."}
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
