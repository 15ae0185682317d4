/* eslint-disable max-lines -- a dictionary: one entry for each sentence. */
import type { Translations } from '../languages.js';

export const plan: Translations = {
  'Only the patient’s side and the care team say where they stand.':
    'Solo la parte del paciente y el equipo de atención dicen cuál es su postura.',
  'Say in your own words what you would keep in mind, or why you see it differently.':
    'Diga con sus propias palabras qué tendría en cuenta, o por qué lo ve de otra forma.',
  'is needed with "{0}"': 'hace falta con "{0}"',
  'You have not signed a version of this plan yet.':
    'Usted todavía no ha firmado ninguna versión de este plan.',
  'No longer in the plan: {0}.': 'Ya no está en el plan: {0}.',
  'New in the plan: {0}.': 'Nuevo en el plan: {0}.',
  '{0} is now {1} (before: {2})': '{0}: ahora {1} (antes: {2})',
  'In {0}: {1}.': 'En {0}: {1}.',
  'Your side': 'Su parte',
  'You now agree with {0}.': 'Usted ahora está de acuerdo con {0}.',
  'You agree with {0}, with a reservation: {1}.': 'Usted está de acuerdo con {0}, con una reserva: {1}.',
  'You see {0} differently: {1}.': 'Usted ve de otra forma {0}: {1}.',
  'You have yet to say where you stand on {0}.': 'Usted todavía tiene que decir su postura sobre {0}.',
  'the wording': 'las palabras',
  'the area of life': 'el área de la vida',
  'what it serves': 'para qué sirve',
  'the day on which it begins': 'el día en que empieza',
  'the day on which we see whether it is reached': 'el día en que vemos si se ha alcanzado',
  'what we see it by': 'en qué lo vemos',
  'how we see how far it has come': 'cómo vemos hasta dónde ha llegado',
  'what stands there in own words': 'lo que consta con palabras propias',
  it: 'situación',
  'what is to be done': 'lo que hay que hacer',
  'who does it': 'quién lo hace',
  'the day by which it is to be done': 'el día para el que debe estar hecho',
  'the kind of help': 'el tipo de ayuda',
  'what it is called': 'cómo se llama',
  'what it is about': 'de qué se trata',
  'how often it takes place': 'cada cuánto se hace',
  'how long it goes on': 'cuánto dura',
  'whether it needs a consent to treatment': 'si necesita un consentimiento para el tratamiento',
  'the goal it serves': 'la meta a la que sirve',
  'what there is to build on': 'aquello en lo que apoyarse',
  'what matters': 'lo que importa',
  'how things are best done': 'cómo conviene hacer las cosas',
  'what gets in the way': 'lo que dificulta',
  'what is hoped for': 'lo que se espera',
  'the name': 'el nombre',
  'the connection': 'la relación',
  'how they help': 'cómo ayudan',
  'the next time the two look at the plan together':
    'la próxima vez que las dos partes revisan juntas el plan',
  'every day': 'cada día',
  '1 week': '1 semana',
  '{0} weeks': '{0} semanas',
  'every {0} days': 'cada {0} días',
  open: 'sin fijar',
  'The patient’s side': 'La parte del paciente',
  'The care team': 'El equipo de atención',
  '{0} now agrees with {1}.': '{0} ahora está de acuerdo con {1}.',
  '{0} agrees with {1}, with a reservation: {2}.': '{0} está de acuerdo con {1}, con una reserva: {2}.',
  '{0} sees {1} differently: {2}.': '{0} ve de otra forma {1}: {2}.',
  '{0} has yet to say where it stands on {1}.': '{0} todavía tiene que decir su postura sobre {1}.',
  'The plan has no goal yet.': 'El plan todavía no tiene ninguna meta.',
  'The plan has fewer than {0} goals.': 'El plan tiene menos de {0} metas.',
  '{0} does not carry the person’s own words.': '{0} no lleva las palabras de la propia persona.',
  '{0} has nothing yet to see change by: neither a measure nor a scale of what better would look like.':
    '{0} todavía no tiene con qué ver los cambios: ni una medida ni una escala de cómo sería estar mejor.',
  '{0} is a high priority, and nothing is being done for it.':
    '{0} es muy importante, y no se está haciendo nada por ello.',
  '{0} does not say {1}.': '{0} no dice {1}.',
  'The two have not agreed how often they look at the plan together.':
    'Las dos partes aún no han acordado cada cuánto revisan juntas el plan.',
  'A review every {0} days is too seldom: {1} is the limit.':
    'Una revisión cada {0} días es muy poco frecuente: el límite es {1}.',
  'The next review is on {0}: it {1}.': 'La próxima revisión es el {0}: {1}.',
  'Nobody is on the care team who could sign.': 'No hay nadie en el equipo de atención que pueda firmar.',
  'The two have not said what should be true before care comes to an end.':
    'Las dos partes aún no han dicho qué debería cumplirse antes de que termine la atención.',
  'Nobody leads the care team.': 'Nadie es responsable del equipo de atención.',
  'another plan': 'otro plan',
  '{0} other plans': 'otros {0} planes',
  'This plan reads almost the same as {0} here. Is it this person’s own?':
    'Este plan dice casi lo mismo que {0} de aquí. ¿Es de verdad el de esta persona?',
  'The person has no account to read the plan with. Print it and give them a copy.':
    'La persona no tiene una cuenta con la que leer el plan. Imprímalo y dele una copia.',
  'The plan does not say what to do in a crisis. Name it as help, such as “Crisis plan: whom to call”.':
    'El plan no dice qué hacer en una crisis. Inclúyalo como ayuda, por ejemplo «Plan de crisis: a quién llamar».',
  'The patient has no account of their own. They can sign in the portal once you have invited them, on paper (the page or its hash, with a witness), or on the clinic’s device with a code of their own.':
    'El paciente no tiene una cuenta propia. Puede firmar en el portal cuando tenga una invitación de usted, en papel (la página o su hash, con un testigo) o en el dispositivo de la clínica con un código propio.',
  'how often': 'cada cuánto',
  'for how long': 'durante cuánto tiempo',
  'who sees to it': 'quién se ocupa',
  '{0} and {1}': '{0} y {1}',
  '{0} goes on without a treatment consent that counts.':
    '{0} sigue sin un consentimiento de tratamiento válido.',
  'Help goes on with the person’s consent. Where it was withdrawn or has run out, the two talk about how it goes on.':
    'La ayuda sigue con el consentimiento de la persona. Si se retiró o ha llegado a su fin, las dos partes hablan de cómo seguir.',
  'Propose a goal; the other side answers.': 'Proponga una meta; la otra parte responde.',
  'The person adds a sentence of their own, for which nobody is asked.':
    'La persona añade una frase propia, para la que no hay que preguntar a nadie.',
  'The care team writes down what the person dictates, and the person confirms it.':
    'El equipo de atención escribe lo que dicta la persona, y la persona lo confirma.',
  'The two let go of the goal.': 'Las dos partes dejan la meta.',
  'Agree on a measure (objective) or on a scale (attainmentScale).':
    'Acuerden una medida (objective) o una escala (attainmentScale).',
  'Agree on a first step.': 'Acuerden un primer paso.',
  'Agree on help for it.': 'Acuerden una ayuda para ello.',
  'Give it another priority.': 'Dele otra prioridad.',
  'Agree on what is not said yet.': 'Acuerden lo que todavía no está dicho.',
  'The two stop it.': 'Las dos partes la detienen.',
  'Agree on how often you look at the plan together.': 'Acuerden cada cuánto revisan el plan en conjunto.',
  'Invite the patient to the portal.': 'Invite al paciente al portal.',
  'The patient signs on paper: record the page or its hash, with a witness.':
    'El paciente firma en papel: registre la página o su hash, con un testigo.',
  'The patient signs on the clinic’s device with a code of their own.':
    'El paciente firma en el dispositivo de la clínica con un código propio.',
  'Take somebody who can sign into the care team.':
    'Incorpore al equipo de atención a alguien que pueda firmar.',
  'Agree on what should be true before care ends.':
    'Acuerden qué debería cumplirse antes de que termine la atención.',
  'Take a lead into the care team.': 'Incorpore al equipo de atención a una persona responsable.',
  'Word the goals as this person would.': 'Escriba las metas como lo haría esta persona.',
  'Name the help as it is meant for this person.':
    'Describa la ayuda tal como está pensada para esta persona.',
  'Invite the patient to the portal, where they read it at any time.':
    'Invite al paciente al portal, donde puede leerlo en cualquier momento.',
  'Print it for them.': 'Imprímalo para la persona.',
  'Agree on help for a crisis, such as “Crisis plan: whom to call”.':
    'Acuerden una ayuda para una crisis, por ejemplo «Plan de crisis: a quién llamar».',
  'Talk about it, and ask for the treatment consent afresh; the patient’s side says yes or no.':
    'Háblenlo y pida de nuevo el consentimiento de tratamiento; la parte del paciente dice que sí o que no.',
  'Let the help rest while the two talk.': 'Deje la ayuda en pausa mientras las dos partes hablan.',
  'Propose that the help ends; the other side answers.':
    'Proponga que la ayuda termine; la otra parte responde.',
  'the support {0}': 'el apoyo {0}',
  'how often the two look at the plan together': 'cada cuánto revisan juntas el plan las dos partes',
  'what should be true before care comes to an end':
    'lo que debería cumplirse antes de que termine la atención',
  'a team member': 'un miembro del equipo',
  'a support who is no longer named': 'un apoyo que ya no figura',
  'the goal {0}': 'la meta {0}',
  'the step {0} of {1}': 'el paso {0} de {1}',
  'The plan {0} has ended ({1}). Open a new one to go on together.':
    'El plan {0} ha terminado ({1}). Abra uno nuevo para seguir en conjunto.',
  'The plan is {0}, so it cannot be {1} now: that starts from one that is {2}.':
    'El plan está {0}, así que ahora no se puede {1}. Para eso tendría que estar {2}.',
  'still being written': 'todavía en preparación',
  'in force': 'en vigor',
  'over before its time': 'terminado antes de tiempo',
  'put into force': 'poner en vigor',
  'put on hold': 'dejar en espera',
  'taken up again': 'retomar',
  'brought to its end': 'dar por terminado',
  'ended early': 'terminar antes de tiempo',
  'ended because the person has died': 'cerrar por el fallecimiento de la persona',
  'marked as entered in error': 'marcar como anotado por error',
  'Two parts of the plan have the same id.': 'Dos partes del plan tienen el mismo id.',
  'Every step and every intervention serves a goal of the plan.':
    'Cada paso y cada intervención sirven a una meta del plan.',
  'Who does something in the plan is named in it.': 'Quien hace algo en el plan figura en él.',
  'A reservation or a disagreement has words.': 'Una reserva o un desacuerdo lleva palabras.',
  'Parts of the plan are shared with you, and this is not one of them.':
    'Con usted se comparten partes del plan, y esta no es una de ellas.',
  'Say what should change: at least one of {0}.': 'Diga qué debería cambiar: al menos uno de {0}.',
  wording: 'redacción',
  'area of life': 'área de la vida',
  'value it serves': 'valor al que sirve',
  start: 'inicio',
  'target date': 'fecha prevista',
  objective: 'objetivo',
  'goal-attainment scale': 'escala de logro de metas',
  'The goal {0} has ended ({1}) and cannot be revised.':
    'La meta {0} ha terminado ({1}) y no se puede modificar.',
  'The goal {0} carries the person’s own words already, and they stay as they were said. Propose another wording instead (goal.revise).':
    'La meta {0} ya lleva las palabras de la propia persona, y se quedan como se dijeron. Proponga en su lugar otra redacción (goal.revise).',
  'The goal {0} has ended ({1}): it is kept as it was.':
    'La meta {0} ha terminado ({1}): se conserva como estaba.',
  'Say why the goal is being let go: a reason keeps the story of the plan whole.':
    'Diga por qué se deja la meta: un motivo mantiene completa la historia del plan.',
  'Two of these changes have the same localId.': 'Dos de estos cambios tienen el mismo localId.',
  'must be another one for each change': 'debe ser distinto en cada cambio',
  'A goal has either a measurable objective or a goal-attainment scale. Leave one of them out.':
    'Una meta tiene un objetivo medible o una escala de logro. Omita uno de los dos.',
  'The target equals the baseline, so nothing could be seen to change. Choose a different target.':
    'El valor deseado es igual al inicial, así que no se podría ver ningún cambio. Elija otro valor.',
  'The goal {0} is {1} and cannot become {2}: that starts from {3}.':
    'La meta {0} está en el estado «{1}» y no puede pasar a «{2}»: eso parte de «{3}».',
  'breaks the rule above': 'no cumple la regla anterior',
  'The target date {0} lies before the start date {1}. Choose a target on or after the start.':
    'La fecha prevista {0} es anterior a la fecha de inicio {1}. Elija una fecha igual o posterior al inicio.',
  status: 'estado',
  'how it is going': 'cómo va',
  end: 'fin',
  'place in the order': 'lugar en el orden',
  'own words': 'palabras propias',
  goal: 'meta',
  'next review': 'próxima revisión',
  patient: 'paciente',
  'team member': 'miembro del equipo',
  support: 'apoyo',
  nothing: 'nada',
  yes: 'sí',
  no: 'no',
  'removes its {0}': 'quita el dato «{0}»',
  'sets its {0} to {1}': 'pone el dato «{0}» en {1}',
  'for 1 week': 'durante 1 semana',
  'for {0} weeks': 'durante {0} semanas',
  '{0} from {1} to {2}{3}': '{0} de {1} a {2}{3}',
  'a scale around {0}': 'una escala en torno a {0}',
  somebody: 'alguien',
  never: 'nunca',
  once: 'una vez',
  twice: 'dos veces',
  '{0} times': '{0} veces',
  '{0} a day': '{0} al día',
  '{0} a week': '{0} a la semana',
  '{0} a month': '{0} al mes',
  'kind of help': 'tipo de ayuda',
  title: 'título',
  description: 'descripción',
  frequency: 'frecuencia',
  duration: 'duración',
  'responsible person': 'persona responsable',
  'need for a treatment consent': 'necesidad de un consentimiento de tratamiento',
  '{0} has ended ({1}) and cannot be revised.': '{0} ha terminado ({1}) y no se puede modificar.',
  'Say why it stops: the reason helps whoever reads the plan next.':
    'Diga por qué se detiene: el motivo ayuda a quien lea el plan después.',
  'is needed when an intervention stops': 'hace falta cuando una intervención se detiene',
  '{0} starts once the person has consented to it. Ask for the treatment consent first.':
    '{0} empieza cuando la persona ha dado su consentimiento. Pida primero el consentimiento de tratamiento.',
  '{0} is {1} and cannot become {2}.': '{0} está en el estado «{1}» y no puede pasar a «{2}».',
  'A plan holds {0} goals in hand. End one that is reached or let go, then add this one.':
    'Un plan admite {0} metas en curso. Termine una que se haya alcanzado o que se deje, y añada después esta.',
  'A plan holds {0} open steps in one goal. Finish or end one, then add this one.':
    'Un plan admite {0} pasos abiertos en una meta. Termine o quite uno, y añada después este.',
  'A plan holds {0} kinds of help at a time. End one that is over, then add this one.':
    'Un plan admite {0} tipos de ayuda a la vez. Termine uno que ya acabó, y añada después este.',
  'A plan holds {0} people and places to lean on. Take one off that is not there any more, then name this one.':
    'Un plan admite {0} personas y lugares en los que apoyarse. Quite uno que ya no esté, y nombre después este.',
  owner: 'a cargo de',
  'due date': 'fecha límite',
  'The step {0} is {1} and cannot be revised.':
    'El paso {0} está en el estado «{1}» y no se puede modificar.',
  'The step {0} is {1} and cannot become {2}.':
    'El paso {0} está en el estado «{1}» y no puede pasar a «{2}».',
  '{0} Read it with them: is it still what they mean?':
    '{0} Léanlo en conjunto: ¿sigue siendo lo que la persona quiere decir?',
  'This wording no longer carries a single word of the person’s own sentence.':
    'Esta redacción ya no lleva ni una palabra de la frase de la propia persona.',
  'This wording no longer carries {0} from the person’s own words.':
    'Esta redacción ya no lleva {0}, de las palabras de la propia persona.',
  '{0} and {1} more': '{0} y {1} más',
  'A goal needs words: the person’s own (ownWords), or a statement you suggest.':
    'Una meta necesita palabras: las de la propia persona (ownWords), o un texto que usted sugiera (statement).',
  'is needed when there are no own words': 'hace falta cuando no hay palabras propias',
  'adds the goal {0}, to look at on {1}': 'añade la meta {0}, para mirarla el {1}',
  'adds the goal {0}': 'añade la meta {0}',
  'in progress': 'en curso',
  'in the state of a proposal': 'en estado de propuesta',
  'agreed on': 'acordado',
  active: 'activo',
  'not started': 'sin empezar',
  'on hold': 'en espera',
  cancelled: 'cancelado',
  rejected: 'rechazado',
  'entered in error': 'anotado por error',
  'says of the goal {0} how it is going: {1}': 'dice cómo va la meta {0}: {1}',
  'marks as reached the goal {0}': 'da por alcanzada la meta {0}',
  'lets go of the goal {0}': 'deja la meta {0}',
  ', its open steps completed': ', con sus pasos abiertos terminados',
  ', its open steps cancelled': ', con sus pasos abiertos quitados',
  'The goal has {0} open step(s). Say what becomes of them: {1}.':
    'La meta tiene pasos abiertos ({0}). Diga qué pasa con ellos: {1}.',
  'must be {0} while steps are open': 'debe ser {0} mientras haya pasos abiertos',
  'keeps {0} as the person’s own words for the goal {1}':
    'guarda {0} como palabras propias de la persona para la meta {1}',
  "These are your own words, so nobody has to agree: add them with POST …/goals/'{'goalId'}'/own-words.":
    "Son sus propias palabras, así que nadie tiene que estar de acuerdo: añádalas con POST …/goals/'{'goalId'}'/own-words.",
  'is for what was dictated to the care team': 'es para lo que se dictó al equipo de atención',
  'puts the goals in this order: {0}': 'pone las metas en este orden: {0}',
  'in the goal {0} {1}': 'en la meta {0}, {1}',
  'These are the other side’s own words: they stay as they are. Suggest a statement instead.':
    'Estas son las palabras propias de la otra parte: se quedan como están. Sugiera en su lugar una redacción (statement).',
  'Own words are the person’s. If they dictated this sentence to you and confirmed it, say so with dictatedAndConfirmed.':
    'Las palabras propias son de la persona. Si le dictó esta frase y la confirmó, indíquelo con dictatedAndConfirmed.',
  'must be the person’s own words': 'deben ser las palabras de la propia persona',
  'Only the patient’s side and the care team say what matters.':
    'Solo la parte del paciente y el equipo de atención dicen qué importa.',
  'Only the patient’s side and the care team work on a goal.':
    'Solo la parte del paciente y el equipo de atención trabajan en una meta.',
  ', with {0}': ', con {0}',
  'adds {0} to {1}': 'añade {0} a {1}',
  'completes {0}': 'da por terminado {0}',
  'stops {0}': 'deja {0}',
  'in {0} {1}': 'en {0}, {1}',
  'The goal {0} has ended ({1}): nothing can be added to it.':
    'La meta {0} ha terminado ({1}): no se le puede añadir nada.',
  'An order names each open element exactly once. Read the plan again and list them all.':
    'Un orden nombra cada elemento abierto exactamente una vez. Vuelva a leer el plan y enumérelos todos.',
  'must name every open element, each once': 'debe nombrar cada elemento abierto, una vez cada uno',
  'takes no id when it is the patient': 'no lleva id cuando es el paciente',
  'needs {0} and no other id when it is a {1}': 'necesita {0} y ningún otro id cuando es {1}',
  'The owner {0}.': 'La persona encargada {0}.',
  'Leave {0} out for something new. In a counter-proposal it may name what the other side suggested.':
    'Omita {0} para algo nuevo. En una contrapropuesta puede nombrar lo que sugirió la otra parte.',
  'must come from the countered proposal, or be left out':
    'debe venir de la propuesta a la que se responde, u omitirse',
  'The plan has nothing under this {0}. Read the plan again and take the id from there.':
    'El plan no tiene nada con este {0}. Vuelva a leer el plan y tome el id de ahí.',
  'must be an id from this plan': 'debe ser un id de este plan',
  'The plan has this already, by way of another proposal. Read the plan again.':
    'El plan ya tiene esto, por otra propuesta. Vuelva a leer el plan.',
  '{0} cannot be the day of the next review: it {1}. Agree on another day, in a counter-proposal or a new one.':
    '{0} no puede ser el día de la próxima revisión: {1}. Acuerden otro día, en una contrapropuesta o en una propuesta nueva.',
  'The person you name is not on the care team now.':
    'La persona que usted nombra no forma parte ahora del equipo de atención.',
  'The person you name is not among the supports of this plan.':
    'La persona que usted nombra no está entre los apoyos de este plan.',
  'names somebody who is not on the care team now':
    'nombra a alguien que no forma parte ahora del equipo de atención',
  'names somebody who is not among the supports of this plan':
    'nombra a alguien que no está entre los apoyos de este plan',
  'Something in the plan is open still: {0} part(s).': 'Algo en el plan sigue abierto: {0} parte(s).',
  'must not be in the future': 'no puede estar en el futuro',
  'At that time there was no such plan.': 'En ese momento no existía ese plan.',
  'The consent to this help was withdrawn. Please talk about how it goes on; nothing is stopped by itself.':
    'Se retiró el consentimiento para esta ayuda. Por favor, hablen de cómo seguir; nada se detiene por sí solo.',
  'The consent to this help was refused. Please talk about how it goes on; nothing is stopped by itself.':
    'No se dio el consentimiento para esta ayuda. Por favor, hablen de cómo seguir; nada se detiene por sí solo.',
  'The consent to this help has run out. Please talk about how it goes on; nothing is stopped by itself.':
    'El consentimiento para esta ayuda ha vencido. Por favor, hablen de cómo seguir; nada se detiene por sí solo.',
  'This help was changed since the consent to it was given. Please talk about how it goes on; nothing is stopped by itself.':
    'Esta ayuda cambió después de darse el consentimiento. Por favor, hablen de cómo seguir; nada se detiene por sí solo.',
  'This help needs a consent, and there is none. Please talk about how it goes on; nothing is stopped by itself.':
    'Esta ayuda necesita un consentimiento, y no lo hay. Por favor, hablen de cómo seguir; nada se detiene por sí solo.',
  'Leave {0} out: it is for completing or ending a plan that has been in force.':
    'Omita {0}: sirve para completar o terminar un plan que ha estado en vigor.',
  'is only taken where a plan that was in force is completed or ended':
    'solo se admite cuando se completa o termina un plan que estaba en vigor',
  'The plan is ended by the two together. Say how the person agreed (agreedInSession), or how you tried to reach them (absence).':
    'El plan lo terminan las dos partes juntas. Diga cómo dio su acuerdo la persona (agreedInSession), o cómo intentó usted contactarla (absence).',
  'must hold either agreedInSession or absence': 'debe contener agreedInSession o absence, uno de los dos',
  'Try to reach the person on {0} days, each {1} days or more after the one before, before you go on without them.':
    'Antes de seguir sin la persona, intente contactar con ella en {0} días, cada uno {1} días o más después del anterior.',
  'Try to reach the person on {0} different days before you go on without them.':
    'Intente contactar a la persona en {0} días distintos antes de seguir sin ella.',
  'must name {0} days, each {1} days or more after the one before':
    'debe nombrar {0} días, cada uno {1} días o más después del anterior',
  'must name {0} different days': 'debe nombrar {0} días distintos',
  'The plan has nothing open under this id.': 'El plan no tiene nada abierto con este id.',
  'What you take up must be an open proposal of your own side. Answer what the other side proposed at its own address.':
    'Lo que retome debe ser una propuesta abierta de su propia parte. Responda en su propia dirección a lo que propuso la otra parte.',
  'must be an open proposal of your own side': 'debe ser una propuesta abierta de su propia parte',
  'must be an open goal, or help that has not ended':
    'debe ser una meta abierta, o una ayuda que no haya terminado',
  'This ends as {0}.': 'Esto termina como {0}.',
  'a goal ends as completed or cancelled, help as completed or stopped':
    'una meta termina como completed o cancelled; una ayuda, como completed o stopped',
  'Say what becomes of what is open: {0}. Name each in openItems, or answer for all in otherItems.':
    'Diga qué pasa con lo que está abierto: {0}. Nombre cada cosa en openItems, o responda por todas en otherItems.',
  'must say what becomes of everything open': 'debe decir qué pasa con todo lo abierto',
  'Completing or voiding a plan is for the care team. You can put it on hold or end it, at any time.':
    'Completar o anular un plan corresponde al equipo de atención. Usted puede ponerlo en pausa o terminarlo en cualquier momento.',
  'A part of this plan is kept from you. This is done with the whole plan, by somebody who sees all of it.':
    'Una parte de este plan no se le muestra a usted. Esto se hace con el plan completo, por alguien que lo ve todo.',
  'Goal {0}: {1}': 'Meta {0}: {1}',
  Steps: 'Pasos',
  'Help with it': 'Ayuda para ello',
  'Area of life: {0}': 'Área de la vida: {0}',
  'It serves: {0}': 'Sirve a: {0}',
  'We begin on {0}': 'Empezamos el {0}',
  'Whether it is reached we see on {0}': 'Veremos si se ha alcanzado el {0}',
  'We see it by: {0}': 'Lo vemos en: {0}',
  'How we see how far it has come:': 'Cómo vemos hasta dónde ha llegado:',
  'Much more than hoped for (+2): {0}': 'Mucho más de lo esperado (+2): {0}',
  'More than hoped for (+1): {0}': 'Más de lo esperado (+1): {0}',
  'What we hope for (0): {0}': 'Lo que esperamos (0): {0}',
  'Less than hoped for (-1): {0}': 'Menos de lo esperado (-1): {0}',
  'Much less than hoped for (-2): {0}': 'Mucho menos de lo esperado (-2): {0}',
  'nobody yet': 'nadie todavía',
  '{0}, by {1}': '{0}, antes del {1}',
  '{0} sees to it': '{0} se ocupa',
  'it needs my consent': 'necesita mi consentimiento',
  'I see this differently': 'Yo lo veo de otra manera',
  'The care team sees this differently': 'El equipo de atención lo ve de otra manera',
  'I agree, with a reservation': 'Estoy de acuerdo, con una reserva',
  'The care team agrees, with a reservation': 'El equipo de atención está de acuerdo, con una reserva',
  therapy: 'terapia',
  'help with medicines': 'ayuda con los medicamentos',
  'something to practise': 'algo que practicar',
  'help in daily life': 'ayuda en el día a día',
  'support by a peer': 'apoyo entre iguales',
  health: 'salud',
  home: 'hogar',
  purpose: 'sentido y ocupación',
  community: 'comunidad',
  relationships: 'relaciones',
  self: 'uno mismo',
  'on the telephone': 'por teléfono',
  'in a video call': 'por videollamada',
  'by letter': 'por carta',
  'for me, as my parent': 'por mí, como mi madre o padre',
  'for me, as my guardian': 'por mí, como mi tutor o tutora legal',
  'for me, as my health-care agent': 'por mí, como mi representante para la atención de salud',
  'for me, as the one I named': 'por mí, como la persona que nombré',
  'me, or somebody who may sign for me': 'yo, o alguien que puede firmar por mí',
  'my guardian': 'mi tutor o tutora legal',
  'a professional of the care team': 'un profesional del equipo de atención',
  'a psychiatrist of the care team': 'un psiquiatra o una psiquiatra del equipo de atención',
  'a supervisor of the care team': 'quien supervisa en el equipo de atención',
  'I was asked to sign on {0}, {1}.': 'Se me pidió que firmara el {0}, {1}.',
  'I was asked to sign on {0}, {1}: {2}': 'Se me pidió que firmara el {0}, {1}: {2}',
  'Not signed by: {0}.': 'No firmado por: {0}.',
  Signatures: 'Firmas',
  'How to check this print': 'Cómo comprobar esta copia',
  'The plan that was signed has this SHA-256 hash. Its receipt can be verified without the service.':
    'El plan que se firmó tiene este hash SHA-256. Su comprobante se puede verificar sin el servicio.',
  'This version has this SHA-256 hash. Nobody has signed it so far.':
    'Esta versión tiene este hash SHA-256. Hasta ahora nadie la ha firmado.',
  'My signature was not obtained: {0}': 'No se obtuvo mi firma: {0}',
  'It was put into force without my signature: {0}': 'Se puso en vigor sin mi firma: {0}',
  'My side has signed since, on {0}.': 'Mi parte firmó después, el {0}.',
  'I say that this signature is not mine.': 'Digo que esta firma no es mía.',
  'I say that this signature is not mine: {0}': 'Digo que esta firma no es mía: {0}',
  'on paper': 'en papel',
  'on the clinic’s device with a code of their own': 'en el dispositivo de la clínica con un código propio',
  ', seen by {0}': ', ante {0}',
  '; recorded by {0}': '; lo registró {0}',
  'for myself': 'por mí',
  'for me': 'por mí',
  'for the care team{0}, in training': 'por el equipo de atención{0}, en formación',
  'for the care team{0}': 'por el equipo de atención{0}',
  'as a supervisor of the care team{0}': 'como supervisión del equipo de atención{0}',
  'Waiting for signatures': 'A la espera de firmas',
  'In force': 'En vigor',
  'No longer in force: a newer version took its place':
    'Ya no está en vigor: la sustituyó una versión más nueva',
  'Never put into force': 'Nunca se puso en vigor',
  'No longer in force': 'Ya no está en vigor',
  'Printed on {0}, with the signatures and what was measured by that day.':
    'Impreso el {0}, con las firmas y lo que se había medido hasta ese día.',
  'How far goals, steps and help had come is said as of {0}.':
    'Hasta dónde habían llegado las metas, los pasos y las ayudas se dice tal como estaba el {0}.',
  'The plan was completed on {0}.': 'El plan se completó el {0}.',
  'The plan was ended on {0}.': 'El plan se terminó el {0}.',
  'The plan was marked as written down by mistake on {0}.': 'El plan se marcó como anotado por error el {0}.',
  'The plan has been on hold since {0}.': 'El plan está en espera desde el {0}.',
  '{0} This version is kept to be read.': '{0} Esta versión se conserva para leerla.',
  'We looked at this plan together every {0}.': 'Mirábamos este plan juntos cada {0}.',
  'We look at this plan together every {0}; when this version was written, the next time was {1}.':
    'Miramos este plan juntos cada {0}; cuando se escribió esta versión, la próxima vez era el {1}.',
  'The plan of {0}': 'El plan de {0}',
  'Version {0}, as it was on {1}. {2}.': 'Versión {0}, tal como estaba el {1}. {2}.',
  'Printed on {0}, with the signatures of that day.': 'Impreso el {0}, con las firmas de ese día.',
  'What I am good at': 'Lo que se me da bien',
  'What matters to me': 'Lo que me importa',
  'How I like things to be done': 'Cómo me gusta que se hagan las cosas',
  'What gets in my way': 'Lo que me lo pone difícil',
  'What I hope for': 'Lo que espero',
  'About me': 'Sobre mí',
  ' (until {0})': ' (hasta el {0})',
  'People and places I lean on': 'Personas y lugares en los que me apoyo',
  'Looking at it together': 'Cómo lo revisamos en conjunto',
  'When care can come to an end': 'Cuándo puede terminar la atención',
  '{0}, who leads the team': '{0}, que dirige el equipo',
  '{0}, who supervises': '{0}, que supervisa',
  'We look at this plan together every {0}, next on {1}.':
    'Miramos este plan juntos cada {0}; la próxima vez, el {1}.',
  'We look at this plan together every {0}.': 'Miramos este plan juntos cada {0}.',
  '1 day': 'día',
  '{0} days': '{0} días',
  psychiatrist: 'psiquiatra',
  psychologist: 'psicología',
  nurse: 'enfermería',
  'social worker': 'trabajo social',
  therapist: 'terapeuta',
  'proposed, not agreed on yet': 'propuesta, todavía sin acordar',
  planned: 'prevista',
  'agreed on, not begun yet': 'acordada, todavía sin empezar',
  'under way': 'en marcha',
  'on hold for a while': 'en espera por un tiempo',
  completed: 'terminado',
  'no longer a goal of this plan': 'ya no es una meta de este plan',
  'written down by mistake': 'se anotó por error',
  'not agreed on': 'no se acordó',
  'getting better': 'va mejor',
  'harder at the moment': 'más difícil en este momento',
  'as it was': 'como estaba',
  reached: 'alcanzada',
  'reached, and it lasts': 'alcanzada, y dura',
  'not reached': 'no alcanzada',
  'it has not moved yet': 'todavía no se ha movido',
  'out of reach for now': 'fuera de alcance por ahora',
  'Where it stands: {0}{1}': 'En qué punto está: {0}{1}',
  'How it is going: {0}': 'Cómo va: {0}',
  'not begun yet': 'todavía sin empezar',
  begun: 'empezado',
  'begun on {0}': 'empezado el {0}',
  done: 'hecho',
  'done on {0}': 'hecho el {0}',
  dropped: 'ya no se hace',
  'not started yet': 'todavía sin empezar',
  'paused for a while': 'en pausa por un tiempo',
  stopped: 'detenido',
  'a lot': 'mucho',
  somewhat: 'algo',
  'less than other things': 'menos que otras cosas',
  'To me it matters {0}': 'A mí me importa {0}',
  'To the care team it matters {0}': 'Al equipo de atención le importa {0}',
  '; accept the changes that it left alone (“freshOps”) by themselves':
    '; acepte por separado los cambios a los que no afectó («freshOps»)',
  'The plan has changed since this proposal was made, so it cannot be accepted as it is. “conflicts” says what differs; take it up again with a rebase, or make a new one{0}.':
    'El plan ha cambiado desde que se hizo esta propuesta, así que no se puede aceptar tal como está. «conflicts» dice qué es distinto; retómela con un rebase, o haga una nueva{0}.',
  'The proposal has no such change.': 'La propuesta no tiene ese cambio.',
  'must be one of 0 to {0}': 'debe ser un número de 0 a {0}',
  'You accept every change, so there is no rest.':
    'Usted acepta todos los cambios, así que no queda ninguno.',
  'is for changes that you leave out': 'es para los cambios que usted deja fuera',
  'You leave changes out. Say what becomes of them: “counter” with changes of your own, or “decline” with the reason.':
    'Usted deja cambios fuera. Diga qué pasa con ellos: «counter» con cambios suyos, o «decline» con el motivo.',
  'must hold either counter or decline': 'debe contener counter o decline, uno de los dos',
  'A change that you accept builds on another one of the same proposal, which you leave out. Accept that one too, or leave both out.':
    'Un cambio que usted acepta se apoya en otro de la misma propuesta, que deja fuera. Acepte también ese, o deje fuera los dos.',
  'needs the one at {0} as well, counted from 0': 'necesita también el que está en {0}, contando desde 0',
  'Only the patient’s side and the care team take part in the conversation about a plan.':
    'Solo la parte del paciente y el equipo de atención participan en la conversación sobre un plan.',
  'The stage belongs to the journey, which is not shared with you. Ask the patient first.':
    'La etapa forma parte del camino de recuperación, que no se comparte con usted. Pregunte primero al paciente.',
  'The plan is at revision {0}. Read it again and send the revision you read as basePlanRevision.':
    'El plan va por el número de cambio {0} (revision). Vuelva a leerlo y envíe en basePlanRevision el número que haya leído.',
  'must be {0} or earlier': 'debe ser {0} o anterior',
  'What you want to change has changed since the revision you read; the plan is now at revision {0}. Read it again first.':
    'Lo que usted quiere cambiar ha cambiado desde el número de cambio que leyó; el plan va ahora por el {0} (revision). Vuelva a leerlo primero.',
  'This proposal was accepted already. Read the plan again and make a new proposal if something should still change.':
    'Esta propuesta ya se ha aceptado. Vuelva a leer el plan y haga una propuesta nueva si algo debe cambiar todavía.',
  'This proposal was declined already. Read the plan again and make a new proposal if something should still change.':
    'A esta propuesta ya se ha dicho que no. Vuelva a leer el plan y haga una propuesta nueva si algo debe cambiar todavía.',
  'This proposal was answered with a counter-proposal. Answer that one.':
    'A esta propuesta se respondió con una contrapropuesta. Responda a esa.',
  'The side that made this proposal has withdrawn it. Read the plan again and make a new proposal if something should still change.':
    'La parte que hizo esta propuesta la ha retirado. Vuelva a leer el plan y haga una propuesta nueva si algo debe cambiar todavía.',
  'The plan has changed since this proposal was made. Read the plan again and make a new proposal if something should still change.':
    'El plan ha cambiado desde que se hizo esta propuesta. Vuelva a leer el plan y haga una propuesta nueva si algo debe cambiar todavía.',
  'This proposal has lapsed: nobody answered it in time, or the plan ended first. Read the plan again and make a new proposal if something should still change.':
    'Esta propuesta ha caducado: nadie respondió a tiempo, o el plan terminó antes. Vuelva a leer el plan y haga una propuesta nueva si algo debe cambiar todavía.',
  'Only what was recorded as agreed in the room can be contested. Make a new proposal instead.':
    'Solo se puede impugnar lo que se anotó como acordado en persona. Haga en su lugar una propuesta nueva.',
  'The patient’s side can contest what was recorded as agreed in the room.':
    'La parte del paciente puede impugnar lo que se anotó como acordado en persona.',
  'This was contested already.': 'Esto ya se impugnó.',
  'The side that made a proposal can take it up again; you can make one of your own.':
    'La parte que hizo una propuesta puede retomarla; usted puede hacer una propia.',
  'This proposal is {0}. Only one that was overtaken, countered or has lapsed can be taken up again.':
    'Esta propuesta está en el estado {0}. Solo se puede retomar una que quedó atrás, tuvo una contrapropuesta o caducó.',
  'The side that made a proposal can withdraw it; you can decline it.':
    'La parte que hizo una propuesta puede retirarla; usted puede rechazarla.',
  'A proposal is answered by the other side. You can withdraw it and make a new one.':
    'A una propuesta responde la otra parte. Usted puede retirarla y hacer una nueva.',
  'Say why: “reason” for all of it, or “objections” for single parts.':
    'Diga por qué: «reason» para todo, u «objections» para partes sueltas.',
  'is needed where there is no reason, and only there':
    'hace falta cuando no hay motivo (reason), y solo entonces',
  'is about something that another one is about as well': 'trata de algo de lo que ya trata otro',
  'is about parts that are labelled as about substance use and about others: say it of each by itself, with elementId':
    'trata a la vez de partes con la etiqueta de consumo de sustancias y de otras: dígalo de cada una por separado, con elementId',
  'needs either elementId or op, to say what it is about': 'necesita elementId u op, para decir de qué trata',
  'must be the place of a change that this is about': 'debe ser el lugar de un cambio del que esto trata',
  'must be a part of the plan that these changes are about':
    'debe ser una parte del plan de la que tratan estos cambios',
  'Words stand with what they are about: {0} {1}.': 'Las palabras van con aquello de lo que tratan: {0} {1}.',
  'The hash of a version is a SHA-256 in hexadecimal.':
    'El hash de una versión es un SHA-256 en hexadecimal.',
  'must be 64 hexadecimal digits': 'debe tener 64 dígitos hexadecimales',
  'I have read version {0} of this plan.': 'He leído la versión {0} de este plan.',
  '{0} It is my plan. I agree to work with it; where I see things differently, it says so. I can ask to change it at any time.':
    '{0} Es mi plan. Acepto trabajar con él; donde veo las cosas de otra forma, ahí se dice. Puedo pedir un cambio en cualquier momento.',
  '{0} I sign it for {1}, within what I may decide for them. Where we see things differently, it says so.':
    '{0} Lo firmo en nombre de {1}, dentro de lo que me corresponde decidir. Donde vemos las cosas de otra forma, ahí se dice.',
  '{0} {1} and the team wrote it together. It says what we agreed on and where we see things differently, and I stand by the team’s part.':
    '{0} {1} y el equipo lo escribieron en conjunto. Dice en qué hubo acuerdo y dónde vemos las cosas de otra forma, y respondo de la parte que toca al equipo.',
  '{0} I have looked at how it came about, and support putting it into force.':
    '{0} He mirado cómo se llegó a él, y apoyo que se ponga en vigor.',
  'must not be before {0}, when this version was put up for signing':
    'no puede ser anterior a {0}, cuando esta versión se presentó a firma',
  'is needed: say why it is recorded only now': 'hace falta: diga por qué se anota solo ahora',
  'The attempt cannot be recorded like this: {0} {1}.': 'El intento no se puede anotar así: {0} {1}.',
  'the patient (or somebody who may sign for them)': 'el paciente (o alguien que pueda firmar en su nombre)',
  'the patient’s guardian': 'la persona tutora del paciente',
  'Everybody has signed: it can be put into force.': 'Ya están todas las firmas: se puede poner en vigor.',
  'It waits for the signature of {0}.': 'Falta la firma de: {0}.',
  ' First it is the turn of {0}.': ' Primero le toca a: {0}.',
  'The patient said no on {0}. Nobody goes past a no: talk about it, note in the plan what they see differently or change it together, and put it up for signing again. They can still sign this one if they wish.':
    'El paciente dijo que no el {0}. Nadie pasa por encima de un no: hablen de ello, anoten en el plan lo que ve de otra manera o cámbienlo juntos, y preséntenlo otra vez para firmar. Si quiere, todavía puede firmar este.',
  'They were asked as often as the rule pack wants: a supervisor of the care team can put it into force without their signature, saying why.':
    'Se le ha preguntado tantas veces como pide el conjunto de reglas: quien supervisa en el equipo de atención puede ponerlo en vigor sin su firma, diciendo por qué.',
  ' Another one counts from {0} on.': ' Otro intento cuenta a partir del {0}.',
  ' They are to be asked in {0} different ways.': ' Hay que preguntarle por {0} medios distintos.',
  'They sign in the portal, on paper or with a code of their own on the clinic’s device. Where they cannot, or are not reached, each attempt is recorded: of {0} on different days, {1} count so far.':
    'Firma en el portal, en papel o con un código propio en el dispositivo de la clínica. Si no puede, o no se le localiza, se registra cada intento: de {0} en días distintos, hasta ahora cuentan {1}.',
  'record what somebody signed': 'anotar lo que alguien firmó',
  'This signature was given in a session of the signer’s own. Who thinks that somebody else used it asks the privacy officer, from the access log.':
    'Esta firma se dio en una sesión de la propia persona. Quien crea que la usó otra persona puede preguntar a la persona responsable de privacidad, desde el registro de accesos.',
  'It is on record already that this signature is not the patient’s.':
    'Ya consta que esta firma no es del paciente.',
  'The patient’s side and the care team say so.': 'Lo dicen la parte del paciente y el equipo de atención.',
  'Say how the patient told you: on paper, or by word.':
    'Diga cómo se lo comunicó el paciente: en papel, o de palabra.',
  'is needed when you record it for the patient: paper or word':
    'hace falta cuando usted lo anota por el paciente: paper o word',
  'You signed version {0} already.': 'Usted ya firmó la versión {0}.',
  'sign a plan': 'firmar un plan',
  'Version {0} is not waiting for the patient’s signature.':
    'La versión {0} no espera la firma del paciente.',
  'Only the patient’s side and the care team sign.':
    'Solo firman la parte del paciente y el equipo de atención.',
  'Version {0} is signed in an order here, and first it is the turn of {1}. Sign it after them.':
    'La versión {0} se firma aquí en un orden, y primero le toca a: {1}. Firme usted después.',
  'You can say here that you choose not to sign. That you could not, or were not reached, is for the care team to record.':
    'Aquí puede decir que elige no firmar. Que no pudo, o que no se le localizó, lo anota el equipo de atención.',
  'must be declined': 'debe ser declined',
  'On this plan you cannot sign as {0}.': 'En este plan usted no puede firmar como {0}.',
  'adds a step {0} to {1}, done by {2}': 'añade el paso {0} a {1}, a cargo de {2}',
  ', due {0}': ', para el {0}',
  'marks as done the step {0}': 'da por hecho el paso {0}',
  'takes out the step {0}': 'quita el paso {0}',
  'puts the steps of {0} in this order: {1}': 'pone los pasos de {0} en este orden: {1}',
  'in the step {0} {1}': 'en el paso {0}, {1}',
  'Whoever owns a step starts and finishes it. Propose another owner if that should be you.':
    'Quien tiene un paso a su cargo lo empieza y lo termina. Si debería ser usted, proponga el cambio.',
  'The plan names {0} as somebody to lean on.': 'El plan nombra a {0} como persona de apoyo.',
  'Either side takes somebody off there, too.':
    'Cualquiera de las partes también puede quitar a alguien de ahí.',
  'sets what should be true before care ends: {0}':
    'fija qué debería cumplirse antes de que termine la atención: {0}',
  'plans a review every {0} days, the next on {1}': 'prevé una revisión cada {0} días, la próxima el {1}',
  strengths: 'fortalezas',
  values: 'valores',
  preferences: 'preferencias',
  barriers: 'obstáculos',
  hopes: 'esperanzas',
  'must be one of the sentences, word for word': 'debe ser una de las frases, palabra por palabra',
  'A label is given to a sentence that stands here.': 'Una etiqueta se pone a una frase que está aquí.',
  name: 'nombre',
  connection: 'contacto',
  help: 'ayuda',
  '{0} is no longer named as a support in this plan. Name them anew if that has changed.':
    '{0} ya no figura como apoyo en este plan. Nombre de nuevo a esta persona si eso ha cambiado.',
  'review interval': 'intervalo entre revisiones',
  'discharge criteria': 'criterios de alta',
  'The plan is on hold. Resume it before a new version is put into force.':
    'El plan está en pausa. Retómelo antes de poner en vigor una versión nueva.',
  'The patient’s signature is there, so nothing has to be said about its absence.':
    'La firma del paciente está, así que no hay que decir nada sobre su falta.',
  'Without the patient’s signature only a supervisor of the care team can go on.':
    'Sin la firma del paciente, solo puede seguir quien supervisa en el equipo de atención.',
  'Before a plan is put into force without the patient’s signature, they are asked {0} times on different days; {1} of these count so far.':
    'Antes de poner en vigor un plan sin la firma del paciente, se le pregunta {0} veces en días distintos; hasta ahora cuentan {1}.',
  'The patient said no to this version, and nobody goes past a no.':
    'El paciente dijo que no a esta versión, y nadie pasa por encima de un «no».',
  'This version still needs the signature of {0}. {1}':
    'A esta versión todavía le falta la firma de: {0}. {1}',
  'The plan is not ready to be signed: {0} “gaps” says why each of these matters, and what mends it.':
    'El plan no está listo para firmarse: {0} «gaps» dice por qué importa cada una de estas cosas y cómo resolverla.',
  'It is in force.': 'Está en vigor.',
  'Sign that one.': 'Firme esa.',
  'Nothing has changed since version {0} was frozen. {1}':
    'No ha cambiado nada desde que se fijó la versión {0}. {1}',
  'Version {0} is not the latest any more. Read the version that waits for signatures now, and sign that one.':
    'La versión {0} ya no es la última. Lea la versión que ahora espera firmas, y firme esa.',
  'You would sign something other than what you read. Read the version again.':
    'Usted firmaría algo distinto de lo que leyó. Vuelva a leer la versión.',
  'must be the contentHash of version {0}': 'debe ser el contentHash de la versión {0}',
  'Version {0} is in force already.': 'La versión {0} ya está en vigor.',
  'Version {0} was superseded. Only the latest version is put into force.':
    'La versión {0} fue sustituida. Solo se pone en vigor la última versión.',
  'A newer version took its place: read that one.': 'La sustituyó una versión más nueva: lea esa.',
  'The receipt has the form {0}.': 'El comprobante tiene el formato {0}.',
  'The plan is the one whose hash the receipt names.': 'El plan es aquel cuyo hash figura en el comprobante.',
  'The plan is canonical JSON (RFC 8785), so it reads the same everywhere.':
    'El plan es JSON canónico (RFC 8785), así que se lee igual en todas partes.',
  'Every signature is under this very plan.': 'Todas las firmas están debajo de este mismo plan.',
  'The service itself sealed the receipt.': 'El propio servicio selló el comprobante.',
  'The person has died.': 'La persona ha fallecido.',
};
