import { helpFor, signsNoticed } from '../../../src/support/check-ins/check-in-help.js';

const line = (id: string, text: string, more: object = {}): any => ({
  ...{
    id,
    text,
    name: null,
    phone: null,
    minutes: null,
    from: 'patient',
    substanceUse: false,
    notCoAgreed: null,
  },
  ...more,
});
const plan: any = {
  sections: [
    {
      section: 'warning_signs',
      heading: '',
      entries: [line('s1', 'I stop answering the phone'), line('s2', 'I skip meals')],
    },
    {
      section: 'what_helps_me_alone',
      heading: '',
      entries: [line('a1', 'Walk round the block'), line('a2', 'Tea')],
    },
    {
      section: 'people_i_ask',
      heading: '',
      entries: [line('p1', 'My sister', { name: 'Sam', phone: '555 0100' })],
    },
    {
      section: 'professionals',
      heading: '',
      entries: [line('p2', 'Dana at the clinic'), line('p3', 'Night nurse')],
    },
  ],
  ifThen: [{ signId: 's1', actionIds: ['a2', 'p1'], sentence: '', notCoAgreed: null }],
};
const helping = { plan, reach: 'Call 112.', safetyPlan: '/plan', isExcluded: () => false };

describe('what somebody reads who has noticed a sign', () => {
  it('begins with the action that they linked to it, and names the people they chose', () => {
    const help = helpFor([{ signId: 's1', text: 'I stop answering the phone' }], helping);
    expect(help.signs).toEqual([{ text: 'I stop answering the phone', whatToDo: ['Tea', 'My sister'] }]);
    expect(help.people.map(({ text }) => text)).toEqual(['My sister', 'Dana at the clinic', 'Night nurse']);
    expect(help.says).toEqual([
      'Thank you for noticing.',
      'Do this first: Tea',
      'You can reach Sam: 555 0100.',
      'Call 112.',
    ]);
  });

  it('is what helps in general where nothing is linked, and somebody to reach where there is no plan', () => {
    const [unlinked] = helpFor([{ signId: 's2', text: 'I skip meals' }], helping).signs;
    expect(unlinked?.whatToDo).toEqual(['Walk round the block', 'Tea']);
    const none = helpFor([{ signId: null, text: 'A bad dream' }], { ...helping, plan: null });
    expect(none.says).toEqual(['Thank you for noticing.', 'Call 112.']);
    expect(none.people).toEqual([]);
  });

  it('leaves out whoever is not to be told', () => {
    const help = helpFor([], { ...helping, isExcluded: (name) => name === 'Sam' });
    expect(help.people.map(({ text }) => text)).toEqual(['Dana at the clinic', 'Night nurse']);
  });

  it('leaves them out of what a sign leads to as well', () => {
    const noticed = [{ signId: 's1', text: 'I stop answering the phone' }];
    const isExcluded = (name: string): boolean => name === 'Sam';
    const [sign] = helpFor(noticed, { ...helping, isExcluded }).signs;
    expect(sign?.whatToDo).toEqual(['Tea']);
    const onlyThem = {
      ...plan,
      ifThen: [{ signId: 's1', actionIds: ['p1'], sentence: '', notCoAgreed: null }],
    };
    const [instead] = helpFor(noticed, { ...helping, plan: onlyThem, isExcluded }).signs;
    expect(instead?.whatToDo).toEqual(['Walk round the block', 'Tea']);
  });

  it.each([
    [['s1'], [], ['s1']],
    [[], ['i  STOP answering the phone'], ['s1']],
    [['s1'], ['I stop answering the phone'], ['s1']],
    [['s2'], ['Something else'], ['s2', null]],
  ])('finds %p and %p in the plan, each once', (signIds, signWords, found) => {
    expect(signsNoticed(plan, { signIds, signWords })?.map(({ signId }) => signId)).toEqual(found);
  });

  it('is nothing for a sign that the plan does not have, or that somebody may not read', () => {
    expect(signsNoticed(plan, { signIds: ['a1'], signWords: [] })).toBeNull();
    expect(signsNoticed(null, { signIds: ['s1'], signWords: [] })).toBeNull();
  });
});
