/** What pages put around an article and is not part of it. One line an item; matched against whole lines. */

/** Lines that stand alone and say nothing: share counts such as 0, 179 or 1.2K, and the words of comment forms. */
export const STRAY_LINES: readonly RegExp[] = [
  /^\d[\d.,]{0,15}\s?[KkMm]?$/,
  /^please enter your (?:comment|name|email)[^.]{0,40}$/i,
  /^(?:share|tweet|pin|e?mail|print|facebook|twitter|whatsapp|telegram|linkedin|copy link)$/i,
];

/** A line that opens the comment form: it and all that follows goes. */
export const COMMENT_FORM: readonly RegExp[] = [
  /^leave a (?:reply|comment)$/i,
  /^(?:post|add|write) a comment$/i,
  /^cancel reply$/i,
];
