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
  'The plan {0} has ended ({1}). Open a new one to go on together.':
    'El plan {0} ha terminado ({1}). Abra uno nuevo para seguir en conjunto.',
  'The plan is {0}, so it cannot be {1}: that starts from {2}.':
    'El plan está en el estado {0}, así que no puede ser {1}: para eso debe estar en {2}.',
  'Two parts of the plan have the same id.': 'Dos partes del plan tienen el mismo id.',
  'Every step and every intervention serves a goal of the plan.':
    'Cada paso y cada intervención sirven a una meta del plan.',
  'Who does something in the plan is named in it.': 'Quien hace algo en el plan figura en él.',
  'A reservation or a disagreement has words.': 'Una reserva o un desacuerdo lleva palabras.',
  'Parts of the plan are shared with you, and this is not one of them.':
    'Con usted se comparten partes del plan, y esta no es una de ellas.',
  'Say what should change: at least one of {0}.': 'Diga qué debería cambiar: al menos uno de {0}.',
  'The goal {0} has ended ({1}) and cannot be revised.':
    'La meta {0} ha terminado ({1}) y no se puede modificar.',
  'The goal {0} carries the person’s own words already, and they stay as they were said. Propose another wording instead (goal.revise).':
    'La meta {0} ya lleva las palabras de la propia persona, y se quedan como se dijeron. Proponga en su lugar otra redacción (goal.revise).',
  'The goal {0} has ended ({1}): it is kept as it was.':
    'La meta {0} ha terminado ({1}): se conserva como estaba.',
  'Say why the goal is being let go: a reason keeps the story of the plan whole.':
    'Diga por qué se deja la meta: un motivo mantiene completa la historia del plan.',
  'A goal has either a measurable objective or a goal-attainment scale. Leave one of them out.':
    'Una meta tiene un objetivo medible o una escala de logro. Omita uno de los dos.',
  'The target equals the baseline, so nothing could be seen to change. Choose a different target.':
    'El valor deseado es igual al inicial, así que no se podría ver ningún cambio. Elija otro valor.',
  'The goal {0} is {1} and cannot become {2}: that starts from {3}.':
    'La meta {0} está en {1} y no puede pasar a {2}: eso parte de {3}.',
  'breaks the rule above': 'no cumple la regla anterior',
  'The target date {0} lies before the start date {1}. Choose a target on or after the start.':
    'La fecha prevista {0} es anterior a la fecha de inicio {1}. Elija una fecha igual o posterior al inicio.',
  '{0} has ended ({1}) and cannot be revised.': '{0} ha terminado ({1}) y no se puede modificar.',
  'Say why it stops: the reason helps whoever reads the plan next.':
    'Diga por qué se detiene: el motivo ayuda a quien lea el plan después.',
  'is needed when an intervention stops': 'hace falta cuando una intervención se detiene',
  '{0} starts once the person has consented to it. Ask for the treatment consent first.':
    '{0} empieza cuando la persona ha dado su consentimiento. Pida primero el consentimiento de tratamiento.',
  '{0} is {1} and cannot become {2}.': '{0} está en {1} y no puede pasar a {2}.',
  'A plan holds {0} {1}.': 'Un plan admite {0} {1}.',
  'The step {0} is {1} and cannot be revised.': 'El paso {0} está en {1} y no se puede modificar.',
  'The step {0} is {1} and cannot become {2}.': 'El paso {0} está en {1} y no puede pasar a {2}.',
  'A goal needs words: the person’s own (ownWords), or a statement you suggest.':
    'Una meta necesita palabras: las de la propia persona (ownWords), o un texto que usted sugiera (statement).',
  'is needed when there are no own words': 'hace falta cuando no hay palabras propias',
  'The goal has {0} open step(s). Say what becomes of them: {1}.':
    'La meta tiene pasos abiertos ({0}). Diga qué pasa con ellos: {1}.',
  'must be {0} while steps are open': 'debe ser {0} mientras haya pasos abiertos',
  "These are your own words, so nobody has to agree: add them with POST …/goals/'{'goalId'}'/own-words.":
    "Son sus propias palabras, así que nadie tiene que estar de acuerdo: añádalas con POST …/goals/'{'goalId'}'/own-words.",
  'is for what was dictated to the care team': 'es para lo que se dictó al equipo de atención',
  'These are the other side’s own words: they stay as they are. Suggest a statement instead.':
    'Estas son las palabras propias de la otra parte: se quedan como están. Sugiera en su lugar una redacción (statement).',
  'Own words are the person’s. If they dictated this sentence to you and confirmed it, say so with dictatedAndConfirmed.':
    'Las palabras propias son de la persona. Si le dictó esta frase y la confirmó, indíquelo con dictatedAndConfirmed.',
  'must be the person’s own words': 'deben ser las palabras de la propia persona',
  'Only the patient’s side and the care team say what matters.':
    'Solo la parte del paciente y el equipo de atención dicen qué importa.',
  'Only the patient’s side and the care team work on a goal.':
    'Solo la parte del paciente y el equipo de atención trabajan en una meta.',
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
  'The person you name {0}.': 'La persona que usted nombra {0}.',
  'names somebody who {0}': 'nombra a alguien que {0}',
  'Something in the plan is open still: {0} part(s).': 'Algo en el plan sigue abierto: {0} parte(s).',
  'Nobody knows how the plan will stand then.': 'Nadie sabe cómo estará el plan entonces.',
  'must not be in the future': 'no puede estar en el futuro',
  'At that time there was no such plan.': 'En ese momento no existía ese plan.',
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
  'Change {0} builds on what change {1} adds. Accept that one too, or leave both out.':
    'El cambio {0} se apoya en lo que añade el cambio {1}. Acepte también ese, o deje fuera los dos.',
  'needs {0} as well': 'necesita también {0}',
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
  'must not be before {0}, when this version was put up for signing':
    'no puede ser anterior a {0}, cuando esta versión se presentó a firma',
  'is needed: say why it is recorded only now': 'hace falta: diga por qué se anota solo ahora',
  'The attempt cannot be recorded like this: {0} {1}.': 'El intento no se puede anotar así: {0} {1}.',
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
  'Whoever owns a step starts and finishes it. Propose another owner if that should be you.':
    'Quien tiene un paso a su cargo lo empieza y lo termina. Si debería ser usted, proponga el cambio.',
  'must be one of the sentences, word for word': 'debe ser una de las frases, palabra por palabra',
  'A label is given to a sentence that stands here.': 'Una etiqueta se pone a una frase que está aquí.',
  '{0} is no longer named as a support in this plan. Name them anew if that has changed.':
    '{0} ya no figura como apoyo en este plan. Nombre de nuevo a esta persona si eso ha cambiado.',
  'The plan is on hold. Resume it before a new version is put into force.':
    'El plan está en pausa. Retómelo antes de poner en vigor una versión nueva.',
  'The patient’s signature is there, so nothing has to be said about its absence.':
    'La firma del paciente está, así que no hay que decir nada sobre su falta.',
  'Without the patient’s signature only a supervisor of the care team can go on.':
    'Sin la firma del paciente, solo puede seguir quien supervisa en el equipo de atención.',
  'This version still needs the signature of {0}. {1}':
    'A esta versión todavía le falta la firma de: {0}. {1}',
  'The plan is not ready to be signed: {0} “gaps” says why each of these matters, and what mends it.':
    'El plan no está listo para firmarse: {0} «gaps» dice por qué importa cada una de estas cosas y cómo resolverla.',
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
};
