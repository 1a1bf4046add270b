import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { decodeAddress } from "../../../web/address/decode-address.ts";
import { encodeAddress } from "../../../web/address/encode-address.ts";
import type { Figure } from "../figures.ts";
import { arbitraryView } from "../../web/address/arbitrary-view.ts";

const VIEWS = 10_000;

/** Views that come back from their address as they were. */
export async function addressFigures(): Promise<readonly Figure[]> {
  const views = fc.sample(arbitraryView, { numRuns: VIEWS, seed: 4 });
  const back = views.filter((view) =>
    isDeepStrictEqual(decodeAddress(encodeAddress(view)), structuredClone(view)),
  );
  return Promise.resolve([
    {
      name: "views that their address gives back",
      value: back.length,
      unit: `of ${VIEWS}`,
      bar: VIEWS,
      better: "higher" as const,
      method: "random views, written as an address and read again",
    },
  ]);
}
