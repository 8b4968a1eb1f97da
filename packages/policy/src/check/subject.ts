import type { Evidence, SystemProfile } from "@ttthdl/core";
import type { Topic } from "../norm.js";

/** One file that is judged by itself: a system's profile, or what a product's configuration says. */
export interface Subject {
  /** `profile.yaml`; left out when a profile is judged that came from no file. */
  readonly name?: string;
  readonly profile: SystemProfile;
  /** The only topics this kind of file can speak about; left out: all. */
  readonly topics?: readonly Topic[];
  /** SHA-256 of the file, in lower-case hexadecimal. */
  readonly sha256?: string;
  /** Where its facts came from. */
  readonly evidence?: readonly Evidence[];
}
