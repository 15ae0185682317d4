/** Published on purpose: the demo clinics hold nobody's data, and the README says not to keep them. */
export const passwords = {
  admin: 'lantern-on-the-quay-1',
  practitioner: 'willow-by-the-water-2',
  patient: 'morning-light-again-3',
  peer: 'walking-side-by-side-4',
  privacy: 'quiet-keeper-of-keys-5',
  elsewhere: 'hill-above-the-town-6',
  /** Everybody else at Riverside. */
  others: 'many-small-lights-on-7',
};

/**
 * How to come in, for the person at the terminal.
 * @param areNew whether the clinics were set up just now; whoever used them since may have changed a password
 */
export function signIns(areNew: boolean): string[] {
  const rows = [
    ['riverside', 'administrator', 'kim@riverside.example', passwords.admin],
    ['riverside', 'practitioner', 'dana@riverside.example', passwords.practitioner],
    ['riverside', 'patient', 'alex@riverside.example', passwords.patient],
    ['riverside', 'peer supporter', 'robin@riverside.example', passwords.peer],
    ['riverside', 'privacy officer', 'noor@riverside.example', passwords.privacy],
    ['hillcrest', 'administrator', 'sasha@hillcrest.example', passwords.elsewhere],
    ['hillcrest', 'practitioner', 'jules@hillcrest.example', passwords.elsewhere],
  ];
  const table = rows.map(
    (row) => `  ${row.map((cell, index) => cell.padEnd([11, 17, 26, 0][index] ?? 0)).join('')}`,
  );
  return [
    '',
    areNew
      ? 'Two demo clinics were set up. Sign in with:'
      : 'The two demo clinics are as they were left. Sign in with (or with a password of your own since):',
    ...table,
    '',
    'See the whole story: npm run tour (in a second terminal)',
  ];
}
