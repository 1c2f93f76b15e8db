// Whether a media query holds, also when that changes.

import { useEffect, useState } from "react";

/** There is no room for two drawings side by side. */
export const narrow = "(max-width: 56rem)";
/** As wide as a phone. */
export const phone = "(max-width: 36rem)";
export const darkness = "(prefers-color-scheme: dark)";

export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const listen = () => setHolds(list.matches);
    list.addEventListener("change", listen);
    return () => list.removeEventListener("change", listen);
  }, [query]);
  return holds;
}
