/** The Nu HTML checker over every page, stylesheet and drawing of the release. */

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const package_ = createRequire(import.meta.url).resolve("vnu-jar/package.json");
const JAR = join(dirname(package_), "build/dist/vnu.jar");
const JUDGED = /\.(html|css|svg)$/;

/** What Nu finds: file within the release (as the manifest names it), what, where, advice. */
export function checkWithNu(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => JUDGED.test(file));
  const addresses = new Map(files.map((file) => [pathToFileURL(join(folder, file)).href, file]));
  const wanted = ["-jar", JAR, "--format", "json", "--also-check-css", "--also-check-svg", "--exit-zero-always"];
  const ran = spawnSync("java", [...wanted, ...files], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (ran.error || ran.status !== 0) throw new Error(`Nu did not run: ${ran.error ?? ran.stderr}`);
  return JSON.parse(ran.stderr).messages.map((message) => ({
    file: addresses.get(message.url.replace(/^file:\/+/, "file:///")) ?? relative(folder, message.url),
    what: `${message.subType ?? message.type}: ${message.message}`,
    where: `line ${message.lastLine}: ${(message.extract ?? "").replace(/\s+/g, " ").trim().slice(0, 120)}`,
    advice: "See the message.",
  }));
}
