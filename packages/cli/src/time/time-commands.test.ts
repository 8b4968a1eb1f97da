import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { fileOf, type Run, runCli } from "../testing/run-cli.fixture.js";

const run = (line: string): Promise<Run> => runCli(line.split(" "));
const json = async (line: string): Promise<unknown> =>
  JSON.parse((await run(`${line} --format json`)).out);

// What a command does is loaded when it runs; loading everything cold takes longer than a test may.
beforeAll(async () => {
  await Promise.all([
    import("../commands/calendar/run.js"),
    import("../commands/check/run.js"),
    import("../commands/deadline/run.js"),
    import("../commands/lunar/run.js"),
    import("../commands/schedule/run.js"),
    import("../commands/workdays/run.js"),
  ]);
}, 60_000);

describe("workdays", () => {
  it.each([
    ["workdays add 2026-11-20 5", { date: "2026-11-30" }],
    ["workdays subtract 2026-11-25 1", { date: "2026-11-23" }],
    ["workdays next 2026-02-13", { date: "2026-02-23" }],
    ["workdays previous 2026-02-23", { date: "2026-02-13" }],
    ["workdays between 2026-11-20 2026-11-27", { count: 4 }],
    ["workdays list 2026-11-21 2026-11-25", { dates: ["2026-11-23", "2026-11-25"] }],
    ["workdays add 2027-12-31 1", { date: "2028-01-04", projectedYears: [2028] }],
    ["workdays add 2026-11-20 1 --weekend 7", { date: "2026-11-21" }],
    ["workdays next 2026-08-30 --no-swapped-days", { date: "2026-08-31" }],
    [
      "workdays next 2029-11-23 --culture-day-compensation",
      { date: "2029-11-27", projectedYears: [2029] },
    ],
  ])("%s", async (line, expected) => {
    expect(await json(line)).toEqual(expected);
  });

  it("says why a day is worked or not", async () => {
    expect(await json("workdays is 2026-11-24")).toMatchObject({
      working: false,
      reason: "Ngày Văn hóa Việt Nam",
      kind: "holiday",
    });
    expect(await json("workdays is 2026-11-23")).toEqual({
      working: true,
      reason: "ngày làm việc trong tuần",
    });
    expect((await run("workdays is 2026-11-22")).out).toBe(
      "22/11/2026, Chủ nhật: ngày nghỉ (nghỉ hằng tuần, Chủ nhật)\n",
    );
    expect((await run("workdays is 2026-11-22 --lang en")).out).toContain("weekly rest day");
  });

  it("marks a projection in words too", async () => {
    expect((await run("workdays add 2027-12-31 1")).out).toContain("Dự kiến theo luật: năm 2028");
    expect((await run("workdays add 2026-11-20 1")).out).not.toContain("Dự kiến");
  });
});

describe("lunar", () => {
  it("turns days and lunar dates into each other", async () => {
    expect(await json("lunar 2026-02-17")).toMatchObject({
      year: 2026,
      month: 1,
      day: 1,
      leap: false,
    });
    expect(await json("lunar --from-lunar 2026-3-10")).toEqual({ date: "2026-04-26" });
    expect(await json("lunar --from-lunar 2023-2-1 --leap")).toEqual({ date: "2023-03-22" });
    expect((await run("lunar 2025-07-25")).out).toContain("mùng 1 tháng Sáu nhuận năm Ất Tỵ");
  });
});

describe("deadline", () => {
  const benTre = "deadline -r ben-tre-18-2018 --from 2026-11-20T15:30:00+07:00";

  it("gives the due day, its citation and every step", async () => {
    const found = (await json(`${benTre} --for mau-1`)) as {
      due: string;
      dueDate: string;
      cite: object;
      steps: { date: string; counted: boolean; why: string }[];
    };
    expect(found.dueDate).toBe("2026-11-30");
    expect(found.cite).toEqual({ article: 20, clause: 1, point: "b", form: "mau-1" });
    expect(found.steps.filter(({ counted }) => counted)).toHaveLength(5);
    expect(found.steps.map(({ why }) => why)).toContain("Ngày Văn hóa Việt Nam");
  });

  it("takes a cut-off", async () => {
    expect(await json(`${benTre} --for mau-1 --cutoff 15:00`)).toMatchObject({
      dueDate: "2026-12-01",
    });
  });

  it("is an event of a moment for hours", async () => {
    const { out } = await run(
      "deadline -r tra-vinh-1289-2024 --for serious-incident-report --from 2026-11-20T08:00:00+07:00 --format ics",
    );
    expect(out).toContain("DTSTART:20261121T010000Z\r\n");
  });
});

describe("schedule", () => {
  it("lists dated duties with recipient and citation", async () => {
    const list = (await json("schedule -r ben-tre-18-2018 --year 2026")) as {
      duty: string;
      dueDate?: string;
      recipient: string | null;
    }[];
    expect(list.find(({ duty }) => duty.endsWith("/usage-report"))).toMatchObject({
      dueDate: "2026-11-30",
      inclusive: true,
      recipient: "managing-agency",
      bearer: "connected-agency",
      cite: { article: 22, clause: 6 },
    });
  });

  it("tells the status where a profile tells what was done", async () => {
    const profile = fileOf(
      "da-gui.yaml",
      [
        "answersFor: [connected-agency]",
        "agencies: [{ id: so-a, name: Sở A, role: connected-agency }]",
        "reportsSent:",
        '  - { duty: ben-tre-18-2018/usage-report, on: "2026-11-20", to: managing-agency, by: so-a }',
      ].join("\n"),
    );
    const { out } = await run(`schedule -r ben-tre-18-2018 --year 2026 --profile ${profile}`);
    expect(out).toContain("tình trạng ngày 22/11/2026");
    expect(out).toContain("đã thực hiện");
    expect(out).toContain("chưa khai");
  });

  it("exports events that another program reads, with stable UIDs", async () => {
    const line = "schedule -r all --year 2026 --format ics";
    const { out } = await run(line);
    const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
    const events = calendar.getAllSubcomponents("vevent");
    const list = (await json("schedule -r all --year 2026")) as object[];
    expect(events).toHaveLength(list.length);
    expect((await run(line)).out).toBe(out);
  });
});

describe("calendar", () => {
  it("lists a year's days as the interface says", async () => {
    const days = (await json("calendar 2026")) as { date: string; kind: string }[];
    expect(days.find(({ date }) => date === "2026-08-22")).toEqual({
      date: "2026-08-22",
      kind: "swapped-work",
      name: "Làm bù cho ngày 31/8/2026",
      source: expect.stringContaining("10065/VPCP-KGVX"),
      confidence: "press",
      pairedWith: "2026-08-31",
    });
    expect(await json("calendar 2030")).toContainEqual(
      expect.objectContaining({ date: "2030-02-02", confidence: "projected" }),
    );
  });

  it("draws months with marks that need no colour, within the width", async () => {
    const { out } = await run("calendar 2026");
    expect(out).toContain("16* 17* 18* 19* 20* 21  22");
    expect(out).toContain("31~");
    expect(out).toContain("22! 23");
    expect(out).toContain("249 ngày làm việc.");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    expect((await run("calendar 2030")).out).toContain("Lịch dự kiến theo luật");
  });

  it("takes a notice of the caller's, whole or not at all", async () => {
    const days = ((await json("calendar 2028")) as { confidence: string }[]).map((day) => ({
      ...day,
      confidence: "official",
    }));
    const good = fileOf("2028.json", JSON.stringify({ year: 2028, days }));
    const made = (await json(`calendar 2028 --notices ${good}`)) as { confidence: string }[];
    expect(new Set(made.map(({ confidence }) => confidence))).toEqual(new Set(["official"]));
    const twice = fileOf(
      "2028-hai-lan.json",
      JSON.stringify({ year: 2028, days: [...days, days[0]] }),
    );
    const refused = await run(`calendar 2028 --notices ${good} --notices ${twice}`);
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toBe(
      `ttthdl: 2028-hai-lan.json: days[${days.length}].date: ngày này đã được nêu (1)\n`,
    );
  });

  it("names every fault of a notice", async () => {
    const file = fileOf("2028-sai.json", JSON.stringify({ year: "x", days: [{}] }));
    const { err } = await run(`calendar 2028 --notices ${file}`);
    for (const path of ["year", "days[0].date", "days[0].kind"]) expect(err).toContain(`${path}: `);
  });

  it("escapes a notice's words in the page", async () => {
    const days = ((await json("calendar 2028")) as { name: string }[]).map((day) => ({
      ...day,
      confidence: "official",
      name: `<script>alert(1)</script>"'&`,
    }));
    const file = fileOf("2028-html.json", JSON.stringify({ year: 2028, days }));
    const { out } = await run(`calendar 2028 --format html --notices ${file}`);
    expect(out).not.toContain("<script");
    expect(out).toContain("&lt;script&gt;");
  });
});

describe("check with a notice", () => {
  it("judges a reply of a year that the package does not know", async () => {
    const days = ((await json("calendar 2028")) as object[]).map((day) => ({
      ...day,
      confidence: "official",
    }));
    const notice = fileOf("thong-bao-2028.json", JSON.stringify({ year: 2028, days }));
    const profile = fileOf(
      "de-nghi.yaml",
      'requests:\n  - { form: mau-2, completeAt: "2027-12-31T09:00:00+07:00", repliedAt: "2028-01-04T09:00:00+07:00" }\n',
    );
    const line = `check ${profile} -r ben-tre-18-2018 --as-of 2028-01-10 --allow-open --format json`;
    const stateOf = ({ out }: Run): unknown =>
      (JSON.parse(out) as { findings: { rule: string; state: string }[] }).findings.find(
        ({ rule }) => rule === "ben-tre-18-2018/reply-mau-2",
      )?.state;
    expect(stateOf(await run(line))).toBe("indeterminate");
    expect(stateOf(await run(`${line} --notices ${notice}`))).toBe("compliant");
  });
});

describe("what cannot be answered", () => {
  it.each([
    ["workdays add 2026-02-30 1", "DATE: không phải ngày có thật"],
    ["workdays add 2026-11-20 0", "N: phải là số nguyên từ 1"],
    ["workdays add 2026-11-20 1.5", "N: phải là số nguyên từ 1"],
    ["workdays add 2026-11-20 1000000000", "chưa biết ngày làm việc của năm 2200"],
    ["workdays between 2026-11-20 2026-11-19", "ngày sau đến trước ngày đầu"],
    ["workdays add 2026-11-20 1 --weekend 8", "--weekend:"],
    ["workdays add 2026-11-20 1 --weekend 1,2,3,4,5,6,7", "--weekend:"],
    ["workdays is 2010-01-01", "chưa biết ngày làm việc của năm 2010"],
    ["calendar 1900", "YEAR: phải là năm"],
    ["calendar 2010", "năm 2010"],
    ["lunar 1967-12-31", "nằm ngoài bảng âm lịch"],
    ["lunar 2026-02-30", "DATE: không phải ngày có thật"],
    ["lunar", "cần một trong hai"],
    ["lunar --from-lunar 2026-12-30", "ngày âm lịch"],
    ["lunar --from-lunar 2026-2-1 --leap", "tháng nhuận"],
    ["lunar --from-lunar 10/3/2026", "--from-lunar"],
    ["deadline -r bac-kan-11-2023 --for mau-1 --from 2026-11-20", "--for:"],
    ["deadline -r all --for mau-1 --from 2026-11-20", "đúng một văn bản"],
    ["deadline -r ben-tre-18-2018 --for mau-1 --from 2026-11-20T09:00:00", "thời điểm kèm múi giờ"],
    ["deadline -r ben-tre-18-2018 --for mau-1 --from 2018-05-01", "chưa có hiệu lực"],
    ["deadline -r ben-tre-18-2018 --for mau-1 --from 2026-11-20 --cutoff 15:00", "--from:"],
    ["schedule -r ben-tre-18-2018 --year 20266", "YEAR:"],
    ["schedule -r ben-tre-18-2018 --year 2026 --profile khong-co.yaml", "không có tệp này"],
  ])("%s", async (line, why) => {
    const { code, out, err } = await run(line);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^ttthdl: [^\n]+ \(1\)\n$/);
    expect(err).toContain(why);
  });
});
