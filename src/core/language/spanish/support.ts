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
  'This says what you want. Whether it binds by law depends on where you live, and on forms that the law may ask for.':
    'Esto dice lo que usted quiere. Si obliga por ley depende de dónde vive, y de los formularios que la ley pueda pedir.',
  'This says what the person wants. Whether it binds by law depends on where they live, and on forms that the law may ask for.':
    'Esto dice lo que la persona quiere. Si obliga por ley depende de dónde vive, y de los formularios que la ley pueda pedir.',
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
  '{0} is asked to read this by {1} on {2}. They are also asked to get in touch with you.':
    'Se le pide a {0} que lea esto antes de las {1} del {2}. También se le pide que se ponga en contacto con usted.',
  'Nobody reads this tonight. {0} is asked to read it from {1} on {2} on. They are also asked to get in touch with you. Until then, please reach one of the people above.':
    'Esta noche nadie lee esto. Se le pide a {0} que lo lea a partir de las {1} del {2}. También se le pide que se ponga en contacto con usted. Hasta entonces, por favor, acuda a una de las personas de arriba.',
  'Nobody reads this right now. {0} is asked to read it from {1} on {2} on. They are also asked to get in touch with you. Until then, please reach one of the people above.':
    'Nadie lee esto en este momento. Se le pide a {0} que lo lea a partir de las {1} del {2}. También se le pide que se ponga en contacto con usted. Hasta entonces, por favor, acuda a una de las personas de arriba.',
  '{0}, or somebody else of your care team,': '{0}, u otra persona de su equipo de atención,',
  Mood: 'Ánimo',
  Sleep: 'Sueño',
  Energy: 'Energía',
  'Check-ins': 'Registros del día',
  'The days end before they begin.': 'Los días terminan antes de empezar.',
  'must not be after to': 'no debe ser posterior a to',
  'Ask for at most {0} days at a time.': 'Pida como máximo {0} días a la vez.',
  'must be within {0} days before to': 'debe estar dentro de los {0} días anteriores a to',
  'There is no check-in between {0} and {1} to show.':
    'No hay ningún registro del día que mostrar entre el {0} y el {1}.',
  'There is a check-in of one day between {0} and {1}. Nobody watches them as they come in.':
    'Hay el registro de un día entre el {0} y el {1}. Nadie los vigila según llegan.',
  'There are check-ins of {0} days between {1} and {2}. Nobody watches them as they come in.':
    'Hay registros de {0} días entre el {1} y el {2}. Nadie los vigila según llegan.',
  'Thank you for noticing.': 'Gracias por darse cuenta.',
  'Thank you for saying how it is.': 'Gracias por decir cómo está.',
  'Nobody reads this at once. Should it get hard, this is whom you can reach:':
    'Nadie lee esto en el momento. Si se pone difícil, puede hablar con estas personas:',
  'Do this first: {0}': 'Haga primero esto: {0}',
  'You can reach {0}.': 'Puede hablar con {0}.',
  'You can reach {0}: {1}.': 'Puede hablar con {0}: {1}.',
  hardly: 'casi nada',
  'a little': 'un poco',
  some: 'algo',
  enough: 'suficiente',
  plenty: 'mucho',
  'very low': 'muy bajo',
  low: 'bajo',
  'in between': 'ni bien ni mal',
  'all right': 'bien',
  good: 'muy bien',
  'That day has not come yet. Check in for today, or for a day before.':
    'Ese día todavía no ha llegado. Haga el registro de hoy o de un día anterior.',
  'Say one thing, whichever is easiest: your mood, your sleep, your energy, a sign that you noticed, or a word.':
    'Diga una sola cosa, la que le resulte más fácil: su ánimo, su sueño, su energía, una señal que notó o una palabra.',
  'must say at least one thing': 'debe decir al menos una cosa',
  'Whoever checked in corrects it or takes it back, or the patient.':
    'Lo corrige o lo retira quien hizo el registro, o el paciente.',
  'This was taken back or corrected already. What counts is the newer one.':
    'Esto ya se retiró o se corrigió. Vale lo más reciente.',
  'Your safety plan has no such warning sign now. Read it again and take the id from there, or say it in your own words (signWords).':
    'Su plan de seguridad no tiene ahora esa señal de aviso. Vuelva a leerlo y tome de ahí el id, o dígala con sus propias palabras (signWords).',
  'This is given for a year at most. You can give it again then.':
    'Esto se da por un año como máximo. Después puede darlo otra vez.',
  'must be within {0} days': 'debe estar dentro de {0} días',
  'let somebody read notes of counselling': 'dejar que alguien lea notas de consejería',
  'This names one practitioner to whom the notes of practitioners are open: of the care team, or by a consent of yours. Choose one of them, or let them in first.':
    'Aquí se nombra a un solo profesional que ya puede leer las notas clínicas: del equipo de atención, o por un consentimiento suyo. Elija a uno de ellos, o déjele entrar primero.',
  'must be a practitioner to whom notes are open': 'debe ser un profesional que pueda leer las notas',
  'This lets one person read what was written down of counselling, and nothing else. Nobody may make your care depend on it. You can take it back at any time; what they have read by then, they have read.':
    'Esto permite que una persona lea lo que se escribió de la terapia, y nada más. Nadie puede hacer que su atención dependa de ello. Puede retirarlo en cualquier momento; lo que haya leído hasta entonces, leído está.',
  'The patient reads this note already.': 'El paciente ya lee esta nota.',
  'Whoever wrote a note of counselling decides this, and nobody else does.':
    'Esto lo decide quien escribió la nota de terapia, y nadie más.',
  'This note was taken back as an error.': 'Esta nota se retiró como error.',
  'Name the goal or step that your words are about. The journey has no id.':
    'Indique la meta o el paso al que se refieren sus palabras. El camino no tiene id.',
  'is needed for a goal or step, and only there': 'hace falta para una meta o un paso, y solo ahí',
  'This is not shared with you. Encourage somebody about what they show you.':
    'Esto no se comparte con usted. Anime a la persona en lo que le muestra.',
  'must be shared with you': 'debe estar compartido con usted',
  'Whoever shared this takes it back, and whoever facilitates the group can. Tell them where something hurts you.':
    'Lo retira quien lo compartió, y puede hacerlo quien facilita el grupo. Dígaselo si algo le hace daño.',
  'Patients are invited, by the id of their own account. Ask the person for it.':
    'Se invita a pacientes, por el id de su propia cuenta. Pídaselo a la persona.',
  'must be the account of a patient here': 'debe ser la cuenta de un paciente de aquí',
  'One is invited to this group. Whoever facilitates it can be asked in person.':
    'A este grupo se entra por invitación. Puede preguntar en persona a quien lo facilita.',
  'Say why. The person reads it, and nobody else does.': 'Diga por qué. Lo lee la persona, y nadie más.',
  'is needed for somebody who is in the group': 'hace falta para alguien que está en el grupo',
  'The group has another code of conduct by now. Read it, and accept it before you share something.':
    'El grupo tiene ahora otro código de conducta. Léalo y acéptelo antes de compartir algo.',
  'You facilitate this group, and whoever does is not in it as well.':
    'Usted facilita este grupo, y quien lo facilita no es a la vez miembro.',
  'Whoever is asked to facilitate the group answers this.':
    'A esto responde la persona a quien se le pide que facilite el grupo.',
  'A group is handed to a colleague: a practitioner or a peer supporter who does not facilitate it yet.':
    'Un grupo se traspasa a un colega: un profesional o una persona de apoyo entre iguales que aún no lo facilite.',
  'must be another practitioner or peer supporter who works here':
    'debe ser otro profesional u otra persona de apoyo entre iguales que trabaje aquí',
  'This hand-over waits for an answer.': 'Este traspaso espera respuesta.',
  'This hand-over was accepted.': 'Este traspaso se aceptó.',
  'This hand-over was declined.': 'A este traspaso se dijo que no.',
  'This hand-over was taken back.': 'Este traspaso se retiró.',
  'This peer supporter has no room for somebody new just now. GET /v1/peer-supporters says who has.':
    'Esta persona de apoyo entre iguales no tiene ahora sitio para alguien más. GET /v1/peer-supporters dice quién lo tiene.',
  'must be somebody who has room': 'debe ser alguien que tenga sitio',
  'What you do about a warning sign begins with this, so it takes at most {0} minutes. Let the sign begin with something else first.':
    'Lo que hace ante una señal de alerta empieza por esto, así que dura como mucho {0} minutos. Ponga primero otra cosa al comienzo de esa señal.',
  'The own words of {0} are those of a suggestion. How would the person say it themself?':
    'Las palabras propias de {0} son las de una sugerencia. ¿Cómo lo diría la persona?',
  'must be a number as it is dialled': 'debe ser un número tal como se marca',
  'Say the number as it is dialled, such as 116 123. Somebody in need cannot call a sentence.':
    'Indique el número tal como se marca, por ejemplo 116 123. Quien lo necesita no puede llamar a una frase.',
  'must be the address of a page': 'debe ser la dirección de una página',
  'Say the address of the page, such as https://example.org/chat.':
    'Indique la dirección de la página, por ejemplo https://example.org/chat.',
  'must be a country that there is': 'debe ser un país que exista',
  'No country is called {0}. Take its code of two letters, such as GB.':
    'Ningún país tiene el código {0}. Use su código de dos letras, por ejemplo GB.',
  'must hold days that there are': 'debe contener días que existan',
  '{0} is no day of the calendar. Leave it out, or say which day is meant.':
    '{0} no es un día del calendario. Quítelo o indique a qué día se refiere.',
  'This is an invitation that waits for an answer.': 'Esta es una invitación que espera respuesta.',
  'This is a request that waits for an answer.': 'Esta es una petición que espera respuesta.',
  'The person is in the group.': 'La persona está en el grupo.',
  'This was declined.': 'Se dijo que no.',
  'The person has left the group.': 'La persona ha dejado el grupo.',
  'The person is not in the group any more.': 'La persona ya no está en el grupo.',
  'The group was closed.': 'El grupo se cerró.',
  'Call {0}.': 'Llame al {0}.',
  'Text {0}.': 'Envíe un mensaje al {0}.',
  'Write on {0}.': 'Escriba en {0}.',
  'Go to {0}.': 'Vaya a {0}.',
  'Day and night, every day, as far as we know.': 'Día y noche, todos los días, por lo que sabemos.',
  'Are you or somebody else in danger now? Call {0}.':
    '¿Usted u otra persona está en peligro ahora? Llame al {0}.',
  'Are you or somebody else in danger now? Call your emergency number.':
    '¿Usted u otra persona está en peligro ahora? Llame a su número de emergencias.',
  'I had written: {0}': 'Yo había escrito: {0}',
  'What you do about a warning sign begins with this, and what would be left needs others or more time. Let the sign begin with something else first that you can do alone within {0} minutes.':
    'Lo que hace ante una señal de aviso empieza por esto, y lo que quedaría necesita a otras personas o más tiempo. Haga antes que la señal empiece por otra cosa que pueda hacer a solas en {0} minutos.',
  '{0} came with the service, word for word, and yours would be taken for it. Give yours a name without that one in it.':
    '{0} viene con el servicio, palabra por palabra, y el suyo se tomaría por él. Póngale al suyo un nombre que no lo contenga.',
  'Your clinic has {0} already. Retire that one first, or give this another name.':
    'Su clínica ya tiene {0}. Retire antes ese cuestionario o póngale otro nombre a este.',
  'European Union': 'Unión Europea',
  'United States and Canada': 'Estados Unidos y Canadá',
  'United Kingdom and Ireland': 'Reino Unido e Irlanda',
  Australia: 'Australia',
  'New Zealand': 'Nueva Zelanda',
  'You do not have to be alone with this.': 'No tiene que pasar por esto a solas.',
  'Tell somebody near you whom you trust.': 'Hable con alguien cercano en quien confíe.',
  'You can ask for {0} at {1}.': 'Puede preguntar por {0} en {1}.',
  'You can ask for help at {0}, or tell somebody near you whom you trust.':
    'Puede pedir ayuda en {0} o hablar con alguien cercano en quien confíe.',
  'You may also ask somebody near you to call with you. Your phone keeps a list of calls and texts: you can delete them there.':
    'También puede pedirle a alguien cercano que llame con usted. Su teléfono guarda una lista de llamadas y mensajes: allí puede borrarlos.',
  'No clinic has this short name. {0}': 'Ninguna clínica tiene este nombre corto. {0}',
  'Many are asking at this moment. Please try again in a second. {0}':
    'Muchas personas preguntan en este momento. Vuelva a probar en un segundo. {0}',
  'We do not know when somebody answers.': 'No sabemos cuándo atiende alguien.',
  'The call costs money.': 'La llamada cuesta dinero.',
  'Text the word HOME': 'Envíe la palabra AYUDA',
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
  'must hold each answer once': 'debe contener cada respuesta una sola vez',
  'Two answers to question {0} read the same: nobody could tell which of them was meant.':
    'Dos respuestas a la pregunta {0} dicen lo mismo: nadie sabría cuál de ellas se quiso dar.',
  'must not be below {0}': 'no puede ser inferior a {0}',
  'From {0} on, every total of {1} would be meant: its totals reach from {2} to {3}.':
    'A partir de {0} entraría cualquier total de {1}: sus totales van de {2} a {3}.',
  'A difference of {0} points is none. Say how many points it takes.':
    'Una diferencia de {0} puntos no es ninguna. Indique cuántos puntos hacen falta.',
  'Two figures of {0} say the same kind of thing, and nobody would know which of them counts. Choose one, and say where it stands.':
    'Dos cifras de {0} dicen lo mismo, y nadie sabría cuál de ellas cuenta. Elija una e indique dónde figura.',
  "The permission to use {0} ends on {1}. Ask for the answers by then, or an administrator says on what ground it goes on: POST /v1/instruments/'{'instrumentId'}'/attestations.":
    "El permiso para usar {0} termina el {1}. Pida las respuestas hasta entonces, o un administrador indica con qué fundamento continúa: POST /v1/instruments/'{'instrumentId'}'/attestations.",
  'must not be after {0}, when the permission ends':
    'no puede ser posterior a {0}, cuando termina el permiso',
  'must be another time than from': 'debe ser una hora distinta de from',
  'This begins and ends at the same time. For a whole day say 00:00 until 24:00.':
    'Esto empieza y termina a la misma hora. Para un día entero indique de 00:00 a 24:00.',
  'Two answers to question {0} count the same: nobody could tell them apart.':
    'Dos respuestas a la pregunta {0} cuentan lo mismo: nadie podría distinguirlas.',
  'must hold an answer that counts 0': 'debe contener una respuesta que cuente 0',
  'Question {0} asks about safety: what is above 0 is acted upon, so one answer must be 0.':
    'La pregunta {0} trata de la seguridad: se actúa ante todo lo que pasa de 0, así que una respuesta debe ser 0.',
  'must hold an answer that counts more than 0': 'debe contener una respuesta que cuente más de 0',
  'Question {0} asks about safety: what is above 0 is acted upon, so one answer must be above 0, or nobody would ever hear of it.':
    'La pregunta {0} trata de la seguridad: se actúa ante todo lo que pasa de 0, así que una respuesta debe pasar de 0, o nadie se enteraría nunca.',
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
  'Nobody here has this account. Take the id from the people who work here or support you.':
    'Nadie aquí tiene esta cuenta. Tome el id de las personas que trabajan aquí o que le apoyan.',
  'must be the account of a person here': 'debe ser la cuenta de una persona de aquí',
  'Written on {0}': 'Escrito el {0}',
  'You show {0} something that you wrote in your journal.':
    'Usted muestra a {0} algo que escribió en su diario.',
  'You can take it back in your journal, too.': 'También puede dejar de mostrarlo en su diario.',
  'There is no such total of a questionnaire. Take the id from “measures”; answers of which some are missing come to nothing that could be evidence.':
    'No existe ese total de un cuestionario. Tome el id de «measures»; las respuestas a las que les falta alguna no dan nada que pueda servir de muestra.',
  'must be an id of this patient’s measures': 'debe ser un id de las mediciones de este paciente',
  'An answer of that questionnaire was corrected since, and another total counts. Name that one.':
    'Desde entonces se corrigió una respuesta de ese cuestionario, y cuenta otro total. Nombre ese.',
  'must be a total that counts': 'debe ser un total que cuente',
  '{0} of {1}. Whoever made it calls totals from {2} to {3} {4}. It is a screen and no diagnosis: talk about it together.':
    '{0} de {1}. Quienes lo crearon llaman {4} a los totales de {2} a {3}. Es una primera mirada y no un diagnóstico: háblenlo juntos.',
  '{0} of {1}. It is a screen and no diagnosis: talk about it together.':
    '{0} de {1}. Es una primera mirada y no un diagnóstico: háblenlo juntos.',
  '{0} of {1}. An answer about safety counts for more than any total: talk about it together.':
    '{0} de {1}. Una respuesta sobre la seguridad cuenta más que cualquier total: háblenlo juntos.',
  'Where there is an answer about safety, nothing is read from that alone.':
    'Cuando hay una respuesta sobre la seguridad, de eso por sí solo no se concluye nada.',
  'There is no total yet.': 'Todavía no hay ningún total.',
  'There is one total so far: {0}, on {1}.': 'Hasta ahora hay un total: {0}, el {1}.',
  'From {0} on {1} to {2} on {3}.': 'De {0} el {1} a {2} el {3}.',
  'The totals are alike. What is different for you may not show in them.':
    'Los totales se parecen. Puede que no muestren lo que ha cambiado para usted.',
  'That is more than chance would explain: by these answers things have become easier.':
    'Es más de lo que explicaría el azar: según estas respuestas, las cosas se han vuelto más llevaderas.',
  'That is more than chance would explain: by these answers things have become harder.':
    'Es más de lo que explicaría el azar: según estas respuestas, las cosas se han vuelto más difíciles.',
  'That is a step towards easier. People often notice a difference of this size, though the questionnaire alone cannot tell it from chance.':
    'Es un paso hacia lo más llevadero. La gente suele notar una diferencia así, aunque el cuestionario por sí solo no puede distinguirla del azar.',
  'That is a step towards harder. People often notice a difference of this size, though the questionnaire alone cannot tell it from chance.':
    'Es un paso hacia lo más difícil. La gente suele notar una diferencia así, aunque el cuestionario por sí solo no puede distinguirla del azar.',
  'That is a small step towards easier. The questionnaire alone cannot tell it from chance; how you feel counts.':
    'Es un pequeño paso hacia lo más llevadero. El cuestionario por sí solo no puede distinguirlo del azar; lo que cuenta es cómo se siente usted.',
  'That is a small step towards harder. The questionnaire alone cannot tell it from chance; how you feel counts.':
    'Es un pequeño paso hacia lo más difícil. El cuestionario por sí solo no puede distinguirlo del azar; lo que cuenta es cómo se siente usted.',
  'Whoever wrote a note amends it. Write a note of your own beside it.':
    'Una nota la corrige quien la escribió. Escriba una nota propia al lado.',
  'This note was taken back as an error. Write another one in its place.':
    'Esta nota se retiró por ser un error. Escriba otra en su lugar.',
  'A note is withheld for a year at most. Look at it again then.':
    'Una nota se retiene como máximo un año. Revísela entonces otra vez.',
  'Somebody else looks at this: you wrote the note, or withheld it. A colleague on the care team can, or joins it for that.':
    'Esto lo revisa otra persona: usted escribió la nota o la retuvo. Puede hacerlo un colega del equipo de atención, o alguien que se incorpore para ello.',
  'The note is open already.': 'La nota ya está abierta.',
  'That is not how this stands now. Read it again: a review may have been asked for, or given.':
    'Las cosas no están así ahora. Vuelva a leerlo: quizá se haya pedido o dado una revisión.',
  'Nobody was told: your clinic has not said who hears of this, or nobody whom it names can be told. Please call somebody yourself now. {0}':
    'No se ha avisado a nadie: su clínica no ha dicho quién se entera de esto, o no se puede avisar a nadie de quienes nombra. Por favor, llame usted ahora a alguien. {0}',
  'Somebody on the staff has read this, and gets in touch with the person.':
    'Alguien del personal ya lo ha leído y se pondrá en contacto con la persona.',
  'Somebody on the staff was told, and we cannot say when they read it. If it cannot wait, call somebody yourself.':
    'Se ha avisado a alguien del personal, y no podemos decir cuándo lo leerá. Si no puede esperar, llame usted a alguien.',
  'Somebody on the staff was told, and is asked to get in touch with the person by {0} on {1}.':
    'Se ha avisado a alguien del personal, y se le pide que se ponga en contacto con la persona antes de las {0} del {1}.',
  'Nobody reads this right now. Somebody on the staff is asked to from {0} on {1} on. If it cannot wait, call somebody yourself.':
    'Ahora mismo no lo lee nadie. Se pide a alguien del personal que lo lea a partir de las {0} del {1}. Si no puede esperar, llame usted a alguien.',
  '{0} Nothing was changed.': '{0} No se ha cambiado nada.',
  'This wording waits for the patient’s approval.': 'Este texto espera la aprobación del paciente.',
  'This wording is approved already, and the care team does not see it.':
    'Este texto ya está aprobado, y el equipo de atención no lo ve.',
  'This wording is approved, and the care team sees it.':
    'Este texto está aprobado, y el equipo de atención lo ve.',
  'This entry was taken back.': 'Esta entrada se retiró.',
  'This is for whoever supports the patient as a peer. It begins when the patient says yes to that.':
    'Esto es para quien apoya al paciente como par. Empieza cuando el paciente dice que sí.',
  'Say with whom: name a peer support that is under way.':
    'Diga con quién: indique un apoyo entre pares que esté en curso.',
  'must be a peer support of the patient that is active':
    'debe ser un apoyo entre pares del paciente que esté activo',
  'This is a suggestion that the patient has not taken up yet.':
    'Es una sugerencia que el paciente todavía no ha aceptado.',
  'The peer supporter was asked and has not answered yet.':
    'Se le pidió a la persona que apoya como par, y todavía no ha respondido.',
  'The peer supporter is ready. The patient says whether it begins, and what they share.':
    'La persona que apoya como par está lista. El paciente dice si empieza, y qué comparte.',
  'This peer support is under way.': 'Este apoyo entre pares está en marcha.',
  'This peer support has ended.': 'Este apoyo entre pares ha terminado.',
  'You can offer yourself. Whom else the patient wants, the patient says.':
    'Usted puede ofrecerse. A quién más quiere el paciente, lo dice el paciente.',
  'What you tell each other stays between you, with one exception: when {0} is worried about your safety, they may ask the clinic to get in touch with you. You hear of it at once.':
    'Lo que se cuenten queda entre ustedes, con una excepción: cuando a {0} le preocupe su seguridad, puede pedir a la clínica que se ponga en contacto con usted. Usted se entera enseguida.',
  'What you tell each other stays between you, with one exception: when you are worried about the person’s safety, you may ask the clinic to get in touch. The person hears of it at once.':
    'Lo que se cuenten queda entre ustedes, con una excepción: cuando le preocupe la seguridad de la persona, puede pedir a la clínica que se ponga en contacto. La persona se entera enseguida.',
  'What the two tell each other stays between them, with one exception: when {0} is worried about the person’s safety, they may ask the clinic to get in touch. The person hears of it at once.':
    'Lo que se cuenten queda entre ellos, con una excepción: cuando a {0} le preocupe la seguridad de la persona, puede pedir a la clínica que se ponga en contacto. La persona se entera enseguida.',
  '{0} was named as a peer supporter, and nothing is open to them yet.':
    'Se nombró a {0} como persona que apoya como par, y todavía no ve nada.',
  'The patient’s side declines it.': 'La parte del paciente dice que no.',
  'A colleague accompanies a peer supporter: a practitioner or another peer supporter.':
    'A una persona que apoya como par la acompaña un colega: un profesional u otra persona que apoya como par.',
  'must be a practitioner or another peer supporter here':
    'debe ser un profesional u otra persona que apoya como par aquí',
  'That day has not come yet. Note it when you have done it.':
    'Ese día todavía no ha llegado. Anótelo cuando lo haya hecho.',
  'Whoever said that this helps takes it off the list, or the patient.':
    'Lo quita de la lista quien dijo que esto ayuda, o el paciente.',
  'Whoever noted this takes it back, or the patient.': 'Lo retira quien lo anotó, o el paciente.',
  'This was taken back already.': 'Esto ya se ha retirado.',
  'Thank you for saying so. Leave it for today, and do something that is easy.':
    'Gracias por decirlo. Déjelo por hoy, y haga algo que le resulte fácil.',
  'Thank you for saying so. You need not sort this out alone. Talk about it with your care team. Please do not change, leave out or stop a medicine by yourself. Do not suddenly stop drinking or using something. Before you do, ask whoever prescribes it, or a doctor.':
    'Gracias por decirlo. No tiene que resolverlo a solas. Hable de ello con su equipo de atención. Por favor, no cambie, no omita ni deje un medicamento por su cuenta. No deje de golpe de beber ni de consumir algo. Pregunte antes a quien lo receta o a un médico.',
  'must hold at least one sentence while you take people':
    'debe contener al menos una frase mientras acoja a personas',
  'Say at least one thing that you do not do, before you take people: they should know what they can count on.':
    'Indique al menos una cosa que no hace antes de acoger a personas: deben saber con qué pueden contar.',
  'must hold at least one span while you take people':
    'debe contener al menos un horario mientras acoja a personas',
  'Say when you are there for people, before you take some. Outside of these hours nobody needs to answer.':
    'Indique cuándo está disponible antes de acoger a personas. Fuera de ese horario nadie tiene que responder.',
  'must not hold a telephone number or an address': 'no debe contener un número de teléfono ni una dirección',
  'Leave numbers and addresses out of the notebook: you two reach each other here, in the hours that you gave. What the person writes there themself stays as it is.':
    'No ponga números ni direcciones en el cuaderno: se encuentran aquí, en las horas que usted indicó. Lo que la persona misma escriba allí se queda como está.',
  'Leave numbers and addresses out: everybody in the group reads this, and people here are known by the names that they chose. Whom one can call stands on the help card.':
    'No ponga números ni direcciones: todo el grupo lee esto, y aquí a cada persona se la conoce por el nombre que eligió. A quién se puede llamar está en la tarjeta de ayuda.',
  'Leave numbers and addresses out of what you write to somebody: they reach you here.':
    'No ponga números ni direcciones en lo que escribe a alguien: aquí puede encontrarle.',
  'Choose a name, and leave numbers and addresses out of it: everybody in the group reads it.':
    'Elija un nombre, y no ponga en él números ni direcciones: todo el grupo lo lee.',
  'Everybody here reads this, so leave numbers and addresses out. People ask for a place in the group here, and where it meets is for those who are in.':
    'Todas las personas de aquí leen esto, así que no ponga números ni direcciones. El sitio en el grupo se pide aquí, y dónde se reúne es para quienes están dentro.',
  'Leave numbers and addresses out of an encouragement: the person reaches you here, in the hours that you gave.':
    'No ponga números ni direcciones en unas palabras de ánimo: la persona le encuentra aquí, en las horas que usted indicó.',
  'Everybody here reads this, so leave your own number and address out. People reach you by asking for you here, and what you write together goes into the notebook.':
    'Todas las personas de aquí leen esto, así que no ponga su número ni su dirección. Quien quiera contactar con usted lo pide aquí, y lo que escriban juntos va al cuaderno.',
  'Somebody in the group goes by the name of this colleague, and nobody could tell the two apart. Ask another colleague. Nothing was offered.':
    'Alguien del grupo usa el nombre de este colega, y nadie podría distinguir a las dos personas. Pregunte a otro colega. No se ha ofrecido nada.',
  'Somebody in the group goes by your name, and nobody could tell the two of you apart. Decline this, so that another colleague can be asked. Nothing was changed.':
    'Alguien del grupo usa su nombre, y nadie podría distinguirles. Rechace esto, para que se pueda preguntar a otro colega. No se ha cambiado nada.',
  'Somebody in the group goes by this name already, and nobody could tell the two apart. It takes another name: whoever was invited joins with one, and whoever asked takes the request back and asks with one.':
    'Alguien del grupo ya usa ese nombre, y nadie podría distinguir a las dos personas. Hace falta otro nombre: quien fue invitado se une con otro, y quien lo pidió retira la petición y la hace con otro.',
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
  'The patient has not said yes to this yet, and nothing leaves before that.':
    'El paciente aún no ha dicho que sí a esto, y nada sale antes.',
  'The patient has said yes to this, and it is under way.':
    'El paciente ha dicho que sí a esto, y está en curso.',
  'This is on hold, and nothing leaves meanwhile.': 'Esto está en pausa, y mientras tanto nada sale.',
  'This was taken back. Propose it anew where it is wanted again.':
    'Esto se retiró. Propóngalo de nuevo si se vuelve a querer.',
  'This is over, and what came of it is written down. Propose it anew where it is wanted again.':
    'Esto ha terminado, y está escrito qué resultó de ello. Propóngalo de nuevo si se vuelve a querer.',
  'This has left already, so what went along cannot be changed. Take it back, and ask them there not to use it.':
    'Esto ya ha salido, así que no se puede cambiar lo que iba con ello. Retírelo, y pida allí que no lo usen.',
  'This has left already. Say what came of it instead.':
    'Esto ya ha salido. Diga más bien qué resultó de ello.',
  'This is about substance use, so it leaves only under a consent to a disclosure (42 CFR 2.31). Record the disclosure first, and name it here.':
    'Esto trata del consumo de sustancias, así que solo sale con un consentimiento para divulgarlo (42 CFR 2.31). Registre primero la divulgación, y nómbrela aquí.',
  'is needed where it is about substance use': 'hace falta cuando trata del consumo de sustancias',
  'The other side put this on hold, and says when it goes on. Talk with them.':
    'La otra parte lo puso en pausa, y dice cuándo sigue. Hable con ella.',
  'No such disclosure of this patient is on record here.': 'Aquí no consta tal divulgación de este paciente.',
  'must be a disclosure of this patient that covers this':
    'debe ser una divulgación de este paciente que incluya esto',
  'This is for the patient’s side and the care team.':
    'Esto es para la parte del paciente y el equipo de atención.',
  'Say to whom: an entry of the directory (resourceId), or somebody else by name (toName). One of the two.':
    'Diga a quién: una entrada del directorio (resourceId), u otra persona o lugar por su nombre (toName). Uno de los dos.',
  'goes without toName, and one of the two is needed': 'va sin toName, y hace falta uno de los dos',
  'Your clinic has no such entry. GET /v1/resources lists those it has.':
    'Su clínica no tiene esa entrada. GET /v1/resources muestra las que tiene.',
  'must be an entry of the directory': 'debe ser una entrada del directorio',
  "Nobody has checked this entry for long, or ever, and nobody is sent to a closed door. Call or look whether it is still so, and say it: POST /v1/resources/'{'resourceId'}'/verification.":
    "Nadie ha comprobado esta entrada desde hace mucho, o nunca, y no se envía a nadie a una puerta cerrada. Llame o mire si sigue siendo así, y dígalo: POST /v1/resources/'{'resourceId'}'/verification.",
  'must be checked first': 'debe comprobarse primero',
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
  'How I notice that it is getting hard': 'Cómo noto que se pone difícil',
  'What I can do by myself': 'Lo que puedo hacer por mi cuenta',
  'People and places that take my mind off it': 'Personas y lugares que me distraen',
  'People I ask for help': 'Personas a las que pido ayuda',
  'Professionals I can call': 'Profesionales a los que puedo llamar',
  'How I make the place around me safe': 'Cómo hago más seguro el lugar donde estoy',
  'What I want to live for': 'Por qué quiero vivir',
  'no action yet': 'todavía sin nada previsto',
  'When I notice {0}: {1}': 'Cuando noto {0}: {1}',
  'Lines about substance use are not open to you here. Leave substanceUse out, or let the patient write this.':
    'Las líneas sobre consumo de sustancias no están abiertas para usted aquí. No envíe substanceUse, o deje que lo escriba el paciente.',
  'My plan for hard hours': 'Mi plan para las horas difíciles',
  'Printed on {0}.': 'Impreso el {0}.',
  'If I am in danger now': 'Si corro peligro ahora',
  'When I notice a sign': 'Cuando noto una señal',
  '{0} min': '{0} min',
  'Not co-agreed: {0} put this here in an emergency. It goes on {1}, or earlier if I want.':
    'Sin acordar conmigo: {0} puso esto aquí en una emergencia. Se quita el {1}, o antes si yo quiero.',
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
  'Sleep through most nights': 'Dormir bien casi todas las noches',
  'Get up every morning': 'Levantarme cada mañana',
  'Move my body in a way that I like': 'Mover el cuerpo de una forma que me guste',
  'Eat something warm each day': 'Comer algo caliente cada día',
  'Know early when a hard week is coming': 'Darme cuenta pronto cuando viene una semana difícil',
  'Put the phone in another room at night': 'Dejar el teléfono en otra habitación por la noche',
  'Walk once around the block': 'Dar una vuelta a la manzana',
  'Write down three questions for my next visit': 'Anotar tres preguntas para mi próxima visita',
  'Open the curtains when I wake up': 'Abrir las cortinas al despertar',
  'Have a home in which I feel safe': 'Tener un hogar donde sentirme a salvo',
  'Keep one room as I like it': 'Tener una habitación como a mí me gusta',
  'Know where my money goes': 'Saber adónde va mi dinero',
  'Put all letters into one box': 'Poner todas las cartas en una caja',
  'Open one letter together with somebody': 'Abrir una carta junto con alguien',
  'Clear one chair': 'Despejar una silla',
  'Look up who helps with rent near me': 'Averiguar quién ayuda con el alquiler cerca de mí',
  'Find something to look forward to': 'Encontrar algo que me haga ilusión',
  'Work again, in a way that suits me': 'Volver a trabajar, de una manera que me venga bien',
  'Learn something new': 'Aprender algo nuevo',
  'Have a rhythm for my days': 'Tener un ritmo para mis días',
  'List three things that I once liked to do': 'Anotar tres cosas que antes me gustaba hacer',
  'Give one of them ten minutes': 'Dedicar diez minutos a una de ellas',
  'Talk with one person about their work': 'Hablar con una persona sobre su trabajo',
  'Get out among people again': 'Volver a estar entre la gente',
  'Belong somewhere': 'Tener un lugar del que formar parte',
  'Do something for others': 'Hacer algo por los demás',
  'Sit in a café for ten minutes': 'Sentarme diez minutos en una cafetería',
  'Look at a group once, and only listen': 'Ir una vez a un grupo, y solo escuchar',
  'Say hello to one neighbour': 'Saludar a una persona del vecindario',
  'Be in touch with people I like': 'Estar en contacto con personas que me gustan',
  'Have more calm at home with my family': 'Tener más calma en casa con mi familia',
  'Say no when something is too much': 'Decir que no cuando algo es demasiado',
  'Be the parent that I want to be': 'Ser la madre o el padre que quiero ser',
  'Write to one person whom I miss': 'Escribir a una persona a la que echo de menos',
  'Tell one person what helps me on a hard day': 'Contarle a una persona qué me ayuda en un día difícil',
  'Agree on one evening without a quarrel': 'Acordar una tarde sin discutir',
  'Be kinder to myself': 'Tratarme con más cariño',
  'Know what I am good at': 'Saber qué se me da bien',
  'Feel that this is my life': 'Sentir que esta es mi vida',
  'Find words for what I live with': 'Encontrar palabras para lo que vivo',
  'Name one thing that went well today': 'Nombrar una cosa que hoy salió bien',
  'Ask somebody what they like about me': 'Preguntarle a alguien qué le gusta de mí',
  'Rest without a reason for half an hour': 'Descansar media hora sin motivo',
  'belongs to a step': 'corresponde a un paso',
  'This starter is a goal. Leave out what belongs to a step.':
    'Esta sugerencia es una meta. Omita lo que corresponde a un paso.',
  'These are the words of the suggestion. Say it the way you would say it, or leave own words out for now: they can come later.':
    'Estas son las palabras de la sugerencia. Dígalo como usted lo diría, o deje por ahora las palabras propias: pueden venir después.',
  'is needed for a step': 'hace falta para un paso',
  'This starter is a step. Say which goal of the plan it serves, and in text how it is to read.':
    'Esta sugerencia es un paso. Diga a qué meta del plan sirve y, en text, cómo debe leerse.',
  'belong to a goal': 'corresponden a una meta',
  'Your clinic has no starter of this id. GET /v1/starters lists those it has.':
    'Su clínica no tiene ninguna sugerencia con este id. GET /v1/starters muestra las que tiene.',
  'must be a starter that is offered': 'debe ser una sugerencia que se ofrezca',
  'There are {0} starters of your own. Hide some, and use those you have.':
    'Hay {0} sugerencias propias. Oculte algunas y use las que tiene.',
  'There is such a starter already.': 'Ya hay una sugerencia así.',
  'There is such a starter already, and it is hidden. Show it again.':
    'Ya hay una sugerencia así y está oculta. Vuelva a mostrarla.',
  'This names somebody else, and their story is theirs to tell. Say “my sister” or “a nurse” instead.':
    'Esto nombra a otra persona, y su historia le corresponde contarla a ella. Diga en su lugar «mi hermana» o «una enfermera».',
  'must not name anybody but yourself': 'no debe nombrar a nadie más que a usted',
  'Something here looks like the name of somebody. If it is one, say “a friend” instead; if it is none, such as a place, send namesNobody.':
    'Algo aquí parece el nombre de alguien. Si lo es, diga en su lugar «una amistad»; si no lo es, como un lugar, envíe namesNobody.',
  'looks as if it named somebody': 'parece nombrar a alguien',
  'Thank you for putting this into words. If it is hard for you right now: {0} Somebody may read your story in a hard hour. How, where or a last note can stay with them. Please leave that out. Say what it was like, and what helped. If it tells none of that, send tellsNoWay.':
    'Gracias por ponerlo en palabras. Si ahora le resulta difícil: {0} Alguien puede leer su historia en un momento difícil. El cómo, el dónde o una última nota se le pueden quedar dentro. Por favor, deje eso fuera. Cuente cómo fue y qué ayudó. Si no cuenta nada de eso, envíe tellsNoWay.',
  'Somebody may read this in a hard hour': 'Alguien puede leer esto en un momento difícil',
  'may tell a way of harming oneself': 'puede contar una manera de hacerse daño',
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
  'Thank you. Somebody who works here looks at it, and decides.':
    'Gracias. Alguien que trabaja aquí lo mira y decide.',
  'A check-in.': 'Un registro del día.',
  'A check-in: a very low day.': 'Un registro del día: un día muy bajo.',
  'A check-in: a low day.': 'Un registro del día: un día bajo.',
  'A check-in: a day in between.': 'Un registro del día: un día ni bien ni mal.',
  'A check-in: an all right day.': 'Un registro del día: un día bien.',
  'A check-in: a good day.': 'Un registro del día: un día muy bien.',
  '{0}: {1}. It is a screen and no diagnosis.': '{0}: {1}. Es un cribado y no un diagnóstico.',
  '{0}: {1} of {2}, which whoever made it calls {3}. It is a screen and no diagnosis.':
    '{0}: {1} de {2}, que quien lo elaboró llama {3}. Es un cribado y no un diagnóstico.',
  '{0}: {1} of {2}. It is a screen and no diagnosis.': '{0}: {1} de {2}. Es un cribado y no un diagnóstico.',
  '{0} walks alongside as a peer from now on.': '{0} acompaña desde ahora como igual.',
  'The time with {0} as a peer came to its end.':
    'El tiempo con {0} como acompañante entre iguales llegó a su fin.',
  'You and your care team looked at your safety plan together.':
    'Usted y su equipo de atención vieron juntos su plan de seguridad.',
  'You and your care team looked together at what you want in a crisis.':
    'Usted y su equipo de atención vieron juntos lo que quiere en una crisis.',
  'The two looked together at what is wanted in a crisis.':
    'Los dos vieron juntos lo que se quiere en una crisis.',
  'The two looked at the safety plan together.': 'Los dos vieron juntos el plan de seguridad.',
  "Whoever facilitates this group does that. GET /v1/support-groups/'{'groupId'}' says who it is.":
    "Eso lo hace quien facilita este grupo. GET /v1/support-groups/'{'groupId'}' dice quién es.",
  'This group is closed. Nothing goes on in it any more.':
    'Este grupo está cerrado. Ya no hay actividad en él.',
  'The code of conduct reads otherwise by now. Read it again, and accept that edition.':
    'El código de conducta ha cambiado. Léalo otra vez, y acepte esa edición.',
  'Mindful breathing': 'Respirar con atención',
  'You watch your breath come and go. You do not have to change it.':
    'Observa cómo su respiración viene y va. No hace falta cambiarla.',
  'Sit so that your back has support.': 'Siéntese con la espalda apoyada.',
  'Notice where you feel your breath: nose, chest or belly.':
    'Note dónde siente la respiración: en la nariz, el pecho o el vientre.',
  'Follow one breath in, and one breath out.': 'Siga una respiración hacia dentro y una hacia fuera.',
  'Your mind will wander. That is fine. Come back to the next breath.':
    'La mente se irá a otro lado. No pasa nada. Vuelva a la siguiente respiración.',
  'Stop after three to five minutes.': 'Termine después de tres a cinco minutos.',
  'You feel tense or in a hurry.': 'Siente tensión o prisa.',
  'If watching your breath scares you, watch your hands or a sound.':
    'Si observar la respiración le asusta, observe sus manos o un sonido.',
  'Body scan': 'Recorrer el cuerpo',
  'You go through your body with your attention, part by part.':
    'Recorre su cuerpo con la atención, parte por parte.',
  'Lie down or sit. Eyes open or closed, as you like.':
    'Acuéstese o siéntese. Con los ojos abiertos o cerrados, como prefiera.',
  'Begin with your feet. What do you feel there? Nothing is fine too.':
    'Empiece por los pies. ¿Qué siente ahí? Si no siente nada, también está bien.',
  'Go on to your legs, belly, hands, shoulders and face.':
    'Siga por las piernas, el vientre, las manos, los hombros y la cara.',
  'Give each part a few breaths.': 'Dedique a cada parte unas respiraciones.',
  'Leave out any part that you do not want to feel.': 'Deje fuera cualquier parte que no quiera sentir.',
  'You are restless and would like to settle.': 'Siente inquietud y le gustaría calmarse.',
  'Grounding: 5-4-3-2-1': 'Volver al presente: 5-4-3-2-1',
  'You come back to here and now with your senses.': 'Vuelve al aquí y ahora con los sentidos.',
  'Name five things that you see.': 'Nombre cinco cosas que ve.',
  'Name four things that you feel, such as the chair under you.':
    'Nombre cuatro cosas que siente, como la silla en la que está.',
  'Name three things that you hear.': 'Nombre tres cosas que oye.',
  'Name two things that you smell.': 'Nombre dos cosas que huele.',
  'Name one thing that you taste.': 'Nombre una cosa que saborea.',
  'Say to yourself where you are, and what day it is.': 'Dígase dónde está y qué día es.',
  'Panic comes, or a memory pulls you back.': 'Llega el pánico, o un recuerdo tira de usted hacia atrás.',
  'Skip a sense that brings a bad memory. Use another one twice.':
    'Salte un sentido que le traiga un mal recuerdo. Use otro dos veces.',
  Meditation: 'Meditación',
  'You sit quietly and keep coming back to one thing.':
    'Se sienta en calma y vuelve una y otra vez a una sola cosa.',
  'Set a timer for ten minutes or less.': 'Ponga un temporizador de diez minutos o menos.',
  'Choose one thing: your breath, a word, or a candle.':
    'Elija una cosa: la respiración, una palabra o una vela.',
  'Rest your attention on it.': 'Deje descansar la atención en ella.',
  'When thoughts come, let them go by like cars in a street.':
    'Cuando lleguen pensamientos, déjelos pasar como coches en una calle.',
  'Come back to your one thing, as often as you need.':
    'Vuelva a lo que eligió, tantas veces como haga falta.',
  'Your mind is racing.': 'Su mente va muy deprisa.',
  'Letting muscles go': 'Soltar los músculos',
  'You tense a muscle for a moment, and then let it go.': 'Tensa un músculo un momento, y después lo suelta.',
  'Sit or lie down.': 'Siéntese o acuéstese.',
  'Make a fist. Hold it for five seconds.': 'Cierre el puño. Manténgalo cinco segundos.',
  'Let go, and feel the difference for ten seconds.':
    'Suéltelo, y sienta la diferencia durante diez segundos.',
  'Do the same with arms, shoulders, face, belly and legs.':
    'Haga lo mismo con los brazos, los hombros, la cara, el vientre y las piernas.',
  'End with three slow breaths.': 'Termine con tres respiraciones lentas.',
  'Your body is tight.': 'Siente el cuerpo tenso.',
  'Leave out what is hurt or in pain.': 'Deje fuera lo que esté herido o le duela.',
  'Walk or move': 'Caminar o moverse',
  'You move your body for a while, as it suits you today.':
    'Mueve el cuerpo un rato, como le venga bien hoy.',
  'Choose something small: around the block, the stairs, a dance in the kitchen.':
    'Elija algo pequeño: una vuelta a la manzana, las escaleras, un baile en la cocina.',
  'Wear what is comfortable.': 'Póngase ropa cómoda.',
  'Go at a pace at which you can still talk.': 'Vaya a un paso con el que todavía pueda hablar.',
  'Look at what is around you.': 'Mire lo que tiene alrededor.',
  'Ten minutes are enough.': 'Diez minutos bastan.',
  'You feel low or restless.': 'Siente desánimo o inquietud.',
  'With a heart condition, or when you are pregnant: ask what is right for you.':
    'Si tiene una enfermedad del corazón o está embarazada: pregunte qué es adecuado para usted.',
  'If you live with an eating disorder: talk about it with your team first.':
    'Si vive con un trastorno de la alimentación: háblelo primero con su equipo.',
  'Time in nature': 'Tiempo en la naturaleza',
  'You spend a while where something grows.': 'Pasa un rato donde crece algo.',
  'Find a tree, a park, a river or a window with a view.':
    'Busque un árbol, un parque, un río o una ventana con vistas.',
  'Stay for a while. There is nothing to do.': 'Quédese un rato. No hay nada que hacer.',
  'Notice three colours and three sounds.': 'Note tres colores y tres sonidos.',
  'Touch something: bark, a leaf, a stone.': 'Toque algo: la corteza, una hoja, una piedra.',
  'You are tense, or your head is full.': 'Siente tensión, o tiene la cabeza llena.',
  'Look at the weather, and choose a place that you can reach easily.':
    'Mire qué tiempo hace, y elija un lugar al que pueda llegar con facilidad.',
  'A sleep routine': 'Una rutina de sueño',
  'You get up at the same time each day, so that sleep finds its way back.':
    'Se levanta cada día a la misma hora, para que el sueño encuentre su camino de vuelta.',
  'Choose a time to get up, and keep to it each day.':
    'Elija una hora para levantarse, y manténgala cada día.',
  'Get some daylight in the first hour.': 'Reciba algo de luz del día en la primera hora.',
  'No coffee, cola or energy drinks after lunch.':
    'Nada de café, refrescos de cola ni bebidas energéticas después de comer.',
  'An hour before bed: lights low, screens away.':
    'Una hora antes de acostarse: luces bajas y pantallas fuera.',
  'If you lie awake, get up and do something quiet until you are sleepy.':
    'Si no puede dormir, levántese y haga algo tranquilo hasta que tenga sueño.',
  'You sleep badly.': 'Duerme mal.',
  'Do not cut your hours in bed by yourself. Do that with your team.':
    'No reduzca por su cuenta las horas en la cama. Hágalo con su equipo.',
  'Digital rest': 'Descanso digital',
  'You put your screens away for a while.': 'Aparta las pantallas un rato.',
  'Choose a time: half an hour, or an evening.': 'Elija un tiempo: media hora, o una tarde.',
  'Tell those who may wait for an answer.': 'Avise a quienes puedan esperar una respuesta.',
  'Put the phone in another room, or turn it face down.':
    'Ponga el teléfono en otra habitación, o boca abajo.',
  'Do something with your hands.': 'Haga algo con las manos.',
  'It is all too much.': 'Todo es demasiado.',
  'Keep a way to reach the people and numbers that you need in a crisis.':
    'Conserve una manera de llegar a las personas y los números que necesita en una crisis.',
  'Doing one thing': 'Hacer una sola cosa',
  'You plan one doable thing, and do it whether or not you feel like it.':
    'Planea una cosa que se pueda hacer, y la hace tenga o no ganas.',
  'Write down what you used to like, or what gives your day a shape.':
    'Anote lo que antes le gustaba, o lo que da forma a su día.',
  'Choose the easiest one.': 'Elija lo más fácil.',
  'Say when and where you will do it.': 'Diga cuándo y dónde lo hará.',
  'Do it, even if only for five minutes.': 'Hágalo, aunque solo sean cinco minutos.',
  'Write down how you felt before and after.': 'Anote cómo se sentía antes y después.',
  'You are low, and stay away from things.': 'Siente desánimo y evita las cosas.',
  'If you get very full of energy and sleep little, plan it with your team.':
    'Si tiene mucha energía y duerme poco, planéelo con su equipo.',
  'Small steps towards what scares you': 'Pasos pequeños hacia lo que da miedo',
  'You go towards something that you avoid, in steps that you can bear.':
    'Se acerca a algo que evita, con pasos que puede soportar.',
  'With your clinician, write a ladder from a little scary to very scary.':
    'Con su profesional, escriba una escalera, de lo que da un poco de miedo a lo que da mucho.',
  'Begin at the lowest step.': 'Empiece por el escalón más bajo.',
  'Stay until the fear has become less.': 'Quédese hasta que el miedo sea menor.',
  'Do the same step again until it is boring.': 'Repita el mismo escalón hasta que le aburra.',
  'Then take the next one.': 'Después, suba al siguiente.',
  'You stay away from places or things out of fear.': 'Evita lugares o cosas por miedo.',
  'Plan it with your clinician.': 'Planéelo con su profesional.',
  'With memories of trauma: never alone.': 'Con recuerdos de un trauma: nunca a solas.',
  'Solving a problem': 'Resolver un problema',
  'You take one problem, list ways out, and try one.': 'Toma un problema, anota salidas y prueba una.',
  'Say the problem in one sentence.': 'Diga el problema en una frase.',
  'Write down all ways out that you can think of, also odd ones.':
    'Anote todas las salidas que se le ocurran, también las raras.',
  'Look what is good and what is hard about each.': 'Mire qué tiene de bueno y de difícil cada una.',
  'Choose one, and plan the first step.': 'Elija una, y planee el primer paso.',
  'Try it. Look together at what came of it.': 'Pruébela. Miren juntos qué resultó.',
  'You worry about something that can be changed.': 'Le preocupa algo que se puede cambiar.',
  'Halve it': 'Partirlo por la mitad',
  'You make a step so small that you can take it today.': 'Hace un paso tan pequeño que hoy puede darlo.',
  'Take what is too big, such as tidying the flat.': 'Tome lo que es demasiado grande, como ordenar la casa.',
  'Halve it: one room. Halve it again: one table.':
    'Pártalo por la mitad: una habitación. Pártalo otra vez: una mesa.',
  'Go on until you think: that I can do.': 'Siga hasta que piense: eso sí puedo hacerlo.',
  'Do that, and no more.': 'Haga eso, y nada más.',
  'Everything is too much.': 'Todo es demasiado.',
  'If it is still too much, halve it again. That is the method.':
    'Si todavía es demasiado, pártalo otra vez. Ese es el método.',
  Celebrating: 'Celebrar',
  'You stop for a moment and let it count that you did something.':
    'Se detiene un momento y deja que cuente que hizo algo.',
  'Say what you did, out loud or on paper.': 'Diga lo que hizo, en voz alta o en papel.',
  'Tell somebody, if you like.': 'Cuénteselo a alguien, si quiere.',
  'Give yourself something small: a song, a bath, ten minutes of sun.':
    'Regálese algo pequeño: una canción, un baño, diez minutos de sol.',
  'A step is done.': 'Un paso está hecho.',
  'There is no ranking. Getting up can be the big thing of the day.':
    'No hay ninguna clasificación. Levantarse puede ser lo grande del día.',
  'Hobby hour': 'La hora de la afición',
  'You give an hour to something that is only for you.': 'Dedica una hora a algo que es solo para usted.',
  'Choose something that you like, or used to like.': 'Elija algo que le guste, o que le gustaba.',
  'Put it into your week, at a fixed time.': 'Póngalo en su semana, a una hora fija.',
  'Lay out what you need the day before.': 'Prepare el día antes lo que necesita.',
  'Begin. You may stop after ten minutes.': 'Empiece. Puede parar después de diez minutos.',
  'Your days are empty.': 'Sus días están vacíos.',
  'Ten minutes count.': 'Diez minutos cuentan.',
  'Making something': 'Crear algo',
  'You draw, sing, cook, build or write, without judging it.':
    'Dibuja, canta, cocina, construye o escribe, sin juzgarlo.',
  'Take what is there: a pencil, your voice, an onion.': 'Tome lo que haya: un lápiz, su voz, una cebolla.',
  'Begin with a line, a tone or a cut.': 'Empiece con una línea, una nota o un corte.',
  'Go on for half an hour.': 'Siga media hora.',
  'Keep it, show it or let it go.': 'Guárdelo, enséñelo o suéltelo.',
  'You have no words for it.': 'No tiene palabras para ello.',
  'Nobody judges it, and nor do you.': 'Nadie lo juzga, y usted tampoco.',
  'Noticing how I eat': 'Notar cómo como',
  'You notice when and how you eat, and how you feel with it.':
    'Nota cuándo y cómo come, y cómo se siente con ello.',
  'For a few days, write down when you ate, and with whom.':
    'Durante unos días, anote cuándo comió y con quién.',
  'Write how you felt before and after.': 'Escriba cómo se sentía antes y después.',
  'Look what repeats itself.': 'Mire qué se repite.',
  'Choose one small thing to try, such as breakfast at a table.':
    'Elija una cosa pequeña que probar, como desayunar en una mesa.',
  'You want to understand what eating does for you.': 'Quiere entender qué le da el comer.',
  'No calories and no scales. If you live with an eating disorder, do this with your team.':
    'Sin calorías y sin báscula. Si vive con un trastorno de la alimentación, haga esto con su equipo.',
  'Noticing what I drink or take': 'Notar lo que bebo o tomo',
  'You notice when you drink, smoke or take something, and what it does for you.':
    'Nota cuándo bebe, fuma o toma algo, y qué le da.',
  'For a few days, write down when, where and with whom.':
    'Durante unos días, anote cuándo, dónde y con quién.',
  'Write what you felt before and after.': 'Escriba lo que sentía antes y después.',
  'Tell somebody whom you trust what you found.': 'Cuéntele a alguien de confianza lo que encontró.',
  'You want to understand what it does for you.': 'Quiere entender qué le da.',
  'Never stop alcohol or sleeping and calming tablets all at once: that can be dangerous. Ask a doctor.':
    'No deje nunca de golpe el alcohol ni las pastillas para dormir o calmarse: puede ser peligroso. Pregunte a un médico.',
  'A routine for my medicines': 'Una rutina para mis medicinas',
  'You tie taking your medicines to something you do anyway.':
    'Une el tomar sus medicinas a algo que ya hace.',
  'Choose something that you do each day, such as brushing your teeth.':
    'Elija algo que hace cada día, como cepillarse los dientes.',
  'Put the box where you do it.': 'Ponga la caja donde lo hace.',
  'Use a box with days, or an alarm.': 'Use un pastillero con los días, o una alarma.',
  'Write down effects that bother you, for your prescriber.':
    'Anote los efectos que le molestan, para quien se las receta.',
  'You forget them.': 'Se le olvidan.',
  'Never change or stop a medicine alone. Talk with whoever prescribes it.':
    'No cambie ni deje nunca una medicina por su cuenta. Hable con quien se la receta.',
  'If it makes you feel worse: stop, open your eyes and feel your feet on the floor.':
    'Si le hace sentirse peor: pare, abra los ojos y sienta los pies en el suelo.',
  'If you live with trauma, or hear or see what others do not: ask your clinician first.':
    'Si vive con un trauma, u oye o ve lo que otras personas no: pregunte primero a su profesional.',
  'Writing it out': 'Escribirlo',
  'You write down what goes round in your head.': 'Escribe lo que le da vueltas en la cabeza.',
  'Take paper, or open your journal.': 'Tome un papel, o abra su diario.',
  'Write for ten minutes without stopping. Spelling does not matter.':
    'Escriba diez minutos sin parar. La ortografía no importa.',
  'Write what happened, what you felt, and what you need.': 'Escriba qué pasó, qué sintió y qué necesita.',
  'Read it again, or throw it away. Both are fine.': 'Léalo de nuevo, o tírelo. Las dos cosas están bien.',
  'Things feel tangled.': 'Las cosas se sienten enredadas.',
  'If you write the same thing again and again, stop and do something with your body.':
    'Si escribe lo mismo una y otra vez, pare y haga algo con el cuerpo.',
  'Three good things': 'Tres cosas buenas',
  'You name three things that were good today, however small.':
    'Nombra tres cosas que hoy fueron buenas, por pequeñas que sean.',
  'Think of your day.': 'Piense en su día.',
  'Write down three things that were good. Warm tea counts.':
    'Anote tres cosas que fueron buenas. Un té caliente cuenta.',
  'Beside each, write why it was there.': 'Al lado de cada una, escriba por qué estuvo ahí.',
  'Your days feel flat.': 'Sus días se sienten planos.',
  'It is no duty. On a day without good things, leave it.':
    'No es un deber. En un día sin cosas buenas, déjelo.',
  'Thought record': 'Registro de un pensamiento',
  'You take a harsh thought out of your head and look at it on paper.':
    'Saca de la cabeza un pensamiento duro y lo mira en papel.',
  'What happened? Write one sentence.': '¿Qué pasó? Escriba una frase.',
  'What went through your mind? Write the thought down.':
    '¿Qué le pasó por la mente? Escriba el pensamiento.',
  'What did you feel, and how strongly, from 0 to 10?': '¿Qué sintió, y con qué fuerza, de 0 a 10?',
  'What speaks for the thought? What speaks against it?':
    '¿Qué habla a favor del pensamiento? ¿Qué habla en contra?',
  'What would you say to a friend who thinks this?': '¿Qué le diría a una amistad que piensa esto?',
  'How strong is the feeling now?': '¿Con qué fuerza lo siente ahora?',
  'A harsh thought stays with you.': 'Un pensamiento duro no se va.',
  'This is not for a crisis. Then ground yourself first, and reach somebody.':
    'No es para una crisis. En ese caso, vuelva primero al presente y hable con alguien.',
  'Weighing a thought': 'Sopesar un pensamiento',
  'With somebody beside you, you test whether a belief is true.':
    'Con alguien a su lado, comprueba si una creencia es cierta.',
  'Choose one belief that holds you back, such as “nobody wants me there”.':
    'Elija una creencia que le frena, como «nadie me quiere allí».',
  'Ask: how do I know? What else could it mean?':
    'Pregúntese: ¿cómo lo sé? ¿Qué otra cosa podría significar?',
  'Find one small way to test it.': 'Busque una manera pequeña de comprobarla.',
  'Try it, and write down what happened.': 'Pruebe, y anote qué pasó.',
  'Put the belief into new words that fit what you saw.':
    'Ponga la creencia en palabras nuevas que encajen con lo que vio.',
  'A belief has been stuck for long.': 'Una creencia lleva mucho tiempo fija.',
  'Do this with your clinician the first times.': 'Las primeras veces, hágalo con su profesional.',
  'It is not meant for beliefs that others say are not real.':
    'No es para creencias de las que otras personas dicen que no son reales.',
  'Worry time': 'Un rato para las preocupaciones',
  'You give your worries a time of their own, so that the day is freer.':
    'Da a sus preocupaciones un tiempo propio, para que el día quede más libre.',
  'Choose fifteen minutes a day, always the same, and not before bed.':
    'Elija quince minutos al día, siempre los mismos, y no antes de acostarse.',
  'When a worry comes at another time, write it down and say: later.':
    'Cuando llegue una preocupación en otro momento, anótela y diga: más tarde.',
  'In your worry time, read the list.': 'En el rato para las preocupaciones, lea la lista.',
  'Cross out what is no worry any more. Choose one thing that you can do.':
    'Tache lo que ya no le preocupa. Elija una cosa que pueda hacer.',
  'When the time is over, do something else.': 'Cuando termine el tiempo, haga otra cosa.',
  'You worry all day.': 'Se preocupa todo el día.',
  'Not in the last hours before bed.': 'No en las últimas horas antes de acostarse.',
  'Kind words to yourself': 'Palabras amables para usted',
  'You speak to yourself as you would to a friend.': 'Se habla como le hablaría a una amistad.',
  'Notice the tone in which you speak to yourself.': 'Note el tono con el que se habla.',
  'Put a hand where it is warm: heart, belly or cheek.':
    'Ponga una mano donde dé calor: el corazón, el vientre o la mejilla.',
  'Say: this is hard right now. Many people know this.':
    'Diga: ahora mismo esto es difícil. Mucha gente lo conoce.',
  'Say one kind sentence that you can believe, such as “I am trying”.':
    'Diga una frase amable que pueda creer, como «lo estoy intentando».',
  'You blame yourself.': 'Se culpa.',
  'Use only words that you can believe. Too big words can hurt.':
    'Use solo palabras que pueda creer. Las palabras demasiado grandes pueden doler.',
  'You find out what you want your life to be about.': 'Descubre de qué quiere que trate su vida.',
  'Think of a day on which you felt like yourself.': 'Piense en un día en que se sintió usted de verdad.',
  'What was important to you there? Write down up to five words.':
    '¿Qué fue importante para usted en él? Escriba hasta cinco palabras.',
  'Choose one of them.': 'Elija una de ellas.',
  'Find one small thing for this week that fits it.':
    'Busque una cosa pequeña para esta semana que encaje con ella.',
  'You feel lost.': 'No sabe hacia dónde ir.',
  'On a very low day, be gentle: one word is enough.':
    'En un día de mucho desánimo, trátese con suavidad: una palabra basta.',
  'Hope list': 'Lista de esperanza',
  'You collect what keeps you going, for days on which you cannot see it.':
    'Reúne lo que le da fuerzas, para los días en que no puede verlo.',
  'Write down people, animals, places and songs that do you good.':
    'Anote personas, animales, lugares y canciones que le hacen bien.',
  'Add things that you would like to see or do one day.':
    'Añada cosas que le gustaría ver o hacer algún día.',
  'Add hard days that you have got through.': 'Añada días difíciles que ha superado.',
  'Keep the list where you find it: phone, wallet or fridge.':
    'Guarde la lista donde la encuentre: en el teléfono, la cartera o la nevera.',
  'You feel without hope.': 'Siente que no hay esperanza.',
  'Make it on a better day, and read it on a hard one. Somebody can make it with you.':
    'Hágala en un día mejor, y léala en uno difícil. Alguien puede hacerla con usted.',
  'Strengths list': 'Lista de fortalezas',
  'You and somebody who knows you write down what you are good at.':
    'Usted y alguien que le conoce anotan lo que se le da bien.',
  'Ask somebody whom you trust to sit with you.': 'Pida a alguien de confianza que se siente con usted.',
  'Each of you writes five things that you are good at.':
    'Cada uno escribe cinco cosas que a usted se le dan bien.',
  'Give an example for each.': 'Den un ejemplo de cada una.',
  'Read them aloud to each other.': 'Léanselas en voz alta.',
  'You think little of yourself.': 'Piensa que vale poco.',
  'It is easier with somebody than alone.': 'Es más fácil con alguien que a solas.',
  'Looking for warning signs': 'Buscar señales de aviso',
  'Once a week you look whether something has begun to change.':
    'Una vez a la semana mira si algo ha empezado a cambiar.',
  'Read your own list of warning signs, or think of the last hard time.':
    'Lea su propia lista de señales de aviso, o piense en la última época difícil.',
  'Which of them did you see this week?': '¿Cuáles de ellas vio esta semana?',
  'If there is one: do what you planned for it.': 'Si hay alguna: haga lo que tenía previsto para ella.',
  'Tell one person about it.': 'Cuénteselo a una persona.',
  'You want to notice early when something changes.': 'Quiere notar pronto cuando algo cambia.',
  'Once a week is enough. Looking each hour makes people anxious.':
    'Una vez a la semana basta. Mirar cada hora da ansiedad.',
  'Practising for a hard day': 'Practicar para un día difícil',
  'While you are well, you walk through what you will do on a hard day.':
    'Mientras está bien, repasa lo que hará en un día difícil.',
  'Think of one hard day that could come. Choose a small one first.':
    'Piense en un día difícil que podría llegar. Elija primero uno pequeño.',
  'What would you notice first?': '¿Qué notaría primero?',
  'What would you do? Whom would you call? Say it aloud.':
    '¿Qué haría? ¿A quién llamaría? Dígalo en voz alta.',
  'Put ready what you need: a number, a bag, a note on the door.':
    'Deje listo lo que necesita: un número, una bolsa, una nota en la puerta.',
  'You are well again and want to stay so.': 'Vuelve a estar bien y quiere seguir así.',
  'Stop if it upsets you, and do something that you like. You can go on another day.':
    'Pare si le altera, y haga algo que le guste. Puede seguir otro día.',
  'Reaching one person': 'Acercarse a una persona',
  'You let one person know that you are there.': 'Hace saber a una persona que está ahí.',
  'Think of one person who is good for you.': 'Piense en una persona que le hace bien.',
  'Send a short message, such as “thinking of you”. Or call.':
    'Envíe un mensaje corto, como «me acuerdo de ti». O llame.',
  'You need not explain anything.': 'No hace falta explicar nada.',
  'If nobody answers, try the next one, or a number of your help card.':
    'Si nadie responde, pruebe con la siguiente persona, o con un número de su tarjeta de ayuda.',
  'You feel alone.': 'Se siente en soledad.',
  'Not somebody whom you have said is not to be told.':
    'No con alguien a quien usted dijo que no se le debe contar.',
  'Open talk and good listening': 'Hablar claro y escuchar bien',
  'You say what you feel and need, and listen to the other one.':
    'Dice lo que siente y necesita, y escucha a la otra persona.',
  'Ask for a good time: can we talk for a quarter of an hour?':
    'Pida un buen momento: ¿podemos hablar un cuarto de hora?',
  'Say what you saw, what you felt, and what you need.': 'Diga lo que vio, lo que sintió y lo que necesita.',
  'Then listen. Say back what you heard.': 'Después, escuche. Repita lo que oyó.',
  'Ask: did I understand you?': 'Pregunte: ¿le he entendido?',
  'There is distance between you and somebody.': 'Hay distancia entre usted y alguien.',
  'Choose somebody with whom you are safe, and a quiet time.':
    'Elija a alguien con quien esté a salvo, y un momento tranquilo.',
  'Saying no': 'Decir que no',
  'You say kindly and clearly what you do not want.': 'Dice con amabilidad y claridad lo que no quiere.',
  'Notice where in your body you feel that it is too much.':
    'Note en qué parte del cuerpo siente que es demasiado.',
  'Write down one sentence, such as “I can not do that this week”.':
    'Escriba una frase, como «esta semana no puedo».',
  'Practise it aloud.': 'Practíquela en voz alta.',
  'Say it. You need not give a reason.': 'Dígala. No hace falta dar un motivo.',
  'You can say it again, in the same words.': 'Puede repetirla, con las mismas palabras.',
  'Others ask too much of you.': 'Otras personas le piden demasiado.',
  'If you are not safe with this person, make a plan with somebody first.':
    'Si no está a salvo con esa persona, haga primero un plan con alguien.',
  'Visiting a support group': 'Visitar un grupo de apoyo',
  'You meet people who know such times themselves.': 'Conoce a personas que han pasado por algo así.',
  'Look for a group in the list of your clinic.': 'Busque un grupo en la lista de su clínica.',
  'Call, or ask somebody to call with you, what a first visit is like.':
    'Llame, o pida a alguien que llame con usted, y pregunte cómo es una primera visita.',
  'Go once. You may just listen.': 'Vaya una vez. Puede solo escuchar.',
  'Afterwards ask yourself: was there one good moment?': 'Después, pregúntese: ¿hubo un buen momento?',
  'You feel that nobody understands.': 'Siente que nadie le entiende.',
  'You may just listen, and you may leave at any time.': 'Puede solo escuchar, y puede irse cuando quiera.',
  'Speaking up': 'Alzar la voz',
  'You use what you have lived through to change something for others.':
    'Usa lo que ha vivido para cambiar algo para otras personas.',
  'What would have helped you, and was not there?': '¿Qué le habría ayudado y no estaba?',
  'Look who already works for that.': 'Mire quién trabaja ya por eso.',
  'Begin small: a letter, a meeting, a conversation.':
    'Empiece poco a poco: una carta, una reunión, una conversación.',
  'Decide beforehand what of your own story you tell.': 'Decida antes qué cuenta de su propia historia.',
  'You want something to change.': 'Quiere que algo cambie.',
  'What you have told in public you cannot take back. Talk it over with somebody first.':
    'Lo que se cuenta en público ya no se puede retirar. Háblelo antes con alguien.',
  'A common self-help practice, in our own words. Nobody has compared it with a source yet.':
    'Una práctica común de autoayuda, en nuestras propias palabras. Nadie la ha comparado todavía con una fuente.',
  'The topic is in the workbook on cognitive behavioural therapy of the NHS in Hertfordshire. The words are ours.':
    'El tema está en el cuaderno de terapia cognitivo-conductual del NHS en Hertfordshire. Las palabras son nuestras.',
  'Farias and others (2020): about 8 of 100 people who meditate feel worse for a while, mostly more anxious.':
    'Farias y otros (2020): unas 8 de cada 100 personas que meditan se sienten peor durante un tiempo, casi siempre con más ansiedad.',
  'The recording of the US Department of Veterans Affairs takes 14 minutes.':
    'La grabación del Departamento de Asuntos de los Veteranos de EE. UU. dura 14 minutos.',
  'Take care: {0}': 'Tenga en cuenta: {0}',
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
  'none or minimal': 'ninguna o mínima',
  minimal: 'mínima',
  mild: 'leve',
  moderate: 'moderada',
  'moderately severe': 'moderadamente grave',
  severe: 'grave',
  'How you have been: mood, sleep, energy and thoughts.':
    'Cómo ha estado usted: ánimo, sueño, energía y pensamientos.',
  'How you have been: worry and restlessness.': 'Cómo ha estado usted: preocupación e inquietud.',
  'Public domain: no permission is needed to reproduce, translate, display or distribute it. Its words stay as they are.':
    'Dominio público: no hace falta permiso para reproducirlo, traducirlo, mostrarlo ni distribuirlo. Sus palabras se dejan como están.',
};
