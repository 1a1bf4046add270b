import { begin } from "./begin.ts";
import { Evidence, TextBeside } from "./evidence.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { LaterList } from "./later-list.tsx";
import { Middle } from "./middle.tsx";

/** The parts of the page that come after the first list, in one file to fetch. */
export const parts = { begin, Evidence, TextBeside, Foot, Head, LaterList, Middle };
