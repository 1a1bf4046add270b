import type { Stance } from "../../vocabulary/stances.ts";

/** The strip of days below the picture. */
export interface TimelineTexts {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  /** "20 September 2023: 5 statements". */
  readonly period: (day: string, statements: number) => string;
  readonly all: (from: string, to: string, statements: number) => string;
  readonly range: (from: string, to: string, statements: number, all: number) => string;
  readonly onlyOne: (day: string, statements: number) => string;
  readonly undated: (statements: number) => string;
  readonly whole: string;
  /** What stands before the number of a side. */
  readonly sides: Readonly<Record<Stance, string>>;
}

const said = (number: number): string => number.toLocaleString("en-GB");
const statements = (number: number): string => (number === 1 ? "1 statement" : `${said(number)} statements`);

export const timeline: TimelineTexts = {
  title: "When it was said",
  first: "First day",
  last: "Last day",
  period: (day, number) => `${day}: ${statements(number)}`,
  all: (from, to, number) => `${from} to ${to}: ${statements(number)}`,
  range: (from, to, number, all) => `${from} to ${to}: ${said(number)} of ${statements(all)}`,
  onlyOne: (day, number) =>
    `${number === 1 ? "The one statement" : `All ${said(number)} statements`}: ${day}`,
  undated: (number) => `${said(number)} without a date`,
  whole: "All days",
  sides: {
    for: "say that it is so",
    against: "say otherwise",
    open: "take no side",
    relay: "pass it on",
  },
};
