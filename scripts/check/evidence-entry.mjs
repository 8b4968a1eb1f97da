// What a page pays for that reads the configuration of systems; size-limit bundles it.
export * from "@ttthdl/evidence";
