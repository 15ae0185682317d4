import { readFileSync } from 'node:fs';
import { accessMatrix } from '../../../src/access/access-matrix.js';
import { inSpanishPast } from '../../../src/oversight/audit-log/spanish-past.js';
import { inThePast, logSentence, type LoggedAct } from '../../../src/oversight/audit-log/log-sentence.js';

const act: LoggedAct = {
  name: 'Dana Reyes',
  relation: 'care_team',
  action: 'plan.read',
  outcome: 'read',
  inList: false,
  toPatient: false,
};

describe('a line of the access log', () => {
  it('says who did what, and how they stand to the patient', () => {
    expect(logSentence(act)).toBe('Dana Reyes (care team) read the plan.');
    expect(logSentence({ ...act, relation: 'self', action: 'consent.give', outcome: 'written' })).toBe(
      'Dana Reyes (the patient) decided about a consent.',
    );
    expect(logSentence({ ...act, relation: 'none', action: 'patient.change', outcome: 'written' })).toBe(
      'Dana Reyes (by their role here) changed the patient record.',
    );
    expect(logSentence({ ...act, relation: null })).toBe('Dana Reyes read the plan.');
  });

  it('speaks to the patient where it is the patient who reads it', () => {
    const said = (action: string, relation: LoggedAct['relation'] = 'peer') => {
      const outcome = action.endsWith('.read') ? 'read' : 'written';
      return logSentence({ ...act, name: 'Robin Hale', toPatient: true, action, relation, outcome });
    };
    expect(said('encouragement.write')).toBe('Robin Hale (peer supporter) encouraged you as a peer.');
    expect(said('plan.read', 'self')).toBe('Robin Hale (you) read the plan.');
    expect(said('representative.read', 'representative')).toBe(
      'Robin Hale (acting for you) saw who may act for you.',
    );
    const aboutRecords = Object.entries(accessMatrix).filter(([, { about }]) => about === 'patient');
    const ofThem = aboutRecords
      .map(([action]) => said(action))
      .filter((line) => /patient|the person/.test(line));
    expect(ofThem).toEqual([]);
  });

  it('says of nobody that they did what they only had a look at', () => {
    expect(logSentence({ ...act, action: 'version.sign' })).toBe(
      'Dana Reyes (care team) read what it takes to sign the plan or put on record that it was not signed.',
    );
    expect(logSentence({ ...act, action: 'completeness.preview' })).toBe(
      'Dana Reyes (care team) saw what the plan would still lack with changes that are not proposed yet.',
    );
    const { paths } = JSON.parse(readFileSync('openapi/openapi.json', 'utf8'));
    const reads = Object.values<any>(paths).flatMap(({ get }) => get?.['x-access']?.action ?? []);
    const lines = [...new Set<string>(reads)].map((action) => logSentence({ ...act, action }));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !/\) (asked|heard|listed|looked|read|saw) /.test(line))).toEqual([]);
  });

  it('says of a list that the patient was in it', () => {
    expect(logSentence({ ...act, relation: 'none', action: 'caseload.read', inList: true })).toBe(
      'Dana Reyes read their caseload; this record was among those shown.',
    );
  });

  it('says of a refusal that it was one, by somebody or by name', () => {
    expect(logSentence({ ...act, relation: 'none', outcome: 'denied' })).toBe(
      'Dana Reyes tried to read the plan and was refused.',
    );
    expect(logSentence({ ...act, name: null, outcome: 'denied' })).toBe(
      'Somebody without access to this record tried to read the plan and was refused.',
    );
  });

  it('keeps the name of what the table no longer knows', () => {
    expect(logSentence({ ...act, action: 'plan.ponder' })).toBe('Dana Reyes (care team) did “plan.ponder”.');
  });

  it('puts verbs into the past', () => {
    const past: Record<string, string> = {
      'answer a proposal': 'answered a proposal',
      'ask who may see what, and why': 'asked who may see what, and why',
      'carry the plan': 'carried the plan',
      'display the plan': 'displayed the plan',
      'disable or restore an account': 'disabled or restored an account',
      'hear who is away': 'heard who is away',
      'put a referral on hold, take it back, or say what came of it':
        'put a referral on hold, took it back, or said what came of it',
      'approve what the notebook says, and show it': 'approved what the notebook says, and showed it',
      'end what was asked to be kept, or write down that the patient did':
        'ended what was asked to be kept, or wrote down that the patient did',
      'withhold a note from the patient for a time, or judge that':
        'withheld a note from the patient for a time, or judged that',
      'read goals and steps to begin from': 'read goals and steps to begin from',
      'give consent': 'gave consent',
      'say where they stand': 'said where they stand',
      'see the care team': 'saw the care team',
      'start and finish steps': 'started and finished steps',
      'start, pause and resume interventions': 'started, paused and resumed interventions',
      'withdraw consent': 'withdrew consent',
      'write the "about me" part': 'wrote the "about me" part',
    };

    for (const [words, said] of Object.entries(past)) expect(inThePast(words)).toBe(said);
  });

  it('puts verbs into the past in Spanish', () => {
    const past: Record<string, string> = {
      'aprobar lo que dice el cuaderno y mostrarlo': 'aprobó lo que dice el cuaderno y lo mostró',
      'enterarse al momento de lo que ocurre': 'se enteró al momento de lo que ocurre',
      'retener una nota al paciente por un tiempo, o juzgarlo':
        'retuvo una nota al paciente por un tiempo, o lo juzgó',
    };
    for (const [words, said] of Object.entries(past)) expect(inSpanishPast(words)).toBe(said);
  });

  it('puts each verb of a deed into the past, also one that follows after other words', () => {
    const others = [
      'a',
      'by',
      'dates',
      'eases',
      'hard',
      'how',
      'is',
      'on',
      'places',
      'so',
      'steps',
      'the',
      'to',
    ];
    const noVerbs = new Set([...others, 'what', 'where', 'why']);
    const following = /(?:, (?:and |or )?| and | or )(\w+)/g;
    for (const { words } of Object.values(accessMatrix)) {
      const said = [...inThePast(words).matchAll(following)].map(([, word]) => word);
      const before = [...words.matchAll(following)].map(([, word]) => word);
      const same = before.filter(
        (word, place) => word === said[place] && !['put', 'read'].includes(word ?? ''),
      );
      expect([words, same.filter((word) => !noVerbs.has(word ?? ''))]).toEqual([words, []]);
    }
  });

  it('knows the past of every verb of the access matrix', () => {
    const unruly =
      /^(begin|bring|choose|draw|find|get|go|hold|keep|know|leave|meet|run|send|show|speak|tell|undo)$/;
    const doubled = /^(cut|drop|let|permit|plan|put|refer|stop|submit)$/;
    const verbs = Object.values(accessMatrix).map(({ words }) => words.split(/\W/)[0] ?? '');

    const special = verbs.filter((verb) => unruly.test(verb) || doubled.test(verb));
    expect(special.filter((verb) => inThePast(verb).endsWith('ed'))).toEqual([]);
  });
});
