import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { formDefinitions, mau1 } from "@ttthdl/forms";
import { documentProfiles, documentStyles, formDocument } from "@ttthdl/forms/document";
import { renderDocx } from "@ttthdl/forms/docx";
import { parseForm } from "@ttthdl/forms/parse";
import { formDigest } from "@ttthdl/forms/record";
import { renderText } from "@ttthdl/forms/text";
import { beforeAll, describe, expect, it } from "vitest";
import { submissions } from "../../packages/forms/src/testing/form-data.fixture.js";
import { hostileFiles } from "../../packages/forms/src/testing/hostile-files.fixture.js";
import { vietnameseLetters } from "../../packages/forms/src/testing/vietnamese-letters.fixture.js";
import { partsOf, withParts } from "../../packages/forms/src/testing/word-file.fixture.js";
import { expectNoneAlone, feet } from "./page-feet.js";
import { newFolder } from "./ttthdl.js";

const folder = newFolder();
const row =
  "Máy chủ ảo dùng cho cơ sở dữ liệu: 8 vCPU, bộ nhớ 32 GB, dung lượng 500 GB, sao lưu hằng ngày lúc 02 giờ. ";
const long = Array.from({ length: 20 }, (_, index) => `${index + 1}. ${row.repeat(2).trim()}`).join(
  "\n",
);
const signs = "  <w:p/> & ]]> {a.png} \"'\n\n   lùi vào\nhai  dấu cách 😀";

const cases = formDefinitions.flatMap(({ id }) => {
  const data = submissions[id as keyof typeof submissions];
  const last = id === "mau-1" ? "technicalRequirements" : "requestedRemedy";
  const first = id === "mau-1" ? "purpose" : "description";
  return [
    { id, name: "blank", data: {} },
    { id, name: "filled", data: { ...data, [last]: vietnameseLetters.join(" ") } },
    { id, name: "long", data: { ...data, [first]: long, [last]: signs } },
    {
      id,
      name: "draft",
      data: { contact: { email: "a@example.vn" }, telephone: "113", [first]: "một" },
    },
  ];
});
const files = cases.flatMap((each) =>
  documentProfiles.map((profile) => ({
    ...each,
    profile,
    file: `${each.id}-${profile}-${each.name}`,
  })),
);

/** Writer writes a control again for each script in it. */
const scripts = {
  ...submissions["mau-1"],
  agencyName: "Sở 中文 và ไทย",
  purpose: "một 中文 hai ไทย ba العربية bốn\n中文\n\n  ＡＢＣ và 𠮷 😀",
  usagePeriod: "العربية",
  document: { place: "Bến 中 Tre", number: "15/中文 A", signerName: "An 中 Bình" },
};

/** Lets Writer open files and save them in another form. */
function convert(form: "docx" | "pdf", paths: readonly string[], outdir: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "writer")).href}`;
  const args = [profile, "--headless", "--convert-to", form, "--outdir", outdir, ...paths];
  const { status, stderr } = spawnSync("/usr/bin/soffice", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Each page of the PDF that Writer made. */
const pagesOf = (file: string): readonly string[] =>
  run("/usr/bin/pdftotext", ["-layout", join(folder, "pdf", `${file}.pdf`), "-"])
    .split("\f")
    .slice(0, -1);

const words = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[.…]{2,}/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function documentOf({
  id,
  data,
  profile,
}: (typeof files)[number]): ReturnType<typeof formDocument> {
  const form = formDefinitions.find((each) => each.id === id);
  if (form === undefined) throw new Error(id);
  return formDocument(form, data, { profile, digest: formDigest(form, data) });
}

beforeAll(async () => {
  mkdirSync(join(folder, "saved"));
  for (const each of files) {
    writeFileSync(join(folder, `${each.file}.docx`), await renderDocx(documentOf(each)));
  }
  const paths = files.map(({ file }) => join(folder, `${file}.docx`));
  convert("docx", paths, join(folder, "saved"));
  convert("pdf", paths, join(folder, "pdf"));
}, 300_000);

describe.each(files)("$file in LibreOffice Writer", (each) => {
  it("is saved and read back equal", async () => {
    const saved = await parseForm(readFileSync(join(folder, "saved", `${each.file}.docx`)));
    const { form, data } = await parseForm(readFileSync(join(folder, `${each.file}.docx`)));
    expect([form, data]).toEqual([each.id, documentOf(each).data]);
    expect(saved).toEqual({ form, source: "docx", data, warnings: [] });
  });

  it("prints the words of the plain text, numbers of pages apart", () => {
    // A word may stand in two faces, between which the tool puts a space.
    const printed = words(pagesOf(each.file).join("\n")).replaceAll(" ", "");
    for (const line of renderText(documentOf(each), { layout: "linear" }).split("\n")) {
      const pieces = words(line)
        .split(" ")
        .filter((word) => word !== "");
      for (const word of pieces) expect(printed.includes(word), word).toBe(true);
    }
  });

  it("numbers the pages from the second, and keeps statement and signature on one", () => {
    const pages = pagesOf(each.file);
    const isTop = each.profile === "nd-30-2020";
    for (const [index, page] of pages.entries()) {
      const rows = page
        .split("\n")
        .map((text) => text.trim())
        .filter((text) => text !== "");
      const number = isTop ? rows[0] : rows.at(-1);
      if (index === 0) expect(number).not.toBe("1");
      else expect(number).toBe(`${index + 1}`);
    }
    const last = pages.findIndex((page) => page.includes("(Ký, ghi rõ họ tên, đóng dấu)"));
    expect(last).toBe(pages.length - 1);
    expect(words(pages[last] ?? "")).toContain(
      each.id === "mau-1" ? "Chúng tôi cam kết" : "Chúng tôi cam đoan",
    );
  });

  it("keeps the margins on A4", () => {
    const { page } = documentStyles[each.profile];
    const points = (mm: number): number => (mm / 25.4) * 72;
    const boxes = run("/usr/bin/pdftotext", [
      "-bbox",
      join(folder, "pdf", `${each.file}.pdf`),
      "-",
    ]);
    expect(boxes).toMatch(/<page width="595\.\d+" height="84[12]\.\d+"/);
    for (const [, left, top, right, bottom] of boxes.matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(?!\d<)/g,
    )) {
      expect(Number(left)).toBeGreaterThan(points(page.marginsMm.left) - 1);
      expect(Number(right)).toBeLessThan(points(210 - page.marginsMm.right) + 1.5);
      expect(Number(top)).toBeGreaterThan(points(page.marginsMm.top) - 3);
      expect(Number(bottom)).toBeLessThan(points(297 - page.marginsMm.bottom) + 3);
    }
  });
});

describe("LibreOffice Writer", () => {
  it("shows every letter of Vietnamese in a face with the widths of Times New Roman", () => {
    expect(vietnameseLetters).toHaveLength(146);
    const printed = pagesOf("mau-1-nd-30-2020-filled").join("\n").normalize("NFC");
    for (const letter of vietnameseLetters) expect(printed).toContain(letter);
    const fonts = run("/usr/bin/pdffonts", [join(folder, "pdf", "mau-1-nd-30-2020-filled.pdf")]);
    const names = fonts
      .split("\n")
      .slice(2)
      .flatMap((line) => line.split(/\s+/)[0]?.replace(/^[A-Z]+\+/, "") || []);
    for (const name of names) expect(name).toMatch(/^(?:Tinos|LiberationSerif|TimesNewRoman)/);
  });
});

describe("the foot of a page in LibreOffice Writer", () => {
  it("has no label and no lead-in whose value stands on the next", async () => {
    for (const [name, document] of feet) {
      writeFileSync(join(folder, `${name}.docx`), await renderDocx(document));
    }
    const paths = feet.map(([name]) => join(folder, `${name}.docx`));
    convert("pdf", paths, join(folder, "pdf"));
    expectNoneAlone(pagesOf);
  });
});

describe("a form with several scripts in one value", () => {
  it("is read back equal after LibreOffice Writer saved it, once and twice", async () => {
    const document = formDocument(mau1, scripts);
    writeFileSync(join(folder, "scripts.docx"), await renderDocx(document));
    convert("docx", [join(folder, "scripts.docx")], join(folder, "once"));
    convert("docx", [join(folder, "once", "scripts.docx")], join(folder, "twice"));
    for (const saves of ["once", "twice"]) {
      const { data, warnings } = await parseForm(readFileSync(join(folder, saves, "scripts.docx")));
      expect([data, warnings]).toEqual([document.data, []]);
    }
  });
});

describe("line breaks typed in a box", () => {
  it("are not lost without a word, whether LibreOffice Writer saved the file or not", async () => {
    const bytes = await renderDocx(formDocument(mau1, submissions["mau-1"]));
    const xml = partsOf(bytes)["word/document.xml"] ?? "";
    const typed = xml.replace("Thư điện tử<", "Thư</w:t><w:br/><w:t>điện tử<");
    writeFileSync(join(folder, "breaks.docx"), withParts(bytes, { "word/document.xml": typed }));
    convert("docx", [join(folder, "breaks.docx")], join(folder, "once"));
    const before = await parseForm(readFileSync(join(folder, "breaks.docx")));
    const after = await parseForm(readFileSync(join(folder, "once", "breaks.docx")));
    expect([before.data["service"], before.warnings]).toEqual(["Thư\nđiện tử", []]);
    if (after.data["service"] === before.data["service"]) return;
    expect(after.warnings).toMatchObject([{ path: "service", code: "moved-line-break" }]);
  });
});

describe("files made to harm, in a process of their own", () => {
  const program = `
    const { readFileSync } = require("node:fs");
    const { parseForm } = require(process.argv[1]);
    const bytes = readFileSync(process.argv[2]);
    const { user, system } = process.cpuUsage();
    parseForm(bytes).then(() => "none", (error) => error.reason).then((reason) => {
      const used = process.cpuUsage();
      const ms = (used.user - user + used.system - system) / 1000;
      // The process's own high water; what getrusage tells includes the parent's.
      const [, kb] = /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"));
      console.log(JSON.stringify({ reason, ms, rssMb: kb / 1024 }));
    });`;
  const parse = join(import.meta.dirname, "../../packages/forms/dist/parse/index.cjs");

  it.each(hostileFiles.map(([name, make, reason]) => ({ name, make, reason })))(
    "$name: refused within 200 MB, and within seconds of work",
    ({ make, reason, name }) => {
      const file = join(folder, basename(name.replaceAll(/\W/g, "-")));
      writeFileSync(file, make());
      const told = JSON.parse(
        run(process.execPath, ["--max-old-space-size=150", "-e", program, parse, file]),
      ) as {
        readonly reason: string;
        readonly ms: number;
        readonly rssMb: number;
      };
      expect(told.reason).toBe(reason);
      expect(told.rssMb).toBeLessThan(200);
      // The bound is a second on a machine at rest; work is counted, not waiting, and a busy machine is slow.
      expect(told.ms).toBeLessThan(3_000);
    },
  );
});
