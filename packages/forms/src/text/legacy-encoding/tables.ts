/** The Vietnamese letters behind the characters that a legacy font shows. */
export type LegacyTable = ReadonlyMap<string, string>;

/** TCVN3 (ABC, fonts named .Vn…), as its bytes look when they are read as Windows-1252. */
export const tcvn3: LegacyTable = table(
  "¸µ¶·¹ ¨¾»¼½Æ ©ÊÇÈÉË ® ÐÌÎÏÑ ªÕÒÓÔÖ Ý×ØÜÞ ãßáâä «èåæçé ¬íêëìî óïñòô øõö÷ù ýúûüþ ¡¢§£¤¥¦\u00ad",
  "áàảãạ ăắằẳẵặ âấầẩẫậ đ éèẻẽẹ êếềểễệ íìỉĩị óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ ĂÂĐÊÔƠƯư",
);

/** VNI for Windows (fonts named VNI-…): the letter and its marks are two characters. */
export const vni: LegacyTable = new Map([
  ...combinations("a", "ùøûõï", "áàảãạ"),
  ...combinations("a", "êéèúüë", "ăắằẳẵặ"),
  ...combinations("a", "âáàåãä", "âấầẩẫậ"),
  ...combinations("e", "ùøûõï", "éèẻẽẹ"),
  ...combinations("e", "âáàåãä", "êếềểễệ"),
  ...combinations("o", "ùøûõï", "óòỏõọ"),
  ...combinations("o", "âáàåãä", "ôốồổỗộ"),
  ...combinations("ô", "ùøûõï", "ớờởỡợ"),
  ...combinations("u", "ùøûõï", "úùủũụ"),
  ...combinations("ö", "ùøûõï", "ứừửữự"),
  ...combinations("y", "ùøûõ", "ýỳỷỹ"),
  ...table("ñ ô ö æ ó ò î", "đ ơ ư ỉ ĩ ị ỵ"),
]);

function table(legacy: string, letters: string): LegacyTable {
  const targets = Array.from(letters);
  return new Map(Array.from(legacy, (character, index) => [character, targets[index] ?? ""]));
}

function combinations(
  base: string,
  marks: string,
  letters: string,
): readonly (readonly [string, string])[] {
  return Array.from(marks, (mark, index) => [`${base}${mark}`, letters.charAt(index)]);
}
