export * from "./calendar-unit.js";
export * from "./civil-day.js";
export * from "./local-day.js";
export * from "./period.js";
