import { compareNames, saysNoMore } from '../../core/text/names.js';

/** What the patient is called: in their record, and in their account. */
export interface PatientsNames {
  readonly givenName: string | null;
  readonly preferredName: string | null;
  readonly familyName: string | null;
  readonly displayName: string | null;
}

/**
 * Whether a name is the patient's own: the whole of it, or their first name with nothing beside it that is not theirs. Somebody else of
 * the same name has a name more, such as senior.
 */
export function isOwnName(name: string, names: PatientsNames): boolean {
  const { givenName, preferredName, familyName, displayName } = names;
  const called = [givenName, preferredName].filter((each) => each !== null);
  const whole = [
    ...called.map((each) => `${each} ${familyName ?? ''}`),
    ...(displayName ? [displayName] : []),
  ];
  if (whole.some((each) => compareNames(name, each) === 'same')) return true;
  const isFirstName = called.some((each) => compareNames(name, each) !== 'different');
  return isFirstName && whole.some((each) => saysNoMore(name, each));
}
