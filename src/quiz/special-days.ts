// Days of the year that have a question of their own. It is asked on no other day, so it never comes twice in a year.

/** By month and day: anniversaries, and dates that read like a port. */
const specialDays: Readonly<Record<string, string>> = {
  /** SQL Slammer, in Korea the "1.25 internet disaster", 2003. */
  "01-25": "security-slammer-port",
  /** WannaCry, 2017. */
  "05-12": "security-wannacry",
  /** World IPv6 Launch, 2012. */
  "06-06": "udp-ipv6-ports",
  /** 8/8. */
  "08-08": "remote-and-files-kerberos-tcp",
  /** RFC 768, which made UDP, 1980. */
  "08-28": "udp-who-tells",
  /** The 22nd. */
  "11-22": "remote-and-files-ssh-22-history",
  /** The 25th, with all its letters. */
  "12-25": "mail-incoming-25",
  /** Clocks everywhere. */
  "12-31": "udp-which-udp",
};

/** The question that belongs to a day ("2026-11-22"), on few days of the year. */
export const specialQuestion = (day: string): string | undefined => specialDays[day.slice(5)];

/** All of them: the ordinary days do without. */
export const specialQuestions: readonly string[] = Object.values(specialDays);
