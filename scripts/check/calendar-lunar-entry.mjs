// All of the calendar that has no library beneath it: deadlines, schedules, the lunar table, the projection.
export * from "@ttthdl/calendar";
export * from "@ttthdl/calendar/deadlines";
export * from "@ttthdl/calendar/lunar";
export * from "@ttthdl/calendar/projection";
