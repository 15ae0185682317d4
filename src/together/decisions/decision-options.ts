import { say, type Sentence } from '../../core/language/say.js';
import type { Party } from '../../core/actor.js';
import { BrokenRule, type FieldError } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { quoted } from '../../core/text/written.js';

export const optionKinds = ['do-nothing', 'do-something'] as const;
export type OptionKind = (typeof optionKinds)[number];

/** One of the ways that are open, and what speaks for and against it. */
export interface DecisionOption {
  readonly id: string;
  readonly kind: OptionKind;
  readonly title: string;
  readonly benefits: readonly string[];
  readonly risks: readonly string[];
  /** The side that brought it in. */
  readonly addedBy: Party;
}

/** An option as it is sent: a new one has no id. */
export type OptionInput = Omit<DecisionOption, 'id' | 'addedBy'> & { readonly id?: string };

/**
 * The options after somebody worked on them. Either side adds options, and benefits and risks to any of them; what the
 * other side brought in stays.
 * @throws {BrokenRule} when doing nothing is not among them exactly once, or something of the other side's is gone
 */
export function revised(
  options: readonly DecisionOption[],
  inputs: readonly OptionInput[],
  party: Party,
): DecisionOption[] {
  refuse(say`Some of the options cannot stand like this.`, faultsOf(options, inputs, party));
  return inputs.map((input) => {
    const before = options.find(({ id }) => id === input.id);
    return { ...input, id: before?.id ?? newId(), addedBy: before?.addedBy ?? party };
  });
}

/** @throws {BrokenRule} unless there is a choice to make: two options or more, each with what speaks for and against it */
export function requireChoosable(options: readonly DecisionOption[]): void {
  if (options.length < 2) {
    throw new BrokenRule(
      say`There is no choice yet. Write down at least one thing to do, and doing nothing, with benefits and risks of each.`,
      { errors: [{ pointer: '', message: say`waits until the decision has two options or more` }] },
    );
  }
  const bare = options.find(({ benefits, risks }) => benefits.length === 0 || risks.length === 0);
  if (!bare) return;
  const missing = bare.benefits.length === 0 ? 'benefit' : 'risk';
  throw new BrokenRule(
    say`${quoted(bare.title)} has no ${missing} yet. Say at least one benefit and one risk of every option, of doing nothing too, before choosing.`,
    // It lies with the decision and not with what was sent, whichever option was chosen.
    {
      errors: [
        {
          pointer: '',
          message: say`waits until the option ${quoted(bare.title)} has at least one ${missing}`,
        },
      ],
    },
  );
}

function faultsOf(
  options: readonly DecisionOption[],
  inputs: readonly OptionInput[],
  party: Party,
): FieldError[] {
  return [
    ...inputs.flatMap((input, index) => faultsOfOne(options, input, index)),
    ...repeated(inputs),
    ...faultsOfDoingNothing(inputs),
    ...options.filter(({ addedBy }) => addedBy !== party).flatMap((theirs) => faultsTowards(theirs, inputs)),
  ];
}

function faultsOfOne(options: readonly DecisionOption[], { id }: OptionInput, index: number): FieldError[] {
  if (id === undefined || options.some((option) => option.id === id)) return [];
  return [
    {
      pointer: `/options/${index}/id`,
      message: say`is no option of this decision; leave it out for a new one`,
    },
  ];
}

function repeated(inputs: readonly OptionInput[]): FieldError[] {
  return inputs.flatMap(({ id }, index) =>
    id !== undefined && inputs.findIndex((other) => other.id === id) < index
      ? [{ pointer: `/options/${index}/id`, message: say`was named before` }]
      : [],
  );
}

function faultsOfDoingNothing(inputs: readonly OptionInput[]): FieldError[] {
  const count = inputs.filter(({ kind }) => kind === 'do-nothing').length;
  if (inputs.length === 0 || count === 1) return [];
  const message =
    count === 0
      ? say`must include doing nothing (kind "do-nothing"): it is an option too`
      : say`must include doing nothing once`;
  return [{ pointer: '/options', message }];
}

/** Nobody takes away what the other side brought in. */
function faultsTowards(theirs: DecisionOption, inputs: readonly OptionInput[]): FieldError[] {
  const index = inputs.findIndex(({ id }) => id === theirs.id);
  const now = inputs[index];
  if (!now)
    return [
      {
        pointer: '/options',
        message: say`must keep ${quoted(theirs.title)}, which the other side brought in`,
      },
    ];
  const faults: FieldError[] = [];
  const at = `/options/${index}`;
  if (now.title !== theirs.title || now.kind !== theirs.kind)
    faults.push({
      pointer: `${at}/title`,
      message: say`must stay ${quoted(theirs.title)}, as the other side wrote it`,
    });
  for (const field of ['benefits', 'risks'] as const) {
    const gone = theirs[field].find((text) => !now[field].includes(text));
    if (gone !== undefined)
      faults.push({ pointer: `${at}/${field}`, message: say`must keep ${quoted(gone)}` });
  }
  return faults;
}

function refuse(detail: Sentence, errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new BrokenRule(detail, { errors });
}
