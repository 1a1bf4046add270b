import { describe, expect, test } from "vitest";
import { START, type ViewAddress } from "../../../web/address/view-address.ts";
import { paneInFrontOf } from "../../../web/view-model/pane-in-front.ts";

describe("the pane in front where only one fits", () => {
  test.each<{ title: string; address: Partial<ViewAddress>; hasPicture?: boolean; pane: string }>([
    { title: "is the start at first", address: {}, pane: "read" },
    { title: "is the list that answers a question", address: { act: ["denies"] }, pane: "list" },
    { title: "is the list when another list was chosen", address: { tab: "speakers" }, pane: "list" },
    {
      title: "is the evidence of what is selected, filters or not",
      address: { act: ["denies"], select: "clm-a" },
      pane: "read",
    },
    { title: "is what there is to judge", address: { state: "proposed" }, pane: "read" },
    { title: "is the comparison", address: { relate: ["org-a", "org-b"] }, pane: "read" },
    { title: "is the one the address names", address: { select: "clm-a", pane: "graph" }, pane: "graph" },
    {
      title: "is never a picture that cannot be drawn",
      address: { pane: "graph" },
      hasPicture: false,
      pane: "read",
    },
  ])("$title", ({ address, hasPicture = true, pane }) => {
    expect(paneInFrontOf({ ...START, ...address }, hasPicture)).toBe(pane);
  });
});
