/**
 * One address, loosely: whether it exists only the mail server knows. What stands around addresses elsewhere (`<a@b.vn>`,
 * `mailto:a@b.vn?cc=x`) is none of it.
 */
export const EMAIL: RegExp =
  /^[^\s@,;:<>()[\]"\\]+@[0-9A-Za-z\u00a1-\uffff-]+(?:\.[0-9A-Za-z\u00a1-\uffff-]+)+$/u;
