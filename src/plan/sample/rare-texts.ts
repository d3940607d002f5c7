/** What real plans hold now and then, and what breaks software that did not expect it. */

export const OTHER_LANGUAGES: readonly string[] = [
  'المطر لا يزعجني. ما يزعجني هو أن أصل متأخرة. 🌧️',
  'היום יורד גשם, ואני רוכבת לעבודה כרגיל. 12 ק״מ, שתי עצירות.',
  '雨の日も自転車で行きます。音でわかります。',
  '下雨天也骑车上班。您的手套放在哪里？',
  '비 오는 날에도 자전거로 출근합니다.',
  'Sieben Uhr, Nieselregen, vierzig Räder auf der Kanalbrücke. Größe, Maß, Straße.',
  'Två platser kvar i Österhamn. Ansök på fredag, så hörs vi på måndag.',
  'Il pleut à Noël, où ça ? Chez nous, évidemment. Dès sept heures, ça roule.',
  'Deszcz pada, a my jedziemy. Zażółć gęślą jaźń.',
  'Дождь не мешает. Мешает опоздание.',
  'ฝนตกก็ยังปั่น',
  'बारिश में भी साइकिल',
];

/** With joined families, skin tones, flags and keycaps: one sign each, of several code points. */
export const EMOJI: readonly string[] = [
  '🌧️',
  '🧦',
  '🚲',
  '👨‍👩‍👧‍👦',
  '🧑🏽‍🔧',
  '🏳️‍🌈',
  '🇸🇪',
  '🇩🇪',
  '👍🏿',
  '1️⃣',
  '❤️‍🔥',
  '🚵🏻‍♀️',
];

/** Valid, and nasty: formulas for spreadsheets, markup, quotes, separators, odd white space. */
export const NASTY_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://skurholm.example","Click")',
  '+46 70 000 00 00',
  '-2 degrees, and still riding',
  '@everyone: the doors open at ten',
  'She said "dry", he said \'damp\', and both wrote it down.',
  'Socks, gloves; hats\tand a tab',
  'First line\nSecond line\r\nThird line, after a Windows break',
  '<b>Bold?</b> <script>alert("rain")</script> &amp; more',
  '{"crosslane": "not a plan"}',
  '\\n is not a line break, and C:\\bikes is not a folder',
  'Two  spaces, a\u00A0hard one, a zero\u200Bwidth one',
  'Z\u0336a\u0336l\u0336g\u0336o rides too',
  'Separators\u2028that look like line breaks\u2029to some',
  '0012345',
  '1E5',
  '#REF!',
];

/** Nasty in one line, for titles. */
export const NASTY_TITLES: readonly string[] = [
  '=1+1',
  '"Dry", he said',
  'Socks, gloves; hats',
  '<b>Open day</b>',
  '-2 degrees and riding',
  '雨の日の通勤',
  'يوم ممطر',
  '🧑🏽‍🔧 wanted 👨‍👩‍👧‍👦',
];
