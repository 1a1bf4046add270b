/** What pages put around an article and is not part of it. One line an item; matched against whole lines. */

/** Lines that stand alone and say nothing: share counts such as 0, 179 or 1.2K, labels, and the words of comment forms. */
export const STRAY_LINES: readonly RegExp[] = [
  /^\d[\d.,]{0,15}\s?[KkMm]?$/,
  /^please enter your (?:comment|name|email)[^.]{0,40}$/i,
  /^(?:share|tweet|pin|e?mail|print|facebook|twitter|whatsapp|telegram|linkedin|copy link)$/i,
  /^(?:share|save) (?:this|on|via|to)(?: [\w/]{1,12}){1,3}$/i,
  /^(?:\d{1,6} )?(?:shares|comments|views|likes)(?: ?\(?\d{1,6}\)?)?$/i,
  /^(?:- ?)?(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?)(?: ?-)?$/i,
  /^(?:advertisement|story|article) (?:\S )?(?:continue reading|continues) below[ \w]{0,20}$/i,
  /^\d{1,3} ?min(?:ute)?s?(?: read)?$/i,
  /^(?:related (?:articles|stories|topics|news|content)|most (?:read|popular|viewed)|more (?:stories|on this story)|editors?['’]s? picks?|trending now|you (?:may|might) also like|recommended(?: for you)?|read (?:more|next|also)|see also)[:.…»›→]{0,2}$/i,
  /^(?:skip to (?:main )?content|back to top|continue reading|show more|load more|listen to this article|click here to [\w ]{2,40})[.…]?$/i,
  /^accept(?: all)?(?: cookies)?$/i,
];

/** Beginnings of lines that lead away from the article, or ask something of the reader. Sentences of one begin otherwise. */
export const LEADING_AWAY: readonly RegExp[] = [
  /^(?:read (?:more|next|also)|also read|see also|related|more on this(?: story)?|watch|listen|don['’]t miss) ?[:|»›] ?\S/i,
  /^(?:sign up|subscribe|register) (?:to|for|now|here|today)\b.*\b(?:newsletters?|inbox|e-?mails?|updates?|alerts?|briefings?)\b/i,
  /^get (?:the|our|all)\b.*\b(?:in|to) your inbox\b/i,
  /^follow (?:us|@?\w{2,30}) on (?:x\b|twitter|facebook|instagram|telegram|whatsapp|google news|linkedin)/i,
  /^(?:this (?:web)?site uses|we use) cookies\b/i,
  /^please enable (?:javascript|cookies)\b/i,
];

/** A line that opens the comment form: it and all that follows goes. */
export const COMMENT_FORM: readonly RegExp[] = [
  /^leave a (?:reply|comment)$/i,
  /^(?:post|add|write) a comment$/i,
  /^cancel reply$/i,
];

/** Paragraphs of a page, beyond the lines above, that are not the article's: credits of pictures and rights. */
export const PAGE_LINES: readonly RegExp[] = [
  /^\(?(?:photo(?:graph|graphy)?|image|picture|illustration|video|graphic|file photo|getty images?)(?: (?:credits?|source|by|courtesy of))? ?[:/|©] ?\S/i,
  /^\(?(?:image|photo|picture) (?:credit|source|caption)s? ?[:.]/i,
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}))/i,
  /^all rights reserved\b/i,
  /^\(?reporting by [^.]{2,150}[;.] ?(?:writing|editing|additional reporting) by\b/i,
];

/** Paragraphs between the title and the article that say who wrote it and when. */
export const HEAD_LINES: readonly RegExp[] = [
  /^by:? \S+(?: \S+){0,12}$/i,
  /^(?:first )?(?:published|updated|last (?:updated|modified)|posted|modified)(?: on| at|:)? ?[^.!?]{0,60}$/i,
  /^(?:\w{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)? \w{3,9}|\w{3,9}\.? \d{1,2},?) \d{4}[^!?]{0,30}$/i,
];
