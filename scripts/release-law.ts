// Part of a release: gives each unreleased version of the encoded law its day and the digest of what it encodes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lawChangelog, readLawChangelog } from "./generate/law-changelog.js";
import { releasedChangelog } from "./generate/law-release.js";
import { root } from "./run.mjs";

const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format();
writeFileSync(join(root, lawChangelog), releasedChangelog(readLawChangelog(), day));
