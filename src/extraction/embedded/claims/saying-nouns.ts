/** Nouns for something said, which is true or not. */
export const SAYINGS = new Set(
  (
    "claim allegation accusation charge report rumor rumour suggestion assertion notion idea story speculation statement " +
    "account assumption theory view argument contention perception insinuation revelation finding belief remark comment observation reporting attack position fact promise warning conclusion complaint opinion suspicion " +
    "fear hope explanation defense excuse rumors"
  ).split(" "),
);
/** Nouns for what somebody would like, and what somebody will do. */
export const WISHES = new Set("desire wish hope willingness eagerness".split(" "));
export const INTENTIONS = new Set(
  "intention plan promise pledge vow goal aim commitment decision ambition".split(" "),
);
/** Nouns for something demanded: "calls for a vote". */
export const CALLS = new Set("call demand appeal request plea proposal".split(" "));
export const CRITICISMS = new Set("criticism criticisms critique condemnation".split(" "));

/** Nouns that "to" narrows down, or that do nothing themselves: no subjects of the verb that follows. */
export const NO_DOERS = new Set(
  (
    "chance opportunity decision plan effort ability right way need attempt desire move bid time power permission permit " +
    "offer deal order vote commitment money fund funds funding aid help resource tool evidence willingness promise pledge " +
    "authority means reason place room capacity incentive freedom pressure call request demand proposal campaign"
  ).split(" "),
);
/** Singular nouns that need no article. */
export const MASS = new Set(
  (
    "support growth progress evidence interest pressure opposition violence damage turnout trouble hope uncertainty " +
    "confusion inflation corruption fraud wrongdoing interference demand criticism peace unrest anger resistance rain snow"
  ).split(" "),
);
