// Reports which printed units of each regulation have no norm, and fails when one has none.
import { coverageOf } from "./register/coverage.js";
import { loadRegister } from "./register/load-register.js";

const { entries } = loadRegister();
for (const entry of entries) {
  const { total, excepted, uncovered } = coverageOf(entry);
  const { slug, norms } = entry.regulation;
  const open = norms.filter(({ encoded }) => encoded === false).length;
  console.log(
    `${slug}: ${norms.length} norms (${open} not encoded) for ${total} printed units, ` +
      `${excepted} of them headings or lead-ins; ${uncovered.length} without a norm`,
  );
  for (const unit of uncovered) console.log(`  without a norm: ${JSON.stringify(unit)}`);
  if (uncovered.length > 0) process.exitCode = 1;
}
