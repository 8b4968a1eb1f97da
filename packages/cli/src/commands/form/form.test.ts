import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fileOf, type Run, runCli } from "../../testing/run-cli.fixture.js";

const data = {
  agencyName: "Sở Tài chính",
  address: "Số 1, Bến Tre",
  telephone: "113",
  fax: "không có",
  contact: { fullName: "Nguyễn Văn An", email: "an.nv@example.vn", telephone: "0912 345 678" },
  service: "Thư điện tử",
  purpose: "Trao đổi văn bản",
  usagePeriod: "Năm 2019",
  technicalRequirements: "Dung lượng 5 GB",
};
const file = fileOf("de-nghi.json", JSON.stringify(data));
const recordOf = (form: string, data: object): string =>
  JSON.stringify({ schema: "ttthdl.form/1", form, data });
const json = ({ out }: Run): unknown => JSON.parse(out);

// The command loads its parts at first use; on a busy machine that alone takes seconds.
beforeAll(async () => {
  await Promise.all([
    import("./run.js"),
    import("./run-document.js"),
    import("./run-parse.js"),
    import("./pdf-result.js"),
  ]);
}, 60_000);

describe("form list", () => {
  it("names the forms and their rules", async () => {
    const run = await runCli(["form", "list", "--format", "json"]);
    expect(json(run)).toMatchObject([
      { id: "mau-1", norm: "ben-tre-18-2018/reply-mau-1" },
      { id: "mau-2", norm: "ben-tre-18-2018/reply-mau-2" },
    ]);
    expect((await runCli(["form", "list"])).out).toContain("Mẫu số 2: Đề nghị khắc phục sự cố");
  });
});

describe("form schema", () => {
  it.each([
    [[], { $id: "urn:ttthdl:forms:mau-1", type: "object" }],
    [["--draft"], { $id: "urn:ttthdl:forms:mau-1:draft", required: [] }],
    [["--ui", "json-forms"], { type: "VerticalLayout" }],
    [["--ui", "rjsf", "--lang", "en"], { fax: { "ui:title": "Fax" } }],
  ])("%j", async (options, expected) => {
    expect(json(await runCli(["form", "schema", "mau-1", ...options]))).toMatchObject(expected);
  });
});

describe("form validate", () => {
  it("names no path where the data as a whole are wrong", async () => {
    const args = ["form", "validate", "mau-1", "-", "--format", "text"];
    const { code, out } = await runCli(args, "[]");
    expect(code).toBe(2);
    expect(out).toMatch(/^LỖI {2}“Mẫu số 1: .*” không đúng kiểu dữ liệu\.\n$/);
  });

  it("tells errors from warnings", async () => {
    const run = await runCli(["form", "validate", "mau-1", file]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(json(run)).toMatchObject({
      valid: true,
      issues: [],
      warnings: [{ path: "telephone", code: "unusual-telephone" }],
    });
  });

  it("ends with 2 and the issues where something is wrong", async () => {
    const input = JSON.stringify({ ...data, fax: "", note: "x" });
    const run = await runCli(["form", "validate", "mau-1", "-"], input);
    expect(run).toMatchObject({ code: 2, err: "ttthdl: 2 mục cần sửa (2)\n" });
    expect(json(run)).toMatchObject({
      valid: false,
      issues: [
        { path: "fax", code: "required", message: "Chưa điền “Fax”." },
        { path: "note", code: "unknown-field" },
      ],
    });
  });

  it("takes a draft, and speaks in words", async () => {
    const run = await runCli(
      ["form", "validate", "mau-2", "-", "--draft", "--format", "text"],
      "{}",
    );
    expect(run).toEqual({ code: 0, out: "Dữ liệu hợp lệ.\n", err: "" });
  });
});

describe("form parse", () => {
  const docx = join(dirname(file), "de-nghi.docx");

  it("reads a Word file back that render wrote", async () => {
    expect(await runCli(["form", "render", "mau-1", file, "-o", docx])).toMatchObject({ code: 0 });
    const run = await runCli(["form", "parse", docx]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(json(run)).toEqual(data);
    const text = await runCli(["form", "parse", docx, "--format", "text"]);
    expect(text.out).toContain("Mẫu số 1: Đề nghị cung cấp dịch vụ");
    expect(text.out).toContain("\nEmail người liên hệ: an.nv@example.vn\n");
  });

  it("reads a blank Word file as no data, and JSON from standard input", async () => {
    expect(await runCli(["form", "blank", "mau-2", "-o", docx])).toMatchObject({ code: 0 });
    expect(json(await runCli(["form", "parse", docx, "--form", "mau-2"]))).toEqual({});
    expect(json(await runCli(["form", "parse", "-"], JSON.stringify(data)))).toEqual(data);
  });

  it.each([
    [["-"], "xin chào", "stdin: không tìm thấy mẫu nào trong tệp"],
    [["-"], "\u0000PNG", "stdin: không phải tệp JSON, DOCX, PDF hay văn bản thuần (UTF-8)"],
    [["-"], "{\\rtf1", "stdin: tệp .rtf: hãy lưu lại dạng .docx"],
    [["-"], '{"fax":"113"}', "stdin: không rõ dữ liệu thuộc mẫu nào: hãy nêu mã mẫu"],
    [["-", "--form", "mau-9"], "{}", 'không có mẫu "mau-9"'],
    [["khong-co.docx"], "", "khong-co.docx: không có tệp này"],
  ])("refuses %j with %j", async (args, input, reason) => {
    const run = await runCli(["form", "parse", ...args], input);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain(reason);
    expect(run.err).toMatch(/^ttthdl: .+ \(1\)\n$/);
  });

  it.each([
    [
      '{"incidentName":null}',
      "incidentName: phải là một chuỗi chữ",
      "incidentName: has to be a text",
    ],
    [
      '{"incidentName":"x","contact":[]}',
      "contact: phải là một nhóm",
      "contact: has to be an object",
    ],
    ["[]", "phải là một nhóm", "has to be an object"],
    ['{"fax":', "JSON hỏng hoặc bị cắt cụt", "the JSON is damaged or cut short"],
    [recordOf("mau-9", {}), "bản ghi của một mẫu không được biết", "of a form that is not known"],
    [
      recordOf("mau-1", { "a\u202e\n": 1 }),
      "a\ufffd\\n: mẫu không có mục này",
      "has no such field",
    ],
    [
      recordOf("mau-1", { contact: { phone: "" } }),
      "contact.phone: mẫu",
      "contact.phone: the form",
    ],
    [recordOf("mau-1", []), "data: phải là một nhóm", "data: has to be an object"],
    ['{"schema":"x"}', "không theo lược đồ ttthdl.form/1", "none of ttthdl.form/1"],
    [`{"a":${"[".repeat(20)}`, "lồng quá nhiều tầng", "nests too deep"],
  ])("says in both languages what is wrong with %s", async (input, vi, en) => {
    for (const [lang, reason] of [
      ["vi", vi],
      ["en", en],
    ] as const) {
      const run = await runCli(["form", "parse", "-", "--lang", lang], input);
      expect(run).toMatchObject({ code: 1, out: "" });
      expect(run.err).toContain(reason);
      expect(run.err).toMatch(/^ttthdl: stdin: [^:\n]+(?:: [^:\n]+)? \(1\)\n$/);
    }
  });

  it("writes the bytes of a Word file to a pipe", async () => {
    const run = await runCli(["form", "blank", "mau-1", "--format", "docx"]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out.startsWith("PK")).toBe(true);
  });
});

describe("form render and blank", () => {
  it("print to the screen, or to a file after its ending", async () => {
    const run = await runCli(["form", "render", "mau-1", file]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain("- Tên cơ quan: Sở Tài chính");
    const target = join(dirname(file), "de-nghi.md");
    const written = await runCli(["form", "render", "mau-1", file, "-o", target]);
    expect(written).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(target, "utf8")).toContain("- **Tên cơ quan:** Sở Tài chính");
    const page = join(dirname(file), "mau-2.HTML");
    expect(await runCli(["form", "blank", "mau-2", "-o", page])).toMatchObject({
      code: 0,
      err: "",
    });
    expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>[\s\S]*Mô tả sơ bộ về sự cố:/);
  });

  it("refuse what is no data of a form in one line, a heap of marks too", async () => {
    const refused = async (input: unknown): Promise<string> => {
      const run = await runCli(["form", "render", "mau-1", "-"], JSON.stringify(input));
      expect(run).toMatchObject({ code: 1, out: "" });
      return run.err;
    };
    expect(await refused([])).toMatch(/^ttthdl: stdin: “Mẫu số 1.*” không đúng kiểu/);
    expect(await refused({ ...data, purpose: `a${"\u0301\u0323".repeat(9_000)}` })).toBe(
      "ttthdl: stdin: purpose: “Mục đích sử dụng” có quá nhiều dấu chồng lên một chữ. (1)\n",
    );
  });

  it("draw a PDF, and say what its typeface lacks", async () => {
    const target = join(dirname(file), "de-nghi.pdf");
    const input = JSON.stringify({ ...data, purpose: "Trao đổi 电子 văn bản" });
    const run = await runCli(["form", "render", "mau-1", "-", "-o", target], input);
    expect(run).toMatchObject({ code: 0, out: "" });
    expect(run.err).toBe(
      "ttthdl: phông chữ của PDF không có 2 ký tự (电 子); chúng được in thành \ufffd, dữ liệu đính kèm vẫn giữ nguyên\n",
    );
    expect(readFileSync(target, "latin1").slice(0, 8)).toBe("%PDF-1.7");
    const blank = await runCli(["form", "blank", "mau-2", "-o", target]);
    expect(blank).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(target, "latin1").slice(-6)).toBe("%%EOF\n");
  });

  it("refuse data that are no submission, unless a draft is asked for", async () => {
    const input = JSON.stringify({ ...data, fax: "", address: "" });
    const args = ["form", "render", "mau-1", "-"];
    expect(await runCli(args, input)).toEqual({
      code: 1,
      out: "",
      err: "ttthdl: stdin: address: Chưa điền “Địa chỉ”. (và 1 mục khác) (1)\n",
    });
    expect((await runCli([...args, "--draft"], input)).out).toMatch(/- Địa chỉ: \.{20,}/);
  });

  it("send the form where it was printed to go, or to the successor of the day", async () => {
    const args = ["form", "blank", "mau-2"];
    expect((await runCli(args)).out).toContain("Kính gửi: Sở Thông tin và Truyền thông Bến Tre\n");
    const successor = [...args, "--addressee", "successor"];
    expect((await runCli(successor)).out).toContain("Sở Khoa học và Công nghệ Vĩnh Long\n");
    expect((await runCli([...successor, "--as-of", "2025-03-01"])).out).toContain(
      "Sở Khoa học và Công nghệ Bến Tre\n",
    );
  });

  it("follow the profile and repeat the print's errors when asked", async () => {
    const args = ["form", "blank", "mau-2", "--profile", "original-2018", "--errata"];
    const { out } = await runCli(args);
    expect(out.split("A) Thông tin chung")).toHaveLength(3);
    expect(out).toContain("Thủ trưởng đơn vị");
  });

  it.each([
    [["form", "blank", "mau-9"], 'không có mẫu "mau-9"; các mẫu: mau-1, mau-2'],
    [["form", "blank", "mau-1", "-o", "mau.rtf"], "-o: không biết dạng tệp này"],
    [["form", "blank", "mau-1", "--profile", "x"], "--profile"],
    [["form", "render", "mau-1", "khong-co.json"], "khong-co.json: không có tệp này"],
    [["form", "draw"], "không có lệnh draw"],
  ])("refuse %j", async (args, reason) => {
    const run = await runCli(args);
    expect(run.code).toBe(1);
    expect(run.err).toContain(reason);
    expect(run.err).toMatch(/^ttthdl: .+ \(1\)\n$/);
    expect(existsSync("mau.rtf")).toBe(false);
  });

  it("explain themselves, with an example", async () => {
    for (const name of ["", "list", "schema", "validate", "render", "blank", "parse"]) {
      const run = await runCli(["form", ...(name === "" ? [] : [name]), "--help"]);
      expect(run.code).toBe(0);
      expect(run.out).toContain("ttthdl form ");
      expect(run.out).toContain("Ví dụ:");
    }
  });
});

describe("form render --qr", () => {
  it("shows a code that goes with the data", async () => {
    const { out } = await runCli(["form", "render", "mau-1", file, "--qr"]);
    expect(out).toMatch(/Mã đối chiếu: mau-1 [0-9a-f]{16} /);
  });
});
