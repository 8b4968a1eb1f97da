import type { LocalizedText } from "@ttthdl/core";

/** What a person sees of the program as a whole, of the options that all commands share, and of their mistakes. */
export const words = {
  description: {
    vi: "Đối chiếu hệ thống thật với quy chế trung tâm dữ liệu của các tỉnh",
    en: "Checks a real system against Vietnam's provincial data-centre regulations",
  },
  version: { vi: "hiển thị phiên bản", en: "show the version" },
  noCommand: {
    vi: "chưa nêu lệnh; ttthdl --help liệt kê các lệnh",
    en: "no command given; list the commands with ttthdl --help",
  },
  unknownLanguage: { vi: "--lang: chỉ có vi hoặc en", en: "--lang: only vi or en" },
  unexpected: (message: string): LocalizedText => ({
    vi: `lỗi bất ngờ: ${message}`,
    en: `unexpected error: ${message}`,
  }),
} as const;

/** Options of every command, and of several. */
export const optionWords = {
  lang: {
    vi: "ngôn ngữ của kết quả: vi (mặc định) hoặc en",
    en: "output language: vi (default) or en",
  },
  debug: { vi: "kèm vết gọi hàm khi có lỗi", en: "show the stack trace of an error" },
  regulation: {
    vi: "văn bản, có thể nêu nhiều lần; all là năm văn bản của các tỉnh, national là văn bản của trung ương",
    en: "regulation, repeatable; all for the five provincial ones, national for the national instruments",
  },
  asOf: {
    vi: "thời điểm đánh giá; mặc định là hôm nay, giờ Việt Nam",
    en: "assessment date; default: today in Vietnam",
  },
  allowOpen: {
    vi: "không trả mã lỗi khi chỉ còn kết quả chưa kết luận",
    en: "do not fail when results are only open",
  },
  output: { vi: "ghi ra tệp thay vì ra màn hình", en: "write to a file instead of the screen" },
  format: { vi: "định dạng kết quả", en: "output format" },
} as const;

/** What the help says around the descriptions of a command; Commander has it in English only. */
export const helpWords = {
  help: { vi: "hiển thị hướng dẫn này", en: "display help for command" },
  example: { vi: "Ví dụ:", en: "Example:" },
  usage: { vi: "Cách sử dụng:", en: "Usage:" },
  arguments: { vi: "Đối số:", en: "Arguments:" },
  options: { vi: "Tùy chọn:", en: "Options:" },
  commands: { vi: "Lệnh:", en: "Commands:" },
  usageOptions: { vi: "[tùy chọn]", en: "[options]" },
  usageCommand: { vi: "[lệnh]", en: "[command]" },
  choices: { vi: "chọn", en: "choices" },
  default: { vi: "mặc định", en: "default" },
} as const;

/** What is wrong with a command line. */
export const mistakes = {
  unknownOption: (flag: string): LocalizedText => ({
    vi: `không có tùy chọn ${flag}`,
    en: `unknown option '${flag}'`,
  }),
  unknownCommand: (name: string): LocalizedText => ({
    vi: `không có lệnh ${name}`,
    en: `unknown command '${name}'`,
  }),
  missingArgument: (name: string): LocalizedText => ({
    vi: `thiếu đối số ${name}`,
    en: `missing required argument '${name}'`,
  }),
  missingValue: (flags: string): LocalizedText => ({
    vi: `tùy chọn ${flags} thiếu giá trị`,
    en: `option '${flags}' argument missing`,
  }),
  missingOption: (flags: string): LocalizedText => ({
    vi: `thiếu tùy chọn bắt buộc ${flags}`,
    en: `required option '${flags}' not specified`,
  }),
  excessArguments: (command: string, expected: number, given: number): LocalizedText => ({
    vi: "thừa đối số",
    en: `too many arguments for '${command}'. Expected ${expected} argument${expected === 1 ? "" : "s"} but got ${given}.`,
  }),
  notAChoice: (flags: string, value: string, choices: string): LocalizedText => ({
    vi: `giá trị không hợp lệ cho ${flags}; chọn: ${choices}`,
    en: `option '${flags}' argument '${value}' is invalid. Allowed choices are ${choices}.`,
  }),
  notADay: {
    vi: "--as-of: không phải ngày có thật từ 1900 đến 2199, dạng YYYY-MM-DD",
    en: "--as-of: must be an existing date from 1900 to 2199, YYYY-MM-DD",
  },
  unknownRegulation: (slug: string, known: string): LocalizedText => ({
    vi: `không có văn bản ${slug}; các văn bản: ${known}`,
    en: `unknown regulation ${slug}; available: ${known}`,
  }),
  bytesToTerminal: {
    vi: "kết quả không phải dạng chữ: ghi ra tệp bằng -o",
    en: "the result is binary: write it to a file with -o",
  },
  notWritable: (code: string): LocalizedText => ({
    vi: `không ghi được (${code})`,
    en: `cannot be written (${code})`,
  }),
} as const;

/** The line that says how a run ended. */
export const endingWords = {
  failed: (count: number): LocalizedText => ({
    vi: `công cụ gặp lỗi khi đánh giá ${count} quy định`,
    en: `the tool failed while judging (${count})`,
  }),
  violated: (count: number): LocalizedText => ({
    vi: `${count} kết quả không đạt`,
    en: `${count} violated`,
  }),
  notMeasured: { vi: "không đánh giá được quy định nào", en: "nothing could be measured" },
  open: (count: number, unanswerable: number): LocalizedText =>
    count === unanswerable
      ? {
          vi: `${count} kết quả chưa kết luận vì văn bản được dẫn chiếu chưa có trong bộ dữ liệu; các quy định còn lại đều đã có kết luận`,
          en: `${count} open because the text is not part of this data; everything else is answered`,
        }
      : {
          vi: `${count} kết quả chưa kết luận (chưa đủ thông tin hoặc cần minh chứng)`,
          en: `${count} open (facts not stated or evidence required)`,
        },
} as const;
