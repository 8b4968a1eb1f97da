import { InputError, type Source, sources } from "@ttthdl/evidence";
import { Option } from "commander";
import type { CommandContext } from "../command-context.js";
import { words } from "./words.js";

/** Files that are read together; without a source they are recognised by their content. */
export interface SourceRequest {
  readonly source?: Source;
  readonly paths: readonly string[];
}

const all: readonly Source[] = Object.values(sources);
const kinds = all.map(({ kind }) => kind).join(", ");

/** The options that name files of sources: one for each source that has its own, and `--from` for every source. */
export function sourceOptions({ lang }: CommandContext): readonly Option[] {
  const own = all.filter(({ ownOption }) => ownOption === true);
  return [
    ...own.map((source) =>
      new Option(`--${source.kind} <FILE>`, source.title[lang]).argParser(
        gather((path) => ({ source, paths: [path] })),
      ),
    ),
    new Option("--from <[KIND=]FILE[,FILE…]>", words.from[lang]).argParser(gather(parseFrom)),
  ];
}

/** What each kind is, for the end of the help. */
export function sourceHelp({ lang }: CommandContext): string {
  const lines = all.map(({ kind, title }) => `  ${kind.padEnd(28)}  ${title[lang]}\n`);
  return `\n${words.kinds[lang]}\n${lines.join("")}`;
}

/** What a command line asks to read, profiles first, then in the order of the options. */
export function sourceRequests(
  profiles: readonly string[],
  options: readonly Option[],
  values: Readonly<Record<string, unknown>>,
): readonly SourceRequest[] {
  const named = options.flatMap((option) => {
    const given = values[option.attributeName()];
    return given === undefined ? [] : (given as readonly SourceRequest[]);
  });
  return [...profiles.map((path) => ({ source: sources.profile, paths: [path] })), ...named];
}

function gather(parse: (value: string) => SourceRequest) {
  return (value: string, before: readonly SourceRequest[] = []): readonly SourceRequest[] => [
    ...before,
    parse(value),
  ];
}

/** A name before `=` is a kind; a file whose name looks so is given as `./name=x`. */
function parseFrom(value: string): SourceRequest {
  const kind = /^[a-z0-9-]+(?==)/i.exec(value)?.[0];
  const paths = (kind === undefined ? value : value.slice(kind.length + 1)).split(",");
  if (paths.includes("")) {
    throw new InputError(words.missingFile);
  }
  if (kind === undefined) return { paths };
  const source = all.find((each) => each.kind === kind);
  if (source !== undefined) return { source, paths };
  throw new InputError(words.unknownKind(kind, kinds));
}
