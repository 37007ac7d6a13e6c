// Versions and licences of all that is delivered, as a Markdown table; fails where a licence is not allowed, or where the
// built service holds what no bill names. Usage: node licences.mjs JAVA-BILL WEB-BILL WEB-LOCK RUNTIME-WEB-BILL LIBRARIES
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Licences under which a part may be delivered with an Apache-2.0 work, unchanged and as a file of its own. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "EPL-2.0",
  "ISC",
  "LGPL-2.1-only",
  "LGPL-2.1-or-later",
  "LGPL-3.0-only",
  "MIT",
  "OFL-1.1",
  "Unicode-3.0",
]);

/** What the bills call otherwise. */
const SAME = {
  "The (New) BSD License": "BSD-3-Clause",
  "The MIT License(MIT)": "MIT",
  "GNU Lesser General Public License (LGPL), version 2.1 or later": "LGPL-2.1-or-later",
  "GNU Lesser General Public License": "LGPL-2.1-only", // net.postgis, whose POM links version 2.1
};

/** What the bills say wrongly, with the reason. */
const CORRECTED = {
  // its POM says BSD and links the page of the two licences without the clause on advertising
  "com.belerweb/pinyin4j": ["BSD-3-Clause"],
  // its scripts are MIT and stay behind; what is delivered is the font
  "@expo-google-fonts/noto-sans-sc": ["OFL-1.1"],
};

const [javaBill, webBill, webLock, runtimeWebBill, libraries] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/** npm's own --omit=dev leaves out what a development package asks for as well, such as vue: the lock file knows. */
function runtimePart(bill) {
  const delivered = Object.entries(read(webLock).packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path, entry]) => `${path.replace(/^.*node_modules\//, "")}@${entry.version}`);
  const wanted = new Set(delivered);
  const refs = (list) =>
    list
      .filter(({ ref }) => wanted.has(ref) || ref === bill.metadata.component["bom-ref"])
      .map((it) => ({ ...it, dependsOn: it.dependsOn.filter((ref) => wanted.has(ref)) }));
  return {
    ...bill,
    components: bill.components.filter((it) => wanted.has(it["bom-ref"])),
    dependencies: refs(bill.dependencies),
  };
}

function part(component) {
  const name = [component.group, component.name].filter(Boolean).join("/");
  const said = (component.licenses ?? []).flatMap(({ expression, license }) =>
    expression ? expression.replace(/[()]/g, "").split(" OR ") : [license.id ?? license.name],
  );
  return { name, version: component.version, licences: CORRECTED[name] ?? said.map((it) => SAME[it] ?? it) };
}

/** Classes of GeoTools are packed into parkatlas-geotools, where Maven's bill does not see them. */
function packed() {
  const version = readFileSync("pom.xml", "utf8").match(/<geotools-wrapper.version>(.*)</)?.[1];
  return version
    ? [{ name: "org.datasyslab/geotools-wrapper (in parkatlas-geotools)", version, licences: ["LGPL-2.1-only"] }]
    : [];
}

const java = read(javaBill).components;
const web = runtimePart(read(webBill));
writeFileSync(runtimeWebBill, `${JSON.stringify(web, null, 2)}\n`);
const parts = [...java.map(part), ...packed(), ...web.components.map(part)].sort((a, b) =>
  a.name.localeCompare(b.name),
);

console.log("| part | version | licence |\n|---|---|---|");
for (const { name, version, licences } of parts)
  console.log(`| ${name} | ${version} | ${licences.join(" or ") || "none stated"} |`);

const named = new Set(java.map((it) => `${it.name}-${it.version}.jar`));
const wrong = [
  ...parts
    .filter(({ licences }) => !licences.some((it) => ALLOWED.has(it)))
    .map(
      ({ name, licences }) => `${name} is under ${licences.join(" or ") || "no stated licence"}, which is not allowed`,
    ),
  // the packaging of Spring Boot adds its own tool
  ...readdirSync(libraries)
    .filter((jar) => !named.has(jar) && !jar.startsWith("spring-boot-jarmode-tools-"))
    .map((jar) => `${jar} is delivered, but the bill does not name it`),
];
for (const line of wrong) console.error(`ParkAtlas: ${line}.`);
process.exit(wrong.length > 0 ? 1 : 0);
