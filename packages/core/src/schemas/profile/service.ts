import * as z from "zod";
import type {
  Application,
  ApplicationFunction,
  ApplicationKind,
  OnlineService,
  OnlineServiceFeature,
  PortalContent,
  ResultChannel,
} from "../../profile/service.js";
import { isoDaySchema } from "../day.js";
import { exactly, strictObjectOf } from "../exactly.js";
import { listOf, uniqueListOf } from "../list.js";
import { roleSchema } from "../role.js";
import { nameSchema } from "../text.js";

/** See {@link OnlineServiceFeature}. */
export const onlineServiceFeatureSchema: z.ZodType<OnlineServiceFeature> =
  exactly<OnlineServiceFeature>()(
    z.enum([
      "procedure-published",
      "forms-downloadable",
      "forms-submitted-online",
      "processed-online",
      "fee-payable-online",
    ]),
  );

/** See {@link ResultChannel}. */
export const resultChannelSchema: z.ZodType<ResultChannel> = exactly<ResultChannel>()(
  z.enum(["in-person", "online", "post"]),
);

/** See {@link OnlineService}. */
export const onlineServiceSchema: z.ZodType<OnlineService> = strictObjectOf<OnlineService>()({
  id: nameSchema,
  claimedLevel: z.literal([1, 2, 3, 4]).exactOptional(),
  features: listOf(onlineServiceFeatureSchema).exactOptional(),
  hasFee: z.boolean().exactOptional(),
  resultChannels: listOf(resultChannelSchema).exactOptional(),
});

/** See {@link ApplicationKind}. */
export const applicationKindSchema: z.ZodType<ApplicationKind> = exactly<ApplicationKind>()(
  z.enum([
    "document-management",
    "one-stop",
    "official-mail",
    "video-conference",
    "digital-signature",
    "web-page",
  ]),
);

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
