// What a page pays for that validates one form; size-limit bundles it.
export { mau1 } from "@ttthdl/forms/definitions/mau-1";
export * from "@ttthdl/forms/schema";
