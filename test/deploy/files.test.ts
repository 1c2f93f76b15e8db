import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { userAgent } from "../../src/adapters/discord/user-agent.ts";

const root = new URL("../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const variables = new Set([...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));

// biome-ignore lint/suspicious/noExplicitAny: files of other programs, whose shape the tests look at
type Any = any;

const folder = "deploy/kubernetes/";
const manifests: readonly { readonly file: string; readonly object: Any }[] = readdirSync(new URL(folder, root))
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) =>
    parseAllDocuments(read(folder + file)).map((document) => {
      if ("errors" in document && document.errors.length > 0) throw document.errors[0];
      return { file, object: document.toJS() };
    }),
  );
const shapes = readdirSync(new URL(folder, root))
  .filter((file) => file.endsWith(".env.example"))
  .map((file) => ({ file, lines: (read(folder + file).match(/^[^#\n].*$/gm) ?? []) as readonly string[] }));
const ofKind = (kind: string): readonly Any[] =>
  manifests.map(({ object }) => object).filter((each) => each.kind === kind);
const workloads = [...ofKind("Deployment"), ...ofKind("StatefulSet")];
const containers: readonly Any[] = workloads.flatMap(({ spec }) => spec.template.spec.containers);

describe("what runs in Kubernetes", () => {
  test("there is one", () => {
    expect(workloads.map(({ metadata }) => metadata.name)).toEqual(["portly", "portly-gateway"]);
    // The autoscaler's number stays when the file is applied again.
    expect(ofKind("Deployment")[0].spec.replicas).toBeUndefined();
    expect(ofKind("HorizontalPodAutoscaler")[0].spec.minReplicas).toBe(3);
  });

  test("is told only variables that Portly reads, and secrets by reference", () => {
    const told = [
      ...ofKind("ConfigMap").flatMap(({ data }) => Object.keys(data)),
      ...shapes.flatMap(({ lines }) => lines.map((line) => line.split("=")[0] ?? "")),
      ...containers.flatMap(({ env }) => env.map(({ name }: Any) => name)).filter((name) => name !== "POD"),
      ...(read(`${folder}gateway.yaml`).match(/(?<=export )[A-Z_]+/g) ?? []),
    ];
    expect(told.filter((name) => !variables.has(name))).toEqual([]);
    const plain = containers.flatMap(({ env }) => env.filter(({ value }: Any) => value !== undefined));
    expect(plain.map(({ name }: Any) => name).filter((name) => /TOKEN|SECRET|KEY|DATABASE/.test(name))).toEqual([]);
  });

  test.each(workloads)("$metadata.name is not root, and writes only where it is given room", ({ spec }) => {
    const { securityContext: pod, volumes, containers: all, automountServiceAccountToken } = spec.template.spec;
    expect(pod).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } });
    expect(automountServiceAccountToken).toBe(false);
    for (const { securityContext, volumeMounts, resources } of all) {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ["ALL"] },
      });
      expect(volumeMounts.map(({ mountPath }: Any) => mountPath)).toEqual(["/data", "/tmp"]);
      expect(volumes.map(({ name }: Any) => name)).toEqual(volumeMounts.map(({ name }: Any) => name));
      expect(resources.limits.memory).toBe("512Mi");
    }
  });

  test("no file that is applied holds a secret, and the shapes of secrets hold no value", () => {
    expect(ofKind("Secret")).toEqual([]);
    expect(shapes.map(({ file }) => file)).toEqual(["gateway-secret.env.example", "http-secret.env.example"]);
    for (const line of shapes.flatMap(({ lines }) => lines)) expect(line).toMatch(/^[A-Z_]+=$/);
  });

  test("the pods at the gateway have a secret of their own, so that no others connect there", () => {
    const [gateway] = ofKind("StatefulSet");
    const references = gateway.spec.template.spec.containers[0].env.flatMap(
      ({ valueFrom }: Any) => valueFrom?.secretKeyRef ?? [],
    );
    expect(references).toEqual([
      { name: "portly-gateway", key: "DISCORD_TOKEN" },
      { name: "portly-gateway", key: "DATABASE_URL" },
    ]);
    const [http] = ofKind("Deployment");
    expect(http.spec.template.spec.containers[0].envFrom).toContainEqual({ secretRef: { name: "portly" } });
  });

  test("a database that is away takes no pod out that the platforms call", () => {
    const pathOf = ({ spec }: Any) => spec.template.spec.containers[0].readinessProbe.httpGet.path;
    expect(ofKind("Deployment").map(pathOf)).toEqual(["/healthz"]);
    expect(ofKind("StatefulSet").map(pathOf)).toEqual(["/readyz"]);
  });

  test.each(containers)("$name is started anew only when it hangs, and has time to end", (container) => {
    const { livenessProbe, lifecycle } = container;
    expect(livenessProbe.httpGet.path).toBe("/healthz");
    const pod = workloads.find(({ spec }) => spec.template.spec.containers.includes(container)).spec.template.spec;
    // The bot ends within five seconds.
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan((lifecycle?.preStop.sleep.seconds ?? 0) + 5);
  });

  test("shows outside only what the platforms call", () => {
    const paths = ofKind("Ingress").flatMap(({ spec }) => spec.rules.flatMap(({ http }: Any) => http.paths));
    expect(paths.map(({ path, pathType }: Any) => `${pathType} ${path}`)).toEqual([
      "Exact /discord/interactions",
      "Prefix /slack",
      "Exact /healthz",
    ]);
    const service = ofKind("Service").find(({ metadata }) => metadata.name === "portly");
    const [deployment] = ofKind("Deployment");
    expect(deployment.spec.template.metadata.labels).toMatchObject(service.spec.selector);
    expect(paths.every(({ backend }: Any) => backend.service.name === service.metadata.name)).toBe(true);
  });

  test("is never all gone at once, and grows", () => {
    const [budget] = ofKind("PodDisruptionBudget");
    const [scaler] = ofKind("HorizontalPodAutoscaler");
    const [deployment] = ofKind("Deployment");
    expect(budget.spec.minAvailable).toBeLessThan(scaler.spec.minReplicas);
    expect(budget.spec.selector).toEqual(deployment.spec.selector);
    expect(scaler.spec.scaleTargetRef).toMatchObject({ kind: "Deployment", name: deployment.metadata.name });
  });

  test("at the gateway each pod has its own shards, all together every one", () => {
    const script = read(`${folder}gateway.yaml`);
    const shards = [...script.matchAll(/DISCORD_SHARDS=(\d)-(\d)\/(\d)/g)].map((found) => found.slice(1).map(Number));
    const [gateway] = ofKind("StatefulSet");
    expect(shards).toHaveLength(gateway.spec.replicas);
    const ids = shards.flatMap(([from = 0, to = 0]) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    expect(ids).toEqual(Array.from({ length: shards[0]?.[2] ?? 0 }, (_, index) => index));
  });
});

describe("compose", () => {
  const alone: Any = parse(read("compose.yaml"));
  const withPostgres: Any = parse(read("compose.postgres.yaml"));

  test("runs the bot with nothing but /data and /tmp to write to, reached from this machine alone", () => {
    const { portly } = alone.services;
    expect(portly).toMatchObject({ read_only: true, tmpfs: ["/tmp"], volumes: ["data:/data"], cap_drop: ["ALL"] });
    expect(portly.ports).toEqual(["127.0.0.1:8080:8080"]);
    expect(Object.keys(portly.environment).filter((name) => !variables.has(name))).toEqual([]);
    expect(Object.keys(alone.volumes)).toEqual(["data"]);
  });

  test("waits for Postgres, whose password is nowhere in the file", () => {
    const { portly, postgres } = withPostgres.services;
    expect(portly.depends_on.postgres.condition).toBe("service_healthy");
    expect(postgres.healthcheck.test).toContain("pg_isready");
    expect(postgres.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    expect(postgres.ports).toBeUndefined();
  });
});

describe("workflows", () => {
  const workflows = readdirSync(new URL(".github/workflows/", root)).map((file) => `.github/workflows/${file}`);

  test.each(workflows)("%s pins every action by its commit, with the version beside it", (file) => {
    const uses = read(file).match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(1);
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(workflows)("%s may read, and writes only packages", (file) => {
    const workflow: Any = parse(read(file));
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.concurrency.group).toBeTruthy();
    const jobs = Object.values<Any>(workflow.jobs);
    for (const job of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    const written = jobs.flatMap(({ permissions = {} }) =>
      Object.entries(permissions).filter(([, right]) => right === "write"),
    );
    expect(written.map(([name]) => name)).toEqual(file.endsWith("image.yml") ? ["packages"] : []);
  });

  test("no image is published that was not checked, and no check is without consequence", () => {
    const { jobs }: Any = parse(read(".github/workflows/image.yml"));
    expect(jobs.publish.needs).toBe("check");
    expect(jobs.check.steps.map(({ run }: Any) => run)).toContain(".ci/run");
    for (const file of workflows) expect(read(file)).not.toContain("continue-on-error");
  });

  test("the same action has the same commit everywhere", () => {
    const pins = workflows.flatMap((file) => [...read(file).matchAll(/uses: (\S+)@(\S+)/g)].map(([, ...pin]) => pin));
    const byAction = Map.groupBy(pins, ([action]) => action);
    for (const [action, all] of byAction) expect(new Set(all.map(([, commit]) => commit)).size, action).toBe(1);
  });

  test("updates come for packages, actions and the base image", () => {
    const { updates }: Any = parse(read(".github/dependabot.yml"));
    expect(updates.map((update: Any) => update["package-ecosystem"])).toEqual(["npm", "github-actions", "docker"]);
  });
});

test("every file speaks of the version that package.json names", () => {
  const { version } = JSON.parse(read("package.json"));
  expect(read("Dockerfile")).toContain(`ARG VERSION=${version}\n`);
  expect(userAgent).toMatch(new RegExp(`^DiscordBot \\(https://\\S+, ${version}\\)`));
  expect(read("CHANGELOG.md")).toMatch(new RegExp(`^## ${version} \\(\\d{4}-\\d\\d-\\d\\d\\)$`, "m"));
  expect(new Set(containers.map(({ image }) => image))).toEqual(new Set([`ghcr.io/OWNER/portly:${version}`]));
});
