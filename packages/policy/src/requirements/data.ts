import { formatPeriod } from "@ttthdl/core";
import { everyWords } from "../topics/backup-frequency/words.js";
import { placeNames } from "../topics/backup-places/words.js";
import { plural } from "../topics/shared/words.js";
import { encryptionPlaces, logSources, namesOf } from "./names.js";
import type { Requirements } from "./requirement.js";

/** Backups, logs and encryption. */
export const dataRequirements: Requirements<
  | "backup-frequency"
  | "backup-independence"
  | "backup-places"
  | "backup-retention"
  | "backup-verification"
  | "encryption-strength"
  | "log-encryption"
  | "log-retention"
> = {
  "backup-frequency": {
    vi: ({ params }) => `Sao lưu thành công ${everyWords(params.every.atMost, "vi")}.`,
    en: ({ params }) => `Backups succeed ${everyWords(params.every.atMost, "en")}.`,
  },
  "backup-independence": {
    vi: ({ params }) =>
      `Ít nhất ${params.independentCopies.atLeast} bản sao nằm trên hệ thống lưu trữ độc lập với máy chủ đang phục vụ.`,
    en: ({ params }) =>
      `At least ${plural(params.independentCopies.atLeast, "copy", "copies")} on storage that is independent of the serving machines.`,
  },
  "backup-places": {
    vi: ({ params: { places, separateBy } }) =>
      `Dữ liệu nằm ở ít nhất ${places.atLeast} ${namesOf(separateBy, placeNames, "vi", " hoặc ")} tách biệt, kể cả bản đang dùng.`,
    en: ({ params: { places, separateBy } }) =>
      `The data lies in at least ${plural(places.atLeast, "place")} separate by ${namesOf(separateBy, placeNames, "en", " or ")}, the live copy included.`,
  },
  "backup-retention": {
    vi: ({ params }) =>
      `Bản sao lưu được giữ ít nhất ${formatPeriod(params.retention.atLeast, "vi")}.`,
    en: ({ params }) =>
      `Backups are kept at least ${formatPeriod(params.retention.atLeast, "en")}.`,
  },
  "backup-verification": {
    vi: () => "Mỗi lần sao lưu xong đều được kiểm tra, đối chiếu.",
    en: () => "Every backup is checked and compared once it is done.",
  },
  "encryption-strength": {
    vi: ({ params: { where, algorithm, bits } }) =>
      `Mã hóa ${encryptionPlaces[where].vi}: ${algorithm}, khóa ít nhất ${bits.atLeast} bit.`,
    en: ({ params: { where, algorithm, bits } }) =>
      `Encryption of ${encryptionPlaces[where].en}: ${algorithm} with a key of at least ${plural(bits.atLeast, "bit")}.`,
  },
  "log-encryption": {
    vi: ({ params }) => `Mã hóa ${logSources[params.source].vi} khi lưu trữ.`,
    en: ({ params }) => `Encryption of ${logSources[params.source].en} where they are stored.`,
  },
  "log-retention": {
    vi: ({ params: { source, retention, perServer } }) =>
      `Lưu ${logSources[source].vi} ít nhất ${formatPeriod(retention.atLeast, "vi")}${perServer ? ", riêng từng máy chủ" : ""}.`,
    en: ({ params: { source, retention, perServer } }) =>
      `Keeping ${logSources[source].en} at least ${formatPeriod(retention.atLeast, "en")}${perServer ? ", each server's by itself" : ""}.`,
  },
};
