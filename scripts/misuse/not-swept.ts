const ERROR = "a class of errors, which apps catch and do not make";
const COMMAND =
  "the command itself: its arguments are texts, its outputs are recorded in the contract";
/** Known gap: a wrong argument may end in a TypeError of the engine. */
const UNGUARDED = "its arguments are not checked yet";

/** Public functions that the sweep of misuse leaves out, each with its reason. */
export const notSwept: Readonly<Record<string, string>> = {
  FormFileError: ERROR,
  InputError: ERROR,
  TtthdlError: ERROR,
  main: COMMAND,
  run: COMMAND,

  checklistDocument: UNGUARDED,
  describePassword: UNGUARDED,
  describeStep: UNGUARDED,
  formDataFromEntries: UNGUARDED,
  formDigest: UNGUARDED,
  formDocument: UNGUARDED,
  formRecord: UNGUARDED,
  jsonFormsUiSchema: UNGUARDED,
  jsonSchema: UNGUARDED,
  parseForm: UNGUARDED,
  parseRecord: UNGUARDED,
  recoverForm: UNGUARDED,
  regulationSchemaOf: UNGUARDED,
  renderChecklist: UNGUARDED,
  renderDocx: UNGUARDED,
  renderHtmlForm: UNGUARDED,
  renderMarkdown: UNGUARDED,
  renderPdf: UNGUARDED,
  renderPrintHtml: UNGUARDED,
  renderReport: UNGUARDED,
  renderText: UNGUARDED,
  reportDocument: UNGUARDED,
  rjsfUiSchema: UNGUARDED,
  serializeRecord: UNGUARDED,
  toJsonSchema: UNGUARDED,
  undrawableCharacters: UNGUARDED,
};
