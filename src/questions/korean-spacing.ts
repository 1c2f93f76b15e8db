// Korean written without blanks: puts them where one name ends and another word begins.

/** A word without blanks in which Hangul stands beside something. */
const run = /(?<![\p{L}\p{N}./:@_-])[\p{L}\p{N}+#]*[가-힣][\p{L}\p{N}+#,]*(?![\p{N}./:@_-])/gu;
const shortestRun = 5;

/** 제3의, b형: one letter or digit may belong to the Hangul before it. */
const hangulBeforeLatin = /(?<=[가-힣])(?=[a-z]{2}|\d{2})/giu;
/** NAS5000번, mqtt1883은; but not ipv4, win10, s3. */
const nameBeforeNumber = /(?<![a-z\d])([a-z]{2,})(\d{3,5})(?![a-z\d])/giu;
/** ssh랑텔넷, 443하고8443, redis포트랑mysql. */
const joined =
  /(?<=[a-z\d](?:번|포트|서버|번포트)?(?:이랑|랑|하고|와|과|보다|말고|은|는|이고|고))(?=[가-힣a-z\d]{2})/giu;
/** Words that begin like a particle: docker이미지, nginx로고. */
const particleLike =
  /(?<=[a-z\d])(?=이미지|이벤트|이메일|이름|이용|이슈|이상|가상|가격|가입|도메인|로그|로고|로컬|로드|의미|과제|에러|에서만|인덱스|인증|은행)/giu;
/** Words of questions: 443차이, 기본포트몇번, 포트육삼칠구이거무슨포트. */
const questionWords =
  /(?<=\d)(?=차이|비교|둘다|중에)|(?<=[가-힣]{2})(?=무슨|어떤|어느|누가|왜|뭐|뭔|어떻게|얼마|몇|어디|언제)|(?<=포트)(?=[영공일이삼사오육칠팔구]{3,5})|(?<=[영공일이삼사오육칠팔구]{4,5})(?=이거|포트|뭐|는|가)/gu;
/** What a name may be followed by in one word. */
const afterName =
  /^(?:$|[은는이가을를의와과도만에로용요]|랑|하고|한테|에게|까지|부터|서버|포트|폳트|폿트|포투|기본|디폴트|번|몇|뭐|머|관리|웹|말고|보다|라는|라고|인데|야|임|예요|에요|죠|디비|클러스터)/u;
const portBehind = /^(?:포트|폿트|기본|디폴트|몇|번호)/u;
/** Names that may stand behind any word are longer, and so are those that any word may follow. */
const surelyName = 3;
const joiner = /(?:이랑|랑|하고|와|과|및|는|은|고|포트|서버|의|용)$/u;

const longestName = 8;
const shortestName = 2;

/** The longest name of Hangul that begins at a place of a word, in UTF-16 code units; 0 where none begins. */
function nameLengthAt(word: string, start: number, isName: (word: string) => boolean): number {
  for (let length = Math.min(longestName, word.length - start); length >= shortestName; length -= 1) {
    const part = word.slice(start, start + length);
    if (/^[가-힣]+$/.test(part) && isName(part)) return length;
  }
  return 0;
}

/** 카프카랑주키퍼포트 → 카프카랑 주키퍼포트: behind a name and what joins it, another one begins. */
function partNames(word: string, isName: (word: string) => boolean): string {
  let [parted, from] = ["", 0];
  let last = 0;
  for (let at = 0; at < word.length; at += 1) {
    const length = nameLengthAt(word, at, isName);
    if (length === 0) continue;
    const before = word.slice(last, at);
    const rest = word.slice(at + length);
    const isAnother =
      at > 0 &&
      ((last > 0 && (before === "" || joiner.test(before))) || (length >= surelyName && portBehind.test(rest)));
    if (isAnother) {
      parted += `${word.slice(from, at)} `;
      from = at;
    }
    if (at > 0 && !isAnother) continue;
    last = at + length;
    at = last - 1;
    if (length < surelyName || rest.length < 2 || afterName.test(rest)) continue;
    parted += `${word.slice(from, last)} `;
    from = last;
  }
  return parted + word.slice(from);
}

/**
 * Puts blanks into words that are several.
 * @param isName whether a word names a service
 */
export const spaceKorean = (text: string, isName: (word: string) => boolean): string =>
  text.replace(run, (word) => {
    if (word.length < shortestRun) return word;
    const parted = word
      .replace(hangulBeforeLatin, " ")
      .replace(nameBeforeNumber, (whole, name: string, number: string) =>
        isName(name) && !isName(whole) ? `${name} ${number}` : whole,
      )
      .replace(joined, " ")
      .replace(particleLike, " ")
      .replace(questionWords, " ");
    return parted.replace(/[가-힣]{5,}/gu, (hangul) => partNames(hangul, isName));
  });
