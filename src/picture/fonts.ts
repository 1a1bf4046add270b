/** The letters of the stylesheet, for the canvas, which does not know its variables. */
export const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
export const SERIF = 'Charter, "Bitstream Charter", "Iowan Old Style", Georgia, Cambria, serif';
