// @ts-check
import { relative } from "node:path";
import { citeKey, citeKeys } from "../printed-units/parse.mjs";
import { root } from "../run.mjs";

/**
 * @typedef {import("./load-register.mjs").Register} Register
 * @typedef {import("./load-register.mjs").Entry} Entry
 * @typedef {import("./load-register.mjs").Norm} Norm
 * @typedef {import("./load-register.mjs").Text} Text
 */

/**
 * What is wrong with the register, each with its file and line: an id given twice, a translation that is
 * missing, a citation that nothing printed bears out, a topic, reading or cited text that does not exist.
 *
 * @param {Register} register
 * @returns {readonly string[]} `path:line: what`
 */
export function registerProblems({ entries, topics, readings }) {
  return entries.flatMap((entry) => {
    const printed = new Set(entry.units.map(citeKey));
    const cited = new Set(entry.regulation.cited?.map(({ id }) => id));
    const seen = new Set();
    const problems = entry.regulation.norms.flatMap((norm) => {
      const twice = seen.has(norm.id);
      seen.add(norm.id);
      const found = [
        ...(twice ? [`the id ${norm.id} is given twice`] : []),
        ...(topics.has(norm.topic) ? [] : [`no topic ${norm.topic}`]),
        ...untranslated(norm),
        ...unprinted(norm, printed),
        ...(norm.readings ?? [])
          .filter((id) => !readings.has(id))
          .map((id) => `no reading ${id} has a text`),
        ...(norm.references ?? []).flatMap(({ to }) =>
          to === undefined || cited.has(to) ? [] : [`no cited text ${to}`],
        ),
        ...repeated((norm.members ?? []).map(({ id }) => id)).map(
          (id) => `the member ${id} is given twice`,
        ),
      ];
      const place = whereIs(entry, `id: "${norm.id}"`, twice);
      return found.map((what) => `${place}: ${norm.id}: ${what}`);
    });
    const unfounded = (entry.regulation.foundedOn ?? []).filter((id) => !cited.has(id));
    return [
      ...problems,
      ...unfounded.map(
        (id) => `${whereIs(entry, `"${id}"`)}: founded on ${id}, which is not cited`,
      ),
    ];
  });
}

/** @param {Norm} norm */
function untranslated({ title, reason, members = [] }) {
  /** @type {readonly (readonly [string, Text | undefined])[]} */
  const texts = [
    ["title", title],
    ...(reason === undefined ? [] : [/** @type {const} */ (["reason", reason])]),
    ...members.map(({ id, title: text }) => /** @type {const} */ ([`member ${id}`, text])),
  ];
  return texts.flatMap(([what, text]) =>
    ["vi", "en"]
      .filter((lang) => !(/** @type {Record<string, string> | undefined} */ (text)?.[lang]?.trim()))
      .map((lang) => `the ${what} lacks its ${lang} text`),
  );
}

/** @param {Norm} norm @param {ReadonlySet<string>} printed */
function unprinted({ cite, alsoCites = [], members = [] }, printed) {
  const all = [
    cite,
    ...alsoCites,
    ...members.flatMap(({ cite: own, covers = [] }) => [
      ...(own === undefined ? [] : [own]),
      ...covers,
    ]),
  ];
  return all
    .filter((each) => !citeKeys(each).some((key) => printed.has(key)))
    .map((each) => `cites ${JSON.stringify(each)}, which is not printed`);
}

/** @param {readonly string[]} ids */
function repeated(ids) {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** @param {Entry} entry @param {string} words @param {boolean} [last] */
function whereIs({ files }, words, last = false) {
  const places = [...files].flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        line.includes(words) ? [`${relative(root, file)}:${index + 1}`] : [],
      ),
  );
  return (last ? places.at(-1) : places[0]) ?? [...files.keys()][0] ?? "";
}
