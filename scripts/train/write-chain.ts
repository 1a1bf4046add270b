import type { CrfModel } from "./crf-trainer.ts";

/** A trained model as bytes for ChainModel: rows whose weights all lie below `least` are left out. */
export function writeChain({ labels, hashes, weights, shape }: CrfModel, least: number): Uint8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
  const rows = Array.from(hashes, (hash, row) => ({ key: hash >>> 0, row }))
    .filter(({ row }) => {
      for (let y = 0; y < labels; y += 1) if (Math.abs(weights[row * labels + y] ?? 0) >= least) return true;
      return false;
    })
    .sort((a, b) => a.key - b.key);
  const head = new DataView(new ArrayBuffer(12 + 4 * (labels * labels + labels)));
  head.setUint32(0, labels, true);
  head.setUint32(4, rows.length, true);
  head.setFloat32(8, largest, true);
  [...shape.transitions, ...shape.starts].forEach((value, i) => head.setFloat32(12 + 4 * i, value, true));
  const body: number[] = [];
  let last = 0;
  for (const { key, row } of rows) {
    let gap = key - last;
    last = key;
    while (gap >= 128) {
      body.push((gap & 127) | 128);
      gap = Math.floor(gap / 128);
    }
    body.push(gap);
    for (let y = 0; y < labels; y += 1) {
      const weight = weights[row * labels + y] ?? 0;
      const whole = Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest));
      body.push(whole & 255);
    }
  }
  const bytes = new Uint8Array(head.byteLength + body.length);
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(body, head.byteLength);
  return bytes;
}
