import type { LocalizedText } from "@ttthdl/core";
import { citeKey, citeKeys } from "../printed-units/parse.js";
import type { Entry, Register, RegisterNorm } from "./load-register.js";

/**
 * What is wrong with the register, each with its file and line: an id given twice, a translation that is
 * missing, a citation that nothing printed bears out, a topic, reading or cited text that does not exist.
 *
 * @returns `path:line: what`
 */
export function registerProblems({ entries, topics, readings }: Register): readonly string[] {
  return entries.flatMap((entry) => {
    const printed = new Set(entry.units.map(citeKey));
    const cited = new Set(entry.regulation.cited?.map(({ id }) => id));
    const seen = new Set<string>();
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

function untranslated({ title, reason, members = [] }: RegisterNorm): readonly string[] {
  const texts: readonly (readonly [string, Partial<LocalizedText> | undefined])[] = [
    ["title", title],
    ...(reason === undefined ? [] : [["reason", reason] as const]),
    ...members.map(({ id, title: text }) => [`member ${id}`, text] as const),
  ];
  return texts.flatMap(([what, text]) =>
    (["vi", "en"] as const)
      .filter((lang) => !text?.[lang]?.trim())
      .map((lang) => `the ${what} lacks its ${lang} text`),
  );
}

function unprinted(
  { cite, alsoCites = [], members = [] }: RegisterNorm,
  printed: ReadonlySet<string>,
): readonly string[] {
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

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function whereIs({ files }: Entry, words: string, last: boolean = false): string {
  const places = [...files].flatMap(([file, text]) =>
    text
      .split("\n")
      .flatMap((line, index) => (line.includes(words) ? [`${file}:${index + 1}`] : [])),
  );
  return (last ? places.at(-1) : places[0]) ?? [...files.keys()][0] ?? "";
}
