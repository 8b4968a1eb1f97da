import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFields } from "../definition/text-fields.js";
import { type FormDefinition, formDefinitions, mau1, mau2, validateForm } from "../index.js";
import { anyDraft, hostileTexts, submissions } from "../testing/form-data.fixture.js";
import { attributeOf, readHtml, textOf } from "../testing/read-html.fixture.js";
import { formDataFromEntries, type HtmlFormOptions, renderHtmlForm } from "./index.js";

type Element = ReturnType<typeof readHtml>["elements"][number];

const draw = (form: FormDefinition, options?: HtmlFormOptions): readonly Element[] =>
  readHtml(renderHtmlForm(form, options)).elements;
const isControl = ({ tagName }: Element): boolean => /^(?:input|textarea)$/.test(tagName);
const typedIn = (control: Element): string =>
  control.tagName === "textarea" ? textOf(control) : (attributeOf(control, "value") ?? "");
/** What a browser would send. */
const sent = (elements: readonly Element[]): readonly (readonly [string, string])[] =>
  elements
    .filter(isControl)
    .map((control) => [attributeOf(control, "name") ?? "", typedIn(control)] as const);
const byId = (elements: readonly Element[], id: string): Element | undefined =>
  elements.find((each) => attributeOf(each, "id") === id);

describe.each(formDefinitions)("$id", (form) => {
  const data = submissions[form.id as keyof typeof submissions];

  it("has a labelled control for each blank, in the order of the sections", () => {
    const elements = draw(form);
    const names = sent(elements).map(([name]) => name);
    expect(names).toEqual(
      form.sections.flatMap(({ fields }) =>
        textFields(form)
          .filter(({ keys }) => fields.includes(keys[0]))
          .map(({ path }) => path),
      ),
    );
    for (const control of elements.filter(isControl)) {
      const label = elements.find(
        (each) => attributeOf(each, "for") === attributeOf(control, "id"),
      );
      expect(textOf(label as Element).length).toBeGreaterThan(1);
    }
  });

  it.each(["vi", "en"] as const)(
    "%s: ids are unique and all that is referred to is there",
    (lang) => {
      const { errors } = validateForm(form, { contact: {} }, { lang });
      const elements = draw(form, { errors, lang });
      const ids = elements.flatMap((each) => attributeOf(each, "id") ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const referred = elements.flatMap((each) => [
        ...(attributeOf(each, "aria-describedby")?.split(" ") ?? []),
        ...(attributeOf(each, "aria-labelledby")?.split(" ") ?? []),
        ...(attributeOf(each, "for")?.split(" ") ?? []),
        ...(attributeOf(each, "href")?.slice(1).split(" ") ?? []),
      ]);
      expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  it("gives back what it was shown with, submission or draft", () => {
    expect(formDataFromEntries(form, sent(draw(form, { values: data })))).toEqual(data);
    expect(formDataFromEntries(form, sent(draw(form)))).toEqual({ contact: {} });
  });

  it("whatever is filled in stays a value", () => {
    const own = new Set(draw(form).map(({ tagName }) => tagName));
    const attributes = new Set(draw(form).flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    fc.assert(
      fc.property(anyDraft(form), (values) => {
        const elements = draw(form, { values });
        expect(elements.filter(({ tagName }) => !own.has(tagName))).toEqual([]);
        const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
        expect(names.filter((name) => !attributes.has(name))).toEqual([]);
        expect(elements).toHaveLength(draw(form).length);
      }),
      { numRuns: 50 },
    );
  });

  it("links each error to its control, in the order of the fields", () => {
    const { errors } = validateForm(form, formDataFromEntries(form, []), { lang: "vi" });
    const elements = draw(form, { errors });
    const links = elements.filter(({ tagName }) => tagName === "a");
    expect(links.map(textOf)).toEqual(errors.map(({ message }) => message));
    for (const link of links) {
      const control = byId(elements, attributeOf(link, "href")?.slice(1) ?? "");
      expect(attributeOf(control as Element, "aria-invalid")).toBe("true");
    }
  });
});

describe("renderHtmlForm", () => {
  it.each(hostileTexts)("shows %j as a value, a message, a hidden input, an address", (text) => {
    const own = new Set(["div", "form", "input", "textarea", "fieldset", "legend", "label"]);
    for (const each of ["button", "h2", "ul", "li", "a", "p", "span"]) own.add(each);
    const issue = { path: text, code: "required", message: text } as const;
    const elements = draw(mau1, {
      values: { address: text, purpose: text },
      errors: [issue, { ...issue, path: "address" }],
      warnings: [{ ...issue, path: "purpose" }],
      hidden: { [text]: text },
      action: text,
      submitLabel: text,
      idPrefix: text,
    });
    expect(elements.filter(({ tagName }) => !own.has(tagName))).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^on/.test(name)))).toEqual(
      [],
    );
  });

  it("has a row for each line that a title of a signer takes", () => {
    const title = draw(mau1).find((each) => attributeOf(each, "name") === "document.signerTitle");
    expect(title?.tagName).toBe("textarea");
    expect(title && attributeOf(title, "rows")).toBe("4");
  });

  it("ties hint and error to the control", () => {
    const { errors } = validateForm(mau1, { telephone: "a\u0000" }, { stage: "draft" });
    const elements = draw(mau1, { errors });
    const control = byId(elements, "mau-1-telephone") as Element;
    expect(attributeOf(control, "aria-describedby")).toBe(
      "mau-1-telephone-hint mau-1-telephone-error",
    );
    expect(textOf(byId(elements, "mau-1-telephone-error") as Element)).toMatch(
      /^Lỗi: “Điện thoại”/,
    );
  });

  it("puts the focus on the summary of errors, else of warnings, else nowhere", () => {
    const issue = { path: "fax", code: "required", message: "x" } as const;
    const focus = (options: HtmlFormOptions): readonly string[] =>
      draw(mau1, options)
        .filter((each) => attributeOf(each, "autofocus") !== undefined)
        .map((each) => attributeOf(each, "id") ?? "");
    expect(focus({ errors: [issue], warnings: [issue] })).toEqual(["mau-1-errors"]);
    expect(focus({ warnings: [issue] })).toEqual(["mau-1-warnings"]);
    expect(focus({})).toEqual([]);
  });

  it("tells of a group's error at the group, and of a path that it does not have without a link", () => {
    const message = "x";
    const errors = [
      { path: "contact", code: "wrong-type", message },
      { path: "toString", code: "unknown-field", message },
      { path: "", code: "wrong-type", message },
    ] as const;
    const elements = draw(mau1, { errors });
    const links = elements.filter(({ tagName }) => tagName === "a");
    expect(links.map((link) => attributeOf(link, "href"))).toEqual(["#mau-1-contact-fullName"]);
    expect(elements.filter(({ tagName }) => tagName === "li")).toHaveLength(3);
    const group = elements.find(
      (each) => attributeOf(each, "aria-describedby") === "mau-1-contact-error",
    );
    expect(group?.tagName).toBe("fieldset");
  });

  it("keeps a day that is none to be corrected", () => {
    const type = (date: string): string | undefined => {
      const elements = draw(mau2, { values: { document: { date } } });
      const control = byId(elements, "mau-2-document-date") as Element;
      expect(typedIn(control)).toBe(date);
      return attributeOf(control, "type");
    };
    expect([type(""), type("2026-03-05"), type("05/3/2026")]).toEqual(["date", "date", "text"]);
  });

  it("keeps line ends at the beginning of a text", () => {
    const values = { purpose: "\n\nmột" };
    expect(new Map(sent(draw(mau1, { values }))).get("purpose")).toBe("\n\nmột");
  });

  it("sends hidden inputs, of which none may be called as a field", () => {
    const hidden = { token: 'a"b' };
    expect(new Map(sent(draw(mau1, { hidden }))).get("token")).toBe('a"b');
    expect(() => renderHtmlForm(mau1, { hidden: { "contact.email": "" } })).toThrow(
      "hidden.contact.email: is a field",
    );
  });
});

describe("formDataFromEntries", () => {
  const read = (query: string): unknown => formDataFromEntries(mau1, new URLSearchParams(query));

  it("reads what URLSearchParams and FormData hold", () => {
    const data = new FormData();
    data.set("contact.email", "an@example.vn");
    data.set("document.place", " ");
    expect(formDataFromEntries(mau1, data)).toEqual({ contact: { email: "an@example.vn" } });
    expect(read("purpose=a%0D%0Ab&document.place=Hu%E1%BA%BF")).toEqual({
      contact: {},
      purpose: "a\r\nb",
      document: { place: "Huế" },
    });
  });

  it.each([
    ["__proto__=x", "a name is not in the form"],
    ["contact.__proto__=x", "a name is not in the form"],
    ["constructor.prototype=x", "a name is not in the form"],
    ["contact=x", "a name is not in the form"],
    ["contact[email]=x", "a name is not in the form"],
    ["fax.x=1", "a name is not in the form"],
    ["token=1", "a name is not in the form"],
    ["fax=1&fax=2", "fax: comes twice"],
    ["fax=&fax=", "fax: comes twice"],
  ])("refuses %s", (query, reason) => {
    expect(() => read(query)).toThrow(reason);
    expect(() => read(query)).toThrow(expect.objectContaining({ code: "invalid-input" }));
    expect("x" in {}).toBe(false);
  });

  it("refuses a file", () => {
    expect(() => formDataFromEntries(mau1, [["fax", new Blob(["x"])]])).toThrow("fax: not a text");
  });
});
