import { dayRange } from "../../../model/dates.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FULL_MONTHS =
  "january february march april may june july august september october november december".split(" ");

const ISO_DAY = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
const ISO_TIME =
  /^[T ](\d{2}):?(\d{2})(?::?(\d{2})(\.\d{1,9})?\d*)?\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))$/i;
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i;
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
/** The rest of a date as mail and HTTP write it (RFC 2822). */
const MAIL_TIME = /^ (\d{2}):(\d{2}):(\d{2}) (?:(GMT|UTC|Z)|([+-])(\d{2})(\d{2}))$/i;

/**
 * A date as pages write it, as YYYY-MM-DD, or as RFC 3339 where it also tells the time and how far that is from UTC.
 * Undefined for what is no date or can be read in two ways, as 05/06/2024 can.
 */
export function normaliseDate(raw: string): string | undefined {
  const text = raw.trim().replace(/\s+/g, " ");
  if (text.length > 80) return undefined;
  const iso = ISO_DAY.exec(text);
  if (iso) {
    const [whole, year = "", , month = "", day = ""] = iso;
    return withTime(`${year}-${month}-${day}`, ISO_TIME.exec(text.slice(whole.length)));
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [whole, day = "", month = "", year = ""] = dayFirst;
    const time = MAIL_TIME.exec(text.slice(whole.length));
    // The mail form has no fraction of a second: an empty place keeps the parts where withTime looks for them.
    time?.splice(4, 0, "");
    return withTime(named(year, month, day), time);
  }
  const [, month = "", day = "", year = ""] = MONTH_FIRST.exec(text) ?? [];
  return withTime(named(year, month, day), null);
}

function named(year: string, month: string, day: string): string | undefined {
  const name = month.toLowerCase();
  // "Sept" is as common as "Sep".
  const number = FULL_MONTHS.indexOf(name) + 1 || MONTHS.indexOf(name === "sept" ? "sep" : name) + 1;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `time` holds hour, minute, second, fraction, "Z" or its like, sign, hours and minutes from UTC. */
function withTime(day: string | undefined, time: readonly (string | undefined)[] | null): string | undefined {
  if (day === undefined || dayRange(day) === undefined) return undefined;
  if (!time) return day;
  const [, hour, minute, second = "00", fraction = "", , sign, hours, minutes] = time;
  const zone = sign === undefined ? "Z" : `${sign}${hours}:${minutes}`;
  const instant = `${day}T${hour}:${minute}:${second}${fraction}${zone}`;
  return dayRange(instant) === undefined ? day : instant;
}
