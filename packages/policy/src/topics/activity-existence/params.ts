import type { ActivityParams } from "../shared/activities.js";

/** An activity must take place; the text names no figure, so none is made up (reading G5). */
export type ActivityExistenceParams = ActivityParams;
