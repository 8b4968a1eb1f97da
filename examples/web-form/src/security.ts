import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { matchedRoutes } from "hono/route";
import { secureHeaders } from "hono/secure-headers";

/** The largest form with every letter percent-encoded stays below. */
const LARGEST_BODY = 2 * 1024 * 1024;

/** No script, nothing from elsewhere, no frame; the address of a receipt goes to no other site. */
export const headers: MiddlewareHandler = headersWith(["'self'"]);

/** The same for files, of which the page to print has its styles in itself. */
export const fileHeaders: MiddlewareHandler = headersWith(["'self'", "'unsafe-inline'"]);

function headersWith(styleSrc: string[]): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc,
      imgSrc: ["data:"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // "no-referrer" would take the origin from posted forms, which the check against forged requests reads.
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
  });
}

/** Refuses what another site's page sends in this one's name. */
export const sameSite: MiddlewareHandler = csrf();

/** Reads no more than a form can hold. */
export function limited(onError: Parameters<typeof bodyLimit>[0]["onError"]): MiddlewareHandler {
  return bodyLimit({ maxSize: LARGEST_BODY, ...(onError === undefined ? {} : { onError }) });
}

/** One line a request: the pattern of its route, never its address, which may hold a receipt's id. */
export function logged(log: (line: string) => void): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const route = matchedRoutes(context).at(-1)?.path ?? "";
    log(`${context.req.method} ${route} ${context.res.status}`);
  };
}
