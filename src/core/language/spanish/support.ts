/* eslint-disable max-lines -- a dictionary: one entry for each sentence. */
import type { Translations } from '../languages.js';

export const support: Translations = {
  'Say what you want, or what you do not want. One of the two is enough.':
    'Diga lo que quiere o lo que no quiere. Basta con una de las dos cosas.',
  'must be there, or notWantedText': 'debe estar, o bien notWantedText',
  'What you wrote counts just now. End it first, and then write it anew.':
    'Lo que usted escribió está en vigor ahora mismo. Termínelo primero y después escríbalo de nuevo.',
  'You hold no key to this. Only the two people whom the person named do.':
    'Usted no tiene llave de esto. Solo la tienen las dos personas que la persona nombró.',
  'You have turned your key already. One key opens nothing: it takes the other one too.':
    'Usted ya ha girado su llave. Una llave no abre nada: hace falta también la otra.',
  'This does not count just now, and no key is turned. There is nothing to end.':
    'Esto no está en vigor ahora mismo y no hay ninguna llave girada. No hay nada que terminar.',
  'This counts already. It ends by itself, or when the person ends it.':
    'Esto ya está en vigor. Termina por sí solo, o cuando la persona lo termina.',
  'One key opens nothing. Name two people, or nobody: then you alone activate it.':
    'Una llave no abre nada. Nombre a dos personas o a ninguna: entonces solo usted lo activa.',
  'Both keys would be with one person. Name two different people.':
    'Las dos llaves estarían en manos de una sola persona. Nombre a dos personas distintas.',
  'At most one of the two may be staff. Name somebody from your own life as well.':
    'De las dos personas, como máximo una puede ser del personal. Nombre también a alguien de su propia vida.',
  'You need no key: you can always activate it yourself. Name two other people.':
    'Usted no necesita llave: siempre puede activarlo por su cuenta. Nombre a otras dos personas.',
  'This person is not let into your safety plan here, so a key of theirs would open nothing. Share your safety plan with them first.':
    'Esta persona no tiene acceso aquí a su plan de seguridad, así que su llave no abriría nada. Comparta primero su plan de seguridad con ella.',
  'You need no key. Activate it yourself with POST …/activation.':
    'Usted no necesita llave. Actívelo con POST …/activation.',
  'You hold no key to this. Only the person, or the two people whom they named, activate it.':
    'Usted no tiene llave de esto. Lo activan solo la persona o las dos personas que ella nombró.',
  'One key opens nothing here: it takes two. Turn yours with POST …/key-turns, and {0} turns theirs.':
    'Aquí una llave no abre nada: hacen falta dos. Gire la suya con POST …/key-turns, y {0} gira la otra.',
  'goes with “named”, and only with it': 'va con «named», y solo con él',
  'Step {0} names people where it says “named”, and only there.':
    'El paso {0} nombra a personas donde dice «named», y solo ahí.',
  'must be accounts of practitioners who work here': 'deben ser cuentas de profesionales que trabajan aquí',
  'Step {0} names somebody who is no practitioner here, or whose account is not active. GET /v1/colleagues lists who works here.':
    'El paso {0} nombra a alguien que no es profesional aquí, o cuya cuenta no está activa. GET /v1/colleagues enumera quién trabaja aquí.',
  'Your clinic has not said yet who hears of an answer about safety.':
    'Su clínica todavía no ha dicho quién se entera de una respuesta sobre la seguridad.',
  'This questionnaire asks about safety, and your clinic has not said yet who hears of an answer. An administrator publishes that first: POST /v1/alert-protocols.':
    'Este cuestionario pregunta por la seguridad, y su clínica todavía no ha dicho quién se entera de una respuesta. Un administrador lo publica primero: POST /v1/alert-protocols.',
  'This questionnaire asks about safety, and nobody in your clinic’s protocol can be told about this patient. Somebody joins the care team, or an administrator publishes another protocol: POST /v1/alert-protocols.':
    'Este cuestionario pregunta por la seguridad, y a nadie del protocolo de su clínica se le puede avisar sobre este paciente. Alguien se une al equipo de atención, o un administrador publica otro protocolo: POST /v1/alert-protocols.',
  'asks about safety, and nobody would hear of it': 'pregunta por la seguridad, y nadie se enteraría',
  'Thank you for telling us. That took courage, and you do not have to be alone with it.':
    'Gracias por contárnoslo. Hace falta valor para decirlo, y no tiene por qué afrontarlo a solas.',
  'Thank you for answering. Should it get hard, here is whom you can reach.':
    'Gracias por responder. Si las cosas se ponen difíciles, aquí ve a quién puede acudir.',
  'Nobody watches these answers as you give them. Your care team looks at them with you.':
    'Nadie lee estas respuestas en el momento en que usted las da. Su equipo de atención las mira con usted.',
  'Somebody has acknowledged this already. Read what was said and agreed, and speak with them where you have something to add.':
    'Alguien ya ha confirmado esto. Lea lo que se dijo y se acordó, y hable con esa persona si tiene algo que añadir.',
  '{0} has read what you answered.': '{0} ha leído lo que usted respondió.',
  'Nobody reads this right now, and we cannot say when somebody will. Please reach one of the people above.':
    'Nadie lee esto en este momento, y no podemos decir cuándo lo leerá alguien. Por favor, acuda a una de las personas de arriba.',
  '{0} is asked to read this by {1} on {2}, and to get in touch with you.':
    'Se le pide a {0} que lea esto antes de las {1} del {2}, y que se ponga en contacto con usted.',
  'Nobody reads this tonight. {0} is asked to read it from {1} on {2} on, and to get in touch with you. Until then, please reach one of the people above.':
    'Esta noche nadie lee esto. Se le pide a {0} que lo lea a partir de las {1} del {2}, y que se ponga en contacto con usted. Hasta entonces, por favor, acuda a una de las personas de arriba.',
  'Nobody reads this right now. {0} is asked to read it from {1} on {2} on, and to get in touch with you. Until then, please reach one of the people above.':
    'Nadie lee esto en este momento. Se le pide a {0} que lo lea a partir de las {1} del {2}, y que se ponga en contacto con usted. Hasta entonces, por favor, acuda a una de las personas de arriba.',
  '{0} or {1}': '{0} o {1}',
  '{0}, or somebody else of your care team,': '{0}, u otra persona de su equipo de atención,',
  'The days end before they begin.': 'Los días terminan antes de empezar.',
  'must not be after to': 'no debe ser posterior a to',
  'Ask for at most {0} days at a time.': 'Pida como máximo {0} días a la vez.',
  'must be within {0} days before to': 'debe estar dentro de los {0} días anteriores a to',
  'That day has not come yet. Check in for today, or for a day before.':
    'Ese día todavía no ha llegado. Haga el seguimiento de hoy o de un día anterior.',
  'Say one thing, whichever is easiest: your mood, your sleep, your energy, a sign that you noticed, or a word.':
    'Diga una sola cosa, la que le resulte más fácil: su ánimo, su sueño, su energía, una señal que notó o una palabra.',
  'must say at least one thing': 'debe decir al menos una cosa',
  'Whoever checked in corrects it or takes it back, or the patient.':
    'Lo corrige o lo retira quien hizo el seguimiento, o el paciente.',
  'This was taken back or corrected already. What counts is the newer one.':
    'Esto ya se retiró o se corrigió. Vale lo más reciente.',
  'Your safety plan has no such warning sign now. Read it again and take the id from there, or say it in your own words (signWords).':
    'Su plan de seguridad no tiene ahora esa señal de aviso. Vuelva a leerlo y tome de ahí el id, o dígala con sus propias palabras (signWords).',
  'This was taken down already.': 'Esto ya se había retirado.',
  'Name the goal or step that your words are about. The journey has no id.':
    'Indique la meta o el paso al que se refieren sus palabras. El camino no tiene id.',
  'is needed for a goal or step, and only there': 'hace falta para una meta o un paso, y solo ahí',
  'This is not shared with you. Encourage somebody about what they show you.':
    'Esto no se comparte con usted. Anime a la persona en lo que le muestra.',
  'must be shared with you': 'debe estar compartido con usted',
  'Call {0}.': 'Llame al {0}.',
  'Text {0}.': 'Envíe un mensaje al {0}.',
  'Write on {0}.': 'Escriba en {0}.',
  'Go to {0}.': 'Vaya a {0}.',
  'Day and night, every day, as far as we know.': 'Día y noche, todos los días, por lo que sabemos.',
  'Are you or somebody else in danger now? Call {0}.':
    '¿Usted u otra persona está en peligro ahora? Llame al {0}.',
  'Are you or somebody else in danger now? Call your emergency number: 112 in the EU, 911 in the US and Canada, 999 in the UK and Ireland, 000 in Australia, 111 in New Zealand.':
    '¿Usted u otra persona está en peligro ahora? Llame a su número de emergencias: 112 en la UE, 911 en Estados Unidos y Canadá, 999 en el Reino Unido e Irlanda, 000 en Australia, 111 en Nueva Zelanda.',
  'You may also ask somebody near you to call with you. Your phone keeps a list of calls and texts: you can delete them there.':
    'También puede pedirle a alguien cercano que llame con usted. Su teléfono guarda una lista de llamadas y mensajes: allí puede borrarlos.',
  'No clinic has this short name. {0}': 'Ninguna clínica tiene este nombre corto. {0}',
  'Many are asking at this moment. Please try again in a second. {0}':
    'Muchas personas preguntan en este momento. Vuelva a probar en un segundo. {0}',
  'We do not know when somebody answers.': 'No sabemos cuándo atiende alguien.',
  'The call costs money.': 'La llamada cuesta dinero.',
  'Text the word HOME': 'Envíe la palabra HOME',
  'Text the word SHOUT': 'Envíe la palabra SHOUT',
  'From a landline the call costs money. There is also a chat.':
    'Desde un teléfono fijo la llamada cuesta dinero. También hay un chat.',
  'That it is day and night is from memory.': 'Que atiende día y noche se dice de memoria.',
  'Both are free, and there is a chat. 113 was on phone bills in 2020; 0800-0113 is the anonymous number.':
    'Los dos son gratuitos, y hay un chat. El 113 aparecía en las facturas de teléfono en 2020; el 0800-0113 es el número anónimo.',
  'There is also a chat.': 'También hay un chat.',
  'From 18 years.': 'A partir de los 18 años.',
  'Not day and night.': 'No atiende día y noche.',
  'The call costs money. We do not know when somebody answers.':
    'La llamada cuesta dinero. No sabemos cuándo atiende alguien.',
  'Fridays 9 to 13. The call costs money.': 'Los viernes de 9 a 13. La llamada cuesta dinero.',
  'Twenty languages are spoken.': 'Se hablan veinte idiomas.',
  'From 15 to 3 at night.': 'De las 15 a las 3 de la noche.',
  'Ten more languages are spoken.': 'Se hablan diez idiomas más.',
  'By WhatsApp': 'Por WhatsApp',
  'Your clinic has no questionnaire of this id. GET /v1/instruments lists those it has.':
    'Su clínica no tiene ningún cuestionario con este id. GET /v1/instruments enumera los que tiene.',
  'must be a questionnaire that can be asked': 'debe ser un cuestionario que se pueda pedir',
  'Your clinic has {0} questionnaires of its own. Retire one first.':
    'Su clínica tiene {0} cuestionarios propios. Retire uno primero.',
  'This came with the service, and nobody has to vouch for it. It stays as it is.':
    'Esto vino con el servicio, y nadie tiene que responder por ello. Se queda como está.',
  '{0} was taken off the list. Choose another questionnaire.':
    '{0} se quitó de la lista. Elija otro cuestionario.',
  "Nobody has vouched yet that your clinic may use {0}. An administrator says on what ground: POST /v1/instruments/'{'instrumentId'}'/attestations.":
    "Nadie ha confirmado todavía que su clínica pueda usar {0}. Un administrador dice con qué fundamento: POST /v1/instruments/'{'instrumentId'}'/attestations.",
  "The permission to use {0} ended on {1}. An administrator says on what ground it goes on: POST /v1/instruments/'{'instrumentId'}'/attestations.":
    "El permiso para usar {0} terminó el {1}. Un administrador dice con qué fundamento continúa: POST /v1/instruments/'{'instrumentId'}'/attestations.",
  'This was taken off the list already.': 'Esto ya se ha quitado de la lista.',
  'must hold an item that counts': 'debe contener una pregunta que cuente',
  'At least one question must count for the total.': 'Al menos una pregunta debe contar para el total.',
  'must hold each value once': 'debe contener cada valor una sola vez',
  'Two answers to question {0} count the same: nobody could tell them apart.':
    'Dos respuestas a la pregunta {0} cuentan lo mismo: nadie podría distinguirlas.',
  'must hold an answer that counts 0': 'debe contener una respuesta que cuente 0',
  'Question {0} asks about safety: what is above 0 is acted upon, so one answer must be 0.':
    'La pregunta {0} trata de la seguridad: se actúa ante todo lo que pasa de 0, así que una respuesta debe ser 0.',
  'must reach from {0} to {1} without a gap': 'debe ir de {0} a {1} sin huecos',
  'The bands must take in every total from {0} to {1}, each once, in order.':
    'Los tramos deben abarcar todos los totales de {0} a {1}, cada uno una vez y en orden.',
  'must not be above {0}': 'no puede pasar de {0}',
  'No total of {0} can be that far: its totals reach from {1} to {2}.':
    'Ningún total de {0} puede llegar tan lejos: sus totales van de {1} a {2}.',
  'There is no total of {0} yet: these questions have no answer: {1}. What is skipped is not counted as 0.':
    'Todavía no hay un total de {0}: estas preguntas no tienen respuesta: {1}. Lo que se salta no cuenta como 0.',
  '{0} has no question {1}. Its questions are numbered from 1 to {2}.':
    '{0} no tiene la pregunta {1}. Sus preguntas van numeradas del 1 al {2}.',
  'must be a question from 1 to {0}': 'debe ser una pregunta del 1 al {0}',
  'Question {0} is answered with one of these: {1}.':
    'La pregunta {0} se responde con uno de estos valores: {1}.',
  'must be one of {0}, or null': 'debe ser uno de {0}, o null',
  'This is your own entry: you see it anyway.': 'Esta entrada es de usted: la ve de todos modos.',
  'must be somebody else': 'debe ser otra persona',
  'You show this entry to somebody. Take it back first: an entry is shown to one person.':
    'Usted ya le muestra esta entrada a alguien. Deje primero de mostrársela: una entrada se muestra a una sola persona.',
  'Nobody but you sees this entry.': 'Nadie más que usted ve esta entrada.',
  'Nobody here has this account. Take the id from the people who work here or support you.':
    'Nadie aquí tiene esta cuenta. Tome el id de las personas que trabajan aquí o que le apoyan.',
  'must be the account of a person here': 'debe ser la cuenta de una persona de aquí',
  'Whoever wrote a note amends it. Write a note of your own beside it.':
    'Una nota la corrige quien la escribió. Escriba una nota propia al lado.',
  'This note was taken back as an error. Write another one in its place.':
    'Esta nota se retiró por ser un error. Escriba otra en su lugar.',
  'A note is withheld for a year at most. Look at it again then.':
    'Una nota se retiene como máximo un año. Revísela entonces otra vez.',
  'must be within {0} days': 'debe estar dentro de {0} días',
  'Somebody else looks at this: you wrote the note, or withheld it. A colleague on the care team can, or joins it for that.':
    'Esto lo revisa otra persona: usted escribió la nota o la retuvo. Puede hacerlo un colega del equipo de atención, o alguien que se incorpore para ello.',
  'The note is open already.': 'La nota ya está abierta.',
  'That is not how this stands now. Read it again: a review may have been asked for, or given.':
    'Las cosas no están así ahora. Vuelva a leerlo: quizá se haya pedido o dado una revisión.',
  '{0} Nothing was changed.': '{0} No se ha cambiado nada.',
  'This is for whoever supports the patient as a peer. It begins when the patient says yes to that.':
    'Esto es para quien apoya al paciente como par. Empieza cuando el paciente dice que sí.',
  'Say with whom: name a peer support that is under way.':
    'Diga con quién: indique un apoyo entre pares que esté en curso.',
  'must be a peer support of the patient that is active':
    'debe ser un apoyo entre pares del paciente que esté activo',
  'You can offer yourself. Whom else the patient wants, the patient says.':
    'Usted puede ofrecerse. A quién más quiere el paciente, lo dice el paciente.',
  'A colleague accompanies a peer supporter: a practitioner or another peer supporter.':
    'A una persona que apoya como par la acompaña un colega: un profesional u otra persona que apoya como par.',
  'must be a practitioner or another peer supporter here':
    'debe ser un profesional u otra persona que apoya como par aquí',
  'That day has not come yet. Note it when you have done it.':
    'Ese día todavía no ha llegado. Anótelo cuando lo haya hecho.',
  'Whoever noted this takes it back, or the patient.': 'Lo retira quien lo anotó, o el paciente.',
  'This was taken back already.': 'Esto ya se ha retirado.',
  'Thank you for saying so. Leave it for today, and do something that is easy.':
    'Gracias por decirlo. Déjelo por hoy, y haga algo que le resulte fácil.',
  'Question {0} is answered twice here. Send one answer to each question.':
    'La pregunta {0} se responde aquí dos veces. Envíe una respuesta a cada pregunta.',
  'must be there once': 'debe estar una sola vez',
  'You need not answer these questions any more: your care team has taken them back.':
    'Ya no hace falta que responda a estas preguntas: su equipo de atención las ha retirado.',
  'This waits for its answers.': 'Esto espera sus respuestas.',
  'This is being answered.': 'Esto se está respondiendo.',
  'This was answered already. Read what it came to under “measures”.':
    'Esto ya se ha respondido. Lea el resultado en «measures».',
  'This was withdrawn already.': 'Esto ya se ha retirado.',
  Monday: 'lunes',
  Tuesday: 'martes',
  Wednesday: 'miércoles',
  Thursday: 'jueves',
  Friday: 'viernes',
  Saturday: 'sábado',
  Sunday: 'domingo',
  'Day and night, every day.': 'Día y noche, todos los días.',
  'Every day {0} to {1}': 'Todos los días de {0} a {1}',
  '{0} {1} to {2}': '{0} de {1} a {2}',
  '{0} (time of {1}).': '{0} (hora de {1}).',
  'Nobody can have checked it by then.': 'Nadie puede haberlo comprobado para entonces.',
  'is needed for a helpline': 'hace falta para una línea de ayuda',
  'Say in which country or part of it this helpline answers: somebody elsewhere would call in vain.':
    'Diga en qué país o parte de él atiende esta línea de ayuda: en otro lugar alguien llamaría en vano.',
  'is needed for a helpline or a crisis contact':
    'hace falta para una línea de ayuda o un contacto para crisis',
  'Say when somebody answers there. A number that rings in the night and nobody picks up does harm.':
    'Diga cuándo atiende alguien. Un número que suena de noche y que nadie contesta hace daño.',
  'must hold a way to reach them': 'debe contener una forma de contacto',
  'Say how they are reached: by call, text, web, or where to go.':
    'Diga cómo se puede contactar: por llamada, mensaje, web, o adónde ir.',
  'must be empty where always is true, and only there':
    'debe estar vacío donde always es verdadero, y solo ahí',
  'Say either that it is always open, or from when until when.':
    'Diga que está siempre abierto, o desde cuándo hasta cuándo.',
  'It was made together, so there is no reason why not. Leave whyNotTogether out.':
    'Se hizo en conjunto, así que no hay motivo de por qué no. Omita whyNotTogether.',
  'A formulation is made with the person. Where it could not be, say why.':
    'Una formulación se hace con la persona. Donde no fue posible, diga por qué.',
  '{0} was changed after you read it. Read the safety plan again; nothing was changed now.':
    '{0} cambió después de que usted lo leyera. Lea de nuevo el plan de seguridad; ahora no se ha cambiado nada.',
  'A part has room for {0} lines, so that it is read at a glance. Take one out first.':
    'En una parte caben {0} líneas, para que se lea de un vistazo. Quite una primero.',
  'Begin with a warning sign: this line stands in another part.':
    'Empiece por una señal de alerta: esta línea está en otra parte.',
  'A warning sign leads to something to do, not to another sign.':
    'Una señal de alerta lleva a algo que hacer, no a otra señal.',
  'Put something first that you can do alone within {0} minutes, from the part about what helps you alone.':
    'Ponga primero algo que pueda hacer a solas en {0} minutos, de la parte sobre lo que le ayuda a solas.',
  'The safety plan has no such line now. Read it again and take the id from there.':
    'El plan de seguridad no tiene ahora esa línea. Léalo de nuevo y tome de ahí el id.',
  'Lines about substance use are not open to you here. Leave substanceUse out, or let the patient write this.':
    'Las líneas sobre consumo de sustancias no están abiertas para usted aquí. No envíe substanceUse, o deje que lo escriba el paciente.',
  'This was accepted already and stands in the safety plan.':
    'Esto ya se aceptó y está en el plan de seguridad.',
  'This was declined already. The safety plan is as the person wrote it.':
    'Esto ya se rechazó. El plan de seguridad está como lo escribió la persona.',
  'The care team has taken this back. The safety plan is as the person wrote it.':
    'El equipo de atención ha retirado esto. El plan de seguridad está como lo escribió la persona.',
  'The time for this is over. The safety plan is as the person wrote it.':
    'El plazo para esto ha terminado. El plan de seguridad está como lo escribió la persona.',
  'In an emergency you add or change lines. What the person wrote is not taken away.':
    'En una emergencia se añaden o se cambian líneas. No se quita lo que escribió la persona.',
  'must add or change a line, or say what to do': 'debe añadir o cambiar una línea, o decir qué hacer',
  'The safety plan is at revision {0}. Read it, and send the revision that you read.':
    'El plan de seguridad está en la revisión {0}. Léalo, y envíe la revisión que ha leído.',
  'The safety plan has no such line for you to change, or what you add is of a kind that is not open to you.':
    'El plan de seguridad no tiene esa línea para que usted la cambie, o lo que añade es de un tipo que no está abierto para usted.',
  'belongs to a step': 'corresponde a un paso',
  'This starter is a goal.': 'Esta sugerencia es una meta.',
  'These are the words of the suggestion. Say it the way you would say it, or leave own words out for now: they can come later.':
    'Estas son las palabras de la sugerencia. Dígalo como usted lo diría, o deje por ahora las palabras propias: pueden venir después.',
  'is needed for a step': 'hace falta para un paso',
  'This starter is a step. Say which goal of the plan it serves.':
    'Esta sugerencia es un paso. Diga a qué meta del plan sirve.',
  'belong to a goal': 'corresponden a una meta',
  'This starter is a step. Say how it is to read in text.':
    'Esta sugerencia es un paso. Diga en text cómo debe leerse.',
  'Your clinic has no starter of this id. GET /v1/starters lists those it has.':
    'Su clínica no tiene ninguna sugerencia con este id. GET /v1/starters muestra las que tiene.',
  'must be a starter that is offered': 'debe ser una sugerencia que se ofrezca',
  'There are {0} starters of your own. Hide some, and use those you have.':
    'Hay {0} sugerencias propias. Oculte algunas y use las que tiene.',
  'It is hidden already.': 'Ya está oculta.',
  'It is not hidden.': 'No está oculta.',
  'This names somebody else, and their story is theirs to tell. Say “my sister” or “a nurse” instead.':
    'Esto nombra a otra persona, y su historia le corresponde contarla a ella. Diga en su lugar «mi hermana» o «una enfermera».',
  'must not name anybody but yourself': 'no debe nombrar a nadie más que a usted',
  'Something here looks like the name of somebody. If it is one, say “a friend” instead; if it is none, such as a place, send namesNobody.':
    'Algo aquí parece el nombre de alguien. Si lo es, diga en su lugar «una amistad»; si no lo es, como un lugar, envíe namesNobody.',
  'looks as if it named somebody': 'parece nombrar a alguien',
  'This story is a draft that only its author sees.':
    'Este relato es un borrador que solo ve quien lo escribió.',
  'This story is published. Withdraw it, and write it anew if you like.':
    'Este relato está publicado. Retírelo y, si quiere, escríbalo de nuevo.',
  'This story was withdrawn. Nobody but its author sees it.':
    'Este relato se retiró. Solo lo ve quien lo escribió.',
  'This story was taken down. Nobody but its author sees it.':
    'Este relato se quitó. Solo lo ve quien lo escribió.',
  'Nobody decides what concerns themself. A colleague looks at this.':
    'Nadie decide lo que le concierne. Esto lo revisa un colega.',
  'Somebody has settled this already. Nothing was changed.':
    'Alguien ya ha resuelto esto. No se ha cambiado nada.',
  'It cannot take fewer minutes at most than at least.':
    'El máximo de minutos no puede ser menor que el mínimo.',
  'must not be below minutesFrom': 'no puede ser menor que minutesFrom',
  'Your clinic has no technique of this id. GET /v1/techniques lists those it has.':
    'Su clínica no tiene ninguna técnica con este id. GET /v1/techniques enumera las que tiene.',
  'must be a technique of the library': 'debe ser una técnica de la biblioteca',
  'The library has {0} techniques of your own. Change or hide one instead.':
    'La biblioteca tiene {0} técnicas propias. En lugar de añadir otra, cambie u oculte una.',
  'This came with the service and stays as it is. Hide it, and add one of your own.':
    'Esto vino con el servicio y se queda como está. Ocúltelo, y añada una propia.',
};
