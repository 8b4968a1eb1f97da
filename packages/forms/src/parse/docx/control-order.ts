import type { FormDefinition } from "../../definition/form-definition.js";
import { FormFileError } from "../../reading/form-file-error.js";
import { labelsOf } from "../../recover/labels.js";
import { keyOf } from "./controlled-paragraph.js";

/** Fields whose boxes stand in a file twice; where more do, the whole form does. */
const MOST_COPIES = 2;

/** Follows the boxes of a form in the order of reading. */
export class ControlOrder {
  readonly #definition: FormDefinition;
  readonly #seen = new Set<string>();
  readonly #copied = new Set<string>();
  #last: string | undefined;
  /** The furthest place in print so far. */
  #rank = -1;

  constructor(definition: FormDefinition) {
    this.#definition = definition;
  }

  /**
   * What is odd about the place of the next box: one that comes again below that of another field is a copy, and one below
   * that of a later field was moved.
   *
   * @throws FormFileError for a file with more than one form.
   */
  oddity(field: string): "repeated-control" | "moved-control" | undefined {
    const key = keyOf(field);
    const rank = labelsOf(this.#definition).findIndex((label) => label.field === key);
    const isCopy = this.#seen.has(field) && this.#last !== field;
    const isMoved = rank !== -1 && rank < this.#rank;
    this.#seen.add(field);
    this.#last = field;
    this.#rank = Math.max(this.#rank, rank);
    if (!isCopy) return isMoved ? "moved-control" : undefined;
    this.#copied.add(field);
    if (this.#copied.size > MOST_COPIES) throw new FormFileError("several-records");
    return "repeated-control";
  }
}
