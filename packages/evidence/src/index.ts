export { InputError, type InputPlace } from "./input-error.js";
export { readProfile } from "./profile/read-profile.js";
export { readSource } from "./read-source.js";
export type { FileHead } from "./recognition/file-head.js";
export { recogniseSource } from "./recognition/recognise-source.js";
export type { ContextNeed, FoundSubject, Source, SourceContext, SourceFile } from "./source.js";
export { type SourceKind, sources } from "./sources.generated.js";
