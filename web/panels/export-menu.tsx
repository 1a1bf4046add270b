import { useSignal } from "@preact/signals";
import type { ViewAddress } from "../address/view-address.ts";
import { encodeAddress } from "../address/encode-address.ts";
import { API } from "../api/ask.ts";
import { asProblem } from "../api/problem.ts";
import { exportQuery } from "../api/questions.ts";
import { address } from "../state/address-state.ts";
import { download } from "../state/download.ts";
import { hasMiddle } from "../state/pane-in-front.ts";
import { shown } from "../state/record-state.ts";
import { texts } from "../state/texts.ts";
import { CopyButton } from "./copy-button.tsx";

/** The formats of /export, by the name of their words. */
const FILES = [
  ["record", "format=record"],
  ["graphology", "format=graphology"],
  ["gexf", "format=gexf"],
  ["gexf12", "format=gexf&version=1.2"],
  ["graphml", "format=graphml"],
  ["csvNodes", "format=csv-nodes"],
  ["csvEdges", "format=csv-edges"],
] as const;
const PICTURES = ["svg", "png"] as const;

/** Takes away what is shown: as a picture, as files of its data, as a link. */
export function ExportMenu({ close }: { readonly close: () => void }) {
  const { exporting } = texts();
  const problem = useSignal<string | undefined>(undefined);
  const start = (work: () => Promise<void>): void => {
    problem.value = undefined;
    void work().then(close, (error: unknown) => {
      problem.value = error instanceof TypeError ? exporting.failed : asProblem(error).message;
    });
  };
  const file = (href: string, title: string, use: string) => (
    <li key={href}>
      <a
        href={href}
        download
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          start(() => download(href, exporting.making(title)));
        }}
      >
        {title} <span class="use">{use}</span>
      </a>
    </li>
  );
  return (
    <>
      <p class="note">
        {shown.value.narrowed ? exporting.filtered : exporting.everything}
        {address.value.state !== "accepted" && ` ${exporting.withProposals}`}
        {narrowsListOnly(address.value) && ` ${exporting.pageOnly}`}
      </p>
      {problem.value !== undefined && (
        <p class="note is-problem" role="alert">
          {problem.value}
        </p>
      )}
      {hasMiddle() && (
        <>
          <h2 class="menu-title">{exporting.pictures}</h2>
          <ul class="menu">
            {PICTURES.map((form) => (
              <li key={form}>
                <button type="button" onClick={() => start(() => savePicture(form))}>
                  {exporting.uses[form].title} <span class="use">{exporting.uses[form].use}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="menu-title">{exporting.files}</h2>
      <ul class="menu">
        {FILES.map(([name, query]) => {
          const { title, use } = exporting.uses[name];
          return file(`${API}/export?${query}${exportQuery(address.value)}`, title, use);
        })}
      </ul>
      <h2 class="menu-title">{exporting.view}</h2>
      <div class="menu-row">
        <CopyButton label={exporting.copyLink} text={() => location.href} />
        <CopyButton label={exporting.copyEmbed} text={embedCode} />
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            close();
            setTimeout(print, 50);
          }}
        >
          {exporting.print}
        </button>
      </div>
    </>
  );
}

async function savePicture(form: (typeof PICTURES)[number]): Promise<void> {
  const pictures = await import("../picture-files.ts");
  await pictures.savePicture(form);
}

/** A frame with this very view, for the page of somebody else. */
function embedCode(): string {
  const view = `${location.origin}/${encodeAddress({ ...address.peek(), embed: true })}`;
  const attribute = view.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${attribute}" width="100%" height="640" style="border:0" loading="lazy" title="Hearsay"></iframe>`;
}

/** Some filters are judged on the page and do not reach files: then a file holds more than the page shows. */
function narrowsListOnly({ standing, speakers, ownVoiceHidden }: ViewAddress): boolean {
  return standing.length > 0 || speakers !== undefined || ownVoiceHidden;
}
