import type { ORGANIZATION_SUBTYPES, THING_SUBTYPES } from "../vocabulary/subtypes.ts";

type OrganizationSubtype = (typeof ORGANIZATION_SUBTYPES)[number];

/** What the name of an organisation ends with; states have none. */
export const ORGANIZATION_ENDS: Readonly<Record<OrganizationSubtype, readonly string[]>> = {
  state: [""],
  government: ["Ministry", "Cabinet", "Court", "Council"],
  outlet: ["Courier", "Gazette", "Observer", "Radio", "Daily"],
  agency: ["Wire", "News Agency"],
  company: ["Works", "Shipping", "Energy", "Holding"],
  party: ["Party", "Alliance", "List"],
  ngo: ["Watch", "Relief", "Foundation"],
  igo: ["Union", "Commission"],
  armed: ["Guard", "Front"],
  group: ["Committee", "Assembly"],
  other: ["Report", "Charter"],
};

/** The mix of organisations, over and over: whatever their number, the first are of every important kind. */
export const ORGANIZATION_MIX: readonly OrganizationSubtype[] = (
  "state government outlet agency state company outlet party government armed ngo outlet " +
  "company government igo company state outlet company group party government company ngo other"
).split(" ") as OrganizationSubtype[]; // words of the list, as the types of the table above

export const ROLES = [
  "spokesperson",
  "minister",
  "deputy minister",
  "director",
  "member",
  "adviser",
  "commander",
  "analyst",
  "chair",
  "envoy",
] as const;

/** What the name of a thing begins with, before a made-up word. */
export const THING_STARTS: Readonly<Record<(typeof THING_SUBTYPES)[number], string>> = {
  place: "",
  event: "Events at ",
  law: "Law on ",
  agreement: "Agreement of ",
  work: "The Book of ",
  topic: "",
};
