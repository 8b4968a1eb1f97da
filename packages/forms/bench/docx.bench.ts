import { type FormDefinition, mau2 } from "@ttthdl/forms";
import { formDocument } from "@ttthdl/forms/document";
import { renderDocx } from "@ttthdl/forms/docx";
import { parseForm } from "@ttthdl/forms/parse";
import { bench, describe } from "vitest";
import { pairs } from "../../../scripts/bench/pairs.js";
import { fillTemplate, wordTemplate } from "./word-template.js";

const form: FormDefinition = mau2;
const data = {
  agencyName: "Sở Tài chính",
  address: "Số 1, đường Cách Mạng Tháng Tám, Bến Tre",
  telephone: "0275 3123 456",
  fax: "không có",
  contact: { fullName: "Nguyễn Văn An", email: "an.nv@example.vn", telephone: "0912 345 678" },
  incidentName: "mất kết nối",
  description: "Không truy cập được hệ thống từ sáng nay",
  occurredAt: "08 giờ 15 phút",
  affectedSystem: "Phần mềm quản lý văn bản",
  protectiveMeasures: "Đã ngắt máy chủ khỏi mạng",
  requestedRemedy: "Khôi phục kết nối",
};

const template = await wordTemplate(form, data);
const ours = (): Promise<Uint8Array> => renderDocx(formDocument(form, data));
const peer = (): Uint8Array => fillTemplate(template, data);

// The comparison is fair only while both files hold the same values.
const [read, readOfPeer] = await Promise.all(
  [ours(), peer()].map(async (bytes) => (await parseForm(await bytes)).data),
);
if (
  JSON.stringify(read) !== JSON.stringify(data) ||
  JSON.stringify(readOfPeer) !== JSON.stringify(data)
) {
  throw new Error("not the same form");
}

describe.each(pairs)("docxtemplater, one form filled in, pair %i", () => {
  bench("ours", async () => void (await ours()), { time: 400 });
  bench("peer", () => void peer(), { time: 400 });
});
