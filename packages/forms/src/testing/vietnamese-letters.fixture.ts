/** Twelve vowels with six tones each, and đ; small and capital: 146 letters. */
export const vietnameseLetters: readonly string[] = Array.from("aăâeêioôơuưy", (vowel) =>
  ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) => vowel + tone),
)
  .flat()
  .concat("đ")
  .map((letter) => letter.normalize("NFC"))
  .flatMap((letter) => [letter, letter.toUpperCase()]);
