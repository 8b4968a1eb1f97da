import { fileOf } from "../../testing/run-cli.fixture.js";

/** Texts that would do something in one format or another, if they were not taken as text. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="alert(1)">',
  "</td></table><script>alert(1)</script>",
  "'\"><svg/onload=alert(1)>",
  "&lt;b&gt; &amp; &#60;i&#62;",
  "]]><!--",
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  "\t=1+1",
  "| a | b |",
  "```\n# Heading",
  "[x](javascript:alert(1))",
  "![x](http://example.invalid/x.png)",
  "https://example.invalid www.example.invalid",
  "--- === *** ___ ~~~ `code` $x$",
  "1. one",
  "{0} {{1}}",
  "\u001b[31mred\u001b[0m \u0007",
  "\u202etxt.exe \u2066hidden\u2069 \u200bzero",
  "line\nbreak\r\nand \u2028 separator",
  "\ufffe \uffff",
];

/** The command line of a check all of whose names are that text. */
export function hostileCheck(text: string): readonly string[] {
  const name = (index: number): string => `${text}${index === 0 ? "" : index}`;
  const profile = {
    system: { name: name(0) },
    accounts: [
      { id: name(0), class: "administrator", status: "active", person: name(0) },
      { id: name(1), class: "administrator", status: "active", person: name(0) },
    ],
    cameras: [{ id: name(0), retention: { amount: 1, unit: "day" }, continuous: true }],
    backups: [
      {
        dataset: name(0),
        importance: "important",
        copies: [{ site: name(0), live: true }],
        runs: [{ at: "2026-11-01T02:00:00+07:00", ok: true, verified: false }],
      },
    ],
    capacity: [{ dimension: name(0), total: 10, valueAdded: 9 }],
    logs: [{ source: "monitoring", server: name(0), encrypted: false }],
    incidents: [{ id: name(0), detectedAt: "2026-11-20T08:00:00+07:00", level: "ordinary" }],
  };
  const by = { name: text, role: "operator" };
  const attestations = [
    {
      rule: "bac-kan-11-2023/network-zones",
      on: "2026-11-10",
      by,
      met: true,
      evidence: [{ title: text }],
      note: text,
    },
  ];
  const waivers = [
    {
      rule: "bac-kan-11-2023/camera-retention",
      subject: SUBJECT,
      reason: text,
      approver: { name: text, role: "managing-agency" },
      decision: text,
      until: "2026-12-31",
    },
  ];
  return [
    "check",
    fileOf(SUBJECT, JSON.stringify(profile)),
    ...["--attestations", fileOf("hostile-attestations.json", JSON.stringify({ attestations }))],
    ...["--waivers", fileOf("hostile-waivers.json", JSON.stringify({ waivers }))],
    ...["--product", text, "--product-version", text],
    ...["-r", "bac-kan-11-2023", "-r", "ben-tre-18-2018"],
  ];
}

/** A file's name is a name that somebody chose, too. */
const SUBJECT = "=javascript:<b>{x}[y](z).json";
