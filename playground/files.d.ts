// Files that the build takes in: pictures become addresses, style sheets one sheet.

declare module "*.svg" {
  const address: string;
  export default address;
}

declare module "*.css";
