import { AppError } from "../model/errors.ts";
import type { Reading } from "../queries/reading.ts";
import { askedOf, refuseHugeAddress } from "./asked.ts";
import { PAGES } from "./index.ts";
import { mistakePage } from "./mistake.ts";
import type { PageSources } from "./page.ts";

/** A page that was asked for, as another thread needs it. */
export interface PageQuestion {
  /** Of a page in PAGES: "/claims/:id". */
  readonly path: string;
  /** The id in the address; empty where the path has none. */
  readonly id: string;
  /** Path and query as they were asked for. */
  readonly address: string;
  /** Languages that the browser prefers, best first. */
  readonly languages: readonly string[];
  /** Public address in front of every path, without a slash at the end. */
  readonly base: string;
  readonly reading: Reading;
}

export interface PageAnswer {
  readonly status: number;
  /** HTML. */
  readonly text: string;
  readonly isEmbedded: boolean;
}

/** Never rejects: what goes wrong becomes a page that says so. */
export type RenderPage = (question: PageQuestion) => Promise<PageAnswer>;

export interface RenderOptions extends Pick<
  PageSources,
  "store" | "filters" | "neighbourhoods" | "pictures" | "assets" | "reference"
> {
  /** Full cause of what went wrong and is nobody's fault but ours. */
  readonly log: (error: unknown) => void;
}

export function pageRenderer({ log, ...sources }: RenderOptions): RenderPage {
  return async ({ path, id, address, languages, base, reading }) => {
    const asked = askedOf({ address, languages });
    const page = PAGES.find((candidate) => candidate.path === path);
    const isEmbedded = asked.isEmbedded && page?.mayBeEmbedded === true;
    try {
      refuseHugeAddress(address, asked);
      if (page === undefined) throw new Error(`There is no page ${path}`);
      const text = await page.render({ ...sources, ...asked, isEmbedded, reading, base }, id);
      return { status: 200, text, isEmbedded };
    } catch (error) {
      if (!(error instanceof AppError)) log(error);
      return {
        ...mistakePage({ ...sources, voice: asked.voice, isEmbedded }, { error, address: asked.address }),
        isEmbedded,
      };
    }
  };
}

/** Whether a page over a big graph may take more than 5 ms of CPU: all but those that show next to nothing of it. */
export function isHeavyPage({ path }: PageQuestion): boolean {
  return PAGES.find((page) => page.path === path)?.isQuick !== true;
}
