import { z } from "zod";
import { INCLUDES } from "./includes.ts";
import { mayRepeat } from "./read-parameters.ts";
import type { Route, Services } from "./route.ts";
import { list } from "./schemas/admits.ts";
import { type JsonObject, reference, SchemaBook } from "./schema-book.ts";

/** The API as OpenAPI 3.1, made from the very schemas that check its requests. */
export function openapiOf(
  routes: readonly Route[],
  { version, address }: Pick<Services, "version" | "address">,
): JsonObject {
  const schemas = new SchemaBook();
  const paths = Object.fromEntries(
    routes.map((route) => [pathOf(route), { [route.method]: operationOf(route, schemas) }]),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Hearsay",
      version,
      description:
        "Who said what, who denied it, and how we know. A repeated parameter means or, different ones mean and. " +
        "The form of an answer is chosen by format, by the extension of the address, or by Accept. " +
        "Every answer about the graph carries a strong ETag of its revision.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: address }],
    paths,
    components: { schemas: schemas.all() },
  };
}

function pathOf({ path }: Route): string {
  return path.replace(":id", "{id}");
}

function operationOf(route: Route, schemas: SchemaBook): JsonObject {
  return {
    operationId: operationIdOf(route),
    summary: route.summary,
    parameters: parametersOf(route),
    responses: {
      200: {
        description: route.summary,
        ...(route.changesWith === "moment" ? {} : { headers: { ETag: { schema: { type: "string" } } } }),
        content: contentOf(route, schemas),
      },
      ...(route.changesWith === "moment" ? {} : { 304: { description: "Unchanged since If-None-Match" } }),
      default: {
        description: "What went wrong, and what to do",
        content: { "application/problem+json": { schema: reference("Problem") } },
      },
    },
  };
}

/** "/claims/:id/statements" becomes getClaimsIdStatements. */
function operationIdOf({ method, path }: Route): string {
  const words = path.split(/[^a-z]+/i).filter((word) => word.length > 0);
  return (
    method +
    (words.length === 0 ? ["root"] : words).map((word) => word[0]?.toUpperCase() + word.slice(1)).join("")
  );
}

function parametersOf({ path, parameters }: Route): readonly JsonObject[] {
  const inPath = path.includes(":id")
    ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }]
    : [];
  // The core type of zod's shapes; ours are made of its classes.
  const shape = parameters.shape as Readonly<Record<string, z.ZodType>>;
  const inQuery = Object.entries(shape).map(([name, kind]) => {
    const { description, ...schema } = jsonSchemaOf(kind);
    return {
      name,
      in: "query",
      required: !kind.safeParse(undefined).success,
      ...(description === undefined ? {} : { description }),
      ...(mayRepeat(parameters, name) ? { style: "form", explode: true } : {}),
      schema,
    };
  });
  return [...inPath, ...inQuery];
}

function contentOf(route: Route, schemas: SchemaBook): JsonObject {
  return Object.fromEntries(
    route.forms.map(({ name, mediaType }) => [
      mediaType.replace(/;.*/, ""),
      {
        schema:
          name === "json" && route.answer !== undefined
            ? envelopeOf(route, schemas)
            : fileSchemaOf(mediaType),
      },
    ]),
  );
}

function fileSchemaOf(mediaType: string): JsonObject {
  return mediaType.includes("json") ? { type: "object" } : { type: "string" };
}

function envelopeOf(route: Route, schemas: SchemaBook): JsonObject {
  const shapes = [route.answer, ...(route.otherAnswers ?? [])].filter((answer) => answer !== undefined);
  const takesFields = "fields" in route.parameters.shape;
  const data = shapes.flatMap((shape) => [
    schemas.of(shape),
    ...(takesFields ? [schemas.partOf(shape)] : []),
  ]);
  const isList = "cursor" in route.parameters.shape || shapes.some((shape) => shape instanceof z.ZodReadonly);
  const included = Object.fromEntries(
    Object.entries(INCLUDES).map(([name, { schema }]) => [name, schemas.of(list(schema))]),
  );
  return {
    type: "object",
    required: ["data", "meta", "links"],
    additionalProperties: false,
    properties: {
      data: data.length === 1 ? data[0] : { anyOf: data },
      ...("include" in route.parameters.shape
        ? { included: { type: "object", additionalProperties: false, properties: included } }
        : {}),
      meta: reference(isList ? "ListMeta" : "Meta"),
      links: reference(isList ? "ListLinks" : "Links"),
    },
  };
}

function jsonSchemaOf(kind: z.ZodType): JsonObject {
  const { $schema: _, ...schema } = z.toJSONSchema(kind, { io: "output" });
  return schema;
}
