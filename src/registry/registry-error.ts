// Why a registry was not taken in.

/** A file is not IANA's registry, or not all of it; the message says why, for whoever runs Portly. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";
}
