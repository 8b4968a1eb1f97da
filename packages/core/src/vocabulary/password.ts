import type { Names } from "../text.js";

/** Every class of characters. */
export const characterClasses = ["lower", "upper", "digit", "special"] as const;

/** The four classes of characters. */
export type CharacterClass = (typeof characterClasses)[number];

/** The classes in words. */
export const characterClassNames: Names<CharacterClass> = {
  lower: { vi: "chữ thường", en: "lower case" },
  upper: { vi: "chữ hoa", en: "upper case" },
  digit: { vi: "chữ số", en: "digit" },
  special: { vi: "ký tự đặc biệt", en: "special character" },
};

/** Every unit of a password's length. */
export const lengthUnits = ["character", "utf16", "byte"] as const;

/** What a product counts when it counts a password's length. */
export type LengthUnit = (typeof lengthUnits)[number];

/** The units in words. */
export const lengthUnitNames: Names<LengthUnit> = {
  character: { vi: "ký tự", en: "characters" },
  utf16: { vi: "đơn vị mã UTF-16", en: "UTF-16 code units" },
  byte: { vi: "byte", en: "bytes" },
};

/** Every place where passwords may be stored. */
export const passwordPlaces = [
  "personal-computer",
  "electronic-device",
  "authentication-system",
] as const;

/** Where passwords are stored. */
export type PasswordPlace = (typeof passwordPlaces)[number];

/** The places in words. */
export const passwordPlaceNames: Names<PasswordPlace> = {
  "personal-computer": { vi: "máy tính cá nhân", en: "personal computers" },
  "electronic-device": { vi: "thiết bị điện tử", en: "electronic devices" },
  "authentication-system": { vi: "hệ thống xác thực", en: "the authentication system" },
};
