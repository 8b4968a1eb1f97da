import { type Norm, regulations } from "@ttthdl/policy";
import { attestationTerms } from "@ttthdl/policy/internal";
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

/** A file's name is a name that somebody chose, too. */
const SUBJECT = "=javascript:<b>{x}[y](z).json";

/**
 * The command line of a check in whose profile, papers and options each of the texts is a name. A name in a
 * file that holds a control character is refused before any report, so only the options carry those.
 */
export function hostileCheck(words: readonly string[]): readonly string[] {
  const texts = words.map((word) => word.trim()).filter((word) => !/\p{Cc}/u.test(word));
  const regulation = regulations.find(({ slug }) => slug === "bac-kan-11-2023");
  const attested = (regulation?.norms ?? []).filter(({ topic }) => topic === "attestation");
  const profile = {
    system: { name: texts.join(" ") },
    accounts: texts.flatMap((text) =>
      ["", "2"].map((end) => ({
        id: `${text}${end}`,
        class: "administrator",
        status: "active",
        person: text,
      })),
    ),
    cameras: texts.map((id) => ({ id, retention: { amount: 1, unit: "day" }, continuous: true })),
    backups: texts.map((text) => ({
      dataset: text,
      importance: "important",
      copies: [{ site: text, live: true }],
      runs: [{ at: "2026-11-01T02:00:00+07:00", ok: true, verified: false }],
    })),
    logs: texts.map((server) => ({ source: "monitoring", server, encrypted: false })),
    incidents: texts.map((id) => ({ id, detectedAt: "2026-11-20T08:00:00+07:00" })),
  };
  const attestations = texts.map((text, index) => ({
    rule: attested[index]?.id,
    on: "2026-11-10",
    by: { name: text, role: roleOf(attested[index]) },
    met: true,
    evidence: [{ title: text }],
    note: text,
  }));
  const waivers = texts.map((text) => ({
    rule: "bac-kan-11-2023/camera-retention",
    subject: SUBJECT,
    target: `cameras[${text.normalize("NFC").trim()}]`,
    reason: text,
    approver: { name: text, role: "managing-agency" },
    decision: text,
    until: "2026-12-31",
  }));
  return [
    "check",
    fileOf(SUBJECT, JSON.stringify(profile)),
    ...["--attestations", fileOf("hostile-attestations.json", JSON.stringify({ attestations }))],
    ...["--waivers", fileOf("hostile-waivers.json", JSON.stringify({ waivers }))],
    ...["--product", words.join(" "), "--product-version", words.join(" ")],
    ...["-r", "bac-kan-11-2023"],
  ];
}

function roleOf(norm: Norm | undefined): string | undefined {
  return norm && attestationTerms(norm).attesters[0];
}
