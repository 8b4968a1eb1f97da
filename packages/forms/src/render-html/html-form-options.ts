import type { Lang } from "@ttthdl/core";
import type { FormIssue } from "../schema/form-issue.js";

/** What a form is shown with. */
export interface HtmlFormOptions {
  /** Language of labels, hints and of what the form says itself. Left out: `vi`. */
  readonly lang?: Lang;
  /** What is filled in so far: a draft, sound or not. What is no text is left out. */
  readonly values?: object;
  /** What `validateForm` refused: a summary with links above the form, and each beside its field. */
  readonly errors?: readonly FormIssue[];
  /** What `validateForm` accepted with a warning, shown in the same way. */
  readonly warnings?: readonly FormIssue[];
  /**
   * Where the form is sent. Left out: to the address of the page, with what a link of the summary has put behind `#`, which
   * then has the focus in place of the next summary. A form that may be shown with errors should have it.
   */
  readonly action?: string;
  /** Left out: `post`. With `get` what is filled in, personal data too, stands in the address. */
  readonly method?: "post" | "get";
  /** Left out: "Gửi đề nghị" or "Submit". */
  readonly submitLabel?: string;
  /** Hidden inputs, such as a token against forged requests. No name may be a field's. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** What ids begin with. Left out: the form's id. */
  readonly idPrefix?: string;
}
