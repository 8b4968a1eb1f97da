import type { InventoryList, SystemProfile } from "@ttthdl/core";
import type { JudgeableNorm } from "../../norm.js";
import { evaluators } from "../../topics/index.generated.js";

/** The lists whose entries name a bearer. */
export type EntryList = "activities" | "reportsSent" | "records" | "portalContent";

/** One entry of such a list, as far as its bearer goes. */
export interface Entry {
  readonly by?: string;
  readonly agency?: string;
  readonly kind?: string;
  readonly duty?: string;
}

/**
 * Whose each part of a profile is (decision 0040): of the bearer that each entry names (`by-entry`), of the bearers that
 * the profile answers for (`own`, list by list for the inventory), or a fact about the system, whoever bears the duty.
 */
const belongings: Readonly<Record<keyof SystemProfile, "by-entry" | "by-list" | "system">> = {
  activities: "by-entry",
  reportsSent: "by-entry",
  records: "by-entry",
  portalContent: "by-entry",
  inventory: "by-list",
  answersFor: "system",
  accountClasses: "system",
  agencies: "system",
  recordsFrom: "system",
  system: "system",
  passwordPolicy: "system",
  lockout: "system",
  accounts: "system",
  backups: "system",
  cameras: "system",
  passwordStorage: "system",
  logs: "system",
  encryption: "system",
  internetLines: "system",
  loadBalancedInternet: "system",
  power: "system",
  capacity: "system",
  incidents: "system",
  requests: "system",
  assets: "system",
  software: "system",
  remoteAccess: "system",
  providesPublicServices: "system",
  applications: "system",
  onlineServices: "system",
};

/** Lists of an inventory that describe what a bearer publishes, not the system. */
const ownLists: Readonly<Record<InventoryList, boolean>> = {
  projectFields: true,
  programmeFields: true,
  statisticsContents: true,
  identityFields: false,
  softwareAssetFields: false,
  endpointFields: false,
  subsystems: false,
  services: false,
  designDocuments: false,
  acceptanceDocuments: false,
  monitoredSources: false,
  monitoringAbilities: false,
  backupContents: false,
  backupRules: false,
  monitoringStorageRules: false,
  equipmentLogs: false,
  portalRequirements: false,
};

/** Where the facts about a norm belong to its bearer: a list with bearers, or a list of the inventory. */
export interface BearersFacts {
  /** As a person types it: `activities[kind=drill]`. */
  readonly path: string;
  /** Left out: a list that names no bearers. */
  readonly list?: EntryList;
  /** The key of an entry that names its bearer. */
  readonly key: "by" | "agency";
  /** Whether an entry is about this norm's duty. */
  readonly isAbout: (entry: Entry) => boolean;
}

/** The facts about a norm that belong to its bearer; `undefined` where they are facts about the system. */
export function bearersFacts(norm: JudgeableNorm): BearersFacts | undefined {
  const part = evaluators[norm.topic].facts
    .map((path) => path.split(/[.[]/, 1)[0] as keyof SystemProfile)
    .find((each) => belongings[each] !== "system");
  if (part === undefined) return undefined;
  if (isEntryList(part)) return { list: part, ...entriesAbout[part](norm) };
  const { list } = norm.params as { readonly list?: InventoryList };
  if (list === undefined || !ownLists[list]) return undefined;
  return { path: `inventory.${list}`, key: "by", isAbout: () => true };
}

const entriesAbout: Readonly<
  Record<EntryList, (norm: JudgeableNorm) => Omit<BearersFacts, "list">>
> = {
  activities: (norm) => {
    const { activity } = norm.params as { readonly activity?: string };
    const path = `activities[kind=${activity}]`;
    return { path, key: "by", isAbout: ({ kind }) => kind === activity };
  },
  reportsSent: ({ id }) => ({
    path: `reportsSent[duty=${id}]`,
    key: "by",
    isAbout: ({ duty }) => duty === id,
  }),
  records: () => ({ path: "records", key: "by", isAbout: () => true }),
  portalContent: () => ({ path: "portalContent", key: "agency", isAbout: () => true }),
};

function isEntryList(part: string): part is EntryList {
  return Object.hasOwn(entriesAbout, part);
}
