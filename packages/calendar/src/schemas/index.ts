export * from "./year-notice.js";
