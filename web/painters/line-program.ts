import type Sigma from "sigma";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { ghostOf, lineOf } from "../../src/picture/line.ts";
import type { Head, Stroke } from "../../src/picture/line-forms.ts";
import type { Look } from "../../src/picture/look.ts";
import { radiusOf } from "../../src/picture/node-radius.ts";
import type { SceneEdge, SceneNode } from "../../src/picture/scene.ts";
import { LINE_FRAGMENT, LINE_VERTEX } from "./line-shaders.ts";
import { LINE_TYPES, type LineType } from "./line-type.ts";
import type { Moment } from "./moment.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = [
  "u_matrix",
  "u_viewport",
  "u_sizeRatio",
  "u_pixelRatio",
  "u_nodeScale",
  "u_part",
  "u_ghost",
] as const;
type Uniform = (typeof UNIFORMS)[number];

const STROKE_NUMBERS: Readonly<Record<Stroke, number>> = { solid: 0, dashed: 1, dotted: 2 };
const HEAD_NUMBERS: Readonly<Record<Head, number>> = { none: 0, arrow: 1, bar: 2, open: 3 };

/** Where in an item's numbers stands whether it is shown. */
const SHOWN = 12;

/** Draws lines of one type: solid, dashed or dotted, with an arrow, a bar or nothing at their ends. */
export class LineProgram extends EdgeProgram<Uniform> {
  private readonly moment: Moment;
  private readonly starts = new Map<string, number>();
  private stale = true;
  private part = 0;

  constructor(gl: WebGLRenderingContext, renderer: Sigma, moment: Moment) {
    // No second drawing for picking: the stage finds by numbers what the pointer is on.
    super(gl, null, renderer);
    this.moment = moment;
  }

  /** Sigma asks while it constructs: the type is part of the class, not of the object. */
  protected type(): LineType {
    return "straight";
  }

  override getDefinition() {
    const corners = stripCorners(LINE_TYPES[this.type()]);
    return {
      VERTICES: corners.length,
      VERTEX_SHADER_SOURCE: LINE_VERTEX,
      FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_source", size: 2, type: FLOAT },
        { name: "a_target", size: 2, type: FLOAT },
        { name: "a_radii", size: 2, type: FLOAT },
        { name: "a_heads", size: 2, type: FLOAT },
        { name: "a_width", size: 1, type: FLOAT },
        { name: "a_bend", size: 1, type: FLOAT },
        { name: "a_stroke", size: 1, type: FLOAT },
        { name: "a_hollow", size: 1, type: FLOAT },
        { name: "a_shown", size: 1, type: FLOAT },
        { name: "a_lit", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 3, type: FLOAT }],
      CONSTANT_DATA: corners,
    };
  }

  override reallocate(capacity: number): void {
    this.starts.clear();
    super.reallocate(capacity);
  }

  override processVisibleItem(
    _index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    // The graph of this painter holds nothing else.
    const { item } = data as EdgeDisplayData & { readonly item: SceneEdge };
    const [from, to] = [source, target].map((node) => (node as NodeDisplayData & { item: SceneNode }).item);
    if (!from || !to) return;
    this.starts.set(item.key, start);
    const places = [source.x, source.y, target.x, target.y, radiusOf(from), radiusOf(to)];
    this.array.set(places, start);
    this.array[start + 9] = item.bend;
    this.paint(item, this.moment.look);
  }

  /** Takes over how an edge looks now. */
  paint(edge: SceneEdge, look: Look): void {
    const start = this.starts.get(edge.key);
    if (start === undefined) return;
    const line = lineOf(look, edge);
    const { array } = this;
    array[start + 6] = HEAD_NUMBERS[line.tail];
    array[start + 7] = HEAD_NUMBERS[line.head];
    array[start + 8] = line.width;
    array[start + 10] = STROKE_NUMBERS[line.stroke];
    array[start + 11] = line.hollow ? 1 : 0;
    array[start + SHOWN] = look.visible.edges.has(edge.key) ? 1 : 0;
    array[start + 13] = look.lit === undefined || line.faded ? 0 : 1;
    array[start + 14] = floatColor(line.colour);
    this.stale = true;
  }

  /** Takes over which edges are shown. */
  reveal(shown: ReadonlySet<string>): void {
    for (const [key, start] of this.starts) this.array[start + SHOWN] = shown.has(key) ? 1 : 0;
    this.stale = true;
  }

  /** Whether the device draws it. */
  shows(key: string): boolean {
    const start = this.starts.get(key);
    return start !== undefined && this.array[start + SHOWN] === 1;
  }

  /** Unlike Sigma's own, sends the numbers to the device only when they have changed. */
  override bindProgram(info: ProgramInfo): void {
    const { gl, buffer, constantBuffer } = info;
    gl.bindBuffer(gl.ARRAY_BUFFER, constantBuffer);
    this.bindAll(this.CONSTANT_ATTRIBUTES, info, false);
    if (this.stale) gl.bufferData(gl.ARRAY_BUFFER, this.constantArray, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    this.bindAll(this.ATTRIBUTES, info, true);
    if (this.stale) gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
    this.stale = false;
  }

  /** What is lit is drawn above the rest. */
  override renderProgram(params: RenderParams, info: ProgramInfo): void {
    for (const part of this.moment.look.lit ? [1, 2] : [0]) {
      this.part = part;
      super.renderProgram(params, info);
    }
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_nodeScale, this.moment.nodeScale);
    gl.uniform1f(uniformLocations.u_part, this.part);
    gl.uniform1f(uniformLocations.u_ghost, ghostOf(this.moment.look.scene.edges.size));
  }

  private bindAll(attributes: LineProgram["ATTRIBUTES"], info: ProgramInfo, isEach: boolean): void {
    let offset = 0;
    for (const attribute of attributes) offset += this.bindAttribute(attribute, info, offset, isEach);
  }
}

/** The corners of one ribbon: [share of the part's length, side, part]; repeated corners part the parts. */
function stripCorners({ steps, heads }: (typeof LINE_TYPES)[LineType]): number[][] {
  const body = Array.from({ length: steps + 1 }, (_, step) => step / steps).flatMap((u) => [
    [u, -1, 0],
    [u, 1, 0],
  ]);
  return heads === 0 ? body : [...body, ...headCorners(1), ...headCorners(2)];
}

function headCorners(part: number): number[][] {
  const before = part === 1 ? [1, 1, 0] : [1, 1, part - 1];
  return [before, [0, -1, part], [0, -1, part], [0, 1, part], [1, -1, part], [1, 1, part]];
}
