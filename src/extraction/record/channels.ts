import { isOwnName, withoutArticle } from "./own-name.ts";

/** Places where people publish their own words; nobody there stands between a speaker and the reader. */
const PLATFORMS = new Set(
  "blogger bluesky facebook instagram linkedin mastodon medium periscope pinterest reddit signal skype snapchat substack telegram threads tiktok truth tumblr twitch twitter vimeo vkontakte wechat weibo whatsapp x youtube zoom".split(
    " ",
  ),
);

/**
 * Whether a channel is the publisher of the article, by its name or a part of it: "the Courier" in the Quenby Courier. It
 * needs no statement to pass on what its own article says.
 */
export function isPublisher(channel: string, outlet: string | undefined): boolean {
  const [one, other] = [wordsOf(channel), wordsOf(outlet ?? "")];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    withoutArticle(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/**
 * Whether a channel is an outlet that passed the words on, so that it gets a statement of its own: "told the Courier".
 * "In an e-mail" and "on Facebook" only say where the speaker put them.
 */
export function isOutlet(channel: string): boolean {
  const [first = ""] = withoutArticle(channel).toLowerCase().split(/[\s.]/, 1);
  return isOwnName(channel, "organization") && !PLATFORMS.has(first);
}
