import type { Translations } from '../languages.js';

export const together: Translations = {
  'A thread has one level. Reply to the comment at its head, which “replyTo” names.':
    'Un hilo tiene un solo nivel. Responda al comentario que lo encabeza, que se nombra en «replyTo».',
  'What this thread began with was retracted. Write a new comment instead.':
    'Se retiró el comentario con el que empezó este hilo. Escriba en su lugar un comentario nuevo.',
  'This thread has {0} replies. Begin a new one, or talk about it in person.':
    'Este hilo tiene {0} respuestas. Empiece uno nuevo, o háblenlo en persona.',
  'Only a question can be marked as answered, and this is a comment.':
    'Solo una pregunta se puede marcar como respondida, y esto es un comentario.',
  'Whoever asked says when the question is answered.': 'Quien hizo la pregunta dice cuándo está respondida.',
  'Only the person who wrote it can retract it.': 'Solo quien lo escribió puede retirarlo.',
  'This was {0} already.': 'Esto ya está en el estado {0}.',
  'As a facilitator you comment on the proposals of the conversation that you were asked into.':
    'Como persona facilitadora, usted comenta las propuestas de la conversación para la que le pidieron ayuda.',
  'Only the two sides and the facilitator whom both asked in comment on a plan.':
    'En un plan solo comentan las dos partes y la persona facilitadora a la que ambas pidieron ayuda.',
  'The plan has nothing under this id. Read it again and take the id of a goal, step, intervention, support, review schedule, discharge criteria or proposal from there.':
    'El plan no tiene nada con este id. Vuelva a leerlo y tome de ahí el id de una meta, un paso, una intervención, un apoyo, el calendario de revisiones, los criterios de alta o una propuesta.',
  'must be the id of a part of this plan': 'debe ser el id de una parte de este plan',
  'The answer you name is no reply to this question. Take its id from “replies”.':
    'La respuesta que usted nombra no responde a esta pregunta. Tome su id de «replies».',
  'must be the id of a reply to this question': 'debe ser el id de una respuesta a esta pregunta',
  'Some of the options cannot stand like this.': 'Algunas de las opciones no pueden quedar así.',
  'There is no choice yet. Write down at least one thing to do, and doing nothing, with benefits and risks of each.':
    'Todavía no hay nada que elegir. Escriba al menos una cosa que hacer, y también no hacer nada, con los beneficios y riesgos de cada una.',
  'waits until the decision has two options or more': 'espera hasta que la decisión tenga dos opciones o más',
  '{0} has no {1} yet. Say at least one benefit and one risk of every option, of doing nothing too, before choosing.':
    '{0}: todavía falta decir lo siguiente: {1}. Antes de elegir, diga al menos un beneficio y un riesgo de cada opción, también de no hacer nada.',
  'waits until the option {0} has at least one {1}':
    'espera hasta que la opción {0} tenga al menos esto: {1}',
  'is no option of this decision; leave it out for a new one':
    'no es una opción de esta decisión; omítalo para una nueva',
  'was named before': 'ya se nombró antes',
  'must include doing nothing (kind "do-nothing"): it is an option too':
    'debe incluir no hacer nada (kind "do-nothing"): también es una opción',
  'must include doing nothing once': 'debe incluir no hacer nada una sola vez',
  'must keep {0}, which the other side brought in': 'debe conservar {0}, que aportó la otra parte',
  'must stay {0}, as the other side wrote it': 'debe seguir siendo {0}, como lo escribió la otra parte',
  'must keep {0}': 'debe conservar {0}',
  'What matters to the patient is written by the patient’s side alone.':
    'Lo que le importa al paciente lo escribe solo la parte del paciente.',
  'The choice is the patient’s. When they make it in the room, record it as an in-session choice.':
    'La elección es del paciente. Si la hace en persona, anótela como elección hecha en la sesión.',
  'The patient’s side can contest a choice that was recorded in the room.':
    'La parte del paciente puede impugnar una elección que se anotó como hecha en persona.',
  'Only a choice that was recorded in the room can be contested. Take the question up again instead.':
    'Solo se puede impugnar una elección que se anotó como hecha en persona. Retome en su lugar la pregunta.',
  'This choice was contested already.': 'Esta elección ya se impugnó.',
  'This question is open. Go on with it.': 'Esta pregunta está abierta. Siga con ella.',
  'A consent follows from a choice, and nothing has been chosen here yet.':
    'Un consentimiento sigue a una elección, y aquí todavía no se ha elegido nada.',
  'The decision has no option under this optionId. Read it again and take the id from there.':
    'La decisión no tiene ninguna opción con este optionId. Vuelva a leerla y tome el id de ahí.',
  'must be the id of an option of this decision': 'debe ser el id de una opción de esta decisión',
  'This question was decided and stays as it is. Take it up again to think it through anew.':
    'Esta pregunta se decidió y se queda como está. Retómela para pensarla de nuevo.',
  'This question was set aside and stays as it is. Take it up again to think it through anew.':
    'Esta pregunta se dejó de lado y se queda como está. Retómela para pensarla de nuevo.',
  'This patient has nothing under {0}. Read the plan again and take the id from there.':
    'Este paciente no tiene nada con {0}. Vuelva a leer el plan y tome el id de ahí.',
  'must be an id of this patient': 'debe ser un id de este paciente',
  'Only the patient’s side and the care team decide together.':
    'Solo la parte del paciente y el equipo de atención deciden juntos.',
  'The other side has not said yes or no yet.': 'La otra parte todavía no ha dicho que sí ni que no.',
  'Both sides have said yes already. To stop, end it.':
    'Ambas partes ya han dicho que sí. Para parar, termínelo.',
  'The other side has declined this person. Name somebody anew if help is still wanted.':
    'La otra parte ha dicho que no a esta persona. Nombre de nuevo a alguien si todavía se quiere ayuda.',
  'The name was withdrawn. Name somebody anew if help is still wanted.':
    'El nombre se ha retirado. Nombre de nuevo a alguien si todavía se quiere ayuda.',
  'This has ended already. Name somebody anew if help is still wanted.':
    'Esto ya ha terminado. Nombre de nuevo a alguien si todavía se quiere ayuda.',
  'The conversation is over, or the date has passed, and the help ended with it.':
    'La conversación ha terminado, o la fecha ha pasado, y con ello terminó la ayuda.',
  'The side that named somebody can withdraw that; you can decline it.':
    'La parte que nombró a alguien puede retirarlo; usted puede decir que no.',
  'Either side, or the facilitator, can end it.':
    'Cualquiera de las partes, o la persona facilitadora, puede terminarlo.',
  'The other side says whether this person should help. You can withdraw the name.':
    'La otra parte dice si esta persona debería ayudar. Usted puede retirar el nombre.',
  'This proposal waits for no answer any more. Name the proposal that is open now.':
    'Esta propuesta ya no espera respuesta. Nombre la propuesta que está abierta ahora.',
  'A facilitator can be asked for after {0} counter-proposals in a row; so far there are {1}. Go on between the two of you.':
    'Se puede pedir una persona facilitadora después de {0} contrapropuestas seguidas; por ahora hay {1}. Sigan entre las dos partes.',
  'must be an active practitioner or peer supporter here who is on neither side':
    'debe ser un profesional o una persona de apoyo entre iguales con cuenta activa aquí, que no pertenezca a ninguna de las partes',
  'This organisation has no such account. Choose a practitioner or a peer supporter of it.':
    'Esta organización no tiene esa cuenta. Elija en ella a un profesional o a una persona de apoyo entre iguales.',
  '{0} Choose somebody on neither side.': '{0} Elija a alguien que no pertenezca a ninguna de las partes.',
  'This person cannot help while their account is not active.':
    'Esta persona no puede ayudar mientras su cuenta no esté activa.',
  'The patient has said no to this person. Choose somebody else.':
    'El paciente ha dicho que no a esta persona. Elija a otra.',
  'This person is neither a practitioner nor a peer supporter, and others do not read what is in a record.':
    'Esta persona no es profesional ni persona de apoyo entre iguales, y quien tiene otra función no lee lo que hay en un expediente.',
  'must lie within the next {0} days': 'debe estar dentro de los próximos {0} días',
  'The end {0}. Leave it out for {1} days.': 'El fin {0}. Omítalo para {1} días.',
  'The plan has no such proposal. Read its proposals and take the id of the open one.':
    'El plan no tiene esa propuesta. Lea sus propuestas y tome el id de la que está abierta.',
  'must be the id of a proposal of this plan': 'debe ser el id de una propuesta de este plan',
  'The two sides of the conversation settle who helps them.':
    'Las dos partes de la conversación deciden quién les ayuda.',
  '{0} helps with a conversation about the plan, and reads what it is about.':
    '{0} ayuda con una conversación sobre el plan, y lee aquello de lo que trata.',
  '{0} was named to help with a conversation about the plan.':
    'Se nombró a {0} para ayudar con una conversación sobre el plan.',
  'Either side ends it, too.': 'Cualquiera de las partes también lo termina.',
  'This conversation speaks of something about substance use, and that is not open to this person. The patient can share it with them by a consent that names substance_use (care_coordination for a practitioner, peer_support for a peer), or you name somebody else.':
    'Esta conversación habla de algo sobre consumo de sustancias, y eso no está abierto para esta persona. El paciente puede compartirlo con ella con un consentimiento que nombre substance_use (care_coordination para un profesional, peer_support para una persona de apoyo entre iguales), o nombren ustedes a otra persona.',
  'must be somebody to whom what is about substance use is open':
    'debe ser alguien que pueda ver lo que trata del consumo de sustancias',
  'is what {0} came to, {1}: leave it out': 'es lo que dio {0}, {1}: no lo envíe',
  '{0}: nothing was measured yet.': '{0}: todavía no se ha medido nada.',
  '{0}: first {1}, now {2}.': '{0}: al principio {1}, ahora {2}.',
  'The aim is {0}.': 'El objetivo es {0}.',
  'The aim is {0}, and it is reached.': 'El objetivo es {0}, y se ha alcanzado.',
  'The aim is {0}, as far away as at the beginning.': 'El objetivo es {0}, tan lejos como al principio.',
  'The aim is {0}, nearer than at the beginning.': 'El objetivo es {0}, más cerca que al principio.',
  'The aim is {0}, further away than at the beginning.': 'El objetivo es {0}, más lejos que al principio.',
  'Only whoever wrote an entry puts another in its place, on the same goal.':
    'Solo quien escribió una entrada pone otra en su lugar, sobre la misma meta.',
  'Only whoever wrote an entry says that it was made in error.':
    'Solo quien escribió una entrada dice que se hizo por error.',
  'This says that another entry was made in error; it is none itself.':
    'Esto dice que otra entrada se hizo por error; no es en sí una entrada.',
  'is needed, or a rating, an achievementStatus, a value or a measureId':
    'hace falta, o un rating, un achievementStatus, un value o un measureId',
  'goes with a value, and there is none': 'va con un value, y no hay ninguno',
  'is for a goal with a measure (objective), and this goal has none; write a note instead':
    'es para una meta con una medida (objective), y esta meta no la tiene; escriba en su lugar una nota',
  'must be left out: {0} is counted without a unit': 'no se indica: {0} se cuenta sin unidad',
  'must be {0}, as the two agreed for {1}': 'debe ser {0}, como acordaron las dos partes para {1}',
  'is a level of the goal’s attainment scale, and this goal has none; write a note instead':
    'es un nivel de la escala de logro de la meta, y esta meta no la tiene; escriba en su lugar una nota',
  'is needed for a day that is over: say why it is written only now':
    'hace falta para un día que ya pasó: diga por qué se escribe solo ahora',
  'is named in an entry of its own, not in one that takes the place of another without it':
    'se nombra en una entrada propia, no en una que toma el lugar de otra sin él',
  'The entry cannot be kept like this: {0} {1}.': 'La entrada no se puede guardar así: {0} {1}.',
  'Only the patient’s side and the care team note how it is going.':
    'Solo la parte del paciente y el equipo de atención anotan cómo va.',
  'What has helped since you last looked at this together?':
    '¿Qué ha ayudado desde la última vez que revisaron esto en conjunto?',
  'What has been hard?': '¿Qué ha sido difícil?',
  'What would you like to talk about, or change?': '¿De qué le gustaría hablar, o qué le gustaría cambiar?',
  'What have you seen going well?': '¿Qué ha visto usted que va bien?',
  'Where could the support be better?': '¿En qué podría ser mejor el apoyo?',
  'What would you like to talk about?': '¿De qué le gustaría hablar?',
  'This review was {0} already.': 'Esta revisión ya está en el estado {0}.',
  'is needed for a day that is over: say why it is recorded only now':
    'hace falta para un día que ya pasó: diga por qué se anota solo ahora',
  'must be after the day of this review': 'debe ser posterior al día de esta revisión',
  'must have an outcome for every goal in hand; missing: {0}':
    'debe tener un resultado para cada meta en marcha; falta: {0}',
  'must be a goal in hand of this plan, named once':
    'debe ser una meta en marcha de este plan, nombrada una sola vez',
  'The review cannot be recorded like this: {0} {1}.': 'La revisión no se puede anotar así: {0} {1}.',
  'A review cannot be due then: its day {0}.': 'Una revisión no se puede fijar para entonces: su día {0}.',
  'Reviews are for the patient’s side and the care team.':
    'Las revisiones son para la parte del paciente y el equipo de atención.',
  'is needed while the plan has no review interval':
    'hace falta mientras el plan no tenga un intervalo entre revisiones',
  'It blames the person and closes the question why. Say what happened, and what got in the way.':
    'Culpa a la persona y cierra la pregunta del porqué. Diga qué pasó, y qué lo impidió.',
  'It judges a character instead of describing what happened or what the person may need.':
    'Juzga un carácter en lugar de describir qué pasó o qué puede necesitar la persona.',
  'A person is more than a condition. Name the person first.':
    'Una persona es más que una enfermedad. Nombre primero a la persona.',
  'It belittles what the person feels or needs.': 'Quita importancia a lo que la persona siente o necesita.',
  'It speaks of a health condition as if it were a moral fault.':
    'Habla de un problema de salud como si fuera una falta moral.',
  'It speaks of suicide as of a crime, a success or a failure, which hurts and can put people at risk.':
    'Habla del suicidio como de un delito, un éxito o un fracaso, y eso duele y puede poner a personas en riesgo.',
  'It sorts people by danger, which misses most of those who are in it and tells nobody what to do. Say what raises and eases danger now, and what you do about it.':
    'Clasifica a las personas por su peligro; así no se ve a la mayoría de quienes lo corren, y nadie sabe qué hacer. Diga qué aumenta y qué alivia ahora el peligro, y qué hacen con ello.',
  'It makes light of self-harm and hides that there is pain behind it.':
    'Quita importancia a las autolesiones y oculta que detrás hay dolor.',
  'Some of these words can hurt': 'Algunas de estas palabras pueden doler',
  'The person will read {0}. “findings” says what you could write instead; if these are the right words here, send keepWording with the reason.':
    'La persona leerá {0}. «findings» dice qué podría escribir usted en su lugar; si aquí estas son las palabras adecuadas, envíe keepWording con el motivo.',
  'instead of {0}, try: {1}': 'en lugar de {0}, pruebe: {1}',
  'Where it stands by the measure: {0}': 'Cómo va según la medida: {0}',
  'The patient’s side has answered this already, and whoever did can say it otherwise, or the patient.':
    'El lado del paciente ya respondió a esto, y puede decirlo de otra forma quien respondió, o el paciente.',
};
