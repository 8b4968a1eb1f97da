import type { LocalizedText } from "@ttthdl/core";
import type { Messages } from "../../topics/messages.js";

/** What can be said of a finding because of whose duty it is (reading G16). */
export interface BearerNotes {
  /** Another's duty, about which the profile says nothing. */
  readonly "duty-of-another": { readonly bearer: LocalizedText; readonly missing: string };
  /** The reasons after it are about this body. */
  readonly "about-body": { readonly body: string };
  /** Every body that the profile names does its duty. */
  readonly "every-body-shown": { readonly bodies: readonly string[] };
  /** Bodies without a list of all of them. */
  readonly "bodies-not-listed": { readonly shown: number; readonly bearer: LocalizedText };
  /** Bodies that are named, and about which nothing is shown. */
  readonly "bodies-not-shown": { readonly shown: number; readonly open: readonly string[] };
}

/** Their sentences. */
export const bearerMessages: Messages<BearerNotes, object> = {
  "duty-of-another": {
    vi: ({ bearer, missing }) =>
      `Đây là nghĩa vụ của ${bearer.vi}; tệp khai báo chưa nêu việc thực hiện của chủ thể này (${missing}).`,
    en: ({ bearer, missing }) =>
      `This is a duty of another bearer (${bearer.en}); nothing is stated about it (${missing}).`,
  },
  "about-body": {
    vi: ({ body }) => `Về ${body}:`,
    en: ({ body }) => `About ${body}:`,
  },
  "every-body-shown": {
    vi: ({ bodies }) => `Đã chứng minh cho từng cơ quan: ${bodies.join("; ")}.`,
    en: ({ bodies }) => `Shown for each body: ${bodies.join("; ")}.`,
  },
  "bodies-not-listed": {
    vi: ({ shown, bearer }) =>
      `Nghĩa vụ của từng ${bearer.vi}: mới có thông tin của ${shown} cơ quan, các cơ quan còn lại chưa có; cần khai danh sách cơ quan (agencies).`,
    en: ({ shown, bearer }) =>
      `Each body has this duty (${bearer.en}): bodies shown: ${shown}; the others are not. A list of the bodies is needed (agencies).`,
  },
  "bodies-not-shown": {
    vi: ({ shown, open }) =>
      `Nghĩa vụ của từng cơ quan: đã có thông tin của ${shown} cơ quan; chưa có của: ${open.join("; ")}.`,
    en: ({ shown, open }) =>
      `Each body has this duty: bodies shown: ${shown}; not shown: ${open.join("; ")}.`,
  },
};
