import { ACTS } from "../vocabulary/acts/index.ts";
import type { StatementAnswer } from "../queries/answers.ts";
import { listStatements } from "../queries/list-statements.ts";
import type { PageSources } from "./page.ts";
import type { Question } from "./views/home-page.ts";
import type { Voice } from "./voice.ts";

/** Questions worth asking of this very graph, each with the view of the explorer that answers it. */
export async function questions({ store, reading, voice }: PageSources): Promise<readonly Question[]> {
  const accusations = await listStatements(
    store,
    { act: ["accuses"] },
    { limit: 1, sort: "said", isUncounted: true },
    reading,
  );
  const onBehalf = await listStatements(
    store,
    { stance: ["against"] },
    { limit: 20, sort: "said", isUncounted: true },
    reading,
  );
  const words = voice.texts.pages.home.questions;
  return [
    ...accusations.items.flatMap((statement) => whatOneSaysOfTheOther(voice, statement)),
    ...onBehalf.items.flatMap((statement) => throughOfficials(voice, statement)).slice(0, 1),
    { text: words.whoDenies, href: "/?stance=against&tab=statements" },
    { text: words.oneSpeaker, href: "/?speakers=1" },
    { text: words.notVerified, href: "/?act=cannotVerify&tab=statements" },
  ];
}

function whatOneSaysOfTheOther(
  { texts }: Voice,
  { speakers, targets, act }: StatementAnswer,
): readonly Question[] {
  const [speaker] = speakers;
  const [target] = targets;
  if (!speaker || !target || !ACTS[act].needsAgainst) return [];
  const words = texts.pages.home.questions;
  return [
    {
      text: words.sayAbout(speaker.name, target.name),
      href: `/?by=${speaker.id}&about=${target.id}&tab=statements`,
    },
    { text: words.relate(speaker.name, target.name), href: `/?relate=${speaker.id},${target.id}` },
  ];
}

function throughOfficials({ texts }: Voice, { principals }: StatementAnswer): readonly Question[] {
  return principals.map(({ id, name }) => ({
    text: texts.pages.home.questions.throughOfficials(name),
    href: `/?org=${id}&tab=statements`,
  }));
}
