/** Peers that ship without types; only what the tests and the benchmarks use. */
declare module "amlich" {
  const amlich: {
    convertSolar2Lunar(
      day: number,
      month: number,
      year: number,
      timeZone: number,
    ): readonly [day: number, month: number, year: number, leap: number];
  };
  export = amlich;
}

declare module "lunar-javascript" {
  interface LunarDay {
    getYear(): number;
    /** Negative in a leap month. */
    getMonth(): number;
    getDay(): number;
  }
  const lunar: {
    readonly Solar: {
      fromYmd(year: number, month: number, day: number): { getLunar(): LunarDay };
    };
  };
  export = lunar;
}
