import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Runs a program of the system and gives what it writes. */
export function output(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A page as a picture: how dark each point is, from 0 to 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** A part of a picture; its right and lower edges do not belong to it. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws the pages of a PDF, at so many points an inch. */
export function drawPages(pdf: string, resolution: number): readonly Picture[] {
  const pages = Number(/Pages:\s+(\d+)/.exec(output("pdfinfo", pdf))?.[1]);
  return Array.from({ length: pages }, (_, index) => {
    const target = `${pdf}-${index}`;
    const page = String(index + 1);
    output("pdftoppm", "-gray", "-r", String(resolution), "-f", page, "-singlefile", pdf, target);
    return readPicture(readFileSync(`${target}.pgm`));
  });
}

function readPicture(file: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 40));
  if (head === null) throw new Error("not a grey picture");
  const ink = Uint8Array.from(file.subarray(head[0].length), (light) => 255 - light);
  return { width: Number(head[1]), height: Number(head[2]), ink };
}

/** The smallest area that holds all ink of an area; `undefined` where there is none. */
export function inkIn(picture: Picture, area: Area = wholeOf(picture)): Area | undefined {
  let found: Area | undefined;
  for (let y = Math.max(0, area.top); y < Math.min(picture.height, area.bottom); y += 1) {
    for (let x = Math.max(0, area.left); x < Math.min(picture.width, area.right); x += 1) {
      if ((picture.ink[y * picture.width + x] ?? 0) < 64) continue;
      found = {
        left: Math.min(x, found?.left ?? x),
        top: Math.min(y, found?.top ?? y),
        right: Math.max(x + 1, found?.right ?? 0),
        bottom: Math.max(y + 1, found?.bottom ?? 0),
      };
    }
  }
  return found;
}

function wholeOf({ width, height }: Picture): Area {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** How dark the parts of an area are, from 0 to 1: its shape without its size. */
export function shapeOf({ width, ink }: Picture, area: Area, parts: number): readonly number[] {
  const sums = new Array<number>(parts * parts).fill(0);
  const counts = new Array<number>(parts * parts).fill(0);
  for (let y = area.top; y < area.bottom; y += 1) {
    for (let x = area.left; x < area.right; x += 1) {
      const row = Math.floor(((y - area.top) / (area.bottom - area.top)) * parts);
      const column = Math.floor(((x - area.left) / (area.right - area.left)) * parts);
      const part = row * parts + column;
      sums[part] = (sums[part] ?? 0) + (ink[y * width + x] ?? 0) / 255;
      counts[part] = (counts[part] ?? 0) + 1;
    }
  }
  return sums.map((sum, part) => sum / Math.max(1, counts[part] ?? 1));
}
