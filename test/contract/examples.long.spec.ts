import { startTestApp, type TestApp } from '../support/test-app.js';
import { Description } from './document.js';
import { exampleTried, wanted } from './explored.js';
import { Findings } from './exploration.js';

/** What an example cannot hold, or what the world of the test is past or not yet at: these have tests of their own. */
const doneByTheirOwnTests = {
  'the very thing that it is about, and no other': [
    'careTeamJoin',
    'noticesGivenGive',
    'mergesAsk',
    'disclosuresRecord',
    'signaturesSign',
    'recordedSignaturesRecord',
    'stageTransitionsAssert',
    'stageCataloguesPublish',
    'patientNoticesPublish',
    'recordedConsentsAgree',
    'representativesRecord',
    'questionnairesAsk',
  ],
  'another state': [
    'excludedPersonsTellApart',
    'consentFormsPublish',
    'consentsRefuse',
    'accessDisputesRaise',
    'planVersionsActivate',
    'signaturesRecordAttempt',
    'reviewsOpen',
    'ownPlacesAsk',
    'peerSupportAsk',
    'peerSupportBegin',
    'referralsSend',
    'ownStoriesPublish',
  ],
};

describe('The examples of the API description', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  afterAll(() => service.close());

  it('can be sent as they are, with the ids of what there is: none is refused for its form, and what can be done is', async () => {
    const description = new Description(service.contract);
    const findings = new Findings(description);
    const undone: string[] = [];
    const shown = wanted(description).filter(
      (operation) => description.bodyOf(operation)?.example !== undefined,
    );
    // One after the other: the worlds share a clock.
    for (const operation of shown) {
      const refusal = await exampleTried(service, operation, findings);
      if (refusal !== null) undone.push(`${operation.definition.operationId}: ${refusal}`);
    }

    expect([...findings.wrong]).toEqual([]);
    const expected: string[] = Object.values(doneByTheirOwnTests).flat();
    const refused = new Map(undone.map((each) => [each.split(':')[0] ?? '', each]));
    console.log('done after all:', expected.filter((id) => !refused.has(id)).join(' '));
    expect([...refused.keys()].filter((id) => !expected.includes(id)).map((id) => refused.get(id))).toEqual(
      [],
    );
  }, 1_800_000);
});
