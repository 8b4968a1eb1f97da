import type { OfficialYear } from "../official-year.js";
import { year2017 } from "./2017.js";
import { year2018 } from "./2018.js";
import { year2019 } from "./2019.js";
import { year2020 } from "./2020.js";
import { year2021 } from "./2021.js";
import { year2022 } from "./2022.js";
import { year2023 } from "./2023.js";
import { year2024 } from "./2024.js";
import { year2025 } from "./2025.js";
import { year2026 } from "./2026.js";
import { year2027 } from "./2027.js";

/** The announced years, without a gap. */
export const officialYears: readonly OfficialYear[] = [
  year2017,
  year2018,
  year2019,
  year2020,
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
  year2027,
];
