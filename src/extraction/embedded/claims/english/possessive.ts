/** "Jane Roe" → "Jane Roe's", "the miners" → "the miners'", "James" → "James's". */
export function possessiveOf(name: string, isPlural: boolean): string {
  if (/(?:States|Nations|Emirates|Netherlands|Philippines)$/u.test(name)) return `${name}'`;
  return isPlural && name.endsWith("s") ? `${name}'` : `${name}'s`;
}
