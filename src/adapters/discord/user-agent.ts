// What Portly calls itself where it asks Discord without discord.js.

/** In the form that Discord wants, with a URL (the library's, which also connects) and a version (that of `package.json`). */
export const userAgent = "DiscordBot (https://discord.js.org, 0.1.0) Portly";
