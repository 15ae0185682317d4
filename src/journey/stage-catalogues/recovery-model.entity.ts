import { saidWhenRead } from '../../core/language/said-when-read.js';
import { toSay, type Unsaid } from '../../core/language/say.js';
import type { CatalogueContent, Stage } from './stage-catalogue.entity.js';

interface WordsOfStage {
  readonly title: Unsaid;
  readonly description: Unsaid;
  readonly clinicalNote: Unsaid;
}

/** Version 1 is the same for every organisation, and so is its id. */
export const recoveryModelId = '01980000-0000-7000-8000-000000000001';

/**
 * Version 1, which every organisation starts with. Crosswalks: STORI (Andresen, Caputi & Oades 2006, five stages), the stages of
 * change (Prochaska & DiClemente 1983) and the four dimensions of recovery of SAMHSA (2012). They are orientation for people
 * who know those models, not equivalences.
 */
export const recoveryModel: CatalogueContent = Object.assign(
  saidWhenRead({ title: toSay`Stages of recovery` }),
  {
    stages: [
      stage({
        code: 'recognition',
        title: toSay`Noticing`,
        description: toSay`You notice that something is hard and does not go away by itself. Seeing that takes courage.`,
        clinicalNote: toSay`Awareness grows before readiness does. Listen, normalise, offer information; do not press for goals.`,
        crosswalk: { stori: 'moratorium', stagesOfChange: 'contemplation', samhsa: ['health'] },
      }),
      stage({
        code: 'seeking_help',
        title: toSay`Reaching out`,
        description: toSay`You look for people and places that could help, and find out what fits you.`,
        clinicalNote: toSay`First contact decides whether there is a second. Lower thresholds, and answer quickly.`,
        crosswalk: { stori: 'awareness', stagesOfChange: 'preparation', samhsa: ['health', 'community'] },
      }),
      stage({
        code: 'diagnosis_and_treatment',
        title: toSay`Understanding what is going on`,
        description: toSay`You and others put words to what you live with, and try what may ease it.`,
        clinicalNote: toSay`Share how you come to a view, and what remains open. A diagnosis is a working tool, and the person’s to question.`,
        crosswalk: { stori: 'awareness', stagesOfChange: 'preparation', samhsa: ['health'] },
      }),
      stage({
        code: 'acceptance',
        title: toSay`Making room for it`,
        description: toSay`You find a way to live with what is there, without letting it be all that you are.`,
        clinicalNote: toSay`Grief and anger belong here. Explore identity beyond illness; strengths before deficits.`,
        crosswalk: { stori: 'preparation', stagesOfChange: 'preparation', samhsa: ['health', 'purpose'] },
      }),
      stage({
        code: 'active_treatment',
        title: toSay`Working on it`,
        description: toSay`You try things out, keep what helps and leave what does not.`,
        clinicalNote: toSay`Small, observable steps; review early what does not help. Name progress that the person names.`,
        crosswalk: { stori: 'preparation', stagesOfChange: 'action', samhsa: ['health', 'home'] },
      }),
      stage({
        code: 'rebuilding',
        title: toSay`Rebuilding`,
        description: toSay`You take up again what matters to you: people, work, a home, what you love to do.`,
        clinicalNote: toSay`Shift weight from symptoms to roles. Housing, work and relationships are treatment here.`,
        crosswalk: {
          stori: 'rebuilding',
          stagesOfChange: 'action',
          samhsa: ['home', 'purpose', 'community'],
        },
      }),
      stage({
        code: 'sustaining_wellness',
        title: toSay`Keeping well`,
        description: toSay`You know what keeps you well, and what to do when it gets hard again.`,
        clinicalNote: toSay`Warning signs, coping strategies, advance preferences. Step back without stepping away.`,
        crosswalk: { stori: 'growth', stagesOfChange: 'maintenance', samhsa: ['health', 'community'] },
      }),
      stage({
        code: 'growth_and_meaning',
        title: toSay`Growing`,
        description: toSay`What you have lived through becomes part of who you are, and perhaps of what you give to others.`,
        clinicalNote: toSay`Growth does not exclude hard times. Offer ways to contribute: peer work, stories, advocacy.`,
        crosswalk: { stori: 'growth', stagesOfChange: 'maintenance', samhsa: ['purpose', 'community'] },
      }),
    ],
    mapping: [],
    conditions: [],
  },
);

function stage({ code, crosswalk, ...words }: Pick<Stage, 'code' | 'crosswalk'> & WordsOfStage): Stage {
  return Object.assign(saidWhenRead({ ...words }), { code, crosswalk });
}
