import ts from "typescript";

/**
 * Turns an example into a function body: imports become loads, and each expression that a comment
 * `// => VALUE` follows becomes a check of the two.
 */
export function compileExample(code: string): string {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const parts = file.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return importOf(statement);
    const expected = expectedAfter(code, statement);
    if (expected === undefined) return statement.getText();
    if (!ts.isExpressionStatement(statement)) {
      throw new Error(`only an expression can have a value: ${statement.getText()}`);
    }
    return `expectValue((${statement.expression.getText()}), (${expected}));`;
  });
  const { outputText } = ts.transpileModule(parts.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return outputText;
}

function importOf(statement: ts.ImportDeclaration): string {
  const names = statement.importClause?.namedBindings?.getText().replace(/\bas\b/g, ":") ?? "{}";
  return `const ${names.replace(/type /g, "")} = loadModule(${statement.moduleSpecifier.getText()});`;
}

/** The value in the comment at the end of the statement, or on the line below it. */
function expectedAfter(code: string, statement: ts.Statement): string | undefined {
  const rest = code.slice(statement.getEnd());
  return /^[;]?[^\S\n]*(?:\n[^\S\n]*)?\/\/ => (.*)/.exec(rest)?.[1];
}
