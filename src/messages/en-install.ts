// The pages that end an installation into a Slack workspace, in English.

export const enInstall = {
  installed: (workspace: string) => ({
    title: `Portly is installed in ${workspace}`,
    text: "You can close this page. In Slack, try /port 53, or open Portly's Home tab.",
  }),
  denied: {
    title: "Nothing was installed",
    text: "You cancelled, or your workspace lets only some people install apps. Nothing was changed.",
  },
  stale: {
    title: "This page is too old, or was opened in another browser",
    text: "Nothing was installed. Begin once more, and finish within ten minutes in the same browser.",
  },
  refused: {
    title: "Slack did not complete the installation",
    text: "Nothing was installed. Trying again often helps; if it does not, tell whoever runs this Portly.",
  },
  unavailable: {
    title: "Something is out of reach at the moment",
    text: "Nothing was installed. Please try again in a minute.",
  },
  organization: {
    title: "Portly is installed workspace by workspace",
    text: "It can not be installed for a whole organization at once, so nothing was installed. Begin again, and choose one workspace.",
  },
  again: "Begin again",
  /** For a workspace whose name Slack does not tell. */
  unnamed: "your workspace",
};
