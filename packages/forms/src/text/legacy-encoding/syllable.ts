import { toNfc, toNfd } from "@ttthdl/core/internal";

const INITIAL = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
/** Vowels that a consonant may follow, but for those of two letters. */
const VOWELS = "(?:oa|oe|uyê|uâ|uê|uô|uơ|uy|iê|yê|ươ|oo|[aâeêioôơuưy])[cmnpt]?";
const BEFORE_NG = "(?:oa|uâ|uô|iê|yê|ươ|oo|[aâeoôuư])ng";
const BEFORE_CH_AND_NH = "(?:oa|uê|uy|[aêiy])[cn]h";
/** With a consonant always; `k` in names of the highlands: Đắk Lắk. */
const SHORT_A = "o?ă(?:ng|[ckmnpt])";
/** Vowels that end the syllable. */
const LAST_VOWELS =
  "(?:oai|oay|oao|oeo|uôi|uây|uya|uyu|ua|ui|iêu|ia|iu|yêu|ươi|ươu|ưa|ưi|ưu|ai|ao|au|ay|âu|ây|eo|êu|oi|ôi|ơi)";
const SYLLABLE = new RegExp(
  `^${INITIAL}(?:${[VOWELS, BEFORE_NG, BEFORE_CH_AND_NH, SHORT_A, LAST_VOWELS].join("|")})$`,
);
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/g;
const STOPPED = /(?:ch|[cpt])$/;
const STOP_TONE = /[\u0301\u0323]/;

/** Whether a word can be a Vietnamese syllable: letters in a possible order, at most one tone, the right one before a stop. */
export function isVietnameseSyllable(word: string): boolean {
  const apart = toNfd(word.toLowerCase());
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = toNfc(apart.replace(TONES, ""));
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || STOP_TONE.test(tones[0] ?? "");
}
