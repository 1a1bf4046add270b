import { z } from "zod";
import { openapiOf } from "../openapi.ts";
import { JSON_FORM } from "../representation.ts";
import { defineRoute, type Route } from "../route.ts";

/** Describes the routes it is given, itself among them. */
export function openapiRoute(others: readonly Route[]): Route {
  const route: Route = defineRoute({
    method: "get",
    path: "/openapi.json",
    summary: "This API in OpenAPI 3.1",
    parameters: z.strictObject({}),
    answer: undefined,
    forms: [JSON_FORM],
    changesWith: "program",
    handle({ services }) {
      return Promise.resolve({
        kind: "file",
        text: JSON.stringify(openapiOf([...others, route], services)),
      });
    },
  });
  return route;
}
