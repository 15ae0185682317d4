/** A technique that a clinic writes itself. */
export const aTechniqueOfOurs = {
  title: 'The bench by the river',
  inShort: 'You sit by the water for a while.',
  howTo: ['Walk to the bench.', 'Watch the water for ten minutes.'],
  minutesFrom: 10,
  minutesTo: 20,
  helpsWhen: 'The day is loud.',
  cautions: ['Not when it is icy.'],
  stages: ['rebuilding'],
  sources: [{ says: 'Our clinic has offered it since 2019', sureness: 'clinic' }],
};
