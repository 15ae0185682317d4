import { actions } from '../../../src/access/access-matrix.js';
import { eventName } from '../../../src/core/outbox/event-name.js';

describe('what happened is named', () => {
  it.each([
    ['proposal.make', 'proposal.made'],
    ['proposal.withdraw', 'proposal.withdrawn'],
    ['check_in.say', 'check_in.said'],
    ['progress.log', 'progress.logged'],
    ['step.do', 'step.done'],
    ['version.freeze', 'version.frozen'],
    ['version.sign', 'version.signed'],
    ['journal.keep', 'journal.kept'],
    ['restriction.ask', 'restriction.asked'],
    ['amendment.decide', 'amendment.decided'],
    ['encouragement.take_down', 'encouragement.taken_down'],
    ['safety_plan.change_in_emergency', 'safety_plan.changed_in_emergency'],
    ['technique.deny', 'technique.denied'],
    ['death.undo', 'death.undone'],
    ['goal.obey', 'goal.obeyed'],
  ])('%s: %s', (action, name) => {
    expect(eventName(action)).toBe(name);
  });

  it('in the past tense, whatever the access matrix calls it, in the form that the database keeps', () => {
    for (const action of actions)
      expect(eventName(action)).toMatch(/^[a-z][a-z_]{1,40}\.[a-z_]+(ed|en|n|ne|pt|de|id|ld)(_[a-z_]+)?$/);
  });
});
