import type { Message } from "sarif";

/** Text as it is: braces stand for arguments in a message, and brackets before a parenthesis for a link. */
export function plain(text: string): Message & { text: string } {
  return { text: text.replace(/[{}]/g, "$&$&").replace(/\[(?=[^\]]*\]\()/g, "\\[") };
}
