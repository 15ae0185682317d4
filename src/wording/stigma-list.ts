import { group, reasons, type StigmaEntry } from './stigma-entries.js';

/**
 * English words that weigh on people, and kinder ones. Sources, where an entry names one:
 * - NIDA: Words Matter - Terms to Use and Avoid When Talking About Addiction (US National Institute on Drug Abuse)
 * - NICE: NG225, Self-harm: assessment, management and preventing recurrence (UK): no sorting of people into levels of risk
 * - Samaritans: Media guidelines for reporting suicide (UK)
 * The others follow the same two principles: the person before the condition, and what happened instead of a verdict.
 */
export const stigmaList: readonly StigmaEntry[] = [
  ...group(reasons.blames, null, [
    [
      'non-compliant | non-compliance | not compliant | poorly compliant | partially compliant | poor compliance',
      ['has not found this workable', 'has decided not to … because …'],
    ],
    [
      'non-adherent | non-adherence | not adherent | poorly adherent | poor adherence',
      ['takes the medicine on some days', 'has decided not to … because …'],
    ],
    [
      'refuses | refused | refusing | refusal',
      ['chose not to', 'would rather not', 'said no to … because …'],
    ],
    ['treatment failure | treatment failures', ['this treatment has not helped so far']],
    ['failed | fails | failing', ['did not work out this time', 'has not yet', 'this did not help']],
    ['relapsed | relapses | relapse | relapsing', ['a setback', 'had a setback', 'went through a hard time']],
    ['regressed | backslid | backsliding', ['had a setback', 'took a step back']],
    [
      'treatment-resistant | resistant to treatment | resists treatment',
      ['has doubts about', 'this treatment has not helped so far'],
    ],
    ['un-cooperative', ['saw it differently', 'was not ready to talk about …']],
    [
      'unmotivated | not motivated | lacks motivation | poor motivation',
      ['is finding it hard to begin', 'is interested in … instead'],
    ],
    ['no-show | no-shows', ['could not make it', 'missed the visit']],
    ['in denial', ['sees it differently', 'is not ready to talk about it']],
    [
      'lacks insight | lack of insight | poor insight | no insight',
      ['sees it differently', 'understands it as …'],
    ],
    ['against medical advice', ['decided to leave earlier than we suggested']],
    ['drug-seeking', ['asks for more relief', 'is in pain']],
  ]),
  ...group(reasons.judges, null, [
    ['manipulative | manipulates', ['is trying hard to get a need met', 'asks in many ways']],
    [
      'attention-seeking | attention seeker | seeks attention',
      ['is looking for connection', 'lets us see distress'],
    ],
    [
      'difficult patient | difficult client | difficult to manage | problem patient',
      ['we have not found a good way of working together yet'],
    ],
    ['hostile | combative | belligerent', ['was angry about …', 'felt threatened']],
    ['lazy', ['has little energy', 'is finding it hard to begin']],
    ['acting out | acts out | acted out', ['showed distress by …', 'was very upset']],
    ['malingering | malingerer | faking', ['describes … which we do not yet understand']],
    ['bad behaviour | bad behavior | misbehaved | misbehaving', ['was upset, and …', 'did …']],
    ['dangerous patient | dangerous client', ['could be at risk of …, when …']],
    ['claims to | alleges | claims that | alleges that', ['says', 'tells us']],
    ['low-functioning | high-functioning', ['needs support with …', 'manages … alone']],
  ]),
  ...group(reasons.labels, null, [
    [
      'schizophrenics | a schizophrenic | the schizophrenic | is schizophrenic',
      ['a person living with schizophrenia'],
    ],
    ['bipolars | is bipolar', ['a person living with bipolar disorder']],
    ['borderlines | is borderline', ['a person living with borderline personality disorder']],
    ['depressives', ['a person living with depression']],
    ['psychotics | is psychotic', ['a person who has psychotic experiences']],
    ['anorexics | an anorexic | bulimics | a bulimic', ['a person living with an eating disorder']],
    ['suffers from | suffering from | suffered from | sufferer | sufferers', ['lives with', 'has']],
    ['afflicted with | victim of mental illness | stricken with', ['lives with', 'has']],
    ['the mentally ill | mentally ill patients', ['people living with mental illness']],
    ['mental patient | mental patients', ['a person who uses mental-health services']],
    ['chronic patient | chronic patients | chronics', ['a person who has lived with … for a long time']],
    ['wheelchair-bound', ['uses a wheelchair']],
    ['homeless person | homeless people', ['a person without a home', 'people without a home']],
  ]),
  ...group(reasons.belittles, null, [
    [
      'frequent flyer | frequent flier | frequent attender | revolving door',
      ['a person who often needs us', 'has come … times'],
    ],
    ['crazy | insane | psycho | lunatic | deranged', ['is going through …', 'sees things differently']],
    ['hysterical | over-reacting | over-reacts', ['was very upset', 'felt strongly about …']],
    ['childish | immature', ['was upset', 'is still learning to …']],
    ['needy', ['would like more support']],
    ['worried well', ['is worried about …']],
  ]),
  ...group(reasons.moral, 'NIDA', [
    [
      'addict | addicts | drug addict | drug addicts',
      ['person with a substance use disorder', 'person who uses drugs'],
    ],
    ['alcoholic | alcoholics | drunkard | drunkards', ['person with an alcohol use disorder']],
    ['junkie | junkies | druggie | druggies', ['person who uses drugs']],
    [
      'substance abuser | substance abusers | drug abuser | drug abusers | abuser | abusers | alcohol abuser | alcohol abusers',
      ['person who uses drugs', 'person who uses …'],
    ],
    ['drug user | drug users', ['person who uses drugs', 'people who use drugs']],
    ['drunk | drunks', ['had been drinking', 'person who drinks more than they wish to']],
    [
      'opioid substitution therapy | opioid substitution treatment | opioid substitution | opiate substitution | opioid replacement therapy | opioid replacement',
      ['medication for opioid use disorder', 'opioid agonist treatment'],
    ],
    ['substance abuse | drug abuse | alcohol abuse', ['substance use', 'use of …']],
    ['drug habit', ['substance use disorder', 'use of …']],
    ['former addict | ex-addict | reformed addict', ['person in recovery']],
    ['stay clean | got clean | getting clean | clean and sober', ['in recovery', 'not using at the moment']],
    ['clean test | clean urine | clean screen | clean drug test | clean drug screen', ['tested negative']],
    ['dirty test | dirty urine | dirty screen | dirty drug test | dirty drug screen', ['tested positive']],
    ['addicted baby | addicted babies', ['baby exposed to substances before birth']],
  ]),
  ...group(reasons.crime, 'Samaritans', [
    [
      'committed suicide | commit suicide | commits suicide | committing suicide',
      ['died by suicide', 'ended their life'],
    ],
    ['successful suicide | completed suicide', ['died by suicide']],
    [
      'failed suicide attempt | failed suicide | unsuccessful suicide',
      ['attempted suicide', 'survived a suicide attempt'],
    ],
    ['cry for help', ['let us see how much it hurts', 'reached out']],
  ]),
  ...group(reasons.sorts, 'NICE', [
    [
      'high-risk | high suicide risk | high suicidal risk | high acute risk | elevated risk | severe risk | extreme risk | imminent risk | risk is high | risk: high | risk high',
      ['what raises danger now is …', 'danger grows when …', 'in danger now, because …'],
    ],
    [
      'medium-risk | moderate-risk | intermediate-risk | moderate suicide risk | moderate suicidal risk | medium suicide risk | risk is medium | risk is moderate | risk: medium | risk: moderate | risk moderate | risk medium',
      ['what raises danger now is …', 'what eases it is …'],
    ],
    [
      'low-risk | low suicide risk | low suicidal risk | minimal risk | no suicide risk | no suicidal risk | risk is low | risk: low | risk low',
      ['what eases danger now is …', 'that could change when …'],
    ],
    [
      'risk level | risk levels | level of risk | levels of risk | risk category | risk categories | risk score | risk scores | risk rating | risk grade | risk band | risk tier | risk stratification | risk class',
      ['what raises and eases danger now', 'what we do, and when we look again'],
    ],
    [
      'category red | category amber | category yellow | category green | red category | amber category | green category | rated red | rated amber | rated green | rag-rated red',
      ['what raises danger now is …', 'what we do is …'],
    ],
    [
      'danger level | level of danger | danger category | danger to self | danger to others | danger to himself | danger to herself | danger to themselves',
      ['could come to harm when …', 'has thoughts of … when …'],
    ],
  ]),
  ...group(reasons.hides, null, [
    ['suicidal gesture | suicide gesture | parasuicide', ['attempted suicide', 'hurt themselves']],
    ['a cutter | self-harmer | self harmers', ['a person who hurts themselves']],
  ]),
];
