/** What pages build around an article, by tag, role and the words of class names. One place to add to. */

export const CLUTTER_TAGS: ReadonlySet<string> = new Set(
  (
    "aside button canvas datalist dialog embed fieldset figcaption footer form iframe input label map menu nav noscript " +
    "object progress script select style svg template textarea video"
  ).split(" "),
);

export const CLUTTER_ROLES: ReadonlySet<string> = new Set(
  "alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search tablist toolbar tooltip".split(
    " ",
  ),
);

/**
 * Words of a class name or id (or two joined by a hyphen) that mark an element as clutter even where it holds a single
 * line or paragraph: only what cannot be said of the article's own words.
 */
export const CLUTTER_LINE_WORDS: ReadonlySet<string> = new Set(
  (
    "advertisement also-read author-bio byline bylines caption captions copyright credit credits kicker newsletter " +
    "photo-credit pull-quote pullquote read-more read-time readmore reading-time share sharing skip-link social sr-only " +
    "screen-reader tags visually-hidden wp-caption"
  ).split(" "),
);

/** The same for boxes of several blocks. */
export const CLUTTER_BOX_WORDS: ReadonlySet<string> = new Set([
  ...CLUTTER_LINE_WORDS,
  ...(
    "ad ads advert advertising adslot adunit banner breadcrumb breadcrumbs comments comment-form commentlist consent " +
    "cookie cookies disclaimer disqus donate donation footer gdpr gpt-ad login masthead membership menu modal most-popular " +
    "most-read mostread nav navbar navigation newsletters outbrain overlay pager pagination paywall popular popup promo " +
    "promoted promotion recirc recirculation recommendation recommendations recommended related registration respond " +
    "sharebar sharedaddy sidebar sign-up signup sitemap sponsor sponsored sponsors subscribe subscription taboola tag-list " +
    "taglist teaser teasers toolbar topics trending"
  ).split(" "),
]);

/** Before one of those words, these say that the element is the article and has such a thing beside it. */
export const MERELY_BESIDE: ReadonlySet<string> = new Set(["has", "with", "no", "without"]);

/** Elements that hold lines. All others are taken for boxes. */
export const LINE_TAGS: ReadonlySet<string> = new Set(
  "a abbr b cite dd dt em font h1 h2 h3 h4 h5 h6 i li p q small span strong sub sup td th time u".split(" "),
);
