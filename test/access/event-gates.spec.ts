import { actions, entryOf } from '../../src/access/access-matrix.js';
import { gates, isOfThePart } from '../../src/access/event-gates.js';

/** What nobody but whoever does it hears of: it is theirs alone, or whom it concerns is told by a notice. */
const onesOwn = [
  ...['me', 'session', 'notice', 'journal', 'story', 'withdrawal', 'signing_code', 'paper_page'],
  ...[
    'account_change',
    'access',
    'access_dispute',
    'complaint',
    'coverage',
    'break_glass',
    'wording',
    'completeness',
    'colleague',
  ],
  ...['peer_profile', 'peer_request', 'peer_work', 'story_report', 'tenant', 'audit', 'disclosed'],
  // That somebody is in a group, or goes to counselling, or is worried about, is nobody else’s to notice.
  ...['support_group', 'counselling_note', 'counselling_consent'],
  // The other tabs of whoever shares their screen hear it.
  'shared_screen',
];
/** What a change is beside its own name: a part of the plan is otherwise, or something that others could read is gone. */
const besideADeed = [
  ...['review_schedule', 'discharge_criteria'],
  ...['patients_preparation', 'teams_preparation', 'labelled_preparation'],
  ...['read_story', 'group_words'],
];

describe('who hears of what happens', () => {
  it('is said of every thing that something can be done with: by what opens it, or that it is nobody else’s', () => {
    const deeds = actions.filter((action) => !action.endsWith('.read'));
    const things = new Set(deeds.map((action) => action.slice(0, action.indexOf('.'))));
    const said = [...Object.keys(gates), ...onesOwn];
    expect([...things].filter((thing) => !said.includes(thing))).toEqual([]);
    expect(said.filter((thing) => !things.has(thing))).toEqual(besideADeed);
    expect(said.filter((thing, place) => said.indexOf(thing) !== place)).toEqual([]);
  });

  it('rests on reading: whoever hears of a thing may read it', () => {
    for (const { opens } of Object.values(gates)) {
      expect(opens).toMatch(/\.read$/);
      expect(entryOf(opens)).toBeDefined();
    }
  });

  it('keeps to the parts of a plan that are shared', () => {
    expect(isOfThePart('goal', null)).toBe(true);
    expect(isOfThePart('goal', ['goals'])).toBe(true);
    expect(isOfThePart('about_me', ['goals', 'steps'])).toBe(false);
    expect(isOfThePart('intervention', ['goals', 'steps', 'about_me'])).toBe(false);
    expect(isOfThePart('check_in', ['goals'])).toBe(true);
  });
});
