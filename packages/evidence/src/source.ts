import type { FileContext, IsoDay, LocalizedText } from "@ttthdl/core";
import type { Subject, Topic } from "@ttthdl/policy";
import type { FileHead } from "./recognition/file-head.js";

/** A file that the caller has opened. */
export interface SourceFile {
  /** What findings and errors call it: `realm.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reader may need to know beside its files. */
export interface SourceContext {
  /** Local day that the question is asked for; readers do not read the clock. */
  readonly asOf: IsoDay;
  /** Time zone of times that are written without an offset: `Asia/Ho_Chi_Minh`. */
  readonly zone: string;
  /** Version of the product that wrote the files. */
  readonly version?: string;
  /** What a person states about files of products; a profile states it by itself. */
  readonly context?: Omit<FileContext, "version">;
}

/** A part of the context that not every caller has. */
export type ContextNeed = "version" | "context";

/** What a reader finds; which topics it can speak about is known from its {@link Source}. */
export interface FoundSubject extends Omit<Subject, "topics" | "sha256"> {
  /** Topics beside those of the source that this file speaks about, and others of its kind may not. */
  readonly alsoSpeaksAbout?: readonly Topic[];
}

/**
 * A kind of file that can be read, in one folder of this package. The options of the command line, its help, the
 * table in the README and the recognition of files are made from these descriptors.
 */
export interface Source {
  /** Name of its folder, and what is typed: `--from keycloak=realm.json`. */
  readonly kind: string;
  readonly title: LocalizedText;
  /** What the files are usually called; `*` stands for any characters. Decides between sources that both know a content. */
  readonly fileNames: readonly string[];
  /** The command line has an option of this name too, beside `--from`: `--keycloak`. */
  readonly ownOption?: true;
  /** The only topics that such files can speak about; left out: all. */
  readonly topics?: readonly Topic[];
  /** Context without which the files cannot be read. */
  readonly needs: readonly ContextNeed[];
  /** Several files are one subject; otherwise each file is one of its own. */
  readonly severalFiles: boolean;
  /** Whether the beginning of a file is that of such a file. */
  recognises(head: FileHead): boolean | Promise<boolean>;
  /**
   * Reads the files. What it needs is loaded at the first use.
   *
   * @throws InputError (a `TtthdlError` with both languages) for whatever is wrong with a file, and nothing else.
   */
  read(files: readonly SourceFile[], context: SourceContext): Promise<readonly FoundSubject[]>;
}
