/* eslint-disable max-lines -- a dictionary: one entry for each sentence. */
import type { Translations } from '../languages.js';

export const journey: Translations = {
  'The quarter {0} is not over yet. GET /v1/journey-reports lists those that are.':
    'El trimestre {0} no ha terminado. GET /v1/journey-reports enumera los que sí.',
  'must be a quarter that is over': 'debe ser un trimestre que haya terminado',
  'The two of you see the stage differently. Ask how the person came to their view, and say how you came to yours; neither has to give way.':
    'Las dos partes ven la etapa de forma distinta. Pregunte a la persona cómo llegó a lo que ve, y diga cómo llegó usted a lo suyo; nadie tiene que ceder.',
  'You and your care team see where you are differently. Would you like to talk about how each of you came to it? Neither has to give way.':
    'Usted y su equipo de atención ven de forma distinta en qué punto está. ¿Le gustaría hablar de cómo llegó cada cual a lo que ve? Nadie tiene que ceder.',
  'The person and their care team see the stage differently. Neither has to give way.':
    'La persona y su equipo de atención ven la etapa de forma distinta. Nadie tiene que ceder.',
  'A minute of breathing': 'Un minuto para respirar',
  'Breathe in for four counts and out for six, for a minute. It tells your body that nothing chases it.':
    'Tome aire contando hasta cuatro y suéltelo contando hasta seis, durante un minuto. Así su cuerpo sabe que nada le persigue.',
  'One person to tell': 'Una persona a quien contárselo',
  'Think of one person you could tell how it really is, and what you would want them to do with it.':
    'Piense en una persona a quien podría contarle cómo está de verdad, y qué querría que hiciera con ello.',
  'Questions to bring along': 'Preguntas para llevar',
  'Note up to three questions before an appointment, and what you want to leave with.':
    'Anote hasta tres preguntas antes de una cita, y con qué quiere salir de ella.',
  'A line a day': 'Una línea al día',
  'One line about mood and sleep each evening. After two weeks look at it with somebody you trust.':
    'Una línea cada noche sobre el ánimo y el sueño. Después de dos semanas, mírelo con alguien de confianza.',
  'A letter to yourself': 'Una carta para usted',
  'Write to yourself as you would to a dear friend who lives with the same.':
    'Escríbase como le escribiría a una amistad muy querida que vive con lo mismo.',
  'What matters to you': 'Lo que a usted le importa',
  'Name three things that you want your life to be about, and one small thing for each this week.':
    'Nombre tres cosas de las que quiere que trate su vida, y una cosa pequeña para cada una esta semana.',
  'Make it smaller': 'Hacerlo más pequeño',
  'Cut a step in half until it feels doable today. Then do that half.':
    'Corte un paso por la mitad hasta que hoy le parezca posible. Después haga esa mitad.',
  'One good thing a day': 'Una cosa buena al día',
  'Plan one thing a day that used to feel good, however small, and see how it is now.':
    'Planee una cosa al día que antes le sentaba bien, por pequeña que sea, y mire cómo es ahora.',
  'Moving a little': 'Moverse un poco',
  'Ten minutes of walking, stretching or dancing. Some is better than none.':
    'Diez minutos de caminar, estirarse o bailar. Algo es mejor que nada.',
  'My warning signs': 'Mis señales de aviso',
  'Write down what you notice first when it gets harder, and what helped the last time.':
    'Escriba qué nota primero cuando se pone más difícil, y qué ayudó la última vez.',
  'A rhythm for sleep': 'Un ritmo para dormir',
  'Get up at the same time for two weeks, also after a bad night.':
    'Levántese a la misma hora durante dos semanas, también después de una mala noche.',
  'Something to give': 'Algo que dar',
  'Think of something you have learnt that could help somebody else, and whom you might tell.':
    'Piense en algo que ha aprendido y que podría ayudar a otra persona, y a quién se lo podría contar.',
  'What made you notice that something is hard?': '¿Qué le hizo notar que algo es difícil?',
  'What would make it easier to be here?': '¿Qué le haría más fácil estar aquí?',
  'What have you tried, and how was it?': '¿Qué ha probado, y cómo fue?',
  'Who or what is missing?': '¿Quién o qué falta?',
  'Does what we call it fit what you live with?': '¿El nombre que le damos encaja con lo que usted vive?',
  'What would you like to understand better?': '¿Qué le gustaría entender mejor?',
  'What has become easier to live with?': '¿Con qué se le ha hecho más fácil vivir?',
  'What is still hard to make room for?': '¿A qué le cuesta todavía hacer sitio?',
  'What helps, and how do you notice?': '¿Qué ayuda, y en qué lo nota?',
  'What should we stop?': '¿Qué deberíamos dejar de hacer?',
  'What have you taken up again?': '¿Qué ha retomado usted?',
  'Where would support make the next step possible?': '¿Dónde haría posible el apoyo el siguiente paso?',
  'What keeps you well?': '¿Qué le ayuda a seguir bien?',
  'What shall each of us do when it gets harder?': '¿Qué hará cada cual cuando se ponga más difícil?',
  'What has become important to you?': '¿Qué se ha vuelto importante para usted?',
  'What would you like to pass on?': '¿Qué le gustaría transmitir a otras personas?',
  'From what a hard time has taught us': 'De lo que nos enseñó una época difícil',
  'When it gets hard: {0}': 'Cuando se pone difícil: {0}',
  'must not lie in the future: a setback is something that was':
    'no puede estar en el futuro: un tropiezo es algo que ya pasó',
  'What happened is told by the side that recorded it. What helped and what was learnt you can add.':
    'Lo que pasó lo cuenta la parte que lo registró. Usted puede añadir qué ayudó y qué se aprendió.',
  'The side that recorded a setback takes it off the record. You can say how you see it.':
    'La parte que registró un tropiezo puede anularlo. Usted puede decir cómo lo ve.',
  'This setback was taken off the record as an error. Record another if something should be kept.':
    'Este tropiezo se anuló por ser un error. Registre otro si hay algo que guardar.',
  'This setback is {0}, so it cannot {1} now. Nothing was changed.':
    'Este tropiezo está en {0}, así que ahora no se le puede aplicar {1}. No se cambió nada.',
  'The patient decides who sees a setback. What you record, the care team and the patient see.':
    'El paciente decide quién ve un tropiezo. Lo que usted registre lo ven el equipo de atención y el paciente.',
  'cannot be only_me for what the care team recorded: the team has it already':
    'no puede ser only_me para lo que registró el equipo de atención: el equipo ya lo tiene',
  'These are the other side’s words, and stay as they are. Say yours in a note or a proposal.':
    'Estas son las palabras de la otra parte, y se quedan como están. Diga las suyas en una nota o en una propuesta.',
  'The setback cannot be kept like this: {0} {1}.': 'El tropiezo no se puede guardar así: {0} {1}.',
  'Only the patient’s side and the care team keep setbacks.':
    'Solo la parte del paciente y el equipo de atención llevan los tropiezos.',
  'The stage {0} was retired. Its place was taken by {1}.':
    'La etapa {0} se ha retirado. Ocupa su lugar {1}.',
  'There is no stage {0}. GET /v1/stage-catalogues/current lists them.':
    'No hay ninguna etapa {0}. GET /v1/stage-catalogues/current las enumera.',
  'must be one of {0}': 'debe ser uno de {0}',
  'Stages of recovery': 'Etapas de la recuperación',
  Noticing: 'Darse cuenta',
  'You notice that something is hard and does not go away by itself. Seeing that takes courage.':
    'Usted nota que algo es difícil y que no se va por sí solo. Verlo requiere valor.',
  'Awareness grows before readiness does. Listen, normalise, offer information; do not press for goals.':
    'La conciencia crece antes que la disposición. Escuche, normalice, ofrezca información; no presione para fijar metas.',
  'Reaching out': 'Buscar ayuda',
  'You look for people and places that could help, and find out what fits you.':
    'Usted busca personas y lugares que podrían ayudar, y descubre qué le va bien.',
  'First contact decides whether there is a second. Lower thresholds, and answer quickly.':
    'El primer contacto decide si habrá un segundo. Ponga las cosas fáciles y responda pronto.',
  'Understanding what is going on': 'Entender lo que pasa',
  'You and others put words to what you live with, and try what may ease it.':
    'Usted y otras personas ponen palabras a lo que usted vive, y prueban qué puede aliviarlo.',
  'Share how you come to a view, and what remains open. A diagnosis is a working tool, and the person’s to question.':
    'Comparta cómo llega a una opinión y qué queda abierto. Un diagnóstico es una herramienta de trabajo, y la persona puede cuestionarlo.',
  'Making room for it': 'Hacerle sitio',
  'You find a way to live with what is there, without letting it be all that you are.':
    'Usted encuentra una manera de vivir con lo que hay, sin dejar que sea todo lo que usted es.',
  'Grief and anger belong here. Explore identity beyond illness; strengths before deficits.':
    'El duelo y el enojo tienen aquí su lugar. Explore la identidad más allá de la enfermedad; las fortalezas antes que las carencias.',
  'Working on it': 'Trabajar en ello',
  'You try things out, keep what helps and leave what does not.':
    'Usted prueba cosas, se queda con lo que ayuda y deja lo que no.',
  'Small, observable steps; review early what does not help. Name progress that the person names.':
    'Pasos pequeños que se puedan ver; revise pronto lo que no ayuda. Nombre los avances que nombre la persona.',
  Rebuilding: 'Reconstruir',
  'You take up again what matters to you: people, work, a home, what you love to do.':
    'Usted retoma lo que le importa: las personas, el trabajo, un hogar, lo que le encanta hacer.',
  'Shift weight from symptoms to roles. Housing, work and relationships are treatment here.':
    'Pase el peso de los síntomas a los papeles en la vida. Aquí la vivienda, el trabajo y las relaciones son tratamiento.',
  'Keeping well': 'Mantenerse bien',
  'You know what keeps you well, and what to do when it gets hard again.':
    'Usted sabe qué le ayuda a seguir bien, y qué hacer cuando se pone difícil otra vez.',
  'Warning signs, coping strategies, advance preferences. Step back without stepping away.':
    'Señales de aviso, formas de afrontar, preferencias anticipadas. Dé un paso atrás sin alejarse.',
  Growing: 'Crecer',
  'What you have lived through becomes part of who you are, and perhaps of what you give to others.':
    'Lo que usted ha vivido pasa a ser parte de quien es, y quizá de lo que da a otras personas.',
  'Growth does not exclude hard times. Offer ways to contribute: peer work, stories, advocacy.':
    'Crecer no excluye épocas difíciles. Ofrezca maneras de aportar: apoyo entre iguales, historias, defensa de derechos.',
  'These stages cannot be published: {0}.': 'Estas etapas no se pueden publicar: {0}.',
  'must say which stage takes the place of {0}, so that nobody’s history is orphaned':
    'debe decir qué etapa ocupa el lugar de {0}, para que la historia de nadie se quede sin lugar',
  'must be a stage of the version before that this one no longer has, named once':
    'debe ser una etapa de la versión anterior que esta ya no tiene, nombrada una sola vez',
  'must be one of the stages': 'debe ser una de las etapas',
  'must be unlike the others': 'debe ser distinto de los demás',
  'names an end, and recovery has none: discharge belongs to the plan':
    'nombra un final, y la recuperación no lo tiene: el alta forma parte del plan',
  'goes with “active_consent”, and with nothing else': 'va con «active_consent», y con nada más',
  'goes with “recent_review”, and with nothing else': 'va con «recent_review», y con nada más',
  'No stage here has the code {0}. Those there are: {1}.':
    'Ninguna etapa tiene aquí el código {0}. Las que hay: {1}.',
  'must be the code of a stage': 'debe ser el código de una etapa',
  'There is no such version of the stages.': 'No existe esa versión de las etapas.',
  'The way begins with a stage. Say which.': 'El camino empieza con una etapa. Diga cuál.',
  'not before {0}, when the move before it took effect':
    'no antes de {0}, cuando empezó a valer el cambio anterior',
  'not after {0}, when the next move took effect':
    'no después de {0}, cuando empezó a valer el cambio siguiente',
  'The time does not fit into the journey: it must be {0}.': 'La hora no encaja en el camino: debe ser {0}.',
  'must be {0}': 'debe ser {0}',
  'To {0} is to stay at {1}. Leave the stage out, or leave the kind out.':
    'Con {0} se queda uno en {1}. No indique la etapa, o no indique el tipo.',
  'This view stands at {0} already. Name another stage, or pause, resume or restart.':
    'Este punto de vista ya está en {0}. Indique otra etapa, o pausa, reanudación o nuevo comienzo.',
  '{0} lies further on than {1}: a setback belongs to a way back. Leave it out.':
    '{0} está más adelante que {1}: un tropiezo corresponde a un camino de vuelta. No lo incluya.',
  'From {0} to {1} is a way back. Say which: “return”, a step back that was chosen, or “setback” with its setbackId.':
    'De {0} a {1} es un camino de vuelta. Diga cuál: «return», un paso atrás que se ha elegido, o «setback» con su setbackId.',
  'This is no {0}: from where this view stands it is {1}. Send that, or leave the kind out.':
    'Esto no es {0}: desde donde está este punto de vista es {1}. Envíe eso, o no indique el tipo.',
  'Only a “setback” refers to one; this is a {0}. Leave it out.':
    'Solo «setback» se refiere a un tropiezo; esto es {0}. No lo incluya.',
  'A “setback” refers to the setback behind it. Record that first, and send its id.':
    '«setback» se refiere al tropiezo que hay detrás. Regístrelo primero y envíe su id.',
  'Several stages at once: say in a sentence how that came about.':
    'Varias etapas a la vez: diga en una frase cómo ocurrió.',
  'Say why, or send declinedToSay: nobody has to give a reason for a {0}.':
    'Diga por qué, o envíe declinedToSay: nadie tiene que dar una razón para {0}.',
  'The journey is paused in this view. “resume” goes on from there, “restart” begins anew.':
    'En este punto de vista el camino está en pausa. «resume» sigue desde ahí, «restart» empieza de nuevo.',
  'The journey is not paused in this view, so there is nothing to resume.':
    'En este punto de vista el camino no está en pausa, así que no hay nada que reanudar.',
  'One cannot {0} before the way has begun.': 'No se puede hacer {0} antes de que el camino haya empezado.',
  'A proposal changes the stage once. Leave one of the two changes out.':
    'Una propuesta cambia la etapa una sola vez. Deje fuera uno de los dos cambios.',
  ', after a setback': ', después de un tropiezo',
  ', a step back that was chosen': ', un paso atrás que se eligió',
  'agrees on the stage {0}': 'acuerda la etapa {0}',
  'agrees to begin the journey': 'acuerda empezar el camino',
  'agrees to advance the journey': 'acuerda avanzar en el camino',
  'agrees to leap the journey': 'acuerda dar un salto en el camino',
  'agrees to return the journey': 'acuerda volver a una etapa anterior del camino',
  'agrees to setback the journey': 'acuerda anotar un tropiezo en el camino',
  'agrees to pause the journey': 'acuerda poner el camino en pausa',
  'agrees to resume the journey': 'acuerda retomar el camino',
  'agrees to restart the journey': 'acuerda empezar el camino de nuevo',
  'agrees to stay on the journey': 'acuerda seguir en el camino',
  'The organisation asks for more before {0}: {1}. The person’s own view asks for nothing.':
    'La organización pide algo más antes de {0}: {1}. El punto de vista de la propia persona no pide nada.',
  'a consent of the kind {0} is in force': 'que esté en vigor un consentimiento de tipo {0}',
  'the plan has a goal that both sides stand behind': 'que el plan tenga una meta que ambas partes apoyen',
  'a review was held within the last {0} days': 'que haya habido una revisión en los últimos {0} días',
  'The agreed stage belongs to both sides. Propose another with the change “stage.agree”.':
    'La etapa acordada es de ambas partes. Proponga otra con el cambio «stage.agree».',
  'Each side corrects what it wrote itself. You can say how you see it in your own view.':
    'Cada parte corrige lo que escribió. Usted puede decir cómo lo ve en su propio punto de vista.',
  'This took effect a while ago. Say in lateReason why it is written down only now.':
    'Esto empezó a valer hace un tiempo. Diga en lateReason por qué se escribe solo ahora.',
  'is needed for a time that is over': 'hace falta para un momento que ya pasó',
  'A stage is where somebody is, not where they should be: the time must not lie in the future.':
    'Una etapa es donde alguien está, no donde debería estar: la hora no puede estar en el futuro.',
  'Only the patient’s side and the care team correct a move.':
    'Solo la parte del paciente y el equipo de atención corrigen un cambio en el camino.',
  'Only the patient’s side and the care team acknowledge a move.':
    'Solo la parte del paciente y el equipo de atención confirman que conocen un cambio en el camino.',
  'There is no such setback that this move could refer to. Record it first, and send its id.':
    'No hay ningún tropiezo al que este cambio pueda referirse. Regístrelo primero y envíe su id.',
  'must be a setback of this patient that both who read this may see':
    'debe ser un tropiezo de este paciente que puedan ver las dos partes que leen esto',
  'What both agree on comes from a proposal that the other side accepts. Propose the change “stage.agree” in the plan.':
    'Lo que ambas partes acuerdan viene de una propuesta que acepta la otra parte. Proponga en el plan el cambio «stage.agree».',
  'must be your own: self or clinician': 'debe ser la suya: self o clinician',
  'Only the patient’s side says where they see themselves. Say how you see it with the perspective “clinician”.':
    'Solo la parte del paciente dice en qué punto se ve. Diga cómo lo ve usted con la perspective «clinician».',
  'Only the care team says how it sees the stage. Say where you see yourself with the perspective “self”.':
    'Solo el equipo de atención dice cómo ve la etapa. Diga en qué punto se ve usted con la perspective «self».',
  'As the person sees it': 'Como lo ve la persona',
  'As the care team sees it': 'Como lo ve el equipo de atención',
  'As both agreed': 'Como lo acordaron ambas partes',
  'As you see it': 'Como lo ve usted',
  'As your care team sees it': 'Como lo ve su equipo de atención',
  'As you both agreed': 'Como lo acordaron juntos',
  'The journey': 'El camino',
  'Hard times': 'Épocas difíciles',
  'A hard time, {0}': 'Una época difícil, {0}',
  '{0} from {1}': '{0} desde el {1}',
  'Hard times: {0}.': 'Épocas difíciles: {0}.',
  'Nothing was recorded in this time.': 'En este tiempo no se registró nada.',
  'The time to draw ends before it begins.': 'El periodo que se quiere dibujar termina antes de empezar.',
  'must be before to': 'debe ser anterior a to',
  'The person sees themselves at {0}.': 'La persona se ve en {0}.',
  'The care team sees the person at {0}.': 'El equipo de atención ve a la persona en {0}.',
  'Both see the person at {0}.': 'Ambas partes ven a la persona en {0}.',
  'You see yourself at {0}.': 'Usted se ve en {0}.',
  'Your care team sees you at {0}.': 'Su equipo de atención le ve en {0}.',
  'You and your care team see you at {0}.': 'Usted y su equipo de atención le ven en {0}.',
  'It is under way.': 'Está en marcha.',
  'It is getting better.': 'Va mejor.',
  'It is harder at the moment.': 'Por ahora es más difícil.',
  'It is as it was.': 'Sigue como estaba.',
  'It is reached.': 'Se ha alcanzado.',
  'It is reached, and lasts.': 'Se ha alcanzado y se mantiene.',
  'It is not reached.': 'No se ha alcanzado.',
  'It has not moved yet.': 'Todavía no se ha movido.',
  'It is out of reach for now.': 'Por ahora queda fuera del alcance.',
  '{0} takes over from {1}.': '{0} toma el relevo de {1}.',
  '{0} stands in for {1} for a time.': '{0} sustituye a {1} durante un tiempo.',
  'The journey is paused.': 'El camino está en pausa.',
  'The journey goes on.': 'El camino sigue.',
  'A hard time.': 'Una época difícil.',
  'A hard time, and what you learnt: {0}': 'Una época difícil, y lo que usted aprendió: {0}',
  'A setback.': 'Un tropiezo.',
  'A setback, and what was learnt: {0}': 'Un tropiezo, y lo que se aprendió: {0}',
  'The two looked at the plan together.': 'Las dos partes revisaron juntas el plan.',
  '{0} signed version {1} of the plan.': '{0} firmó la versión {1} del plan.',
  Somebody: 'Alguien',
  'Rated {0}.': 'Valoración: {0}.',
  'A questionnaire was named as evidence of how it is going.':
    'Se nombró un cuestionario como muestra de cómo va.',
};
