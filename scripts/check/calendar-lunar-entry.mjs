// The same with the lunar calendar and the projection by statute.
export * from "@ttthdl/calendar";
export * from "@ttthdl/calendar/lunar";
export * from "@ttthdl/calendar/projection";
