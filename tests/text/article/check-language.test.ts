import { describe, expect, test } from "vitest";
import { checkLanguage } from "../../../src/text/article/check-language.ts";

const ENGLISH =
  "Water boils at a lower temperature in the mountains, because the air presses on it less than it does by the sea. Cooks who move there learn that eggs need more time, and that bread rises faster than they are used to. ";
const GERMAN =
  "Wasser kocht in den Bergen bei niedrigerer Temperatur, weil die Luft dort weniger stark drückt als am Meer. Wer dorthin zieht, lernt bald, dass Eier länger brauchen und dass der Teig schneller aufgeht als gewohnt. ";
const FRENCH =
  "En montagne, l’eau bout à une température plus basse, parce que l’air y pèse moins qu’au bord de la mer. Les cuisiniers qui s’y installent apprennent que les œufs cuisent plus longtemps et que la pâte lève plus vite. ";
const DUTCH =
  "In de bergen kookt water bij een lagere temperatuur, omdat de lucht daar minder zwaar drukt dan aan zee. Koks die daarheen verhuizen leren dat eieren langer nodig hebben en dat brood sneller rijst dan ze gewend zijn. ";
const RUSSIAN =
  "В горах вода кипит при более низкой температуре, потому что воздух давит на неё слабее, чем у моря. Повара, которые туда переезжают, быстро узнают, что яйца варятся дольше, а тесто поднимается быстрее обычного. ";
const ARMENIAN =
  "Լեռներում ջուրը եռում է ավելի ցածր ջերմաստիճանում, քանի որ օդը այնտեղ ավելի թույլ է ճնշում, քան ծովի մոտ։ Խոհարարները, որոնք տեղափոխվում են այնտեղ, սովորում են, որ ձվերը ավելի երկար են եփվում, իսկ խմորը արագ է բարձրանում։ ";

describe("the language of a text", () => {
  test.each([
    { text: GERMAN, found: "German (deu)" },
    { text: FRENCH, found: "French (fra)" },
    { text: DUTCH, found: "Dutch (nld)" },
    { text: RUSSIAN, found: "Russian (rus)" },
  ])("is refused, and called $found", ({ text, found }) => {
    expect(() => {
      checkLanguage(text.repeat(3), "a.txt");
    }).toThrow(`a.txt: this seems to be in ${found}. Hearsay reads English only.`);
  });

  test("is refused in scripts that no model knows", () => {
    expect(() => {
      checkLanguage(ARMENIAN, "a.txt");
    }).toThrow(/a\.txt: this seems to be in .+\. Hearsay reads English only\./);
  });

  test.each([
    { title: "English", text: ENGLISH },
    { title: "English with a quote in another language", text: `${ENGLISH}“${FRENCH}” ${ENGLISH.repeat(4)}` },
    {
      title: "an English title over names",
      text: `${ENGLISH}${"Ada Brenn, Orrin; Bo Falk, Marlow; ".repeat(8)}`,
    },
    { title: "a short text in any language", text: "Der Minister bestritt das." },
    { title: "figures", text: "1,234 ".repeat(500) },
  ])("lets $title pass", ({ text }) => {
    expect(() => {
      checkLanguage(text, "a.txt");
    }).not.toThrow();
  });
});
