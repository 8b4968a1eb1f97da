import ts from "typescript";

/** A text that a person reads, as a source file holds it; what is filled in stands as "…". */
export interface ShownText {
  readonly file: string;
  readonly line: number;
  readonly lang: "vi" | "en";
  readonly text: string;
}

/** The texts of a source file: every literal under a key `vi` or `en`, also in the functions that make sentences. */
export function textsIn(file: string, source: string): readonly ShownText[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts: ShownText[] = [];

  const collect = (node: ts.Node, lang: ShownText["lang"]): void => {
    const text = literalText(node);
    if (text !== undefined) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      texts.push({ file, line: line + 1, lang, text });
    }
    // What is compared with or looked up is no text.
    if (ts.isBinaryExpression(node) && isComparison(node)) return;
    if (ts.isElementAccessExpression(node)) return;
    ts.forEachChild(node, (child) => collect(child, lang));
  };
  const walk = (node: ts.Node): void => {
    const lang = langOf(node);
    if (lang === undefined) ts.forEachChild(node, walk);
    else collect(lang.value, lang.lang);
  };
  walk(tree);
  return texts;
}

function langOf(
  node: ts.Node,
): { readonly lang: ShownText["lang"]; readonly value: ts.Node } | undefined {
  if (!ts.isPropertyAssignment(node) && !ts.isMethodDeclaration(node)) return undefined;
  const name = node.name.getText();
  if (name !== "vi" && name !== "en") return undefined;
  const value = ts.isPropertyAssignment(node) ? node.initializer : node.body;
  return value === undefined ? undefined : { lang: name, value };
}

function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
}

function isComparison({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}
