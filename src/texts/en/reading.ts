/** What is read beside the picture: claims, statements, agents, documents, both sides, ways between two. */
export interface ReadingTexts {
  readonly title: string;
}

export const reading: ReadingTexts = {
  title: "Evidence",
};
