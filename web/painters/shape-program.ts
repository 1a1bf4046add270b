import type Sigma from "sigma";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { colorToArray, floatColor } from "sigma/utils";
import type { Look } from "../../src/picture/look.ts";
import { radiusOf } from "../../src/picture/node-radius.ts";
import type { SceneNode } from "../../src/picture/scene.ts";
import { FADE, shapeOf, type Form } from "../../src/picture/shape.ts";
import type { Moment } from "./moment.ts";
import { SHAPE_FRAGMENT, SHAPE_VERTEX } from "./shape-shaders.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = [
  "u_matrix",
  "u_viewport",
  "u_size",
  "u_pixelRatio",
  "u_part",
  "u_fade",
  "u_paper",
  "u_ink",
  "u_for",
  "u_against",
  "u_open",
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** The number of each form in the shader. */
const FORMS: readonly Form[] = ["circle", "square", "triangle", "page", "diamond", "dot", "hexagon"];
const HALOS = ["none", "pointed", "selected"] as const;

/** Where in an item's numbers stands whether it is shown. */
const SHOWN = 7;

/** The program that draws all nodes, each kind in its form, claims in a ring of their sides. */
export class ShapeProgram extends NodeProgram<Uniform> {
  // The stage writes names.
  override drawLabel = (): void => undefined;
  override drawHover = (): void => undefined;
  private readonly moment: Moment;
  private readonly starts = new Map<string, number>();
  private stale = true;
  private part = 0;

  constructor(gl: WebGLRenderingContext, renderer: Sigma, moment: Moment) {
    // No second drawing for picking: the stage finds by numbers what the pointer is on.
    super(gl, null, renderer);
    this.moment = moment;
  }

  override getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: SHAPE_VERTEX,
      FRAGMENT_SHADER_SOURCE: SHAPE_FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_radius", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_sides", size: 3, type: FLOAT },
        { name: "a_shown", size: 1, type: FLOAT },
        { name: "a_hollow", size: 1, type: FLOAT },
        { name: "a_halo", size: 1, type: FLOAT },
        { name: "a_lit", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
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

  override reallocate(capacity: number): void {
    this.starts.clear();
    super.reallocate(capacity);
  }

  override processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
    // The graph of this painter holds nothing else.
    const { x, y, item } = data as NodeDisplayData & { readonly item: SceneNode };
    this.starts.set(item.id, start);
    this.array[start] = x;
    this.array[start + 1] = y;
    this.array[start + 2] = radiusOf(item);
    this.paint(item, this.moment.look);
  }

  /** Takes over how a node looks now. */
  paint(node: SceneNode, look: Look): void {
    const start = this.starts.get(node.id);
    if (start === undefined) return;
    const { form, colour, sides, hollow, halo, faded } = shapeOf(look, node);
    const { array } = this;
    array[start + 3] = FORMS.indexOf(form);
    array[start + 4] = sides?.[0] ?? 0;
    array[start + 5] = sides?.[1] ?? 0;
    array[start + 6] = sides?.[2] ?? 0;
    array[start + SHOWN] = look.visible.nodes.has(node.id) ? 1 : 0;
    array[start + 8] = hollow ? 1 : 0;
    array[start + 9] = HALOS.indexOf(halo);
    array[start + 10] = look.lit === undefined || faded ? 0 : 1;
    array[start + 11] = floatColor(colour);
    this.stale = true;
  }

  /** Takes over which nodes are shown. */
  reveal(shown: ReadonlySet<string>): void {
    for (const [id, start] of this.starts) this.array[start + SHOWN] = shown.has(id) ? 1 : 0;
    this.stale = true;
  }

  /** Whether the device draws it. */
  shows(id: string): boolean {
    const start = this.starts.get(id);
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
    const { palette, lit } = this.moment.look;
    const colour = (location: WebGLUniformLocation, hex: string): void => {
      const [r, g, b] = colorToArray(hex);
      gl.uniform3f(location, r / 255, g / 255, b / 255);
    };
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
    gl.uniform1f(uniformLocations.u_size, this.moment.nodeScale / params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_part, this.part);
    gl.uniform1f(uniformLocations.u_fade, lit ? FADE : 0);
    colour(uniformLocations.u_paper, palette.paper);
    colour(uniformLocations.u_ink, palette.ink);
    colour(uniformLocations.u_for, palette.stances.for);
    colour(uniformLocations.u_against, palette.stances.against);
    colour(uniformLocations.u_open, palette.stances.open);
  }

  private bindAll(attributes: ShapeProgram["ATTRIBUTES"], info: ProgramInfo, isEach: boolean): void {
    let offset = 0;
    for (const attribute of attributes) offset += this.bindAttribute(attribute, info, offset, isEach);
  }
}
