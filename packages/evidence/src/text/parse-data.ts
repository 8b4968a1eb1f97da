import { pathText, toNfc } from "@ttthdl/core/internal";
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  visit,
  type YAMLMap,
} from "yaml";
import { type InputError, inFile } from "../input-error.js";

/** No profile and no product's export nests deeper; a bomb does. */
const DEEPEST = 64;

/** About a hundred thousand accounts; the library needs gigabytes for what is much longer. */
const MOST_TOKENS = 5_000_000;

/** What a YAML or JSON text holds, and where. */
export interface ParsedData {
  readonly data: unknown;
  /** The line, from 1, on which the value at a path begins; nothing stands at a path that is not there. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/**
 * Reads one YAML 1.2 or JSON document as plain data. Whatever another reader might read differently is
 * refused: keys given twice, aliases, anchors, tags, a second document. Strings come out in NFC.
 *
 * @throws InputError naming the file and, where there is one, the line.
 */
export function parseData(text: string, file: string): unknown {
  return parseWithLines(text, file).data;
}

/** As {@link parseData}, with the lines of what was read. */
export function parseWithLines(text: string, file: string): ParsedData {
  const lines = new LineCounter();
  const [document, second] = firstTwoDocuments(parse(tokensOf(text, file), lines));
  if (document === undefined) throw inFile(file, "không có nội dung", "is empty");
  if (second !== undefined) {
    throw inFile(file, "có nhiều hơn một tài liệu YAML", "holds more than one YAML document");
  }
  // The library's own message may quote the input; the place tells enough.
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const place = { file, lines, offset: error.pos[0] };
    throw inLine(place, "sai cú pháp YAML hoặc JSON", "not valid YAML or JSON");
  }
  refuseAmbiguity(document, file, lines);
  const lineOf = (path: readonly (string | number)[]): number | undefined => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  };
  return { data: valuesInNfc(document.toJS()), lineOf };
}

/** Only V8 has the limit; elsewhere it is a property like any other. */
const stacks = Error as ErrorConstructor & { stackTraceLimit?: number | undefined };

/** A third document, or the errors of the others, would tell nothing more. */
function firstTwoDocuments(trees: Iterable<CST.Token>): readonly Document[] {
  // The library's own search for keys given twice compares each with each.
  const composer = new Composer({ uniqueKeys: false });
  const documents = composer.compose(trees);
  const limit = stacks.stackTraceLimit;
  // A hostile text has an error at each character; their stacks would fill the memory.
  stacks.stackTraceLimit = 0;
  try {
    return [documents.next().value, documents.next().value].filter((each) => each !== undefined);
  } finally {
    stacks.stackTraceLimit = limit;
  }
}

/** The library's own `Parser.parse`, of tokens that are known. */
function* parse(tokens: readonly string[], lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const token of tokens) yield* parser.next(token);
  yield* parser.end();
}

/** Bombs are told by their tokens, before anything is built from them: building one is what makes it one. */
function tokensOf(text: string, file: string): readonly string[] {
  const tokens: string[] = [];
  let flow = 0;
  let compact = 0;
  let indents: readonly number[] = [];
  let atLineStart = true;
  for (const token of new Lexer().lex(text)) {
    tokens.push(token);
    if (tokens.length > MOST_TOKENS) throw inFile(file, "quá nhiều nội dung", "holds too much");
    if (token === "\n" || token === "\r\n") {
      [atLineStart, compact] = [true, 0];
    } else if (atLineStart) {
      const indent = /^ +$/.test(token) ? token.length : 0;
      indents = [...indents.filter((outer) => outer < indent), indent];
      atLineStart = false;
    }
    if (token === "[" || token === "{") flow++;
    if (token === "]" || token === "}") flow--;
    if (token === "-" || token === "?" || (token === ":" && flow <= 0)) compact++;
    if (flow + compact + indents.length > DEEPEST) throw tooDeep(file);
  }
  return tokens;
}

function tooDeep(file: string): InputError {
  return inFile(file, `lồng sâu hơn ${DEEPEST} tầng`, `nests deeper than ${DEEPEST} levels`);
}

function refuseAmbiguity(document: Document, file: string, lines: LineCounter): void {
  // Another version reads 014 and yes in other ways.
  if (document.directives?.yaml.explicit === true) {
    throw inFile(file, "có chỉ thị phiên bản (%YAML)", "a directive of the version (%YAML)");
  }
  visit(document, {
    Map: (_, map, above) => refuseRepeatedKeys(map, above, file, lines),
    Node: (_, node) => {
      const place = { file, lines, offset: node.range?.[0] };
      if (isAlias(node) || node.anchor !== undefined) {
        throw inLine(place, "có neo hoặc bí danh YAML (& *)", "a YAML anchor or alias (& *)");
      }
      if (node.tag !== undefined) throw inLine(place, "có nhãn kiểu YAML (!)", "a YAML tag (!)");
    },
  });
}

type Above = readonly (Document | Node | Pair)[];

/** @param above - What the map stands in, from the document down. */
function refuseRepeatedKeys(map: YAMLMap, above: Above, file: string, lines: LineCounter): void {
  const keys = new Set<unknown>();
  for (const { key } of map.items) {
    const place = { file, lines, offset: isNode(key) ? key.range?.[0] : undefined };
    if (!isScalar(key)) throw inLine(place, "khóa không phải chuỗi", "a key is not a string");
    const name = toNfc(String(key.value));
    if (keys.has(name)) throw givenTwice(place, pathText([...pathOf(above, map), name]));
    keys.add(name);
  }
}

/** The keys and indexes that lead to a node. */
function pathOf(above: Above, node: Node): readonly (string | number)[] {
  const nodes = [...above, node];
  return nodes.flatMap((each, index): readonly (string | number)[] => {
    if (isPair(each)) return isScalar(each.key) ? [String(each.key.value)] : [];
    return isSeq(each) ? [each.items.indexOf(nodes[index + 1])] : [];
  });
}

/** Readers take the first or the last of two values, and the file does not tell which is meant. */
function givenTwice({ file, lines, offset }: Place, path: string): InputError {
  const line = offset === undefined ? undefined : lines.linePos(offset).line;
  return inFile(
    file,
    `có khóa lặp lại (dòng ${line}); không rõ giá trị nào có hiệu lực`,
    `a key is given twice (line ${line}); which of the values is in force is not known`,
    { path, ...(line !== undefined && { line }) },
  );
}

interface Place {
  readonly file: string;
  readonly lines: LineCounter;
  readonly offset: number | undefined;
}

function inLine({ file, lines, offset }: Place, vi: string, en: string): InputError {
  return inFile(file, vi, en, offset === undefined ? {} : { line: lines.linePos(offset).line });
}

/** Composes every string of plain data, keys included: the same name must compare equal however it was typed. */
function valuesInNfc(value: unknown): unknown {
  if (typeof value === "string") return toNfc(value);
  if (Array.isArray(value)) return value.map(valuesInNfc);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, each]) => [toNfc(key), valuesInNfc(each)]);
  return Object.fromEntries(entries) as unknown;
}
