import type { Calendar } from '../../../src/model/language'
import type { WordBank } from '../../../src/model/word-bank'

const dutchCalendar: Calendar = {
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  weekdaysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  date: '{{weekday}} {{day}} {{month}} {{year}}',
  dateShort: '{{weekday}} {{day}} {{month}}',
  time: { morning: '{{time}} uur', afternoon: '{{time}} uur', evening: '{{time}} uur' },
  money: '{{amount}} euro',
}

const arabicCalendar: Calendar = {
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  weekdaysShort: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  date: '{{weekday}} {{day}} {{month}} {{year}}',
  dateShort: '{{day}} {{month}}',
  time: { morning: '{{time}} صباحًا', afternoon: '{{time}} ظهرًا', evening: '{{time}} مساءً' },
  money: '{{amount}} يورو',
}

export const dutchBank: WordBank = {
  language: { code: 'nl', ownName: 'Nederlands', dutchName: 'Nederlands', script: 'Latn', direction: 'ltr' },
  calendar: dutchCalendar,
  labels: {
    uitstap: 'uitstap',
    fruit: 'fruit',
    regenjas: 'regenjas',
    'brief-terug': 'strook terug',
    tolk: 'tolk',
  },
  phrases: {
    'kop.wat': 'Wat?',
    'kop.wanneer': 'Wanneer?',
    'kop.meebrengen': 'Meebrengen',
    'kop.betalen': 'Betalen',
    'kop.verwachten': 'Wij verwachten',
    'kop.goed-om-te-weten': 'Goed om te weten',
    'alle.niets-te-doen': 'U hoeft niets te doen.',
    'strook.titel': 'Strook: terug vóór {{terugvoor}}',
    'strook.naam': 'Naam van mijn kind:',
    'strook.handtekening': 'Handtekening van een ouder:',
    'voet.vertaling': 'Vertaling uit het Nederlands. De Nederlandse tekst telt.',
    'voet.ruw': 'Vertaling: ruw, nog niet nagekeken.',
    'voet.nagekeken': 'Vertaling: nagekeken.',
    'proef.titel': 'Uw kind gaat op uitstap',
    'proef.wat': 'Wij gaan naar: {{plaats}}.',
    'proef.datum': 'De uitstap is op {{datum}}.',
    'proef.vertrek': 'Wij vertrekken om {{vertrek}}.',
    'proef.terug': 'Wij zijn terug om {{terug}}.',
    'proef.gratis': 'De uitstap is gratis.',
    'proef.prijs': 'De uitstap kost {{prijs}}.',
    'proef.ziek': 'Is uw kind ziek? Bel {{telefoon}}.',
    'proef.weg': 'U gaat na het afscheid naar huis.',
    'proef.gsm': 'Geef geen gsm mee.',
    'proef.mee': 'Mijn kind gaat mee.',
    'mee.regenjas': 'een regenjas',
  },
}

export const arabicBank: WordBank = {
  language: { code: 'ar', ownName: 'العربية', dutchName: 'Arabisch', script: 'Arab', direction: 'rtl' },
  calendar: arabicCalendar,
  labels: { uitstap: 'رحلة', fruit: 'فاكهة', regenjas: 'معطف مطر', 'brief-terug': 'أعيدوا القسيمة' },
  phrases: {
    'kop.wat': 'ماذا؟',
    'proef.titel': 'طفلكم يذهب في رحلة',
    'proef.wat': 'نذهب إلى: {{plaats}}.',
    'proef.datum': 'تاريخ الرحلة: {{datum}}.',
    'proef.ziek': 'طفلكم مريض؟ اتصلوا بالرقم: {{telefoon}}.',
  },
}
