import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsBirthDate, containsName, containsPhone } from "./find-easy-words.js";
import { lettersOf } from "./letters.js";

const name = (password: string, fullName: string): boolean =>
  containsName(lettersOf(password), fullName);
const birthDate = (password: string, date: string): boolean =>
  containsBirthDate(lettersOf(password), date);
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
    ["#a\u0331n#", "Lê An", "dấu không ghép được vào chữ"],
    ["#an#", "Lê A\u0331n", "dấu không ghép được trong họ tên"],
    ["#a\u200bn#", "Lê An", "ký tự không nhìn thấy"],
    ["ｘＮｇｕｙｅｎｘ", "Nguyễn An", "chữ toàn chiều rộng"],
    ["#ａｎ#", "Lê An", "phần ngắn, chữ toàn chiều rộng"],
    ["x𝐧𝐠𝐮𝐲𝐞𝐧", "Nguyễn An", "chữ toán học"],
    ["#\u00d0ặng#", "Đặng X", "chữ Ð của bảng mã khác"],
  ])("finds a name in %s of %s (%s)", (password, fullName) => {
    expect(name(password, fullName)).toBe(true);
  });

  it.each([
    ["mangrove", "Lê An", "nằm trong một từ khác"],
    ["relevant", "Trần Văn", "Văn trong relevant"],
    ["xanb", "Lê An", "không có ranh giới"],
    ["anxvan", "Nguyễn Văn An", "hai phần không liền nhau"],
    ["qx7#pq#", "Lê An", "không có"],
    ["xm\u0331an\u0302grove", "Lê An", "dấu không ghép được không phải là ranh giới"],
    ["x\u200ban\u200bb", "Lê An", "ký tự không nhìn thấy không phải là ranh giới"],
    ["ｍａｎｇｒｏｖｅ", "Lê An", "nằm trong một từ toàn chiều rộng"],
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
    "０５０２１９９０",
    "x٠٥٠٢x",
    "x１９９０",
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
    ["x0912345678", "0912 345 678 - 0987 654 321"],
    ["x0987654321", "0912345678-0987654321"],
    ["x0987654321", "0912345678 0987654321"],
    ["x0987654321", "0912345678\n0987654321"],
    ["x0987654321", "0912 345 678 hoặc 0987 654 321"],
    ["x0987654321", "0912345678|0987654321"],
    ["x0912345678", "0912345678 (máy lẻ 101)"],
    ["x0912345678", "0912 345 678 ext 12"],
    ["x0912345678", "+84 (0) 912 345 678"],
    ["x0912345678", "0084 912 345 678"],
    ["x0912345678", "84 912345678 / 38221234"],
    ["x38221234", "0912345678 3822 1234"],
    ["x38221234", "3822 1234 0912345678"],
    ["x02838221234", "(028) 3822.1234 hoặc 0275-3822-222"],
    ["x2753822222", "(028) 3822.1234 hoặc 0275-3822-222"],
    ["x0912345678", "09 12 34 56 78 - 09 87 65 43 21"],
    ["x19001234", "tổng đài 1900 1234"],
    ["x0912345678", "０９１２ ３４５ ６７８"],
    ["x٠٩١٢٣٤٥٦٧٨", "0912345678"],
    ["x0912345678", "٠٩١٢٣٤٥٦٧٨"],
  ])("finds in %s the number %s", (password, number) => {
    expect(phone(password, number)).toBe(true);
  });

  it.each([
    ["091234567", "0912345678"],
    ["12345678", "0912345678"],
    ["x", "0912345678"],
    ["12345678", "09 12 34 56 78"],
    ["91234567", "0912 345 678"],
    ["x101x", "0912345678 (máy lẻ 101)"],
  ])("finds in %s no number %s", (password, number) => {
    expect(phone(password, number)).toBe(false);
  });
});

/** Each letter and digit in the forms that stand for it. */
const forms: readonly ((character: string) => string)[] = [
  (character) => character,
  (character) => character.normalize("NFD"),
  (character) => character.toUpperCase(),
  (character) => `${character}\u0331`,
  (character) => `${character}\u20dd\u0331`,
  (character) => `${character}\u200d`,
  (character) => `${character}\ufe0f`,
  (character) =>
    character
      .normalize("NFD")
      .replace(/[!-~]/g, (ascii) => String.fromCodePoint((ascii.codePointAt(0) ?? 0) + 0xfee0)),
];

describe("the same letters in another form", () => {
  const rewritten = (text: string): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom(...forms), { minLength: text.length, maxLength: text.length })
      .map((form) => Array.from(text, (each, index) => form[index]?.(each) ?? each).join(""));

  it("are found as the plain ones are, in the password and in the fact", () => {
    const words = fc.constantFrom("nguyễnx", "#an#", "vănan", "đặng9", "x05021990", "7#0912345678");
    const property = fc.property(
      words.chain(rewritten),
      rewritten("đặng nguyễn văn an"),
      rewritten("0912345678"),
      (password, fullName, number) => {
        expect(
          name(password, fullName) || birthDate(password, "1990-02-05") || phone(password, number),
        ).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it("are no hit where the plain ones are none: a mark and an unseen character end no word", () => {
    const words = fc.constantFrom("mangrove", "relevant", "xanb", "quanghai");
    const lower = forms.filter((form) => form("a") === form("a").toLowerCase());
    const property = fc.property(
      words.chain((text) =>
        fc.tuple(
          ...Array.from(text, (each) => fc.constantFrom(...lower).map((form) => form(each))),
        ),
      ),
      (characters) => {
        expect(name(characters.join(""), "Bùi Văn An")).toBe(false);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it("are told from a number by nothing that people write beside it", () => {
    const between = fc.constantFrom(
      " - ",
      " ",
      "\n",
      " hoặc ",
      "|",
      ", ",
      "; ",
      "/",
      " (máy lẻ 101) ",
    );
    const written = fc.constantFrom(
      "0987654321",
      "0987 654 321",
      "0987.654.321",
      "+84 987 654 321",
    );
    const others = fc.array(
      fc.tuple(fc.constantFrom("0275 3822 222", "0912345678", "1900 1234"), between),
      { maxLength: 3 },
    );
    const property = fc.property(others, written, others, (before, number, after) => {
      const text =
        before.map(([each, mark]) => each + mark).join("") +
        number +
        after.map(([each, mark]) => mark + each).join("");
      expect([text, phone("mk-0987654321", text)]).toEqual([text, true]);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
