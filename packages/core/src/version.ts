/** Version of the packages, which all share it, and so of the rules. A test holds it against package.json. */
export const version = "0.1.0";
