// What a page pays for that reads filled-in files back; size-limit bundles it.
export { parseForm } from "@ttthdl/forms/parse";
