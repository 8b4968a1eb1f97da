/** Version of the rules; the five packages share it. A test holds it against package.json. */
export const version = "0.1.0";
