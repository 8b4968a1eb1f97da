import { onOneLine } from "@ttthdl/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasForbiddenCharacter, replaceForbidden } from "./forbidden-characters.js";
import { legacyEncodingOf } from "./legacy-encoding/legacy-encoding.js";
import { isVietnameseSyllable } from "./legacy-encoding/syllable.js";
import { normalizeText } from "./normalize-text.js";
import { looksLikeTelephones } from "./telephone.js";

const anyText = fc.string({ unit: "binary" });

describe("normalizeText", () => {
  it.each([
    ["Be\u0302\u0301n Tre", "Bến Tre"],
    ["  a \r\n b\rc\u2028d\u0085 ", "a\n b\nc\nd"],
    ["a\u00a0b\tc\u3000d", "a b c d"],
    ["so\u00adft \ufeffze\u200bro\u2060", "soft zero"],
    ["   ", ""],
    ["giữ  hai dấu cách", "giữ  hai dấu cách"],
    ["a\u202eb\u0000", "a\u202eb\u0000"],
  ])("%j becomes %j", (text, normalized) => {
    expect(normalizeText(text)).toBe(normalized);
  });

  it("is done after one time, in NFC", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
        expect(once).toBe(once.normalize("NFC"));
      }),
    );
  });
});

describe("onOneLine", () => {
  it.each([
    ["a\nb", "a b"],
    [" a  b \n\n  c\n", " a  b c "],
    [`a${" ".repeat(900_000)}b\nc`, `a${" ".repeat(900_000)}b c`],
  ])("joins lines by one space", (text, joined) => {
    expect(onOneLine(text)).toBe(joined);
  });
});

describe("replaceForbidden", () => {
  it.each([
    ["a\u0000b", "a\ufffdb"],
    ["a\u202eb\u2066\u200d", "a\ufffdb\ufffd\ufffd"],
    ["\ud800x", "\ufffdx"],
    ["\ufffe\u{e0041}\ue000", "\ufffd\ufffd\ufffd"],
    ["Chữ, dòng\nmới 😀", "Chữ, dòng\nmới 😀"],
  ])("%j becomes %j", (text, replaced) => {
    expect(replaceForbidden(text)).toBe(replaced);
  });

  it("leaves nothing to replace, and nothing to change to NFC", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const replaced = replaceForbidden(normalizeText(text));
        expect(hasForbiddenCharacter(replaced)).toBe(false);
        expect(replaced).toBe(normalizeText(replaced));
      }),
    );
  });
});

describe("legacyEncodingOf", () => {
  it.each([
    ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "tcvn3"],
    ["Phßng", "tcvn3"],
    ["Trung t©m TÝch hîp d÷ liÖu", "tcvn3"],
    ["®Ò nghÞ cung cÊp th\u00ad ®iÖn tö", "tcvn3"],
    ["Ủy ban nhân dân tØnh §ång Th¸p", "tcvn3"],
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "vni"],
    ["Trung taâm Tích hôïp döõ lieäu", "vni"],
    ["ÑEÀ NGHÒ", "vni"],
    ["Độc lập – Töï do – Haïnh phuùc", "vni"],
    ["Quaän 1", "vni"],
    ["Thoâng tin chung", "vni"],
    ["QUY CHEá", "vni"],
    ["- LñVP UBND tænh", "vni"],
    ["Quaân khu, toaøn quoác, khuyeán khích, oâng Toaøn", "vni"],
    ["Phoøng maùy chuû ñaët taïi taàng 2, nhieät ñoä 25 °C", "vni"],
    ["Quy ho¹ch m¹ng truyÒn sè liÖu", "tcvn3"],
    ["B¸o c¸o", "tcvn3"],
    ["C«ng ty", "tcvn3"],
    ["X· Phó", "tcvn3"],
    ["H×nh thøc", "tcvn3"],
    ["Lµm l¹nh m¸y chñ, 9/125 µm, 25 °C ± 2", "tcvn3"],
    ["BÕn Tre", "tcvn3"],
    ["YÕn", "tcvn3"],
    ["§¾k L¾k", "tcvn3"],
    ["§ç", "tcvn3"],
    ["thñ ®«", "tcvn3"],
    ["HuÕ", "tcvn3"],
    ["NghÖ An", "tcvn3"],
    ["Hå ChÝ Minh, Mü Tho", "tcvn3"],
    ["Cà phê ở HuÕ và NghÖ An", "tcvn3"],
    ["OÂng, UÛy, AÙnh, ÖÙng", "vni"],
    ["UÛy ban", "vni"],
    ["Vónh Long", "vni"],
    [`${" ".repeat(20_001)}Céng hßa`, "tcvn3"],
    [`${"\u200b".repeat(20_001)}Céng hßa`, "tcvn3"],
    [`${"mạng ".repeat(3_900)}Céng hßa x· héi`, "tcvn3"],
  ])("%s is %s", (text, encoding) => {
    expect(legacyEncodingOf(text)).toBe(encoding);
  });

  it.each([
    "",
    "So Tai chinh",
    "Hòa, hoà, toán, khoá, quý, quí, ngoéo, xoèn, hoạch, loã, ngoã",
    "Cà phê, tuần, thuê, luân, xì xào, là, cá, tô, bê",
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "TRUNG TÂM TÍCH HỢP DỮ LIỆU",
    "Zürich, Köln, São Paulo, Málaga, naïve, façade, Übung, Peña, Malmö, Straße, Ångström",
    "Cisco® ASR, Windows™, © 2026, §5, 3½, 2×CPU, 5 µs, 20 °C, m², «VNPT»",
    "Sở Khoa học và Công nghệ, tỉnh X¹",
    "So Khoa hoc X¹, theo quy dinh cho¹, khu²",
    "Cáp quang 9/125 µm và 50/125 µm, suy hao ±0,2 dB",
    "25 °C ± 2 µm × 3",
    "Cap 9/125 µm, 50/125µm, 5 µs, 10 µF, dung sai ±2 µM",
    "Tu 0,8m×1,2m×2m, ma tran m×n, mo-men 5 N·m, n×m",
    "§5, §a, ¶2, 2½m, £m, ¥n, 30°C, Cisco® Nexus©",
    "muối iôt, iôn, ôxy, ôtô, bêtông, kilôoát, ôzôn, axít, lôgic",
    "Lü Wei, Lü Bu, Nü, LÜ",
    "Où se trouve le serveur dû ? Plan d'action où chaque agence agit, oû",
    "Måns Zelmerlöw på Skansen",
    "Så bra, så långt, på",
    "Mü",
    "BÌnh, CÔng ty, HÀ Nội, BÁo cáo, TÊn, KÍnh",
    "§§ 5, ®®, £¥, «Cisco®», « Cisco »®»",
    "Côn Đảo, Kon Tum, Đắk Lắk, xích đu, oán, quán, quýt, giếng, huýt, khuếch",
  ])("%s is not", (text) => {
    expect(legacyEncodingOf(text)).toBeUndefined();
  });

  it.each([
    "nghiêng",
    "khuỷu",
    "quyển",
    "giếng",
    "yêu",
    "ướt",
    "hoặc",
    "gìn",
    "xoong",
    "đường",
    "đắk",
    "quýnh",
    "huếch",
    "thằng",
  ])("%s is a syllable", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each([
    "",
    "ngz",
    "iụt",
    "quaọn",
    "aoc",
    "uit",
    "hoàc",
    "bằ",
    "bếng",
    "vónh",
    "tịng",
    "ta\u0301\u0323",
    "bến-tre",
    "strong",
    "Zü",
  ])("%j is none", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe("looksLikeTelephones", () => {
  it.each([
    "0275 3822 134",
    "(0275) 3822.134",
    "+84 912 345 678",
    "0912345678, 0275 3822 134 máy lẻ 12",
    "0275 3822 134 / 0275 3822 135",
    "0912 345 678 - 0275 3822 134",
    "0275-3822-134 (nhánh 5)",
    "không có",
    "Không",
  ])("%s does", (text) => {
    expect(looksLikeTelephones(text)).toBe(true);
  });

  it.each(["113", "0112 345 678", "091234567", "09123456789", "+84 0912 345 678", "gọi cô Bình"])(
    "%s does not",
    (text) => {
      expect(looksLikeTelephones(text)).toBe(false);
    },
  );
});
