import { describe, expect, it } from "vitest";
import { hostileFiles } from "../testing/hostile-files.fixture.js";
import { FormFileError, parseForm } from "./index.js";

describe("parseForm", () => {
  it.each(hostileFiles.map(([name, make, reason]) => ({ name, make, reason })))(
    "refuses $name",
    async ({ make, reason }) => {
      const error = await parseForm(make()).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(FormFileError);
      expect(error).toMatchObject({ code: "invalid-input", reason });
    },
  );
});
