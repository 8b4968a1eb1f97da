import { agencyFor, findProvince, type IsoDay } from "@ttthdl/core";
import type { FormAddressee } from "../definition/form-definition.js";

/**
 * The agency that has the addressee's functions on a day, with the name of the province that its territory
 * then belongs to.
 *
 * @throws TtthdlError `invalid-date` for a day that does not exist.
 */
export function successorOf(addressee: FormAddressee, day: IsoDay): string {
  const agency = agencyFor(addressee.function, day).name.vi;
  const issuer = findProvince(addressee.province);
  const ended = issuer?.validTo !== undefined && issuer.validTo < day;
  const province = ended ? findProvince(issuer.successor ?? "") : issuer;
  return province === undefined ? agency : `${agency} ${province.name}`;
}
