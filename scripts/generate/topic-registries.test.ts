import { describe, expect, it } from "vitest";
import { missingParts, type TopicFolder, topicRegistries } from "./topic-registries.js";

const whole: TopicFolder = {
  "door-locks.ts": "export interface DoorLocksParams {}\nexport const doorLocks = {};\n",
  "words.ts":
    "export const name = {};\nexport const group = {};\nexport const requirement = {};\nexport const messages = {};\n",
  "cases.ts": "export const cases = [];\n",
};
const missing = (folder: TopicFolder): readonly string[] =>
  missingParts({ "door-locks": folder }, "topics");

describe("a topic's folder", () => {
  it("is whole with its parameters, evaluator, words and cases", () => {
    expect(missing(whole)).toEqual([]);
  });

  it.each([
    ["cases.ts", "topics/door-locks: cases.ts is missing (its worked cases)"],
    ["words.ts", "topics/door-locks: words.ts is missing (its name)"],
    ["door-locks.ts", "topics/door-locks: door-locks.ts is missing (its evaluator)"],
  ])("without %s is named", (file, sentence) => {
    const { [file]: _, ...others } = whole;
    expect(missing(others)).toContain(sentence);
  });

  it.each([
    ["words.ts", "requirement", "what it demands, in words"],
    ["words.ts", "messages", "its messages and remedies"],
    ["words.ts", "name", "its name"],
    ["words.ts", "group", "the group it belongs to"],
    ["door-locks.ts", "DoorLocksParams", "the type of its parameters"],
    ["door-locks.ts", "doorLocks", "its evaluator"],
  ])("whose %s forgets %s is named", (file, exported, what) => {
    const text = whole[file]?.replace(new RegExp(`^export .*\\b${exported}\\b.*$`, "m"), "") ?? "";
    expect(missing({ ...whole, [file]: text })).toEqual([
      `topics/door-locks: ${file} does not export ${exported} (${what})`,
    ]);
  });
});

describe("the registries", () => {
  it("hold every topic in every list", () => {
    const topics = ["door-locks", "power"];
    const { "index.generated.ts": index = "", ...others } = topicRegistries(topics);
    for (const part of ["name", "group", "requirement", "messages"]) {
      for (const words of ["doorLocksWords", "powerWords"]) {
        expect(index).toContain(`: ${words}.${part},`);
      }
    }
    for (const text of [index, ...Object.values(others)]) {
      for (const topic of topics) expect(text).toContain(`"${topic}"`);
    }
  });
});
