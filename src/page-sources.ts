import { API_PATH } from "./api/desk.ts";
import { LIST_FILTERS } from "./api/list-filters.ts";
import { ROUTES } from "./api/routes/index.ts";
import { FORMATS } from "./formats/index.ts";
import type { RenderOptions } from "./pages/render-page.ts";

/** What pages are made from whatever the graph, in every thread. `inPixels` where pictures can be had as PNG. */
export function pageSources({
  inPixels: hasPixels,
}: {
  readonly inPixels: boolean;
}): Pick<RenderOptions, "filters" | "pictures" | "reference"> {
  return {
    filters: LIST_FILTERS,
    pictures: FORMATS.filter(({ name, inPixels }) => name === "svg" || (inPixels === true && hasPixels)).map(
      ({ extension }) => extension,
    ),
    reference: ROUTES.map(({ path, summary, parameters }) => ({
      path: `${API_PATH}${path === "/" ? "" : path}`,
      summary,
      parameters: Object.keys(parameters.shape),
    })),
  };
}
