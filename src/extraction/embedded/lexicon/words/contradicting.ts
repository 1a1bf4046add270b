import type { ReportingFamily } from "../reporting-entry.ts";

/** Saying that it is not so. */
export const DENYING: ReportingFamily = {
  class: "deny",
  shared: { act: "denies", frames: ["that", "np", "ing", "quote"], addressee: "to", needsAgent: true },
  members: {
    contradict: { frames: ["np"], needsAgent: false, nouns: ["contradiction"] },
    debunk: { frames: ["np"], needsAgent: false },
    deny: { nouns: ["denial"] },
    disprove: { frames: ["np", "that"], needsAgent: false },
    gainsay: { frames: ["np"] },
    rebut: { frames: ["np"], nouns: ["rebuttal"] },
    refute: { frames: ["np", "that"], needsAgent: false, nouns: ["refutation"] },
  },
};

/** Being against what others claim, want or do, without calling it untrue. */
export const DISPUTING: ReportingFamily = {
  class: "dispute",
  shared: {
    act: "disputes",
    frames: ["np", "quote"],
    subtype: "opinion",
    addressee: "none",
    needsAgent: true,
  },
  members: {
    balk: { frames: ["at"] },
    bristle: { frames: ["at", "quote"] },
    challenge: {
      frames: ["np", "to"],
      nouns: ["challenge"],
      turns: { to: { act: "asserts", subtype: "demand" } },
    },
    contest: { frames: ["np"] },
    counter: { frames: ["that", "np", "quote", "with"], nouns: ["counter"] },
    demur: { frames: ["quote", "that"] },
    differ: { frames: ["with", "on"] },
    disavow: { frames: ["np"], nouns: ["disavowal"] },
    disclaim: { frames: ["np"] },
    disown: { frames: ["np"] },
    repudiate: { frames: ["np"], nouns: ["repudiation"] },
    disagree: { frames: ["with", "on", "that", "quote"], nouns: ["disagreement"] },
    discount: { frames: ["np"] },
    disdain: { frames: ["np"], nouns: ["disdain"] },
    dismiss: { frames: ["np", "as"], nouns: ["dismissal"] },
    dispute: { frames: ["np", "that"], nouns: ["dispute"] },
    dissent: { frames: ["quote", "on"], nouns: ["dissent"] },
    doubt: { frames: ["that", "np", "whether"], nouns: ["doubt", "skepticism", "scepticism"] },
    downplay: { frames: ["np"] },
    minimise: { frames: ["np"] },
    minimize: { frames: ["np"] },
    object: { frames: ["to", "that", "quote"], nouns: ["objection"] },
    oppose: { frames: ["np", "ing"], nouns: ["opposition"] },
    question: {
      frames: ["np", "whether", "quote"],
      turns: { quote: { act: "asks" }, about: { act: "asks" } },
    },
    quibble: { frames: ["with"] },
    rebuff: { frames: ["np"], nouns: ["rebuff"] },
    reject: { frames: ["np", "as", "that"], nouns: ["rejection"] },
    resist: { frames: ["np", "ing"], nouns: ["resistance"] },
    retort: { frames: ["that", "quote"], nouns: ["retort"] },
    scoff: { frames: ["at", "quote", "that"] },
    shrug: { frames: ["np", "quote"] },
    spurn: { frames: ["np"] },
    veto: { frames: ["np"], subtype: "rule", nouns: ["veto"] },
  },
};

/** Saying that what was said before is so. */
export const CONFIRMING: ReportingFamily = {
  class: "confirm",
  shared: {
    act: "confirms",
    frames: ["that", "np", "quote"],
    addressee: "to",
    certainty: "certain",
    needsAgent: true,
  },
  members: {
    acknowledge: { frames: ["that", "np", "ing", "quote"], nouns: ["acknowledgment", "acknowledgement"] },
    admit: { frames: ["that", "np", "ing", "to", "quote"], nouns: ["admission"] },
    affirm: { nouns: ["affirmation"] },
    authenticate: { frames: ["np"] },
    concede: { nouns: ["concession"] },
    confess: { frames: ["that", "to", "ing", "quote"], nouns: ["confession"] },
    confirm: { needsAgent: false, nouns: ["confirmation"] },
    corroborate: { needsAgent: false, nouns: ["corroboration"] },
    reaffirm: { act: "asserts" },
    substantiate: { needsAgent: false, frames: ["np"] },
    validate: { needsAgent: false, frames: ["np"] },
    verify: { nouns: ["verification"] },
  },
};

/** Asking, of others or of oneself. */
export const ASKING: ReportingFamily = {
  class: "ask",
  shared: { act: "asks", frames: ["whether", "quote", "about"], addressee: "object", needsAgent: true },
  members: {
    ask: {
      frames: ["whether", "quote", "about", "to", "for", "that"],
      turns: {
        to: { act: "asserts", subtype: "demand" },
        for: { act: "asserts", subtype: "demand" },
        that: { act: "asserts", subtype: "demand" },
      },
      nouns: ["question"],
    },
    enquire: { addressee: "none", nouns: ["enquiry"] },
    grill: { frames: ["about", "on"] },
    inquire: { addressee: "none", nouns: ["inquiry"] },
    interrogate: { frames: ["about"] },
    muse: {
      act: "asserts",
      subtype: "opinion",
      frames: ["that", "quote", "about"],
      turns: { whether: { act: "asks" } },
    },
    query: { frames: ["whether", "quote", "np"], nouns: ["query"] },
    quiz: { frames: ["about", "on"] },
    wonder: { addressee: "none", frames: ["whether", "quote", "that"] },
  },
};

/** Not answering. */
export const DECLINING: ReportingFamily = {
  class: "decline",
  shared: { act: "declines", frames: ["to"], addressee: "none", needsAgent: true },
  members: {
    decline: {},
    demur: { frames: ["to", "on"] },
    refuse: { act: "asserts", subtype: "commitment", frames: ["to", "np"], nouns: ["refusal"] },
  },
};

/** Taking back one's own words. */
export const RETRACTING: ReportingFamily = {
  class: "retract",
  shared: { act: "retracts", frames: ["np"], addressee: "none", needsAgent: true },
  members: {
    backpedal: { frames: ["on"] },
    backtrack: { frames: ["on"] },
    recant: { nouns: ["recantation"] },
    renege: { frames: ["on"] },
    rescind: {},
    retract: { nouns: ["retraction"] },
    withdraw: { nouns: ["withdrawal"] },
    apologise: { act: "asserts", subtype: "opinion", frames: ["for"] },
    apologize: { act: "asserts", subtype: "opinion", frames: ["for"], nouns: ["apology"] },
  },
};
