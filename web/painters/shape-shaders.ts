/** A node is a square of two triangles; its form is cut out by distance, in CSS pixels around its middle, y upwards. */
export const SHAPE_VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute vec3 a_sides;
attribute float a_shown;
attribute float a_hollow;
attribute float a_halo;
attribute float a_lit;
attribute vec4 a_color;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_size;
// 0 everything, 1 what is not lit, 2 what is.
uniform float u_part;
uniform float u_fade;

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_sides;
varying float v_radius;
varying float v_shape;
varying float v_hollow;
varying float v_halo;
varying float v_fade;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_radius * u_size;
  v_at = a_corner * (v_radius + 8.0);
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + v_at / (u_viewport * 0.5), 0.0, 1.0);
  bool other = (u_part == 1.0 && a_lit > 0.5) || (u_part == 2.0 && a_lit < 0.5);
  if (a_shown < 0.5 || other) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  v_shape = a_shape;
  v_sides = a_sides;
  v_hollow = a_hollow;
  v_halo = a_halo;
  v_fade = (1.0 - a_lit) * u_fade;
  v_color = a_color;
  v_color.a *= bias;
}
`;

export const SHAPE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_at;
varying vec3 v_sides;
varying float v_radius;
varying float v_shape;
varying float v_hollow;
varying float v_halo;
varying float v_fade;

uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform vec3 u_ink;
uniform vec3 u_for;
uniform vec3 u_against;
uniform vec3 u_open;

const float TAU = 6.28318530718;

float circle(vec2 p, float r) { return length(p) - r; }
float box(vec2 p, vec2 b, float round) {
  vec2 q = abs(p) - b + round;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - round;
}
float diamond(vec2 p, float r) { return (abs(p.x) + abs(p.y) - r) * 0.70710678; }
float triangle(vec2 p, float r) {
  p.y += r * 0.18;
  return max(abs(p.x) * 0.8660254 + p.y * 0.5, -p.y) - r * 0.5;
}
float hexagon(vec2 p, float r) {
  p = abs(p);
  return max(p.x * 0.8660254 + p.y * 0.5, p.y) - r * 0.8660254;
}
float page(vec2 p, float r) {
  float sheet = box(p, vec2(r * 0.7, r * 0.9), 0.5);
  return max(sheet, (p.x + p.y - r * 1.05) * 0.70710678);
}

float form(vec2 p, float r) {
  if (v_shape < 0.5) return circle(p, r);
  if (v_shape < 1.5) return box(p, vec2(r * 0.86), 1.5);
  if (v_shape < 2.5) return triangle(p, r * 1.1);
  if (v_shape < 3.5) return page(p, r);
  if (v_shape < 4.5) return diamond(p, r);
  if (v_shape < 5.5) return circle(p, r * 0.8);
  return hexagon(p, r);
}

float cover(float distance) { return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0); }

void main(void) {
  float away = length(v_at);
  bool ringed = v_sides.x + v_sides.y + v_sides.z > 0.0;

  vec3 color = u_paper;
  float alpha = 0.0;

  // A selected node stands in a ring of ink, away from its form.
  if (v_halo > 0.5) {
    float ring = cover(abs(away - v_radius - 4.5) - (v_halo > 1.5 ? 1.25 : 0.6));
    float ground = cover(away - v_radius - 4.5);
    color = mix(u_paper, u_ink, ring);
    alpha = max(ring, ground);
  }

  float thick = ringed ? max(2.4, v_radius * 0.2) : 0.0;
  float inner = ringed ? v_radius - thick - max(1.8, v_radius * 0.12) : v_radius;
  float distance = form(v_at, inner);

  // A rim of paper keeps nodes and lines apart.
  float rim = cover((ringed ? away - v_radius : distance) - 1.6);
  color = mix(color, u_paper, rim);
  alpha = max(alpha, rim);

  if (ringed) {
    float ring = cover(abs(away - v_radius + thick * 0.5) - thick * 0.5);
    // 0 at the top, clockwise to 1.
    float turn = fract(atan(v_at.x, v_at.y) / TAU + 1.0);
    float total = v_sides.x + v_sides.y + v_sides.z;
    float endFor = v_sides.x / total;
    float endAgainst = endFor + v_sides.y / total;
    vec3 side = turn < endFor ? u_for : turn < endAgainst ? u_against : u_open;
    // Those against are dashed, those who take no side dotted, as their lines are.
    float along = turn * TAU * v_radius;
    float gaps = 1.0;
    if (turn >= endAgainst) gaps = step(mod(along, 4.0), 2.0);
    else if (turn >= endFor) gaps = step(mod(along, 6.5), 4.5);
    // A paper gap where one side ends and the next begins.
    float parts = step(0.001, v_sides.x) + step(0.001, v_sides.y) + step(0.001, v_sides.z);
    if (parts > 1.5) {
      float border = min(min(abs(turn - endFor), abs(turn - endAgainst)), min(turn, 1.0 - turn));
      gaps *= step(1.2, border * TAU * v_radius);
    }
    color = mix(color, side, ring * gaps);
    alpha = max(alpha, ring * gaps);
  }

  float fill = cover(distance);
  color = mix(color, v_color.rgb, fill);
  // What is only proposed is an outline.
  color = mix(color, u_paper, v_hollow * cover(distance + max(1.4, inner * 0.16)));
  alpha = max(alpha, fill);
  color = mix(color, u_paper, v_fade);
  gl_FragColor = vec4(color * alpha, alpha);
}
`;
