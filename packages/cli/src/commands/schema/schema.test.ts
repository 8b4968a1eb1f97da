import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { runCli } from "../../testing/run-cli.fixture.js";
import { schemaNames } from "./names.js";

const ajv = (): Ajv2020 => new Ajv2020({ formats: { date: true, "date-time": true } });

describe("ttthdl schema", () => {
  it.each(schemaNames)("prints a JSON Schema that a validator takes: %s", async (name) => {
    const { code, out } = await runCli(["schema", name]);
    expect(code).toBe(0);
    expect(() => ajv().compile(JSON.parse(out) as object)).not.toThrow();
  });

  it("prints what refuses a misspelt key and takes a right one", async () => {
    const { out } = await runCli(["schema", "profile"]);
    const validate = ajv().compile(JSON.parse(out) as object);
    expect(validate({ power: { sources: 2, ups: true, generator: true } })).toBe(true);
    expect(validate({ power: { upps: true } })).toBe(false);
  });

  it("names the kinds of files where it knows none of that name", async () => {
    const { code, err } = await runCli(["schema", "profil"]);
    expect(code).toBe(1);
    expect(err).toContain(schemaNames.join(", "));
  });

  it("has help in both languages, with an example", async () => {
    expect((await runCli(["schema", "--help"])).out).toContain("ttthdl schema profile");
    expect((await runCli(["schema", "--help", "--lang", "en"])).out).toContain("JSON Schema");
  });
});
