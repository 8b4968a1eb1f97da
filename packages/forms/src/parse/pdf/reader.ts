import { limits } from "../../reading/limits.js";
import type { PackedBudget } from "../inflate.js";
import { damaged, LIMITS, tooLarge } from "./limits.js";
import { Scanner, type Sign } from "./scanner.js";
import type { PdfValue, PdfWord } from "./values.js";

/** How much of something may still be read; shared by all that read one file. */
export interface Budget extends PackedBudget {
  values: number;
  scannedBytes: number;
  unpackedBytes: number;
  rows: number;
  packedObjects: number;
}

/** What may be read of a file that nothing was read of. */
export function wholeBudget(): Budget {
  return {
    values: LIMITS.values,
    scannedBytes: LIMITS.scannedBytes,
    packedBytes: limits.packedBytes,
    unpackedBytes: LIMITS.unpackedBytes,
    rows: LIMITS.objects,
    packedObjects: LIMITS.packedObjects,
  };
}

/** Reads values at a place of a file, or of what was unpacked from it. */
export class Reader {
  readonly scanner: Scanner;
  readonly #budget: Budget;

  constructor(bytes: Uint8Array, position: number, budget: Budget) {
    this.scanner = new Scanner(bytes, position);
    this.#budget = budget;
  }

  /** The next value. */
  value(depth: number = 0): PdfValue {
    return this.#from(this.#next(), depth);
  }

  /** A whole number that is not negative. */
  count(): number {
    const sign = this.#next();
    if (typeof sign !== "number" || !Number.isSafeInteger(sign) || sign < 0) {
      throw damaged("a number is missing");
    }
    return sign;
  }

  /** The next word, which must be one of these. */
  word<Word extends string>(...words: readonly [Word, ...Word[]]): Word {
    const sign = this.#next();
    const word = words.find((each) => isWord(sign, each));
    if (word === undefined) throw damaged(`"${words.join('" or "')}" is missing`);
    return word;
  }

  /** Whether a word comes next; then it is passed. */
  passes(word: string): boolean {
    const before = this.scanner.position;
    if (isWord(this.#next(), word)) return true;
    this.scanner.position = before;
    return false;
  }

  #next(): Sign | undefined {
    const before = this.scanner.position;
    const sign = this.scanner.next();
    this.#budget.scannedBytes -= this.scanner.position - before;
    if (this.#budget.scannedBytes < 0) throw tooLarge("too much to look at");
    return sign;
  }

  #from(sign: Sign | undefined, depth: number): PdfValue {
    this.#budget.values -= 1;
    if (this.#budget.values < 0) throw tooLarge("too many values");
    if (depth > LIMITS.depth) throw damaged("nested too deeply");
    if (sign === undefined) throw damaged("it ends too early");
    if (typeof sign === "number") return this.#numberOrReference(sign);
    if (sign.kind !== "word") return sign;
    switch (sign.word) {
      case "<<":
        return this.#dictionary(depth);
      case "[":
        return this.#array(depth);
      case "true":
        return true;
      case "false":
        return false;
      case "null":
        return null;
      default:
        throw damaged("a word where a value belongs");
    }
  }

  /** `12 0 R` is seen only at its end. */
  #numberOrReference(number: number): PdfValue {
    if (!Number.isSafeInteger(number) || number < 0) return number;
    const before = this.scanner.position;
    if (typeof this.#next() === "number" && isWord(this.#next(), "R")) {
      return { kind: "reference", number };
    }
    this.scanner.position = before;
    return number;
  }

  #array(depth: number): readonly PdfValue[] {
    const elements: PdfValue[] = [];
    for (;;) {
      const sign = this.#next();
      if (isWord(sign, "]")) return elements;
      elements.push(this.#from(sign, depth + 1));
    }
  }

  /** A dictionary, or a stream where the word for it comes after. */
  #dictionary(depth: number): PdfValue {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      const sign = this.#next();
      if (isWord(sign, ">>")) break;
      if (typeof sign !== "object" || sign.kind !== "name") throw damaged("a key is missing");
      entries.set(sign.name, this.value(depth + 1));
    }
    if (depth > 0 || !this.passes("stream")) return { kind: "dictionary", entries };
    const { bytes, position } = this.scanner;
    const lineEnd = bytes[position] === 13 ? (bytes[position + 1] === 10 ? 2 : 1) : 1;
    return { kind: "stream", entries, start: position + lineEnd };
  }
}

function isWord(sign: Sign | undefined, word: string): sign is PdfWord {
  return typeof sign === "object" && sign.kind === "word" && sign.word === word;
}
