import ts from "typescript";

/**
 * A TypeScript type as JSON Schema: literals, strings, numbers, lists, objects and what may be one or another.
 *
 * @throws Error for any other type: nothing is let through as "anything".
 */
export function schemaOfType(type: ts.Type, checker: ts.TypeChecker): object {
  if (type.isUnion()) return schemaOfUnion(type, checker);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) {
    return { const: checker.typeToString(type) === "true" };
  }
  if (type.flags & ts.TypeFlags.String) return { type: "string", minLength: 1 };
  if (type.flags & ts.TypeFlags.Number) return { type: "number" };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item !== undefined) return { type: "array", items: schemaOfType(item, checker) };
  }
  if (type.flags & ts.TypeFlags.Object && type.getCallSignatures().length === 0) {
    return schemaOfObject(type, checker);
  }
  throw new Error(`no JSON Schema for the type ${checker.typeToString(type)}`);
}

function schemaOfUnion({ types }: ts.UnionType, checker: ts.TypeChecker): object {
  const present = types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
  const schemas = present.map((each) => schemaOfType(each, checker));
  const [only] = schemas;
  if (only !== undefined && schemas.length === 1) return only;
  const constants = schemas.flatMap((schema) => ("const" in schema ? [schema.const] : []));
  if (constants.length < schemas.length) return { anyOf: schemas };
  return constants.every((each) => typeof each === "boolean")
    ? { type: "boolean" }
    : { enum: constants.sort() };
}

function schemaOfObject(type: ts.Type, checker: ts.TypeChecker): object {
  const members = checker.getPropertiesOfType(type);
  const required = members.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0);
  return {
    type: "object",
    properties: Object.fromEntries(
      members.map((member) => [
        member.name,
        schemaOfType(checker.getTypeOfSymbol(member), checker),
      ]),
    ),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    additionalProperties: false,
  };
}
