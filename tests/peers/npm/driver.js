/* Driver of npm open-dis; answers the commands that tests/peers/driver.py lists.

   Its DIS 7 classes are used, and its DIS 6 classes for types that it has only
   there. Nothing is written into what the peer makes: `default` is serialised as
   the package constructs it, `random` and `extreme` set every property that the
   package then writes, and the counts of the lists that they fill. */
"use strict";

const fs = require("fs");
const path = require("path");
const readline = require("readline");

const WARM_UP = 2000;
const LARGEST = 65535; // octets of a PDU
/* Header properties that the caller, not the filling, decides. */
const HEADER = new Set([
  "protocolVersion", "exerciseID", "pduType", "protocolFamily", "timestamp",
  "length", "pduLength", "padding",
]);
/* How an open-dis class reads one of its lists. */
const LOOP =
  /idx<this\.(\w+?)(\/8)?;idx\+\+\)\{var anX=new dis\.(\w+)(?:\((\d+)\))?;.*?this\.(\w+)\.push/g;
/* Stands for a number whose width only the serialising code knows. */
const WISH = Symbol("wish");
const WIDTHS = {
  writeByte: "Int8", writeUByte: "Uint8",
  writeShort: "Int16", writeUShort: "Uint16",
  writeInt: "Int32", writeUInt: "Uint32",
  writeFloat32: "Float32", writeFloat64: "Float64",
  writeLong: "BigInt64",
};

class Unsupported extends Error {}

/* The package's classes find each other through a global `dis`: one standard at a
   time stands there. */
function load(file) {
  delete globalThis.dis;
  require(`open-dis/dist/${file}`);
  return globalThis.dis;
}

const STANDARDS = [load("dis7.min.js"), load("dis6.min.js")];
const MADE = new Map(); // PDU type: [standard, class]
for (const dis of STANDARDS) {
  globalThis.dis = dis;
  for (const [name, made] of Object.entries(dis)) {
    if (!name.endsWith("Pdu") || name.startsWith("Fast")) continue;
    const { pduType } = new made();
    if (pduType && !MADE.has(pduType)) MADE.set(pduType, [dis, made]);
  }
}

/* As the package's factory does it; a type that it forgot, by the type's class. */
function parsed(text) {
  const octets = Uint8Array.from(Buffer.from(text, "hex"));
  [globalThis.dis] = STANDARDS;
  try {
    return new globalThis.dis.PduFactory().createPdu(octets.buffer);
  } catch (error) {
    if (!String(error).includes("Unrecognized")) throw error;
  }
  const known = MADE.get(octets[2]);
  if (!known) throw new Unsupported(`no class is of type ${octets[2]}`);
  globalThis.dis = known[0];
  const pdu = new known[1]();
  pdu.initFromBinary(new globalThis.dis.InputStream(octets.buffer));
  return pdu;
}

function newStream() {
  return new globalThis.dis.OutputStream(new ArrayBuffer(LARGEST));
}

function serialized(pdu, stream) {
  pdu.encodeToBinary(stream);
  return Buffer.from(stream.toByteArray());
}

function decode(text) {
  return serialized(parsed(text), newStream()).toString("hex");
}

function dump(text) {
  return JSON.stringify(parsed(text));
}

/* The same numbers for the same seed: 32 bits at a time (a xorshift). */
function randomBits(seed) {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

function randomNumber(bits, kind) {
  if (kind.startsWith("Float")) return (bits() / 2 ** 31 - 1) * 1e6;
  if (kind.startsWith("Big")) return (BigInt(bits()) << 32n) | BigInt(bits());
  return bits();
}

const LARGEST_NUMBERS = {
  Float32: (2 - 2 ** -23) * 2 ** 127, Float64: Number.MAX_VALUE,
  Int8: 127, Int16: 32767, Int32: 2 ** 31 - 1, BigInt64: 2n ** 63n - 1n,
  Uint8: 255, Uint16: 65535, Uint32: 2 ** 32 - 1,
};

function fillingStream(numbers) {
  const stream = newStream();
  for (const [name, kind] of Object.entries(WIDTHS)) {
    const write = stream[name];
    stream[name] = (value) => {
      if (value !== WISH) return write.call(stream, value);
      stream.dataView[`set${kind}`](stream.currentPosition, numbers(kind));
      stream.currentPosition += Number(kind.match(/\d+/)[0]) / 8;
      return undefined;
    };
  }
  return stream;
}

function fill(value, items, isPdu = false) {
  for (const [name, old] of Object.entries(value)) {
    if (isPdu && HEADER.has(name)) continue;
    if (name === "chunkSize") continue;
    if (Array.isArray(old)) value[name] = old.map(() => WISH);
    else if (typeof old === "object" && old !== null) fill(old, items);
    else if (typeof old !== "function") value[name] = WISH;
  }
  const source = value.initFromBinary.toString();
  for (const [, count, bits, item, size, list] of source.matchAll(LOOP)) {
    const Item = globalThis.dis[item];
    value[list] = Array.from({ length: items() }, () => {
      const one = new Item(...(size ? [Number(size)] : []));
      if (size) one.data = Array(Number(size)).fill(0);
      fill(one, items);
      return one;
    });
    value[count] = value[list].length * (bits ? 8 : 1);
  }
}

function make(number, values, seed) {
  const known = MADE.get(Number(number));
  if (!known) throw new Unsupported(`no class is of type ${number}`);
  const [dis, Made] = known;
  globalThis.dis = dis;
  const pdu = new Made();
  pdu.exerciseID = 1;
  pdu.timestamp = Number(seed);
  if (values === "default") return serialized(pdu, newStream()).toString("hex");
  const bits = randomBits(Number(seed));
  const isRandom = values === "random";
  fill(pdu, () => (isRandom ? bits() % 4 : 2), true);
  const stream = fillingStream(
    isRandom ? (kind) => randomNumber(bits, kind) : (kind) => LARGEST_NUMBERS[kind],
  );
  return serialized(pdu, stream).toString("hex");
}

function bench(direction, count, text) {
  const pdu = parsed(text);
  const octets = Uint8Array.from(Buffer.from(text, "hex")).buffer;
  const buffer = new ArrayBuffer(LARGEST);
  const { InputStream, OutputStream } = globalThis.dis;
  const once = {
    decode: () => new pdu.constructor().initFromBinary(new InputStream(octets)),
    encode: () => pdu.encodeToBinary(new OutputStream(buffer)),
  }[direction];
  for (let n = 0; n < WARM_UP; n += 1) once();
  const begun = process.cpuUsage();
  for (let n = 0; n < Number(count); n += 1) once();
  const { user, system } = process.cpuUsage(begun);
  return String(Math.round(((user + system) * 1000) / Number(count)));
}

function version() {
  const folder = path.dirname(require.resolve("open-dis"));
  const file = path.join(folder, "..", "package.json");
  return `open-dis ${JSON.parse(fs.readFileSync(file, "utf8")).version}`;
}

const COMMANDS = { version, decode, dump, make, bench };

function answer(line) {
  const [name, ...words] = line.trim().split(/\s+/);
  if (!Object.hasOwn(COMMANDS, name)) return "error unknown command";
  try {
    return `ok ${COMMANDS[name](...words)}`;
  } catch (error) {
    if (error instanceof Unsupported) return `unsupported ${error.message}`;
    return `error ${String(error)}`.replaceAll("\n", " ");
  }
}

console.log = console.error;
readline.createInterface({ input: process.stdin }).on("line", (line) => {
  if (line.trim()) process.stdout.write(`${answer(line)}\n`);
});
