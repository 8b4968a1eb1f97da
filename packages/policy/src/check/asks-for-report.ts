import type { Norm } from "../norm.js";

/** Whether a norm asks for a report at set times. */
export function asksForReport(norm: Norm): boolean {
  return norm.encoded !== false && norm.topic === "report-schedule";
}
