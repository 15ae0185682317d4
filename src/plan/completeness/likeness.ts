/**
 * How alike two plans read, without either being read: MinHash (Broder 1997) over groups of three words. Of 64 hash
 * functions each keeps the least value over all word groups; the share of equal minima estimates the share of common
 * groups (Jaccard). Two minima make a band, and a band keeps 16 bits: countless wordings share each value, so
 * that the 32 numbers cannot be turned back into words, and an index finds the plans that share bands.
 */
const bandCount = 32;
const groupWords = 3;
/** With fewer word groups than this, likeness is chance: “see my therapist every week” is many people's goal. */
const tooFewGroups = 8;

/** The bands of a text, one number each; null when it is too short to tell. */
export function fingerprintOf(sentences: readonly string[]): number[] | null {
  const groups = wordGroups(sentences);
  if (groups.size < tooFewGroups) return null;
  const hashes = [...groups].map(hash);
  return Array.from({ length: bandCount }, (_, band) =>
    int16(mix(least(hashes, 2 * band) ^ Math.imul(least(hashes, 2 * band + 1), 0x9e3779b1))),
  );
}

/** How many bands two texts share at least, if they have this share of their word groups in common. */
export function bandsSharedAt(likeness: number): number {
  // A band of two minima is shared with the probability likeness².
  return Math.round(bandCount * likeness ** 2);
}

function wordGroups(sentences: readonly string[]): Set<string> {
  return new Set(
    sentences.flatMap((sentence) => {
      const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const last = Math.max(0, words.length - groupWords);
      return Array.from({ length: last + 1 }, (_, start) => words.slice(start, start + groupWords).join(' '));
    }),
  );
}

function least(hashes: readonly number[], seed: number): number {
  const salt = mix(seed + 1);
  return hashes.reduce((minimum, each) => Math.min(minimum, mix(each ^ salt) >>> 0), 0xffffffff);
}

/** FNV-1a. */
function hash(text: string): number {
  return Buffer.from(text).reduce((value, byte) => Math.imul(value ^ byte, 0x01000193), 0x811c9dc5);
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const int16 = (value: number): number => (value << 16) >> 16;
