/** One address, loosely: whether it exists only the mail server knows. */
export const EMAIL: RegExp = /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/u;
