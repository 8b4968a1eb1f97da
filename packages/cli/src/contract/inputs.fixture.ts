import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileOf } from "../testing/run-cli.fixture.js";

/** The folder of the demonstration. */
export const demo: string = fileURLToPath(new URL("../../../../examples/demo/", import.meta.url));
export const profile: string = join(demo, "profile.yaml");
export const person: string = fileOf(
  "person.json",
  '{ "fullName": "Nguyễn Văn An", "birthDate": "1990-02-05" }',
);
export const emptyForm: string = fileOf("empty-form.json", "{}\n");
export const filledForm: string = fileOf(
  "filled-form.json",
  JSON.stringify({
    agencyName: "Sở Nội vụ",
    address: "Số 1, đường Đồng Khởi",
    telephone: "0275 3123 456",
    fax: "không có",
    contact: { fullName: "Nguyễn Văn An", email: "an@example.vn", telephone: "0912 345 678" },
    service: "Thư điện tử",
    purpose: "Trao đổi văn bản",
    usagePeriod: "Từ 01/12/2018",
    technicalRequirements: "Dung lượng 5 GB\nHai hộp thư dùng chung",
  }),
);
export const incident: string = fileOf(
  "incident.yaml",
  `id: SC-2026-07
detectedAt: "2026-11-20T16:00:00+07:00"
kinds: [information-security]
stopsWholeCentre: false
affectsOperation: true
affectsUsers: true
reports:
  - { to: operator-head, at: "2026-11-20T16:05:00+07:00" }
`,
);
