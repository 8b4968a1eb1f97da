/** Whether passwords may lie on computers and devices (reading P9). */
export interface PasswordStorageParams {
  readonly allowed: "never" | "when-necessary-and-encrypted";
}
