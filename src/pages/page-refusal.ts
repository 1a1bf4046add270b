import { AppError } from "../model/errors.ts";

/** A refusal of the pages themselves: its message is in the language of the page, as others' are in English. */
export class PageRefusal extends AppError {}
