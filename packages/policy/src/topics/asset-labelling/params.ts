/** Every device has a name and a label. */
export interface AssetLabellingParams {
  readonly named: true;
  readonly labelled: true;
}
