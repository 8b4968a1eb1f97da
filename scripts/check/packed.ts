// Packs every package as it would be published, has the tarballs checked, and uses them from a project elsewhere.
//   tsx scripts/check/packed.ts FOLDER_OF_TARBALLS
import { smoke } from "./smoke.js";
import { packPackages } from "./tarballs.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: packed.ts FOLDER_OF_TARBALLS");
packPackages(folder);
smoke(folder);
