import fc from 'fast-check';
import { LocalDays } from '../../../src/core/days.js';
import { asText } from '../../../src/core/paper/print-text.js';
import { printoutOf } from '../../../src/plan/prints/printout.js';

const days = new LocalDays({ timeZone: 'Pacific/Kiritimati', locale: 'en-GB' });
const at = new Date('2026-11-26T12:00:00Z');
const element = { agreements: [], endReason: null, priorities: [] };
const scale = {
  muchLess: 'MuchLess',
  less: 'Less',
  expected: 'Expected',
  more: 'More',
  muchMore: 'MuchMore',
};

/** A plan in which every text says the same. */
function version(words: string, changes: object = {}): never {
  const stance = { party: 'patient', stance: 'disagree', words, statedBy: 'a', statedAt: at.toISOString() };
  const goal = {
    ...{ ...element, id: 'g', statement: words, lifeDomain: 'health', value: words, startDate: null },
    ...{ targetDate: '2027-07-01', objective: null, attainmentScale: scale, ownWords: { text: words } },
    ...{
      lifecycleStatus: 'cancelled',
      achievementStatus: 'improving',
      endReason: words,
      agreements: [stance],
    },
    steps: [
      {
        ...{ ...element, description: words, owner: { kind: 'patient' }, dueDate: '2027-03-03' },
        ...{ status: 'completed', startedAt: null, finishedAt: '2026-11-26T11:00:00Z' },
      },
    ],
  };
  const help = {
    ...{ ...element, goalId: 'g', title: words, description: words, frequency: null, durationWeeks: 1 },
    ...{ responsible: null, requiresConsent: false, status: 'stopped', type: 'therapy', endReason: words },
  };
  const about = { strengths: [words], values: [], preferences: [], barriers: [], hopes: [words] };
  const support = { name: words, relationship: words, howTheyHelp: words, endedAt: null };
  const content = {
    ...{ title: words, patient: { id: 'p', name: words }, frozenAt: '2026-11-26T11:00:00.000Z', people: [] },
    ...{ aboutMe: about, goals: [goal], interventions: [help], supports: [support] },
    reviewSchedule: { intervalDays: 60, nextReviewOn: '2027-01-05', agreements: [stance] },
    dischargeCriteria: { criteria: [words], agreements: [] },
    careTeam: [{ accountId: 'd', displayName: words, role: 'lead' }],
  };
  const signature = {
    ...{ signedBy: { accountId: 'p', displayName: words }, party: 'patient', capacity: 'self' },
    ...{ attestation: words, signedAt: new Date('2026-11-26T11:00:00Z'), elsewhere: null, contested: null },
    ...{ inTraining: false, profession: null, authorityKind: null },
  };
  const attempt = { occurredOn: '2026-11-20', method: 'phone', reason: words };
  return {
    ...{
      content,
      state: 'in-force',
      number: 1,
      planToday: { status: 'active', since: '2026-11-27' },
      unsignedReason: words,
      contentHash: 'f'.repeat(64),
    },
    ...{ signatures: [signature], attempts: [attempt], missingSigners: ['supervisor'] },
    ...changes,
  } as never;
}

const print = (words: string, changes?: object): string =>
  asText(printoutOf(version(words, changes), { days, at, beside: new Map() }));
/** What stands at the edge of the paper, in the places where the print itself speaks. */
const structure = (text: string): string[] => text.split('\n').filter((line) => /^\S/.test(line));

/** Every line as it goes to paper, with where it stands. */
const linesOn = (words: string): string[] => {
  const { subtitle, sections } = printoutOf(version(words), {
    ...{ days, at },
    beside: new Map([['g', [words]]]),
  });
  return [
    ...subtitle,
    ...sections.flatMap(({ heading, lines }) => [heading, ...lines.flatMap(({ lines: each }) => each)]),
  ];
};

describe('a printed plan', () => {
  const plain = 'Walk every day';

  it('has the structure of the plan, whatever its texts hold', () => {
    const breaks = [
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      '\v',
      '\f',
      '\n\n',
      '\b',
      '\u001b[1m',
      '\u202e',
      '\u0007',
      '\ud800',
    ];
    const forged = [
      'Signatures\n----------',
      '  - Dr Eve Vance, for the care team, 1 November 2026',
      '  > I have read',
      `Signatures ${'-'.repeat(70)}`,
      'Goal 2: another',
      ...breaks,
      'a'.repeat(100),
      'Signatures',
    ];
    const written = fc.array(fc.constantFrom(...forged), { minLength: 1, maxLength: 6 });
    const ours = structure(print(plain)).map((line) => line.slice(0, 9).replace(/[=.-]{3,}/, ''));
    fc.assert(
      fc.property(written, (parts) => {
        const text = print(`${plain}${parts.join('')}`);
        expect(structure(text).map((line) => line.slice(0, 9).replace(/[=.-]{3,}/, ''))).toEqual(ours);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\p{Surrogate}]/u);
      }),
    );
  });

  it('keeps the line breaks of quotes and notes, inside their own block', () => {
    const text = print('one\n\nSignatures');
    expect(text).toContain('  > one\n  >\n  > Signatures\n');
    expect(text).toContain('  ! I see this differently: one\n  !\n  ! Signatures\n');
  });

  it('has lines of 78 columns, also where a word is longer, and where letters are wide', () => {
    for (const words of ['a'.repeat(390), '漢字'.repeat(100), 'ภาษาไทย'.repeat(40), 'word '.repeat(80)])
      for (const line of print(words).split('\n'))
        expect([...line].length + (line.match(/\p{Script=Han}/gu) ?? []).length).toBeLessThanOrEqual(78);
  });

  it('says what became of goals, steps and help, with every level of the scale', () => {
    const text = print(plain).replaceAll(/\s+/g, ' ');
    for (const words of [
      `Where it stands: no longer a goal of this plan (${plain})`,
      'How it is going: getting better',
      'done on 27 November 2026',
      `${plain}, for 1 week: stopped (${plain})`,
      ...Object.values(scale),
      'Whether it is reached we see on 1 July 2027',
    ])
      expect(text).toContain(words);
  });

  it('has its days where the organisation is, in its language', () => {
    const text = print(plain).replaceAll(/\s+/g, ' ');
    expect(text).toContain('as it was on 27 November 2026. In force.');
    expect(text).toContain('Printed on 27 November 2026');
    expect(text).toContain(`${plain}, for myself, 27 November 2026`);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('says that a signature was not obtained only while there is none, and then when it came', () => {
    expect(print(plain)).toContain('My side has signed since, on 27 November 2026.');
    expect(print(plain, { signatures: [] })).toContain(`My signature was not obtained: ${plain}`);
  });

  it('does not say that a goal is under way unless it is', () => {
    const stands = (lifecycleStatus: string, achievementStatus: string): string => {
      const { content }: any = version(plain);
      Object.assign(content.goals[0], { lifecycleStatus, achievementStatus, endReason: null });
      return print(plain, { content }).replaceAll(/\s+/g, ' ');
    };
    for (const status of ['accepted', 'on-hold', 'cancelled'])
      expect(stands(status, 'in-progress')).not.toContain('How it is going');
    expect(stands('accepted', 'in-progress')).toContain('Where it stands: agreed on, not begun yet Area');
    expect(stands('active', 'in-progress')).toContain('How it is going: under way');
    expect(stands('on-hold', 'improving')).toContain('How it is going: getting better');
  });

  it('does not speak of a plan that was signed where nobody has signed', () => {
    const text = print(plain, { signatures: [] }).replaceAll(/\s+/g, ' ');
    expect(text).not.toContain('The plan that was signed');
    expect(text).toContain('This version has this SHA-256 hash. Nobody has signed it so far.');
    expect(print(plain).replaceAll(/\s+/g, ' ')).toContain('The plan that was signed has this SHA-256 hash.');
  });

  it('has the whole name of a patient who signed for themselves', () => {
    const { content, signatures }: any = version(plain);
    content.patient.name = 'Alex Morgan';
    signatures[0].signedBy.displayName = 'Alex';
    expect(print(plain, { content, signatures })).toContain('- Alex Morgan, for myself');
  });

  it.each(['محمد علي', 'أمشي 3 مرات (مع Sam)', 'שלום'])(
    'has each value in its own direction where it stands among other words: %s',
    (words) => {
      const among = linesOn(words).filter((line) => line.includes(words) && line !== words);
      expect(among.length).toBeGreaterThan(10);
      for (const line of among)
        expect(
          line.replaceAll(`\u2068${words}\u2069`, '').replaceAll(`\u2068“${words}”\u2069`, ''),
        ).not.toContain(words);
    },
  );

  it('lets nobody end the place of their own words, and marks nothing where all is read from the left', () => {
    for (const line of linesOn('שלום\u2069\u202e\u2066')) {
      expect(line).not.toMatch(/[\u202a-\u202e\u2066\u2067]/u);
      expect(line.match(/\u2068/g)?.length).toBe(line.match(/\u2069/g)?.length);
    }
    for (const line of linesOn('Walk (3 times)\u2068')) expect(line).not.toMatch(/[\u2068\u2069]/u);
  });

  it('speaks as the person whose plan it is', () => {
    const text = print(plain);
    expect(text).toContain('I see this differently');
    expect(text).not.toMatch(/[Tt]he patient/);
    expect(text).not.toContain('(self)');
  });
});
