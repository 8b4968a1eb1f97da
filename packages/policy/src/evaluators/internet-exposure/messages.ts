import type { AnyMessages } from "../messages.js";

export const messages: AnyMessages = {};
