// Reports which printed units of each regulation have no norm, and fails when one has none.
import { coverageOf } from "@ttthdl/policy/authoring";
import { loadRegulations } from "./regulations/load-regulations.js";

for (const { regulation, units } of loadRegulations()) {
  const { total, excepted, uncovered } = coverageOf(regulation, units);
  const { slug, norms } = regulation;
  const open = norms.filter(({ encoded }) => encoded === false).length;
  console.log(
    `${slug}: ${norms.length} norms (${open} not encoded) for ${total} printed units, ` +
      `${excepted} of them headings or lead-ins; ${uncovered.length} without a norm`,
  );
  for (const unit of uncovered) console.log(`  without a norm: ${JSON.stringify(unit)}`);
  if (uncovered.length > 0) process.exitCode = 1;
}
