// What a page pays for the whole base entry of the calendar; size-limit bundles it.
export * from "@ttthdl/calendar";
