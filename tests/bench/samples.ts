/** Sentences to measure and to set, for languages whose letters are still to be translated. Not shown to parents. */
export const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Morgen gaan we op schoolreis naar het bos. Geef uw kind een lunchpakket en laarzen mee.',
    'Bel ons gerust: ’s morgens vóór 8.30 uur, of ’s middags na half vier.',
  ],
  fr: [
    'Demain, nous partons en excursion dans la forêt. Donnez à votre enfant un pique-nique et des bottes.',
    'N’hésitez pas à nous appeler : où, quand, à quelle heure ? Ça nous fera plaisir, même le soir après l’école.',
  ],
  en: ['Tomorrow we are going on a trip to the forest. Please give your child a packed lunch and boots.'],
  tr: [
    'Yarın ormana geziye gidiyoruz. Lütfen çocuğunuza öğle yemeği ve çizme verin.',
    'İyi günler! Işıl ve Ömer’in öğretmeni sizinle görüşmek istiyor; saat 8.30’da okulda olun.',
  ],
  uk: [
    'Завтра ми їдемо на екскурсію до лісу. Дайте, будь ласка, дитині обід і гумові чоботи.',
    'Об’єднані ґрунтовні зустрічі щодня; їжте щось тепле й одягайтеся за погодою.',
  ],
  ar: [
    'سنذهب غدًا في رحلة إلى الغابة. من فضلكم أعطوا طفلكم وجبة غداء وحذاءً مطاطيًا.',
    'هل لديكم أسئلة؟ اتصلوا بنا؛ نحن هنا كل يوم، من الصباح إلى المساء، للآباء والأمهات.',
    'إلى أولياء أمور الأطفال: الرجاء التوقيع على الورقة وإعادتها إلى المدرسة يوم الثلاثاء.',
  ],
  ps: [
    'سبا موږ ځنګل ته په چکر ځو. مهرباني وکړئ خپل ماشوم ته د غرمې ډوډۍ او موزې ورکړئ.',
    'که پوښتنې لرئ، موږ ته زنګ ووهئ؛ ښوونکې به ستاسو سره ګړېږي. ټول زده کوونکي راځي.',
  ],
  fa: [
    'فردا به جنگل می‌رویم. لطفاً برای کودک خود ناهار و چکمه بفرستید.',
    'اگر پرسشی دارید، با ما تماس بگیرید؛ بچه‌ها ساعت هشت و نیم باید در مدرسه باشند.',
  ],
  ti: [
    'ጽባሕ ናብ ጫካ ክንከይድ ኢና። በጃኹም ንውላድኩም ምሳሕን ቦት ጫማን ሃብዎ።',
    'ሕቶ እንተ ኣለኩም ደውሉልና፤ ኩሉ መዓልቲ ኣብዚ ኣለና። ክሳብ ንራኸብ፡ የቐንየልና።',
  ],
}
