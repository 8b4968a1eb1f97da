/** Version of the packages, which all share it; the encoded law has its own. A test holds it against package.json. */
export const version = "0.1.0";
