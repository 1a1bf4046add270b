/** Moving frames after which the pace is judged. */
const ENOUGH = 12;
/** A frame that begins later than this after the one before, in milliseconds, belongs to another movement. */
const PAUSE = 1000;

/** Listens to how fast moving frames follow each other, and tells once: the median of the first ones. */
export class Pace {
  private readonly tell: (milliseconds: number) => void;
  private readonly gaps: number[] = [];
  private before: number | undefined;

  constructor(tell: (milliseconds: number) => void) {
    this.tell = tell;
  }

  /** `time` is when the frame began. */
  after(time: number, isMoving: boolean): void {
    const { before, gaps } = this;
    this.before = isMoving ? time : undefined;
    if (!isMoving || before === undefined || gaps.length >= ENOUGH || time - before > PAUSE) return;
    gaps.push(time - before);
    if (gaps.length < ENOUGH) return;
    const median = gaps.toSorted((a, b) => a - b)[ENOUGH / 2];
    if (median !== undefined) this.tell(median);
  }
}
