import { HOLLOW } from "../../src/picture/line-forms.ts";

/**
 * A line is a ribbon of triangles in three parts: the body, the head at its end and the head at its beginning.
 * Everything is reckoned in CSS pixels, y upwards, so that dashes and heads keep their size at every zoom.
 */
export const LINE_VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute vec2 a_heads;
attribute float a_width;
attribute float a_bend;
attribute float a_stroke;
attribute float a_hollow;
attribute float a_shown;
attribute float a_lit;
attribute vec4 a_color;
attribute vec3 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_nodeScale;
// 0 everything, 1 what is not lit, 2 what is.
uniform float u_part;
uniform float u_ghost;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_stroke;
varying float v_part;
varying float v_open;
varying float v_rail;
varying float v_from_base;

const float bias = 255.0 / 254.0;
const float gap = 2.0;
const float HOLLOW_WIDTH = ${HOLLOW.toFixed(1)};

vec2 toPixels(vec2 position) {
  return (u_matrix * vec3(position, 1.0)).xy * u_viewport * 0.5;
}

float headLength(float head, float width) {
  return head > 2.5 ? 5.5 + width : head > 1.5 ? 2.5 + width * 0.25 : head > 0.5 ? 5.0 + width * 2.0 : 0.0;
}

void main() {
  float u = a_corner.x;
  float side = a_corner.y;
  v_part = a_corner.z;

  vec2 from = toPixels(a_source);
  vec2 to = toPixels(a_target);
  vec2 way = to - from;
  float len = length(way);
  vec2 radii = a_radii * u_nodeScale / u_sizeRatio + gap;
  // Zoomed far out, lines grow thinner than nodes do.
  float width = clamp(a_width / u_sizeRatio, 0.6 * a_width, 1.6 * a_width);

  bool other = (u_part == 1.0 && a_lit > 0.5) || (u_part == 2.0 && a_lit < 0.5);
  if (a_shown < 0.5 || other || len <= radii.x + radii.y + 1.0) {
    gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
    return;
  }

  vec2 control = (from + to) * 0.5 + vec2(-way.y, way.x) * 2.0 * a_bend;
  float first = radii.x / len;
  float last = 1.0 - radii.y / len;
  float tail = min(headLength(a_heads.x, width) / len, (last - first) * 0.4);
  float head = min(headLength(a_heads.y, width) / len, (last - first) * 0.4);

  float t;
  float reach;
  float arrowHalf = 3.2 + width * 1.3;
  float barHalf = 4.4 + width;
  float openHalf = 3.0 + width;
  v_open = 0.0;
  v_rail = 0.0;
  v_from_base = 100.0;
  if (v_part < 0.5) {
    t = mix(first + tail, last - head, u);
    // A hollow line is wider, and two rails are left of it.
    reach = (width + HOLLOW_WIDTH * a_hollow) * 0.5;
    v_rail = reach * 0.5 * a_hollow;
  } else {
    bool atEnd = v_part < 1.5;
    float form = atEnd ? a_heads.y : a_heads.x;
    t = atEnd ? mix(last - head, last, u) : mix(first + tail, first, u);
    v_open = form > 2.5 ? 1.0 : 0.0;
    if (form > 0.5 && form < 1.5) {
      v_rail = 1.1 * a_hollow;
      v_from_base = u * (atEnd ? head : tail) * len;
    }
    reach = form > 2.5 ? openHalf * (1.0 - u) : form > 1.5 ? barHalf : form > 0.5 ? arrowHalf * (1.0 - u) : -1.0;
  }

  vec2 place = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 tangent = normalize(mix(control - from, to - control, t));
  vec2 normal = vec2(-tangent.y, tangent.x);

  v_half = reach;
  float ribbon = reach < 0.0 ? 0.0 : reach + 1.0;
  v_across = side * ribbon;
  v_along = (t - first) * len;
  v_stroke = a_stroke;

  gl_Position = vec4((place + normal * side * ribbon) / (u_viewport * 0.5), 0.0, 1.0);

  v_color = a_color;
  v_color.a *= bias;
  if (u_part == 1.0) v_color.a *= u_ghost;
}
`;

export const LINE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_stroke;
varying float v_part;
varying float v_open;
varying float v_rail;
varying float v_from_base;

uniform float u_pixelRatio;

void main(void) {
  // How deep inside its form a point lies, in pixels.
  float depth = v_half - abs(v_across);
  if (v_part < 0.5) {
    if (v_stroke > 1.5) {
      // Round dots, one every five widths.
      float period = max(5.0, v_half * 5.0);
      float at = mod(v_along, period) - period * 0.5;
      float dot = max(v_half, 0.75);
      depth = dot - length(vec2(at, v_across));
    } else if (v_stroke > 0.5) {
      float period = 11.0;
      float at = abs(mod(v_along, period) - period * 0.5);
      depth = min(depth, 3.2 - at);
    }
  }
  float inside = clamp(depth * u_pixelRatio + 0.5, 0.0, 1.0);
  if (v_rail > 0.0) {
    float core = min(depth, v_from_base) - v_rail;
    inside *= 1.0 - clamp(core * u_pixelRatio + 0.5, 0.0, 1.0);
  }
  if (v_open > 0.5) {
    // Two strokes and the shaft between them, with nothing filled.
    float stroke = clamp((abs(v_across) - v_half + 1.4) * u_pixelRatio + 0.5, 0.0, 1.0);
    float shaft = clamp((0.5 - abs(v_across)) * u_pixelRatio + 0.5, 0.0, 1.0);
    inside *= max(stroke, shaft);
  }
  float alpha = v_color.a * inside;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`;
