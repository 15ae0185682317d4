import { type Unsaid, say, sayAgain, toSay } from '../../core/language/say.js';
import { isBlank } from '../../core/text/visible.js';
import type { FieldError } from '../../core/errors.js';
import { BrokenRule } from '../../core/errors.js';
import type { Part2Dto } from './part2.dto.js';

/** What a disclosure comes to, as far as 42 CFR Part 2 asks. */
export interface Disclosure {
  readonly purposeCode: string;
  readonly hasRecipient: boolean;
  readonly endsAt: Date | null;
  readonly dataClasses: readonly string[];
  readonly part2: Part2Dto | null;
}

interface Element {
  readonly name: Unsaid;
  readonly pointer: string;
  readonly rule: string;
  readonly isMissing: (disclosure: Disclosure) => boolean;
}

const blank = (text: string | null | undefined): boolean => !text || isBlank(text);
/** Treatment, payment, operations: to coordinate care is among them (45 CFR 164.501). */
const forCare = ({ purposeCode }: Disclosure): boolean =>
  ['treatment', 'payment', 'operations', 'care_coordination'].includes(purposeCode);
const aboutNotes = ({ part2 }: Disclosure): boolean => part2?.covers === 'counselling_notes';
const isBoundByHipaa = ({ part2 }: Disclosure): boolean =>
  part2?.recipientKind === 'covered_entity' || part2?.recipientKind === 'business_associate';

/** Words that name no event at all, without blanks and signs. */
const noEvent =
  /^(none|no|never|nil|na|notapplicable|(no|without|noautomatic)(an)?(expiry|expiration|end)(date)?|(does|will)not(expire|end)|doesntexpire|neverexpires|neverends|(un|not)limited|indefinite(ly)?|forever|always|perpetual(ly)?|permanent(ly)?|openended|until(it|i|we|is|am|have|has)*(revoked?|withdrawn?|revocation|withdrawal|furthernotice)(it|this|consent)*)$/;

/** An event that somebody can tell has come. “None” is one only where the law lets it be: for treatment, payment and operations. */
function namesAnEnd(disclosure: Disclosure): boolean {
  const event = disclosure.part2?.expiryEvent;
  if (blank(event)) return false;
  return forCare(disclosure) || !noEvent.test((event ?? '').toLowerCase().replaceAll(/[^\p{L}]/gu, ''));
}

/**
 * The elements of a written consent, 42 CFR 2.31(a), that somebody has to state. The others are the service's own: the
 * patient's name (1) and the purpose (5) are on every consent; the signature (8) and its date (9) come with the decision.
 */
const part2Elements: readonly Element[] = [
  {
    name: toSay`who may disclose`,
    pointer: '/part2/discloser',
    rule: '42 CFR 2.31(a)(2)',
    isMissing: ({ part2 }) => blank(part2?.discloser),
  },
  {
    name: toSay`a specific description of what is disclosed`,
    pointer: '/part2/description',
    rule: '42 CFR 2.31(a)(3)',
    isMissing: ({ part2 }) => blank(part2?.description),
  },
  {
    name: toSay`the recipient`,
    pointer: '/provisions',
    rule: '42 CFR 2.31(a)(4)',
    isMissing: ({ hasRecipient }) => !hasRecipient,
  },
  {
    name: toSay`who of the intermediary’s members may have it, by name or as a class that treats the patient,`,
    pointer: '/part2/intermediaryMembers',
    rule: '42 CFR 2.31(a)(4)(ii)',
    isMissing: ({ part2 }) => part2?.recipientKind === 'intermediary' && blank(part2.intermediaryMembers),
  },
  {
    name: toSay`the statement that it may be passed on as HIPAA allows, save in proceedings against the patient,`,
    pointer: '/part2/hipaaStatement',
    rule: '42 CFR 2.31(a)(4)(iii)',
    isMissing: (disclosure) =>
      forCare(disclosure) && isBoundByHipaa(disclosure) && blank(disclosure.part2?.hipaaStatement),
  },
  {
    name: toSay`the right to revoke, and how`,
    pointer: '/part2/howToRevoke',
    rule: '42 CFR 2.31(a)(6)',
    isMissing: ({ part2 }) => blank(part2?.howToRevoke),
  },
  {
    name: toSay`the date or event at which it expires`,
    pointer: '/part2/expiryEvent',
    rule: '42 CFR 2.31(a)(7)',
    isMissing: (disclosure) => disclosure.endsAt === null && !namesAnEnd(disclosure),
  },
  {
    name: toSay`the statement that the recipient may pass it on`,
    pointer: '/part2/redisclosureStatement',
    rule: '42 CFR 2.31(a)(10)(i)',
    isMissing: (disclosure) => forCare(disclosure) && blank(disclosure.part2?.redisclosureStatement),
  },
  {
    name: toSay`the consequences of refusing`,
    pointer: '/part2/consequencesOfRefusing',
    rule: '42 CFR 2.31(a)(10)(ii)',
    isMissing: (disclosure) =>
      forCare(disclosure) && !aboutNotes(disclosure) && blank(disclosure.part2?.consequencesOfRefusing),
  },
];

/** @throws {BrokenRule} naming each element that is missing, with its rule */
export function checkPart2(disclosure: Disclosure): void {
  const missing = part2Elements.filter(({ isMissing }) => isMissing(disclosure));
  const faults = [...missing.map(faultOf), ...separationFaults(disclosure)];
  if (faults.length === 0) return;
  throw new BrokenRule(
    say`This consent is about substance use and would not be valid under 42 CFR Part 2: ${faults.map(({ message }) => message).join('; ')}.`,
    { errors: faults, onRecord: true },
  );
}

const faultOf = ({ name, pointer, rule }: Element): FieldError => ({
  pointer,
  message: say`${sayAgain(name)} is required (${rule})`,
});

/** Counselling notes, and legal proceedings, each need a consent that is about nothing else. */
function separationFaults(disclosure: Disclosure): FieldError[] {
  const { part2, purposeCode, dataClasses } = disclosure;
  const covers = part2?.covers ?? 'records';
  const faults: FieldError[] = [];
  if (covers === 'counselling_notes' && dataClasses.some((each) => each !== 'substance_use')) {
    faults.push({
      pointer: '/provisions',
      message: say`counselling notes need a consent of their own, for substance_use alone (42 CFR 2.31(b)(2))`,
    });
  }
  if (aboutNotes(disclosure) && !blank(part2?.consequencesOfRefusing)) {
    faults.push({
      pointer: '/part2/consequencesOfRefusing',
      message: say`must be left out: nothing may depend on a yes to counselling notes (42 CFR 2.31(b)(3))`,
    });
  }
  if ((covers === 'legal_proceedings') !== (purposeCode === 'legal_proceedings')) {
    faults.push({
      pointer: '/part2/covers',
      message: say`legal proceedings need a consent of their own, for no other purpose (42 CFR 2.31(d))`,
    });
  }
  return faults;
}
