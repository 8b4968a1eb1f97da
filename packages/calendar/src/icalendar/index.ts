export * from "./special-day-events.js";
export * from "./to-icalendar.js";
