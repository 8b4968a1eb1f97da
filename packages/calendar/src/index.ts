export * from "./calendar-unit.js";
export * from "./civil-day.js";
export * from "./local-day.js";
export * from "./period.js";
export * from "./working-days/official-years.js";
export * from "./working-days/working-days.js";
