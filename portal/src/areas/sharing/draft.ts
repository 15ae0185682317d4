import type { Schemas } from '../../api/client.js';
import { endOfDay } from '../../language/formats.js';
import type { DataClass } from './names.js';
import type { Recipient } from './recipients.js';

export type Mode = 'share' | 'no' | 'outside' | 'treatment';
export type PlanPart = Schemas['PlanPart'];

/** A consent while it is put into words. */
export interface Draft {
  readonly mode: Mode;
  readonly recipient: Recipient | null;
  readonly outside: string;
  readonly dataClasses: readonly DataClass[];
  /** Of the plan only these; empty: all of it. */
  readonly planParts: readonly PlanPart[];
  readonly purpose: string;
  readonly lastDay: string;
  readonly part2: Part2Words;
  readonly interventionId: string | null;
}

export interface Part2Words {
  readonly discloser: string;
  readonly description: string;
  readonly howToRevoke: string;
}

export const nothingYet: Draft = {
  mode: 'share',
  recipient: null,
  outside: '',
  dataClasses: [],
  planParts: [],
  purpose: '',
  lastDay: '',
  part2: { discloser: '', description: '', howToRevoke: '' },
  interventionId: null,
};

/** To whom 42 CFR Part 2 asks for more words: all but the programme's own people. */
export function needsPart2({ mode, recipient, dataClasses }: Draft): boolean {
  if (!dataClasses.includes('substance_use') || mode === 'no' || mode === 'treatment') return false;
  return mode === 'outside' || recipient?.purposeCode !== 'peer_support';
}

/** What is asked for, by the field for it. */
export type Asked = 'who' | 'outside' | 'what' | 'purpose' | 'help';

/** What is not there yet; a no needs no reason. */
export function missingIn({
  mode,
  recipient,
  outside,
  dataClasses,
  purpose,
  interventionId,
}: Draft): readonly Asked[] {
  const asked: Record<Asked, boolean> = {
    help: mode === 'treatment' && interventionId === null,
    who: (mode === 'share' || mode === 'no') && recipient === null,
    outside: mode === 'outside' && outside.trim() === '',
    what: mode !== 'treatment' && dataClasses.length === 0,
    purpose: mode !== 'no' && purpose.trim() === '',
  };
  return (Object.keys(asked) as Asked[]).filter((each) => asked[each]);
}

/** Goes on with what both kinds have. Of the care team somebody can be closed out, and needs no opening. */
export function switched(draft: Draft, mode: Mode): Draft {
  const fits = mode === 'no' || draft.recipient?.isOnCareTeam !== true;
  return { ...draft, mode, recipient: fits ? draft.recipient : null };
}

interface Wording {
  readonly editionId: string | null;
  /** What stands for the reason of a no that gives none. */
  readonly nothingSaid: string;
  /** Of the clinic: the last day ends there. */
  readonly timeZone: string;
}

/** The same as the service takes it. */
export function consentOf(
  draft: Draft,
  { editionId, nothingSaid, timeZone }: Wording,
): Schemas['GiveConsent'] {
  const { mode, purpose, lastDay, interventionId } = draft;
  const common = {
    purpose: purpose.trim() || nothingSaid,
    endsAt: lastDay ? endOfDay(lastDay, timeZone).toISOString() : null,
    ...(editionId && { editionId }),
  };
  if (mode === 'treatment') return { ...common, kind: 'treatment', purposeCode: 'treatment', interventionId };
  return {
    ...common,
    kind: mode === 'outside' ? 'disclosure' : 'sharing',
    purposeCode: mode === 'outside' ? 'treatment' : (draft.recipient?.purposeCode ?? 'care_coordination'),
    provisions: [provisionOf(draft)],
    ...(needsPart2(draft) && { part2: part2Of(draft.part2) }),
  };
}

function provisionOf({ mode, recipient, outside, dataClasses, planParts }: Draft): Schemas['ProvisionInput'] {
  const who =
    mode === 'outside' ? { recipientOutside: outside.trim() } : { recipientAccountId: recipient?.accountId };
  const parts =
    mode === 'share' && dataClasses.includes('plan') && planParts.length > 0
      ? { planParts: [...planParts] }
      : {};
  // What is sent is looked over by the service; its type cannot say that one of the three names is there.
  return {
    ...who,
    ...parts,
    dataClasses: [...dataClasses],
    ...(mode === 'no' && { effect: 'deny' }),
  } as unknown as Schemas['ProvisionInput'];
}

/** What is left out is filled from the form. */
function part2Of(words: Part2Words): Schemas['Part2'] {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, text]: [string, string]) =>
      text.trim() ? [[name, text.trim()]] : [],
    ),
  );
}
