import type { ListsTexts } from "../en/lists.ts";

export const lists: ListsTexts = {
  title: "Listen",
};
