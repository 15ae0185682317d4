import { goalsPerPlan, labelledGoals, stepsPerGoal } from '../world.js';

const dayMs = 24 * 60 * 60 * 1000;
const dayIn = (days) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

/**
 * The plan of the first patient as the service writes it: ten goals of two steps, with both sides behind each.
 * @param isLabelled whether some of its goals are about substance use
 */
export function planDocument(world, isLabelled) {
  const { accountId } = world.patientSession(0);
  const said = new Date().toISOString();
  const agree = (party) => ({ party, stance: 'agree', words: null, statedBy: accountId, statedAt: said });
  const agreements = [agree('clinician'), agree('patient')];
  const goals = numbers(goalsPerPlan).map((place) => ({
    id: world.goalId(0, place),
    position: place + 1,
    ownWords: {
      text: 'I want to get up in the morning again',
      saidBy: accountId,
      saidAt: said,
      dictatedTo: null,
    },
    statement: 'Be up and dressed by nine on five days a week',
    lifeDomain: 'health',
    value: null,
    startDate: dayIn(0),
    targetDate: dayIn(90),
    objective: null,
    attainmentScale: null,
    priorities: [],
    lifecycleStatus: 'active',
    achievementStatus: 'in-progress',
    endReason: null,
    substanceUse: isLabelled && place < labelledGoals,
    changedInRevision: 1,
    agreements,
    steps: numbers(stepsPerGoal).map((step) => ({
      id: world.stepId(0, place, step),
      goalId: world.goalId(0, place),
      position: step + 1,
      description: 'Put the alarm on the other side of the room',
      owner: { kind: 'patient', accountId: null, supportId: null },
      dueDate: null,
      status: 'in-progress',
      startedAt: null,
      finishedAt: null,
      endReason: null,
      changedInRevision: 1,
      agreements,
      version: 1,
    })),
  }));
  return JSON.stringify({
    format: 1,
    stage: { agreements: [] },
    formerSupports: [],
    aboutMe: {
      id: world.planId(0),
      strengths: ['I keep going', 'I make people laugh'],
      values: ['My daughter', 'Music'],
      preferences: [],
      barriers: [],
      hopes: ['To work again'],
      writtenBy: accountId,
      writtenAt: said,
      version: 1,
    },
    goals,
    interventions: [],
    supports: [],
    reviewSchedule: {
      id: world.scheduleId(0),
      intervalDays: 90,
      nextReviewOn: dayIn(30),
      changedInRevision: 1,
      agreements: [],
    },
    dischargeCriteria: {
      id: world.criteriaId(0),
      criteria: ['Two months at work'],
      changedInRevision: 1,
      agreements: [],
    },
  });
}

const numbers = (count) => Array.from({ length: count }, (_, number) => number);
