import type { Norm, Regulation } from "@ttthdl/policy";
import { judgeNorm } from "@ttthdl/policy/internal";
import { regulation as bacKan } from "@ttthdl/policy/regulations/bac-kan-11-2023";
import { regulation as benTre } from "@ttthdl/policy/regulations/ben-tre-18-2018";
import { Engine } from "json-rules-engine";
import { bench, describe } from "vitest";
import { pairs } from "../../../scripts/bench/pairs.js";
import { ids, profile, rules } from "./obligations.js";

const AS_OF = "2026-11-22";

const norms = [bacKan, benTre].flatMap((regulation) =>
  regulation.norms
    .filter(({ id }) => ids.includes(id))
    .map((norm): readonly [Regulation, Norm] => [regulation, norm]),
);

function ours(): readonly string[] {
  const met: string[] = [];
  for (const [regulation, norm] of norms) {
    for (const { state, rule } of judgeNorm(regulation, norm, { profile }, { asOf: AS_OF })) {
      if (state === "compliant") met.push(rule);
    }
  }
  return met;
}

const engine = new Engine([...rules]);

async function peer(): Promise<readonly string[]> {
  const { events } = await engine.run({ profile });
  return events.map(({ params }) => String(params?.["id"]));
}

// The comparison is fair only while both find the same obligation broken.
const found = new Set(ours());
const foundByPeer = new Set(await peer());
const broken = ids.filter((id) => !found.has(id));
const brokenForPeer = ids.filter((id) => !foundByPeer.has(id));
if (broken.length !== 1 || String(broken) !== String(brokenForPeer)) {
  throw new Error(`not the same obligations: ${broken} against ${brokenForPeer}`);
}

describe.each(pairs)("json-rules-engine, 20 obligations, pair %i", () => {
  bench("ours", () => void ours(), { time: 200 });
  bench("peer", async () => void (await peer()), { time: 200 });
});
