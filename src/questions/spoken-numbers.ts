// Numbers in words: 팔공팔공, 팔천팔십, eighty eighty, twenty-two.

const koreanDigits = "공영일이삼사오육칠팔구";
const koreanUnits: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };

const digitOf = (letter: string) => (letter === "공" ? 0 : koreanDigits.indexOf(letter) - 1);

/** 팔공팔공 → 8080: one digit after the other. */
function readDigits(word: string): number {
  return Number([...word].map(digitOf).join(""));
}

/** 삼천삼백육 → 3306, 이만오천오백 → 25500. @returns undefined where the units do not fall */
function readUnits(word: string): number | undefined {
  let [total, section, digit] = [0, 0, 0];
  for (const letter of word) {
    const unit = koreanUnits[letter];
    if (letter === "만") {
      total = (section + digit || 1) * 10_000;
      [section, digit] = [0, 0];
    } else if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else if (digit !== 0) return undefined;
    else digit = digitOf(letter);
  }
  return total + section + digit;
}

/** Such a word may be another one (이사, 구이), so it must be said to be a number or a port: 팔십번, 팔공팔공 포트. */
const koreanForm =
  /(?<![가-힣])([공영일이삼사오육륙칠팔구십백천만]{2,9})(?!\s?몇)(?=(?:이랑|랑|하고|와|과|,)\s?[공영일이삼사오육륙칠팔구십백천만]{2,}|\s?번|\s(?:이거|이게|저거|그거)|\s?(?:포트|티씨피|유디피|tcp|udp)|(?:은|는|이|가|이랑|랑)?\s?(?:포트|몇|뭐|무슨|어디))/gu;

/** 일팔팔삼이 뭐예요, 사사삼이 뭐예요: the last letter is the particle. */
const withParticle = /(?<![가-힣])([공영일이삼사오육륙칠팔구]{3,5})(?=이\s?(?:뭐|무슨|어디|몇))/gu;
/** Four digits and more are hardly another word where a port is spoken of. */
const ofPorts = /(?<![가-힣])([공영일이삼사오육륙칠팔구]{4,5})(?![가-힣])/gu;

function readKorean(word: string): number | undefined {
  const plain = word.replaceAll("륙", "육");
  return /[십백천만]/.test(plain) ? readUnits(plain) : readDigits(plain);
}

const ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const teens = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const numberOf: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ["oh", 0],
  ["fourty", 40],
]);

const englishWord = [...numberOf.keys(), "hundred", "thousand"].sort((a, b) => b.length - a.length).join("|");
const englishWords = new RegExp(englishWord, "g");
const englishForm = new RegExp(
  `(?<![a-z])(?:${englishWord})(?:(?:[ -]?|(?<=hundred|thousand)[ -]and[ -])(?:${englishWord}))*(?![a-z])`,
  "gi",
);

interface Spoken {
  /** What was said so far, as digits: "eighty eighty" is 80 and 80. */
  readonly digits: string;
  /** The last part, which a smaller one may fill: twenty + two. */
  readonly open: number | undefined;
}

function addWord({ digits, open }: Spoken, word: string): Spoken {
  if (word === "thousand") return { digits, open: (open ?? 1) * 1000 };
  if (word === "hundred") {
    const hundreds = (open ?? 1) % 1000;
    return { digits, open: (open ?? 1) - hundreds + hundreds * 100 };
  }
  const value = numberOf.get(word) ?? 0;
  const fills =
    open !== undefined &&
    open > 0 &&
    value > 0 &&
    ((open % 100 === 0 && value < 100) || (open % 10 === 0 && open % 100 !== 10 && value < 10));
  if (fills) return { digits, open: open + value };
  return { digits: digits + (open ?? ""), open: value };
}

function readEnglish(phrase: string): number {
  const words = phrase.toLowerCase().match(englishWords) ?? [];
  const { digits, open } = words.reduce(addWord, { digits: "", open: undefined } as Spoken);
  return Number(digits + (open ?? ""));
}

/** A single word below ten is hardly ever a port: "one port", "two services". */
const leastAlone = 20;

const behindPortNumber = /port (?:number|no\.?) $/i;

/** Writes numbers in words as digits. The rest of the text stays as it is. */
export function writeNumbers(text: string): string {
  const write = (word: string) => String(readKorean(word) ?? word);
  const plain = text.replace(withParticle, write).replace(koreanForm, write);
  const korean = plain.includes("포트") ? plain.replace(ofPorts, write) : plain;
  return korean.replace(englishForm, (phrase, at: number) => {
    const value = readEnglish(phrase);
    const isSmall = value < leastAlone && !behindPortNumber.test(korean.slice(0, at));
    return isSmall || value > 65_535 ? phrase : String(value);
  });
}
