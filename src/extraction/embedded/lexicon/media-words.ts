import { wordSet } from "../speakers/word-lists/word-set.ts";

/** Places where people publish their own words, and how they are named. */
export const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ["twitter", "Twitter"],
  ["facebook", "Facebook"],
  ["instagram", "Instagram"],
  ["telegram", "Telegram"],
  ["youtube", "YouTube"],
  ["snapchat", "Snapchat"],
  ["reddit", "Reddit"],
  ["tiktok", "TikTok"],
  ["weibo", "Weibo"],
  ["linkedin", "LinkedIn"],
  ["tumblr", "Tumblr"],
  ["bluesky", "Bluesky"],
  ["mastodon", "Mastodon"],
  ["whatsapp", "WhatsApp"],
]);

/** Verbs that name the platform by themselves. */
export const PLATFORM_VERBS: ReadonlyMap<string, string> = new Map([
  ["tweet", "Twitter"],
  ["re-tweet", "Twitter"],
  ["retweet", "Twitter"],
]);

/** Last words of the names of outlets and programmes. */
export const OUTLET_ENDINGS = wordSet(`
agency broadcaster channel chronicle courier daily dispatch examiner express gazette globe guardian herald inquirer
journal magazine mail mirror monitor network news newspaper observer paper podcast post press radio record
register review standard star sun telegraph times today tribune tv weekly
`);

/** Writing that one party sends and another gets hold of. */
export const PAPER_NOUNS = wordSet(`
affidavit cable complaint document e-mail email emails filing indictment lawsuit letter memo note recording report
text transcript
`);

/** How an outlet gets at a paper. */
export const OBTAINING_VERBS = wordSet(
  `obtain see review release publish leak share provide view acquire post air broadcast hear`,
);
