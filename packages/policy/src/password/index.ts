export { describePassword } from "./describe-password.js";
export { evaluatePassword, type PasswordFacts } from "./evaluate-password.js";
export { type PasswordSchemaContext, passwordSchema } from "./password-schema.js";
