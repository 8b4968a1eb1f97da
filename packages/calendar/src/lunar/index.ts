export * from "./can-chi.js";
export * from "./lunar-date.js";
