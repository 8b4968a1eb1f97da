// Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 49: on average 4 seconds off, at most 17.
import { unixDays } from "./delta-t.js";

/** Periodic terms: coefficient in days, powers of E, and multiples of M, M', F. */
const PERIODIC: readonly (readonly number[])[] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
];

/** Planetary terms: argument at epoch and its change a lunation in degrees, coefficient in days. */
const PLANETARY: readonly (readonly number[])[] = [
  [299.77, 0.107408, 0.000325],
  [251.88, 0.016321, 0.000165],
  [251.83, 26.651886, 0.000164],
  [349.42, 36.412478, 0.000126],
  [84.66, 18.206239, 0.00011],
  [141.74, 53.303771, 0.000062],
  [207.14, 2.453732, 0.00006],
  [154.84, 7.30686, 0.000056],
  [34.52, 27.261239, 0.000047],
  [207.19, 0.121824, 0.000042],
  [291.34, 1.844379, 0.00004],
  [161.72, 24.198154, 0.000037],
  [239.56, 25.513099, 0.000035],
  [331.55, 3.592518, 0.000023],
];

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

/**
 * The moment of a new moon, in days since 1970-01-01T00:00Z.
 *
 * @param k - Lunations since the new moon of 2000-01-06.
 */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const m = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2 - 0.00000011 * t ** 3;
  const mm =
    201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3 - 0.000000058 * t ** 4;
  const f =
    160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3 + 0.000000011 * t ** 4;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2 + 0.00000215 * t ** 3;
  let jde =
    2_451_550.09766 +
    29.530588861 * k +
    0.00015437 * t ** 2 -
    0.00000015 * t ** 3 +
    0.00000000073 * t ** 4 -
    0.00017 * sin(node);
  for (const [size = 0, power = 0, a = 0, b = 0, c = 0] of PERIODIC) {
    jde += size * e ** power * sin(a * m + b * mm + c * f);
  }
  for (const [index, [start = 0, change = 0, size = 0]] of PLANETARY.entries()) {
    jde += size * sin(start + change * k - (index === 0 ? 0.009173 * t ** 2 : 0));
  }
  return unixDays(jde);
}

/**
 * The number of the last new moon that is surely before a day, so that a search may start there.
 *
 * @param day - Days since 1970-01-01.
 */
export function lunationBefore(day: number): number {
  return Math.floor((day - 10_962.76) / 29.530588861) - 1;
}
