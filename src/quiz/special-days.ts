// Days of the year that have questions of their own, one each year in turn. They are asked on no other day.

/** By month and day: anniversaries, and dates that read like a port. */
const specialDays: Readonly<Record<string, readonly string[]>> = {
  /** SQL Slammer, in Korea the "1.25 internet disaster", 2003. */
  "01-25": ["security-slammer-port", "security-slammer-speed", "databases-mssql-named"],
  /** WannaCry, 2017. */
  "05-12": ["security-wannacry", "remote-and-files-smb-445", "security-bluekeep"],
  /** World IPv6 Launch, 2012. */
  "06-06": ["udp-ipv6-ports", "web-ipv6-brackets", "udp-ipv6-checksum"],
  /** 8/8. */
  "08-08": ["remote-and-files-kerberos-tcp", "web-why-8080", "web-8080-iana"],
  /** RFC 768, which made UDP, 1980. */
  "08-28": ["udp-who-tells", "ports-zero-udp-source", "udp-max-payload"],
  /** The 22nd. */
  "11-22": ["remote-and-files-ssh-22-history", "remote-and-files-sftp-port", "remote-and-files-ssh-refused"],
  /** The 25th, with all its letters. */
  "12-25": ["mail-incoming-25", "mail-open-relay", "mail-cloud-25"],
  /** Clocks everywhere. */
  "12-31": ["udp-which-udp", "names-and-dns-ntp-123"],
};

/** In this year each day has its first question. */
const firstYear = 2026;

/** The question that belongs to a day ("2026-11-22"), on few days of the year; the next year it is another one. */
export function specialQuestion(day: string): string | undefined {
  const questions = specialDays[day.slice(5)];
  return questions?.at((Number(day.slice(0, 4)) - firstYear) % questions.length);
}

/** All of them: the ordinary days do without. */
export const specialQuestions: readonly string[] = Object.values(specialDays).flat();
