import { workingCalendar } from "@ttthdl/calendar";
import { statutoryProjection } from "@ttthdl/calendar/projection";
import type { FormDefinition } from "@ttthdl/forms";
import { deadlineFor, type LegalDeadline, type Regulation, regulations } from "@ttthdl/policy";

/** When the reply is due, and under which text. */
export interface ReplyDeadline {
  readonly due: LegalDeadline;
  /** Number of the text, as printed. */
  readonly text: string;
}

// Years for which no holidays are announced yet are projected; the receipt says so.
const calendar = workingCalendar({ projection: statutoryProjection() });

/** The text that a form is printed with. */
export function regulationOf({ norm }: FormDefinition): Regulation {
  const regulation = regulations.find(({ slug }) => norm.startsWith(`${slug}/`));
  if (regulation === undefined) throw new Error(`no regulation has the norm ${norm}`);
  return regulation;
}

/** The deadline of the norm that a form rests on, counted from the moment the form came in. */
export function replyDeadline(form: FormDefinition, from: string): ReplyDeadline {
  const regulation = regulationOf(form);
  const due = deadlineFor(regulation, { for: form.norm, from, calendar });
  return { due, text: regulation.number };
}
