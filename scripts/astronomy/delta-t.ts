/**
 * Terrestrial time minus universal time in seconds, by the polynomials of Espenak and Meeus (NASA TP-2006-214141)
 * for 1941 and later. What lies ahead is an extrapolation: some seconds in 2050, minutes in 2199.
 *
 * @param year - With its fraction.
 */
function deltaT(year: number): number {
  const t = year - (year < 1961 ? 1950 : year < 1986 ? 1975 : 2000);
  if (year < 1961) return 29.07 + 0.407 * t - t ** 2 / 233 + t ** 3 / 2547;
  if (year < 1986) return 45.45 + 1.067 * t - t ** 2 / 260 - t ** 3 / 718;
  if (year < 2005) {
    const higher = 0.0017275 * t ** 3 + 0.000651814 * t ** 4 + 0.00002373599 * t ** 5;
    return 63.86 + 0.3345 * t - 0.060374 * t ** 2 + higher;
  }
  if (year < 2050) return 62.92 + 0.32217 * t + 0.005589 * t ** 2;
  const parabola = -20 + 32 * ((year - 1820) / 100) ** 2;
  return year < 2150 ? parabola - 0.5628 * (2150 - year) : parabola;
}

const J2000 = 2_451_545;
const UNIX_EPOCH = 2_440_587.5;
const DAY_SECONDS = 86_400;

/** Days since 1970-01-01T00:00Z of a Julian day in terrestrial time. */
export function unixDays(jde: number): number {
  return jde - UNIX_EPOCH - deltaT(2000 + (jde - J2000) / 365.25) / DAY_SECONDS;
}
