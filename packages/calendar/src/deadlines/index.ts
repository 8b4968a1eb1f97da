export type { PrintedDay } from "../schedules/terms.js";
export * from "./deadline.js";
export * from "./describe-step.js";
export type * from "./rule.js";
export type { DeadlineStep, StepCode, StepData } from "./step.js";
