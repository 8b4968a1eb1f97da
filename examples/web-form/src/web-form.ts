import { isTtthdlError } from "@ttthdl/core";
import { type FormDefinition, findForm } from "@ttthdl/forms";
import { undrawableCharacters } from "@ttthdl/forms/pdf";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { documentOf, downloadOf } from "./download-of.js";
import { langOf } from "./lang-of.js";
import { listPage } from "./pages/list-page.js";
import { problemPage } from "./pages/problem-page.js";
import { receiptPage } from "./pages/receipt-page.js";
import { stylesheet } from "./pages/stylesheet.js";
import { readSubmission } from "./read-submission.js";
import { replyDeadline } from "./reply-deadline.js";
import { fileHeaders, headers, limited, logged, sameSite } from "./security.js";
import type { Store } from "./store.js";
import { newForm, submit } from "./submit.js";

/** What the server works with. */
export interface Services {
  readonly store: Store;
  /** Milliseconds, as `Date.now` gives them. */
  readonly now: () => number;
  /** Takes a line for each request, which holds nothing personal. */
  readonly log: (line: string) => void;
}

/** The web server: a list of forms, a page for each, a receipt with the deadline and the files. */
export function webForm(services: Services): Hono {
  const app = new Hono();
  app.use(logged(services.log));
  // The headers of the outer one are the last to be set.
  app.use("/receipts/:id/:file", fileHeaders);
  app.use(headers, sameSite, noStore);
  app.get("/", (context) => context.html(listPage(langOf(context))));
  app.get("/style.css", (context) =>
    context.body(stylesheet, 200, {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "max-age=300",
    }),
  );
  app.get("/forms/:form", (context) => newForm(formOf(context), context));
  // What was not read is still on its way: the connection cannot be used again.
  const tooLarge = (context: Context): Response | Promise<Response> =>
    context.html(problemPage("tooLarge", langOf(context)), 413, { connection: "close" });
  app.post("/forms/:form", limited(tooLarge), (context) =>
    submit(formOf(context), context, services),
  );
  app.get("/receipts/:id", (context) => {
    const id = context.req.param("id");
    const submission = readSubmission(id, services.store);
    const { form, receivedAt } = submission;
    const reply = replyDeadline(form, receivedAt);
    const undrawable = undrawableCharacters(documentOf(submission));
    const lang = langOf(context);
    return context.html(receiptPage({ id, form, receivedAt, reply, undrawable, lang }));
  });
  app.get("/receipts/:id/:file", (context) =>
    downloadOf(readSubmission(context.req.param("id"), services.store), context),
  );
  app.notFound((context) => context.html(problemPage("notFound", langOf(context)), 404));
  app.onError((error, context) => problem(error, context, services));
  return app;
}

function formOf(context: Context): FormDefinition {
  const form = findForm(context.req.param("form") ?? "");
  if (form === undefined) throw new HTTPException(404);
  return form;
}

async function noStore(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
}

/** Every error ends in a page; what it was goes to the log without what was sent. */
function problem(error: Error, context: Context, { log }: Services): Response | Promise<Response> {
  const lang = langOf(context);
  if (error instanceof HTTPException && error.status === 404) {
    return context.html(problemPage("notFound", lang), 404);
  }
  if (error instanceof HTTPException)
    return context.html(problemPage("refused", lang), error.status);
  // Who breaks off the connection in the middle of a body has no answer, and the server no fault.
  const isCutOff = context.req.raw.signal.aborted;
  if (isCutOff || (isTtthdlError(error) && error.code === "invalid-input")) {
    return context.html(problemPage("refused", lang), 400);
  }
  log(`error ${error.name}${isTtthdlError(error) ? ` ${error.code}` : ""}`);
  return context.html(problemPage("failed", lang), 500);
}
