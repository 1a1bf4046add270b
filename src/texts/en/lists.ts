/** The lists of claims, speakers and statements. */
export interface ListsTexts {
  readonly title: string;
}

export const lists: ListsTexts = {
  title: "Lists",
};
