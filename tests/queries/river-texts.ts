/** Made-up articles. Each begins with a sign outside the basic plane, so that offsets in UTF-16 units would be wrong. */
export const GAZETTE = [
  "🌉 Bridge quarrel",
  "",
  "Speaking in the rain, a clerk of Northland said: “Southland closed our bridge”, and went inside again.",
  "Southland rejected this. At noon Mira Holt told us “they tore up the treaty” and showed a torn page.",
  "Vance says the treaty stands. To him the bridge is open day and night.",
  "At least all expect a flood in autumn. The toll is five crowns.",
  "",
].join("\n");

export const HERALD = [
  "🌊 What they say at the river",
  "",
  "“The South never closed a thing”, we heard from the other bank.",
  "This morning villagers saw the bar go down, as River Wire had it, or so we are told.",
  "We could not see for ourselves, but a ferryman swore it was open.",
  "In Southland they add that what the North says is idle talk.",
  "",
].join("\n");

/** Withheld: a record holds positions and digests only. */
export const WIRE = [
  "🌫 River dispatch",
  "",
  "For Minister Vance the treaty stands as it always stood.",
  "Somebody who knows the bridge well told the wire that half the deck is barred.",
  "",
].join("\n");

export const LEDGER = [
  "🚣 Ledger of the ferry",
  "",
  "I was wrong about the bridge. Barges and Sons count two shut lanes.",
  "Some wrote that boats were moved at night, others of a toll of five crowns.",
  "",
].join("\n");
