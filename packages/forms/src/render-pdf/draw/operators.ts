/** A number as a PDF writes it: at most three places, never an exponent. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** A dotted line with round dots, drawn from its right end: dots of lines one below another end at one edge. */
export function dotted(x: number, y: number, width: number): string {
  const [from, to, height] = [x + width - DOT, x + DOT, y + DOT / 2].map(number);
  return `q 1 J ${DOT} w [0 ${DOT_STEP}] 0 d ${from} ${height} m ${to} ${height} l S Q`;
}

/** As the full stops of Times New Roman at 14 points. */
const DOT = 1.2;
const DOT_STEP = 3.5;

/** A filled rectangle, by its lower left corner. */
export function filled(x: number, y: number, width: number, height: number): string {
  return `${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`;
}

/** A text as a string of UTF-16 in hexadecimal. */
export function utf16(text: string): string {
  let hex = "FEFF";
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).padStart(4, "0").toUpperCase();
  }
  return `<${hex}>`;
}
