import Sequencer from '@jest/test-sequencer';

/** What takes longest: begun last, it would run alone while the other workers have nothing left to do. */
const longest = [
  'access/matrix',
  'platform/ending',
  'platform/cli',
  'access/labels-of-records',
  'contract/requests',
  'platform/demo',
  'platform/embedded',
  'core/context-bleed',
  'core/bad-input',
  'core/language/every-answer',
  'core/what-counts',
  'access/lists',
  'portal/',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = longest.findIndex((part) => path.includes(`/test/${part}`));
      return index < 0 ? longest.length : index;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
