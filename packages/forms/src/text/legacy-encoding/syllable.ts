const INITIAL = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";
const VOWELS =
  "(?:oai|oay|oao|oeo|oă|oa|oe|uôi|uây|uyê|uya|uyu|uâ|uê|uô|uơ|uy|ua|ui|iêu|iê|ia|iu|yêu|yê|ươi|ươu|ươ|ưa|ưi|ưu|ai|ao|au|ay|âu|ây|eo|êu|oi|ôi|ơi|oo|[aăâeêioôơuưy])";
const FINAL = "(ch|ng|nh|[cmnpt])?";
const SYLLABLE = new RegExp(`^${INITIAL}${VOWELS}${FINAL}$`);
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/g;
const STOPPED = /(?:ch|[cpt])$/;
const STOP_TONE = /[\u0301\u0323]/;

/** Whether a word can be a Vietnamese syllable: letters in a possible order, at most one tone, the right one before a stop. */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONES, "").normalize("NFC");
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || STOP_TONE.test(tones[0] ?? "");
}
