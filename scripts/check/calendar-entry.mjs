// What a page pays for working days with every option, notices of its own included; size-limit bundles it.
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  subtractWorkingDays,
  workingCalendar,
  workingDaysIn,
} from "@ttthdl/calendar";
