import type { CatalogueContent } from './stage-catalogue.entity.js';

/** Version 1 is the same for every organisation, and so is its id. */
export const recoveryModelId = '01980000-0000-7000-8000-000000000001';

/**
 * Version 1, which every organisation starts with. Crosswalks: STORI (Andresen, Caputi & Oades 2006, five stages), the stages of
 * change (Prochaska & DiClemente 1983) and the four dimensions of recovery of SAMHSA (2012). They are orientation for people
 * who know those models, not equivalences.
 */
export const recoveryModel: CatalogueContent = {
  title: 'Stages of recovery',
  stages: [
    {
      code: 'recognition',
      title: 'Noticing',
      description:
        'You notice that something is hard and does not go away by itself. Seeing that takes courage.',
      clinicalNote:
        'Awareness grows before readiness does. Listen, normalise, offer information; do not press for goals.',
      crosswalk: { stori: 'moratorium', stagesOfChange: 'contemplation', samhsa: ['health'] },
    },
    {
      code: 'seeking_help',
      title: 'Reaching out',
      description: 'You look for people and places that could help, and find out what fits you.',
      clinicalNote: 'First contact decides whether there is a second. Lower thresholds, and answer quickly.',
      crosswalk: { stori: 'awareness', stagesOfChange: 'preparation', samhsa: ['health', 'community'] },
    },
    {
      code: 'diagnosis_and_treatment',
      title: 'Understanding what is going on',
      description: 'You and others put words to what you live with, and try what may ease it.',
      clinicalNote:
        'Share how you come to a view, and what remains open. A diagnosis is a working tool, and the person’s to question.',
      crosswalk: { stori: 'awareness', stagesOfChange: 'preparation', samhsa: ['health'] },
    },
    {
      code: 'acceptance',
      title: 'Making room for it',
      description: 'You find a way to live with what is there, without letting it be all that you are.',
      clinicalNote:
        'Grief and anger belong here. Explore identity beyond illness; strengths before deficits.',
      crosswalk: { stori: 'preparation', stagesOfChange: 'preparation', samhsa: ['health', 'purpose'] },
    },
    {
      code: 'active_treatment',
      title: 'Working on it',
      description: 'You try things out, keep what helps and leave what does not.',
      clinicalNote:
        'Small, observable steps; review early what does not help. Name progress that the person names.',
      crosswalk: { stori: 'preparation', stagesOfChange: 'action', samhsa: ['health', 'home'] },
    },
    {
      code: 'rebuilding',
      title: 'Rebuilding',
      description: 'You take up again what matters to you: people, work, a home, what you love to do.',
      clinicalNote:
        'Shift weight from symptoms to roles. Housing, work and relationships are treatment here.',
      crosswalk: {
        stori: 'rebuilding',
        stagesOfChange: 'action',
        samhsa: ['home', 'purpose', 'community'],
      },
    },
    {
      code: 'sustaining_wellness',
      title: 'Keeping well',
      description: 'You know what keeps you well, and what to do when it gets hard again.',
      clinicalNote: 'Warning signs, coping strategies, advance preferences. Step back without stepping away.',
      crosswalk: { stori: 'growth', stagesOfChange: 'maintenance', samhsa: ['health', 'community'] },
    },
    {
      code: 'growth_and_meaning',
      title: 'Growing',
      description:
        'What you have lived through becomes part of who you are, and perhaps of what you give to others.',
      clinicalNote:
        'Growth does not exclude hard times. Offer ways to contribute: peer work, stories, advocacy.',
      crosswalk: { stori: 'growth', stagesOfChange: 'maintenance', samhsa: ['purpose', 'community'] },
    },
  ],
  mapping: [],
  conditions: [],
};
