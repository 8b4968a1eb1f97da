export * from "./statutory-projection.js";
