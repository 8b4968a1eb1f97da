import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { fileOf, runCli } from "../../testing/run-cli.fixture.js";

const file = fileOf(
  "su-co.yaml",
  `id: SC-07
detectedAt: "2026-11-20T16:00:00+07:00"
kinds: [information-security]
stopsWholeCentre: false
affectsOperation: true
affectsUsers: true
reports:
  - { to: operator-head, at: "2026-11-20T16:05:00+07:00" }
`,
);
const ask = (...more: readonly string[]) =>
  runCli(["incident", file, "-r", "tra-vinh-1289-2024", ...more]);
const morning = ["--at", "2026-11-21T09:00:00+07:00"];

describe("ttthdl incident", () => {
  it("says by when, whom, who, under which text, and what must still be stated", async () => {
    const { code, out, err } = await ask("-r", "national", ...morning);
    expect([code, err]).toEqual([0, ""]);
    for (const words of [
      "Chậm nhất 16:00 ngày 21/11/2026 (24 giờ từ khi phát hiện) · Phải thực hiện, bằng văn bản",
      "Chậm nhất 16:00 ngày 23/11/2026 (72 giờ từ khi phát hiện) · Phải thực hiện",
      "Nơi nhận: Bộ Công an",
      "điểm e khoản 5 Điều 18, 1289/QĐ-UBND",
      "hay không (incidents.nationalLaw.serious): mục",
      "Đã thực hiện lúc 16:05",
      "chỉ được mã hóa một phần",
      "không phải là tư vấn pháp lý",
    ]) {
      expect(out.replaceAll(/\s+/g, " ")).toContain(words);
    }
    expect(out).not.toContain("Nghĩa vụ song song");
  });

  it("mentions the parallel national duty in one paragraph where only a provincial text is named", async () => {
    const { out } = await ask(...morning);
    expect(out).toContain("! Nghĩa vụ song song theo văn bản của trung ương:");
    expect(out).not.toContain("nationalLaw");
  });

  it("is overdue a second after the last moment, and due at it", async () => {
    const states = async (at: string) => {
      const { out } = await ask("--at", at, "--format", "json");
      const [{ clocks }] = JSON.parse(out).incidents;
      return clocks.find((each: { withinHours?: number }) => each.withinHours === 24).state;
    };
    expect(await states("2026-11-21T16:00:00+07:00")).toBe("due");
    expect(await states("2026-11-21T16:00:01+07:00")).toBe("overdue");
  });

  it("writes an event for each duty that is left, at its exact moment", async () => {
    const { out } = await ask("-r", "national", ...morning, "--format", "ics");
    const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
    const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    const report = events.find(({ uid }) => uid.startsWith("nd-331-2026.incident-report."));
    expect(report?.startDate.toJSDate().toISOString()).toBe("2026-11-23T09:00:00.000Z");
    expect(events.some(({ uid }) => uid.includes(".operator-head."))).toBe(false);
  });

  it("escapes what a file says on a page", async () => {
    const hostile = fileOf(
      "xau.yaml",
      'id: "<img src=x>"\ndetectedAt: "2026-11-20T16:00:00+07:00"\n',
    );
    const { out } = await runCli(["incident", hostile, "-r", "national", "--format", "html"]);
    expect(out).toContain("&lt;img src=x&gt;");
    expect(out).not.toContain("<img");
  });

  it.each([
    ["no incident", fileOf("khong.yaml", "incidents: []\n"), "không có sự cố nào được khai"],
    ["a misspelt key", fileOf("sai.yaml", "id: SC-1\ndetectdAt: x\n"), "detectdAt"],
  ])("refuses %s with a sentence", async (_, path, words) => {
    const { code, err } = await runCli(["incident", path, "-r", "national"]);
    expect(code).toBe(1);
    expect(err).toContain(words);
  });
});
