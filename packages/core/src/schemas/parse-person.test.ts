import { describe, expect, it } from "vitest";
import { parsePerson } from "./parse-person.js";

describe("parsePerson", () => {
  it.each([
    {},
    { fullName: "Nguyễn Văn An", birthDate: "1990-02-05", phone: "+84 912 345 678" },
    { phone: "12345678" },
    { phone: "(0275) 3822-134" },
    { phone: "0912345678 0987654321" },
    { phone: "0912 345 678 hoặc 0987 654 321 (máy lẻ 101)" },
    { phone: "+442071234567" },
    { phone: "123456789012345" },
  ])("takes %j", (person) => {
    expect(parsePerson(person)).toEqual(person);
  });

  it("gives names back in NFC", () => {
    expect(parsePerson({ fullName: "Nguyễn".normalize("NFD") })).toEqual({ fullName: "Nguyễn" });
  });

  it.each<readonly [unknown, string]>([
    [{ phone: "1234567" }, "phone: must have at least 8 digits"],
    [{ phone: "0912 máy 345678" }, "phone: must have at least 8 digits"],
    [
      { phone: "1234567890123456" },
      "phone: a number must not have more than 15 digits; write several numbers apart",
    ],
    [{ fullName: "12-34" }, "fullName: must have letters"],
    [{ fullName: "\u3164" }, "fullName: must have letters"],
    [{ phone: 912345678 }, "phone: expected a text, not a number"],
    [{ fullName: " " }, "fullName: must not be empty"],
    [
      { birthDate: "05/02/1990" },
      "birthDate: must be a day that exists, written YYYY-MM-DD, from 1900 to 2199",
    ],
    [{ fullname: "An" }, "fullname: is not a known key"],
    [[], "expected an object, not a list"],
  ])("refuses %j and repeats no value", (input, message) => {
    expect(() => parsePerson(input)).toThrow(
      expect.objectContaining({ code: "invalid-input", message }),
    );
  });
});
