import { TtthdlError } from "@ttthdl/core";
import { InputError } from "@ttthdl/evidence";

/** Runs a question to the calendar or the law; what it refuses is said in both languages. */
export function speaking<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TtthdlError) throw spoken(error);
    throw error;
  }
}

function spoken(error: TtthdlError): Error {
  const vi = vietnamese(error);
  return vi === undefined ? error : new InputError({ vi, en: error.message }, { cause: error });
}

function vietnamese({ code, path = "", message }: TtthdlError): string | undefined {
  const [, list = ""] = message.split("it has: ");
  switch (code) {
    case "calendar-out-of-range":
      return /^\d+$/.test(path)
        ? `chưa biết ngày làm việc của năm ${path}`
        : "ngày nằm ngoài bảng âm lịch, từ 01/01/1968 đến 31/12/2199";
    case "invalid-date":
      return path === ""
        ? "không phải ngày có thật"
        : `${lunarFields[path] ?? path}: không có thật`;
    case "not-regulated":
      return path === "from"
        ? "--from: khi đó quy định chưa có hiệu lực"
        : `--for: văn bản không đặt thời hạn này; có: ${list}`;
    case "invalid-argument":
      return `--${path}: giá trị không hợp lệ (${reasons[path] ?? message})`;
    default:
      return undefined;
  }
}

const lunarFields: Readonly<Record<string, string>> = {
  year: "năm âm lịch",
  month: "tháng âm lịch",
  day: "ngày âm lịch",
  leap: "tháng nhuận",
};

const reasons: Readonly<Record<string, string>> = {
  from: "cần thời điểm có giờ và múi giờ, ví dụ 2026-11-20T09:00:00+07:00",
  cutoff: "chỉ dùng cho hạn phản hồi, dạng HH:MM",
  upTo: "ngày sau đến trước ngày đầu",
  to: "ngày sau đến trước ngày đầu",
};
