import * as z from "zod";
import type {
  Application,
  ApplicationFunction,
  OnlineService,
  PortalContent,
} from "../../profile/service.js";
import { isoDaySchema } from "../day.js";
import { strictObjectOf } from "../exactly.js";
import { listOf, uniqueListOf } from "../list.js";
import { nameSchema } from "../text.js";
import {
  applicationKindSchema,
  onlineServiceFeatureSchema,
  resultChannelSchema,
  roleSchema,
} from "../vocabulary.js";

/** See {@link OnlineService}. */
export const onlineServiceSchema: z.ZodType<OnlineService> = strictObjectOf<OnlineService>()({
  id: nameSchema,
  claimedLevel: z.literal([1, 2, 3, 4]).exactOptional(),
  features: listOf(onlineServiceFeatureSchema).exactOptional(),
  hasFee: z.boolean().exactOptional(),
  resultChannels: listOf(resultChannelSchema).exactOptional(),
});

const functionSchema: z.ZodType<ApplicationFunction> = strictObjectOf<ApplicationFunction>()({
  id: nameSchema,
  used: z.boolean().exactOptional(),
});

/** See {@link Application}. */
export const applicationSchema: z.ZodType<Application> = strictObjectOf<Application>()({
  kind: applicationKindSchema,
  inUse: z.boolean().exactOptional(),
  functions: uniqueListOf(functionSchema, "id").exactOptional(),
});

/** See {@link PortalContent}. */
export const portalContentSchema: z.ZodType<PortalContent> = strictObjectOf<PortalContent>()({
  agency: roleSchema.exactOptional(),
  published: listOf(nameSchema),
  updatedOn: isoDaySchema.exactOptional(),
});
