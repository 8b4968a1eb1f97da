import { describe, expect, it } from "vitest";
import { regulations } from "../regulations/index.js";
import { findNorm } from "./find-norm.js";

describe("findNorm", () => {
  it("finds a norm by its whole id, with the regulation that prints it", () => {
    const found = findNorm(regulations, "tra-vinh-1289-2024/camera-retention");
    expect(found?.norm.topic).toBe("camera-retention");
    expect(found?.regulation.slug).toBe("tra-vinh-1289-2024");
  });

  it("finds nothing by a piece of an id, or among other regulations", () => {
    expect(findNorm(regulations, "camera-retention")).toBeUndefined();
    const others = regulations.filter(({ slug }) => slug !== "tra-vinh-1289-2024");
    expect(findNorm(others, "tra-vinh-1289-2024/camera-retention")).toBeUndefined();
  });
});
