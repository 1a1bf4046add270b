/** Where an act stands towards what is said. Numbers are stored: they never change. */
export const STANCES = {
  for: {
    number: 1,
    label: "for",
    meaning: "says that it is so",
    colour: "#0067a5",
    line: "solid",
    arrow: "arrow",
  },
  against: {
    number: 2,
    label: "against",
    meaning: "says otherwise",
    colour: "#b84a00",
    line: "dashed",
    arrow: "bar",
  },
  open: {
    number: 3,
    label: "open",
    meaning: "takes no side",
    colour: "#7b4fa3",
    line: "dotted",
    arrow: "none",
  },
  relay: {
    number: 4,
    label: "relay",
    meaning: "passes on another's words",
    colour: "#5b6770",
    line: "thin",
    arrow: "arrow",
  },
} as const;

export type Stance = keyof typeof STANCES;

export const STANCE_NAMES = Object.keys(STANCES) as readonly Stance[];
