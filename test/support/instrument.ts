const options = [
  { value: 0, text: 'No' },
  { value: 1, text: 'A little' },
  { value: 2, text: 'A lot' },
];

/** A questionnaire that a clinic adds itself. */
export const anInstrumentOfOurs = {
  name: 'Our evenings',
  about: 'How your evenings are.',
  stem: 'Over the last 7 days:',
  recallDays: 7,
  items: [
    { text: 'I was with somebody', options, isScored: true, asksAboutSafety: false },
    { text: 'I slept through', options, isScored: true, asksAboutSafety: false },
    { text: 'What was hardest', options, isScored: false, asksAboutSafety: false },
  ],
  bands: [
    { from: 0, to: 1, words: 'few' },
    { from: 2, to: 4, words: 'many' },
  ],
  direction: 'higher_is_better',
  figures: [{ kind: 'reliable_change', points: 2, source: { says: 'Our clinic, 2025', sureness: 'clinic' } }],
  sources: [{ says: 'Our clinic wrote it in 2025', sureness: 'clinic' }],
  licence: 'Ours',
  substanceUse: false,
};
