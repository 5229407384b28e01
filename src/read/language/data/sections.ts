/**
 * A binary file of named arrays: how lexicon and models are stored.
 *
 * Layout, little-endian: 4 bytes "RSH1"; a uint32 with the length of the header; the header, UTF-8
 * JSON `{ name: [type, offset, length] }`; then the arrays, each at a multiple of 8 bytes from the
 * start of the file, so that typed arrays can look into the file without a copy.
 */
export type Sections = Readonly<Record<string, SectionArray>>;

/** The arrays a section can hold. */
export type SectionArray =
  | Int8Array
  | Uint8Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array;

const TYPES = {
  i8: Int8Array,
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;
type TypeName = keyof typeof TYPES;

const MAGIC = 0x31485352; // "RSH1"
const PREFIX = 8;

/** Writes arrays into one file; the same arrays give the same bytes. */
export function writeSections(sections: Sections): Uint8Array {
  const names = Object.keys(sections).sort();
  const header = (offsets: readonly number[]) =>
    encode(
      JSON.stringify(
        Object.fromEntries(
          names.map((name, index) => {
            const array = sectionOf(sections, name);
            return [name, [typeOf(array), offsets[index] ?? 0, array.length]];
          }),
        ),
      ),
    );
  // Offsets count from the end of the header, so that its length does not depend on itself.
  const offsets: number[] = [];
  let size = 0;
  for (const name of names) {
    offsets.push(size);
    size = aligned(size + sectionOf(sections, name).byteLength);
  }
  const head = header(offsets);
  const base = aligned(PREFIX + head.length);
  const file = new Uint8Array(base + size);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.length, true);
  file.set(head, PREFIX);
  names.forEach((name, index) => {
    const array = sectionOf(sections, name);
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    file.set(bytes, base + (offsets[index] ?? 0));
  });
  return file;
}

/**
 * Opens a file of {@link writeSections}; the arrays look into it.
 *
 * @throws SyntaxError when it is no such file, or ends too early.
 */
export function readSections(file: Uint8Array): Sections {
  // Arrays of 4 bytes need a start that divides by 4; a file out of a larger buffer may have none.
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX || view.getUint32(0, true) !== MAGIC) {
    throw new SyntaxError("Cannot read data file: it does not start with RSH1");
  }
  const headLength = view.getUint32(4, true);
  const base = aligned(PREFIX + headLength);
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(PREFIX, PREFIX + headLength)),
  ) as Record<string, [TypeName, number, number]>;
  return Object.fromEntries(
    Object.entries(header).map(([name, [type, offset, length]]) => {
      const start = base + offset;
      if (start + length * TYPES[type].BYTES_PER_ELEMENT > bytes.length) {
        throw new SyntaxError(`Cannot read data file: section "${name}" ends after the file`);
      }
      return [name, new TYPES[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + start, length)];
    }),
  );
}

/**
 * One section, of the type that is needed.
 *
 * @throws SyntaxError when it is missing or of another type.
 */
export function section<T extends SectionArray>(
  sections: Sections,
  name: string,
  type: new (length: number) => T,
): T {
  const array = sections[name];
  if (!(array instanceof type)) {
    throw new SyntaxError(`Cannot read data file: section "${name}" is no ${type.name}`);
  }
  return array;
}

/** A section of UTF-8 text, as {@link textSection} wrote it. */
export function readTextSection(sections: Sections, name: string): string {
  return new TextDecoder().decode(section(sections, name, Uint8Array));
}

/** Text as a section. */
export function textSection(text: string): Uint8Array {
  return encode(text);
}

const encode = (text: string) => new TextEncoder().encode(text);
const aligned = (offset: number) => Math.ceil(offset / 8) * 8;

function sectionOf(sections: Sections, name: string): SectionArray {
  const array = sections[name];
  if (array === undefined) throw new RangeError(`Cannot write data file: no section "${name}"`);
  return array;
}

function typeOf(array: SectionArray): TypeName {
  for (const [name, type] of Object.entries(TYPES)) {
    if (array instanceof type) return name as TypeName;
  }
  throw new TypeError("Cannot write data file: a section is no typed array");
}
