import { execFileSync } from "node:child_process";
import {
  createReadStream,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Citation, WordedReport } from "@ttthdl/core";
import { wordedReportSchema } from "@ttthdl/core/schemas";
import { describe, expect, it } from "vitest";
import { fileOf, type Run, runCli } from "./testing/run-cli.fixture.js";

const demo = fileURLToPath(new URL("../../../examples/demo/", import.meta.url));
const demoFiles = [
  join(demo, "profile.yaml"),
  ...["--keycloak", join(demo, "realm.json")],
  ...["--windows-policy", join(demo, "secpol.inf")],
];
const json = (run: Run): unknown => JSON.parse(run.out);

/** Every failure says why on one line, and shows no stack. */
function expectOneLine({ err }: Run, code: number): void {
  expect(err).toMatch(new RegExp(`^ttthdl: .+ \\(${code}\\)\\n$`));
  expect(err).not.toMatch(/\n.*\n|\bat .*:\d+/);
}

describe("check", () => {
  it("judges the demonstration system by all five regulations", async () => {
    const run = await runCli(["check", ...demoFiles, "-r", "all", "--format", "json"]);
    expect(run.code).toBe(2);
    expectOneLine(run, 2);
    const report = json(run) as {
      asOf: string;
      regulations: string[];
      notExamined: number;
      findings: { rule: string; subject: string; state: string; evidence?: { source: string }[] }[];
    };
    expect(report.asOf).toBe("2026-11-22");
    expect(report.regulations).toHaveLength(5);
    expect(report.notExamined).toBe(0);
    expect([...new Set(report.findings.map(({ subject }) => subject))]).toEqual([
      "profile.yaml",
      "realm.json",
      "secpol.inf",
    ]);
    const lock = report.findings.find(
      ({ rule, subject }) => rule === "ben-tre-18-2018/lockout" && subject === "realm.json",
    );
    expect(lock?.state).toBe("violated");
    expect(lock?.evidence?.map(({ source }) => source)).toContain(
      "realm.json: maxFailureWaitSeconds",
    );
  });

  it("writes a report that its schema knows, beside the words", async () => {
    const run = await runCli(["check", ...demoFiles, "-r", "all", "--format", "json"]);
    const report = json(run) as WordedReport;
    for (const { state, message, remedy } of report.findings) {
      expect(message).toMatch(/\S/);
      expect(remedy !== undefined).toBe(state === "violated");
    }
    expect(wordedReportSchema.safeParse(report).error).toBeUndefined();
  });

  it("gives the same bytes again, in each language", async () => {
    const args = ["check", ...demoFiles, "-r", "all"];
    const first = await runCli(args);
    expect(await runCli(args)).toEqual(first);
    expect(first.out).toContain("KHÔNG ĐẠT · khoản 2 Điều 16");
    const english = await runCli([...args, "--lang", "en"]);
    expect(english.out).toContain("VIOLATED · Article 16, clause 2");
    expect(english.code).toBe(first.code);
  });

  it("names the evidence that is wanted in a table too", async () => {
    const run = await runCli(["check", ...demoFiles, "-r", "ben-tre-18-2018", "--format", "csv"]);
    const wanting = run.out.split("\r\n").filter((line) => line.includes("duty-round-the-clock"));
    expect(wanting).toHaveLength(1);
    expect(wanting[0]).toMatch(/Lịch trực/i);
  });

  it("counts aloud what no file can speak about", async () => {
    const realm = join(demo, "realm.json");
    const run = await runCli(["check", "--keycloak", realm, "-r", "bac-kan-11-2023"]);
    expect(run.out).toMatch(/\d+ quy định không được xét/);
    const report = json(
      await runCli(["check", "--keycloak", realm, "-r", "bac-kan-11-2023", "--format", "json"]),
    ) as { notExamined: number; findings: { rule: string }[] };
    const rules = json(
      await runCli(["rules", "-r", "bac-kan-11-2023", "--format", "json"]),
    ) as unknown[];
    expect(report.notExamined + new Set(report.findings.map(({ rule }) => rule)).size).toBe(
      rules.length,
    );
  });

  it("reads a profile from standard input", async () => {
    const run = await runCli(
      ["check", "-", "-r", "ben-tre-18-2018", "--format", "json"],
      "power: { generator: true }",
    );
    expect((json(run) as { findings: { subject: string }[] }).findings[0]?.subject).toBe("stdin");
  });

  it("writes a file as a whole, and leaves no draft behind", async () => {
    const target = join(dirname(fileOf("keep.txt", "")), "report.json");
    const run = await runCli([
      "check",
      ...demoFiles,
      "-r",
      "all",
      "--format",
      "json",
      "-o",
      target,
    ]);
    expect(run.out).toBe("");
    expect(JSON.parse(readFileSync(target, "utf8"))).toMatchObject({ schema: "ttthdl.report/1" });
    expect(readdirSync(dirname(target)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    const nowhere = join(dirname(target), "no-such-folder", "report.json");
    const failed = await runCli(["check", ...demoFiles, "-r", "all", "-o", nowhere]);
    expect(failed.code).toBe(1);
    expectOneLine(failed, 1);
    expect(existsSync(nowhere)).toBe(false);
  });

  it("writes through a link, to standard output for -, and never replaces what is no file", async () => {
    const target = fileOf("linked.json", "before");
    const link = join(dirname(target), "link.json");
    symlinkSync(target, link);
    await runCli(["regulations", "--format", "json", "-o", link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(target, "utf8"))).toHaveLength(5);

    const pipe = join(dirname(target), "pipe");
    execFileSync("mkfifo", [pipe]);
    const received = createReadStream(pipe, "utf8").toArray();
    await setImmediate();
    const run = await runCli(["regulations", "--format", "json", "-o", pipe]);
    expect(run.code).toBe(0);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(JSON.parse((await received).join(""))).toHaveLength(5);

    const shown = await runCli(["regulations", "--format", "json", "-o", "-"]);
    expect(JSON.parse(shown.out)).toHaveLength(5);
  });
});

describe("exit codes of check", () => {
  const well = "power: { sources: 2, ups: true, generator: true }\n";
  it.each([
    ["4: an empty profile measures nothing", "{}", [], 4],
    ["4: also when what is open is allowed", "{}", ["--allow-open"], 4],
    ["3: something was measured, the rest is open", well, [], 3],
    ["0: what is open is allowed", well, ["--allow-open"], 0],
    ["2: something is violated", "power: { generator: false }\n", ["--allow-open"], 2],
  ])("%s", async (_, profile, more, code) => {
    const run = await runCli(["check", "-", "-r", "ben-tre-18-2018", ...more], profile);
    expect(run.code).toBe(code);
    expect(run.out).not.toBe("");
    if (code === 0) expect(run.err).toBe("");
    else expectOneLine(run, code);
  });

  it("never 0 for a policy that says nothing, or an empty realm", async () => {
    const silent = fileOf("GptTmpl.inf", '[Version]\r\nsignature="$CHICAGO$"\r\n');
    expect(
      (await runCli(["check", "--windows-policy", silent, "-r", "all", "--allow-open"])).code,
    ).toBe(4);
    const bare = fileOf("bare.json", '{"realm":"r"}');
    expect((await runCli(["check", "--keycloak", bare, "-r", "all", "--allow-open"])).code).toBe(4);
    const versioned = fileOf("versioned.json", '{"realm":"r","keycloakVersion":"26.3.3"}');
    const run = await runCli(["check", "--keycloak", versioned, "-r", "all", "--allow-open"]);
    expect(run.code).toBe(2);
    const empty = fileOf("empty.json", "{}");
    expect((await runCli(["check", "--keycloak", empty, "-r", "all", "--allow-open"])).code).toBe(
      1,
    );
  });
});

describe("check --context", () => {
  const realm = fileOf(
    "citizens.json",
    '{"realm":"dan","keycloakVersion":"26.3.3","passwordPolicy":"length(8)"}',
  );
  const judge = (...more: readonly string[]): Promise<Run> =>
    runCli(["check", "--keycloak", realm, "-r", "bac-kan-11-2023", ...more]);
  const stateOf = (run: Run, rule: string): string | undefined =>
    (json(run) as WordedReport).findings.find((each) => each.rule === `bac-kan-11-2023/${rule}`)
      ?.state;

  it("states which accounts exist, and the report says so", async () => {
    const stated = ["--context", fileOf("context.yaml", "population: [user]\n")];
    const without = await judge("--format", "json");
    expect(stateOf(without, "password-length-admin")).toBe("violated");
    const run = await judge("--format", "json", ...stated);
    expect(stateOf(run, "password-length-admin")).toBe("not-applicable");
    const text = (await judge(...stated)).out.replace(/\s+/g, " ");
    expect(text).toContain("Theo khai báo, ở đây chỉ có tài khoản của người sử dụng");
  });

  it("states the version of the product where the file names none", async () => {
    const settings = `"bruteForceProtected":true,"permanentLockout":true,"failureFactor":5,"waitIncrementSeconds":0`;
    const file = fileOf("locks.json", `{"realm":"dan",${settings}}`);
    const lockOf = async (version: string): Promise<string | undefined> => {
      const stated = fileOf(`${version}.yaml`, `version: "${version}"\n`);
      const args = ["check", "--keycloak", file, "-r", "bac-kan-11-2023", "--format", "json"];
      return stateOf(await runCli([...args, "--context", stated]), "lockout");
    };
    expect([await lockOf("25.0.1"), await lockOf("26.3.3")]).toEqual(["violated", "manual"]);
  });

  it.each([
    ["poplation: [user]", /poplation/],
    ["population: [admin]", /population\[0\]/],
    ["population: []", /population/],
  ])("refuses %s", async (text, message) => {
    const run = await judge("--context", fileOf("wrong.yaml", text));
    expect([run.code, run.err]).toEqual([1, expect.stringMatching(message)]);
  });
});

describe("bad input ends with 1 and one line", () => {
  const profile = join(demo, "profile.yaml");
  const folder = join(dirname(fileOf("x", "")), "folder");
  mkdirSync(folder, { recursive: true });
  it.each([
    ["no command", []],
    ["an unknown command", ["chek"]],
    ["an unknown option", ["check", profile, "-r", "all", "--fromat", "json"]],
    ["no regulation", ["check", profile]],
    ["an unknown regulation", ["check", profile, "-r", "bac-kan"]],
    ["no file", ["check", "-r", "all"]],
    ["a file that is not there", ["check", "/no/such/file.yaml", "-r", "all"]],
    ["a directory", ["check", folder, "-r", "all"]],
    ["the same file twice", ["check", profile, profile, "-r", "all"]],
    ["a date that does not exist", ["check", profile, "-r", "all", "--as-of", "2026-02-30"]],
    ["a day beyond all years", ["check", profile, "-r", "all", "--as-of", "2200-01-01"]],
    ["another version of YAML", ["check", fileOf("v.yaml", "%YAML 1.1\n---\n{}\n"), "-r", "all"]],
    [
      "a report of no duty",
      [
        "check",
        fileOf("d.yaml", "reportsSent: [{ duty: ben-tre-18-2018/usage-reportt, on: 2025-11-30 }]"),
        "-r",
        "all",
      ],
    ],
    ["a form that does not exist", ["check", profile, "-r", "all", "--format", "pdf"]],
    ["a language that does not exist", ["check", profile, "-r", "all", "--lang", "fr"]],
    [
      "bytes that are no text",
      ["check", fileOf("bad.yaml", Buffer.from([0xc3, 0x28])), "-r", "all"],
    ],
    ["NUL bytes", ["check", fileOf("nul.yaml", "a\0b"), "-r", "all"]],
    [
      "a key that is not known",
      ["check", fileOf("typo.yaml", "passwordPolicy: [{ minLenght: 8 }]"), "-r", "all"],
    ],
    [
      "a __proto__ key",
      ["check", fileOf("proto.json", '{"__proto__": {"power": {}}}'), "-r", "all"],
    ],
    [
      "a wrong unit",
      [
        "check",
        fileOf("unit.yaml", "passwordPolicy: [{ maxAge: { amount: 3, unit: moth } }]"),
        "-r",
        "all",
      ],
    ],
    [
      "an id given twice",
      ["check", fileOf("ids.yaml", "accounts: [{ id: a }, { id: a }]"), "-r", "all"],
    ],
    [
      "an impossible day",
      ["check", fileOf("day.yaml", "activities: [{ kind: drill, on: 2026-02-30 }]"), "-r", "all"],
    ],
    ["an alias bomb", ["check", fileOf("bomb.yaml", "a: &a [x]\nb: [*a, *a]"), "-r", "all"]],
    ["a rule that does not exist", ["explain", "bac-kan-11-2023/lokout"]],
    ["a topic that does not exist", ["rules", "--topic", "passwords"]],
    ["an article that is no number", ["rules", "--article", "15.a"]],
  ])("%s", async (_, argv) => {
    for (const lang of argv.includes("--lang") ? ["vi"] : ["vi", "en"]) {
      const run = await runCli(argv.includes("--lang") ? argv : [...argv, "--lang", lang]);
      expect(run.code).toBe(1);
      expect(run.out).toBe("");
      expectOneLine(run, 1);
    }
  });

  it("refuses more than 16 MiB before it reads on", async () => {
    const big = fileOf("big.yaml", Buffer.alloc(17 * 1024 * 1024, "a: [\n"));
    const run = await runCli(["check", big, "-r", "all"]);
    expect(run.err).toBe("ttthdl: big.yaml: lớn hơn 16 MiB (1)\n".replace("big.yaml", big));
  });

  it("lets no file name steer the terminal", async () => {
    const missing = await runCli(["check", "/no/\u001b[31m\nfile.yaml", "-r", "all"]);
    expectOneLine(missing, 1);
    expect(missing.err).not.toContain("\u001b");
    const odd = fileOf("\u001b[31m.yaml", "{}");
    expect((await runCli(["check", odd, "-r", "all"])).out).not.toContain("\u001b");
  });

  it("names file, path and reason", async () => {
    const typo = fileOf("hoso.yaml", "accounts:\n  - { id: a, statuss: active }\n");
    const run = await runCli(["check", typo, "-r", "all", "--lang", "en"]);
    expect(run.err).toBe("ttthdl: hoso.yaml: accounts[0].statuss: is not a known key (1)\n");
  });
});

describe("lists", () => {
  it("regulations", async () => {
    const list = json(await runCli(["regulations", "--format", "json"])) as {
      slug: string;
      effectiveFrom: string | null;
      status: { value: string };
    }[];
    expect(
      list.map(({ slug, effectiveFrom, status }) => [slug, effectiveFrom, status.value]),
    ).toEqual([
      ["bac-kan-11-2023", "2023-05-29", "in-force"],
      ["bac-ninh-33-2017", "2017-11-15", "partially-superseded"],
      ["ben-tre-03-2019", null, "presumed-superseded"],
      ["ben-tre-18-2018", "2018-05-14", "in-force"],
      ["tra-vinh-1289-2024", "2024-07-29", "in-force"],
    ]);
    expect((await runCli(["regulations"])).out).toContain("chưa rõ");
  });

  it("rules of an article, with the letter đ kept", async () => {
    const list = json(
      await runCli(["rules", "-r", "bac-kan-11-2023", "--article", "29", "--format", "json"]),
    ) as { id: string; cite: Citation; params: object }[];
    const rules = new Map(list.map((rule) => [rule.id, rule]));
    const rotation = rules.get("bac-kan-11-2023/password-rotation-user");
    expect(rotation?.cite).toEqual({ article: 29, clause: 2, point: "đ" });
    expect(rotation?.params).toEqual({ maxAge: { atMost: { amount: 90, unit: "day" } } });
    const points = list.map(({ cite }) => cite.point).filter((point) => point !== undefined);
    expect(points.indexOf("đ")).toBeGreaterThan(points.lastIndexOf("d", points.indexOf("đ")));
    expect(list.every(({ cite }) => cite.article === 29)).toBe(true);
  });

  it("rules of an article that are first printed in another", async () => {
    const list = json(
      await runCli(["rules", "-r", "tra-vinh-1289-2024", "--article", "12", "--format", "json"]),
    ) as { id: string; cite: { article: number } }[];
    expect(list.find(({ id }) => id.endsWith("/remote-configuration"))?.cite.article).toBe(11);
    expect(list.some(({ id }) => id.endsWith("/drill"))).toBe(false);
  });

  it("rules of an article; what is not encoded says why", async () => {
    const list = json(
      await runCli(["rules", "-r", "tra-vinh-1289-2024", "--article", "22", "--format", "json"]),
    ) as { encoded: boolean; reason?: { vi: string } }[];
    expect(list.map(({ encoded }) => encoded)).toEqual([true, false]);
    expect(list[1]?.reason?.vi).toContain("1289/QĐ-UBND");
  });

  it("says aloud that no rule fits", async () => {
    const run = await runCli(["rules", "-r", "bac-kan-11-2023", "--article", "999"]);
    expect(run).toEqual({ code: 0, out: "Không có quy tắc nào phù hợp.\n", err: "" });
  });

  it("explain says where, what, how read and from which facts", async () => {
    const { out, code } = await runCli(["explain", "ben-tre-18-2018/password-rotation-operator"]);
    expect(code).toBe(0);
    for (const words of [
      "điểm c khoản 2 Điều 12",
      "Yêu cầu: Mật khẩu được thay đổi ít nhất 3 tháng một lần.",
      "Áp dụng cho: nhân viên vận hành",
      "P4",
      "accounts[].passwordChangedOn",
    ]) {
      expect(out).toContain(words);
    }
  });
});

describe("explain and rules show the whole norm", () => {
  it("the members of a list, each with its name and its place", async () => {
    const { out } = await runCli(["explain", "ben-tre-18-2018/record-keeping"]);
    const plain = out.replace(/\s+/g, " ");
    expect(plain).toContain("Thành phần: design-records: ");
    expect(plain).toContain("(điểm d khoản 1 Điều 11)");
    expect(plain).toContain("(điểm k khoản 1 Điều 11)");
    expect(plain).toContain("(điểm g khoản 1 Điều 11; nếu có)");
    const services = await runCli(["explain", "ben-tre-18-2018/services"]);
    expect(services.out.replace(/\s+/g, " ")).toContain("(điểm a khoản 2 Điều 4; mục mở)");
    const list = json(await runCli(["rules", "--topic", "record-keeping", "--format", "json"])) as {
      id: string;
      members: { id: string; ifAny?: true }[];
    }[];
    const members = list.find(({ id }) => id === "ben-tre-18-2018/record-keeping")?.members ?? [];
    expect(members.map(({ id }) => id)).toContain("equipment-inventory");
    expect(members.filter(({ ifAny }) => ifAny).map(({ id }) => id)).toEqual(["handover-minutes"]);
  });

  it("a member's former id, and a misprint as printed and as read", async () => {
    const of = async (rule: string): Promise<string> =>
      (await runCli(["explain", `tra-vinh-1289-2024/${rule}`])).out.replace(/\s+/g, " ");
    expect(await of("backup-contents")).toContain("(tên cũ: databases)");
    expect(await of("important-equipment-report")).toContain(
      "Chữ in nhầm: in là “chuyên mạch”, hiểu là “chuyển mạch”",
    );
  });

  it("of an attestation the evidence, who attests and for how long", async () => {
    const args = ["explain", "ben-tre-18-2018/network-continuity"];
    const { out } = await runCli(args);
    expect(out).toContain("Minh chứng gợi ý: số liệu thống kê thời gian hoạt động");
    expect(out).toContain("Người xác nhận: cơ quan vận hành");
    expect(out).toContain("Xác nhận có giá trị: 12 tháng");
    expect(out).not.toContain("Dữ kiện cần");
    const english = await runCli([...args, "--lang", "en"]);
    expect(english.out).toContain("Validity of an attestation: 12 months");
    expect(json(await runCli([...args, "--format", "json"]))).toMatchObject({
      params: { attesters: ["operator"], holds: { amount: 12, unit: "month" } },
    });
  });

  it("what a definition explains, and under which conditions something is permitted", async () => {
    const definition = await runCli(["explain", "ben-tre-18-2018/term-shared-software"]);
    expect(definition.out).toContain("phần mềm dùng chung");
    const permission = await runCli(["explain", "ben-tre-18-2018/further-applications"]);
    expect(permission.out).toContain("căn cứ vào nhu cầu thực tế");
    expect(`${definition.out}${permission.out}`).not.toContain("[object");
  });

  it("its figures stand in a sentence, in both languages, without a name of a parameter", async () => {
    const words = {
      vi: "Yêu cầu: Khóa tài khoản chậm nhất",
      en: "Requirement: Accounts are locked",
    };
    for (const lang of ["vi", "en"] as const) {
      const { out } = await runCli(["explain", "bac-kan-11-2023/lockout", "--lang", lang]);
      expect(out.replace(/\s+/g, " ")).toContain(words[lang]);
      expect(out).not.toMatch(/counting\.|threshold:|atMost/);
    }
  });
});

describe("password", () => {
  const person = fileOf(
    "chu.json",
    '{ "fullName": "Nguyễn Văn An", "birthDate": "1990-02-05", "phone": "0912345678" }',
  );
  const args = ["password", "-r", "bac-kan-11-2023", "--class", "user"];
  it.each([
    ["good, and whose it is is known", "Cầu-Thê-Húc-1865", ["--person", person], 0],
    ["good, but nobody says whose it is", "Cầu-Thê-Húc-1865", [], 3],
    ["too short", "Aa1!567", ["--person", person], 2],
    ["with the owner's name", "NguyenVan-1865", ["--person", person], 2],
    ["eight characters in sixteen bytes are eight", "Ấậắằ-ờ1x", ["--person", person], 0],
  ])("%s", async (_, password, more, code) => {
    const run = await runCli([...args, ...more, "--format", "json"], `${password}\n`);
    expect(run.code).toBe(code);
    expect((json(run) as { findings: unknown[] }).findings.length).toBeGreaterThan(0);
  });

  it("is not regulated in Bắc Ninh: nothing is measured", async () => {
    const run = await runCli(["password", "-r", "bac-ninh-33-2017", "--class", "user"], "x");
    expect(run.code).toBe(4);
    expect(run.out).toContain("không đặt quy tắc mật khẩu");
  });

  it("never shows the password, nor a piece of it, nor what matched", async () => {
    const password = "qzNguyen0912345678Wx";
    for (const format of ["text", "json"]) {
      const run = await runCli([...args, "--person", person, "--format", format], password);
      expect(run.code).toBe(2);
      for (const piece of [password, "qzNguyen", "Nguyen", "0912345678", "Nguyễn", "1990"]) {
        expect(run.out + run.err).not.toContain(piece);
      }
    }
  });

  it.each([
    ["nothing on standard input", "", []],
    ["only a line break", "\n", []],
    ["bytes that are no text", Buffer.from([0xc3, 0x28]), []],
    ["an unknown class", "Abc", ["--class", "boss"]],
    ["a person on standard input", "Abc", ["--person", "-"]],
    ["a person with a misspelt key", "Abc", ["--person", fileOf("p.json", '{"fulName":"A"}')]],
  ])("refuses %s", async (_, input, more) => {
    const run = await runCli([...args, ...more], input);
    expect(run.code).toBe(1);
    expectOneLine(run, 1);
  });

  it("says in the language of the run what is wrong with the person", async () => {
    const wrong = fileOf("wrong.json", '{"birthDate":"05/02/1990"}');
    const run = await runCli([...args, "--person", wrong], "Abc");
    expect(run.err).toContain(": birthDate: phải là một ngày có thật");
    expect(run.err).not.toMatch(/must|02\/1990/);
  });

  it("refuses a keyboard", async () => {
    expect((await runCli(args)).code).toBe(1);
  });
});

describe("help", () => {
  it.each([[], ["check"], ["rules"], ["explain"], ["password"], ["regulations"]])(
    "%s is in the language asked for, with an example",
    async (...command) => {
      const words = command.filter((word) => word !== undefined);
      const vietnamese = await runCli([...words, "--help"]);
      expect(vietnamese.code).toBe(0);
      expect(vietnamese.out).toContain("Cách sử dụng:");
      expect(vietnamese.out).not.toMatch(/Usage|Options|default:|choices|display help/);
      const english = await runCli([...words, "--help", "--lang", "en"]);
      expect(english.out).toContain("Usage:");
      expect(vietnamese.out).toContain("Ví dụ:\n  ");
    },
  );

  it("shows the version", async () => {
    const manifest = new URL("../package.json", import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
    expect((await runCli(["--version"])).out).toBe(`${version}\n`);
  });
});
