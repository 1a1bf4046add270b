/** The pages that read without scripts. */
export interface PagesTexts {
  readonly toStart: string;
}

export const pages: PagesTexts = {
  toStart: "To the start",
};
