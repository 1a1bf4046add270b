import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { Head, Stroke } from "../../src/picture/line-forms.ts";
import { LINE_FRAGMENT, LINE_VERTEX, STEPS } from "./line-shaders.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ["u_matrix", "u_viewport", "u_sizeRatio", "u_pixelRatio"] as const;
type Uniform = (typeof UNIFORMS)[number];

const STROKE_NUMBERS: Readonly<Record<Stroke, number>> = { solid: 0, dashed: 1, dotted: 2 };
const HEAD_NUMBERS: Readonly<Record<Head, number>> = { none: 0, arrow: 1, bar: 2, open: 3 };

/** What a line needs beyond Sigma's own fields; the edge reducer sets it. */
export interface LineData extends EdgeDisplayData {
  readonly stroke: Stroke;
  readonly head: Head;
  readonly tail: Head;
  readonly bend: number;
  /** 1 where nobody has accepted it, else 0. */
  readonly hollow: number;
}

/** Draws every line: solid, dashed or dotted, with an arrow, a bar or nothing at its ends, straight or bent. */
export class LineProgram extends EdgeProgram<Uniform> {
  override getDefinition() {
    const corners = stripCorners();
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
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 3, type: FLOAT }],
      CONSTANT_DATA: corners,
    };
  }

  override processVisibleItem(
    index: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    // The reducer of this painter makes nothing else.
    const line = data as LineData;
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        source.size,
        target.size,
        HEAD_NUMBERS[line.tail],
        HEAD_NUMBERS[line.head],
        line.size,
        line.bend,
        STROKE_NUMBERS[line.stroke],
        line.hollow,
        floatColor(line.color),
        index,
      ],
      start,
    );
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
  }
}

/** The corners of one ribbon: [share of the part's length, side, part]; repeated corners part the parts. */
function stripCorners(): number[][] {
  const body = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap((u) => [
    [u, -1, 0],
    [u, 1, 0],
  ]);
  return [...body, ...headCorners(1), ...headCorners(2)];
}

function headCorners(part: number): number[][] {
  const before = part === 1 ? [1, 1, 0] : [1, 1, part - 1];
  return [before, [0, -1, part], [0, -1, part], [0, 1, part], [1, -1, part], [1, 1, part]];
}
