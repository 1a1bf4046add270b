/** The picture as a table. */
export interface TableTexts {
  readonly caption: (nodes: number) => string;
  readonly name: string;
  readonly kind: string;
  readonly connections: string;
  readonly joined: string;
  readonly more: (number: number) => string;
  readonly toRow: (name: string) => string;
  readonly pages: string;
  readonly page: (page: number, of: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly empty: string;
}

export const table: TableTexts = {
  caption: (nodes) =>
    `${nodes === 1 ? "1 node" : `${nodes.toLocaleString("en-GB")} nodes`} of the picture, those with most connections first`,
  name: "Name",
  kind: "Kind",
  connections: "Connections",
  joined: "Connected with",
  more: (number) => `${number} more`,
  toRow: (name) => `To the row of ${name}`,
  pages: "Pages of the table",
  page: (page, of) => `Page ${page} of ${of}`,
  earlier: "Previous",
  later: "Next",
  empty: "The picture is empty, so is its table.",
};
