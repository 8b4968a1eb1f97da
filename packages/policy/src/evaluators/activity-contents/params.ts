import type { ActivityParams } from "../shared/activities.js";

/** Each activity of a kind must cover every content that the norm prints as a member. */
export type ActivityContentsParams = Pick<ActivityParams, "activity">;
