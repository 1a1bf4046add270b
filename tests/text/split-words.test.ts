import { describe, expect, it } from "vitest";
import { splitWords } from "../../src/text/split-words.ts";

/** The tokens of a text, joined by blanks: "don't" reads "do n't". */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  splitWords(text, (start, end) => tokens.push(text.slice(start, end)));
  return tokens;
}

describe("splitting words", () => {
  it.each([
    ["Rain fell on the harbour.", "Rain fell on the harbour ."],
    ["  Rain\tfell\r\non\u00a0it ", "Rain fell on it"],
    ["“Go,” she said.", "“ Go , ” she said ."],
    ['"Go," she said.', '" Go , " she said .'],
    ["``Go,'' she said.", "`` Go , '' she said ."],
    ["(the old mill)", "( the old mill )"],
    ["[sic] {x}", "[ sic ] { x }"],
    ["Why? Now!", "Why ? Now !"],
    ["What?! Never!!", "What ?! Never !!"],
    ["tea;coffee", "tea ; coffee"],
    ["wind/rain", "wind / rain"],
    ["one—two – three--four", "one — two – three -- four"],
    ["Well... maybe", "Well ... maybe"],
    ["Well… maybe", "Well … maybe"],
    ["Well. . . maybe", "Well . . . maybe"],
    ["naïve café Zürich", "naïve café Zürich"],
    ["cafe\u0301 menu", "cafe\u0301 menu"],
    ["Ωμέγα и море", "Ωμέγα и море"],
    ["all good 😀 now", "all good 😀 now"],
    ["good😀now", "good 😀 now"],
  ])("cuts %j at blanks and signs", (text, expected) => {
    expect(tokensOf(text).join(" ")).toBe(expected);
  });

  it.each([
    ["I don't know", "I do n't know"],
    ["I don’t know", "I do n’t know"],
    ["She can't, won't", "She ca n't , wo n't"],
    ["He cannot go", "He can not go"],
    ["Cannot they?", "Can not they ?"],
    ["gonna wanna gotta gimme lemme", "gon na wan na got ta gim me lem me"],
    ["the mayor's car", "the mayor 's car"],
    ["the mayor’s car", "the mayor ’s car"],
    ["the mayors' cars", "the mayors ' cars"],
    ["I'm, you're, he'll, we've, she'd", "I 'm , you 're , he 'll , we 've , she 'd"],
    ["IT'S MINE", "IT 'S MINE"],
    ["O'Dell and D’Arvo", "O'Dell and D’Arvo"],
    ["rock 'n' roll", "rock ' n ' roll"],
    ["the ’90s and the '80s", "the ’90s and the '80s"],
    ["get ’em", "get ’em"],
    ["the U.S.'s rules", "the U.S. 's rules"],
    ["the U.S.’s rules", "the U.S. ’s rules"],
    ["“it’s” here", "“ it ’s ” here"],
    ["cannoned canny", "cannoned canny"],
  ])("takes clitics off: %j", (text, expected) => {
    expect(tokensOf(text).join(" ")).toBe(expected);
  });

  it.each([
    ["a well-known baker", "a well - known baker"],
    ["a two-year-old boat", "a two - year - old boat"],
    ["the ex-mayor re-entered", "the ex-mayor re-entered"],
    ["an e-mail, an X-ray, a T-shirt", "an e-mail , an X-ray , a T-shirt"],
    ["anti-noise and non-local", "anti-noise and non-local"],
    ["mother-in-law's", "mother - in - law 's"],
    ["vice-chair", "vice-chair"],
    ["Arlo-Benton line", "Arlo - Benton line"],
    ["up- and downstream", "up - and downstream"],
    ["-5 degrees", "- 5 degrees"],
    ["co\u00adoperate", "co\u00adoperate"],
  ])("cuts compounds at their hyphens, but not prefixes: %j", (text, expected) => {
    expect(tokensOf(text).join(" ")).toBe(expected);
  });

  it.each([
    ["3,400 tons", "3,400 tons"],
    ["1,234,567.89", "1,234,567.89"],
    ["It cost 3.5.", "It cost 3.5 ."],
    ["at 10:30, or 9:05am.", "at 10:30 , or 9:05am ."],
    ["on 3/4/2021", "on 3/4/2021"],
    ["$3.5m, £20bn, €7", "$ 3.5m , £ 20bn , € 7"],
    ["12% of 5kg", "12 % of 5kg"],
    ["the 21st and 2nd", "the 21st and 2nd"],
    ["the 1990s", "the 1990s"],
    ["2019-20 season", "2019 - 20 season"],
    ["pages 3–7", "pages 3 – 7"],
    ["a 3-year plan", "a 3 - year plan"],
    ["in 2020.", "in 2020 ."],
    ["No. 5 and p. 12", "No. 5 and p . 12"],
    ["the B12 road", "the B12 road"],
  ])("keeps numbers whole: %j", (text, expected) => {
    expect(tokensOf(text).join(" ")).toBe(expected);
  });

  it.each([
    ["Mr. Arlo met Dr. Benn.", "Mr. Arlo met Dr. Benn ."],
    ["Mrs. Arlo and Gen. Benn", "Mrs. Arlo and Gen. Benn"],
    ["St. Aldo’s church", "St. Aldo ’s church"],
    ["the U.S. Navy", "the U.S. Navy"],
    ["in the U.S.", "in the U.S."],
    ["at 5 a.m. today", "at 5 a.m. today"],
    ["at 5 p.m.", "at 5 p.m."],
    ["i.e. rain, e.g. snow", "i.e. rain , e.g. snow"],
    ["Ada B. Carr", "Ada B. Carr"],
    ["A. B. Carr", "A. B. Carr"],
    ["A.B. Carr", "A.B. Carr"],
    ["Carr Jr. and Benn Inc. merged", "Carr Jr. and Benn Inc. merged"],
    ["Arlo vs. Benn, etc.", "Arlo vs. Benn , etc."],
    ["on Jan. 4", "on Jan. 4"],
    ["You may. So may I.", "You may . So may I ."],
    ["She said no. Then rain fell.", "She said no . Then rain fell ."],
    ["They went to the sea. Rain fell.", "They went to the sea . Rain fell ."],
    ["It is I. Come in.", "It is I . Come in ."],
    ["the gen. public", "the gen . public"],
    ["Benn Co... went", "Benn Co ... went"],
    ["Ph.D. students", "Ph.D. students"],
  ])("leaves the stop with abbreviations and initials: %j", (text, expected) => {
    expect(tokensOf(text).join(" ")).toBe(expected);
  });

  it.each([
    ["see https://example.org/a?b=c#d.", "see https://example.org/a?b=c#d ."],
    ["(www.example.org)", "( www.example.org )"],
    ["“https://example.org”", "“ https://example.org ”"],
    ["write to ada.carr@example.org, now", "write to ada.carr@example.org , now"],
    ["<ada+news@example.co.uk>", "< ada+news@example.co.uk >"],
    ["by @harbour_watch and #stormday!", "by @harbour_watch and #stormday !"],
    ["five @ ten", "five @ ten"],
    ["a # b", "a # b"],
    ["read example.com today", "read example.com today"],
    ["R&D at B&Q", "R&D at B&Q"],
    ["salt & pepper", "salt & pepper"],
  ])("keeps addresses and handles whole: %j", (text, expected) => {
    expect(tokensOf(text).join(" ")).toBe(expected);
  });

  it.each(["", " ", "\n\n\t", "\u00a0\u200b\ufeff"])("finds nothing in %j", (text) => {
    expect(tokensOf(text)).toEqual([]);
  });
});
