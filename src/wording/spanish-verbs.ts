/** Forms of verbs that weigh, as records have them: of one and of several, now and before, and as what somebody keeps doing. */
const complying =
  'cumple | cumplen | cumplió | cumplieron | cumplía | cumplían | ha cumplido | han cumplido | había cumplido | está cumpliendo | quiere cumplir | quiso cumplir';
const refusing =
  'se niega | se niegan | se negó | se negaron | se negaba | se negaban | se ha negado | se han negado | se había negado | negándose | negarse | rehúsa | rehúsan | rehusó | rehusaron | rehusaba | ha rehusado';
const disobeying =
  'incumple | incumplen | incumplió | incumplieron | incumplía | ha incumplido | han incumplido | desobedece | desobedeció | no obedece | no obedeció';
const cooperating =
  'coopera | cooperan | cooperó | cooperaba | ha cooperado | colabora | colaboran | colaboró | colaboraba | ha colaborado | se adhiere | adhiere';

const each = (forms: string): string[] => forms.split(' | ');
const not = (forms: string): string =>
  each(forms)
    .map((form) => `no ${form}`)
    .join(' | ');

export const refusals = refusing;
export const failuresToComply = `${not(complying)} | ${disobeying}`;
export const failuresToCooperate = not(cooperating);

/** What somebody does not fulfil without a fault of theirs: what is asked for, a number of years. */
const withoutFault = [
  ...[
    'los criterios',
    'criterios',
    'con los criterios',
    'con criterios',
    'los requisitos',
    'requisitos',
    'con los requisitos',
  ],
  ...[
    'las condiciones',
    'la edad',
    'con la edad',
    'años',
    'los años',
    ...Array.from({ length: 12 }, (_, year) => `${year + 10}`),
  ],
  ...['los 18', 'los 16', 'su función', 'la función', 'el plazo', 'los plazos', 'la ley'],
];

/** Ordinary, although they begin as what weighs. */
export const ordinaryInSpanish: readonly string[] = each(not(complying)).flatMap((form) =>
  withoutFault.map((what) => `${form} ${what}`),
);
