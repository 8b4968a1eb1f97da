import * as z from "zod";
import { type Lang, langs } from "../text.js";
import {
  type AccountClass,
  type AccountScope,
  type AccountStatus,
  accountClasses,
  accountScopes,
  accountStatuses,
} from "../vocabulary/account.js";
import {
  type AssetKind,
  assetKinds,
  type InternetAccess,
  internetAccesses,
  type NetworkZone,
  networkZones,
  type RemoteObject,
  type RemoteOrigin,
  remoteObjects,
  remoteOrigins,
} from "../vocabulary/asset.js";
import {
  type Expiry,
  expiries,
  type UnusedReason,
  unusedReasons,
} from "../vocabulary/attestation.js";
import {
  type DataImportance,
  dataImportances,
  type EncryptionPlace,
  encryptionPlaces,
  type LogSource,
  logSources,
} from "../vocabulary/data.js";
import { type ActivityKind, activityKinds, type FormId, formIds } from "../vocabulary/duty.js";
import {
  type FindingState,
  findingStates,
  type Provenance,
  provenances,
  type SubjectKind,
  subjectKinds,
} from "../vocabulary/finding.js";
import {
  type IncidentCircumstance,
  type IncidentKind,
  type IncidentStep,
  incidentCircumstances,
  incidentKinds,
  incidentSteps,
  type Recipient,
  recipients,
} from "../vocabulary/incident.js";
import {
  type CitedFate,
  type CitedKind,
  type Confidence,
  citedFates,
  citedKinds,
  confidences,
  type InstrumentKind,
  instrumentKinds,
  type StatusValue,
  type SystemKind,
  statusValues,
  systemKinds,
  type TerritoryKind,
  territoryKinds,
} from "../vocabulary/instrument.js";
import { type WindowKind, windowKinds } from "../vocabulary/lockout.js";
import {
  type Modality,
  modalities,
  type ReferenceRelation,
  referenceRelations,
} from "../vocabulary/norm.js";
import {
  type CharacterClass,
  characterClasses,
  type LengthUnit,
  lengthUnits,
  type PasswordPlace,
  passwordPlaces,
} from "../vocabulary/password.js";
import {
  type InventoryList,
  inventoryLists,
  type RecordForm,
  recordForms,
} from "../vocabulary/record.js";
import { type AgencyFunction, agencyFunctions, type Role, roles } from "../vocabulary/role.js";
import {
  type OnlineServiceFeature,
  onlineServiceFeatures,
  type ResultChannel,
  resultChannels,
} from "../vocabulary/service.js";
import {
  type FourLevelSecuritySeverity,
  fourLevelSecuritySeverities,
  type SeverityScale,
  severityScales,
  type ThreeLevelSeverity,
  type TwoLevelSeverity,
  threeLevelSeverities,
  twoLevelSeverities,
} from "../vocabulary/severity.js";
import {
  type ApplicationKind,
  applicationKinds,
  type MalwareMeasure,
  malwareMeasures,
  type SoftwareLicenceKind,
  softwareLicenceKinds,
} from "../vocabulary/software.js";
import {
  type CountedUnit,
  countedUnits,
  type LegalUnit,
  legalUnits,
  type SettingUnit,
  settingUnits,
} from "../vocabulary/unit.js";

/** The schema of a closed list: it accepts the values of the list and nothing else. */
export function oneOf<const V extends string>(values: readonly V[]): z.ZodType<V> {
  return z.enum(values);
}

/** See {@link Lang}. */
export const langSchema: z.ZodType<Lang> = oneOf(langs);

/** See {@link AccountClass}. */
export const accountClassSchema: z.ZodType<AccountClass> = oneOf(accountClasses);

/** See {@link AccountScope}. */
export const accountScopeSchema: z.ZodType<AccountScope> = oneOf(accountScopes);

/** See {@link AccountStatus}. */
export const accountStatusSchema: z.ZodType<AccountStatus> = oneOf(accountStatuses);

/** See {@link AssetKind}. */
export const assetKindSchema: z.ZodType<AssetKind> = oneOf(assetKinds);

/** See {@link InternetAccess}. */
export const internetAccessSchema: z.ZodType<InternetAccess> = oneOf(internetAccesses);

/** See {@link NetworkZone}. */
export const networkZoneSchema: z.ZodType<NetworkZone> = oneOf(networkZones);

/** See {@link RemoteObject}. */
export const remoteObjectSchema: z.ZodType<RemoteObject> = oneOf(remoteObjects);

/** See {@link RemoteOrigin}. */
export const remoteOriginSchema: z.ZodType<RemoteOrigin> = oneOf(remoteOrigins);

/** See {@link Expiry}. */
export const expirySchema: z.ZodType<Expiry> = oneOf(expiries);

/** See {@link UnusedReason}. */
export const unusedReasonSchema: z.ZodType<UnusedReason> = oneOf(unusedReasons);

/** See {@link DataImportance}. */
export const dataImportanceSchema: z.ZodType<DataImportance> = oneOf(dataImportances);

/** See {@link EncryptionPlace}. */
export const encryptionPlaceSchema: z.ZodType<EncryptionPlace> = oneOf(encryptionPlaces);

/** See {@link LogSource}. */
export const logSourceSchema: z.ZodType<LogSource> = oneOf(logSources);

/** See {@link ActivityKind}. */
export const activityKindSchema: z.ZodType<ActivityKind> = oneOf(activityKinds);

/** See {@link FormId}. */
export const formIdSchema: z.ZodType<FormId> = oneOf(formIds);

/** See {@link FindingState}. */
export const findingStateSchema: z.ZodType<FindingState> = oneOf(findingStates);

/** See {@link Provenance}. */
export const provenanceSchema: z.ZodType<Provenance> = oneOf(provenances);

/** See {@link SubjectKind}. */
export const subjectKindSchema: z.ZodType<SubjectKind> = oneOf(subjectKinds);

/** See {@link IncidentKind}. */
export const incidentKindSchema: z.ZodType<IncidentKind> = oneOf(incidentKinds);

/** See {@link IncidentStep}. */
export const incidentStepSchema: z.ZodType<IncidentStep> = oneOf(incidentSteps);

/** See {@link IncidentCircumstance}. */
export const incidentCircumstanceSchema: z.ZodType<IncidentCircumstance> =
  oneOf(incidentCircumstances);

/** See {@link Recipient}. */
export const recipientSchema: z.ZodType<Recipient> = oneOf(recipients);

/** See {@link CitedKind}. */
export const citedKindSchema: z.ZodType<CitedKind> = oneOf(citedKinds);

/** See {@link Confidence}. */
export const confidenceSchema: z.ZodType<Confidence> = oneOf(confidences);

/** See {@link InstrumentKind}. */
export const instrumentKindSchema: z.ZodType<InstrumentKind> = oneOf(instrumentKinds);

/** See {@link TerritoryKind}. */
export const territoryKindSchema: z.ZodType<TerritoryKind> = oneOf(territoryKinds);

/** See {@link CitedFate}. */
export const citedFateSchema: z.ZodType<CitedFate> = oneOf(citedFates);

/** See {@link StatusValue}. */
export const statusValueSchema: z.ZodType<StatusValue> = oneOf(statusValues);

/** See {@link SystemKind}. */
export const systemKindSchema: z.ZodType<SystemKind> = oneOf(systemKinds);

/** See {@link Modality}. */
export const modalitySchema: z.ZodType<Modality> = oneOf(modalities);

/** See {@link ReferenceRelation}. */
export const referenceRelationSchema: z.ZodType<ReferenceRelation> = oneOf(referenceRelations);

/** See {@link CharacterClass}. */
export const characterClassSchema: z.ZodType<CharacterClass> = oneOf(characterClasses);

/** See {@link LengthUnit}. */
export const lengthUnitSchema: z.ZodType<LengthUnit> = oneOf(lengthUnits);

/** See {@link WindowKind}. */
export const windowKindSchema: z.ZodType<WindowKind> = oneOf(windowKinds);

/** See {@link PasswordPlace}. */
export const passwordPlaceSchema: z.ZodType<PasswordPlace> = oneOf(passwordPlaces);

/** See {@link InventoryList}. */
export const inventoryListSchema: z.ZodType<InventoryList> = oneOf(inventoryLists);

/** See {@link RecordForm}. */
export const recordFormSchema: z.ZodType<RecordForm> = oneOf(recordForms);

/** See {@link AgencyFunction}. */
export const agencyFunctionSchema: z.ZodType<AgencyFunction> = oneOf(agencyFunctions);

/** See {@link Role}. */
export const roleSchema: z.ZodType<Role> = oneOf(roles).meta({ id: "Role" });

/** Who approved something, or that nobody did. */
export const approverSchema: z.ZodType<Role | "nobody"> = oneOf(["nobody", ...roles]);

/** See {@link OnlineServiceFeature}. */
export const onlineServiceFeatureSchema: z.ZodType<OnlineServiceFeature> =
  oneOf(onlineServiceFeatures);

/** See {@link ResultChannel}. */
export const resultChannelSchema: z.ZodType<ResultChannel> = oneOf(resultChannels);

/** See {@link FourLevelSecuritySeverity}. */
export const fourLevelSecuritySeveritySchema: z.ZodType<FourLevelSecuritySeverity> = oneOf(
  fourLevelSecuritySeverities,
);

/** See {@link SeverityScale}. */
export const severityScaleSchema: z.ZodType<SeverityScale> = oneOf(severityScales);

/** See {@link ThreeLevelSeverity}. */
export const threeLevelSeveritySchema: z.ZodType<ThreeLevelSeverity> = oneOf(threeLevelSeverities);

/** See {@link TwoLevelSeverity}. */
export const twoLevelSeveritySchema: z.ZodType<TwoLevelSeverity> = oneOf(twoLevelSeverities);

/** See {@link ApplicationKind}. */
export const applicationKindSchema: z.ZodType<ApplicationKind> = oneOf(applicationKinds);

/** See {@link MalwareMeasure}. */
export const malwareMeasureSchema: z.ZodType<MalwareMeasure> = oneOf(malwareMeasures);

/** See {@link SoftwareLicenceKind}. */
export const softwareLicenceKindSchema: z.ZodType<SoftwareLicenceKind> =
  oneOf(softwareLicenceKinds);

/** See {@link LegalUnit}. */
export const legalUnitSchema: z.ZodType<LegalUnit> = oneOf(legalUnits);

/** See {@link SettingUnit}. */
export const settingUnitSchema: z.ZodType<SettingUnit> = oneOf(settingUnits);

/** What a distance is counted in. */
export const distanceUnitSchema: z.ZodType<LegalUnit | CountedUnit> = oneOf([
  ...legalUnits,
  ...countedUnits,
]);
