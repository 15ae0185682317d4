import fc from 'fast-check';

/** A peer supporter, somebody of the care team who is a peer supporter as well, and somebody of the care team who is not. */
export const people = ['peer', 'both', 'clinician'] as const;
export type Who = (typeof people)[number];
export const group = 'the peer supporters';

const minute = 60_000;
const classes = ['plan', 'progress', 'decisions', 'substance_use', 'journey'] as const;
export type ClassName = (typeof classes)[number];

/** Yes or no to somebody, about something, for a time in minutes from now on. */
export interface Saying {
  readonly yes: boolean;
  readonly who: Who | typeof group;
  readonly classes: readonly ClassName[];
  readonly startsIn: number | null;
  readonly endsIn: number | null;
}

export type Step =
  | { readonly do: 'give' | 'ask'; readonly sayings: readonly Saying[]; readonly endsIn: number | null }
  | { readonly do: 'agree' | 'refuse' | 'withdraw' | 'strike'; readonly which: number }
  | { readonly do: 'wait'; readonly minutes: number };

// Waits are whole tens and periods end at fives, so that the little time a step takes by itself changes nothing.
const ends = fc.constantFrom(null, null, 15, 35, 65);
const saying: fc.Arbitrary<Saying> = fc.record({
  yes: fc.constantFrom(true, true, false),
  who: fc.constantFrom<Saying['who']>(...people, group),
  classes: fc.subarray([...classes], { minLength: 1 }),
  startsIn: fc.constantFrom(null, null, 5, 25),
  endsIn: ends,
});
const answer = fc.constantFrom<'agree' | 'refuse' | 'withdraw' | 'strike'>(
  'agree',
  'agree',
  'refuse',
  'withdraw',
  'withdraw',
  'strike',
);
export const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: aConsent('give') },
  { weight: 2, arbitrary: aConsent('ask') },
  { weight: 5, arbitrary: fc.record({ do: answer, which: fc.nat(6) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(10, 20, 30) }),
  },
);

function aConsent(how: 'give' | 'ask'): fc.Arbitrary<Step> {
  const sayings = fc.array(saying, { minLength: 1, maxLength: 2 });
  return fc.record({ do: fc.constant(how), sayings: sayings.filter(isSound), endsIn: ends });
}

/** A time that ends before it begins cannot be written down. */
function isSound(sayings: readonly Saying[]): boolean {
  return sayings.every(({ startsIn, endsIn }) => startsIn === null || endsIn === null || startsIn < endsIn);
}

interface Page {
  readonly sayings: readonly (Saying & { readonly from: number; readonly until: number })[];
  readonly from: number;
  readonly until: number;
  mark: 'question' | 'yes' | 'no' | 'taken back' | 'struck out';
}

/**
 * What a patient has said, kept as in a notebook and read as anybody would read it. It shares nothing with the service, which
 * is compared with it.
 */
export class Notebook {
  private readonly pages: Page[] = [];

  /** @returns whether it could be written: otherwise nothing has changed */
  write(step: Step, now: number): boolean {
    if (step.do === 'wait') return true;
    if ('sayings' in step) {
      // Something is shared with peer supporters alone.
      if (step.sayings.some(({ yes, who }) => yes && who === 'clinician')) return false;
      this.pages.push(pageOf(step.sayings, step, now));
      return true;
    }
    const page = this.pages[step.which];
    const mark = page && markAfter(page, step.do, now);
    if (!page || !mark) return false;
    page.mark = mark;
    return true;
  }

  /** Whether somebody has a class of data. */
  opens(who: Who, name: ClassName, now: number): boolean {
    const standing = this.standing(who, now).filter((each) => each.classes.includes(name));
    if (standing.some(({ yes }) => !yes)) return false;
    return who !== 'peer' || standing.length > 0;
  }

  /** Whether somebody may know that there is a record. */
  isKnown(who: Who, now: number): boolean {
    return who !== 'peer' || this.standing(who, now).some(({ yes }) => yes);
  }

  private standing(who: Who, now: number): Saying[] {
    const inTime = ({ from, until }: { from: number; until: number }): boolean => from <= now && now < until;
    return this.pages
      .filter((page) => page.mark === 'yes' && inTime(page))
      .flatMap(({ sayings }) => sayings)
      .filter((each) => inTime(each))
      .filter((each) => each.who === who || (each.who === group && who !== 'clinician'));
  }
}

function pageOf(
  sayings: readonly Saying[],
  { do: how, endsIn }: { readonly do: 'give' | 'ask'; readonly endsIn: number | null },
  now: number,
): Page {
  const after = (minutes: number | null, never: number): number =>
    minutes === null ? never : now + minutes * minute;
  return {
    sayings: sayings.map((each) => ({
      ...each,
      from: after(each.startsIn, -Infinity),
      until: after(each.endsIn, Infinity),
    })),
    from: now,
    until: after(endsIn, Infinity),
    mark: how === 'give' ? 'yes' : 'question',
  };
}

function markAfter(
  { mark, until }: Page,
  doing: 'agree' | 'refuse' | 'withdraw' | 'strike',
  now: number,
): Page['mark'] | null {
  switch (doing) {
    case 'agree':
      return mark === 'question' && now < until ? 'yes' : null;
    case 'refuse':
      return mark === 'question' ? 'no' : null;
    case 'withdraw':
      return mark === 'yes' && now < until ? 'taken back' : null;
    case 'strike':
      return mark === 'question' || mark === 'struck out' ? null : 'struck out';
  }
}
