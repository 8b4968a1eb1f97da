/**
 * What the packages of @ttthdl share among themselves. No part of the public interface: it may change in any release.
 */
export { refuseProblems } from "./refuse-problems.js";
export { decodeText } from "./text/decode-text.js";
export { parseData } from "./text/parse-data.js";
