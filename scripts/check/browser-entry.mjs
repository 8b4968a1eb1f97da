// What a page pays for that checks passwords by one regulation; size-limit bundles it.
export { evaluatePassword } from "@ttthdl/policy/password";
export { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023/accounts";
