import { NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { colorToArray, floatColor } from "sigma/utils";
import { KINDS, type Kind } from "../../src/vocabulary/kinds.ts";
import type { Palette } from "../../src/picture/palette.ts";
import { SHAPE_FRAGMENT, SHAPE_VERTEX } from "./shape-shaders.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = [
  "u_matrix",
  "u_viewport",
  "u_sizeRatio",
  "u_pixelRatio",
  "u_paper",
  "u_ink",
  "u_for",
  "u_against",
  "u_open",
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** The number of each form in the shader. */
const SHAPE_NUMBERS: Readonly<Record<(typeof KINDS)[Kind]["shape"], number>> = {
  circle: 0,
  square: 1,
  triangle: 2,
  page: 3,
  diamond: 4,
  dot: 5,
  hexagon: 6,
};

/** What a node needs beyond Sigma's own fields; the node reducer sets it. */
export interface ShapeData extends NodeDisplayData {
  readonly kind: Kind;
  /** Speakers for, against and open: the parts of the ring. All 0 is no ring. */
  readonly sides: readonly [number, number, number];
  /** 1 where nobody has accepted it, else 0. */
  readonly hollow: number;
  /** 0 none, 1 under the pointer, 2 selected. */
  readonly halo: number;
  /** 0 as it is, 1 gone. */
  readonly fade: number;
}

/** The program that draws all nodes, each kind in its form, claims in a ring of their sides. */
export function shapeProgram(palette: () => Palette): NodeProgramType {
  return class extends NodeProgram<Uniform> {
    // Labels are placed by the painter itself.
    override drawLabel = (): void => undefined;
    override drawHover = (): void => undefined;

    override getDefinition() {
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: SHAPE_VERTEX,
        FRAGMENT_SHADER_SOURCE: SHAPE_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_shape", size: 1, type: FLOAT },
          { name: "a_sides", size: 3, type: FLOAT },
          { name: "a_hollow", size: 1, type: FLOAT },
          { name: "a_halo", size: 1, type: FLOAT },
          { name: "a_fade", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
      // The reducer of this painter makes nothing else.
      const { x, y, size, kind, sides, hollow, halo, fade, color } = data as ShapeData;
      const shape = SHAPE_NUMBERS[KINDS[kind].shape];
      this.array.set([x, y, size, shape, ...sides, hollow, halo, fade, floatColor(color), index], start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const { paper, ink, stances } = palette();
      const colour = (location: WebGLUniformLocation, hex: string): void => {
        const [r, g, b] = colorToArray(hex);
        gl.uniform3f(location, r / 255, g / 255, b / 255);
      };
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      colour(uniformLocations.u_paper, paper);
      colour(uniformLocations.u_ink, ink);
      colour(uniformLocations.u_for, stances.for);
      colour(uniformLocations.u_against, stances.against);
      colour(uniformLocations.u_open, stances.open);
    }
  };
}
