import type { ReportingFamily } from "../reporting-entry.ts";

/** What studies, figures and papers do. */
export const SHOWING: ReportingFamily = {
  class: "show",
  shared: { frames: ["that", "np"], addressee: "none", certainty: "probable", needsAgent: false },
  members: {
    bear: { frames: ["np"] },
    demonstrate: { nouns: ["demonstration"] },
    document: { nouns: ["documentation"] },
    establish: {},
    evidence: { nouns: ["evidence"] },
    exhibit: { frames: ["np"] },
    expose: { frames: ["np"] },
    feature: { frames: ["np"] },
    find: { nouns: ["finding"] },
    illustrate: { frames: ["np", "that"] },
    indicate: { nouns: ["indication"] },
    measure: { frames: ["np"], subtype: "figure" },
    prove: { frames: ["that", "np", "to"], certainty: "certain", nouns: ["proof"] },
    record: { frames: ["np"] },
    register: { frames: ["np"] },
    show: { frames: ["that", "np"], nouns: ["showing"] },
    signal: { frames: ["that", "np"], nouns: ["signal", "sign"] },
    signify: {},
    survey: { frames: ["np"], nouns: ["survey", "poll"] },
    symbolise: { frames: ["np"] },
    symbolize: { frames: ["np"] },
    uncover: { frames: ["np"] },
    unveil: { frames: ["np"], subtype: "commitment" },
    bode: { frames: ["np"], subtype: "prediction" },
  },
};

/** How things look, to whom is seldom said. */
export const SEEMING: ReportingFamily = {
  class: "seem",
  shared: {
    frames: ["to", "that"],
    subtype: "opinion",
    addressee: "to",
    certainty: "possible",
    needsAgent: false,
  },
  members: {
    appear: { nouns: ["appearance"] },
    seem: {},
    sound: { frames: ["as", "np"] },
    strike: { frames: ["as"] },
  },
};

/** Handing on what others said. Where the words themselves are at hand, the outlet only passes them on. */
export const RELAYING: ReportingFamily = {
  class: "relay",
  shared: { frames: ["that", "np", "quote"], addressee: "none", needsAgent: false },
  members: {
    accord: { frames: ["np", "that"] },
    broadcast: { frames: ["np"] },
    carry: { frames: ["np"] },
    cite: { frames: ["np", "as"], nouns: ["citation"] },
    invoke: { frames: ["np"] },
    leak: { frames: ["np", "that"], nouns: ["leak"] },
    paraphrase: { frames: ["np", "quote"] },
    quote: { frames: ["np", "as", "quote"], nouns: ["quote", "quotation"] },
    recap: { frames: ["np"] },
    reference: { frames: ["np"], nouns: ["reference"] },
    relay: { act: "reports", frames: ["that", "np"] },
    report: { frames: ["that", "np", "quote"], nouns: ["report"], subtype: "fact" },
    reproduce: { frames: ["np"] },
    rumor: { frames: ["to", "that"], certainty: "possible" },
    rumour: { frames: ["to", "that"], certainty: "possible" },
    echo: { act: "asserts", subtype: "opinion", frames: ["np"], nouns: ["echo"] },
    parrot: { act: "asserts", subtype: "opinion", frames: ["np"] },
  },
};

/** Deciding with authority. */
export const RULING: ReportingFamily = {
  class: "rule",
  shared: {
    frames: ["that", "to", "np"],
    subtype: "rule",
    addressee: "none",
    certainty: "certain",
    needsAgent: true,
  },
  members: {
    adjudicate: { frames: ["that", "np"] },
    appoint: { frames: ["np"], nouns: ["appointment"] },
    authorise: { frames: ["np", "to"] },
    authorize: { frames: ["np", "to"], nouns: ["authorization"] },
    ban: { frames: ["np"], nouns: ["ban"] },
    bar: { frames: ["np"] },
    certify: { frames: ["that", "np"] },
    decide: { frames: ["that", "to"], subtype: "commitment", nouns: ["decision"] },
    decree: { frames: ["that"], nouns: ["decree"] },
    determine: { frames: ["that"], nouns: ["determination"] },
    dictate: { frames: ["that", "np"] },
    enact: { frames: ["np"] },
    exonerate: { frames: ["np", "of"] },
    forbid: { frames: ["np", "to"] },
    legislate: { frames: ["that", "np"], nouns: ["legislation"] },
    mandate: { frames: ["that", "np"], nouns: ["mandate"] },
    name: { frames: ["np", "as"] },
    nominate: { frames: ["np"], nouns: ["nomination"] },
    ordain: { frames: ["that"] },
    outlaw: { frames: ["np"] },
    permit: { frames: ["np", "to"], nouns: ["permission"] },
    prohibit: { frames: ["np", "ing"], nouns: ["prohibition"] },
    require: { frames: ["that", "np", "to"], needsAgent: false, nouns: ["requirement"] },
    rule: { frames: ["that", "np", "against"], nouns: ["ruling"] },
    sentence: { frames: ["np", "to"], nouns: ["sentence"] },
    vote: { frames: ["to", "for", "against"], subtype: "opinion", nouns: ["vote"] },
  },
};

/** A topic is named, and nothing said about it. */
export const DISCUSSING: ReportingFamily = {
  class: "discuss",
  shared: { frames: ["np", "about", "on"], addressee: "with", needsAgent: true },
  members: {
    address: { frames: ["np"] },
    allude: { frames: ["to"], nouns: ["allusion"] },
    chat: { frames: ["about"], nouns: ["chat"] },
    concentrate: { frames: ["on"] },
    debate: { frames: ["np", "whether"], nouns: ["debate"] },
    discuss: { frames: ["np", "whether"], nouns: ["discussion"] },
    dodge: { frames: ["np"], act: "declines" },
    dwell: { frames: ["on"] },
    explore: { frames: ["np"] },
    focus: { frames: ["on"], nouns: ["focus"] },
    gossip: { frames: ["about"], nouns: ["gossip"] },
    interview: { frames: ["np"], addressee: "object", nouns: ["interview"] },
    negotiate: { frames: ["np"], nouns: ["negotiation"] },
    raise: { frames: ["np"] },
    sidestep: { frames: ["np"], act: "declines" },
    evade: { frames: ["np"], act: "declines" },
    tackle: { frames: ["np"] },
    touch: { frames: ["on"] },
  },
};
