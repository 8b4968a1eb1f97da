import { describe, expect, it } from "vitest";
import { formDocument } from "../../document/index.js";
import { type FormDefinition, mau1, mau2 } from "../../index.js";
import { renderDocx } from "../../render-docx/index.js";
import { submissions } from "../../testing/form-data.fixture.js";
import { partsOf, withParts } from "../../testing/word-file.fixture.js";
import { type ParsedForm, parseForm } from "../index.js";

const DOCUMENT = "word/document.xml";
const one = submissions["mau-1"];
const two = submissions["mau-2"];

/** A form as somebody changed it in Word. */
async function edited(
  form: FormDefinition,
  data: object,
  change: (xml: string) => string,
): Promise<ParsedForm> {
  const bytes = await renderDocx(formDocument(form, data));
  const xml = partsOf(bytes)[DOCUMENT] ?? "";
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  return parseForm(withParts(bytes, { [DOCUMENT]: changed }));
}

/** The paragraph that holds some words. */
function paragraphOf(xml: string, words: string): string {
  const at = xml.lastIndexOf(words);
  expect(at, words).toBeGreaterThan(0);
  const start = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
  return xml.slice(start, xml.indexOf("</w:p>", at) + "</w:p>".length);
}

const bodyOf = (xml: string): string =>
  xml.slice(xml.indexOf("<w:body>") + "<w:body>".length, xml.lastIndexOf("<w:sectPr"));
const styled = (paragraph: string, style: string): string =>
  paragraph.replace("</w:pPr>", `${style}</w:pPr>`);
const text = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const codes = ({ warnings }: ParsedForm): readonly string[] =>
  warnings.map(({ path, code }) => (path === undefined ? code : `${path}: ${code}`));

describe("a box that was copied or moved", () => {
  it("is told, and its texts are joined", async () => {
    const parsed = await edited(mau1, one, (xml) => {
      const service = paragraphOf(xml, "Thư điện tử");
      return xml.replace(paragraphOf(xml, "Hai hộp thư"), (last) => last + service);
    });
    expect(parsed.data).toEqual({ ...one, service: "Thư điện tử\nThư điện tử" });
    expect(codes(parsed)).toEqual(["service: repeated-control"]);
  });

  it("is told where it stands at a later label", async () => {
    const parsed = await edited(mau1, one, (xml) => {
      const period = paragraphOf(xml, "Từ 01/12/2018");
      const last = paragraphOf(xml, "Hai hộp thư");
      return xml.replace(period, "").replace(last, last + period);
    });
    expect(parsed.data).toEqual(one);
    expect(codes(parsed)).toEqual(["usagePeriod: moved-control"]);
  });

  it.each([
    ["the same form", mau1, one],
    ["another form", mau2, two],
  ])("makes the file one of several forms, with %s below", async (_, form, data) => {
    const below = bodyOf(partsOf(await renderDocx(formDocument(form, data)))[DOCUMENT] ?? "");
    await expect(
      edited(mau1, one, (xml) => xml.replace(bodyOf(xml), (body) => body + below)),
    ).rejects.toMatchObject({ code: "invalid-input", reason: "several-records" });
  });
});

describe("the line of place and date", () => {
  const { document } = two;
  const without = (key: string): object => ({
    ...two,
    document: { ...document, [key]: undefined },
  });

  it("gives what was typed beside its empty boxes", async () => {
    const parsed = await edited(mau2, without("place"), (xml) =>
      xml.replace(/<w:r>(?:(?!<w:r>).)*, <\/w:t>/, (comma) => text("Bến Tre") + comma),
    );
    expect(parsed.data).toEqual(two);
    expect(codes(parsed)).toEqual(["document.place: guessed"]);
  });

  it("tells what was typed beside a filled box", async () => {
    const parsed = await edited(mau2, two, (xml) =>
      xml.replace(/<w:r>(?:(?!<w:r>).)*, <\/w:t>/, (comma) => text(" (huyện Ba Tri)") + comma),
    );
    expect(parsed.data).toEqual(two);
    expect(codes(parsed)).toEqual(["unread-text"]);
  });
});

describe("what plain text cannot say", () => {
  const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';

  it.each<readonly [string, (xml: string) => string]>([
    [
      "the mark of an automatic list before a line of a value",
      (xml) => xml.replace(paragraphOf(xml, "Hai hộp thư"), (line) => styled(line, listed)),
    ],
    [
      "a footnote in a box",
      (xml) => xml.replace("Hai hộp thư dùng chung</w:t>", '$&<w:footnoteReference w:id="2"/>'),
    ],
    [
      "a picture below a box",
      (xml) =>
        xml.replace(
          paragraphOf(xml, "Hai hộp thư"),
          (line) => `${line}<w:p><w:r><w:drawing/></w:r></w:p>`,
        ),
    ],
  ])("is told: %s", async (_, change) => {
    const parsed = await edited(mau1, one, change);
    expect(parsed.data).toEqual(one);
    expect(codes(parsed)).toEqual(["technicalRequirements: not-text"]);
  });

  it.each([
    ["the number of a label", "3. Thời gian sử dụng:", listed],
    ["a list that was taken away", "Hai hộp thư", '<w:numPr><w:numId w:val="0"/></w:numPr>'],
    [
      "a list of old days",
      "Hai hộp thư",
      `<w:pPrChange w:id="1" w:author="a"><w:pPr>${listed}</w:pPr></w:pPrChange>`,
    ],
  ])("is not %s", async (_, words, style) => {
    const parsed = await edited(mau1, one, (xml) =>
      xml.replace(paragraphOf(xml, words), (line) => styled(line, style)),
    );
    expect([parsed.data, parsed.warnings]).toEqual([one, []]);
  });
});

describe("what a reviewer struck out", () => {
  const struck = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>';
  const deleted = (line: string): string =>
    styled(line.replace(/<w:t[ >].*?<\/w:t>/g, "<w:delText>a</w:delText>"), struck);

  it("leaves no empty line where the end of its paragraph is struck too", async () => {
    const data = { ...one, technicalRequirements: "Một\nHai\nBa" };
    const parsed = await edited(mau1, data, (xml) =>
      xml.replace(paragraphOf(xml, ">Hai<"), deleted),
    );
    expect(parsed.data).toEqual({ ...one, technicalRequirements: "Một\nBa" });
  });
});

describe("a part of the contact", () => {
  it("is told to be missing where its box was deleted", async () => {
    const parsed = await edited(mau1, one, (xml) => {
      const at = xml.indexOf('w:val="contact.email"');
      const end = xml.indexOf("</w:sdt>", at) + "</w:sdt>".length;
      return xml.slice(0, xml.lastIndexOf("<w:sdt>", at)) + xml.slice(end);
    });
    const { email: _, ...contact } = one.contact;
    expect(parsed.data).toEqual({ ...one, contact });
    expect(codes(parsed)).toEqual(["contact.email: not-found"]);
  });
});

describe("the name at the head", () => {
  it("is told where it was typed there only", async () => {
    const { agencyName: _, ...rest } = one;
    const parsed = await edited(mau1, rest, (xml) =>
      xml.replace(/TÊN CƠ QUAN:<\/w:t><\/w:r>/, `$&${text(" SỞ TÀI CHÍNH")}`),
    );
    expect(parsed.data).toEqual(rest);
    expect(codes(parsed)).toEqual(["unread-text"]);
  });
});
