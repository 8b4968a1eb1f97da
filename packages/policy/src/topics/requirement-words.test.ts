import { describe, expect, it } from "vitest";
import type { Norm } from "../norm.js";
import { regulations } from "../regulations/index.js";
import { requirementWords } from "./requirement-words.js";
import { scopeWords } from "./scope-words.js";

const norms: readonly Norm[] = regulations.flatMap((regulation) => regulation.norms);
const find = (id: string): Norm => {
  const norm = norms.find((each) => each.id === id);
  if (norm === undefined) throw new Error(`no norm ${id}`);
  return norm;
};

describe("requirementWords", () => {
  it.each([
    [
      "bac-kan-11-2023/lockout",
      "Khóa tài khoản chậm nhất sau lần đăng nhập không thành công liên tiếp thứ 5 trong 30 phút; chỉ mở khi chủ tài khoản đề nghị.",
      "Accounts are locked after at most 5 failures in a row within 30 minutes; only the owner's request unlocks the account.",
    ],
    [
      "ben-tre-18-2018/lockout",
      "Khóa tài khoản chậm nhất sau lần đăng nhập không thành công liên tiếp thứ 5; thời gian khóa ít nhất 30 phút.",
      "Accounts are locked after at most 5 failures in a row; the lock lasts at least 30 minutes.",
    ],
    [
      "ben-tre-18-2018/inspection",
      "Kiểm tra: ít nhất 6 tháng một lần, tính từ lần trước.",
      "Inspection: at least once every 6 months, counted from the last time.",
    ],
    [
      "ben-tre-03-2019/operation-report",
      "Báo cáo về Cổng TTĐT gửi Văn phòng Ủy ban nhân dân tỉnh: mỗi năm một lần, trước ngày 20/11.",
      "Report on the portal to the Office of the provincial People's Committee: once each year, before 20 November.",
    ],
    [
      "ben-tre-18-2018/usage-report",
      "Báo cáo tình hình khai thác, sử dụng dịch vụ TTTHDL tỉnh gửi cơ quan quản lý: mỗi năm một lần, chậm nhất ngày 30/11.",
      "Report on the use of the centre's services to the managing agency: once each year, by 30 November.",
    ],
    [
      "bac-kan-11-2023/power",
      "Có ít nhất 2 nguồn điện, bộ lưu điện (UPS), máy phát điện dự phòng.",
      "Power: at least 2 power sources, a UPS, a standby generator.",
    ],
  ])("%s in words", (id, vi, en) => {
    expect(requirementWords(find(id), "vi")).toBe(vi);
    expect(requirementWords(find(id), "en")).toBe(en);
  });

  it("speaks of every measured norm, with all its figures and without a code name", () => {
    for (const norm of norms) {
      for (const lang of ["vi", "en"] as const) {
        const words = requirementWords(norm, lang);
        const unmeasured =
          norm.encoded === false || /^(attestation|definition|permission)$/.test(norm.topic);
        expect([norm.id, words === undefined]).toEqual([norm.id, unmeasured]);
        if (words === undefined || norm.encoded === false) continue;
        expect(words).toMatch(/^\p{Lu}.*\.$/u);
        expect(words).not.toMatch(/undefined|\[object|[a-z][A-Z]|\w\.\w/);
        const figures = JSON.stringify(norm.params).match(/(?<=:)\d+/g) ?? [];
        for (const figure of figures) {
          if (figure !== "1")
            expect([norm.id, words]).toEqual([norm.id, expect.stringContaining(figure)]);
        }
      }
    }
  });

  it("says how far a norm reaches", () => {
    expect(scopeWords(find("bac-kan-11-2023/password-rotation-operator"), "vi")).toBe(
      "nhân viên vận hành, người quản trị hệ thống",
    );
    expect(scopeWords(find("tra-vinh-1289-2024/backup-frequency"), "en")).toBe(
      "important data; data that changes constantly",
    );
    expect(scopeWords(find("bac-kan-11-2023/power"), "en")).toBeUndefined();
  });
});
