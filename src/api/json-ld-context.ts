/** A term whose values are ids of other members. */
function nodes(iri: string): {
  readonly "@id": string;
  readonly "@type": "@id";
  readonly "@container": "@set";
} {
  return { "@id": iri, "@type": "@id", "@container": "@set" };
}

function node(iri: string): { readonly "@id": string; readonly "@type": "@id" } {
  return { "@id": iri, "@type": "@id" };
}

/** A term whose values are words of a closed list. */
function word(iri: string): object {
  return { "@id": iri, "@type": "@vocab", "@context": { "@vocab": "urn:hearsay:ns:" } };
}

/** A part of a record: its members with what keys mean there and nowhere else. */
function part(name: string, terms: Readonly<Record<string, unknown>>): object {
  return { "@id": `hs:${name}`, "@container": "@set", "@context": terms };
}

/** Keys that mean the same wherever they stand. */
const COMMON = {
  id: "@id",
  format: null,
  base: null,
  name: "schema:name",
  altNames: { "@id": "schema:alternateName", "@container": "@set" },
  subtype: word("hs:subtype"),
  by: nodes("prov:wasAttributedTo"),
  url: node("schema:url"),
  published: "schema:datePublished",
  text: "schema:text",
  state: word("hs:state"),
  origin: {
    "@id": "hs:origin",
    "@context": {
      method: word("hs:method"),
      tool: "hs:tool",
      at: "prov:generatedAtTime",
      confidence: "hs:confidence",
      why: "hs:why",
    },
  },
};

/** What the keys of a hearsay/1 record mean as linked data; schema.org, PROV, ORG and Web Annotation where they fit. */
export const JSON_LD_CONTEXT = {
  "@context": {
    "@version": 1.1,
    hs: "urn:hearsay:ns:",
    schema: "https://schema.org/",
    prov: "http://www.w3.org/ns/prov#",
    org: "http://www.w3.org/ns/org#",
    oa: "http://www.w3.org/ns/oa#",
    ...COMMON,
    agents: part("agents", {
      "@vocab": "https://schema.org/",
      kind: "@type",
      ids: { "@id": "schema:identifier", "@type": "@json" },
      anonymous: "hs:anonymous",
      confidential: "hs:confidential",
    }),
    things: part("things", {}),
    affiliations: part("affiliations", {
      member: node("org:member"),
      organization: node("org:organization"),
      role: "schema:roleName",
      from: "schema:startDate",
      to: "schema:endDate",
    }),
    documents: part("documents", {
      title: "schema:name",
      archivedUrl: node("schema:archivedAt"),
      publishedBy: node("schema:publisher"),
      modified: "schema:dateModified",
      retrieved: "prov:generatedAtTime",
      basedOn: nodes("schema:isBasedOn"),
      revisionOf: node("prov:wasRevisionOf"),
      language: "schema:inLanguage",
      sha256: "hs:sha256",
      textPolicy: word("hs:textPolicy"),
      textFile: "hs:textFile",
    }),
    claims: part("claims", {
      quantity: {
        "@id": "hs:quantity",
        "@context": { value: "schema:value", unit: "schema:unitText" },
      },
      about: nodes("schema:about"),
    }),
    statements: part("statements", {
      act: word("hs:act"),
      what: node("hs:what"),
      against: nodes("hs:against"),
      onBehalfOf: nodes("hs:onBehalfOf"),
      cue: "hs:cue",
      mode: word("hs:mode"),
      certainty: word("hs:certainty"),
      said: "schema:dateCreated",
      in: {
        "@id": "hs:in",
        "@container": "@set",
        "@context": {
          document: node("oa:hasSource"),
          exact: "oa:exact",
          prefix: "oa:prefix",
          suffix: "oa:suffix",
          start: "oa:start",
          end: "oa:end",
          exactSha256: "hs:exactSha256",
        },
      },
    }),
    links: part("links", { kind: word("hs:kind"), from: node("hs:from"), to: node("hs:to") }),
    reviews: part("reviews", {
      verdict: "hs:verdict",
      rating: "hs:rating",
      why: "schema:reviewBody",
      reviews: nodes("schema:itemReviewed"),
      cites: nodes("schema:citation"),
    }),
  },
};
