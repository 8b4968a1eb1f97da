import { evaluatePassword } from "@ttthdl/policy/password";
import { regulation } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { charsets, PasswordPolicy } from "password-sheriff";
import PasswordValidator from "password-validator";
import { bench, describe } from "vitest";
import { pairs } from "../../../scripts/bench/pairs.js";

// The same length and class rules for all three, no person; two of four passwords break a rule.
const passwords = ["Trong-Dong!2024", "ngan", "matkhaudai123456", "Song-Cau/1890x"] as const;
const sheriff = new PasswordPolicy({
  length: { minLength: 11 },
  contains: {
    expressions: [
      charsets.lowerCase,
      charsets.upperCase,
      charsets.numbers,
      charsets.specialCharacters,
    ],
  },
});
const validator = new PasswordValidator();
validator.is().min(11).has().lowercase().has().uppercase().has().digits().has().symbols();

const ours = (): void => {
  for (const password of passwords) {
    evaluatePassword(regulation, { password, accountClass: "administrator" });
  }
};

describe.each(pairs)("password-sheriff .missing, pair %i", () => {
  bench("ours", ours, { time: 200 });
  bench(
    "peer",
    () => {
      for (const password of passwords) sheriff.missing(password);
    },
    { time: 200 },
  );
});

describe.each(pairs)("password-validator { details: true }, pair %i", () => {
  bench("ours", ours, { time: 200 });
  bench(
    "peer",
    () => {
      for (const password of passwords) validator.validate(password, { details: true });
    },
    { time: 200 },
  );
});
