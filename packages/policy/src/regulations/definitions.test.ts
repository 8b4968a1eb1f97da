import { describe, expect, it } from "vitest";
import { nationalInstruments, regulations } from "./index.js";

const questions =
  /là gì|là ai|Thế nào|^Ai |gồm những gì|gồm những|nào$|ở đâu|^(?:What|Who|Which|In which|From which|How) /;

describe.each([...regulations, ...nationalInstruments].map((each) => [each.slug, each] as const))(
  "the definitions of %s",
  (_, { norms }) => {
    it("say what is defined and what it means, in words of their own", () => {
      for (const norm of norms) {
        if (norm.topic !== "definition" || norm.encoded === false) continue;
        expect([norm.id, norm.params.defines.length > 0]).toEqual([norm.id, true]);
        for (const text of norm.params.defines.flatMap(({ vi, en }) => [vi, en])) {
          const [term = "", content = ""] = text.split(/: (.*)/s);
          const says = term !== "" && content.trim().length >= 8 && !/\?$/.test(text);
          expect([norm.id, text, says]).toEqual([norm.id, text, true]);
        }
      }
    });

    it("and all other titles are statements, not questions", () => {
      for (const { id, title } of norms) {
        for (const text of [title.vi, title.en]) {
          expect([id, text, questions.test(text)]).toEqual([id, text, false]);
        }
      }
    });
  },
);
