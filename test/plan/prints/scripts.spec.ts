import { inflateSync } from 'node:zlib';
import { readsFromRight, runsOf, standIn } from '../../../src/core/paper/runs.js';
import type { Font, Fonts } from '../../../src/core/paper/fonts.js';
import { asPdf } from '../../../src/core/paper/print-pdf.js';
import { carriedOver, isolated } from '../../../src/core/text/isolates.js';
import { quote, section, text } from '../../../src/core/paper/print-lines.js';

const scripts: Readonly<Record<string, string>> = {
  Arabic: 'أريد أن أستيقظ كل صباح (مع أختي) في الساعة 9:30',
  Persian: 'نمی\u200cخواهم تنها باشم',
  Hebrew: 'אני רוצה לקום ב-9:30 (עם Sam), שָׁלוֹם.',
  Hindi: 'मैं हर सुबह उठना चाहती हूँ, क्षमा, क्\u200dष। धन्यवाद॥',
  Bengali: 'আমি প্রতিদিন সকালে উঠতে চাই',
  Tamil: 'நான் தினமும் காலையில் எழ விரும்புகிறேன்',
  Thai: 'ฉันอยากตื่นเช้าทุกวันและเดินเล่นกับน้องสาว',
  Burmese: 'မနက်တိုင်း စောစော ထချင်တယ်၊ ဗုဒ္ဓ အင်္ဂလိပ် မြန်မာ ကြောင်း',
  Chinese: '我希望每天早上起床。繁體：體學關係樂',
  Japanese: '毎朝起きて、ジョン・スミスとコーヒー。',
  Korean: '매일 아침에 일어나고 싶어요.',
  Amharic: 'በየቀኑ ጠዋት መነሳት እፈልጋለሁ',
  emoji: 'Better 🙂 👩\u200d👩\u200d👧 🇫🇷 ❤️',
  Greek: 'Θέλω να σηκώνομαι κάθε πρωί',
};

const printed = (words: readonly string[]): Promise<Buffer> =>
  asPdf(
    { title: 'My plan', subtitle: [], sections: [section(2, 'About me', words.map(quote))] },
    { language: 'en', rootDir: process.cwd() },
  );

/** What the compressed parts of a PDF hold. */
function streamsOf(pdf: Buffer): string[] {
  const source = pdf.toString('latin1');
  return [...source.matchAll(/stream\n(x[^]*?)\nendstream/g)].map(([, packed = '']) =>
    inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
  );
}

/** The glyphs of each run of text, by number, from left to right. */
function runsIn(streams: readonly string[]): string[][] {
  return streams
    .flatMap((page) => page.match(/\[[^\]]*\] TJ/g) ?? [])
    .map((run) => run.match(/[0-9a-f]{4}(?=[0-9a-f]*>)/g) ?? []);
}

/** The glyphs that the pages show, by number. */
function glyphsOf(streams: readonly string[]): string[] {
  return streams
    .filter((stream) => stream.includes(' Tf'))
    .flatMap((page) => page.match(/<[0-9a-f]+>/g) ?? [])
    .flatMap((shown) => shown.slice(1, -1).match(/.{4}/g) ?? []);
}

describe('a print in any script', () => {
  it.each(Object.entries(scripts))(
    'shows %s without an empty box, and is fit for archives',
    async (_, words) => {
      const pdf = await printed([words]);
      const source = pdf.toString('latin1');
      const streams = streamsOf(pdf);
      expect(source).toContain('<pdfaid:part>2</pdfaid:part>');
      expect(source).toContain('/Lang (en)');
      expect(source).toMatch(/\/MarkInfo|\/Marked true/);
      expect(glyphsOf(streams).length).toBeGreaterThan(5);
      expect(glyphsOf(streams)).not.toContain('0000');
      // Every font is embedded, and every glyph says which letter it is.
      expect(source.match(/\/FontDescriptor \d/g)).toHaveLength(source.match(/\/FontFile2 \d/g)?.length ?? 0);
      for (const map of streams.filter((stream) => stream.includes('beginbfrange')))
        expect(map).not.toContain('<>');
    },
  );

  it('says which letters it cannot show, and then claims to be for no archive', async () => {
    const source = (await printed(['Adlam: 𞤢𞤣'])).toString('latin1');
    expect(source).not.toContain('pdfaid');
    expect((await printed(['Plain'])).toString('latin1')).toContain('pdfaid');
    expect(standIn('𞤢')).toBe('[U+1E922]');
  });

  it.each([
    ['Persian', 'هر روز ۱۱۲ دقیقه'],
    ['Arabic', 'كل يوم ١١٢ دقيقة'],
    ['Hebrew', 'כל יום 112 דקות'],
  ])('shows the digits of %s from the left', async (_, words) => {
    const threes = runsIn(streamsOf(await printed([words]))).filter((run) => run.length === 3);
    const patterns = threes.map(([one, two, three]) => [one === two, two === three]);
    expect(patterns).toContainEqual([true, false]);
    expect(patterns).not.toContainEqual([false, true]);
  });

  it('reads fonts only for the scripts that it holds', async () => {
    const plain = await printed(['Get up every morning']);
    expect(plain.toString('latin1').match(/\/FontFile2 \d/g)).toHaveLength(1);
    expect(plain.length).toBeLessThan(40_000);
  });
});

describe('a line', () => {
  const font: Font = {
    name: 'any',
    isThin: false,
    isForPictures: false,
    has: () => true,
    widthOf: (words) => words.length,
  };
  const fonts = { base: font, fontFor: () => font } as unknown as Fonts;
  const seen = (line: string): string[] => runsOf(line, fonts, readsFromRight(line)).map((run) => run.text);

  it('of Arabic is read from the right, its numbers and its Latin words from the left', () => {
    expect(seen('عمر 20 سنة')).toEqual([' سنة', '20', 'عمر ']);
    expect(seen('The plan of محمد علي')).toEqual(['The plan of ', 'محمد علي']);
    expect(readsFromRight('محمد (brother): he walks with me')).toBe(false);
  });

  it.each(['+966 50 123-4567', '(555) 010-0199', '٠٥٠ ١٢٣ ٤٥٦٧', '555-12-34'])(
    'has a number to call in its order: %s',
    (number) => {
      expect(seen(`أمي (${number}) هنا`)).toContain(number);
      expect(seen(`Call ${number} or אמא`).join('')).toContain(number);
    },
  );

  it('has the words of the print in their order around what is read from the right', () => {
    const line = `${isolated('أمشي 3 مرات')} (${isolated('محمد علي')}, by 3 March): begun`;
    expect(seen(line)).toEqual([' مرات', '3', 'أمشي ', ' (', 'محمد علي', ', by 3 March): begun']);
    expect(seen(`We see it by: ${isolated('نوم')} from ${isolated('1')} to ${isolated('7')}`).join('')).toBe(
      'We see it by: نوم from 1 to 7',
    );
    expect(readsFromRight(`${isolated('أمشي')} (${isolated('محمد')})`)).toBe(true);
  });

  it('that is broken has what is isolated in it isolated in both halves', () => {
    expect(carriedOver(['We \u2068a', 'b\u2069 c', 'd'])).toEqual([
      'We \u2068a\u2069',
      '\u2068b\u2069 c',
      'd',
    ]);
  });

  it('has emoji in a font of their own, and the blanks, digits and marks beside them in that of the words', () => {
    const emoji: Font = { ...font, name: 'emoji', isForPictures: true };
    const both = {
      base: font,
      fontFor: (letter: string) => (/\p{Emoji_Presentation}/u.test(letter) ? emoji : font),
    } as unknown as Fonts;
    const pieces = (line: string): string[] =>
      runsOf(line, both, readsFromRight(line)).map((run) => `${run.font.name}: ${run.text}`);

    expect(pieces('🙂 30, then 👩\u200d👩\u200d👧')).toEqual([
      'emoji: 🙂',
      'any:  30, then ',
      'emoji: 👩\u200d👩\u200d👧',
    ]);
    expect(pieces('🙂🌱')).toEqual(['emoji: 🙂🌱']);
  });

  it.each([
    ['Thai', 'น้ำใจ ค่ำ ทำ', 'น\u0e4d\u0e49าใจ ค\u0e4d\u0e48า ท\u0e4dา'],
    ['Lao', 'ນ້ຳ ຄຳ', 'ນ\u0ecd\u0ec9າ ຄ\u0ecdາ'],
  ])('of %s has the ring of its vowel am on the consonant, below the tone', (_, written, drawn) => {
    expect(seen(written).join('')).toBe(drawn);
  });

  it.each([
    ['the vowel e before its consonant', 'စောစော', '\u1031စာ\u1031စာ'],
    ['the same before the first of two on top of each other', 'ဒ္ဓေ', '\u1031ဒ\u1039ဓ'],
    ['the embracing r before what it embraces', 'ကြောင်း', '\u1031\u103cကာင်း'],
    ['the small nga behind the letter that it stands on', 'အင်္ဂလိပ်', 'အဂ\u1004\u103a\u1039လိပ်'],
    ['all else as it is written', 'ကျွန်တော်ရှိသည်', 'ကျွန်\u1031တာ်ရှိသည်'],
  ])('of Burmese has %s', (_, written, drawn) => {
    expect(seen(written).join('')).toBe(drawn);
  });

  it.each([
    ['the sign of a double letter', 'مح\u0645\u064e\u0651د', 'مح\u0645\u0651\u064eد'],
    ['the same with two of its vowel', '\u0628\u064b\u0651', '\u0628\u0651\u064b'],
    ['hamza', '\u0648\u064f\u0654', '\u0648\u0654\u064f'],
  ])('of Arabic has %s next to the letter, whichever mark was written first', (_, written, drawn) => {
    expect([seen(written), seen(drawn)]).toEqual([[drawn], [drawn]]);
  });

  it('has its brackets turned where it is read from the right', () => {
    expect(seen('مع (أختي) هنا').join('')).toContain(')أختي(');
  });
});

describe('a piece of a print', () => {
  it('is one line where it is not a quote or a note', () => {
    expect(text('It serves: a\nb').lines).toEqual(['It serves: a b']);
  });
});
