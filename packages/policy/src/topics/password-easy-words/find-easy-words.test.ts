import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsBirthDate, containsName, containsPhone } from "./find-easy-words.js";
import { lettersOf } from "./letters.js";

const name = (password: string, fullName: string): boolean =>
  containsName(lettersOf(password), fullName);
const birthDate = (password: string, date: string): boolean =>
  containsBirthDate(lettersOf(password), password, date);
const phone = (password: string, number: string): boolean =>
  containsPhone(lettersOf(password), number);

describe("containsName", () => {
  it.each([
    ["qx7#an#", "Lê An", "phần ngắn giữa hai ký tự không phải chữ"],
    ["zkwAn77", "Lê An", "phần ngắn sau chỗ đổi từ thường sang hoa"],
    ["#AN#x1y2", "Lê An", "không phân biệt hoa thường"],
    ["an", "Lê An", "cả mật khẩu"],
    ["xnguyenx", "Nguyễn An", "phần từ bốn chữ ở bất cứ đâu"],
    ["xNGUYỄNx", "Nguyễn An", "có dấu"],
    ["n.g-u_y e n", "Nguyễn An", "dấu phân cách bị bỏ"],
    ["xvananx", "Nguyễn Văn An", "hai phần liền nhau"],
    ["x1Do9", "Đỗ Lê", "đ là d"],
    ["dangx", "Đặng X", "đ viết thường"],
  ])("finds a name in %s of %s (%s)", (password, fullName) => {
    expect(name(password, fullName)).toBe(true);
  });

  it.each([
    ["mangrove", "Lê An", "nằm trong một từ khác"],
    ["relevant", "Trần Văn", "Văn trong relevant"],
    ["xanb", "Lê An", "không có ranh giới"],
    ["anxvan", "Nguyễn Văn An", "hai phần không liền nhau"],
    ["qx7#pq#", "Lê An", "không có"],
  ])("finds no name in %s of %s (%s)", (password, fullName) => {
    expect(name(password, fullName)).toBe(false);
  });

  it("finds the same in composed and decomposed letters", () => {
    fc.assert(
      fc.property(fc.constantFrom("Nguyễn", "Đặng", "Trường"), fc.string(), (part, rest) => {
        const password = `${rest}${part}`;
        expect(name(password.normalize("NFD"), part)).toBe(name(password.normalize("NFC"), part));
      }),
    );
  });
});

describe("containsBirthDate", () => {
  it.each([
    "x05021990x",
    "05-02-1990",
    "050290",
    "19900205",
    "900205",
    "02051990",
    "abc1990",
    "x0502x",
    "0205!",
  ])("finds 1990-02-05 in %s", (password) => {
    expect(birthDate(password, "1990-02-05")).toBe(true);
  });

  it.each(["x05020x", "30502", "1 9 9 0", "19-90", "520"])("finds none in %s", (password) => {
    expect(birthDate(password, "1990-02-05")).toBe(false);
  });
});

describe("containsPhone", () => {
  it.each([
    ["0912345678", "0912345678"],
    ["x912345678", "0912345678"],
    ["+84912345678", "0912 345 678"],
    ["0912.345.678", "+84 912 345 678"],
    ["912-345-678", "84912345678"],
    ["0912345678", "02753822222, 0912345678"],
    ["0849123456", "0849123456"],
  ])("finds in %s the number %s", (password, number) => {
    expect(phone(password, number)).toBe(true);
  });

  it.each([
    ["091234567", "0912345678"],
    ["12345678", "0912345678"],
    ["x", "0912345678"],
  ])("finds in %s no number %s", (password, number) => {
    expect(phone(password, number)).toBe(false);
  });
});
