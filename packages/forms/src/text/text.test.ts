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
  ])("%s is not", (text) => {
    expect(legacyEncodingOf(text)).toBeUndefined();
  });

  it.each(["nghiêng", "khuỷu", "quyển", "giếng", "yêu", "ướt", "hoặc", "gìn", "xoong", "đường"])(
    "%s is a syllable",
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(true);
    },
  );

  it.each(["", "ngz", "hoàc", "ta\u0301\u0323", "bến-tre", "strong", "Zü"])(
    "%j is none",
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );
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
