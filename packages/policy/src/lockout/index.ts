export { type LockoutPolicy, lockoutPolicy } from "./lockout-policy.js";
export type { LockoutDecision, LockoutEvent, LockoutState, LockoutStep } from "./lockout-state.js";
